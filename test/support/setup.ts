import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../src/graph/load.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { connect } from '../../src/neo4j/database.ts';
import { type LocalNeo4j, startLocal } from '../../src/neo4j/local/start-local.ts';
import { SEED_FOLDERS } from './seed.ts';

declare global {
  /** The servers of this run, handed from setup to teardown; both run in jest's parent process. */
  var testNeo4j: { readonly server: LocalNeo4j; readonly folder: string }[] | undefined;
}

/**
 * Starts two Neo4j for the whole run, on fresh folders: one for tests that write (NEO4J_TEST_URI, NEO4J_TEST_PASSWORD) and
 * one that holds the seed and is only read (NEO4J_SEED_URI, NEO4J_SEED_PASSWORD). One that is set already is used as it
 * is: it saves a developer the boot.
 */
export default async function setup(): Promise<void> {
  globalThis.testNeo4j = [];
  await Promise.all([serve('TEST'), serve('SEED').then(started => (started ? seed() : undefined))]);
}

async function serve(name: 'TEST' | 'SEED'): Promise<boolean> {
  if (process.env[`NEO4J_${name}_URI`]) return false;
  const folder = await mkdtemp(join(tmpdir(), 'communique-test-'));
  const server = await startLocal({ folder, onProgress: message => process.stderr.write(`${message}\n`) });
  globalThis.testNeo4j?.push({ server, folder });
  process.env[`NEO4J_${name}_URI`] = server.uri;
  process.env[`NEO4J_${name}_PASSWORD`] = server.password;
  return true;
}

async function seed(): Promise<void> {
  const uri = process.env.NEO4J_SEED_URI as string;
  const database = connect({ uri, username: 'neo4j', password: process.env.NEO4J_SEED_PASSWORD as string });
  try {
    const results = await load(database, loadModel(), SEED_FOLDERS);
    const rejected = results.flatMap(result => result.rejections);
    if (rejected.length > 0) throw rejected[0];
  } finally {
    await database.close();
  }
}
