import { brotliCompressSync, constants } from 'node:zlib';
import { introspectionFromSchema } from 'graphql';
import { buildApi, printApi } from '../../src/api/build-schema.ts';
import { modelFiles } from '../../src/model/load-model.ts';
import { readModel } from '../../src/model/read-model.ts';

/** The API is small enough to read, and one more entity type makes it little larger. */

/** A type as somebody would add it: values of most kinds, an enum, two relations, one of them with fields on its edges. */
const TREATY = `
"An agreement between parties in writing."
type Treaty implements Entity @entity(plural: "treaties", prefix: "treaty") {
  "Its kind." kind: TreatyKind
  "Date of signature." signed: Period
  "Number of articles." articles: Int @unit(ucum: "1")
  "Its full title." title: String @searched
  "True if it has no end." permanent: Boolean
  "The place where it is kept." depositary: Place @relation(type: "DEPOSITED_IN", direction: OUT)
  "The treaties that it replaces." supersedes: [Treaty!]! @relation(type: "SUPERSEDES", direction: OUT)
  "The treaties that replace it." supersededBy: [Treaty!]! @relation(type: "SUPERSEDES", direction: IN)
}

"Kinds of treaties."
enum TreatyKind { "Of friendship." FRIENDSHIP "Of trade." TRADE "Of borders." BORDERS }
`;

function measure(files: ReturnType<typeof modelFiles>) {
  const schema = buildApi(readModel(files));
  const sdl = printApi(schema);
  const types = [...sdl.matchAll(/^(?:type|input|enum|interface|union|scalar) /gm)].length;
  return { schema, types, bytes: Buffer.byteLength(sdl) };
}

const files = modelFiles();
const shipped = measure(files);

test('it has at most 500 types and 500 KB', () => {
  expect(shipped.types).toBeLessThanOrEqual(500);
  expect(shipped.bytes).toBeLessThanOrEqual(500_000);
});

test('one more entity type adds at most 20 types and 15 KB', () => {
  const place = files.map(file => ({
    ...file,
    text: file.text.replace(
      /^type Place .*\{$/m,
      '$&\n  "The treaties that are kept there." treaties: [Treaty!]! @relation(type: "DEPOSITED_IN", direction: IN)',
    ),
  }));
  const larger = measure([...place, { name: 'treaty.graphql', text: TREATY }]);
  expect(larger.types - shipped.types).toBeGreaterThan(8);
  expect(larger.types - shipped.types).toBeLessThanOrEqual(20);
  expect(larger.bytes - shipped.bytes).toBeLessThanOrEqual(15_000);
});

test('introspection takes at most 100 KB as it goes over the wire', () => {
  const answer = JSON.stringify({ data: introspectionFromSchema(shipped.schema) });
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  expect(brotliCompressSync(answer, { params: quality }).length).toBeLessThanOrEqual(100_000);
});

test('all edges and facts share one interface of the evidence', () => {
  const interfaces = Object.values(shipped.schema.getTypeMap());
  const derived = interfaces.filter(type => 'getFields' in type && 'contestedBy' in type.getFields());
  const evidence = shipped.schema.getType('Evidence');
  const without = derived.filter(
    type => 'getInterfaces' in type && !type.getInterfaces().includes(evidence as never),
  );
  // A side of a dispute is no record derived from claims of one value.
  expect(without.map(({ name }) => name)).toEqual(['Evidence', 'Side']);
});
