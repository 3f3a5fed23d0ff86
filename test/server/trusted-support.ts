import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTrusted } from '../../src/server/trusted/read-trusted.ts';
import type { TrustedDocument } from '../../src/server/trusted/trusted-document.ts';
import { engine } from './support.ts';

const GREETING = `# Who is greeted?
#
# Look at: the default.
query Greeting($name: String = "you") {
  ...several # of this below
  hello(name: $name)
}

fragment extra on Query { list(size: 1) { id } }
fragment several on Query { double(of: 2) ...extra }
`;

/** Operations on the schema of support.ts. */
export const FILES = {
  'greeting.graphql': GREETING,
  'numbers/double.graphql': 'query Double($of: Int!) { double(of: $of) }',
  'schema.graphql': '# What is there?\nquery Introspection { __schema { queryType { name } } }',
  'notes.txt': 'no operation',
};

/** Calls back with a folder of these files, and removes it afterwards. */
export function withFiles<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'communique-queries-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the trusted documents of such files. */
export const trustedFrom = (files: Readonly<Record<string, string>> = FILES): TrustedDocument[] =>
  withFiles(files, folder => readTrusted(folder, engine().schema));
