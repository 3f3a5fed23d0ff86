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
  const code = check('src/claim.ts', '/** Derives a clame of its snak and qualifiers. */\n');
  expect(code.trim().split('\n')).toEqual([expect.stringMatching(/:1:\d+ - .*clame/)]);
  const document = check('docs/claims.md', 'A statment of one claimant.\n');
  expect(document.trim().split('\n')).toEqual([expect.stringMatching(/:1:\d+ - .*statment/)]);
});
