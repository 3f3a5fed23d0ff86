import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql';
import { CommuniqueError } from '../../errors.ts';
import { nameKnown } from '../known-names.ts';
import { type TrustedDocument, trustedDocument } from './trusted-document.ts';

/**
 * Reads all `.graphql` files under a folder, in alphabetical order. Throws BAD_SETTING if there is
 * no such folder. Throws BAD_OPERATION, with file, line and column, for the first mistake: text
 * that does not parse or does not fit the schema, an operation without a name, or a name that two
 * operations have.
 */
export function readTrusted(folder: string, schema: GraphQLSchema): TrustedDocument[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommuniqueError('BAD_SETTING', `COMMUNIQUE_QUERIES names ${folder}, which is not a folder.`);
  const places = new Map<string, string>();
  return filesUnder(folder).flatMap(file => {
    const document = read(file, schema);
    return document.definitions
      .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
      .map(operation => {
        const { name } = operation;
        if (operation.operation !== 'query') throw bad(file, operation, 'Only queries are served.');
        if (name === undefined) throw bad(file, operation, 'The operation has no name.');
        const other = places.get(name.value);
        if (other !== undefined)
          throw bad(file, name, `An operation in ${other} has the name ${name.value}, too.`);
        places.set(name.value, file);
        return trustedDocument(document, { ...operation, name });
      });
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => shortPath(join(folder, name)));
}

function read(file: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(new Source(readFileSync(file, 'utf8'), file));
    const [mistake] = validate(schema, document);
    if (mistake) throw mistake;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const message = nameKnown(error.message, schema);
    throw new CommuniqueError('BAD_OPERATION', message, { file, ...error.locations?.[0] });
  }
}

function bad(file: string, { loc }: Pick<OperationDefinitionNode, 'loc'>, message: string): CommuniqueError {
  const start = loc && { line: loc.startToken.line, column: loc.startToken.column };
  return new CommuniqueError('BAD_OPERATION', message, { file, ...start });
}

/** Returns a path relative to the working directory, or absolute if it is outside. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? resolve(path) : short;
}
