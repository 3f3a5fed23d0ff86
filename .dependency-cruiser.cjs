/**
 * The one-way imports of docs/architecture.md. Every file of src/ belongs to the first zone that its path matches, and may
 * import its own zone, src/errors.ts, src/util/ and the zones listed. A zone ending in `!` gives types only.
 * test/lint checks that each file has a zone.
 */
const zones = [
  { name: 'errors', path: 'errors\\.ts', allowed: [] },
  { name: 'request', path: 'request\\.ts', allowed: [] },
  { name: 'settings', path: 'settings\\.ts', allowed: [] },
  { name: 'generated', path: 'generated/', allowed: [] },
  { name: 'util', path: 'util/', allowed: [] },
  { name: 'text', path: 'text/', allowed: [] },
  { name: 'time', path: 'time/', allowed: [] },
  { name: 'model', path: 'model/', allowed: ['text', 'time'] },
  { name: 'api', path: 'api/', allowed: ['model', 'text', 'time'] },
  { name: 'cypher', path: 'cypher/', allowed: [] },

  { name: 'query-ir', path: 'query/ir/', allowed: ['model'] },
  { name: 'query-cost', path: 'query/cost/', allowed: ['query-ir', 'model'] },
  { name: 'query-bind', path: 'query/bind/', allowed: ['query-ir', 'query-cost', 'model', 'text', 'time'] },
  { name: 'query-rewrite', path: 'query/rewrite/', allowed: ['query-ir', 'model', 'text'] },
  { name: 'query-build', path: 'query/build/', allowed: ['query-ir', 'query-cost', 'query-bind', 'query-rewrite', 'model', 'text', 'time'] },
  { name: 'query-cypher', path: 'query/cypher/', allowed: ['query-ir!', 'query-rewrite!', 'cypher'] },
  { name: 'query-result', path: 'query/result/', allowed: ['query-ir', 'query-cost', 'query-bind', 'query-rewrite!', 'model', 'text'] },
  {
    name: 'query-execute',
    path: 'query/execute/',
    allowed: ['query-ir', 'query-cost', 'query-bind', 'query-rewrite', 'query-build', 'query-cypher', 'query-result', 'neo4j', 'model', 'text'],
  },
  {
    name: 'query-engine',
    path: 'query/[^/]+\\.ts',
    allowed: ['query-ir', 'query-cost', 'query-bind', 'query-rewrite', 'query-build', 'query-result', 'query-execute', 'request', 'neo4j', 'model'],
  },

  { name: 'evidence-conflict', path: 'evidence/conflict/', allowed: ['evidence', 'generated', 'model', 'time'] },
  { name: 'evidence-disputes', path: 'evidence/disputes/', allowed: ['evidence', 'evidence-conflict', 'generated', 'model', 'time'] },
  { name: 'evidence', path: 'evidence/[^/]+\\.ts', allowed: ['evidence-conflict', 'evidence-disputes', 'generated', 'model', 'text', 'time'] },

  { name: 'dataset-files', path: 'dataset/files/', allowed: [] },
  { name: 'dataset-records', path: 'dataset/records/', allowed: ['dataset-files', 'evidence', 'evidence-conflict', 'generated', 'model', 'text', 'time'] },
  { name: 'dataset-mapping', path: 'dataset/mapping/', allowed: ['dataset-files', 'dataset-records', 'evidence', 'model', 'text', 'time'] },
  {
    name: 'dataset',
    path: 'dataset/[^/]+\\.ts',
    allowed: ['dataset-files', 'dataset-records', 'dataset-mapping', 'evidence', 'model', 'text', 'time'],
  },

  { name: 'neo4j-local', path: 'neo4j/local/', allowed: [] },
  // What both the statements and the driver speak of.
  { name: 'neo4j-types', path: 'neo4j/(transaction|schema-statement)\\.ts', allowed: [] },
  { name: 'neo4j', path: 'neo4j/[^/]+\\.ts', allowed: ['neo4j-types', 'cypher'] },

  { name: 'graph-statements', path: 'graph/statements/', allowed: ['cypher', 'evidence!', 'model!', 'neo4j-types!'] },
  {
    name: 'graph-derive',
    path: 'graph/derive/',
    allowed: ['graph-stored', 'graph-statements', 'evidence', 'evidence-conflict', 'cypher', 'neo4j', 'model', 'text'],
  },
  {
    name: 'graph-sync',
    path: 'graph/sync/',
    allowed: ['graph-stored', 'graph-statements', 'graph-derive', 'dataset', 'dataset-records', 'evidence', 'evidence-conflict', 'generated', 'cypher', 'neo4j', 'model', 'text'],
  },
  { name: 'graph-migrate', path: 'graph/migrate/', allowed: ['graph-stored', 'graph-statements', 'graph-derive', 'evidence', 'cypher', 'neo4j', 'model'] },
  // Used by the steps above, where the flows below use the steps.
  { name: 'graph-stored', path: 'graph/stored/', allowed: ['graph-statements', 'evidence', 'neo4j', 'cypher', 'model', 'text'] },
  {
    name: 'graph',
    path: 'graph/[^/]+\\.ts',
    allowed: ['graph-stored', 'graph-statements', 'graph-derive', 'graph-sync', 'graph-migrate', 'dataset', 'dataset-files', 'dataset-records', 'evidence', 'cypher', 'neo4j', 'model', 'text'],
  },

  { name: 'server-trusted', path: 'server/trusted/', allowed: ['server', 'request'] },
  { name: 'server', path: 'server/[^/]+\\.ts', allowed: ['server-trusted', 'request'] },
  {
    name: 'cli',
    path: 'cli/',
    allowed: ['settings', 'server', 'server-trusted', 'query-engine', 'query-execute', 'query-cost', 'graph', 'dataset', 'dataset-files', 'dataset-records', 'api', 'neo4j', 'neo4j-local', 'model', 'text'],
  },
];

const pathOf = zone => `^src/${zone.path}`;
const always = ['^src/errors\\.ts$', '^src/util/'];
const rules = zones
  .flatMap(zone => {
    const names = zone.allowed.map(name => name.replace('!', ''));
    const known = names.map(name => pathOf(zones.find(other => other.name === name)));
    const isLeaf = ['errors', 'util', 'generated'].includes(zone.name);
    const from = { path: pathOf(zone) };
    const typesOnly = zone.allowed.filter(name => name.endsWith('!')).map(name => pathOf(zones.find(other => other.name === name.slice(0, -1))));
    return [
      {
        name: `${zone.name}-imports`,
        severity: 'error',
        from,
        to: { path: '^src/', pathNot: [pathOf(zone), ...(isLeaf ? [] : always), ...known] },
      },
      ...(typesOnly.length === 0
        ? []
        : [{ name: `${zone.name}-types-only`, severity: 'error', from, to: { path: typesOnly, dependencyTypesNot: ['type-only'] } }]),
    ];
  });

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...rules,
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
      name: 'pure-parts-do-no-io',
      severity: 'error',
      from: {
        path: '^src/(util|text|time|model|api|cypher|evidence|dataset/(records|mapping)|query/(ir|cost|bind|rewrite|build|cypher|result)|graph/statements)/',
        pathNot: '^src/model/load-model\\.ts$',
      },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|net|http|https|child_process|dgram|tls|os|worker_threads)' },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
