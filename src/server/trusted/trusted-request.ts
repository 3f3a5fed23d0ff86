import type { FastifyRequest } from 'fastify';
import type { RequestedDocument } from './resolve-operation.ts';

/**
 * Returns the document that a request names or contains, unchecked. Returns `{}` for a body that is
 * not a JSON object, which Apollo refuses.
 */
export function requestedDocumentOf(request: FastifyRequest): RequestedDocument {
  if (request.method !== 'GET') return isRecord(request.body) ? request.body : {};
  const parameters = request.query as Record<string, unknown>;
  return { ...parameters, extensions: parsed(parameters.extensions) };
}

/**
 * Lets `curl` and the address bar of a browser request trusted documents by GET. Apollo refuses a
 * GET that a foreign page could have sent without a preflight (CSRF prevention), and answers
 * browsers with Sandbox. Headers of the request are set to prevent both, if it contains no text of
 * its own.
 *
 * This is safe. Such a request runs an operation that the operator chose, which only reads. It
 * carries no credentials, as there are none. The page that sent it cannot read the answer, which is
 * JSON, without CORS, `nosniff`, and refused if embedded (`cross-origin-resource-policy`). A page
 * could still put load on the server, or measure its response times. Browsers send the origin of a
 * request, so from another site they may only follow a link (`sec-fetch-dest: document`); for all
 * else that a page loads, Apollo's rule applies.
 * https://www.apollographql.com/docs/apollo-server/security/cors#preventing-cross-site-request-forgery-csrf
 * https://www.w3.org/TR/fetch-metadata/
 */
export function admitTrustedGet(request: FastifyRequest): void {
  if (request.method !== 'GET' || hasText(request.query) || !isAllowedSite(request.headers)) return;
  const { accept = '' } = request.headers;
  request.headers = {
    ...request.headers,
    'apollo-require-preflight': 'not needed',
    ...(accept.includes('text/html') && { accept: 'application/json' }),
  };
}

function hasText(parameters: unknown): boolean {
  const { query, documentId, operationName, extensions } = parameters as RequestedDocument;
  return Boolean(query) || !(documentId || operationName || extensions);
}

function isAllowedSite(headers: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  return (
    site === undefined ||
    site === 'none' ||
    site === 'same-origin' ||
    headers['sec-fetch-dest'] === 'document'
  );
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
