/**
 * Selects, for jest's --filter, the test files that need no Neo4j: those that do not import neo4j.ts,
 * directly or indirectly.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const NEO4J = join(__dirname, 'neo4j.ts');
const TESTS = join(__dirname, '..');
const known = new Map();

/** Returns true if a test file imports neo4j.ts, directly or indirectly. */
function needsNeo4j(file) {
  if (file === NEO4J) return true;
  if (known.has(file)) return known.get(file);
  known.set(file, false); // for cyclic imports
  const imports = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path]) => join(dirname(file), path));
  const found = imports.some(path => path.startsWith(TESTS) && existsSync(path) && needsNeo4j(path));
  known.set(file, found);
  return found;
}

module.exports = async paths => ({ filtered: paths.filter(path => !needsNeo4j(path)) });
