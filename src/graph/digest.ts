/**
 * Digest of the graph: equal for equal graphs, independent of Neo4j's element ids and of the order
 * of writes.
 */
import { hash } from 'node:crypto';
import { isHistoryLabel, isHistoryType } from '../cypher/history-names.ts';
import type { Database } from '../neo4j/database.ts';
import { allNodes, allRelationships } from './statements/graph-scan.ts';

export interface DigestOptions {
  /**
   * Includes all that says when something was recorded: times, and the loads. Without it, two loads
   * of the same files have the same digest; only the number of intervals counts then.
   */
  readonly recorded?: boolean;
}

export interface GraphDigest {
  /** 64 hexadecimal digits. */
  readonly digest: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Properties for recorded times. Lists hold the ends of intervals. */
const RECORDED = [
  'recordedAt',
  'recordedFrom',
  'recordedTo',
  'loadedAt',
  'startedAt',
  'finishedAt',
  'from',
  'to',
];

/**
 * Reads the whole graph as a stream. Writes of the same time may or may not be part of the digest.
 */
export async function digestOf(database: Database, options: DigestOptions = {}): Promise<GraphDigest> {
  const sum = new DigestSum();
  const counts = { nodes: 0, relationships: 0 };
  for await (const [kind, line] of graphLines(database, options)) {
    sum.add(line);
    counts[kind]++;
  }
  return { digest: sum.toString(), ...counts };
}

/**
 * Yields one line for each node and relationship, in no order: labels, or type and ends; and
 * properties, by name.
 */
export async function* graphLines(
  database: Database,
  { recorded = false }: DigestOptions = {},
): AsyncGenerator<readonly ['nodes' | 'relationships', string]> {
  for await (const [labels, properties] of database.stream(allNodes())) {
    const sorted = (labels as string[]).sort();
    if ((!recorded && sorted.includes('Load')) || sorted.some(isHistoryLabel)) continue;
    const own = DERIVED.some(label => sorted.includes(label))
      ? withoutSince(properties as Record<string, unknown>)
      : properties;
    yield ['nodes', `(${sorted.join(':')}) ${serialize(own as object, recorded)}`];
  }
  for await (const [type, from, to, properties] of database.stream(allRelationships())) {
    if ((!recorded && type === 'LOADED_BY') || isHistoryType(type as string)) continue;
    const own = withoutSince(properties as Record<string, unknown>);
    yield ['relationships', `(${from})-[${type}]->(${to}) ${serialize(own, recorded)}`];
  }
}

/** Labels of derived records, and of entities, whose date comes from a load. */
const DERIVED = ['Entity', 'Fact', 'Dispute'];

/** Removes recorded times of derived records: they follow from the loads, not from the claims. */
function withoutSince({ recordedAt: _at, recordedFrom: _from, ...rest }: Record<string, unknown>): object {
  return rest;
}

/** Serializes properties. Distinguishes 1 and 1.0, as the database does. */
function serialize(properties: object, recorded: boolean): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = recorded ? entries : entries.map(withoutTime);
  return JSON.stringify(shown, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}

function withoutTime([name, value]: [string, unknown]): unknown {
  if (!RECORDED.includes(name)) return [name, value];
  return Array.isArray(value) ? [name, value.length] : [name];
}

/**
 * Sum of SHA-256 hashes modulo 2^256: it depends on the texts added and how often, not on the
 * order.
 */
class DigestSum {
  readonly #words = new Uint32Array(8);

  add(text: string): void {
    const bytes = hash('sha256', text, 'buffer');
    let carry = 0;
    for (let word = 0; word < 8; word++) {
      const total = (this.#words[word] as number) + bytes.readUInt32LE(word * 4) + carry;
      this.#words[word] = total;
      carry = total > 0xffffffff ? 1 : 0;
    }
  }

  toString(): string {
    return [...this.#words].map(word => word.toString(16).padStart(8, '0')).join('');
  }
}
