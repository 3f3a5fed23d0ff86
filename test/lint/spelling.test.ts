import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CSPELL = join(ROOT, 'node_modules', 'cspell', 'bin.mjs');

/** Checks a text as if it were the content of a file of the project. */
function check(file: string, text: string): string {
  const args = [CSPELL, '--no-progress', '--no-summary', `stdin://${join(ROOT, file)}`];
  return spawnSync(process.execPath, args, { cwd: ROOT, input: text, encoding: 'utf8' }).stdout;
}

test('cspell knows the terms of the project, and finds a misspelt word in code and in documents', () => {
  expect(check('src/claim.ts', '/** Derives a claim of its snak and qualifiers. */\n')).toBe('');
  expect(check('src/claim.ts', '/** Derives a clame of its snak. */\n')).toMatch(/:1:\d+ - .*clame/);
  expect(check('docs/claims.md', 'A statment of one source.\n')).toMatch(/:1:\d+ - .*statment/);
});
