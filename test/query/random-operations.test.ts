import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { QueryEngine } from '../../src/query/engine.ts';
import { ALWAYS_SPLIT } from '../../src/query/execute/execute.ts';
import { type Counted, engineOn, schema, seedDatabase } from '../support/engine.ts';
import { ENOUGH, OperationWriter, type Samples } from './random-operation.ts';

/** Random valid operations over the whole schema: one statement each, the same response as graphql-js's executor makes, and the same in pieces. */
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const RUNS = FULL ? 2_000 : 100;

let database: Counted;
let engine: QueryEngine;
/** The same, asked in pieces. */
let cut: QueryEngine;

beforeAll(async () => {
  database = await seedDatabase();
  engine = engineOn(database);
  cut = engineOn(database, { policy: ALWAYS_SPLIT });
});

afterAll(() => database.close());

/** Values of the seed by property. */
async function samples(): Promise<Samples> {
  const text =
    'MATCH (n) WHERE n:Entity OR n:Claim OR n:Document RETURN properties(n) ORDER BY n:Claim, n.id';
  const values = new Map<string, unknown[]>();
  for (const [properties] of await database.read({ text, parameters: {} })) {
    for (const [name, value] of Object.entries(properties as object)) {
      const known = values.get(name) ?? [];
      if (typeof value !== 'object' || Array.isArray(value)) known.push(value);
      values.set(name, known);
    }
  }
  const spread = (all: readonly unknown[], most: number) =>
    all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
  const ids = new Map<string, unknown[]>();
  for (const id of values.get('id') ?? []) {
    const [kind = ''] = String(id).split(':');
    const known = ids.get(kind) ?? [];
    known.push(id);
    ids.set(kind, known);
  }
  const few = new Map([...values].map(([name, all]) => [name, spread(all, 100)]));
  return few.set(
    'id',
    [...ids.values()].flatMap(of => spread(of, 30)),
  );
}

test('the fast response, the executor’s, and the one in pieces agree', async () => {
  let answered = 0;
  let filled = 0;
  const writer = new OperationWriter(schema, await samples());
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000_006)), async stream => {
      const query = writer.operation(n => (stream.next().value as number) % n);
      const document = parse(query);
      expect(validate(schema, document).map(String)).toEqual([]);
      database.sent.length = 0;
      const fast = await engine.execute({ document });
      expect({
        query,
        errors: (fast?.errors ?? []).filter(e => e.extensions.code === 'DATABASE_FAILED'),
      }).toEqual({ query, errors: [] });
      const oracle = await engine.execute({ document, executor: true });
      expect({ query, response: JSON.stringify(fast) }).toEqual({ query, response: JSON.stringify(oracle) });
      if (fast?.data === undefined || fast.data === null) return;
      expect(database.sent).toHaveLength(2);
      const inPieces = await cut.execute({ document });
      expect({ query, response: JSON.stringify(inPieces) }).toEqual({
        query,
        response: JSON.stringify(fast),
      });
      answered += 1;
      if (/:(?!null|\[\]|\{|\[|0|false)/.test(JSON.stringify(fast.data).replace(/"__typename":"\w+"/g, '')))
        filled += 1;
    }),
    { numRuns: RUNS, seed: 7, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(RUNS * 0.8);
  expect(filled).toBeGreaterThan(answered * 0.5);
  if (FULL) expect(rare(writer.used, ENOUGH)).toEqual([]);
}, 3_600_000);

/**
 * What of the language was used less often than that: root fields, relations, their arguments, and operators. What is made alike
 * for every type counts together: what edges, connections and groups have, operators of enums, quantifiers of lists.
 */
function rare(used: ReadonlyMap<string, number>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    for (const name of countedOf(type)) {
      const kind = name
        .replace(
          /^\w*?((?<!String)ListFilter|Edge|Connection|Group|GroupBy|Aggregate|GroupOrder|Edge(?:Where|Order|GroupOrder))\b/,
          '$1',
        )
        .replace(ENUM_FILTER, 'EnumFilter');
      counts.set(kind, (counts.get(kind) ?? 0) + (used.get(name) ?? 0));
    }
  }
  return [...counts].filter(([, count]) => count < least).map(([name]) => name);
}

const ENUM_FILTER = new RegExp(
  `^(${Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .map(type => type.name)
    .join('|')})Filter`,
);

/** What of a type has to be used. */
function countedOf(type: GraphQLNamedType): readonly string[] {
  if (isObjectType(type)) return coordinatesOf(type);
  if (isEnumType(type) && type.name.endsWith('EdgeGroupBy'))
    return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (!isInputObjectType(type)) return [];
  if (/Edge(Where|Order|GroupOrder)$/.test(type.name))
    return operatorsOf(type).filter(name => /\.(node|and|or|not|key|count)$/.test(name));
  return /Filter$|^Point|^DistanceOrder$|^GroupKeyOrder$/.test(type.name) ? operatorsOf(type) : [];
}

function coordinatesOf(type: GraphQLObjectType): string[] {
  const fields = Object.values(type.getFields()).filter(
    f => type.name === 'Query' || f.args.length > 0 || f.name === 'edgeAggregate' || type.name === 'GroupKey',
  );
  return fields.flatMap(f => [
    `${type.name}.${f.name}`,
    ...f.args
      .filter(a => a.name !== 'after' && a.name !== 'before')
      .map(a => `${type.name}.${f.name}(${a.name}:)`),
  ]);
}

function operatorsOf(type: GraphQLInputObjectType): string[] {
  return Object.keys(type.getFields()).map(name => `${type.name}.${name}`);
}
