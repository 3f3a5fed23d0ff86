import { randomUUID } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../errors.ts';

/** The driver's own codes, beside the server's `Neo.…` ones. */
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);

/**
 * A transaction larger than the database's memory limit is called transient, but it fails again and
 * again.
 */
const isOutOfMemory = (code: string): boolean =>
  /\.MemoryPoolOutOfMemoryError$|\.OutOfMemoryError$/.test(code);

const isDead = (code: string): boolean =>
  UNREACHABLE.has(code) || code === 'Neo.TransientError.General.DatabaseUnavailable';

const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';
/** What it says of a key that two nodes would have: a short text, which a dataset gave it. */
const TWICE = /already exists with label `(\w+)` and property `(\w+)` = '(.{1,100})'/s;

/**
 * True for what the driver calls retryable: lost connections, leader switches, deadlocks, expired
 * authorization.
 */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !isOutOfMemory(error.code);
}

const THERE_ALREADY = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

/**
 * Of what {@link translate} made: true where a constraint or index could not be made because
 * somebody else just made the same, `IF NOT EXISTS` notwithstanding.
 */
export function isThereAlready(error: unknown): boolean {
  const { cause } = error as Error;
  return cause instanceof Neo4jError && cause.code === THERE_ALREADY;
}

/**
 * Turns whatever the driver throws into an error of the catalogue. The driver's messages quote
 * Cypher, and sometimes values, so none of them is passed on but keys that must be unique: they are
 * in `cause`, for logs only, found again by the correlation id in the message. All else passes
 * unchanged.
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
    const message = `There is a ${label} with the ${property} ${value} already; no two have the same.`;
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

/** The statement had not ended after `ms` milliseconds, whatever the reason. */
export function overdue(ms: number): CommuniqueError {
  return new CommuniqueError('DATABASE_TIMEOUT', `Neo4j did not answer within ${ms} ms.`);
}
