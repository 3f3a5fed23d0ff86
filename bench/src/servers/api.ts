/**
 * Builds an API in a process of its own and prints how long it took, its types, and how many of them are there without groups, which the peer does not
 * have: `ours <model folder>` or `peer <type definitions>`.
 */
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql';
import { PEER_OPTIONS } from './peer-options.ts';

const [who, path] = process.argv.slice(2) as [string, string];

async function builder(): Promise<() => GraphQLSchema | Promise<GraphQLSchema>> {
  if (who === 'peer') {
    const typeDefs = readFileSync(path, 'utf8');
    return () => new Neo4jGraphQL({ ...PEER_OPTIONS, typeDefs }).getSchema();
  }
  const of = async <T>(file: string) =>
    (await import(new URL(`../../../dist/${file}`, import.meta.url).href)) as T;
  const { loadModel } = await of<{ loadModel(folder: string): unknown }>('model/load-model.js');
  const { buildApi } = await of<{ buildApi(model: unknown): GraphQLSchema }>('api/build-schema.js');
  return () => buildApi(loadModel(path));
}

const build = await builder();
const start = performance.now();
const schema = await build();
const ms = performance.now() - start;
const types = Object.keys(schema.getTypeMap()).filter(name => !name.startsWith('__')).length;
console.log(JSON.stringify({ ms, types, ungrouped: withoutGroups(schema) }));

/** Whatever a type has, by form: each schema is of the graphql-js of who builds it. */
interface AnyType {
  readonly name: string;
  getFields?(): Record<
    string,
    Pick<GraphQLField<unknown, unknown>, 'type' | 'extensions'> & {
      args?: GraphQLField<unknown, unknown>['args'];
    }
  >;
  getInterfaces?(): readonly AnyType[];
  getTypes?(): readonly AnyType[];
}

/** Types that are reached from the roots by any other field than `groups`. */
function withoutGroups(schema: GraphQLSchema): number {
  const seen = new Set<string>();
  const follow = (one: AnyType): void => {
    if (seen.has(one.name)) return;
    seen.add(one.name);
    for (const { args = [], type, extensions } of Object.values(one.getFields?.() ?? {})) {
      if ((extensions.meaning as { kind?: string } | undefined)?.kind === 'Groups') continue;
      for (const { type: needed } of [{ type }, ...args]) follow(named(needed));
    }
    for (const other of [...(one.getInterfaces?.() ?? []), ...(one.getTypes?.() ?? [])]) follow(other);
    if ('resolveType' in one)
      for (const other of schema.getPossibleTypes(one as never)) follow(other as AnyType);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root) follow(root as AnyType);
  return seen.size;
}

function named(type: GraphQLType): AnyType {
  let inner = type as { ofType?: GraphQLType };
  while (inner.ofType) inner = inner.ofType as typeof inner;
  return inner as GraphQLNamedType as AnyType;
}
