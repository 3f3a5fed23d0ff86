import { CommuniqueError } from '../errors.ts';
import { connect, type Database } from '../neo4j/database.ts';
import { runningLocal } from '../neo4j/local/running-local.ts';
import { type LocalNeo4j, startLocal } from '../neo4j/local/start-local.ts';
import { waitUntilReady } from '../neo4j/wait-until-ready.ts';
import type { Remote, Settings } from '../settings.ts';
import type { Progress } from './progress.ts';

/** An open connection to a database. */
export interface Opened {
  readonly database: Database;
  /** The address to show to a person. */
  readonly address: string;
  /** Rejects if a local Neo4j that this process has started ends unexpectedly. */
  readonly failed: Promise<never>;
  /** Closes the connections, then stops the local Neo4j if this process has started it. */
  close(): Promise<void>;
}

const never = new Promise<never>(() => {});

/**
 * Opens the database of a long-running process. Waits for the Neo4j at NEO4J_URI; if that is not
 * set, starts the local one.
 */
export function openOwn(settings: Settings, progress: Progress): Promise<Opened> {
  return settings.remote
    ? openRemote(settings.remote, settings.waitSeconds, progress)
    : openLocal(settings.dataFolder, progress);
}

/**
 * Opens the database like {@link openOwn}, but uses the local Neo4j that another process has
 * started in the same folder.
 */
export async function openShared(settings: Settings, progress: Progress): Promise<Opened> {
  const running = settings.remote ? undefined : runningLocal(settings.dataFolder);
  if (running !== undefined) {
    const database = connect(running);
    try {
      await database.verify();
      return { database, address: running.uri, failed: never, close: () => database.close() };
    } catch (error) {
      await database.close();
      // It has just ended, or its process id belongs to another process now. If it still runs, the
      // lock of the folder fails below.
      if (!(error instanceof CommuniqueError)) throw error;
    }
  }
  return openOwn(settings, progress);
}

async function openRemote(remote: Remote, waitSeconds: number, progress: Progress): Promise<Opened> {
  const database = connect(remote);
  progress.say(`Connecting to Neo4j at ${remote.uri}…`);
  try {
    await waitUntilReady(database, waitSeconds, seconds => progress.count(Math.round(seconds), 's waited'));
  } catch (error) {
    await database.close();
    if (!(error instanceof CommuniqueError) || error.code !== 'DATABASE_UNAVAILABLE') throw error;
    const message = `Neo4j at ${remote.uri} did not answer within ${waitSeconds} s.`;
    throw new CommuniqueError(error.code, message, {}, { cause: error });
  }
  return { database, address: remote.uri, failed: never, close: () => database.close() };
}

async function openLocal(folder: string, progress: Progress): Promise<Opened> {
  const local = await startLocal({
    folder,
    onProgress: (message, files) =>
      files === undefined ? progress.say(message) : progress.count(files.done, `of ${files.all} files`),
  });
  const database = connect(local);
  let closing = false;
  const close = async () => {
    closing = true;
    await database.close();
    await local.stop();
  };
  try {
    await waitUntilReady(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, address: local.uri, failed: endOf(local, folder, () => closing), close };
}

function endOf(local: LocalNeo4j, folder: string, closing: () => boolean): Promise<never> {
  const failed = local.exited.then(({ code, signal }) => {
    if (closing()) return never;
    const how = signal ?? `exit code ${code}`;
    const message = `The local Neo4j ended (${how}). Its logs are in ${folder}/logs.`;
    throw new CommuniqueError('LOCAL_DATABASE_FAILED', message);
  });
  failed.catch(() => {}); // it may have no other handler
  return failed;
}
