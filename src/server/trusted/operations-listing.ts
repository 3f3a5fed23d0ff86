import type { FastifyInstance } from 'fastify';
import type { TrustedDocument } from './trusted-document.ts';

/** `GET` of `path`: what can be asked by name, for people and programs. */
export function addListing(app: FastifyInstance, path: string, documents: Iterable<TrustedDocument>): void {
  const operations = Array.from(documents, ({ document: _, text, ...told }) => ({ ...told, query: text }));
  app.get(path, async () => ({ operations }));
}
