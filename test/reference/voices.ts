import type { Claim } from '../../src/evidence/claim.ts';
import type { Contest } from './contest.ts';
import type { World } from './world.ts';

/** "The same claimant (a known one), another document, asserted on a later day, and the two contest." */
export function supersedes(
  world: World,
  later: Claim,
  earlier: Claim,
  contest: (a: Claim, b: Claim) => Contest | null,
): boolean {
  const [first, second] = [assertedDay(world, earlier), assertedDay(world, later)];
  return (
    later.claimedBy !== null &&
    later.claimedBy === earlier.claimedBy &&
    later.passage.document !== earlier.passage.document &&
    first !== null &&
    second !== null &&
    first < second &&
    contest(later, earlier) !== null
  );
}

/** "`assertedOn.latest`, else the document's `published.latest`." */
function assertedDay(world: World, claim: Claim): string | null {
  const documents = world.datasets.flatMap(dataset => dataset.documents);
  const document = documents.find(d => d.id === claim.passage.document);
  return claim.assertedOn?.latest ?? document?.published?.latest ?? null;
}

/** "Different voices, different documents, not both IMPLIED, and some dataset of the one is no relative of some dataset of the other." */
export function independent(world: World, a: Claim, b: Claim): boolean {
  return (
    a.claimedBy !== b.claimedBy &&
    a.passage.document !== b.passage.document &&
    !(a.reading === 'IMPLIED' && b.reading === 'IMPLIED') &&
    holders(world, a).some(one => holders(world, b).some(other => !related(world, one, other)))
  );
}

function holders(world: World, claim: Claim): string[] {
  return world.datasets.filter(d => d.claims.some(c => c.id === claim.id)).map(d => d.record.id);
}

/** One is (transitively) derived from the other, or both from a third. One dataset may hold several voices. */
function related(world: World, one: string, other: string): boolean {
  if (one === other) return false;
  const first = [one, ...sources(world, one)];
  const second = [other, ...sources(world, other)];
  return first.some(id => second.includes(id));
}

/** All datasets that one is derived from, over any number of steps. */
function sources(world: World, id: string, seen: readonly string[] = []): string[] {
  const direct = world.datasets.find(d => d.record.id === id)?.record.derivedFrom ?? [];
  const fresh = direct.filter(source => !seen.includes(source));
  return [...fresh, ...fresh.flatMap(source => sources(world, source, [...seen, ...direct, id]))];
}

/** "Transitively, by affirmed, not deprecated PART_OF." */
export function partOf(claims: readonly Claim[]): (part: string, whole: string) => boolean {
  const steps = claims.filter(
    c =>
      c.predicate === 'PART_OF' && c.snak === 'OBJECT' && c.polarity === 'AFFIRMS' && c.rank !== 'DEPRECATED',
  );
  const reaches = (part: string, whole: string, seen: readonly string[]): boolean =>
    steps.some(
      step =>
        step.subject === part &&
        step.object !== null &&
        !seen.includes(step.object) &&
        (step.object === whole || reaches(step.object, whole, [...seen, step.object])),
    );
  return (part, whole) => reaches(part, whole, [part]);
}
