/** For jest's --filter: only the test files that need no Neo4j. Those that do import neo4j.ts beside this file, or a file that does. */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const NEO4J = join(__dirname, 'neo4j.ts');
const TESTS = join(__dirname, '..');
const known = new Map();

/** Whether a file of the tests imports neo4j.ts, itself or by way of others. */
function needsNeo4j(file) {
  if (file === NEO4J) return true;
  if (known.has(file)) return known.get(file);
  known.set(file, false); // for imports in circles
  const imports = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path]) => join(dirname(file), path));
  const found = imports.some(path => path.startsWith(TESTS) && existsSync(path) && needsNeo4j(path));
  known.set(file, found);
  return found;
}

module.exports = async paths => ({ filtered: paths.filter(path => !needsNeo4j(path)) });
