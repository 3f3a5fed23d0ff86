/** Builds an API in a process of its own and prints how long it took, and its types: `ours <model folder>` or `peer <type definitions>`. */
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { PEER_OPTIONS } from './peer-options.ts';

interface Built {
  getTypeMap(): Record<string, unknown>;
}

const [who, path] = process.argv.slice(2) as [string, string];

async function builder(): Promise<() => Built | Promise<Built>> {
  if (who === 'peer') {
    const typeDefs = readFileSync(path, 'utf8');
    return () => new Neo4jGraphQL({ ...PEER_OPTIONS, typeDefs }).getSchema();
  }
  const of = async <T>(file: string) =>
    (await import(new URL(`../../../dist/${file}`, import.meta.url).href)) as T;
  const { loadModel } = await of<{ loadModel(folder: string): unknown }>('model/files.js');
  const { buildApi } = await of<{ buildApi(model: unknown): Built }>('api/schema.js');
  return () => buildApi(loadModel(path));
}

const build = await builder();
const start = performance.now();
const schema = await build();
const ms = performance.now() - start;
const types = Object.keys(schema.getTypeMap()).filter(name => !name.startsWith('__')).length;
console.log(JSON.stringify({ ms, types }));
