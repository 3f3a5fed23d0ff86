/**
 * Applies judgements to the graph: merges entities and rewrites their claims. docs/claims.md,
 * section 4.
 */

import { type Judged, resolveEntities } from '../../evidence/canonical-entities.ts';
import type { CurrentClaim } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import { typeNamed, typeOfId } from '../../model/type-lookup.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import { AffectedKeys } from '../derive/affected-keys.ts';
import { derive } from '../derive/derive.ts';
import type { Statement } from '../statements/build-statement.ts';
import { keysLeadingTo, keysOfClaims } from '../statements/claim-statements.ts';
import { deleteOrphanEntities } from '../statements/entity-statements.ts';
import {
  claimsStatedWith,
  clearMerged,
  duplicateCandidatesOf,
  judgementsOf,
  linkJudgements,
  linksStatedWith,
  markMerged,
  moveHistory,
  moveLinks,
  type RedirectedClaim,
  redirectClaims,
  setCanonical,
  setDuplicateCandidates,
  unmerge,
} from '../statements/merge-statements.ts';
import { type ClaimProperties, decodeClaim, decodeStated } from '../stored/decode-claim.ts';
import { withIndexProperties } from '../stored/index-properties.ts';
import { type CanonicalIdOf, canonicalIdOf, endsOf, namedEntities, restated } from './canonicalize.ts';
import { runAll } from './sync-batch.ts';
import { defaultProperties, refreshEntities } from './sync-declarations.ts';

/**
 * Applies all judgements of these entities, and of those connected with them by judgements. A
 * merged entity keeps its node, so that it can be split off again; its claims become claims about
 * the canonical entity, and keep the ids that they were stated with.
 * @param touched entities with a new, removed or changed judgement
 */
export async function applyJudgements(
  tx: Transaction,
  model: Model,
  touched: readonly string[],
  now: string,
): Promise<void> {
  const judgements = await judgementsAround(tx, touched);
  const ids = [...new Set([...touched, ...judgements.flatMap(one => [one.entity, one.sameAs])])].sort();
  const { into, mayBe } = resolveEntities(judgements);
  const known = await canonicalIdOf(tx, ids);
  const head = (id: string) => into.get(id) ?? id;
  const moved = ids.filter(id => head(id) !== (known.get(id) ?? id));
  const changedCandidates = await changedDuplicates(tx, ids, into, mayBe);
  const claims = await movedClaims(tx, model, moved, ids, into);
  const links = moved.length === 0 ? [] : await tx.run(linksStatedWith(moved));
  const split = moved.filter(id => !into.has(id));
  const merged = moved.filter(id => into.has(id) && !known.has(id));

  await runAll(tx, [
    ...byType(model, split, (labels, of, type) => unmerge(labels, unmergedProperties(model, type), of)),
    ...(changedCandidates.length === 0 ? [] : [setDuplicateCandidates(changedCandidates)]),
    ...(moved.length === 0 ? [] : [setCanonical(moved.map(id => [id, head(id)]))]),
  ]);
  const keys = await keysConcerned(tx, model, claims, changedCandidates);
  const current = claims.filter(claim => claim.current);
  const change = {
    after: new Map(current.map(({ after }) => [after.id, after])),
    gone: new Set(current.map(({ after }) => after.id)),
  };
  const derived = keys.size === 0 ? [] : await derive(tx, model, keys, change, now);
  await runAll(tx, [
    ...(merged.length === 0 ? [] : [clearMerged(merged)]),
    ...(claims.length === 0 ? [] : redirectClaims(claims.map(({ ends }) => ends))),
    ...moveLinks((links as [string, string, string, string][]).map(row => movedLink(row, head))),
    ...derived,
    ...byType(model, merged, (labels, of) => markMerged(['Entity', ...labels], of)),
    ...(moved.length === 0 ? [] : moveHistory(moved.map(id => [id, known.get(id) ?? id, head(id)]))),
    linkJudgements(ids),
  ]);
  const heads = moved.flatMap(id => [head(id), known.get(id) ?? id]);
  if (moved.length > 0) await refreshEntities(tx, model, [...new Set([...moved, ...heads])], now, true);
  await tx.run(deleteOrphanEntities(touched));
}

