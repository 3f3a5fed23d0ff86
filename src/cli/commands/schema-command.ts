import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { buildApi, printApi } from '../../api/build-schema.ts';
import { printFields } from '../../api/print-fields.ts';
import { jsonSchemas } from '../../dataset/json-schemas.ts';
import { CommuniqueError } from '../../errors.ts';
import { loadModel } from '../../model/load-model.ts';
import { EXIT, EXIT_HELP } from '../exit-codes.ts';
import { checkSchemas, writeSchemas } from '../json-schema-files.ts';

interface SchemaOptions {
  readonly write?: boolean;
  readonly check?: boolean;
  readonly breaking?: string;
  readonly files?: boolean;
  readonly fields?: boolean;
  readonly file?: string;
}

/** The committed API, and its page of fields: the same files for a run from src/ and from dist/. */
const [API, FIELDS] = ['schema/api.graphql', 'docs/fields.md'].map(path =>
  relative(process.cwd(), fileURLToPath(new URL(`../../../${path}`, import.meta.url))),
) as [string, string];

const HELP = `
The API is derived from schema/model/*.graphql. schema/api.graphql is its printed form, generated and committed.

With --fields, the command applies to docs/fields.md instead: from each field to its filters, orders and groups.
With --files, the command applies to the JSON Schemas of a dataset's files instead, schema/files/*.schema.json, which editors use.

Examples:
  communique schema                        print the API
  communique schema --write                write schema/api.graphql
  communique schema --check                fail if schema/api.graphql is stale
  communique schema --breaking old.graphql fail if a client of the old API would break, and list every reason
${EXIT_HELP}`;

export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print, write or check the API')
    .description('Prints the GraphQL API.')
    .addOption(new Option('--write', 'write it to the file').conflicts(['check', 'breaking']))
    .addOption(
      new Option('--check', 'fail if the file differs from the API of the model').conflicts('breaking'),
    )
    .option(
      '--breaking <old>',
      'list every change since this API that would break a client, and fail if there is one',
    )
    .addOption(
      new Option('--files', "the JSON Schemas of a dataset's files, instead of the API").conflicts(
        'breaking',
      ),
    )
    .addOption(
      new Option('--fields', 'the page from fields to their filters, orders and groups').conflicts([
        'breaking',
        'files',
      ]),
    )
    .option('--file <path>', `the file that is written or checked (default: "${API}")`)
    .addHelpText('after', HELP)
    .action(run);
}

function run({ files, fields, write, check, breaking, file: given }: SchemaOptions): void {
  if (files) {
    runFiles(write, check);
    return;
  }
  const model = loadModel();
  const api = buildApi(model);
  const file = given ?? (fields ? FIELDS : API);
  const text = fields ? printFields(model, api) : printApi(api);
  if (breaking !== undefined) compare(readApi(breaking), api);
  else if (check) checkFile(file, text, api);
  else if (write) {
    writeFileSync(file, text);
    console.log(`${file} is written.`);
  } else process.stdout.write(text);
}

function runFiles(write = false, check = false): void {
  const model = loadModel();
  if (check) checkSchemas(model);
  else if (write) writeSchemas(model);
  else console.log(JSON.stringify(jsonSchemas(model), null, 1));
}

function checkFile(file: string, text: string, api: GraphQLSchema): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (existsSync(file)) {
    for (const change of breakingChanges(file, api)) console.log(change);
  }
  throw new CommuniqueError('STALE_API', 'The file differs from the API that schema/model/ yields.', {
    file,
  });
}

/** Returns the changes that break clients of a stale file; none if the file is not a schema. */
function breakingChanges(file: string, api: GraphQLSchema): string[] {
  try {
    return changesSince(readApi(file), api);
  } catch (error) {
    if (error instanceof CommuniqueError) return [];
    throw error;
  }
}

function compare(old: GraphQLSchema, api: GraphQLSchema): void {
  const changes = changesSince(old, api);
  for (const change of changes) console.log(change);
  if (changes.length > 0) process.exitCode = EXIT.mistake;
  else console.log('No change breaks a client.');
}

/**
 * Returns the breaking changes, as graphql-js defines them: a valid operation may become invalid.
 * https://spec.graphql.org has no definition.
 */
function changesSince(old: GraphQLSchema, api: GraphQLSchema): string[] {
  return findBreakingChanges(old, api).map(({ type, description }) => `${type}  ${description}`);
}

function readApi(file: string): GraphQLSchema {
  if (!existsSync(file)) throw new CommuniqueError('FILE_NOT_FOUND', 'There is no such file.', { file });
  try {
    return buildSchema(readFileSync(file, 'utf8'));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CommuniqueError(
      'BAD_SYNTAX',
      `The file is not a GraphQL schema: ${message}`,
      { file },
      { cause },
    );
  }
}
