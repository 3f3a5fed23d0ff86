import { readDataset } from '../../src/dataset/open.ts';
import { type Code, CommuniqueError } from '../../src/errors.ts';
import { loadModel } from '../../src/model/load-model.ts';
import {
  claimsFile,
  DATASET,
  datasetWith,
  ENTITIES,
  HERE,
  removeFolders,
  type Written,
} from './fixtures/folder.ts';

const model = loadModel();
afterAll(removeFolders);

async function problemsOf({ path }: Written): Promise<readonly CommuniqueError[]> {
  return (await readDataset(path, model, () => undefined)).rejections;
}

interface Case {
  readonly files: Record<string, string>;
  readonly code: Code;
  readonly words: readonly string[];
}

const claim = (text: string, code: Code, ...words: string[]): Case => ({
  files: { 'claims.yml': claimsFile(text) },
  code,
  words,
});
const head = (text: string, code: Code, ...words: string[]): Case => ({
  files: { 'dataset.yml': text },
  code,
  words,
});
const quotes = (text: string, code: Code, ...words: string[]): Case => ({
  files: { 'claims.yml': `document: document:test\nquotes:\n${text}\n` },
  code,
  words,
});
const entities = (text: string, code: Code, ...words: string[]): Case => ({
  files: { 'entities.yml': `${ENTITIES}${text}\n` },
  code,
  words,
});

const judged = (text: string, code: Code, ...words: string[]): Case => ({
  files: { 'judgements.yml': `- ${text}\n` },
  code,
  words,
});
const BY = 'judgedBy: me, reason: So it seems';

const AZ = 'subject: country:AZ';
const RAIL = 'subject: facility:railway, predicate: capacity';

