import { schemaCommands } from '../../src/graph/graph-schema.ts';
import { SCHEMA_PREFIX } from '../../src/graph/statements/schema-statements.ts';
import { modelFiles } from '../../src/model/load-model.ts';
import type { Model } from '../../src/model/model.ts';
import { SEARCH_INDEX } from '../../src/model/names.ts';
import { readModel } from '../../src/model/read-model.ts';
import { applySchema } from '../../src/neo4j/apply-schema.ts';
import { wrongTwins } from '../reference/twins.ts';
import { graphLines } from '../support/digest.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(async () => {
  await apply(model);
  await stage.close();
});

const apply = (of: Model) => applySchema(stage.database, schemaCommands(of), SCHEMA_PREFIX);

/** Name, state, labels and properties of each index of ours, by name. */
async function indexes(prefix = SCHEMA_PREFIX): Promise<unknown[][]> {
  const text = `SHOW INDEXES YIELD name, state, labelsOrTypes, properties WHERE name STARTS WITH $v.prefix
RETURN name, state, labelsOrTypes, properties ORDER BY name`;
  return (await stage.rows(text, { prefix })) as unknown[][];
}

/** The model with some words of its files replaced. */
function changed(from: string, to: string): Model {
  const files = modelFiles().map(file => ({ ...file, text: file.text.replace(from, to) }));
  expect(files.some((file, at) => file.text !== modelFiles()[at]?.text)).toBe(true);
  return readModel(files);
}

const land: Files = {
  name: 'land',
  entities: [{ id: 'country:AZ', name: 'Azerbaijan' }],
  quotes: { 'its name': [{ subject: 'country:AZ', predicate: 'officialName', value: 'Respublika' }] },
};

test('all that is wanted is there and online when a load begins, and applying it again does nothing', async () => {
  await apply(changed('officialName: String @searched', 'officialName: String'));
  await stage.load([await stage.write(land)]);
  const wanted = schemaCommands(model).map(({ name, labels, properties }) => [
    name,
    'ONLINE',
    labels,
    properties,
  ]);
  const inOrder = (rows: unknown[][]) =>
    rows.map(row => JSON.stringify(row.map(part => (Array.isArray(part) ? [...part].sort() : part)))).sort();
  expect(inOrder(await indexes())).toEqual(inOrder(wanted));
  expect(await apply(model)).toBe(false);
});

test('two that make all of it at once both find it there', async () => {
  for (const [name] of await indexes()) {
    await stage.rows(`DROP CONSTRAINT ${name} IF EXISTS`);
    await stage.rows(`DROP INDEX ${name} IF EXISTS`);
  }
  await stage.rows("MATCH (m:Meta {id: 'meta'}) REMOVE m.schema");
  expect(await Promise.all([apply(model), apply(model)])).toEqual([true, true]);
  expect(await indexes()).toHaveLength(schemaCommands(model).length);
  expect(await apply(model)).toBe(false);
});

test('an index whose definition changes is made anew under its name, and one that nobody wants goes', async () => {
  await stage.load([await stage.write(land)]);
  const find = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', 'respublika') YIELD node RETURN node.id`;
  expect(await stage.rows(find)).toEqual([['country:AZ']]);
  const [[, , , properties] = []] = await indexes(SEARCH_INDEX);
  expect(properties).toContain('officialNameSearch');

  expect(await apply(changed('officialName: String @searched', 'official: String'))).toBe(true);
  const [[, state, , fewer] = []] = await indexes(SEARCH_INDEX);
  expect([state, fewer]).toEqual([
    'ONLINE',
    (properties as string[]).filter(one => one !== 'officialNameSearch'),
  ]);
  expect(await stage.rows(find)).toEqual([]);
  const names = (await indexes()).map(([name]) => name);
  expect(names).toContain('communique_text_Country_officialFolded');
  expect(names).not.toContain('communique_text_Country_officialNameFolded');

  expect(await apply(model)).toBe(true);
  expect(await stage.rows(find)).toEqual([['country:AZ']]);
});

test('an index of the same name and another analyzer is made anew', async () => {
  await apply(model);
  await stage.rows(`DROP INDEX ${SEARCH_INDEX}`);
  const [search] = schemaCommands(model).filter(({ name }) => name === SEARCH_INDEX);
  await stage.rows((search?.text ?? '').replace('standard-no-stop-words', 'english'));
  await stage.rows("MATCH (m:Meta {id: 'meta'}) REMOVE m.schema");
  expect(await apply(model)).toBe(true);
  const options = `SHOW INDEXES YIELD name, options WHERE name = '${SEARCH_INDEX}' RETURN options.indexConfig`;
  expect(await stage.rows(options)).toMatchObject([[{ 'fulltext.analyzer': 'standard-no-stop-words' }]]);
});

test('a model that searches nothing has no index for it', () => {
  const files = modelFiles().map(file => ({ ...file, text: file.text.replace(/ @searched$/gm, '') }));
  expect(schemaCommands(readModel(files)).filter(({ name }) => name === SEARCH_INDEX)).toEqual([]);
});

test('texts as long as may be, and longer ones where no index is, do not fail a load', async () => {
  const long = (length: number, word = 'Ж') => word.repeat(length);
  const local = long(500 - 'country:'.length);
  const speech = 'Ölfelder und Gas '.repeat(10_000).trim();
  const files: Files = {
    name: 'long',
    head: { title: speech, description: speech, publisher: speech },
    document: { title: speech },
    entities: [
      { id: `country:${local}`, name: long(1_000), description: speech },
      { id: 'person:x', name: long(1_000, '水'), description: long(100_000) },
    ],
    text: speech,
    quotes: {
      [speech]: [
        { subject: `country:${local}`, predicate: 'officialName', value: long(1_000, '水') },
        // One character that folds into eighteen.
        { subject: `country:${local}`, predicate: 'region', value: long(55, '\uFDFA') },
        { subject: `country:${local}`, predicate: 'iso2', value: long(1_000, 'я') },
        ...Array.from({ length: 60 }, (_, at) => ({
          subject: `country:${local}`,
          predicate: 'aliases',
          value: `${at} ${long(990)}`,
        })),
        { subject: 'person:x', predicate: 'characterization', value: speech },
        {
          subject: 'person:x',
          predicate: 'offices',
          object: `country:${local}`,
          qualifiers: { title: long(1_000) },
        },
      ],
    },
  };
  const folder = await stage.write(files);
  expect(await stage.load([folder])).toMatchObject([{ created: 65, rejected: 0 }]);
  expect(await wrongTwins(stage.database, model)).toEqual([]);
  const lines = await graphLines(stage.database);
  await stage.clear();
  await stage.load([folder]);
  expect(await graphLines(stage.database)).toEqual(lines);
});
