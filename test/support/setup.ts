import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalNeo4j, startLocal } from '../../src/neo4j/local/index.ts';

declare global {
  /** The server of this run, handed from setup to teardown; both run in jest's parent process. */
  var testNeo4j: { readonly server: LocalNeo4j; readonly folder: string } | undefined;
}

/**
 * Starts one Neo4j for the whole run, on a fresh folder, and tells the tests by NEO4J_TEST_URI and NEO4J_TEST_PASSWORD.
 * With NEO4J_TEST_URI set already, that server is used: it saves a developer the boot.
 */
export default async function setup(): Promise<void> {
  if (process.env.NEO4J_TEST_URI) return;
  const folder = await mkdtemp(join(tmpdir(), 'communique-test-'));
  const server = await startLocal({ folder, onProgress: message => process.stderr.write(`${message}\n`) });
  globalThis.testNeo4j = { server, folder };
  process.env.NEO4J_TEST_URI = server.uri;
  process.env.NEO4J_TEST_PASSWORD = server.password;
}
