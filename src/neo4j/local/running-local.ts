import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFolder } from './database-folder.ts';
import { isAlive } from './is-alive.ts';
import type { LocalNeo4j } from './start-local.ts';

/**
 * The local Neo4j that another process of this project runs on a folder; undefined where there is none, or where it is closing since
 * its parent is gone. It may end at any moment, and its process number may have gone to another: only connecting tells.
 */
export function runningLocal(
  path: string,
): Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'pid'> | undefined {
  if (!existsSync(join(path, 'process.json'))) return undefined;
  const folder = new DatabaseFolder(path);
  const note = folder.note();
  if (note === undefined || !isAlive(note.pid) || !isAlive(note.parent)) return undefined;
  return {
    uri: `bolt://127.0.0.1:${note.port}`,
    username: 'neo4j',
    password: folder.password(),
    pid: note.pid,
  };
}
