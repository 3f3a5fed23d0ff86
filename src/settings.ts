import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommuniqueError } from './errors.ts';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** A Neo4j of the user's own. */
export interface Remote {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database when absent. */
  readonly database?: string;
}

/** The settings of the environment, validated. All variables are optional. */
export interface Settings {
  /** HOST: the address to listen on. */
  readonly host: string;
  /** PORT: the port to listen on; 0 for any free one. */
  readonly port: number;
  /** COMMUNIQUE_HOSTS: further names of the server, `host` or `host:port`, separated by commas. */
  readonly hosts: readonly string[];
  /** COMMUNIQUE_EXPLAIN: adds plan and Cypher to every result. */
  readonly explain: boolean;
  /**
   * NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE. Absent without NEO4J_URI: the local
   * Neo4j is used.
   */
  readonly remote?: Remote;
  /** COMMUNIQUE_WAIT_SECONDS: maximal time to wait for the Neo4j at NEO4J_URI. */
  readonly waitSeconds: number;
  /** COMMUNIQUE_DATA: folder of the local Neo4j. */
  readonly dataFolder: string;
  /** COMMUNIQUE_SEED: folder of the datasets; null for none. */
  readonly seedFolder: string | null;
  /** COMMUNIQUE_QUERIES: folder of the operations that are served by name; null for none. */
  readonly queriesFolder: string | null;
  /** COMMUNIQUE_TRUSTED_ONLY: answer these operations and no others. */
  readonly trustedOnly: boolean;
}

// Both dist/ and src/ are directly under the root. Defaults do not depend on the working directory.
const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Folder in which datasets are found by name if COMMUNIQUE_SEED is not set. */
export const SEED_FOLDER = inPackage('seed');

const QUERIES_FOLDER = inPackage('docs/queries');

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const HOST_NAME = /^(?:[\p{L}\p{N}]([\p{L}\p{N}._-]*[\p{L}\p{N}])?|[\da-f:.]*:[\da-f:.]*)$/iu;
const AUTHORITY = /^(?:[\p{L}\p{N}]([\p{L}\p{N}._-]*[\p{L}\p{N}])?|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/**
 * Reads all settings. Throws BAD_SETTING, which names the variable and its valid values. An empty
 * variable counts as not set; for an optional folder, it means that there is none.
 */
export function readSettings(env: EnvironmentVariables = process.env): Settings {
  const get = (name: string) => env[name]?.trim() || undefined;
  const remote = readRemote(get, env.NEO4J_PASSWORD ?? '');
  const queriesFolder = folder(env.COMMUNIQUE_QUERIES, QUERIES_FOLDER);
  const trustedOnly = flag('COMMUNIQUE_TRUSTED_ONLY', get('COMMUNIQUE_TRUSTED_ONLY'));
  if (trustedOnly && queriesFolder === null)
    throw bad('COMMUNIQUE_TRUSTED_ONLY takes true only if COMMUNIQUE_QUERIES names a folder.');
  return {
    host: matching('HOST', get('HOST') ?? '127.0.0.1', HOST_NAME, 'an address or name such as 127.0.0.1'),
    port: integer('PORT', get('PORT') ?? '4000', 65_535),
    hosts: (get('COMMUNIQUE_HOSTS') ?? '')
      .split(',')
      .map(host => host.trim())
      .filter(host => host !== '')
      .map(host =>
        matching('COMMUNIQUE_HOSTS', host, AUTHORITY, 'names such as example.org or example.org:8080'),
      ),
    explain: flag('COMMUNIQUE_EXPLAIN', get('COMMUNIQUE_EXPLAIN')),
    ...(remote && { remote }),
    waitSeconds: integer('COMMUNIQUE_WAIT_SECONDS', get('COMMUNIQUE_WAIT_SECONDS') ?? '30', 3_600),
    dataFolder: resolve(get('COMMUNIQUE_DATA') ?? inPackage('.communique/neo4j')),
    seedFolder: folder(env.COMMUNIQUE_SEED, SEED_FOLDER),
    queriesFolder,
    trustedOnly,
  };
}

/** Returns the default if the variable is not set, and null if it is empty. */
function folder(value: string | undefined, standard: string): string | null {
  const path = value?.trim();
  return path === undefined ? standard : path === '' ? null : resolve(path);
}

function readRemote(get: (name: string) => string | undefined, password: string): Remote | undefined {
  const uri = get('NEO4J_URI');
  if (uri === undefined) return undefined;
  const takes = 'an address such as bolt://localhost:7687';
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  // The message does not repeat the address, which may contain a password.
  if (url === undefined || url.hostname === '') throw bad(`NEO4J_URI takes ${takes}.`);
  if (!SCHEMES.includes(url.protocol.slice(0, -1))) {
    throw bad(
      `NEO4J_URI takes ${takes}; its scheme is one of ${SCHEMES.join(', ')}, not ${url.protocol.slice(0, -1)}.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw bad('NEO4J_URI takes no user and password: set NEO4J_USERNAME and NEO4J_PASSWORD.');
  }
  const database = get('NEO4J_DATABASE');
  return { uri, username: get('NEO4J_USERNAME') ?? 'neo4j', password, ...(database && { database }) };
}

function matching(name: string, value: string, form: RegExp, takes: string): string {
  if (form.test(value)) return value;
  throw bad(`${name} takes ${takes}, not ${JSON.stringify(value)}.`);
}

function integer(name: string, value: string, largest: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) <= largest) return Number(value);
  throw bad(`${name} takes a whole number from 0 to ${largest}, not ${JSON.stringify(value)}.`);
}

function flag(name: string, value: string | undefined): boolean {
  if (value === undefined || /^(0|false|no)$/i.test(value)) return false;
  if (/^(1|true|yes)$/i.test(value)) return true;
  throw bad(`${name} takes true or false, not ${JSON.stringify(value)}.`);
}

const bad = (message: string) => new CommuniqueError('BAD_SETTING', message);
