import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { connect as connectTo } from '../../src/neo4j/database.ts';
import { BUILD_CLASS_PATH } from '../../src/neo4j/local/classpath.ts';
import { isAlive } from '../../src/neo4j/local/is-alive.ts';
import { findMaven, run } from '../../src/neo4j/local/java.ts';
import { runningLocal } from '../../src/neo4j/local/running-local.ts';
import { JARS, POM } from '../../src/neo4j/local/shipped-files.ts';
import { type LocalNeo4j, startLocal } from '../../src/neo4j/local/start-local.ts';
import { BOOT_MS } from '../support/neo4j.ts';

type Server = Pick<LocalNeo4j, 'uri' | 'password' | 'pid'>;

const root = mkdtempSync(join(tmpdir(), 'communique-local-'));
const folder = join(root, 'database');
const running: LocalNeo4j[] = [];

async function start(options: Partial<Parameters<typeof startLocal>[0]> = {}): Promise<LocalNeo4j> {
  const server = await startLocal({ folder, ...options });
  running.push(server);
  return server;
}

/** Runs one statement with a connection of its own, and returns its rows as lists. */
async function query(server: Server, text: string, password = server.password): Promise<unknown[][]> {
  const options = { disableLosslessIntegers: true, maxTransactionRetryTime: 0 };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), options);
  try {
    const { records } = await driver.executeQuery(text);
    return records.map(record => [...record.values()]);
  } finally {
    await driver.close();
  }
}

/** Writes batches of 100 nodes one after another until the connection breaks; returns how many were acknowledged. */
function write(server: Server, run: string): { done: Promise<number>; acknowledged: () => number } {
  let batches = 0;
  const work = async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), {
      maxTransactionRetryTime: 0,
    });
    const session = driver.session();
    try {
      for (; batches < 10_000; batches++) {
        await session.run('UNWIND range(1, 100) AS i CREATE (:Kept {run: $run, batch: $batch})', {
          run,
          batch: batches,
        });
      }
    } catch (error) {
      expect((error as { code?: string }).code).toMatch(
        /ServiceUnavailable|SessionExpired|TransientError|DatabaseUnavailable/,
      );
    }
    await session.close().catch(() => {});
    await driver.close();
    return batches;
  };
  return { done: work(), acknowledged: () => batches };
}

/** The batches of a run in the database, each with its number of nodes. */
const kept = (server: Server, run: string) =>
  query(server, `MATCH (n:Kept {run: '${run}'}) RETURN n.batch AS batch, count(*) ORDER BY batch`);

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(50);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

afterAll(async () => {
  for (const server of running) await server.stop();
  rmSync(root, { recursive: true, force: true });
});

describe('the local Neo4j', () => {
  let server: LocalNeo4j;

  test('starts, with its password known to nobody else, on loopback alone', async () => {
    server = await start();
    expect(await query(server, 'RETURN 1')).toEqual([[1]]);
    await expect(query(server, 'RETURN 1', 'neo4j')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    expect(() => process.kill(-server.pid, 0)).not.toThrow(); // leads a group of its own: Ctrl-C in a terminal passes it by
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'logs', 'launcher.log'), 'utf8')).not.toContain(server.password);

    const elsewhere = connect({ host: '127.0.0.2', port: Number(new URL(server.uri).port), timeout: 2000 });
    const outcome = await Promise.race(
      ['connect', 'error', 'timeout'].map(e =>
        once(elsewhere, e).then(
          () => e,
          () => 'error',
        ),
      ),
    );
    elsewhere.destroy();
    expect(outcome).not.toBe('connect');
  });

  test('has the settings of neo4j.conf, and a limit for each transaction', async () => {
    const names = `['db.transaction.monitor.check.interval', 'server.memory.query_cache.per_db_cache_num_entries',
      'dbms.usage_report.enabled', 'db.memory.transaction.max']`;
    const rows = await query(
      server,
      `SHOW SETTINGS YIELD name, value WHERE name IN ${names} RETURN name, value ORDER BY name`,
    );
    expect(rows).toEqual([
      ['db.memory.transaction.max', '512.00MiB'],
      ['db.transaction.monitor.check.interval', '500ms'],
      ['dbms.usage_report.enabled', 'false'],
      ['server.memory.query_cache.per_db_cache_num_entries', '4000'],
    ]);
  });

  test('refuses a second process on its folder, and is not harmed by it', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
      message: expect.stringContaining(`process ${server.pid}, started by ${process.pid}`),
    });
    expect(await query(server, "CREATE (n:Kept {run: 'first', batch: 0}) RETURN n.batch")).toEqual([[0]]);
  });

  test('stops without a trace', async () => {
    await Promise.all([server.stop(), server.stop()]);
    expect(await server.exited).toEqual({ code: 0, signal: null });
    expect(isAlive(server.pid)).toBe(false);
  });

  test('keeps data, port and password, and downloads nothing again', async () => {
    const said: string[] = [];
    const { uri, password } = server;
    server = await start({ onProgress: message => said.push(message) });
    expect(said).toEqual(['Starting Neo4j…']);
    expect({ uri: server.uri, password: server.password }).toEqual({ uri, password });
    expect(await kept(server, 'first')).toEqual([[0, 1]]);
  });

  test('a copied folder does not lead to the database of the original', () => {
    const copy = join(root, 'copy');
    mkdirSync(copy);
    for (const file of ['process.json', 'password']) copyFileSync(join(folder, file), join(copy, file));
    expect(runningLocal(folder)).toMatchObject({ uri: server.uri, pid: server.pid });
    expect(runningLocal(copy)).toBeUndefined();
    // The folder by another name is the same folder.
    symlinkSync(folder, join(root, 'link'));
    expect(runningLocal(join(root, 'link'))).toMatchObject({ uri: server.uri });
  });

  test(
    'killed while it writes and reads, it opens again with all that it acknowledged',
    async () => {
      const writer = write(server, 'killed');
      const database = connectTo(server);
      const endless = { text: 'UNWIND range(1, 10000000000) AS i RETURN count(sin(i))', parameters: {} };
      const reading = database.read(endless).catch(error => error);
      await until(() => writer.acknowledged() >= 20);
      process.kill(server.pid, 'SIGKILL');
      expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
      const acknowledged = await writer.done;
      expect(await reading).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      server = await start();
      expect(await database.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1n]]);
      await database.close();
      const batches = await kept(server, 'killed');
      expect(batches.slice(0, acknowledged)).toEqual(
        Array.from({ length: acknowledged }, (_, batch) => [batch, 100]),
      );
      expect(batches.length - acknowledged).toBeLessThanOrEqual(1); // committed, but the word of it was lost
      expect(batches.every(([, nodes]) => nodes === 100)).toBe(true);
      await server.stop();
    },
    BOOT_MS,
  );

  test(
    'ends with its parent, even a killed one, and the next start waits for that',
    async () => {
      const program = fileURLToPath(new URL('local.parent.mjs', import.meta.url));
      const parent = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(createInterface(parent.stdout), 'line');
      const orphan: Server = JSON.parse(String(line));
      const writer = write(orphan, 'orphan');
      await until(() => writer.acknowledged() >= 20);
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      const [next] = await Promise.all([start(), gone(orphan.pid)]);
      const acknowledged = await writer.done;
      expect((await kept(next, 'orphan')).length).toBeGreaterThanOrEqual(acknowledged);
      await next.stop();
    },
    BOOT_MS,
  );
});

