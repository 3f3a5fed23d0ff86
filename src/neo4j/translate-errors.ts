import { randomUUID } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../errors.ts';

/** Codes of the driver itself; those of the server begin with `Neo.`. */
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);

/**
 * Returns true for a transaction larger than the database's memory limit. Neo4j calls the error
 * transient, but every retry fails.
 */
const isOutOfMemory = (code: string): boolean =>
  /\.MemoryPoolOutOfMemoryError$|\.OutOfMemoryError$/.test(code);

const isDead = (code: string): boolean =>
  UNREACHABLE.has(code) || code === 'Neo.TransientError.General.DatabaseUnavailable';

const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';
/** The message about a key that two nodes would have: a short text of a dataset. */
const TWICE = /already exists with label `(\w+)` and property `(\w+)` = '(.{1,100})'/s;

/**
 * Returns true for errors that the driver calls retryable: lost connections, leader switches,
 * deadlocks, expired authorization.
 */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !isOutOfMemory(error.code);
}

const THERE_ALREADY = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

/**
 * Returns true for an error of {@link translate} if a constraint or index could not be created
 * because another process has just created the same one, despite `IF NOT EXISTS`.
 */
export function isThereAlready(error: unknown): boolean {
  const { cause } = error as Error;
  return cause instanceof Neo4jError && cause.code === THERE_ALREADY;
}

/**
 * Translates an error of the driver to an error of the catalogue. All other errors pass unchanged.
 * The driver's messages quote Cypher and sometimes values, so they stay in `cause`, for logs only,
 * where the correlation id in the message finds them. Only keys that must be unique are passed on.
 */
export function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (isDead(code)) return new CommuniqueError('DATABASE_UNAVAILABLE', 'Neo4j does not answer.', {}, options);
  if (code.startsWith('Neo.ClientError.Security.'))
    return new CommuniqueError('DATABASE_AUTH', 'Neo4j does not accept the credentials.', {}, options);
  if (/\.TransactionTimedOut/.test(code) || code === 'Neo.TransientError.Transaction.LockAcquisitionTimeout')
    return new CommuniqueError(
      'DATABASE_TIMEOUT',
      'The time limit ended the statement in Neo4j.',
      {},
      options,
    );
  if (isOutOfMemory(code))
    return new CommuniqueError(
      'TOO_COSTLY',
      'The statement needs more memory than Neo4j gives it.',
      {},
      options,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new CommuniqueError(
      'BAD_SETTING',
      'NEO4J_DATABASE names a database that does not exist.',
      {},
      options,
    );
  const twice = TWICE.exec(code === CONSTRAINT ? error.message : '');
  if (twice !== null) {
    const [, label, property, value] = twice;
    const message = `There is a ${label} with the ${property} ${value} already. Give each a different ${property}.`;
    return new CommuniqueError('DUPLICATE_KEY', message, {}, options);
  }
  const id = randomUUID().slice(0, 8);
  return new CommuniqueError(
    'DATABASE_FAILED',
    `Neo4j refused the statement (${code}, correlation id ${id}).`,
    {},
    options,
  );
}

/** Returns the error for a statement that has not ended after `ms` milliseconds. */
export function overdue(ms: number): CommuniqueError {
  return new CommuniqueError('DATABASE_TIMEOUT', `Neo4j did not answer within ${ms} ms.`);
}
