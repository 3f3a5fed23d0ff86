import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { isTable, TABLE_FORMATS } from '../../dataset/files/file-format.ts';
import { suggestion } from '../../dataset/records/report-problem.ts';
import { CommuniqueError } from '../../errors.ts';
import { loadModel } from '../../model/load-model.ts';
import type { Model, NodeType } from '../../model/model.ts';
import { EXIT_HELP } from '../exit-codes.ts';
import { headFor, starter } from '../init/starter-files.ts';
import { mappingFor, openTable } from '../init/table-mapping.ts';
import { FOLDER, schemaName } from '../json-schema-files.ts';

const HELP = `
Writes a small dataset with comments, which loads without changes: turn it into your own. Its files name their JSON Schemas, which
editors with a YAML language server use to complete and check them.

With --table, it is made from your table instead, which is copied into the folder. Columns with the names of fields of the type
are mapped to these; all others are listed for you to map.

Examples:
  communique init seed/mine                                          a dataset that \`communique load mine\` finds
  communique init seed/railways --table rail.csv --type facility     one made from a spreadsheet
${EXIT_HELP}`;

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a dataset to start from')
    .description('Writes a commented dataset into a new folder.')
    .argument('<folder>', 'the folder, which must be empty or not exist')
    .option('--table <file>', 'a table to begin with: CSV, TSV, JSON or NDJSON, also compressed (.gz)')
    .option('--type <type>', 'type of the entity of a row: a type of schema/model/', 'facility')
    .addHelpText('after', HELP)
    .action(run);
}

interface InitOptions {
  readonly table?: string;
  readonly type: string;
}

async function run(folder: string, { table, type }: InitOptions): Promise<void> {
  if (existsSync(folder) && !isEmpty(folder)) {
    throw new CommuniqueError(
      'BAD_SETTING',
      `${folder} already exists and is not an empty folder: name another one.`,
    );
  }
  const name = nameOf(folder);
  const schema = (stem: string) => relative(resolve(folder), join(FOLDER, schemaName(stem)));
  const model = loadModel();
  const files =
    table === undefined
      ? starter(name, schema, model)
      : await fromTable(table, name, schema, typeCalled(type, model));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
    console.log(path);
  }
  console.log(`\nNext: communique check ${folder}, then communique load ${folder}`);
}

/** Returns the files of a dataset that is made from one table. */
async function fromTable(path: string, name: string, schema: (stem: string) => string, type: NodeType) {
  if (!existsSync(path)) throw new CommuniqueError('FILE_NOT_FOUND', `There is no file ${path}.`);
  if (!isTable(path)) {
    throw new CommuniqueError('BAD_SETTING', `${path} has none of the formats ${TABLE_FORMATS.join(' ')}.`);
  }
  const file = basename(path);
  const mapping = mappingFor(await openTable({ path, shown: path }), file, name, type);
  return {
    'dataset.yml': headFor(name, schema('dataset')),
    'mapping.yml': `# yaml-language-server: $schema=${schema('mapping')}\n${mapping}`,
    [file]: readFileSync(path),
  };
}

function typeCalled(name: string, model: Model): NodeType {
  const type =
    model.prefixes.get(name.toLowerCase()) ?? [...model.prefixes.values()].find(one => one.name === name);
  if (type !== undefined) return type;
  const prefixes = [...model.prefixes.keys()];
  const hint = suggestion(name, prefixes) || `. Types: ${prefixes.join(', ')}.`;
  throw new CommuniqueError('UNKNOWN_TYPE', `There is no type ${name}${hint}`);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** Returns a local name for ids: the letters and digits of the folder's name, with hyphens. */
function nameOf(folder: string): string {
  const name = basename(resolve(folder))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (name !== '') return name;
  throw new CommuniqueError(
    'BAD_SETTING',
    `${folder} has no letters or digits for the name of a dataset: name another folder.`,
  );
}
