import { connect, type Database } from '../../../src/neo4j/database.ts';
import { ALWAYS_SINGLE, ALWAYS_SPLIT } from '../../../src/query/execute/execute.ts';
import { type BoltProxy, startProxy } from '../../neo4j/proxy.ts';
import { engineOn, explain } from '../../support/engine.ts';
import { seedServer } from '../../support/neo4j.ts';
import { goldens } from '../golden.ts';

/** What goes over the wire for each question of the cookbook. */
let proxy: BoltProxy;
let database: Database;

beforeAll(async () => {
  const { uri, ...access } = await seedServer();
  proxy = await startProxy(uri);
  database = connect({ ...access, uri: proxy.uri });
  await database.verify();
});

afterAll(async () => {
  await database.close();
  await proxy.close();
});

test.each(goldens('docs/queries').map(g => [g.name, g] as const))('%s', async (_name, golden) => {
  for (const policy of [ALWAYS_SINGLE, ALWAYS_SPLIT]) {
    const engine = engineOn(database, { policy });
    // the end of the transaction before is a turn as well, that nobody waits for
    await proxy.quiet();
    const before = proxy.turns();
    const { statements, roundTrips, depth } = await explain(engine, golden.query, golden.variables ?? {});
    const turns = proxy.turns() - before;
    expect(turns).toBe(roundTrips);
    if (policy === ALWAYS_SINGLE) expect([statements, turns]).toEqual([1, 1]);
    else expect(turns).toBeLessThanOrEqual(depth + 1);
  }
});
