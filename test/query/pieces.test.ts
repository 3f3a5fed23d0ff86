import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Golden, matchAt } from './golden.ts';
import { GoldenPieces } from './pieces.ts';

/** UPDATE=1 with a part of the golden queries (-t) leaves the file of all their pieces as it is. */
const golden = (name: string): Golden => ({ name, query: '', variables: undefined, match: () => {} });
const [one, other] = [golden('test/query/golden/one'), golden('test/query/golden/other')];
const folder = mkdtempSync(join(tmpdir(), 'communique-pieces-'));
const file = join(folder, 'pieces.cypher');
const before = process.env.UPDATE;

beforeEach(() => {
  process.env.UPDATE = '1';
  writeFileSync(file, 'pieces of both');
});
afterAll(() => {
  process.env.UPDATE = before;
  rmSync(folder, { recursive: true });
});

test('what did not run is not cut from the file', () => {
  const pieces = new GoldenPieces([one, other]);
  pieces.add(one, ['RETURN 1']);
  expect(() => matchAt(file, pieces.print())).toThrow('1 did not run, test/query/golden/other for one');
  expect(readFileSync(file, 'utf8')).toBe('pieces of both');
});

test('when all have run, the file is written', () => {
  const pieces = new GoldenPieces([one, other]);
  pieces.add(one, ['RETURN 1']);
  pieces.skip(other);
  matchAt(file, pieces.print());
  expect(readFileSync(file, 'utf8')).toContain('// one\nRETURN 1\n');
});
