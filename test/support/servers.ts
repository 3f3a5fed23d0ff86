import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../../src/graph/load.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { connect } from '../../src/neo4j/database.ts';
import { type LocalNeo4j, startLocal } from '../../src/neo4j/local/start-local.ts';
import { copyStore, type Seeded } from './neo4j.ts';
import { SEED_FOLDERS, VOICES_FOLDERS } from './seed.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Stores with the loaded seed, kept from one run to the next. */
const KEPT = join(ROOT, '.communique', 'test');
/** Files on which a loaded seed depends. The packages of package-lock.json contain data too. */
const DECISIVE = ['seed', 'schema', 'src', 'package-lock.json'];

/**
 * The servers that the files of one run share. Each is started when it is first requested. Runs in
 * jest's parent process and answers by HTTP: GET /seed and GET /test/<worker> with the address of a
 * server, GET /folder/<stage> with a stopped store.
 */
export class TestServers {
  readonly #folder: string;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #running: LocalNeo4j[] = [];
  readonly #http: Server;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#http = createServer((request, response) => {
      this.#answer(request.url ?? '').then(
        answer => response.end(JSON.stringify(answer)),
        error => response.writeHead(500).end(String(error?.stack ?? error)),
      );
    });
  }

  /** Listens on a free port of loopback. All files are created under `folder`. */
  static async open(folder: string): Promise<TestServers> {
    const servers = new TestServers(folder);
    await new Promise<void>(resolve => servers.#http.listen(0, '127.0.0.1', resolve));
    return servers;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** Begins to load the seed. An error is reported to the tests that ask for it. */
  prepare(): void {
    this.#answer('/seed').catch(() => {});
  }

  /** Stops all servers, and waits for those that are starting. */
  async close(): Promise<void> {
    this.#http.close();
    await Promise.allSettled(this.#made.values());
    await this.stop();
  }

  /** Stops the servers that run. */
  async stop(): Promise<void> {
    await Promise.all(this.#running.map(server => server.stop()));
  }

  #answer(path: string): Promise<unknown> {
    const making = this.#made.get(path) ?? this.#make(path);
    this.#made.set(path, making);
    return making;
  }

  async #make(path: string): Promise<unknown> {
    const [, kind, name = ''] = path.split('/');
    if (kind === 'folder') return name === 'voices' ? this.#voices() : this.#seed();
    const folder = join(this.#folder, `${kind}${name}`);
    if (kind === 'seed') await copyStore((await this.#answer('/folder/seed')) as string, folder);
    const { uri, username, password } = await this.#start(folder);
    return { uri, username, password };
  }

  async #start(folder: string): Promise<LocalNeo4j> {
    const server = await startLocal({ folder, onProgress: message => process.stderr.write(`${message}\n`) });
    this.#running.push(server);
    return server;
  }

  #voices(): Promise<string> {
    return this.#stage('voices', async () => {}, VOICES_FOLDERS);
  }

  #seed(): Promise<string> {
    const before = async (folder: string) =>
      copyStore((await this.#answer('/folder/voices')) as string, folder);
    return this.#stage('seed', before, SEED_FOLDERS);
  }

  /**
   * Returns the folder of a stopped Neo4j that contains these datasets: of an earlier run, or a new
   * one.
   */
  async #stage(
    name: Seeded,
    before: (folder: string) => Promise<void>,
    datasets: readonly string[],
  ): Promise<string> {
    const kept = join(KEPT, digestOf(DECISIVE), name);
    if (existsSync(kept)) return kept;
    const folder = join(this.#folder, `loading-${name}`);
    await before(folder);
    await loadInto(folder, datasets);
    await keep(folder, kept);
    return folder;
  }
}

/** Loads datasets into the store of a folder, and stops its server. A rejection is an error. */
async function loadInto(folder: string, datasets: readonly string[]): Promise<void> {
  process.stderr.write(`loading ${datasets.length} datasets…\n`);
  const server = await startLocal({ folder });
  try {
    const database = connect(server);
    try {
      const results = await load(database, loadModel(), datasets);
      const rejected = results.flatMap(result => result.rejections);
      if (rejected.length > 0) throw rejected[0];
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * Copies a store to the place where later runs look for it, and removes those of other files. It is
 * renamed when complete, as runs may be killed.
 */
async function keep(folder: string, kept: string): Promise<void> {
  const own = join(kept, '..');
  await mkdir(own, { recursive: true });
  for (const other of readdirSync(KEPT))
    if (join(KEPT, other) !== own) await rm(join(KEPT, other), { recursive: true, force: true });
  const draft = `${kept}.${process.pid}`;
  await copyStore(folder, draft);
  await rename(draft, kept).catch(() => rm(draft, { recursive: true, force: true })); // another run was first
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const whole = join(ROOT, path);
    const names = statSync(whole).isFile() ? [''] : readdirSync(whole, { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      const file = join(whole, name);
      if (statSync(file).isFile()) hash.update(`${path}/${name}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}
