import type { FastifyInstance } from 'fastify';
import type { TrustedDocument } from './trusted-document.ts';

/** Adds the route `GET path`, which lists the operations with a name, for people and programs. */
export function addListing(app: FastifyInstance, path: string, documents: Iterable<TrustedDocument>): void {
  const operations = Array.from(documents, ({ document: _, text, ...rest }) => ({ ...rest, query: text }));
  app.get(path, async () => ({ operations }));
}
