import { join } from 'node:path';
import { readSettings } from '../../src/settings.ts';

test('without an environment: on loopback, with the local Neo4j and the seed of this package', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    hosts: [],
    explain: false,
    waitSeconds: 30,
    dataFolder: expect.stringMatching(/[/\\]\.communique[/\\]neo4j$/),
    seedFolder: expect.stringMatching(/[/\\]seed$/),
    queriesFolder: expect.stringMatching(/[/\\]docs[/\\]queries$/),
    trustedOnly: false,
  });
});

test('reads every variable', () => {
  expect(
    readSettings({
      HOST: '::1',
      PORT: '0',
      NEO4J_URI: 'neo4j+s://example.org',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: ' with spaces ',
      NEO4J_DATABASE: 'claims',
      COMMUNIQUE_DATA: 'data',
      COMMUNIQUE_SEED: 'sets',
      COMMUNIQUE_EXPLAIN: 'true',
      COMMUNIQUE_QUERIES: 'asked',
      COMMUNIQUE_TRUSTED_ONLY: 'true',
      COMMUNIQUE_HOSTS: 'example.org, example.org:8080,[::1]:80',
      COMMUNIQUE_WAIT_SECONDS: '5',
    }),
  ).toEqual({
    host: '::1',
    port: 0,
    hosts: ['example.org', 'example.org:8080', '[::1]:80'],
    explain: true,
    remote: {
      uri: 'neo4j+s://example.org',
      username: 'reader',
      password: ' with spaces ',
      database: 'claims',
    },
    waitSeconds: 5,
    dataFolder: join(process.cwd(), 'data'),
    seedFolder: join(process.cwd(), 'sets'),
    queriesFolder: join(process.cwd(), 'asked'),
    trustedOnly: true,
  });
});

test('an empty variable is not set, but for COMMUNIQUE_SEED and COMMUNIQUE_QUERIES: none', () => {
  const none = { COMMUNIQUE_SEED: '', COMMUNIQUE_QUERIES: ' ', COMMUNIQUE_TRUSTED_ONLY: '' };
  const settings = readSettings({ HOST: '', PORT: ' ', NEO4J_URI: '', ...none });
  expect(settings).toMatchObject({ host: '127.0.0.1', port: 4000, seedFolder: null, queriesFolder: null });
  expect(settings.remote).toBeUndefined();
});

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'http://localhost'],
  ['HOST', 'a b'],
  ['NEO4J_URI', 'localhost:7687'],
  ['NEO4J_URI', 'http://localhost:7474'],
  ['NEO4J_URI', 'bolt://'],
  ['NEO4J_URI', 'bolt://neo4j:topsecret@localhost:7687'],
  ['COMMUNIQUE_EXPLAIN', 'perhaps'],
  ['COMMUNIQUE_TRUSTED_ONLY', 'maybe'],
  ['COMMUNIQUE_HOSTS', 'https://example.org'],
  ['COMMUNIQUE_WAIT_SECONDS', '-5'],
])('refuses %s=%s, and names the variable', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    expect.objectContaining({
      code: 'BAD_SETTING',
      message: expect.stringMatching(new RegExp(`^${name} takes `)),
    }),
  );
  expect(() => readSettings({ [name]: value })).not.toThrow(/topsecret/);
});

test('only trusted documents, and none of them, would be a server that answers nothing', () => {
  expect(() => readSettings({ COMMUNIQUE_TRUSTED_ONLY: 'true', COMMUNIQUE_QUERIES: '' })).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING', message: expect.stringContaining('COMMUNIQUE_QUERIES') }),
  );
});
