/** Judgements of which entities are one: what they merge, and that taking them back leaves nothing of it. docs/claims.md, section 4. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ExecutionResult, parse } from 'graphql';
import { buildApi } from '../../src/api/build-schema.ts';
import { dump, dumpable } from '../../src/graph/dump.ts';
import { deriveAll, load, unload } from '../../src/graph/load.ts';
import { QueryEngine } from '../../src/query/engine.ts';
import { CanonicalIds } from '../../src/query/execute/canonical-ids.ts';
import { temporaryFolder } from '../cli/support.ts';
import { graphLines, withoutIntervals } from '../support/digest.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
const scratch = temporaryFolder();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

const railways = (subject: string, number: number) => ({
  subject,
  predicate: 'railwayLength',
  value: { number },
});
const borders = (subject: string, object: string) => ({ subject, predicate: 'borders', object });

const unsure = { verdict: 'UNSURE', judgedBy: 'An editor', reason: 'They look alike.' };

/** Two datasets that each have a country of their own, and both a third. */
const atlas: Files = {
  name: 'atlas',
  entities: [
    { id: 'country:AZ', name: 'Azerbaijan', externalIds: ['ISO3166-1:AZE'] },
    { id: 'country:GE', name: 'Georgia' },
    { id: 'person:author', name: 'An author' },
  ],
  quotes: {
    'Azerbaijan has 86,600 km of rails': [railways('country:AZ', 86_600)],
    'It borders on Georgia': [borders('country:AZ', 'country:GE')],
  },
};
const gazette: Files = {
  name: 'gazette',
  head: { uses: ['dataset:atlas'] },
  document: { publisher: 'country:azerbaycan' },
  entities: [
    { id: 'country:azerbaycan', name: 'Azərbaycan', description: 'As it calls itself' },
    { id: 'place:baki', name: 'Bakı' },
  ],
  quotes: {
    'Azərbaycan: 80,000 km': [{ ...railways('country:azerbaycan', 80_000), claimedBy: 'country:azerbaycan' }],
    'sərhəd: Georgia': [borders('country:azerbaycan', 'country:GE')],
    'not with Georgia': [{ ...borders('country:GE', 'country:azerbaycan'), polarity: 'DENIES' }],
    'paytaxt: Bakı': [{ subject: 'country:azerbaycan', predicate: 'capitals', object: 'place:baki' }],
    Respublika: [{ subject: 'country:azerbaycan', predicate: 'iso2', value: 'AZ' }],
  },
};
const judges = (...judgements: [entity: string, sameAs: string, verdict: string, by?: string][]): Files => ({
  name: `judges-${judgements.length}`,
  head: { uses: ['dataset:atlas', 'dataset:gazette'] },
  text: 'Nothing.',
  judgements: judgements.map(([entity, sameAs, verdict, judgedBy = 'An editor']) => ({
    ...{ entity, sameAs, verdict, judgedBy, judgedOn: '2026-01-02', reason: 'The names mean the same.' },
  })),
});
const one = judges(['country:azerbaycan', 'country:AZ', 'POSITIVE']);

async function written(...files: Files[]): Promise<string[]> {
  const folders: string[] = [];
  for (const file of files) folders.push(await stage.write(file));
  return folders;
}

const graph = async () => (await graphLines(stage.database)).map(withoutIntervals);

/** Of a dataset's load, what is of the dataset itself and not of what it judges. */
const apart = (lines: readonly string[]) =>
  lines.filter(line => !/judges|Judgement|JUDGES|document:judges/.test(line));

test('a positive judgement lets one entity stand for both, with the claims of both', async () => {
  await stage.load(await written(atlas, gazette, one));
  expect(await stage.entity('country:azerbaycan')).toBeNull();
  expect(await stage.entity('country:AZ')).toMatchObject({
    name: 'Azerbaijan',
    aliases: ['Azərbaycan'],
    description: 'As it calls itself',
    externalIds: ['ISO3166-1:AZE'],
    mergedIds: ['country:azerbaycan'],
    iso2: 'AZ',
  });
  const facts =
    'MATCH (:Entity {id: "country:AZ"})-[:HAS_FACT]->(f {field: "RAILWAY_LENGTH"}) RETURN f.valueNumber, f.status';
  expect(await stage.rows(`${facts} ORDER BY f.valueNumber`)).toEqual([
    [80_000, 'CONTESTED'],
    [86_600, 'CONTESTED'],
  ]);
  expect(await stage.edge('country:AZ', 'BORDERS', 'country:GE')).toMatchObject({
    claimCount: 2n,
    status: 'CONTESTED',
  });
  const stated =
    'MATCH (c:Claim {predicate: "RAILWAY_LENGTH"}) RETURN c.subjectId, c.statedSubject, c.claimantId, c.statedClaimant ORDER BY c.valueNumber';
  expect(await stage.rows(stated)).toEqual([
    ['country:AZ', 'country:azerbaycan', 'country:AZ', 'country:azerbaycan'],
    ['country:AZ', null, null, null],
  ]);
});

