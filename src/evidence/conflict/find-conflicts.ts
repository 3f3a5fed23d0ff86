/**
 * Search for the conflicts of a key: applies the rules to classes of claims whose times overlap.
 */

import { groupBy } from '../../util/collections.ts';
import type { ClaimValue } from '../claim.ts';
import { claimedContent } from '../claimed-value.ts';
import { type ClaimClass, forOverlaps, overlap } from './claim-classes.ts';
import { type ConflictRules, differingQualifiers } from './conflict-rules.ts';
import { endsDiffer, intervalEnds } from './time-bounds.ts';

/** Facts about entities that decide conflicts between claims. */
export interface EntityIdentity {
  /** Returns true if one entity is part of another, over any number of steps. */
  readonly isPartOf: (part: string, whole: string) => boolean;
  /** Returns true if two entities are duplicate candidates. */
  readonly maySame: (one: string, other: string) => boolean;
}

/** Notes the conflicts among the classes of one key that have an object or value. */
export function findConflicts(
  rules: ConflictRules,
  classes: readonly ClaimClass[],
  entities: EntityIdentity,
): void {
  const contest = (a: ClaimClass, b: ClaimClass, certain: boolean) => {
    if (a.content === b.content ? contestWithin(rules, a, b) : contestAcross(rules, a, b, entities.isPartOf))
      note(a, b, certain && !(rules.field === null && maySameObject(a, b, entities)));
  };
  if (rules.exclusive || rules.differ !== null) {
    forOverlaps(classes, rules.field !== null, contest);
    return;
  }
  // Different objects or values of a list never contest, so they are not even compared.
  for (const group of groupBy(classes, one => one.content).values())
    if (group.length > 1) forOverlaps(group, rules.field !== null, contest);
}

/**
 * Notes the conflicts that exist only if two duplicate candidates are one entity: objects of one
 * key, or the subjects of two. All of them are possible, none certain. As it is not known that a
 * voice speaks of the same entity twice, they supersede nothing.
 * @param others of the same key, or of the other subject's
 */
export function findPossible(
  rules: ConflictRules,
  classes: readonly ClaimClass[],
  others: readonly ClaimClass[],
  entities: EntityIdentity,
): void {
  const sameKey = classes === others;
  for (const [index, a] of classes.entries()) {
    if (a.content < 0) continue;
    for (const b of sameKey ? others.slice(index + 1) : others) {
      if (b.content < 0 || overlap(a, b) === null) continue;
      const [one, other] = [claimedContent(a.sample), claimedContent(b.sample)];
      const maySame = one !== other && rules.field === null && maySameObject(a, b, entities);
      const across = one !== other && contestAcross(rules, a, b, entities.isPartOf);
      const within = (one === other || maySame) && contestWithin(rules, a, b);
      // Conflicts between two objects of one key as such are noted already.
      if (sameKey ? within && maySame && !across : within || across) note(a, b, false);
    }
  }
}

/**
 * Notes possible conflicts of a symmetric relation whose claims have their ends the other way
 * round: the subject of one claim is a duplicate candidate of the object of another.
 */
export function findMirrored(rules: ConflictRules, one: ClaimClass, mirrored: readonly ClaimClass[]): void {
  for (const other of mirrored)
    if (overlap(one, other) !== null && contestWithin(rules, one, other)) note(one, other, false);
}

function maySameObject(
  { sample: a }: ClaimClass,
  { sample: b }: ClaimClass,
  { maySame }: EntityIdentity,
): boolean {
  return a.object !== null && b.object !== null && a.object !== b.object && maySame(a.object, b.object);
}

/**
 * Rule 1 for negative claims: notes that an affirmed NONE, or a denied SOME, contests affirmed
 * claims.
 */
export function findDenials(negators: readonly ClaimClass[], affirmed: readonly ClaimClass[]): void {
  for (const negator of negators) {
    for (const other of affirmed) {
      const times = other.affirmed ? overlap(negator, other) : null;
      if (times !== null) note(negator, other, times.certain);
    }
  }
}

/** Returns true for a negative claim: an affirmed NONE, or a denied SOME. */
export function isNegative({ sample, affirmed }: ClaimClass): boolean {
  return sample.snak === (affirmed ? 'NONE' : 'SOME');
}

/** Returns true if claims of the same object or value contest: rules 1, 4 and 5. */
function contestWithin(rules: ConflictRules, a: ClaimClass, b: ClaimClass): boolean {
  if (a.affirmed !== b.affirmed) return true;
  if (!a.affirmed || rules.field !== null) return false;
  const [one, other] = [a.sample, b.sample];
  return (
    endsDiffer(intervalEnds(one.validTime), intervalEnds(other.validTime)) ||
    differingQualifiers(rules.edge, one.qualifiers, other.qualifiers).length > 0
  );
}

/** Returns true if claims of different objects or values contest: rules 2, 3 and 4. */
function contestAcross(
  rules: ConflictRules,
  a: ClaimClass,
  b: ClaimClass,
  isPartOf: EntityIdentity['isPartOf'],
): boolean {
  if (!a.affirmed || !b.affirmed) return false;
  if (rules.field?.framed && !sameVoice(a, b)) return false;
  if (rules.differ !== null) return rules.differ(a.sample.value as ClaimValue, b.sample.value as ClaimValue);
  const [one, other] = [a.sample.object as string, b.sample.object as string];
  return rules.exclusive && !isPartOf(one, other) && !isPartOf(other, one);
}

/** Returns true if both are of the same known claimant. */
function sameVoice({ sample: a }: ClaimClass, { sample: b }: ClaimClass): boolean {
  return a.claimedBy !== null && a.claimedBy === b.claimedBy;
}

function note(a: ClaimClass, b: ClaimClass, certain: boolean): void {
  if (certain) {
    a.certain.push(b);
    b.certain.push(a);
  } else {
    a.possible.push(b);
    b.possible.push(a);
  }
}
