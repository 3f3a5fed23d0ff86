import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ReadDataset, readDataset } from '../../../src/dataset/open.ts';
import type { CommuniqueError } from '../../../src/errors.ts';
import { loadModel } from '../../../src/model/load-model.ts';
import { removeFolders, writeFolder } from '../fixtures/folder.ts';

afterAll(removeFolders);
const model = loadModel();
const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`fixtures/followthemoney/${name}`, import.meta.url)));

function read(file: string, content: string | Uint8Array, more = ''): Promise<ReadDataset> {
  const { path } = writeFolder({
    'dataset.yml': 'id: dataset:ftm\ntitle: FollowTheMoney\nuses: [dataset:countries]\n',
    'mapping.yml': `queries:\n  - { document: { id: document:ftm }, file: ${file}, format: followthemoney${more} }\n`,
    [file]: content,
  });
  return readDataset(path, model, id =>
    /^country:[A-Z]{2}$/.test(id) ? { type: 'Country', dataset: 'dataset:countries' } : undefined,
  );
}

/** What is claimed, without where. */
const said = ({ claims }: ReadDataset) =>
  claims
    .map(({ subject, predicate, object, value, qualifiers, validTime }) =>
      [
        subject,
        predicate,
        object ?? value?.text ?? value?.period?.edtf ?? JSON.stringify(value?.point),
        qualifiers.title ?? qualifiers.role,
        validTime?.edtf,
      ]
        .filter(part => part !== undefined)
        .join(' ')
        .replaceAll('ftm-', ''),
    )
    .sort();
const told = (problems: readonly CommuniqueError[]) =>
  problems.map(({ code, message }) => `${code} ${message}`);

test('entities become ours, and links claims with their time', async () => {
  const { declarations, ...rest } = await read('entities.ftm.json', sample('entities.ftm.json'));
  expect(declarations.map(({ id, type, name }) => `${id} ${type} ${name}`)).toEqual([
    'organization:ftm-acme Organization Acme Holding JSC',
    'organization:ftm-acme-rail Organization Acme Rail LLP',
    'organization:ftm-fund Organization Fund for the Corridor',
    'organization:ftm-ministry Organization Ministry of Railways',
    'organization:ftm-shell Organization Blue Sea Ltd',
    'person:ftm-jane Person Jane Example',
    'place:ftm-hq Place 1 Station Square, Almaty',
    'incident:ftm-opening Incident Opening of the line',
  ]);
  expect(declarations.find(({ id }) => id.endsWith('ministry'))?.externalIds).toEqual(['wikidata:Q4295140']);
  expect(said({ declarations, ...rest })).toEqual(
    expect.arrayContaining([
      'organization:acme KIND COMPANY',
      'organization:acme ALIASES ACME Холдинг',
      'organization:acme LOCATED_IN country:KZ',
      'organization:acme-rail OWNED_BY organization:acme 2010/2019-12',
      'organization:acme OWNED_BY person:jane 2015-03-01/..',
      'organization:fund LOCATED_IN country:AZ',
      'organization:ministry KIND GOVERNMENT',
      'person:jane HOLDS_OFFICE organization:acme Chair 2015/..',
      'person:jane HOLDS_OFFICE organization:ministry Adviser 2012',
      'person:jane HOLDS_OFFICE organization:ministry Minister of Railways 2013-02/2014',
      'person:jane HOLDS_OFFICE country:UZ Minister of Railways 2013-02/2014',
      'person:jane INVOLVED_IN incident:opening INVOLVED',
      'incident:opening TIME 2017-10-30/..',
      'place:hq LOCATED_IN country:KZ',
      'place:hq LOCATION {"latitude":43.25,"longitude":76.95}',
    ]),
  );
});

test('what does not fit is told, once for each kind', async () => {
  const { rejections } = await read('entities.ftm.json', sample('entities.ftm.json'));
  const kinds = [
    'Company.addressEntity',
    'Company.registrationNumber',
    'Company.incorporationDate',
    'Person.birthDate',
    'Person.nationality',
    'Address.city',
    'Event.location',
    'Vessel (a fleet is a facility here, a ship is none)',
    'Ownership.percentage',
    'Ownership between entities of these kinds',
    'Directorship between entities of these kinds',
    'Position.inceptionDate',
    'Position',
    'Occupancy.status',
    'Occupancy between entities of these kinds',
    'Membership (members of an organization are countries here)',
  ];
  expect(told(rejections.filter(({ code }) => code === 'NOT_MAPPED'))).toEqual(
    kinds.map(kind => `NOT_MAPPED No mapping for ${kind}: left out once, first here.`),
  );
  // The Soviet Union has a code in FollowTheMoney, and none in ISO 3166-1.
  expect(told(rejections.filter(({ code }) => code !== 'NOT_MAPPED'))).toEqual([
    expect.stringContaining('country:SUHH'),
  ]);
  const ignored = await read(
    'e.ndjson',
    sample('entities.ftm.json'),
    ', ignore: [Vessel, Membership, Person.birthDate]',
  );
  expect(ignored.rejections).toHaveLength(rejections.length - 3);
});

test('statements say the same as the entities that they are of', async () => {
  const entities = await read('entities.ftm.json', sample('entities.ftm.json'));
  const statements = await read('statements.csv', sample('statements.csv'));
  expect(said(statements)).toEqual(said(entities));
  expect(told(statements.rejections).map(text => text.replace(/Row \d+/, ''))).toEqual(
    told(entities.rejections).map(text => text.replace(/Row \d+/, '')),
  );
});

test('every property of every entity is claimed or told of', async () => {
  const { claims, rejections, declarations } = await read('e.ndjson', sample('entities.ftm.json'));
  const entities = sample('entities.ftm.json')
    .toString()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const rows = new Set([
    ...claims.map(({ passage }) => passage.row),
    ...rejections.map(({ place }) => place.line),
  ]);
  expect(entities.map((_, index) => index + 1).filter(row => !rows.has(row))).toEqual([]);
  expect(declarations.length).toBeGreaterThan(0);
});

test.each([
  ['{"id": "a", "schema": "Person"}', 'it needs `id`, `schema` and `properties`'],
  ['{"id": "a", "schema": "Person", "properties": {"name": "A"}}', 'lists of texts'],
  ['[1]', 'is not an entity'],
  ['{"id": "o", "schema": "Ownership", "properties": {"owner": ["x"], "asset": ["y"]}}', 'Ownership'],
])('%s is told', async (line, word) => {
  const { claims, rejections } = await read('e.ndjson', line);
  expect(claims).toEqual([]);
  expect(told(rejections).join()).toContain(word);
});

test('ids of any form become local names, and remain apart', async () => {
  const person = (id: string) => JSON.stringify({ id, schema: 'Person', properties: { name: ['A'] } });
  const { declarations, rejections } = await read(
    'e.ndjson',
    ['a/b', 'a~2fb', 'a b', 'Q1'].map(person).join('\n'),
  );
  expect(rejections).toEqual([]);
  expect(new Set(declarations.map(({ id }) => id)).size).toBe(4);
});

test('a mapping of ones own, or the standard one', async () => {
  const { rejections } = await read('e.ndjson', '', ', entities: {}');
  expect(told(rejections).join()).toContain('either `entities`, or `format: followthemoney`');
});
