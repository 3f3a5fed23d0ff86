/** What the API tells of loads, and what is new since one. */
import { parse } from 'graphql';
import { unload } from '../../src/graph/load.ts';
import { engineOn } from '../support/engine.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
afterAll(() => stage.close());

const area = { subject: 'country:AZ', predicate: 'area', value: { number: 86_600 } };
const population = { subject: 'country:AZ', predicate: 'population', value: { number: 10_000_000 } };
const first: Files = {
  name: 'history',
  head: { version: '1' },
  text: 'so large. so many.',
  entities: [{ id: 'country:AZ', name: 'Azerbaijan' }],
  quotes: { 'so large': [area] },
};
const second = { ...first, head: { version: '2' }, quotes: { ...first.quotes, 'so many': [population] } };

// biome-ignore lint/suspicious/noExplicitAny: an answer, by the operation that is asked
async function ask(query: string, variables = {}): Promise<any> {
  const result = await engineOn(stage.database).execute({ document: parse(query), variables });
  expect(result?.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result?.data));
}

test('each load that found something to do is told of; what it brought is what was recorded since', async () => {
  await stage.load([await stage.write(first)]);
  const folder = await stage.write(second);
  await stage.load([folder], { dryRun: true });
  await stage.load([folder]);
  await stage.load([folder]);
  await unload(stage.database, model, ['dataset:history']);
  const { datasets } = await ask(`{ datasets { nodes { version claimCount loads { nodes {
    kind version created unchanged updated retracted rejected startedAt finishedAt dataset { id }
  } } } } }`);
  const loads = datasets.nodes[0].loads.nodes;
  const none = { created: 0, unchanged: 0, updated: 0, retracted: 0, rejected: 0 };
  expect(datasets.nodes[0]).toMatchObject({ version: '2', claimCount: 0 });
  expect(loads).toMatchObject([
    { ...none, kind: 'LOAD', version: '1', created: 1, dataset: { id: 'dataset:history' } },
    { ...none, kind: 'LOAD', version: '2', created: 1, unchanged: 1 },
    { ...none, kind: 'UNLOAD', version: '2', retracted: 2 },
  ]);
  for (const { startedAt, finishedAt } of loads) expect(startedAt < finishedAt).toBe(true);

  await stage.load([folder]);
  const since =
    'query($since: DateTime!) { claims(where: {recordedAt: {gte: $since}}) { nodes { predicate } } }';
  expect((await ask(since, { since: loads[1].startedAt })).claims.nodes).toEqual([
    { predicate: 'POPULATION' },
  ]);
  expect((await ask(since, { since: loads[2].startedAt })).claims.nodes).toEqual([]);
});
