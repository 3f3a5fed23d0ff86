import fc from 'fast-check';
import { parse } from 'yaml';
import { readDataset } from '../../src/dataset/open.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { datasetWith, removeFolders } from './fixtures/folder.ts';

/**
 * Whatever a statement of a file is, it becomes one claim with all that is written in it, or a problem at its place. A reader of its
 * own counts: each statement has a line and a quote to itself.
 */
const model = loadModel();
afterAll(removeFolders);
const FULL = process.env.COMMUNIQUE_TEST_FULL === '1';

/** Values as people write them, few of which a field takes. */
const VALUES = [
  ...[
    '10',
    '"10"',
    '-3',
    '2.5',
    '1e400',
    '.nan',
    '9007199254740993',
    'true',
    'null',
    "''",
    '[]',
    '{}',
    '[1, 2]',
    '~',
  ],
  ...[
    '{ low: 2000, unit: km }',
    '{ low: 5, high: 7 }',
    '{ number: 5, unit: km }',
    '{ number: 5, unit: kg }',
    '{ number: 5, high: 7 }',
  ],
  ...[
    '{ number: 5, words: some, assumption: none }',
    '{ number: 5, unit: "t/a" }',
    '{ number: 5, unit: USD }',
    '{ words: many }',
  ],
  ...[
    'HOST',
    'host',
    'PARTICIPANT',
    'HEAD_OF_STATE',
    '{ text: HOST }',
    '{ text: HOST, language: en }',
    'Präsident',
    '2024-08-09',
  ],
  ...[
    '"2024-08"',
    '{ edtf: "2024/.." }',
    '{ edtf: never }',
    '{ latitude: 40, longitude: 50 }',
    '{ latitude: 400, longitude: 50 }',
  ],
];
const QUALIFIERS = ['length', 'role', 'level', 'title', 'amount', 'currency', 'nothing'];
const LINKS = [
  'subject: country:KZ, predicate: borders, object: country:AZ',
  'subject: meeting:astana, predicate: participants, object: country:KZ',
  'subject: person:speaker, predicate: offices, object: country:AZ',
  'subject: exercise:birlistik, predicate: participants, some: true',
  'subject: country:AZ, predicate: borders, none: true',
];
const FIELDS = [
  ...[
    'population',
    'area',
    'officialName',
    'region',
    'location',
    'aliases',
    'name',
    'characterization',
    'iso2',
    'nothing',
  ].map(field => `subject: country:AZ, predicate: ${field}`),
  'subject: exercise:birlistik, predicate: time',
  'subject: meeting:astana, predicate: kind',
  'subject: facility:railway, predicate: capacity',
];
const METADATA = [
  ...[
    'polarity: DENIES',
    'polarity: MAYBE',
    'rank: PREFERRED',
    'confidence: 0.5',
    'confidence: 5',
    'modality: TARGET',
    'voice: OWN',
  ],
  ...[
    'validTime: "2024"',
    'validTime: soon',
    'validTime: null',
    'validTime: {}',
    'assertedOn: { edtf: "2024-08" }',
    'occasion: null',
  ],
  ...[
    'claimedBy: person:speaker',
    'claimedBy: person:nobody',
    'note: anything',
    'notes: anything',
    'language: en',
  ],
];

/** Qualifiers that the first three links take. */
const RIGHT = [
  ['length', '10'],
  ['role', 'HOST'],
  ['level', 'HEAD_OF_STATE'],
  ['title', 'President'],
] as const;
const qualifiers = fc
  .uniqueArray(
    fc.oneof(fc.constantFrom(...RIGHT), fc.tuple(fc.constantFrom(...QUALIFIERS), fc.constantFrom(...VALUES))),
    { minLength: 1, maxLength: 2, selector: ([name]) => name },
  )
  .map(all => `qualifiers: { ${all.map(([name, value]) => `${name}: ${value}`).join(', ')} }`);
const statement = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constantFrom(...LINKS), qualifiers).map(parts => parts.join(', ')),
      fc
        .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...VALUES))
        .map(([field, value]) => `${field}, value: ${value}`),
      fc.constantFrom(...LINKS),
    ),
    fc.option(fc.constantFrom(...METADATA), { freq: 2 }),
  )
  .map(([what, more]) => (more === null ? what : `${what}, ${more}`));

/** Lines before the first quote, and of each quote. */
const [HEAD, EACH] = [2, 3];

test('a statement is a claim with all that it says, or a problem at its line', async () => {
  const seen = { claims: 0, problems: 0, qualifiers: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 4, maxLength: 8 }), async statements => {
      const quotes = statements.map((_, i) => `Sentence ${'abcdefgh'[i]} of the text.`);
      const written = statements.map(
        (text, i) => `  - quote: ${quotes[i]}\n    claims:\n      - { ${text} }`,
      );
      const { path } = datasetWith({
        'documents/test.txt': `${quotes.join('\n')}\n`,
        'claims.yml': `document: document:test\nquotes:\n${written.join('\n')}\n`,
      });
      const { claims, rejections } = await readDataset(path, model, () => undefined);
      expect(rejections.filter(({ place }) => !place.file?.endsWith('claims.yml'))).toEqual([]);
      statements.forEach((text, i) => {
        const own = [...claims].filter(({ passage }) => passage.exact === quotes[i]);
        const line = HEAD + EACH * (i + 1);
        const problems = rejections.filter(
          ({ place }) => place.line !== undefined && place.line > line - EACH && place.line <= line,
        );
        expect([text, own.length + Math.min(1, problems.length)]).toEqual([text, 1]);
        seen.problems += Math.min(1, problems.length);
        const [claim] = own;
        if (claim === undefined) return;
        seen.claims += 1;
        const said = parse(`{ ${text} }`, { intAsBigInt: true }) as { qualifiers?: object; value?: unknown };
        const asked = Object.keys(said.qualifiers ?? {});
        seen.qualifiers += asked.length;
        expect([text, Object.keys(claim.qualifiers).sort()]).toEqual([text, asked.sort()]);
        expect([text, claim.value !== null]).toEqual([text, 'value' in said]);
      });
    }),
    { numRuns: FULL ? 3_000 : 150, seed: 20_261_202 },
  );
  // Otherwise it would say nothing.
  expect([seen, Math.min(...Object.values(seen)) > (FULL ? 400 : 20)]).toEqual([seen, true]);
}, 600_000);
