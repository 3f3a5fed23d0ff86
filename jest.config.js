export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/test/support/setup.ts',
  globalTeardown: '<rootDir>/test/support/teardown.ts',
  // Far more than any takes: only the machine decides how long a boot of Neo4j is waited for.
  testTimeout: 600_000,
  // Each may have a Neo4j of its own (512 MB to 1 GB) besides the one that all share.
  maxWorkers: 2,
};
