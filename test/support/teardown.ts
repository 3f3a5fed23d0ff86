import { rm } from 'node:fs/promises';

/** Stops what setup.ts started, and removes the folders. */
export default async function teardown(): Promise<void> {
  for (const { server, folder } of globalThis.testNeo4j ?? []) {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
