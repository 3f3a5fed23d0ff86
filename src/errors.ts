/**
 * The catalogue of errors: every mistake a user can make has a code, a message, and what to do
 * about it. A bug of ours is an {@link invariant}, never a catalogue entry.
 */
export const CATALOGUE = {
  // the model
  BAD_MODEL: 'Mend the file under schema/model/ named in the message.',
  // queries
  BAD_CURSOR: 'Pass a cursor that this very field returned, with the same orderBy, unchanged.',
  BAD_PAGE: 'Pass first (with after) or last (with before), between 0 and the maximum named in the message.',
  BAD_VALUE: 'Pass a value of the form named in the message.',
  NOT_FOUND:
    'Look ids up with search, or in a list such as entities or datasets; they are written like country:AZ.',
  TOO_DEEP: 'Ask for fewer levels, in the selection or in the filter, or in several operations.',
  TOO_COSTLY:
    'Lower first on the field named in the message, filter it by a key or a name, or ask in several operations.',
  // trusted documents
  BAD_OPERATION: 'Mend the file, or set COMMUNIQUE_QUERIES to another folder, or to nothing for none.',
  UNKNOWN_OPERATION: 'Look names and ids up at /operations.',
  PERSISTED_QUERY_NOT_FOUND: 'Send the text as `query` as well, or look hashes up at /operations.',
  UNTRUSTED_OPERATION: 'Ask for one of the operations at /operations, by operationName or documentId.',
  // the database
  DATABASE_UNAVAILABLE:
    'Check that Neo4j runs at NEO4J_URI and that the credentials are right, then try again.',
  DATABASE_TIMEOUT: 'Ask for less at once (smaller first, fewer levels), or raise the time limit.',
  DATABASE_FAILED: 'Try again; if it persists, report it with the correlation id in the message.',
  DATABASE_AUTH: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  DATABASE_LOCKED: 'Stop the other process that uses this folder, or set COMMUNIQUE_DATA to another one.',
  NO_JAVA:
    'Install a JDK 17 or newer and Maven; or set NEO4J_URI to a Neo4j of your own; or run `docker compose up`.',
  LOCAL_DATABASE_FAILED: 'Look into the log named in the message.',
  // datasets
  BAD_DATASET: 'Mend the dataset as the message says.',
  BAD_SYNTAX: 'Mend the syntax at the place named.',
  UNKNOWN_KEY: 'Remove the key or correct its spelling.',
  MISSING_KEY: 'Add the key.',
  UNKNOWN_TYPE: 'Use a type of schema/model/.',
  UNKNOWN_PREDICATE: 'Use a field or relation of the subject’s type in schema/model/.',
  UNKNOWN_ENTITY: 'Declare the entity in entities.yml, or name the dataset that does under `uses`.',
  UNKNOWN_DOCUMENT: 'Declare the document in dataset.yml.',
  WRONG_TYPE: 'Use an entity of a type that the relation accepts.',
  DUPLICATE_ID: 'Give each entity and document its own id.',
  DUPLICATE_KEY:
    'Take the value away from one of the two; where they are one thing, name it by the id that it has in the other dataset.',
  QUOTE_NOT_FOUND: 'Quote the document letter by letter.',
  QUOTE_AMBIGUOUS: 'Add `prefix` or `suffix` so that the quote occurs once.',
  BAD_SETTING: 'Correct the environment variable or option named in the message.',
  FORBIDDEN_HOST: 'Open the address printed at start, or add this host to COMMUNIQUE_HOSTS.',
  FILE_NOT_FOUND: 'Check the path.',
  FILE_CHANGED: 'Try again once nobody writes to it.',
  UNKNOWN_COLUMN: 'Name a column of the header.',
  NOT_MAPPED: 'Name it under `ignore` where that is all right.',
  UNKNOWN_DATASET:
    'Name a folder that holds a dataset.yml; or, to unload one, the id of a dataset that is loaded.',
  DATASET_IN_USE: 'Unload those datasets as well, in the same command, or first.',
  // commands
  STALE_API: 'Run `npm run generate`, and commit what it writes.',
  LOCAL_NOT_RUNNING: 'Start it with `npm start`, in another terminal.',
  NOT_CONFIRMED: 'Answer yes when asked, or pass --yes.',
} as const;

export type Code = keyof typeof CATALOGUE;

/** Where a mistake is: a file with 1-based line and column, or a GraphQL response path. */
export interface SourceLocation {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: readonly (string | number)[];
}

/** A mistake with a code of the catalogue. `message` says what is wrong; `help` what to do. */
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
 * Renders an error the way the command line shows it: `file:line:column CODE message`, then what to
 * do.
 */
export function describe(error: CommuniqueError): string {
  const { file, line, column } = error.place;
  const where = file === undefined ? '' : `${[file, line, column].filter(p => p !== undefined).join(':')}  `;
  return `${where}${error.code}  ${error.message}\n  ${error.help}`;
}

/** Holds something that only a bug of ours could break. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** As much of a client's text as a message needs to show it, in quotation marks. */
export function quotedExcerpt(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

const SHOWN = 100;
