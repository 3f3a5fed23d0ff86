import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANY_EXAMPLE, EXAMPLES } from '../../src/cli/example-queries.ts';
import { datasetLock } from '../../src/graph/statements/entity-statements.ts';
import { connect } from '../../src/neo4j/database.ts';
import { isAlive } from '../../src/neo4j/local/is-alive.ts';
import { runningLocal } from '../../src/neo4j/local/running-local.ts';
import { BOOT_MS } from '../support/neo4j.ts';
import { smallSeed, writeDataset } from './seed.ts';
import { build, communique, MAIN, ROOT, Run, temporaryFolder, type Variables } from './support.ts';

/** A program that starts its arguments as npm starts a script, and runs until it is killed. */
const PARENT = `const [program, ...args] = process.argv.slice(1);
  require('node:child_process').spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  setInterval(() => {}, 60_000);`;
const folder = temporaryFolder();
const seed = join(folder, 'seed');
const data = join(folder, 'database');
const local: Variables = { PORT: '0', COMMUNIQUE_SEED: seed, COMMUNIQUE_DATA: data };
const runs: Run[] = [];

/** Starts the server and waits until it prints its address. */
async function serve(
  variables: Variables,
  program?: readonly string[],
  args = ['serve'],
): Promise<[Run, string]> {
  const run = new Run(args, variables, program);
  runs.push(run);
  const [, url] = await run.says(/answers at (\S+)[\s\S]*Ctrl-C ends it/);
  return [run, url as string];
}

async function query(url: string, operation: string): Promise<{ data?: never; errors?: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: operation }) });
  return (await answer.json()) as never;
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(50);
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The process of the local Neo4j. */
const jvm = () => runningLocal(data)?.pid as number;

const COUNT = '{ entities { totalCount } claims { totalCount } }';

beforeAll(async () => {
  await build();
  smallSeed(seed);
});

afterAll(async () => {
  for (const run of runs) run.child.kill('SIGKILL');
  await Promise.all(runs.map(run => run.ended));
});

