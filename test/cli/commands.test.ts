import { build, communique } from './support.ts';

const COMMANDS = [
  'serve',
  'load',
  'unload',
  'check',
  'schema',
  'database',
  'dump',
  'digest',
  'project',
  'reset',
];

beforeAll(build);

test('--help lists every command and the exit codes', async () => {
  const { code, stdout } = await communique(['--help']);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(stdout).toContain('Exit codes:');
});

test.each(COMMANDS)('%s --help has examples and the exit codes', async command => {
  const { code, stdout } = await communique([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Examples?:\n {2}(communique|npm) /m);
  expect(stdout).toContain('Exit codes:');
});

test.each([
  [['lod'], /Did you mean load\?/],
  [['load', 'x', '--strct'], /Did you mean --strict\?/],
  [['load'], /missing required argument 'dataset'/],
  [['schema', '--write', '--check'], /cannot be used with/],
  [[], /Usage: communique/],
])('%j is a wrong use: 2', async (args, said) => {
  const { code, stdout, stderr } = await communique(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(said);
});

test.each([
  [
    'a setting',
    ['database'],
    { PORT: 'x' },
    /^BAD_SETTING {2}PORT takes .*\n {2}Correct the environment variable/,
  ],
  [
    'a dataset',
    ['check', 'contries'],
    {},
    /^UNKNOWN_DATASET {2}.*Did you mean countries\?\n {2}Name a folder/,
  ],
  ['a seed', ['serve'], { COMMUNIQUE_SEED: 'nowhere' }, /^BAD_SETTING {2}COMMUNIQUE_SEED names nowhere/],
  ['an unconfirmed reset', ['reset'], {}, /^NOT_CONFIRMED {2}Nothing was deleted\.\n {2}.*--yes/],
])('a mistake in %s: 1, with its code and what to do, without a stack', async (_, args, variables, said) => {
  const { code, stdout, stderr } = await communique(args, variables as Record<string, string>);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('COMMUNIQUE_DEBUG=1 shows the stack', async () => {
  const { code, stderr } = await communique(['check', 'nowhere'], { COMMUNIQUE_DEBUG: '1' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\s+at .*dist\/cli\//m);
});

test('no Neo4j at NEO4J_URI: waits for it, then 3', async () => {
  const started = performance.now();
  const { code, stderr } = await communique(['serve'], {
    NEO4J_URI: 'bolt://127.0.0.1:9',
    COMMUNIQUE_WAIT_SECONDS: '2',
  });
  expect(code).toBe(3);
  expect(performance.now() - started).toBeGreaterThan(1_000);
  expect(stderr).toMatch(
    /^DATABASE_UNAVAILABLE {2}Neo4j at bolt:\/\/127\.0\.0\.1:9 did not answer within 2 s\.\n {2}Check that Neo4j runs/m,
  );
});
