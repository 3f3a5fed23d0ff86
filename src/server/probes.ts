import type { FastifyInstance } from 'fastify';
import { CommuniqueError } from '../errors.ts';
import { formatError } from './format-error.ts';

/** How long the database has to answer a probe. */
const READY_MS = 5_000;

/**
 * `/health`: the process is alive. `/ready`: the database answers, and we are not stopping; 503 otherwise. However often `/ready` is asked, the
 * database is asked once at a time.
 */
export function addProbes(app: FastifyInstance, ready: () => Promise<void>, stopping: () => boolean): void {
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