describe('with a local Neo4j', () => {
  let server: Run;
  let url: string;
  let before: unknown;

  test(
    'loads the seed in the order that `uses` demands, and answers',
    async () => {
      [server, url] = await serve(local);
      expect(server.stdout).toMatch(/^dataset:countries .*\ndataset:astana-2024 +\d+ +0 +0 +0 +0 /m);
      expect(server.stderr).toMatch(/^Starting Neo4j…$/m);
      const health = await fetch(new URL('/health', url));
      expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }]);
      expect((await fetch(new URL('/ready', url))).status).toBe(200);
      before = await query(url, COUNT);
      expect(before).toMatchObject({ data: { claims: { totalCount: expect.any(Number) } } });
    },
    BOOT_MS,
  );

  test.each([...EXAMPLES, ANY_EXAMPLE])('the example "$title" has an answer', async ({ operation }) => {
    const answer = await query(url, operation);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toMatch(/"(name|title)":"/);
    expect(JSON.stringify(answer)).not.toMatch(/"nodes":\[\]|"edges":\[\]/);
  });

  test('answers the cookbook by name', async () => {
    const [, count, listing] = (await server.says(/by name \((\d+)\): (\S+)/)) as string[];
    const { operations } = (await (await fetch(listing as string)).json()) as { operations: object[] };
    const files = readdirSync(join(ROOT, 'docs', 'queries')).filter(name => name.endsWith('.graphql'));
    expect([Number(count), operations.length]).toEqual([files.length, files.length]);
    const answer = await fetch(`${url}?operationName=JointFunds`);
    expect(await answer.json()).toEqual({ data: { funds: expect.anything() } });
  });

  test('prints the examples, and not the password, which another command does', async () => {
    for (const { operation } of EXAMPLES) expect(server.stdout).toContain(operation);
    const { code, stdout } = await communique(['database', '--json'], local);
    expect(code).toBe(0);
    const access = JSON.parse(stdout);
    expect(access).toMatchObject({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      username: 'neo4j',
    });
    expect(access.password).toBe(readFileSync(join(data, 'password'), 'utf8').trim());
    expect(server.stdout + server.stderr).not.toContain(access.password);
  });

  test('a load uses the Neo4j that runs, and its data can be asked for at once', async () => {
    const more = join(folder, 'more');
    writeDataset(
      more,
      'dataset:more',
      ['facility:test-port'],
      'documents: [{ id: document:more, file: text.txt }]\n',
    );
    writeFileSync(join(more, 'text.txt'), 'The port.');
    writeFileSync(
      join(more, 'claims.yml'),
      `document: document:more
quotes:
  - quote: The port
    claims:
      - { subject: facility:test-port, predicate: kind, value: PORT }
      - { subject: facility:test-prt, predicate: kind, value: PORT }
`,
    );
    const rejects = join(folder, 'rejects.ndjson');
    const dry = await communique(['load', more, '--dry-run', '--json'], local);
    expect(JSON.parse(dry.stdout)).toMatchObject([{ dataset: 'dataset:more', created: 1, rejected: 1 }]);
    const { code, stdout, stderr } = await communique(['load', more, '--rejects', rejects], local);
    expect(code).toBe(1); // something was rejected
    expect(stderr).not.toContain('Starting Neo4j');
    expect(stdout).toMatch(
      /claims\.yml:6:\d+ {2}UNKNOWN_ENTITY {2}.*facility:test-port.*\n {2}Declare the entity/,
    );
    expect(stdout).toMatch(/^dataset:more +1 +0 +0 +0 +1 /m);
    const [line, ...others] = readFileSync(rejects, 'utf8').trim().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(line as string)).toMatchObject({
      communique: 'rejected',
      dataset: 'dataset:more',
      reasons: [{ line: 6, code: 'UNKNOWN_ENTITY' }],
    });
    expect(await query(url, '{ facility(id: "facility:test-port") { kind } }')).toEqual({
      data: { facility: { kind: 'PORT' } },
    });
    before = await query(url, COUNT);
  });

  test('project derives the same again', async () => {
    const { code, stdout } = await communique(['project'], local);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Computed \d+ entities again from their claims\.\n$/);
    expect(await query(url, COUNT)).toEqual(before);
  });

  test(
    'a second server on the same folder is refused: 3',
    async () => {
      const { code, stderr } = await communique(['serve'], local);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^DATABASE_LOCKED {2}Communiqué already runs at /);
      expect(stderr).toContain(`at ${url}. It (process ${server.child.pid}) uses the database in ${data}.`);
      expect(stderr).toContain('PORT=0 COMMUNIQUE_DATA=');
      expect((await query(url, COUNT)).errors).toBeUndefined();
    },
    BOOT_MS,
  );

  describe('reached by NEO4J_URI', () => {
    let remote: Variables;

    beforeAll(() => {
      const { uri, password } = runningLocal(data) as { uri: string; password: string };
      remote = { PORT: '0', COMMUNIQUE_SEED: '', NEO4J_URI: uri, NEO4J_PASSWORD: password };
    });

    test('answers, loading nothing; SIGTERM ends it with 0, and not that Neo4j', async () => {
      const [run, other] = await serve(remote);
      expect(run.stdout).toContain(ANY_EXAMPLE.operation);
      expect(run.stderr).not.toContain('Loading');
      expect((await fetch(new URL('/health', other))).status).toBe(200);
      expect(await query(other, COUNT)).toEqual(before);
      run.child.kill('SIGTERM');
      expect(await run.ended).toMatchObject({ code: 0, signal: null });
      await expect(fetch(other)).rejects.toThrow();
      expect(await query(url, COUNT)).toEqual(before);
    });

    test('Ctrl-C, which npm forwards a second time, ends it with 0', async () => {
      const [run] = await serve(remote);
      run.child.kill('SIGINT');
      await run.says(/Ctrl-C ends it/);
      run.child.kill('SIGINT');
      expect(await run.ended).toMatchObject({ code: 0, signal: null });
    });

    test('serves the operations of COMMUNIQUE_QUERIES, and with COMMUNIQUE_TRUSTED_ONLY no others', async () => {
      const queries = join(folder, 'queries');
      mkdirSync(queries);
      writeFileSync(join(queries, 'count.graphql'), `query Count ${COUNT}`);
      const [run, other] = await serve({
        ...remote,
        COMMUNIQUE_QUERIES: queries,
        COMMUNIQUE_TRUSTED_ONLY: 'true',
      });
      expect(run.stdout).toMatch(/operations listed at \S+\/operations by name \(1\), and no others/);
      expect(run.stdout).not.toContain(ANY_EXAMPLE.operation);
      expect(await (await fetch(`${other}?operationName=Count`)).json()).toEqual(before);
      expect(await query(other, COUNT)).toMatchObject({
        errors: [{ extensions: { code: 'UNTRUSTED_OPERATION' } }],
      });
      run.child.kill('SIGTERM');
      expect(await run.ended).toMatchObject({ code: 0 });
    });

    test('a file that does not fit the schema is said with its place, and nothing is started: 1', async () => {
      const wrong = join(folder, 'wrong');
      mkdirSync(wrong);
      writeFileSync(join(wrong, 'q.graphql'), 'query Q {\n  countries { nodes { nam } }\n}');
      const { code, stdout, stderr } = await communique(['serve'], { ...remote, COMMUNIQUE_QUERIES: wrong });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`${join(wrong, 'q.graphql')}:2:23  BAD_OPERATION  Cannot query field "nam"`);
      expect(stderr).not.toContain('Connecting');
    });

    test('a port that is taken is said before anything is started: 1', async () => {
      const { port } = new URL(url);
      const { code, stderr } = await communique(['serve'], { ...remote, PORT: port });
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(`^BAD_SETTING  PORT ${port} is in use by another process`),
      ]);
    });

    test('while it loads, it answers, and says what the answers lack', async () => {
      const late = join(folder, 'late');
      writeDataset(join(late, 'late'), 'dataset:late', ['facility:late-port']);
      const { uri, password } = runningLocal(data) as { uri: string; password: string };
      const database = connect({ uri, username: 'neo4j', password });
      const operation = '{ facility(id: "facility:late-port") { name } }';
      const lacking = { loading: { message: expect.any(String), datasets: ['dataset:late'] } };
      const [make, take] = datasetLock('dataset:late');
      await database.run(make);
      // Locks the dataset as another load would; the server waits for it.
      const [run, other] = await database.holding(take, async () => {
        const run = new Run(['serve'], { ...remote, COMMUNIQUE_SEED: late });
        runs.push(run);
        const [, other = ''] = await run.says(/answers at (\S+)\nIt loads 1 datasets? meanwhile/);
        expect(await query(other, operation)).toEqual({ data: { facility: null }, extensions: lacking });
        const ready = await fetch(new URL('/ready', other));
        expect([ready.status, await ready.json()]).toEqual([
          503,
          { status: 'loading', datasets: ['dataset:late'] },
        ]);
        return [run, other] as const;
      });
      await database.close();
      await run.says(/Ctrl-C ends it/);
      expect((await fetch(new URL('/ready', other))).status).toBe(200);
      expect(await query(other, operation)).toEqual({ data: { facility: { name: expect.anything() } } });
      run.child.kill('SIGTERM');
      expect(await run.ended).toMatchObject({ code: 0 });
      expect((await communique(['unload', 'dataset:late'], local)).code).toBe(0);
    });

    test('a wrong password is said at once: 3', async () => {
      const { code, stderr } = await communique(['serve'], { ...remote, NEO4J_PASSWORD: 'wrong' });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^DATABASE_AUTH {2}/m);
    });

    // npm runs scripts through a shell, which remains on some systems.
    test.each([
      ['npm', [process.execPath, MAIN]],
      ['npm, with a shell between,', ['sh', '-c', `'${process.execPath}' '${MAIN}' serve; exit $?`, '--']],
    ])('the end of %s ends it', async (_, program) => {
      const [run, other] = await serve({ ...remote, npm_lifecycle_event: 'start' }, [
        '-e',
        PARENT,
        ...program,
      ]);
      run.child.kill('SIGKILL');
      await once(run.child, 'exit');
      const answers = () =>
        fetch(other).then(
          () => true,
          () => false,
        );
      while (await answers()) await sleep(100);
      // Its output is closed when it ends.
      expect((await run.ended).stderr).toContain('npm has ended');
    });
  });

  test(
    'kill -9 leaves no Neo4j behind; the next start is quick, loads nothing, and has it all',
    async () => {
      const pid = jvm();
      server.child.kill('SIGKILL');
      expect((await server.ended).signal).toBe('SIGKILL');
      await gone(pid);
      [server, url] = await serve(local);
      expect(server.stdout).not.toMatch(/^dataset:/m);
      expect(server.stdout).toContain(EXAMPLES[0]?.operation);
      expect(await query(url, COUNT)).toEqual(before);
    },
    BOOT_MS,
  );

  test(
    'the end of its Neo4j ends it with 3, and says where the logs are',
    async () => {
      process.kill(jvm(), 'SIGKILL');
      const { code, stderr } = await server.ended;
      expect(code).toBe(3);
      expect(stderr).toMatch(
        /^LOCAL_DATABASE_FAILED {2}The local Neo4j ended \(SIGKILL\)\. Its logs are in .*logs\./m,
      );
    },
    BOOT_MS,
  );

  test(
    'reset deletes all, starting a Neo4j for the time of it',
    async () => {
      // The files of the last server may name process ids that other processes have now.
      const note = {
        folder: realpathSync(data),
        pid: process.pid,
        parent: process.pid,
        port: await closedPort(),
      };
      writeFileSync(join(data, 'process.json'), JSON.stringify(note));
      const { code, stdout, stderr } = await communique(['reset', '--yes'], local);
      expect(code).toBe(0);
      expect(stderr).toContain('Starting Neo4j');
      expect(stdout).toMatch(/^All data in the local Neo4j in .* is deleted\.\n$/);
      expect(runningLocal(data)).toBeUndefined();
      expect(await communique(['database'], local)).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('LOCAL_NOT_RUNNING'),
      });
    },
    BOOT_MS,
  );

  test(
    'SIGTERM ends it with 0, and its Neo4j',
    async () => {
      [server, url] = await serve({ ...local, COMMUNIQUE_SEED: '' });
      expect(await query(url, COUNT)).toEqual({
        data: { entities: { totalCount: 0 }, claims: { totalCount: 0 } },
      });
      const pid = jvm();
      server.child.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0, signal: null });
      expect(isAlive(pid)).toBe(false);
    },
    BOOT_MS,
  );
});
