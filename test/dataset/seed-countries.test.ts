import { createRequire } from 'node:module';
import { checkDatasets } from '../../src/dataset/check.ts';
import { slug } from '../../src/dataset/mapping/template.ts';
import { type ReadDataset, readDataset } from '../../src/dataset/open.ts';
import { loadModel } from '../../src/model/load-model.ts';

interface Names {
  readonly official: string;
  readonly common: string;
}
interface Country {
  readonly name: Names & { readonly native: Readonly<Record<string, Names>> };
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly borders: readonly string[];
  readonly altSpellings: readonly string[];
  readonly translations: Readonly<Record<string, Names>>;
  readonly subregion: string;
  readonly area: number;
  readonly unMember: boolean;
}

const source: readonly Country[] = createRequire(import.meta.url)('world-countries/countries.json');
const sum = (count: (country: Country) => number) =>
  source.reduce((total, country) => total + count(country), 0);
const size = (object: object) => Object.keys(object).length;
let read: ReadDataset;

beforeAll(async () => {
  read = await readDataset('seed/countries', loadModel(), () => undefined);
});

const count = (predicate: string) => read.claims.filter(claim => claim.predicate === predicate).length;

test('it checks clean', async () => {
  const { problems, summaries } = await checkDatasets(['seed/countries'], loadModel());
  expect(problems).toEqual([]);
  expect(summaries[0]).toMatchObject({
    dataset: 'dataset:countries',
    problems: 0,
    claims: read.claims.length,
  });
});

test('every row, under its common name', () => {
  const countries = read.declarations.filter(({ type }) => type === 'Country');
  expect(countries.map(({ id, name }) => [id, name])).toEqual(
    source.map(c => [`country:${c.cca2}`, c.name.common]),
  );
});

test('what is counted in the package is claimed', () => {
  expect(count('ISO2')).toBe(source.length);
  expect(count('NAME')).toBe(sum(c => 1 + size(c.name.native) + size(c.translations)));
  expect(count('ALIASES')).toBe(sum(c => size(c.name.native) + size(c.translations) + c.altSpellings.length));
  expect(count('AREA')).toBe(source.filter(c => c.area >= 0).length);
  expect(count('LOCATION')).toBe(source.length);
  expect(count('HAS_CAPITAL')).toBe(sum(c => c.capital.length));
  expect(count('BORDERS')).toBe(sum(c => c.borders.length));
  expect(count('MEMBER_OF')).toBe(sum(c => (c.subregion === '' ? 0 : 1) + (c.unMember ? 1 : 0)));
  const groups = new Set(source.filter(c => c.subregion !== '').map(c => `group:${slug(c.subregion)}`));
  expect(new Set(read.declarations.filter(d => d.type === 'Group').map(d => d.id))).toEqual(groups);
});

test('borders join the countries that their codes mean', () => {
  const ids = new Map(source.map(c => [c.cca3, `country:${c.cca2}`]));
  const pairs = source.flatMap(c =>
    c.borders.map(code => [`country:${c.cca2}`, ids.get(code)!].sort().join(' ')),
  );
  const claimed = read.claims.filter(c => c.predicate === 'BORDERS').map(c => `${c.subject} ${c.object}`);
  expect(claimed.sort()).toEqual(pairs.sort());
});

test('names are in languages of two letters where there are such', () => {
  const names = read.claims.filter(c => c.predicate === 'NAME' && c.subject === 'country:AZ');
  const tags = new Map(names.map(c => [c.value?.language, c.value?.text]));
  expect(tags.get('az')).toBe(source.find(c => c.cca2 === 'AZ')!.name.native.aze!.common);
  expect([...tags.keys()]).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'ru', 'zh', 'fa']));
});

test('the publisher claims it all, each value at its pointer', () => {
  for (const claim of read.claims) {
    expect(claim.claimedBy).toBe('organization:world-countries');
    const row = source[claim.passage.row! - 1]!;
    const tokens = claim.passage.pointer!.split('/').slice(2);
    let value: unknown = row;
    for (const token of tokens) value = (value as Record<string, unknown>)[token];
    expect(value).toBeDefined();
    if (claim.value?.text !== undefined && claim.predicate !== 'KIND') {
      expect(claim.value.text).toBe(String(value).normalize('NFC').replace(/\s+/gu, ' ').trim());
    }
  }
});
