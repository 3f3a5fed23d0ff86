import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { CommuniqueError } from '../errors.ts';
import { loadModel } from '../model/files.ts';
import { EXIT_HELP } from './exit.ts';
import { starter } from './init-files.ts';
import { FOLDER, schemaName } from './schema-files.ts';

const HELP = `
Writes a small dataset with comments, which loads as it stands: change it into yours. Its files name their JSON Schemas, by which
editors with a YAML language server complete and check them.

Examples:
  communique init seed/mine     a dataset that \`communique load mine\` finds
${EXIT_HELP}`;

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a dataset to start from')
    .description('Writes a commented dataset into a new folder.')
    .argument('<folder>', 'the folder, which must be empty or not be there')
    .addHelpText('after', HELP)
    .action(run);
}

function run(folder: string): void {
  if (existsSync(folder) && !isEmpty(folder)) {
    throw new CommuniqueError(
      'BAD_SETTING',
      `${folder} is there already, and not an empty folder: name another one.`,
    );
  }
  const name = nameOf(folder);
  const schema = (stem: string) => relative(resolve(folder), join(FOLDER, schemaName(stem)));
  for (const [file, text] of Object.entries(starter(name, schema, loadModel()))) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    console.log(path);
  }
  console.log(`\nNext: communique check ${folder}, then communique load ${folder}`);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** A local name for ids: letters and digits of the folder's, with hyphens. */
function nameOf(folder: string): string {
  const name = basename(resolve(folder))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (name !== '') return name;
  throw new CommuniqueError(
    'BAD_SETTING',
    `${folder} has no letters or digits that a dataset could be called by.`,
  );
}
