import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFolder } from './database-folder.ts';
import { isAlive } from './is-alive.ts';
import type { LocalNeo4j } from './start-local.ts';

/** A local Neo4j, the process that has started it, and where that serves the API, if it does. */
export interface RunningNeo4j extends Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'pid'> {
  readonly parent: number;
  readonly url: string | undefined;
}

/** Notes where this process serves the API on the local Neo4j that it has started. */
export function announce(path: string, url: string): void {
  const folder = new DatabaseFolder(path);
  const note = folder.note();
  if (note?.parent === process.pid) folder.write({ ...note, url });
}

/**
 * The local Neo4j that another process of this project runs on a folder; undefined where there is
 * none, or where it is closing since its parent is gone. It may end at any moment, and its process
 * number may have gone to another: only connecting tells.
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
