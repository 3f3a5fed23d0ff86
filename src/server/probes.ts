import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { CommuniqueError } from '../errors.ts';
import { formatError } from './format-error.ts';
import type { Loading } from './respond.ts';

/** Limit on the time of the database to answer a probe. */
const READY_MS = 5_000;

export interface Probed {
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  readonly stopping: () => boolean;
  readonly loading: Loading;
}

/**
 * Adds the routes `/health` and `/ready`. `/health` answers while the process is alive. `/ready`
 * answers 200 if the database answers, all datasets are loaded, and the server is not stopping,
 * else
 * 503. Concurrent requests of `/ready` share one request to the database.
 */
export function addProbes(app: FastifyInstance, { ready, stopping, loading }: Probed): void {
  let pending: Promise<void> | undefined;
  const probe = () => {
    pending ??= within(ready(), READY_MS).finally(() => {
      pending = undefined;
    });
    return pending;
  };
  app.get('/health', async () => ({ status: 'alive' }));
  app.get('/ready', async (request, reply) => {
    try {
      if (stopping()) return reply.code(503).send({ status: 'stopping' });
      await probe();
      const datasets = loading();
      if (datasets.length > 0) return reply.code(503).send({ status: 'loading', datasets });
      return { status: 'ready' };
    } catch (error) {
      const { message, extensions } = formatError(error, request.log as Logger);
      return reply.code(503).send({ status: 'unavailable', error: { message, ...extensions } });
    }
  });
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new CommuniqueError('DATABASE_TIMEOUT', `Neo4j did not answer within ${ms} ms.`)),
      ms,
    );
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
