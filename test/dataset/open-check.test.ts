import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDatasets } from '../../src/dataset/check.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { claimsFile, DATASET, datasetWith, removeFolders, writeFolder } from './fixtures/folder.ts';

const model = loadModel();
afterAll(removeFolders);

const USING = `${DATASET}uses: [dataset:others]\n`;
const CLAIM = claimsFile('{ subject: country:AZ, predicate: borders, object: country:AM }');
const OTHERS = {
  'dataset.yml': 'id: dataset:others\ntitle: Others\n',
  'entities.yml': '- { id: country:AM, name: Armenia }\n',
};

test('used datasets are looked up beside the one checked', async () => {
  const { path } = datasetWith({ 'dataset.yml': USING, 'claims.yml': CLAIM });
  cpSync(writeFolder(OTHERS).path, join(dirname(path), 'anything'), { recursive: true });
  const { problems, summaries } = await checkDatasets([path], model);
  expect(problems).toEqual([]);
  expect(summaries).toMatchObject([
    { folder: path, dataset: 'dataset:test', documents: 1, entities: 7, claims: 1 },
  ]);
});

test('used datasets are looked up among those checked', async () => {
  const { path } = datasetWith({ 'dataset.yml': USING, 'claims.yml': CLAIM });
  const { problems, summaries } = await checkDatasets([path, writeFolder(OTHERS).path], model);
  expect(problems).toEqual([]);
  expect(summaries.map(summary => summary.dataset)).toEqual(['dataset:test', 'dataset:others']);
});

test('entities of a dataset that is not used directly are unknown', async () => {
  const { path } = datasetWith({ 'dataset.yml': `${DATASET}uses: [dataset:between]\n`, 'claims.yml': CLAIM });
  const between = writeFolder({
    'dataset.yml': 'id: dataset:between\ntitle: Between\nuses: [dataset:others]\n',
  });
  const { problems } = await checkDatasets([path, between.path, writeFolder(OTHERS).path], model);
  expect(problems).toMatchObject([{ code: 'UNKNOWN_ENTITY', place: { file: join(path, 'claims.yml') } }]);
});

test('a broken dataset.yml hides nothing that is wrong with the other files, and makes nothing wrong with them', async () => {
  const broken = `${USING.replace('title: Test', 'titel: Test').replace('language: en', 'langauge: en')}`;
  const claims = `${CLAIM}      - { subject: country:AZ, predicate: area, value: big }\n`;
  const { path } = datasetWith({ 'dataset.yml': broken, 'claims.yml': claims });
  const { problems, summaries } = await checkDatasets([path, writeFolder(OTHERS).path], model);
  expect(problems.map(({ code, place: { file, line } }) => [code, file, line])).toEqual([
    ['BAD_VALUE', join(path, 'claims.yml'), 6],
    ['MISSING_KEY', join(path, 'dataset.yml'), 1],
    ['UNKNOWN_KEY', join(path, 'dataset.yml'), 2],
    ['UNKNOWN_KEY', join(path, 'dataset.yml'), 4],
  ]);
  expect(summaries[0]).toMatchObject({ dataset: null, documents: 1, claims: 1 });
});

test('a used dataset that is nowhere, and an id that two have', async () => {
  const missing = datasetWith({ 'dataset.yml': USING });
  expect((await checkDatasets([missing.path], model)).problems).toMatchObject([
    { code: 'UNKNOWN_DATASET', place: { file: join(missing.path, 'dataset.yml') } },
  ]);
  const folders = [writeFolder(OTHERS).path, writeFolder(OTHERS).path];
  expect((await checkDatasets(folders, model)).problems).toMatchObject([
    { code: 'DUPLICATE_ID', place: { file: join(folders[1]!, 'dataset.yml') } },
  ]);
});

test('coverage tells what no quote covers', async () => {
  const { path } = datasetWith({});
  const { summaries } = await checkDatasets([path], model);
  const coverage = summaries[0]!.coverage.get('document:test')!;
  expect(coverage.uncovered.map(({ text, line, column }) => [text, line, column])).toEqual([
    ['The railway carries 5 million tons. 😀', 1, 1],
    ['.\nThe railway was built in 2007, and the railway was opened in 2017.', 1, 75],
  ]);
  expect(coverage.covered).toBeGreaterThan(0.2);
  expect(coverage.covered).toBeLessThan(0.3);
});
