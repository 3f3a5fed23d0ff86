import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { CommuniqueError } from '../../errors.ts';

const LOG_LIMIT = 1_000_000; // bytes

/**
 * A note of the process that runs on a folder, its parent, and its port. It is for messages and
 * waiting only; the lock is Neo4j's own.
 */
export interface ProcessNote {
  readonly pid: number;
  readonly parent: number;
  readonly port: number;
  /** The URL at which the parent serves the API, if it does. */
  readonly url?: string;
}

/**
 * A local database's folder: Neo4j's own data/ and logs/, and in addition `password`,
 * `process.json` and the launcher's log.
 */
export class DatabaseFolder {
  readonly path: string;
  /** The output of the Java process; Neo4j's own logs are separate. */
  readonly log: string;

  constructor(path: string) {
    this.path = resolve(path);
    this.log = join(this.path, 'logs', 'launcher.log');
    mkdirSync(join(this.path, 'logs'), { recursive: true, mode: 0o700 });
    if (existsSync(this.log) && statSync(this.log).size > LOG_LIMIT) truncateSync(this.log);
  }

  /** Returns the password of the user neo4j, created at the first call for the owner only. */
  password(): string {
    const file = join(this.path, 'password');
    if (!existsSync(file)) {
      if (existsSync(join(this.path, 'data', 'dbms', 'auth.ini'))) {
        const lost = `The database in ${this.path} has a password, but ${file} is gone. Put it back, or remove the folder`;
        throw new CommuniqueError('LOCAL_DATABASE_FAILED', `${lost} and load again.`);
      }
      writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(file, 'utf8').trim();
  }

  /**
   * Returns the note of the last start on this folder. The note of a copied folder names the
   * process and the port of the original, whose data must not be reached from the copy.
   */
  note(): ProcessNote | undefined {
    try {
      const { folder, ...note } = JSON.parse(readFileSync(join(this.path, 'process.json'), 'utf8'));
      return folder === realpathSync(this.path) ? note : undefined;
    } catch {
      return undefined; // never started here, or written incompletely: it is only a note
    }
  }

  write(note: ProcessNote): void {
    const text = JSON.stringify({ folder: realpathSync(this.path), ...note });
    writeFileSync(join(this.path, 'process.json'), `${text}\n`);
  }

  /** Returns the size of the log in bytes: the next start appends after it. */
  logSize(): number {
    return existsSync(this.log) ? statSync(this.log).size : 0;
  }

  /** Returns the last lines of the log from an offset on. */
  logTail(from: number, lines = 15): string {
    const text = existsSync(this.log) ? readFileSync(this.log).subarray(from).toString('utf8') : '';
    return text.trimEnd().split('\n').slice(-lines).join('\n');
  }
}