/** Each mistake, with {@link HERE} where it must be told. */
const CASES: Readonly<Record<string, Case>> = {
  'bad YAML': head(`id: dataset:test\ntitle: "open${HERE}`, 'BAD_SYNTAX', 'quote'),
  'a key twice': head(`id: dataset:test\ntitle: one\n${HERE}title: two\n`, 'BAD_SYNTAX', 'unique'),
  'two YAML documents': head(
    `id: dataset:test\ntitle: one\n${HERE}---\ntitle: two\n`,
    'BAD_SYNTAX',
    'one YAML document',
  ),
  'an unknown key of the dataset': head(
    `${DATASET}${HERE}license: MIT\n`,
    'UNKNOWN_KEY',
    '"license"',
    'did you mean licence?',
  ),
  'a missing title': head(`${HERE}id: dataset:test\n`, 'MISSING_KEY', '`title`'),
  'a bad dataset id': head(`id: ${HERE}set:test\ntitle: one\n`, 'BAD_VALUE', '`id`', 'dataset:some-name'),
  'itself under uses': head(
    `id: dataset:test\ntitle: one\nuses: ${HERE}[dataset:test]\n`,
    'BAD_DATASET',
    'itself',
  ),
  'a document twice': head(
    `${DATASET}  - { id: ${HERE}document:test, file: documents/test.txt }\n`,
    'DUPLICATE_ID',
    'document:test',
    'line 4',
  ),
  'a file that is not there': head(
    DATASET.replace('documents/test', `${HERE}documents/other`),
    'FILE_NOT_FOUND',
    'other.txt',
  ),
  'a file outside': head(
    DATASET.replace('documents/test', `${HERE}../test`),
    'BAD_DATASET',
    'inside the folder',
  ),
  'a bad day of publication': head(
    DATASET.replace('language: en', `published: ${HERE}2024-13`),
    'BAD_VALUE',
    '2024-13',
    'EDTF',
  ),
  'an unknown publisher': head(
    DATASET.replace('language: en', `publisher: ${HERE}person:nobody`),
    'UNKNOWN_ENTITY',
    'person:nobody',
  ),
  'a bad language': head(DATASET.replace('language: en', `language: ${HERE}e`), 'BAD_VALUE', 'BCP 47', '"e"'),

  'a judgement of one entity': judged(
    `{ entity: country:AZ, sameAs: ${HERE}country:AZ, verdict: POSITIVE, ${BY} }`,
    'BAD_DATASET',
    'two different entities',
  ),
  'a judgement of different types': judged(
    `{ entity: country:AZ, sameAs: ${HERE}place:alat, verdict: UNSURE, ${BY} }`,
    'WRONG_TYPE',
    'different types',
  ),
  'a judgement of an unknown entity': judged(
    `{ entity: country:AZ, sameAs: ${HERE}country:KX, verdict: NEGATIVE, ${BY} }`,
    'UNKNOWN_ENTITY',
    'country:KX',
    'country:KZ',
  ),
  'a judgement without a reason': judged(
    `${HERE}{ entity: country:AZ, sameAs: country:KZ, verdict: NEGATIVE, judgedBy: me }`,
    'MISSING_KEY',
    '`reason`',
  ),
  'a verdict that is none': judged(
    `{ entity: country:AZ, sameAs: country:KZ, verdict: ${HERE}MAYBE, ${BY} }`,
    'BAD_VALUE',
    'UNSURE',
  ),
  'a day of a judgement that is none': judged(
    `{ entity: country:AZ, sameAs: country:KZ, verdict: UNSURE, judgedOn: ${HERE}2024-02-31, ${BY} }`,
    'BAD_VALUE',
    'day',
  ),
  'two judgements of one pair by one': judged(
    `{ entity: country:AZ, sameAs: country:KZ, verdict: UNSURE, ${BY} }\n- ${HERE}{ entity: country:KZ, sameAs: country:AZ, verdict: NEGATIVE, ${BY} }`,
    'DUPLICATE_ID',
    'line 1',
  ),
  'judgements that are no list': {
    files: { 'judgements.yml': `${HERE}entity: country:AZ\n` },
    code: 'BAD_DATASET',
    words: ['list of judgements'],
  },
  'an entity twice': entities(
    `- { id: ${HERE}country:AZ, name: Again }`,
    'DUPLICATE_ID',
    'country:AZ',
    'line 1',
    'Again',
  ),
  'an unknown prefix': entities(
    `- { id: ${HERE}contry:AM, name: Armenia }`,
    'UNKNOWN_TYPE',
    '"contry"',
    'did you mean country?',
  ),
  'an entity without a name': entities(`- ${HERE}{ id: country:AM }`, 'MISSING_KEY', '`name`'),
  'a name too long to be looked up': entities(
    `- { id: country:AM, name: ${HERE}${'x'.repeat(1_001)} }`,
    'BAD_VALUE',
    '`name`',
    'at most 1000 characters',
  ),
  'an id too long to be looked up': entities(
    `- { id: ${HERE}country:${'x'.repeat(500)}, name: x }`,
    'BAD_VALUE',
    'at most 500 characters',
  ),
  'an external id that is none': entities(
    `- { id: country:AM, name: Armenia, externalIds: [${HERE}Q399] }`,
    'BAD_VALUE',
    'CURIE',
    'Q399',
  ),
  'an unknown key of an entity': entities(
    `- { id: country:AM, name: Armenia, ${HERE}descripton: x }`,
    'UNKNOWN_KEY',
    'did you mean description?',
  ),

  'a quote that is not there': quotes(
    `  - quote: ${HERE}The port of Alt lies in Azerbaijan\n    claims: []`,
    'QUOTE_NOT_FOUND',
    'Nearest, at 1:40',
    '"The port of Alat lies in Azerbaijan"',
  ),
  'a quote that differs in white space': quotes(
    `  - quote: ${HERE}The port  of Alat\n    claims: []`,
    'QUOTE_NOT_FOUND',
    'white space only',
  ),
  'a quote that is there twice': quotes(
    `  - quote: ${HERE}railway was\n    claims: []`,
    'QUOTE_AMBIGUOUS',
    'at 2:5 and 2:40',
  ),
  'a prefix that does not stand beside it': quotes(
    `  - quote: railway was\n    prefix: ${HERE}port\n    claims: []`,
    'QUOTE_NOT_FOUND',
    'prefix',
    'The ',
  ),
  'an unknown document': quotes(
    `  - document: ${HERE}document:tset\n    quote: Alat\n    claims: []`,
    'UNKNOWN_DOCUMENT',
    'did you mean document:test?',
  ),
  'an unknown key of a quote': quotes(
    `  - quote: Alat\n    ${HERE}prefx: of\n    claims: []`,
    'UNKNOWN_KEY',
    'did you mean prefix?',
  ),

  'an unknown key of a claim': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, ${HERE}polarty: DENIES }`,
    'UNKNOWN_KEY',
    '"polarty"',
    'did you mean polarity?',
  ),
  'an unknown predicate': claim(
    `{ ${AZ}, predicate: ${HERE}border, object: country:KZ }`,
    'UNKNOWN_PREDICATE',
    'Country has no field "border"',
    'did you mean borders?',
  ),
  'an editorial field': claim(
    `{ ${AZ}, predicate: ${HERE}description, value: x }`,
    'UNKNOWN_PREDICATE',
    'declared, not claimed',
  ),
  'what claims come to': claim(
    `{ ${AZ}, predicate: ${HERE}disputes, value: x }`,
    'UNKNOWN_PREDICATE',
    'disputes is derived, not claimed',
  ),
  'an unknown object': claim(
    `{ ${AZ}, predicate: borders, object: ${HERE}country:KX }`,
    'UNKNOWN_ENTITY',
    'did you mean country:KZ?',
  ),
  'an object of the wrong type': claim(
    `{ ${AZ}, predicate: borders, object: ${HERE}place:alat }`,
    'WRONG_TYPE',
    'Country.borders leads to a Country',
    'Place',
  ),
  'a value for a relation': claim(
    `{ ${AZ}, predicate: borders, ${HERE}value: KZ }`,
    'WRONG_TYPE',
    'takes an object',
  ),
  'an object for a field': claim(
    `{ ${AZ}, predicate: area, ${HERE}object: country:KZ }`,
    'WRONG_TYPE',
    'takes a value',
  ),
  'nothing claimed': claim(`${HERE}{ ${AZ}, predicate: area }`, 'BAD_DATASET', 'exactly one', 'none of them'),
  'two things claimed': claim(
    `${HERE}{ ${AZ}, predicate: borders, some: true, object: country:KZ }`,
    'BAD_DATASET',
    'object and some',
  ),
  'an unknown qualifier': claim(
    `{ subject: meeting:astana, predicate: participants, object: country:KZ, qualifiers: { ${HERE}rol: HOST } }`,
    'UNKNOWN_KEY',
    'did you mean role?',
  ),
  'a bad qualifier': claim(
    `{ subject: meeting:astana, predicate: participants, object: country:KZ, qualifiers: { role: ${HERE}HOSTS } }`,
    'BAD_VALUE',
    'ParticipationRole',
    'did you mean HOST?',
  ),
  'a range as qualifier': claim(
    `{ ${AZ}, predicate: borders, object: country:KZ, qualifiers: { length: ${HERE}{ low: 2000, unit: km } } }`,
    'BAD_VALUE',
    'The qualifier length takes one text or one number',
    'low cannot be kept',
  ),
  'a qualifier with words': claim(
    `{ ${AZ}, predicate: borders, object: country:KZ, qualifiers: { length: ${HERE}{ number: 2000, words: two thousand, assumption: rounded } } }`,
    'BAD_VALUE',
    'words and assumption cannot be kept',
  ),
  'a bad enum value': claim(
    `{ subject: facility:railway, predicate: kind, value: ${HERE}RAILWAYS }`,
    'BAD_VALUE',
    'did you mean RAILWAY?',
  ),
  'half a ship': claim(
    `{ ${AZ}, predicate: merchantMarine, value: ${HERE}1.5 }`,
    'BAD_VALUE',
    'whole numbers',
  ),
  'too many ships': claim(
    `{ ${AZ}, predicate: merchantMarine, value: ${HERE}3000000000 }`,
    'BAD_VALUE',
    '32 bits',
  ),
  'a text for a number': claim(
    `{ ${AZ}, predicate: area, value: ${HERE}large }`,
    'BAD_VALUE',
    'must be a number',
    'large',
  ),
  'an unknown unit': claim(
    `{ ${RAIL}, value: { number: 5, unit: ${HERE}tons } }`,
    'BAD_VALUE',
    '"tons"',
    'UCUM',
    'Mt',
  ),
  'a unit of something else': claim(
    `{ ${RAIL}, value: { number: 5, unit: ${HERE}t } }`,
    'BAD_VALUE',
    'does not convert to t/a',
  ),
  'bounds the wrong way round': claim(
    `{ ${RAIL}, value: { low: ${HERE}5, high: 4 } }`,
    'BAD_VALUE',
    'low <= number <= high',
  ),
  'a quantity without a number': claim(
    `{ ${RAIL}, value: ${HERE}{ words: much } }`,
    'MISSING_KEY',
    '`number`',
  ),
  'a month that is none': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, validTime: ${HERE}2024-13 }`,
    'BAD_VALUE',
    '2024-13',
    'EDTF',
  ),
  'a day that is none': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, assertedOn: ${HERE}2023-02-29 }`,
    'BAD_VALUE',
    'no day 2023-02-29',
  ),
  'an end before the start': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, validTime: { edtf: ${HERE}2024/2023 } }`,
    'BAD_VALUE',
    'the end is before the start',
  ),
  'a time without anything': claim(
    `{ subject: exercise:birlistik, predicate: time, value: ${HERE}{ relativeTo: meeting:astana } }`,
    'MISSING_KEY',
    '`edtf`',
  ),
  'relative to nothing known': claim(
    `{ subject: exercise:birlistik, predicate: time, value: { text: then, relativeTo: ${HERE}meeting:other } }`,
    'UNKNOWN_ENTITY',
    'meeting:other',
  ),
  'a point off the map': claim(
    `{ subject: place:alat, predicate: location, value: { latitude: ${HERE}91, longitude: 49 } }`,
    'BAD_VALUE',
    'from -90 to 90',
  ),
  'a point beyond the date line': claim(
    `{ subject: place:alat, predicate: location, value: { latitude: 39, longitude: ${HERE}180.5 } }`,
    'BAD_VALUE',
    'from -180 to 180',
  ),
  'a text too long to be looked up': claim(
    `{ ${AZ}, predicate: officialName, value: ${HERE}${'x'.repeat(1_001)} }`,
    'BAD_VALUE',
    'at most 1000 characters',
    'not 1001',
    'officialName',
  ),
  'an alias too long to be looked up': claim(
    `{ ${AZ}, predicate: aliases, value: ${HERE}${'x'.repeat(1_001)} }`,
    'BAD_VALUE',
    'at most 1000 characters',
  ),
  'a text that is too long when its ligatures are taken apart': claim(
    `{ ${AZ}, predicate: region, value: ${HERE}${'\uFDFA'.repeat(56)} }`,
    'BAD_VALUE',
    'at most 1000 characters',
    'not 56',
  ),
  'a confidence above 1': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, confidence: ${HERE}1.1 }`,
    'BAD_VALUE',
    'from 0 to 1',
  ),
  'an occasion that is no event': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, occasion: ${HERE}country:KZ }`,
    'WRONG_TYPE',
    'Event',
    'Country',
  ),
  'an unknown claimant': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, claimedBy: ${HERE}person:other }`,
    'UNKNOWN_ENTITY',
    'person:other',
  ),
  'an unknown voice': claim(
    `{ ${AZ}, predicate: iso2, value: AZ, voice: ${HERE}QUOTE }`,
    'BAD_VALUE',
    'did you mean QUOTED?',
  ),
  'a name in a language that is none': claim(
    `{ ${AZ}, predicate: name, value: { text: X, language: ${HERE}x } }`,
    'BAD_VALUE',
    'BCP 47',
  ),
  'a claim read in two ways': {
    files: {
      'claims.yml': claimsFile(
        `{ ${AZ}, predicate: iso2, value: AZ }`,
        `${HERE}{ ${AZ}, predicate: iso2, value: AZ, modality: NORM }`,
      ),
    },
    code: 'DUPLICATE_ID',
    words: ['line 5'],
  },
};

test.each(Object.entries(CASES))('%s', async (_name, { files, code, words }) => {
  const written = datasetWith(files);
  const problems = await problemsOf(written);
  // A broken dataset.yml makes more problems than its own.
  const found = problems.filter(problem => problem.code === code);
  expect(found.map(({ code: c, place }) => ({ code: c, place }))).toEqual([{ code, place: written.here }]);
  for (const word of words) expect(found[0]!.message).toContain(word);
  if (files['dataset.yml'] === undefined) expect(problems).toHaveLength(1);
});

test('a folder without dataset.yml', async () => {
  const [problem] = await problemsOf({ path: '/nowhere/at/all', here: undefined });
  expect(problem).toBeInstanceOf(CommuniqueError);
  expect(problem!.code).toBe('UNKNOWN_DATASET');
  expect(problem!.message).toContain('/nowhere/at/all');
});

test('all problems are told at once, and sound claims beside them are kept', async () => {
  const written = datasetWith({
    'claims.yml': claimsFile(
      `{ ${AZ}, predicate: iso2, value: AZ }`,
      `{ ${AZ}, predicate: iso4, value: AZ }`,
      `{ ${AZ}, predicate: area, value: big }`,
      `{ ${AZ}, predicate: borders, object: country:XX, validTime: 2024-13, voice: LOUD }`,
    ),
  });
  const { rejections, claims } = await readDataset(written.path, model, () => undefined);
  expect(rejections.map(problem => problem.code)).toEqual(['UNKNOWN_PREDICATE', 'BAD_VALUE', 'BAD_VALUE']);
  expect(claims.map(({ predicate }) => predicate)).toEqual(['ISO2']);
});

test('what stands below a broken level is checked, but comes to no claims', async () => {
  const claims = claimsFile(`{ ${AZ}, predicate: iso2, value: AZ }`, `{ ${AZ}, predicate: iso9, value: AZ }`);
  const written = datasetWith({ 'claims.yml': `claimedBy: person:nobody\n${claims}` });
  const read = await readDataset(written.path, model, () => undefined);
  expect(read.rejections.map(problem => problem.code)).toEqual(['UNKNOWN_ENTITY', 'UNKNOWN_PREDICATE']);
  expect(read.claims).toEqual([]);
});
