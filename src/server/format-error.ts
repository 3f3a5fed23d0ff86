import { randomUUID } from 'node:crypto';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import type { Logger } from 'pino';
import { CATALOGUE, type Code, CommuniqueError } from '../errors.ts';
import { nameKnown } from './known-names.ts';

/** Codes of failures of the database that no client can correct: down, silent, or login refused. */
const UNAVAILABLE = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'DATABASE_AUTH']);
/** Codes of the server's own faults. */
const SERVER_FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'DATABASE_FAILED']);

/**
 * Returns an error as clients see it: message, locations, path, `extensions.code` and, for codes of
 * the catalogue, `extensions.help`. It never contains a stack trace, Cypher, or the message of an
 * error that is not a client's mistake. That message is logged under an id that the client gets.
 * With the schema, messages about names that are not known list those that are.
 * https://spec.graphql.org/October2021/#sec-Errors.Error-result-format
 */
export function formatError(error: unknown, log: Logger, schema?: GraphQLSchema): GraphQLFormattedError {
  const graphQL = error instanceof GraphQLError ? error : undefined;
  const source = rootCause(error);
  if (source instanceof CommuniqueError && source.cause !== undefined)
    log.warn({ code: source.code, cause: String(source.cause) }, source.message);
  const { code, message } = classify(error, source, log);
  const help = code in CATALOGUE ? { help: CATALOGUE[code as Code] } : {};
  const path = graphQL?.path ?? (source instanceof CommuniqueError ? source.place.path : undefined);
  return {
    message: schema && graphQL ? nameKnown(message, schema) : message,
    ...(graphQL?.locations && { locations: graphQL.locations }),
    ...(path && { path }),
    extensions: { code, ...help },
  };
}

/**
 * Returns the HTTP status of a result; undefined stands for Apollo's default, 200. Without `data`
 * nothing was executed, which is usually a client's mistake.
 * https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function status(
  result: ExecutionResult,
  errors: readonly GraphQLFormattedError[],
): number | undefined {
  if (errors.length === 0) return undefined;
  const codes = errors.map(error => String(error.extensions?.code));
  const isEmpty = Object.values(result.data ?? {}).every(value => value === null);
  if (isEmpty && codes.every(code => UNAVAILABLE.has(code))) return 503;
  if (result.data !== undefined) return undefined;
  return codes.some(code => SERVER_FAULTS.has(code)) ? 500 : 400;
}

/** Returns the error that was thrown first, inside the layers of GraphQLError. */
function rootCause(error: unknown): unknown {
  let source = error;
  while (source instanceof GraphQLError && source.originalError) source = source.originalError;
  return source;
}

function classify(error: unknown, source: unknown, log: Logger): { code: string; message: string } {
  const message = shortened((error as Error).message);
  if (isStackOverflow(source))
    return { code: 'TOO_DEEP', message: 'The document or its variables are nested too deeply to be read.' };
  if (message === ABORTED) return { code: 'GRAPHQL_VALIDATION_FAILED', message: REPEATED_FIELDS };
  if (message === TOO_MANY)
    return { code: 'BAD_USER_INPUT', message: 'The variables have more mistakes than these.' };
  if (source instanceof CommuniqueError) return { code: source.code, message };
  if (error instanceof GraphQLError) {
    if (typeof error.extensions.code === 'string') return { code: error.extensions.code, message };
    if (isVariable(error)) return { code: 'BAD_USER_INPUT', message };
    if (source instanceof GraphQLError) return { code: 'INTERNAL_SERVER_ERROR', message };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ err: source, correlationId: id }, 'unexpected error');
  return { code: 'INTERNAL_SERVER_ERROR', message: `Internal server error (correlation id ${id}).` };
}

/** Shortens a message. graphql-js repeats values in messages, however long they are. */
function shortened(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
}

const MAX_MESSAGE = 1_000;

/**
 * The message of graphql-js if comparing the fields of one object, each with each, takes too long.
 */
const ABORTED = 'Validation aborted.';
const REPEATED_FIELDS =
  'The document selects the same field too often to be validated. Select each field once.';

/** The message of graphql-js after the maximal number of mistakes in variables. */
const TOO_MANY = 'Too many errors processing variables, error limit reached. Execution aborted.';

/** Recognizes a stack overflow: the parsers of text and variables recurse at every level. */
function isStackOverflow(error: unknown): boolean {
  return (
    (error instanceof RangeError || error instanceof GraphQLError) &&
    error.message.endsWith('Maximum call stack size exceeded')
  );
}

/**
 * Recognizes the error for a value that does not fit its variable, by the one node that graphql-js
 * gives such errors. Apollo recognizes them in the same way.
 */
function isVariable({ nodes, message }: GraphQLError): boolean {
  return (
    nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION && message.startsWith('Variable "$')
  );
}