describe('what the local Neo4j needs', () => {
  const { PATH } = process.env;

  test('the list of jars is what Maven makes of the pom.xml', async () => {
    const output = join(root, 'classpath');
    const args = ['-B', '-q', '-f', POM, BUILD_CLASS_PATH, '-Dmdep.includeScope=runtime'];
    const maven = findMaven(process.env);
    expect(await run(maven, [...args, `-Dmdep.outputFile=${output}`], process.env, () => {})).toBe(0);
    const jars = readFileSync(output, 'utf8').trim().split(':');
    const inRepository = (jar: string) => jar.slice(jar.lastIndexOf('/repository/') + '/repository/'.length);
    expect(readFileSync(JARS, 'utf8').trim().split('\n')).toEqual(jars.map(inRepository));
  });

  test('no Java: says so, and the three ways on', async () => {
    const error = await start({ env: { PATH: '' } }).catch(e => e);
    expect(error).toMatchObject({ code: 'NO_JAVA' });
    expect(error.help).toMatch(/JDK 17.*Maven.*NEO4J_URI.*docker compose up/);
  });

  test('no Maven: says so', async () => {
    const java = join(root, 'java-only', 'bin');
    mkdirSync(java, { recursive: true });
    const found = (PATH ?? '')
      .split(':')
      .map(f => join(f, 'java'))
      .find(f => existsSync(f));
    symlinkSync(realpathSync(found as string), join(java, 'java'));
    const env = { PATH: java };
    await expect(start({ env, cacheFolder: join(root, 'no-maven') })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringContaining('mvn'),
    });
  });

  test('Java 11: says which was found', async () => {
    const old = join(root, 'java-11');
    mkdirSync(old, { recursive: true });
    writeFileSync(join(old, 'java'), '#!/bin/sh\necho "    java.specification.version = 11" >&2\n', {
      mode: 0o755,
    });
    await expect(start({ env: { PATH: old } })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: `The local Neo4j needs Java 17 or newer, but ${old}/java is of version 11.`,
    });
  });

  test('Maven fails: names its log', async () => {
    const cacheFolder = join(root, 'maven-fails');
    const env = { PATH, HOME: root, MAVEN_OPTS: '-XX:NoSuchOption' };
    await expect(start({ env, cacheFolder })).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringMatching(/maven\.log.*NoSuchOption/s),
    });
    expect(readFileSync(join(cacheFolder, 'maven.log'), 'utf8')).toContain('NoSuchOption');
  });

  test('the port asked for is taken: says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringContaining(String(port)),
    });
    other.close();
  });

  test('the boot fails: the error has the end of the log', async () => {
    const broken = join(root, 'broken');
    mkdirSync(join(broken, 'data'), { recursive: true });
    writeFileSync(join(broken, 'data', 'databases'), 'not a folder');
    await expect(start({ folder: broken })).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringMatching(/launcher\.log.*data\/databases/s),
    });
  });
});
