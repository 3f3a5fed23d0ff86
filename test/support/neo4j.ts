/**
 * Neo4j for tests. setup.ts starts the servers that several files use when the first test requests
 * them. A test that stops its server, or needs its own settings, starts one here. Every test that
 * needs a Neo4j imports this file, by which quick.cjs recognizes it.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type LocalNeo4j, type LocalOptions, startLocal } from '../../src/neo4j/local/start-local.ts';

/**
 * Limit on a test that boots a Neo4j, in ms. It takes some seconds, and a minute on a busy machine.
 */
export const BOOT_MS = 600_000;

/** Address and password of a Neo4j, as `connect` takes them. */
export type Access = Pick<LocalNeo4j, 'uri' | 'username' | 'password'>;

/** The server that contains the whole seed. All files share it, and only read it. */
export const seedServer = (): Promise<Access> => asked('seed');

/**
 * The server for tests that write. Each of jest's workers has its own, so that no two files write
 * to one at the same time.
 */
export const testServer = (): Promise<Access> => asked(`test/${process.env.JEST_WORKER_ID}`);

/** Stages of loading the seed of which a copy is kept: docs/voices.md, and all. */
export type Seeded = 'voices' | 'seed';

type Options = Omit<LocalOptions, 'folder'>;

/** A server of one test file. */
export interface OwnServer extends LocalNeo4j {
  /** Starts another one on the folder of this one, which has ended. */
  again(options?: Options): Promise<OwnServer>;
  /** Stops the server and removes its folder. */
  remove(): Promise<void>;
}

/** Starts a server on a new folder: empty, or with a copy of a loaded seed. */
export async function startServer({
  seeded,
  ...options
}: Options & { seeded?: Seeded } = {}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-neo4j-'));
  if (seeded !== undefined) await copyStore(await asked(`folder/${seeded}`), folder);
  return startOn(folder, options);
}

async function startOn(folder: string, options: Options): Promise<OwnServer> {
  const server = await startLocal({ folder, ...options });
  const remove = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...server, again: (changed = options) => startOn(folder, changed), remove };
}

/** Copies the folder of a stopped Neo4j. Logs and the note of its last process stay behind. */
export async function copyStore(from: string, to: string): Promise<void> {
  const left = new Set(['logs', 'process.json']);
  await cp(from, to, { recursive: true, filter: path => !left.has(basename(path)) });
}

/**
 * Requests a server from setup.ts, which answers when it is ready. Without a time limit, as a seed
 * may be loading.
 */
function asked<T>(path: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = get(`${process.env.COMMUNIQUE_TEST_SERVERS}/${path}`, { agent: false }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
      });
      response.on('end', () =>
        response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text)),
      );
    });
    request.on('error', reject);
  });
}
