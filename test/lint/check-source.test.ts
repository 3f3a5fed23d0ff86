import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSource } from './check-source.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let root: string;

/** A project of two files without a mistake, and the rules of this one. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-lint-'));
  for (const file of [
    '.dependency-cruiser.cjs',
    'package.json',
    'test/lint/words.json',
    'docs/glossary.md',
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(ROOT, file), join(root, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  write(
    'src/errors.ts',
    '/** An error of the catalogue. */\nexport class CommuniqueError extends Error {}\n',
  );
  write(
    'src/text/fold.ts',
    '/** Folds a text. */\nexport const fold = (text: string) => text.toLowerCase();\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('the source has no problem', () => {
  expect(checkSource(ROOT)).toEqual([]);
});

test('a project without a mistake has no problem', () => {
  expect(checkSource(root)).toEqual([]);
});

test.each([
  [
    'a fifth file at the top',
    () => ['a', 'b', 'c', 'd'].forEach(name => void write(`src/${name}.md`, '')),
    /5 files at the top/,
  ],
  [
    'a file name twice',
    () => write('src/time/fold.ts', ''),
    /file name fold\.ts occurs twice: .*src\/time\/fold\.ts/,
  ],
  [
    'an exported type twice',
    () => write('src/text/other.ts', 'export interface CommuniqueError {}\n'),
    /exported type CommuniqueError occurs twice/,
  ],
  [
    'a folder without a rule',
    () => write('src/new/thing.ts', ''),
    /src\/new\/thing\.ts: no rule of \.dependency-cruiser\.cjs/,
  ],
  [
    'a doc comment that begins with a clause',
    () => write('src/text/other.ts', '/** What folds. */\nexport const other = 1;\n'),
    /src\/text\/other\.ts:1: doc comment begins with "What"/,
  ],
  [
    'a long line of a comment',
    () => write('src/text/other.ts', `// ${'word '.repeat(30)}\nexport const other = 1;\n`),
    /src\/text\/other\.ts:1: comment of \d+ columns/,
  ],
  [
    'a discouraged word in a comment',
    () => write('src/text/other.ts', '/** Folds anew. */\nexport const other = 1;\n'),
    /src\/text\/other\.ts:1: "anew": write again/,
  ],
  [
    'a discouraged word in a message',
    () => write('src/text/other.ts', "export const other = 'The text is told.';\n"),
    /src\/text\/other\.ts:1: "told"/,
  ],
  [
    'a private member',
    () => write('src/text/other.ts', 'export class Other {\n  private one = 1;\n}\n'),
    /src\/text\/other\.ts:2: private member: write #name/,
  ],
  [
    'a term without a source',
    () => write('docs/glossary.md', '| **claim** | A statement. | |\n'),
    /docs\/glossary\.md:1: a term needs a sentence and a source/,
  ],
  [
    'too many terms',
    () => write('docs/glossary.md', '| **claim** | A statement. | ours |\n'.repeat(61)),
    /61 terms, at most 60/,
  ],
])('%s is a problem', (_name, plant, problem) => {
  plant();
  expect(checkSource(root)).toEqual([expect.stringMatching(problem)]);
});
