import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFolder } from './database-folder.ts';
import { isAlive } from './is-alive.ts';
import type { LocalNeo4j } from './start-local.ts';

/** A local Neo4j, the process that started it, and the URL of that process's API, if any. */
export interface RunningNeo4j extends Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'pid'> {
  readonly parent: number;
  readonly url: string | undefined;
}

/** Notes the URL at which this process serves the API on the local Neo4j that it started. */
export function announce(path: string, url: string): void {
  const folder = new DatabaseFolder(path);
  const note = folder.note();
  if (note?.parent === process.pid) folder.write({ ...note, url });
}

/**
 * Returns the local Neo4j that another process of this project runs on a folder; undefined if there
 * is none, or if it is closing because its parent has ended. It may end at any moment, and another
 * process may have got its process number: only connecting shows that it runs.
 */
export function runningLocal(path: string): RunningNeo4j | undefined {
  if (!existsSync(join(path, 'process.json'))) return undefined;
  const folder = new DatabaseFolder(path);
  const note = folder.note();
  if (note === undefined || !isAlive(note.pid) || !isAlive(note.parent)) return undefined;
  return {
    uri: `bolt://127.0.0.1:${note.port}`,
    username: 'neo4j',
    password: folder.password(),
    pid: note.pid,
    parent: note.parent,
    url: note.url,
  };
}