test('of what is merged no more is kept than what it is called, whatever was said of it', async () => {
  const name = {
    subject: 'country:azerbaycan',
    predicate: 'name',
    value: { text: 'Azərbaycan', language: 'az' },
  };
  const named = { ...gazette, quotes: { ...gazette.quotes, 'Mənim adım': [name] } };
  await stage.load(await written(atlas, named, one));
  expect(await stage.rows('MATCH (m:Merged) UNWIND keys(m) AS key RETURN key ORDER BY key')).toEqual([
    ['id'],
    ['name'],
    ['recordedAt'],
    ['type'],
  ]);
});

test('whatever is loaded first, the graph is the same, and deriving it anew changes nothing', async () => {
  const all = await written(atlas, gazette, one);
  await stage.load(all);
  const merged = await graph();
  await deriveAll(stage.database, model);
  expect(await graph()).toEqual(merged);
  for (const folder of all) await load(stage.database, model, [folder], { force: true });
  expect(await graph()).toEqual(merged);

  // The claims of what is merged already: taken away, and loaded again.
  await stage.load(await written({ ...gazette, quotes: {} }));
  await stage.load(await written(gazette));
  expect(await graph()).toEqual(merged);
});

test('taken back, a judgement leaves nothing of what it merged', async () => {
  const all = await written(atlas, gazette);
  await stage.load(all);
  const before = await graph();
  await stage.load(await written(one));
  expect(apart(await graph())).not.toEqual(before);
  await stage.load(await written({ ...one, judgements: [] }));
  expect(apart(await graph())).toEqual(before);
  await stage.load(await written(one));
  await unload(stage.database, model, ['dataset:judges-1']);
  expect(apart(await graph())).toEqual(before);
});

test('a negative judgement parts what positive ones would join, and all is unsure', async () => {
  const third: Files = { name: 'third', entities: [{ id: 'country:x', name: 'X' }] };
  const two = judges(
    ['country:azerbaycan', 'country:x', 'POSITIVE'],
    ['country:x', 'country:AZ', 'POSITIVE'],
  );
  const uses = { uses: ['dataset:atlas', 'dataset:gazette', 'dataset:third'] };
  await stage.load(await written(atlas, gazette, third, { ...two, head: uses }));
  expect((await stage.entity('country:AZ'))?.mergedIds).toEqual(['country:azerbaycan', 'country:x']);
  const no = judges(['country:AZ', 'country:azerbaycan', 'NEGATIVE', 'Another editor']);
  await stage.load(await written({ ...no, name: 'judges-no' }));
  expect(await stage.entity('country:AZ')).toMatchObject({ mergedIds: [], mayBe: ['country:x'] });
  expect(await stage.entity('country:x')).toMatchObject({ mayBe: ['country:AZ', 'country:azerbaycan'] });
});

test('an unsure judgement makes a dispute possible', async () => {
  await stage.load(await written(atlas, gazette));
  const disputes =
    'MATCH (e)-[:HAS_DISPUTE]->(d:Dispute) RETURN e.id, d.predicate, d.certainty ORDER BY e.id, d.predicate';
  const before = await stage.rows(disputes);
  await stage.load(await written(judges(['country:azerbaycan', 'country:AZ', 'UNSURE'])));
  const added = (await stage.rows(disputes)).filter(row => !before.some(one => one.join() === row.join()));
  expect(added).toEqual([
    ['country:AZ', 'BORDERS', 'POSSIBLE'],
    ['country:AZ', 'RAILWAY_LENGTH', 'POSSIBLE'],
    ['country:azerbaycan', 'RAILWAY_LENGTH', 'POSSIBLE'],
  ]);
});

