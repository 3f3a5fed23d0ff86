import type { ClaimKey, DerivedEdge, DerivedRecords } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { groupBy } from '../../util/collections.ts';
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
import { diff } from './diff.ts';
import { evidenceProperties, type StoredProperties, withoutNulls } from './status-properties.ts';

interface Edge {
  readonly subject: string;
  readonly object: string;
  readonly properties: StoredProperties;
}

interface StoredEdge extends Edge {
  readonly id: string;
}

/** Edges by their type. */
export type StoredEdges = ReadonlyMap<string, readonly StoredEdge[]>;

/** Reads the stored edges of these keys. */
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
    const rows = (await Promise.all([whole, some])).flat() as EdgeRow[];
    return [
      type,
      rows.map(([subject, object, id, properties]) => ({ subject, object, id, properties })),
    ] as const;
  });
  return new Map(await Promise.all(reads));
}

/**
 * Returns the statements that turn the stored edges of these keys into the derived ones. Leaves
 * equal edges alone.
 */
export function compareEdges(
  model: Model,
  records: readonly DerivedRecords[],
  stored: StoredEdges,
  now: string,
): Statement[] {
  return [...byPredicate(model, records)].flatMap(([type, group]) =>
    compareType(model, type, group, stored.get(type) ?? [], now),
  );
}

/** Groups the keys of relations by their type. */
function byPredicate<K extends ClaimKey>(model: Model, keys: readonly K[]): Map<string, K[]> {
  const relations = keys.filter(({ predicate }) => model.relations.has(predicate));
  return groupBy(relations, ({ predicate }) => predicate);
}

type EdgeRow = [subject: string, object: string, id: string, StoredProperties];

function compareType(
  model: Model,
  type: string,
  records: readonly DerivedRecords[],
  stored: readonly StoredEdge[],
  now: string,
): Statement[] {
  const derived = records.flatMap(({ subject, edges }) =>
    edges.map(edge => ({ subject, object: edge.object, properties: edgeProperties(model, type, edge) })),
  );
  const { created, replaced, gone, past } = diff(stored, derived, now, { key: endsText });
  const statements: Statement[] = [];
  if (past.length > 0) statements.push(keepEdges(type, past.map(idOf), now));
  if (gone.length > 0) statements.push(deleteEdges(type, gone.map(idOf)));
  if (replaced.length > 0) {
    const rows = replaced.map(one => [one.stored.id, one.properties] as const);
    statements.push(replaceEdges(type, rows));
  }
  if (created.length > 0) {
    const rows = created.map(one => [one.derived.subject, one.derived.object, one.properties] as const);
    statements.push(createEdges(type, rows));
  }
  return statements;
}

const idOf = ({ id }: StoredEdge): string => id;

function edgeProperties(model: Model, type: string, edge: DerivedEdge): StoredProperties {
  const fields = model.edges.get(model.relations.get(type)?.edge ?? '')?.fields;
  const own: Record<string, unknown> = {};
  for (const field of fields?.values() ?? []) {
    const value = edge.qualifiers[field.name];
    const integer = (field.value === 'Int' || field.value === 'BigInt') && typeof value === 'number';
    own[field.name] = integer ? BigInt(Math.round(value)) : value;
  }
  const indexed = fields === undefined ? own : withIndexProperties(model, fields, own);
  return withoutNulls({ ...indexed, ...evidenceProperties(edge) });
}

function endsText({ subject, object }: Edge): string {
  return `${subject} ${object}`;
}