/** Reads all judgements that are connected with these entities, directly or by others. */
async function judgementsAround(tx: Transaction, touched: readonly string[]): Promise<Judged[]> {
  const found = new Map<string, Judged>();
  const seen = new Set(touched);
  for (let level = [...touched]; level.length > 0; ) {
    const next: string[] = [];
    for (const [entity, sameAs, verdict] of (await tx.run(judgementsOf(level))) as [
      string,
      string,
      string,
    ][]) {
      found.set(`${entity} ${sameAs} ${verdict}`, { entity, sameAs, verdict: verdict as Judged['verdict'] });
      for (const id of [entity, sameAs]) if (!seen.has(id)) next.push(id);
      for (const id of [entity, sameAs]) seen.add(id);
    }
    level = next;
  }
  return [...found.values()];
}

/**
 * Returns the ids whose duplicate candidates differ from those in the graph, with the new ones. A
 * merged entity has none.
 */
async function changedDuplicates(
  tx: Transaction,
  ids: readonly string[],
  into: CanonicalIdOf,
  mayBe: ReadonlyMap<string, readonly string[]>,
): Promise<[string, readonly string[]][]> {
  const before = new Map((await tx.run(duplicateCandidatesOf(ids))) as [string, string[]][]);
  return ids.flatMap((id): [string, readonly string[]][] => {
    const now = into.has(id) ? [] : (mayBe.get(id) ?? []);
    return now.join(' ') === (before.get(id) ?? []).join(' ') ? [] : [[id, now]];
  });
}

interface Moved {
  readonly before: CurrentClaim;
  readonly after: CurrentClaim;
  readonly current: boolean;
  readonly ends: ReturnType<typeof endsOf>;
}

/**
 * Returns the claims that were stated about the moved entities; their other ends may be merged as
 * well.
 */
async function movedClaims(
  tx: Transaction,
  model: Model,
  moved: readonly string[],
  ids: readonly string[],
  into: CanonicalIdOf,
): Promise<Moved[]> {
  if (moved.length === 0) return [];
  const rows = (await tx.run(claimsStatedWith(moved))) as [ClaimProperties, string[]][];
  const stored = rows.map(([properties, datasets]) => ({
    properties,
    claim: { ...decodeClaim(model, properties, datasets), ...decodeStated(properties) },
  }));
  const judged = new Set(ids);
  const others = stored.flatMap(({ claim }) => [
    ...namedEntities(claim),
    ...namedEntities(restated(model, claim, new Map())),
  ]);
  const all = new Map([
    ...(await canonicalIdOf(
      tx,
      others.filter(id => !judged.has(id)),
    )),
    ...into,
  ]);
  return stored.map(({ properties, claim }) => {
    const after = restated(model, claim, all);
    return { before: claim, after, current: properties.current === true, ends: endsOf(after, all) };
  });
}

async function keysConcerned(
  tx: Transaction,
  model: Model,
  claims: readonly Moved[],
  changedCandidates: readonly (readonly [string, unknown])[],
): Promise<AffectedKeys> {
  const keys = new AffectedKeys();
  // Removed claims come before added ones: then a unique value is free again.
  for (const { before, current } of claims) if (current) keys.add(before.subject, before.predicate);
  for (const { after, current } of claims) if (current) keys.add(after.subject, after.predicate);
  const ids = changedCandidates.map(([id]) => id);
  if (ids.length > 0) {
    keys.addRows(await tx.run(keysOfClaims(ids)));
    keys.addRows(await tx.run(keysLeadingTo(ids, [...model.relations.keys()])));
  }
  return keys;
}

function movedLink(
  [id, type, link, start]: readonly [string, string, string, string],
  head: (id: string) => string,
): readonly [string, string, string, RedirectedClaim] {
  return [type, link, start, [head(id), head(id) === id ? null : id]];
}

function byType(
  model: Model,
  ids: readonly string[],
  make: (labels: readonly string[], ids: readonly string[], type: string) => Statement,
): Statement[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const type = typeOfId(model, id)?.name;
    if (type !== undefined) getOrCreate(groups, type, () => []).push(id);
  }
  return [...groups].map(([type, of]) => {
    const { interfaces } = typeNamed(model, type) as { interfaces: readonly string[] };
    return make([...interfaces.filter(name => name !== 'Entity'), type], of, type);
  });
}

function unmergedProperties(model: Model, type: string): Record<string, unknown> {
  return withIndexProperties(model, typeNamed(model, type).fields, defaultProperties(type));
}
