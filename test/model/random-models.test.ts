import fc from 'fast-check';
import { introspectionFromSchema, parse, validate, validateSchema } from 'graphql';
import { buildApi } from '../../src/api/build-schema.ts';
import { CommuniqueError } from '../../src/errors.ts';
import { load, reset } from '../../src/graph/load.ts';
import { apiNames } from '../../src/model/check/api-names.ts';
import { modelFiles } from '../../src/model/load-model.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { QueryEngine } from '../../src/query/engine.ts';
import { OperationWriter } from '../query/random-operation.ts';
import { emptyDatabase, model as shipped } from '../support/engine.ts';
import { randomModel } from './random-model.ts';

/** Random models of other domains: valid ones make an API that Neo4j answers, broken ones are refused with a place. */
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';
const [MODELS, ASKED, OPERATIONS, SEED] = [FULL ? 2_000 : 200, FULL ? 40 : 4, FULL ? 25 : 12, 20_261_201];

/** The evidence, the directives and the interface Entity; the rest of the shipped model is its domain. */
const FOUNDATION = modelFiles().flatMap(({ name, text }) => {
  if (/(directives|evidence)\.graphql$/.test(name)) return [{ name, text }];
  if (!name.endsWith('/entity.graphql')) return [];
  const [entity = ''] = /^"[^"]*"\ninterface Entity \{[\s\S]*?^\}/m.exec(text) ?? [];
  return [{ name, text: entity }];
});

const read = (text: string): Model =>
  readModel([...FOUNDATION, { name: 'schema/model/random.graphql', text }]);

/** Types of the API that are none of the model's, and which its check does not know. */
function unknownTypes(model: Model): string[] {
  const known = apiNames(model);
  const own = [model.nodes, model.interfaces, model.objects, model.enums].flatMap(map => [...map.keys()]);
  const types = Object.keys(buildApi(model).getTypeMap()).filter(name => !name.startsWith('__'));
  return types.filter(name => !known.has(name) && !own.includes(name));
}

test('the names that a model may not use are those of its API', () => {
  expect(unknownTypes(shipped)).toEqual([]);
  const types = buildApi(shipped).getTypeMap();
  const fixed = [...apiNames(shipped)]
    .filter(([, makers]) => makers.includes('every API'))
    .map(([name]) => name);
  expect(fixed.filter(name => !(name in types))).toEqual(['Mutation', 'Subscription']);
});

test('valid ones make an API without a mistake', () => {
  fc.assert(
    fc.property(randomModel, text => {
      const model = read(text);
      const schema = buildApi(model);
      expect(validateSchema(schema)).toEqual([]);
      expect(introspectionFromSchema(schema).__schema.types.length).toBeGreaterThan(150);
      expect(unknownTypes(model)).toEqual([]);
      const ofEdges = [...model.edges.values()].flatMap(({ fields }) => [...fields.keys()]);
      expect([...(model.objects.get('Qualifiers')?.fields.keys() ?? [])].sort()).toEqual(ofEdges.sort());
    }),
    { numRuns: MODELS, seed: SEED },
  );
});

test('a model without relations is refused', () => {
  const text = fc.sample(randomModel, { numRuns: 1, seed: SEED })[0] ?? '';
  const alone = text.replaceAll(/^.*@relation.*$/gm, '');
  expect(() => read(alone)).toThrow('The model has no relation between entities');
});

/** What a hand slips into: a misspelt word, a letter too many or too few, a word in the wrong place. */
const SLIPS: readonly (readonly [find: RegExp, put: string])[] = [
  [/@entity/, '@entitty'],
  [/@relation/, '@relaton'],
  [/direction: (OUT|IN|BOTH)/, 'direction: OUTWARDS'],
  [/plural: "type0s"/, 'plural: "claims"'],
  [/prefix: "type0"/, 'prefix: "Type 0"'],
  [/implements Entity & Event/, 'implements Event'],
  [/: Int /, ': Integer '],
  [/: Period/, ': Priod'],
  [/\[(\w+)!\]!/, '[$1]'],
  [/size: Int/, 'claims: Int'],
  [/size: Int/, 'size: Int @searched'],
  [/size: Int/, 'size: Int @precedes(field: "nothing")'],
  [/bond0: \w+/, 'status: Int'],
  [/bond0: \w+/, 'bond0: Period'],
  [/edge: "Bond"/, 'edge: "Bound"'],
  [/type: "LINK_/, 'type: "Link_'],
  [/ONE/, 'one'],
  [/type TypeA/, 'type Path'],
  [/type Bond @edge/, 'type Bond'],
  [/\}$/, ''],
];

test('broken ones are refused with their place', () => {
  const used = new Set<number>();
  fc.assert(
    fc.property(randomModel, fc.nat(SLIPS.length - 1), (text, slip) => {
      const [find, put] = SLIPS[slip] as (typeof SLIPS)[number];
      if (!find.test(text)) return;
      used.add(slip);
      let error: unknown = null;
      try {
        read(text.replace(find, put));
      } catch (thrown) {
        error = thrown;
      }
      expect([text.replace(find, put), error]).toEqual([expect.any(String), expect.any(CommuniqueError)]);
      const { code, place } = error as CommuniqueError;
      expect(code).toBe('BAD_MODEL');
      expect(place).toMatchObject({
        file: 'schema/model/random.graphql',
        line: expect.any(Number),
        column: expect.any(Number),
      });
    }),
    { numRuns: MODELS, seed: SEED },
  );
  expect(used.size).toBe(SLIPS.length);
});

describe('asked', () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(async () => {
    await reset(database);
    await load(database, shipped, []);
    await database.close();
  });

  test('Neo4j answers every kind of operation', async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, fc.infiniteStream(fc.nat(1_000_000_006)), async (text, stream) => {
        const model = read(text);
        await load(database, model, []);
        const schema = buildApi(model);
        const engine = new QueryEngine(schema, model, database);
        const writer = new OperationWriter(schema, new Map([['id', ['type0:a', 'type0:b', 'type0:c']]]));
        for (let i = 0; i < OPERATIONS; i += 1) {
          const query = writer.operation(n => (stream.next().value as number) % n);
          const document = parse(query);
          expect([query, validate(schema, document).map(String)]).toEqual([query, []]);
          const fast = await engine.execute({ document });
          const oracle = await engine.execute({ document, executor: true });
          expect([query, JSON.stringify(fast)]).toEqual([query, JSON.stringify(oracle)]);
          const codes = (fast?.errors ?? []).map(({ extensions }) => extensions.code);
          expect([query, codes.filter(code => !CLIENT.includes(code as string))]).toEqual([query, []]);
        }
      }),
      { numRuns: ASKED, seed: SEED, endOnFailure: true },
    );
  });
});

/** Codes of operations that are refused for what they ask: ids that are not there, and too much. */
const CLIENT = ['NOT_FOUND', 'BAD_VALUE', 'TOO_COSTLY', 'TOO_DEEP', 'BAD_PAGE'];
