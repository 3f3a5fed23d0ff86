import { setTimeout as sleep } from 'node:timers/promises';
import { CommuniqueError } from '../errors.ts';
import type { Database } from './database.ts';

const PAUSE_MS = 500;

/**
 * Waits until Neo4j accepts connections, `seconds` at most: a container or a cluster takes a while.
 * `onProgress` is called after each failed try, with the seconds waited. Throws an error that
 * waiting does not fix (DATABASE_AUTH, BAD_SETTING) at once, otherwise the last one.
 */
export async function waitUntilReady(
  database: Database,
  seconds = 30,
  onProgress: (waited: number) => void = () => {},
): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      return await database.verify();
    } catch (error) {
      const waited = (performance.now() - started) / 1_000;
      if (!isTemporary(error) || waited + PAUSE_MS / 1_000 > seconds) throw error;
      onProgress(waited);
    }
    await sleep(PAUSE_MS);
  }
}

const isTemporary = (error: unknown): boolean =>
  error instanceof CommuniqueError && ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT'].includes(error.code);
