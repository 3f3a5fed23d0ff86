/** Stops the servers of the run, and removes its files. */
export default async function teardown(): Promise<void> {
  await globalThis.testRun?.servers.close();
  globalThis.testRun?.remove();
}
