/**
 * What somebody writes who has the whole graph worked out already, node by node and edge by edge: batches of `UNWIND`, each of nodes of the same
 * labels or relationships of the same type, whose ends are looked up by the index on their ids.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Database } from '../../../src/neo4j/database.ts';

/** Rows of one transaction. */
const BATCH = 5_000;
/** The label under which an index knows the id. */
const SOUGHT = ['Entity', 'Claim', 'Passage', 'Document', 'Dataset', 'Fact', 'Load'];

interface NodeLine {
  readonly labels: readonly string[];
  readonly properties: object;
}
interface EdgeLine {
  readonly type: string;
  readonly from: readonly [label: string, id: string];
  readonly to: readonly [label: string, id: string];
  readonly properties: object;
}

/** Writes all that a database holds into a file: nodes first. Integers keep what they are. */
export async function spool(database: Database, path: string): Promise<void> {
  const file = createWriteStream(path);
  const write = async (line: NodeLine | EdgeLine) => {
    const text = JSON.stringify(line, (_, value) =>
      typeof value === 'bigint' ? { n: String(value) } : value,
    );
    if (!file.write(`${text}\n`)) await once(file, 'drain');
  };
  const all = (text: string) => database.stream({ text, parameters: {} });
  const sought = (labels: unknown) => SOUGHT.find(label => (labels as string[]).includes(label)) as string;
  for await (const [labels, properties] of all('MATCH (n) WHERE NOT n:Meta RETURN labels(n), properties(n)'))
    await write({ labels: (labels as string[]).sort(), properties: properties as object });
  const edges = 'MATCH (a)-[r]->(b) RETURN type(r), labels(a), a.id, labels(b), b.id, properties(r)';
  for await (const [type, a, from, b, to, properties] of all(edges))
    await write({
      type: type as string,
      from: [sought(a), from as string],
      to: [sought(b), to as string],
      properties: properties as object,
    });
  file.end();
  await finished(file);
}

/** Writes the file's graph into an empty database that has its indexes. */
export async function writeByHand(database: Database, path: string): Promise<void> {
  const groups = new Map<string, { text: string; rows: object[] }>();
  const send = async (key: string) => {
    const group = groups.get(key);
    groups.delete(key);
    if (group === undefined) return;
    const { text, rows } = group;
    await database.write(tx => tx.run({ text, parameters: { rows } }));
  };
  const sendAll = async () => {
    for (const key of [...groups.keys()]) await send(key);
  };
  let isEdges = false;
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  for await (const text of lines) {
    const line = JSON.parse(text, revive) as NodeLine | EdgeLine;
    if ('type' in line && !isEdges) await sendAll(); // every node is there before an edge
    isEdges = 'type' in line;
    const [key, statement, row] = 'type' in line ? edge(line) : node(line);
    const group = groups.get(key) ?? { text: statement, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
    if (group.rows.length === BATCH) await send(key);
  }
  await sendAll();
}

function node({ labels, properties }: NodeLine): readonly [string, string, object] {
  const text = `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`;
  return [text, text, properties];
}

function edge({ type, from, to, properties }: EdgeLine): readonly [string, string, object] {
  const text = `UNWIND $rows AS row MATCH (a:${from[0]} {id: row.from}) MATCH (b:${to[0]} {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
  return [text, text, { from: from[1], to: to[1], properties }];
}

function revive(_: string, value: unknown): unknown {
  const digits = (value as { n?: unknown } | null)?.n;
  return typeof digits === 'string' && Object.keys(value as object).length === 1 ? BigInt(digits) : value;
}
