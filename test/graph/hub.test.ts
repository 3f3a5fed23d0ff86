/** What a load reads does not grow with the links that an entity has already. */
import { load } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { model, Stage } from './support.ts';

const LINKS = 400;
const stage = new Stage();
beforeAll(() => stage.open());
afterAll(() => stage.close());

/** The same database, and how many rows it gave to transactions that write. */
function counting(database: Database): { readonly database: Database; rows(): number } {
  let count = 0;
  const write: Database['write'] = work =>
    database.write(tx =>
      work({
        run: async statement => {
          const rows = await tx.run(statement);
          count += rows.length;
          return rows;
        },
      }),
    );
  const get = (target: Database, key: keyof Database) =>
    key === 'write' ? write : (target[key] as () => unknown).bind(target);
  return { database: new Proxy(database, { get } as ProxyHandler<Database>), rows: () => count };
}

const link = (number: number, more: object = {}) => ({
  subject: 'organization:hub',
  predicate: 'countries',
  object: `country:C${number}`,
  ...more,
});
const base = {
  name: 'base',
  entities: [
    { id: 'organization:hub', name: 'Hub' },
    ...Array.from({ length: LINKS + 1 }, (_, i) => ({ id: `country:C${i}`, name: `Country ${i}` })),
  ],
  quotes: { 'in all of them': Array.from({ length: LINKS }, (_, i) => link(i)) },
};

async function rowsOfLoading(name: string, claim: object): Promise<number> {
  const files = { name, head: { uses: ['dataset:base'] }, quotes: { 'so it is said': [claim] } };
  const counted = counting(stage.database);
  const [result] = await load(counted.database, model, [await stage.write(files as never)]);
  expect(result).toMatchObject({ created: 1, rejected: 0 });
  return counted.rows();
}

test('one more link is looked at alone, one that is said of nothing with all others', async () => {
  await stage.load([await stage.write(base)]);
  expect(await rowsOfLoading('new', link(LINKS))).toBeLessThan(50);
  expect(await rowsOfLoading('again', link(0))).toBeLessThan(50);
  expect(await stage.edge('organization:hub', 'LOCATED_IN', 'country:C0')).toMatchObject({ claimCount: 2n });
  expect(await stage.edge('organization:hub', 'LOCATED_IN', 'country:C1')).toMatchObject({ claimCount: 1n });
  const { object: _, ...nobody } = link(0, { none: true });
  expect(await rowsOfLoading('nobody', nobody)).toBeGreaterThan(LINKS);
  expect(await stage.edge('organization:hub', 'LOCATED_IN', 'country:C1')).toMatchObject({
    status: 'CONTESTED',
  });
});
