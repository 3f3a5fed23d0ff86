import { randomUUID } from 'node:crypto';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Logger } from 'pino';
import { CATALOGUE, type Code, CommuniqueError } from '../errors.ts';

/** The database is down, silent, or does not let us in: nothing that the client could mend. */
const UNAVAILABLE = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'DATABASE_AUTH']);
const OURS = new Set(['INTERNAL_SERVER_ERROR', 'DATABASE_FAILED']);

/**
 * An error as clients see it: message, locations, path, `extensions.code` and, for codes of the
 * catalogue, `extensions.help`. Never a stack trace, Cypher, or the message of an error that is no
 * client's mistake: that goes to the log, under an id that the client gets.
 * https://spec.graphql.org/October2021/#sec-Errors.Error-result-format
 */
export function formatError(error: unknown, log: Logger): GraphQLFormattedError {
  const graphQL = error instanceof GraphQLError ? error : undefined;
  const source = origin(error);
  if (source instanceof CommuniqueError && source.cause !== undefined)
    log.warn({ code: source.code, cause: String(source.cause) }, source.message);
  const { code, message } = nature(error, source, log);
  const help = code in CATALOGUE ? { help: CATALOGUE[code as Code] } : {};
  const path = graphQL?.path ?? (source instanceof CommuniqueError ? source.place.path : undefined);
  return {
    message,
    ...(graphQL?.locations && { locations: graphQL.locations }),
    ...(path && { path }),
    extensions: { code, ...help },
  };
}

/**
 * The HTTP status of a result, undefined for Apollo's own choice, 200. Without `data` nothing was
 * executed, which is a client's mistake as a rule.
 * https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function status(
  result: ExecutionResult,
  errors: readonly GraphQLFormattedError[],
): number | undefined {
  if (errors.length === 0) return undefined;
  const codes = errors.map(error => String(error.extensions?.code));
  const nothing = Object.values(result.data ?? {}).every(value => value === null);
  if (nothing && codes.every(code => UNAVAILABLE.has(code))) return 503;
  if (result.data !== undefined) return undefined;
  return codes.some(code => OURS.has(code)) ? 500 : 400;
}

/** What was thrown first, beneath the layers of GraphQLError. */
function origin(error: unknown): unknown {
  let source = error;
  while (source instanceof GraphQLError && source.originalError) source = source.originalError;
  return source;
}

function nature(error: unknown, source: unknown, log: Logger): { code: string; message: string } {
  const message = shortened((error as Error).message);
  if (isStackOverflow(source))
    return { code: 'TOO_DEEP', message: 'The document or its variables are nested too deep to be read.' };
  if (message === ABORTED) return { code: 'GRAPHQL_VALIDATION_FAILED', message: UNCOMPARED };
  if (message === MANY)
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

/** graphql-js repeats values in messages, however long. */
function shortened(message: string): string {
  return message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message;
}

const MESSAGE = 1_000;

/**
 * What graphql-js says where comparing the fields of one object, each with each, takes too long.
 */
const ABORTED = 'Validation aborted.';
const UNCOMPARED = 'The document asks for the same field too often to be checked. Ask for each field once.';

/** What graphql-js says after as many mistakes in variables as it was told to find. */
const MANY = 'Too many errors processing variables, error limit reached. Execution aborted.';

/** The parsers of the text and of the variables call themselves at every level. */
function isStackOverflow(error: unknown): boolean {
  return (
    (error instanceof RangeError || error instanceof GraphQLError) &&
    error.message.endsWith('Maximum call stack size exceeded')
  );
}

/**
 * A value that does not fit its variable, known by the one node that graphql-js gives such errors;
 * Apollo tells them the same way.
 */
function isVariable({ nodes, message }: GraphQLError): boolean {
  return (
    nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION && message.startsWith('Variable "$')
  );
}
