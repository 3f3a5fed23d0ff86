import { CommuniqueError } from '../errors.ts';
import { connect } from '../neo4j/database.ts';
import { runningLocal } from '../neo4j/local/running-local.ts';
import { checkAddress } from '../server/server.ts';
import type { Settings } from '../settings.ts';

/**
 * Throws before anything is started where another process has the folder of the local Neo4j
 * (DATABASE_LOCKED), or the port (BAD_SETTING). Both are found out later for sure, after a minute
 * of work in vain.
 */
export async function refuseSecond(settings: Settings): Promise<void> {
  const { remote, dataFolder, host, port } = settings;
  const running = remote === undefined ? runningLocal(dataFolder) : undefined;
  if (running !== undefined && (await answers(running))) {
    const { url, parent } = running;
    const who = url === undefined ? 'A command' : `Communiqué runs already, at ${url}. It`;
    const message = `${who} (process ${parent}) uses the database in ${dataFolder}. For a second server: PORT=0 COMMUNIQUE_DATA=<another folder> npm start`;
    throw new CommuniqueError('DATABASE_LOCKED', message);
  }
  await checkAddress(host, port);
}

/** The note of a process may be older than the process that has its number now. */
async function answers(running: Parameters<typeof connect>[0]): Promise<boolean> {
  const database = connect(running);
  try {
    await database.verify();
    return true;
  } catch (error) {
    if (error instanceof CommuniqueError) return false;
    throw error;
  } finally {
    await database.close();
  }
}
