import type { ClaimKey, DerivedEdge, DerivedRecords } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import type { Statement } from '../statements/build-statement.ts';
import {
  createEdges,
  deleteEdges,
  edgesBetween,
  edgesOf,
  keepEdges,
  replaceEdges,
} from '../statements/derived-statements.ts';
import { withIndexProperties } from '../stored/index-properties.ts';
import type { StaleClaims } from './claim-overlay.ts';
import {
  evidenceProperties,
  isOlder,
  isSame,
  recorded,
  type StoredProperties,
  withoutNulls,
} from './status-properties.ts';

interface StoredEdge {
  readonly id: string;
  readonly properties: StoredProperties;
}

/** Edges by their type and ends. */
export type StoredEdges = ReadonlyMap<string, Map<string, StoredEdge[]>>;

/** Reads what edges there are of these keys. */
export async function storedEdges(
  tx: Transaction,
  model: Model,
  keys: readonly ClaimKey[],
  stale: (key: ClaimKey) => StaleClaims,
): Promise<StoredEdges> {
  const reads = [...byPredicate(model, keys)].map(async ([type, group]) => {
    const subjects: string[] = [];
    const pairs: [string, string][] = [];
    for (const key of group) {
      const there = stale(key);
      if (there === 'ALL') subjects.push(key.subject);
      else if (there !== 'NOTHING') for (const object of there) pairs.push([key.subject, object]);
    }
    const whole = subjects.length === 0 ? [] : tx.run(edgesOf(type, subjects));
    const some = pairs.length === 0 ? [] : tx.run(edgesBetween(type, pairs));
    return [type, byEnds((await Promise.all([whole, some])).flat() as EdgeRow[])] as const;
  });
  return new Map(await Promise.all(reads));
}

/** What makes the edges of these keys those of their projections. Edges that are right already are left alone. */
export function compareEdges(
  model: Model,
  projections: readonly DerivedRecords[],
  stored: StoredEdges,
  now: string,
): Statement[] {
  return [...byPredicate(model, projections)].flatMap(([type, group]) =>
    compareType(model, type, group, stored.get(type) ?? new Map(), now),
  );
}

/** Keys of relations, by their type. */
function byPredicate<K extends ClaimKey>(model: Model, keys: readonly K[]): Map<string, K[]> {
  const byType = new Map<string, K[]>();
  for (const key of keys) {
    if (!model.relations.has(key.predicate)) continue;
    const group = byType.get(key.predicate);
    if (group === undefined) byType.set(key.predicate, [key]);
    else group.push(key);
  }
  return byType;
}

type EdgeRow = [subject: string, object: string, id: string, StoredProperties];

function byEnds(rows: readonly EdgeRow[]): Map<string, StoredEdge[]> {
  const edges = new Map<string, StoredEdge[]>();
  for (const [subject, object, id, properties] of rows) {
    const ends = endsText(subject, object);
    edges.set(ends, [...(edges.get(ends) ?? []), { id, properties }]);
  }
  return edges;
}

function compareType(
  model: Model,
  type: string,
  projections: readonly DerivedRecords[],
  stored: Map<string, StoredEdge[]>,
  now: string,
): Statement[] {
  const create: [string, string, object][] = [];
  const replace: [string, object][] = [];
  const past: string[] = [];
  for (const { subject, edges } of projections) {
    const changed: { object: string; properties: StoredProperties }[] = [];
    for (const edge of edges) {
      const properties = edgeProperties(model, type, edge);
      const there = stored.get(endsText(subject, edge.object)) ?? [];
      const same = there.findIndex(one => isSame(one.properties, properties));
      if (same === -1) changed.push({ object: edge.object, properties });
      else there.splice(same, 1);
    }
    for (const { object, properties } of changed) {
      const there = stored.get(endsText(subject, object))?.pop();
      if (there === undefined) {
        create.push([subject, object, recorded(properties, now)]);
        continue;
      }
      if (isOlder(there.properties, now)) past.push(there.id);
      replace.push([there.id, recorded(properties, now, there.properties)]);
    }
  }
  const left = [...stored.values()].flat();
  past.push(...left.filter(edge => isOlder(edge.properties, now)).map(edge => edge.id));
  const statements: Statement[] = [];
  if (past.length > 0) statements.push(keepEdges(type, past, now));
  if (left.length > 0)
    statements.push(
      deleteEdges(
        type,
        left.map(edge => edge.id),
      ),
    );
  if (replace.length > 0) statements.push(replaceEdges(type, replace));
  if (create.length > 0) statements.push(createEdges(type, create));
  return statements;
}

function edgeProperties(model: Model, type: string, edge: DerivedEdge): StoredProperties {
  const fields = model.edges.get(model.relations.get(type)?.edge ?? '')?.fields;
  const own: Record<string, unknown> = {};
  for (const field of fields?.values() ?? []) {
    const value = edge.qualifiers[field.name];
    const integer = (field.value === 'Int' || field.value === 'BigInt') && typeof value === 'number';
    own[field.name] = integer ? BigInt(Math.round(value)) : value;
  }
  const twinned = fields === undefined ? own : withIndexProperties(model, fields, own);
  return withoutNulls({ ...twinned, ...evidenceProperties(edge) });
}

function endsText(subject: string, object: string): string {
  return `${subject} ${object}`;
}
