import type { FastifyInstance } from 'fastify';
import { CommuniqueError } from '../errors.ts';
import { formatError } from './format-error.ts';
import type { Loading } from './respond.ts';

/** How long the database has to answer a probe. */
const READY_MS = 5_000;

export interface Probed {
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  readonly stopping: () => boolean;
  readonly loading: Loading;
}

/**
 * `/health`: the process is alive. `/ready`: the database answers, all datasets are loaded, and we
 * are not stopping; 503 otherwise. However often `/ready` is asked, the database is asked once at a
 * time.
 */
export function addProbes(app: FastifyInstance, { ready, stopping, loading }: Probed): void {
  let asking: Promise<void> | undefined;
  const ask = () => {
    asking ??= within(ready(), READY_MS).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  app.get('/health', async () => ({ status: 'alive' }));
  app.get('/ready', async (request, reply) => {
    try {
      if (stopping()) return reply.code(503).send({ status: 'stopping' });
      await ask();
      const datasets = loading();
      if (datasets.length > 0) return reply.code(503).send({ status: 'loading', datasets });
      return { status: 'ready' };
    } catch (error) {
      const { message, extensions } = formatError(error, request.log as never);
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
