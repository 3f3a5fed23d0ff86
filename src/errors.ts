/**
 * The catalogue of errors: every mistake a user can make has a code, and a sentence that says what
 * to do. A bug in this program fails an {@link invariant} and is never a catalogue entry.
 */
export const CATALOGUE = {
  // the model
  BAD_MODEL: 'Correct the file under schema/model/ named in the message.',
  // queries
  BAD_CURSOR: 'Pass a cursor unchanged that the same field returned, with the same orderBy.',
  BAD_PAGE: 'Pass first (with after) or last (with before), between 0 and the maximum named in the message.',
  BAD_VALUE: 'Pass a value of the form named in the message.',
  NOT_FOUND:
    'Look up ids with search, or in a list such as entities or datasets. An id looks like country:AZ.',
  TOO_DEEP: 'Ask for fewer levels, in the selection or in the filter, or in several operations.',
  TOO_COSTLY:
    'Lower first on the field named in the message, filter it by a key or a name, or ask in several operations.',
  // trusted documents
  BAD_OPERATION: 'Correct the file, or set COMMUNIQUE_QUERIES to another folder, or leave it empty for none.',
  UNKNOWN_OPERATION: 'Look up names and ids at /operations.',
  PERSISTED_QUERY_NOT_FOUND: 'Send the text as `query` as well, or look up hashes at /operations.',
  UNTRUSTED_OPERATION: 'Request one of the operations listed at /operations, by operationName or documentId.',
  // the database
  DATABASE_UNAVAILABLE:
    'Check that Neo4j runs at NEO4J_URI and that the credentials are right, then try again.',
  DATABASE_TIMEOUT: 'Ask for less at once (smaller first, fewer levels), or raise the time limit.',
  DATABASE_FAILED: 'Try again; if it persists, report it with the correlation id in the message.',
  DATABASE_AUTH: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  DATABASE_LOCKED: 'Stop the other process that uses this folder, or set COMMUNIQUE_DATA to another one.',
  NO_JAVA:
    'Install a JDK 17 or newer and Maven; or set NEO4J_URI to a Neo4j of your own; or run `docker compose up`.',
  LOCAL_DATABASE_FAILED: 'Read the log named in the message.',
  // datasets
  BAD_DATASET: 'Correct the dataset as the message says.',
  BAD_SYNTAX: 'Correct the syntax at the place named.',
  UNKNOWN_KEY: 'Remove the key or correct its spelling.',
  MISSING_KEY: 'Add the key.',
  UNKNOWN_TYPE: 'Use a type of schema/model/.',
  UNKNOWN_PREDICATE: 'Use a field or relation of the subject’s type in schema/model/.',
  UNKNOWN_ENTITY: 'Declare the entity in entities.yml, or name the dataset that does under `uses`.',
  UNKNOWN_DOCUMENT: 'Declare the document in dataset.yml.',
  WRONG_TYPE: 'Use an entity of a type that the relation accepts.',
  DUPLICATE_ID: 'Give each entity and document its own id.',
  DUPLICATE_KEY:
    'Remove the value from one of the two. If they are the same thing, use the id from the other dataset.',
  QUOTE_NOT_FOUND: 'Quote the document letter by letter.',
  QUOTE_AMBIGUOUS: 'Add `prefix` or `suffix` so that the quote occurs once.',
  BAD_SETTING: 'Correct the environment variable or option named in the message.',
  FORBIDDEN_HOST: 'Open the address printed at start, or add this host to COMMUNIQUE_HOSTS.',
  FILE_NOT_FOUND: 'Check the path.',
  FILE_CHANGED: 'Try again when no process writes to it.',
  UNKNOWN_COLUMN: 'Name a column of the header.',
  NOT_MAPPED: 'If it may be left out, name it under `ignore`.',
  UNKNOWN_DATASET: 'Name a folder that contains a dataset.yml; or, to unload, the id of a loaded dataset.',
  DATASET_IN_USE: 'Unload those datasets as well, in the same command, or first.',
  // commands
  STALE_API: 'Run `npm run generate`, and commit what it writes.',
  LOCAL_NOT_RUNNING: 'Start it with `npm start`, in another terminal.',
  NOT_CONFIRMED: 'Answer yes when asked, or pass --yes.',
} as const;

export type Code = keyof typeof CATALOGUE;

/** Location of a mistake: a file with 1-based line and column, or a GraphQL response path. */
export interface SourceLocation {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: readonly (string | number)[];
}

/** A mistake with a code of the catalogue. `message` says what is wrong, `help` what to do. */
export class CommuniqueError extends Error {
  readonly code: Code;
  readonly place: SourceLocation;
  constructor(code: Code, message: string, place: SourceLocation = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommuniqueError';
    this.code = code;
    this.place = place;
  }
  get help(): string {
    return CATALOGUE[this.code];
  }
}

/**
 * Returns an error as the command line shows it: `file:line:column CODE message`, then its `help`.
 */
export function describe(error: CommuniqueError): string {
  const { file, line, column } = error.place;
  const where = file === undefined ? '' : `${[file, line, column].filter(p => p !== undefined).join(':')}  `;
  return `${where}${error.code}  ${error.message}\n  ${error.help}`;
}

/** Throws if a condition is false that only a bug in this program can break. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** Returns the beginning of a client's text, in quotation marks, for a message. */
export function quotedExcerpt(text: string): string {
  return JSON.stringify(text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text);
}

const EXCERPT_LENGTH = 100;
