import { CommuniqueError } from '../errors.ts';
import { connect } from '../neo4j/database.ts';
import { runningLocal } from '../neo4j/local/running-local.ts';
import { checkAddress } from '../server/server.ts';
import type { Settings } from '../settings.ts';

/**
 * Throws if another process uses the folder of the local Neo4j (DATABASE_LOCKED) or the port
 * (BAD_SETTING). Both would also fail later, but only after a minute of work.
 */
export async function refuseSecond(settings: Settings): Promise<void> {
  const { remote, dataFolder, host, port } = settings;
  const running = remote === undefined ? runningLocal(dataFolder) : undefined;
  if (running !== undefined && (await answers(running))) {
    const { url, parent } = running;
    const who = url === undefined ? 'A command' : `Communiqué already runs at ${url}. It`;
    const message = `${who} (process ${parent}) uses the database in ${dataFolder}. For a second server: PORT=0 COMMUNIQUE_DATA=<another folder> npm start`;
    throw new CommuniqueError('DATABASE_LOCKED', message);
  }
  await checkAddress(host, port);
}

/**
 * Returns true if the database answers. The recorded process id may belong to another process now.
 */
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
