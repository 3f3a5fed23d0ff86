import { setTimeout as sleep } from 'node:timers/promises';
import { CommuniqueError } from '../../errors.ts';
import { classPath, type OnProgress } from './classpath.ts';
import { DatabaseFolder } from './database-folder.ts';
import { freePort, listen } from './free-port.ts';
import { isAlive } from './is-alive.ts';
import { findJava, type JavaEnvironment } from './java.ts';
import { type Exit, Jvm } from './jvm.ts';
import { CACHE, SETTINGS } from './shipped-files.ts';

/** Launcher.java's exit code when another process holds the store's lock. */
const LOCKED = 3;

export interface LocalOptions {
  /** The folder of the data, the logs and the password; created if missing. */
  readonly folder: string;
  /** The Bolt port, on 127.0.0.1; by default the last used one if it is free, else any free one. */
  readonly port?: number;
  /** The Java heap, in MB; 1,024 by default. The page cache takes 256 MB more. */
  readonly heapMb?: number;
  /** The file of settings; by default `neo4j.conf` in the folder of this file. */
  readonly settings?: string;
  /**
   * The folder of the class path, shared by all databases; `.communique/cache` of this package by
   * default.
   */
  readonly cacheFolder?: string;
  /** Receives the current step, in a few words. */
  readonly onProgress?: OnProgress;
  /** The environment in which Java and Maven are searched and run; `process.env` by default. */
  readonly env?: JavaEnvironment;
}

/** A running local Neo4j. It ends with this process, even if that is killed. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: 'neo4j';
  readonly password: string;
  readonly pid: number;
  /** Settles when the database's process has ended, for any reason. */
  readonly exited: Promise<Exit>;
  /** Closes the database; resolves when its process has ended. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the project's own Neo4j on a folder, and resolves when Bolt accepts connections. Throws
 * NO_JAVA (no Java 17, no JDK, or no Maven), DATABASE_LOCKED (the folder is in use),
 * LOCAL_DATABASE_FAILED.
 */
export async function startLocal(options: LocalOptions): Promise<LocalNeo4j> {
  const { heapMb = 1024, settings = SETTINGS, cacheFolder = CACHE, env = process.env } = options;
  const { onProgress = () => {} } = options;
  const java = await findJava(env);
  const folder = new DatabaseFolder(options.folder);
  const jars = await classPath({ java, cacheFolder, env, onProgress });
  const password = folder.password();

  for (let patient = true; ; patient = false) {
    const before = folder.note();
    const port = await choosePort(options.port, before?.port);
    const logStart = folder.logSize();
    onProgress('Starting Neo4j…');
    const jvm = new Jvm({ java, classPath: jars, folder, password, port, heapMb, settings, env });
    if (await jvm.ready) {
      folder.write({ pid: jvm.pid, parent: process.pid, port });
      const { pid, exited } = jvm;
      return {
        uri: `bolt://127.0.0.1:${port}`,
        username: 'neo4j',
        password,
        pid,
        exited,
        stop: () => jvm.stop(),
      };
    }
    const { code, signal } = await jvm.exited;
    if (code !== LOCKED) {
      const how = `The local Neo4j ended while it booted (${signal ?? `exit code ${code}`}).`;
      throw new CommuniqueError(
        'LOCAL_DATABASE_FAILED',
        `${how} Its log is ${folder.log}.\n${folder.logTail(logStart)}`,
      );
    }
    // If the parent of the process that holds the lock has ended, that process is closing too.
    if (!patient || !before || isAlive(before.parent)) {
      const who =
        before && isAlive(before.pid) ? ` (process ${before.pid}, started by ${before.parent})` : '';
      throw new CommuniqueError(
        'DATABASE_LOCKED',
        `Another process uses the database in ${folder.path}${who}.`,
      );
    }
    onProgress('Waiting for the previous Neo4j to stop…');
    for (let waited = 0; isAlive(before.pid) && waited < 30_000; waited += 100) await sleep(100);
  }
}

async function choosePort(given: number | undefined, last: number | undefined): Promise<number> {
  if (!given) return freePort(last);
  if ((await listen(given)) !== undefined) return given;
  throw new CommuniqueError(
    'LOCAL_DATABASE_FAILED',
    `Port ${given} of 127.0.0.1 is in use. Choose another, or omit the port.`,
  );
}
