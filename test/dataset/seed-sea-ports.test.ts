import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDatasets } from '../../src/dataset/check.ts';
import { openDataset, type ReadDataset, readDataset } from '../../src/dataset/open.ts';
import { loadModel } from '../../src/model/load-model.ts';

interface Port {
  readonly name: string;
  readonly country: string;
  readonly alias: readonly string[];
  readonly coordinates?: readonly [number, number];
  readonly unlocs: readonly string[];
}

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const FOLDER = join(SEED, 'sea-ports');
const model = loadModel();
const ports = Object.values(
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('sea-ports/lib/ports.json'), 'utf8'),
  ) as Record<string, Port>,
);
const idOf = ({ unlocs }: Port) => `facility:unlocode-${unlocs[0]!.toLowerCase()}`;
let read: ReadDataset;

beforeAll(async () => {
  read = await readDataset(FOLDER, model, id => ({
    type: model.prefixes.get(id.split(':')[0]!)!.name,
    dataset: 'dataset:countries',
  }));
});

test('nothing is wrong with it, beside the datasets that it uses', async () => {
  expect((await checkDatasets([FOLDER], model)).problems).toEqual([]);
});

test('every port of the package is there, by its code, with all that is read of it', () => {
  const ids = new Set(ports.map(idOf));
  const declared = read.declarations.filter(({ type }) => type === 'Facility');
  expect(new Set(declared.map(({ id }) => id))).toEqual(ids);
  const claimed = (predicate: string) => read.claims.filter(claim => claim.predicate === predicate);
  expect(claimed('KIND')).toHaveLength(ids.size);
  expect(claimed('LOCATION')).toHaveLength(ports.filter(({ coordinates }) => coordinates).length);
  expect(claimed('LOCATED_IN')).toHaveLength(
    ports.filter(({ country }) => country !== 'Netherlands Antilles').length,
  );
  const names = ports.map(({ name, alias }) => new Set([name, ...alias]).size);
  expect(claimed('ALIASES').length).toBeGreaterThanOrEqual(names.reduce((sum, one) => sum + one, 0));
});

test('its ids are those of no other dataset', async () => {
  const own = new Set(read.declarations.map(({ id }) => id));
  for (const name of ['countries', 'astana-2024', 'factbook']) {
    const { declarations } = await openDataset(join(SEED, name), model, () => undefined);
    expect(declarations.filter(({ id }) => own.has(id))).toEqual([]);
  }
});

test('what the package says of Baku', () => {
  const said = read.claims.filter(({ subject }) => subject === 'facility:unlocode-azbak');
  expect(
    said.map(({ predicate, object, value, passage }) => [predicate, object ?? value, passage.pointer]),
  ).toEqual([
    ['KIND', { text: 'PORT' }, ''],
    ['LOCATION', { point: { latitude: 40.40926169999999, longitude: 49.8670924 } }, '/AZBAK/coordinates'],
    ['ALIASES', { text: 'Baku', language: 'en' }, '/AZBAK/name'],
    ['LOCATED_IN', 'country:AZ', '/AZBAK/country'],
  ]);
});
