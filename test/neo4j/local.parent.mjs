// A process of its own that starts a local Neo4j on the folder given, prints { uri, password, pid }, and stays: local.test.ts
// kills it. Node 20 runs no TypeScript, so this file is its own module hook as well.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };
  const { code } = await transform(await readFile(new URL(url), 'utf8'), options);
  return { format: 'module', source: code, shortCircuit: true };
}

if (isMainThread) {
  register(import.meta.url);
  const { startLocal } = await import('../../src/neo4j/local/start-local.ts');
  const { uri, password, pid } = await startLocal({ folder: process.argv[2] });
  console.log(JSON.stringify({ uri, password, pid }));
}
