import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/dataset/json-schemas.ts';
import { loadModel } from '../../src/model/load-model.ts';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
});
const schemas = jsonSchemas(loadModel());
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

function faults(name: string, text: string): string[] {
  const validate = validators[name]!;
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const files = readdirSync(SEED).flatMap(dataset =>
  Object.keys(schemas)
    .map(name => [dataset, name] as const)
    .filter(([folder, name]) => existsSync(join(SEED, folder, `${name}.yml`))),
);

test.each(files)('seed/%s/%s.yml fits its schema', (dataset, name) => {
  expect(faults(name, readFileSync(join(SEED, dataset, `${name}.yml`), 'utf8'))).toEqual([]);
});

const claim = (text: string) => `document: document:a\nquotes: [{ quote: a, claims: [{ ${text} }] }]`;
const mapped = (entity: string) =>
  `queries: [{ document: { id: document:a }, file: a.csv, entities: { e: { ${entity} } } }]`;

test.each([
  ['dataset', 'title: A', ' required'],
  ['dataset', 'id: data:a\ntitle: A', '/id pattern'],
  ['dataset', 'id: dataset:a\ntitel: A', ' additionalProperties'],
  ['dataset', 'id: dataset:a\ntitle: A\nuses: dataset:b', '/uses type'],
  ['entities', 'a: b', ' type'],
  ['entities', '- { id: facilty:a, name: A }', '/0/id pattern'],
  [
    'claims',
    claim('subject: country:AZ, predicate: capacity, value: 1'),
    '/quotes/0/claims/0/predicate const',
  ],
  [
    'claims',
    claim('subject: facility:a, predicate: capacity, valeu: 1'),
    '/quotes/0/claims/0 additionalProperties',
  ],
  [
    'claims',
    claim('subject: facility:a, predicate: kind, value: PORT, voice: MINE'),
    '/quotes/0/claims/0/voice enum',
  ],
  [
    'mapping',
    mapped('id: facility:a, properties: { capcity: { column: a } }'),
    '/queries/0/entities/e/properties const',
  ],
  [
    'mapping',
    mapped('id: facility:a, properties: { capacity: { colum: a } }'),
    '/queries/0/entities/e/properties/capacity additionalProperties',
  ],
  ['mapping', mapped('id: "{a}"'), '/queries/0/entities/e/id pattern'],
])('%s: %s does not fit', (name, text, fault) => {
  expect(faults(name, text)).toContain(fault);
});

test('predicates are those of the type, with what they mean', () => {
  const text = JSON.stringify(schemas.claims);
  expect(text).toContain('{"const":"capacity","description":"Annual capacity, in tonnes a year."}');
  expect(text).not.toContain('"const":"externalIds"');
});
