import { rm } from 'node:fs/promises';

/** Stops what setup.ts started, and removes its folder. */
export default async function teardown(): Promise<void> {
  if (!globalThis.testNeo4j) return;
  const { server, folder } = globalThis.testNeo4j;
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