test('what may be one is part of both where one of these is part of the other', async () => {
  const partOf = (part: string, whole: string) => ({
    subject: `project:${part}`,
    predicate: 'partOf',
    object: `project:${whole}`,
  });
  const parts: Files = {
    name: 'parts',
    entities: ['line', 'bahn', 'section', 'corridor'].map(id => ({ id: `project:${id}`, name: id })),
    quotes: {
      'The line is of the corridor': [partOf('line', 'corridor')],
      'The Bahn is of the section': [partOf('bahn', 'section')],
    },
    judgements: [{ entity: 'project:line', sameAs: 'project:bahn', ...unsure }],
  };
  const disputes = 'MATCH (e)-[:HAS_DISPUTE]->(d:Dispute) RETURN e.id, d.certainty ORDER BY e.id';
  await stage.load(await written(parts));
  expect(await stage.rows(disputes)).toEqual([
    ['project:bahn', 'POSSIBLE'],
    ['project:line', 'POSSIBLE'],
  ]);
  const more = { ...parts.quotes, 'The section is of the corridor': [partOf('section', 'corridor')] };
  await stage.load(await written({ ...parts, quotes: more }));
  expect(await stage.rows(disputes)).toEqual([]);
});

test('a dump loads into the same graph, in any order', async () => {
  await stage.load(await written(atlas, gazette, one));
  const before = await graph();
  const files: string[] = [];
  for (const dataset of await dumpable(stage.database)) {
    const file = join(scratch, `${dataset.slice('dataset:'.length)}.ndjson`);
    writeFileSync(file, '');
    await dump(stage.database, model, dataset, async line => appendFileSync(file, line));
    files.push(file);
  }
  for (const order of [files, files.toReversed()]) {
    await stage.clear();
    for (const file of order) await stage.load([file]);
    expect(await graph()).toEqual(before);
  }
});

test('what a judgement speaks of cannot be taken away under it', async () => {
  await stage.load(await written(atlas, gazette, one));
  await expect(unload(stage.database, model, ['dataset:gazette'])).rejects.toThrow(
    'judges-1 (country:azerbaycan)',
  );
  await unload(stage.database, model, ['dataset:gazette', 'dataset:judges-1']);
  expect((await stage.entity('country:AZ'))?.mergedIds).toEqual([]);
});

test('what is merged is found by its own id, with who judged so', async () => {
  await stage.load(await written(atlas, gazette, one));
  const merged = new CanonicalIds(stage.database);
  await merged.refresh();
  const engine = new QueryEngine(buildApi(model), model, stage.database, { merged });
  const text = `{
    country(id: "country:azerbaycan") {
      id
      mergedIds
      mayBe
      judgements { nodes { verdict entityId sameAsId judgedBy judgedOn reason dataset { id } entities { nodes { id } } } }
    }
    neighbourhood(of: "country:azerbaycan", hops: 1) { nodes { id } }
    claims(where: { statedSubject: { eq: "country:azerbaycan" } }) { nodes { statedSubject subject { id } } }
  }`;
  const { data, errors } = (await engine.execute({ document: parse(text) })) as ExecutionResult;
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    country: {
      id: 'country:AZ',
      mergedIds: ['country:azerbaycan'],
      mayBe: [],
      judgements: {
        nodes: [
          {
            ...{ verdict: 'POSITIVE', entityId: 'country:azerbaycan', sameAsId: 'country:AZ' },
            ...{ judgedBy: 'An editor', judgedOn: '2026-01-02', reason: 'The names mean the same.' },
            dataset: { id: 'dataset:judges-1' },
            entities: { nodes: [{ id: 'country:AZ' }] },
          },
        ],
      },
    },
    neighbourhood: { nodes: [{ id: 'country:AZ' }, { id: 'country:GE' }, { id: 'place:baki' }] },
    claims: {
      nodes: Array.from({ length: 3 }, () => ({
        statedSubject: 'country:azerbaycan',
        subject: { id: 'country:AZ' },
      })),
    },
  });
});

test('what was known of what is merged since is told of what stands for it', async () => {
  await stage.load(await written(atlas, gazette));
  await setTimeout(5);
  const before = new Date().toISOString();
  await setTimeout(5);
  await stage.load(await written(one));
  const engine = new QueryEngine(buildApi(model), model, stage.database);
  const text = `{ country(id: "country:AZ", at: { knownAt: "${before}" }) {
    facts(fields: [RAILWAY_LENGTH]) { status value { number } }
    capitals { nodes { id } }
    disputes { totalCount }
  } }`;
  const { data, errors } = (await engine.execute({ document: parse(text) })) as ExecutionResult;
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    country: {
      facts: expect.arrayContaining([
        { status: 'SINGLE_SOURCE', value: { number: 86_600 } },
        { status: 'SINGLE_SOURCE', value: { number: 80_000 } },
      ]),
      capitals: { nodes: [{ id: 'place:baki' }] },
      disputes: { totalCount: 1 },
    },
  });
});
