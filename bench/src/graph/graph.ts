/** The graph that all are asked about: in a Neo4j of the bench's own, which is kept for the next run, or in one that is named. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../../src/model/load-model.ts';
import { connect, type Database } from '../../../src/neo4j/database.ts';
import { startLocal } from '../../../src/neo4j/local/start-local.ts';
import { writeLargeGraph } from '../../../test/support/large-graph.ts';
import { type Neo4j, PEER_TYPES } from '../client/contestant.ts';
import type { Sample } from '../shapes/shape.ts';
import { peerTypes } from './peer-types.ts';

const SEED = 1;
const folder = (factor: number) => fileURLToPath(new URL(`../../.graph/${factor}`, import.meta.url));

export interface Graph extends Neo4j {
  samples(cypher: string): Promise<Sample[]>;
  run(text: string): Promise<void>;
  close(): Promise<void>;
}

/** `factor`: share of the full size. */
export async function openGraph(factor: number, say: (message: string) => void): Promise<Graph> {
  const { NEO4J_BENCH_URI, NEO4J_BENCH_PASSWORD = '' } = process.env;
  mkdirSync(folder(factor), { recursive: true });
  const server = NEO4J_BENCH_URI ? undefined : await startLocal({ folder: folder(factor), onProgress: say });
  const uri = server?.uri ?? (NEO4J_BENCH_URI as string);
  const password = server?.password ?? NEO4J_BENCH_PASSWORD;
  const database = connect({ uri, username: 'neo4j', password, timeoutMs: 300_000 });
  await fill(database, factor, say);
  return {
    uri,
    password,
    pid: server?.pid ?? null,
    async samples(cypher) {
      const rows = await database.run({ text: cypher, parameters: { v: {} } });
      return rows.map(([sample]) => numbers(sample) as Sample);
    },
    run: async text => void (await database.run({ text, parameters: { v: {} } })),
    async close() {
      await database.close();
      await server?.stop();
    },
  };
}

async function fill(database: Database, factor: number, say: (message: string) => void): Promise<void> {
  const model = loadModel();
  writeFileSync(PEER_TYPES, peerTypes(model));
  const run = (text: string) => database.run({ text, parameters: { v: {} } });
  const [[all] = [0n]] = await run('MATCH (n) RETURN count(n)');
  // Written last: what was cut off is not taken for whole.
  const [[done] = [0n]] = await run('MATCH (n:BenchGraph) RETURN max(n.factor)');
  if (Number(done) === factor) return;
  if (Number(all) > 0)
    throw new Error(`The database holds something else: name an empty one, or delete ${folder(factor)}`);
  say(`writing the graph at factor ${factor}: some minutes, once`);
  await writeLargeGraph(database, model, { factor, seed: SEED });
  // The peer and hand-written Cypher look for ids by the label of the type; this project by the one of all entities, which has an index.
  for (const { kind, name } of model.nodes.values()) {
    if (kind === 'entity') await run(`CREATE INDEX bench_${name} IF NOT EXISTS FOR (n:${name}) ON (n.id)`);
  }
  // Nor can the peer say what lets an index on two properties answer a filter on one.
  await run('CREATE INDEX bench_Project_kind IF NOT EXISTS FOR (n:Project) ON (n.kind)');
  await run('CALL db.awaitIndexes(300)');
  await run('CALL db.prepareForReplanning(300)');
  await run(`CREATE (:BenchGraph {factor: ${factor}})`);
}

function numbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(numbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbers(inner)]));
}
