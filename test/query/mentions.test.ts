import { parse } from 'graphql';
import type { QueryEngine } from '../../src/query/engine.ts';
import { ALWAYS_SPLIT } from '../../src/query/execute/execute.ts';
import { type Counted, engineOn, seedDatabase } from '../support/engine.ts';

/** Entities by the datasets and documents that mention them, against sets made of what the database has of each claim. */
let database: Counted;
let engines: readonly QueryEngine[];
type Mentions = ReadonlyMap<string, ReadonlySet<string>>;
let datasets: Mentions;
let documents: Mentions;

beforeAll(async () => {
  database = await seedDatabase();
  engines = [engineOn(database), engineOn(database, { policy: ALWAYS_SPLIT })];
  const read = (text: string) => database.read({ text, parameters: {} }) as Promise<string[][]>;
  const ids = (await read('MATCH (e:Entity) RETURN e.id')).map(([id]) => id as string);
  const ends = await read(
    'MATCH (c:Claim)-[:SUBJECT|OBJECT]->(e:Entity) WHERE c.current RETURN DISTINCT c.id, e.id, c.documentId',
  );
  const held = new Map<string, string[]>();
  for (const [claim, dataset] of await read(
    'MATCH (c:Claim)-[h:HELD_BY]->(d:Dataset) WHERE size(h.from) > size(h.to) RETURN c.id, d.id',
  ))
    held.set(claim as string, [...(held.get(claim as string) ?? []), dataset as string]);
  const declared = await read('MATCH (d:Dataset)-[:DECLARES]->(e:Entity) RETURN e.id, d.id');
  const [inDatasets, inDocuments] = [ids, ids].map(all => new Map(all.map(id => [id, new Set<string>()])));
  for (const [id, dataset] of declared) inDatasets?.get(id as string)?.add(dataset as string);
  for (const [claim, id, document] of ends) {
    for (const dataset of held.get(claim as string) ?? []) inDatasets?.get(id as string)?.add(dataset);
    inDocuments?.get(id as string)?.add(document as string);
  }
  [datasets, documents] = [inDatasets as Mentions, inDocuments as Mentions];
});
afterAll(() => database.close());

async function found(where: string): Promise<string[][]> {
  const document = parse(
    `{ entities(where: ${where}, orderBy: { id: ASC }, first: 1000) { totalCount nodes { id } } }`,
  );
  const all: string[][] = [];
  for (const engine of engines) {
    const result = await engine.execute({ document });
    if (!result?.data || result.errors) throw new Error(JSON.stringify(result));
    const { nodes, totalCount } = (
      result.data as { entities: { totalCount: number; nodes: { id: string }[] } }
    ).entities;
    expect(nodes).toHaveLength(totalCount);
    all.push(nodes.map(({ id }) => id));
  }
  return all;
}

const QUANTIFIERS: readonly (readonly [string, (among: ReadonlySet<string>, id: string) => boolean])[] = [
  ['some: { id: { eq: "<id>" } }', (among, id) => among.has(id)],
  ['none: { id: { eq: "<id>" } }', (among, id) => !among.has(id)],
  ['every: { id: { eq: "<id>" } }', (among, id) => [...among].every(one => one === id)],
  ['some: { id: { eq: "<id>" } }, count: { gte: 2 }', (among, id) => among.has(id) && among.size >= 2],
  ['some: { not: { id: { eq: "<id>" } } }', (among, id) => [...among].some(one => one !== id)],
];

test.each(['datasets', 'documents'] as const)('%s', async name => {
  const mentions = name === 'datasets' ? datasets : documents;
  const all = [...new Set([...mentions.values()].flatMap(among => [...among]))].sort();
  const ids = all.filter((_, i) => i % Math.ceil(all.length / 5) === 0);
  expect(ids.length).toBeGreaterThan(2);
  const sizes = new Set<number>();
  for (const id of ids)
    for (const [quantifier, holds] of QUANTIFIERS) {
      const expected = [...mentions].filter(([, among]) => holds(among, id)).map(([one]) => one);
      if (expected.length > 1000) continue;
      sizes.add(expected.length);
      const sorted = expected.sort();
      const where = `{ ${name}: { ${quantifier.replaceAll('<id>', id)} } }`;
      expect([where, await found(where)]).toEqual([where, [sorted, sorted]]);
    }
  expect(sizes.size).toBeGreaterThan(4);
});
