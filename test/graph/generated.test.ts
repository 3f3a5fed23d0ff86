/**
 * Generated tables: 10 thousand claims; under COMMUNIQUE_TEST_FULL=1 a million as well. The command runs in a process of its own, of which the most
 * memory that it had is known on Linux.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, temporaryFolder } from '../cli/support.ts';
import { writeDataset } from '../support/generated-dataset.ts';
import { loadFolder } from '../support/measured-load.ts';
import { testServer } from '../support/neo4j.ts';
import { Stage } from './support.ts';

const full = process.env.COMMUNIQUE_TEST_FULL === '1';
/** MiB; for the second size, more than for the first. */
const MEMORY = { most: 400, growth: 70 };
const stage = new Stage();
const parent = temporaryFolder();
const server = await testServer();
beforeAll(async () => {
  await build();
  await stage.open();
});
afterAll(() => stage.close(), 600_000);

async function loadTwice(claims: number): Promise<number> {
  const folder = join(parent, String(claims));
  const count = await writeDataset(folder, claims);
  const first = await loadFolder(server, folder);
  expect(first).toMatchObject({ created: count, rejected: 0 });
  const again = await loadFolder(server, folder, '--force');
  expect(again).toMatchObject({ created: 0, unchanged: count, updated: 0, retracted: 0 });
  await stage.clear();
  return Math.max(first.memory, again.memory);
}

test('all claims of a table are loaded, and found unchanged the second time, in bounded memory', async () => {
  const small = await loadTwice(10_000);
  if (existsSync('/proc/self/status')) expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThan(MEMORY.most);
  if (!full) return;
  const large = await loadTwice(1_000_000);
  expect(large).toBeLessThan(MEMORY.most);
  expect(large - small).toBeLessThan(MEMORY.growth);
}, 7_200_000);
