import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { schemaCommands } from '../../../src/graph/graph-schema.ts';
import { model, Stage } from '../../graph/support.ts';
import { graphLines } from '../../support/digest.ts';
import { writeLargeGraph } from '../../support/large-graph.ts';
import { FULL_SIZE, largeFiles } from '../../support/large-graph-files.ts';

const FACTOR = 0.02;
const SEED = 7;

/** The graph that promises are tried on is one that a load would write, or they would be about another. */
describe('the large graph, made small', () => {
  const stage = new Stage();
  let folder: string;
  let written: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-large-'));
    await stage.open();
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('is written with all its claims and what is made of them', async () => {
    await writeLargeGraph(stage.database, model, { factor: FACTOR, seed: SEED });
    written = await lines(stage);
    const [counts] = await stage.rows(
      "RETURN COUNT { (:Claim) }, COUNT { (:Project) }, COUNT { (:Fact {status: 'CONTESTED'}) }, COUNT { ()-[{status: 'CONTESTED'}]->() }",
    );
    const [claims, projects, facts, edges] = counts as bigint[];
    expect([claims, projects]).toEqual([FULL_SIZE.claims, FULL_SIZE.projects].map(n => BigInt(n * FACTOR)));
    expect(facts).toBeGreaterThan(0n);
    expect(edges).toBeGreaterThan(0n);
  });

  test('is what a load of the same files makes, to the last property', async () => {
    await stage.clear();
    const { head, entities, claims, texts } = largeFiles(model, FACTOR, SEED);
    for (const [file, text] of texts) await write(join(folder, file), text);
    await write(join(folder, 'dataset.yml'), stringify(head));
    await write(join(folder, 'entities.yml'), stringify(entities));
    await write(join(folder, 'claims.yml'), stringify(claims));
    await stage.load([folder]);
    expect(await lines(stage)).toEqual(written);
  });

  test('has the indexes of a load', async () => {
    const rows = await stage.rows('SHOW INDEXES YIELD name, state RETURN name, state');
    const states = new Map(rows as [string, string][]);
    for (const { name } of schemaCommands(model)) expect([name, states.get(name)]).toEqual([name, 'ONLINE']);
  });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Without the dataset's digest: it is of files, and there was none of them the first time. */
async function lines({ database }: Stage): Promise<string[]> {
  return (await graphLines(database)).map(line =>
    line.startsWith('(Dataset) ') ? line.replace(/,?\["digest","[^"]*"\]/, '') : line,
  );
}
