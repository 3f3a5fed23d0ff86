/** The one-way imports of docs/architecture.md, held by machine. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: [`^src/${from}`, '^src/errors\\.ts$', '^src/generated/', ...allowed.map(a => `^src/${a}`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'errors-import-nothing', severity: 'error', from: { path: '^src/errors\\.ts$' }, to: { path: '^src/' } },
    { name: 'generated-imports-nothing', severity: 'error', from: { path: '^src/generated/' }, to: { path: '^src/(?!generated/)' } },
    only('model-knows-nobody', 'model/', [], 'The model is the bottom of the house.'),
    only('api-knows-model', 'api/', ['model/']),
    only('plan-knows-model', 'plan/', ['model/'], 'Plan and claims never meet.'),
    only('shape-knows-plan', 'shape/', ['model/', 'plan/']),
    only('files-know-nobody', 'files/', [], 'The only reader and writer of datasets.'),
    only('claims-know-model', 'claims/', ['model/', 'files/record\\.ts'], 'Records come in. In and out never meet; claims never see a plan.'),
    only('read-knows-plans', 'cypher/read/', ['cypher/', 'plan/'], 'Plans come in as types only.'),
    only('write-knows-claims', 'cypher/write/', ['cypher/', 'claims/', 'model/'], 'Claims come in as types only.'),
    only('ask-knows-the-read-side', 'ask(\\.ts|/)', ['model/', 'plan/', 'shape/', 'cypher/read/', 'neo4j/'], 'Neither HTTP nor datasets.'),
    only('neo4j-knows-nobody', 'neo4j/', []),
    only('cypher-text-knows-nobody', 'cypher/[^/]*\\.ts', []),
    {
      name: 'cypher-sees-types-only',
      severity: 'error',
      from: { path: '^src/cypher/' },
      to: { path: '^src/(plan|claims|model)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-know-no-edges',
      comment: 'query.ts, load.ts, export.ts are called by server and cli, never the other way.',
      severity: 'error',
      from: { path: '^src/(query|load|export)\\.ts$' },
      to: { path: '^src/(server|cli)/' },
    },
    { name: 'server-does-not-know-cli', severity: 'error', from: { path: '^src/server/' }, to: { path: '^src/cli/' } },
    {
      name: 'neo4j-driver-behind-one-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'apollo-behind-one-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: 'node_modules/(@apollo|fastify|@fastify|@as-integrations)' },
    },
    {
      name: 'pure-phases-do-no-io',
      severity: 'error',
      from: { path: '^src/(model|api|plan|shape|claims|cypher)/', pathNot: '^src/model/files\\.ts$' },
      to: { dependencyTypes: ['core'] , path: '^(node:)?(fs|net|http|https|child_process|dgram|tls|os|worker_threads)' },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
