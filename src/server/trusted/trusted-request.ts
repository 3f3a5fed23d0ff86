import type { FastifyRequest } from 'fastify';
import type { RequestedDocument } from './resolve-operation.ts';

/**
 * What a request says about its document. Of what is no JSON or no object nothing is said: Apollo
 * refuses it.
 */
export function requestedDocumentOf(request: FastifyRequest): RequestedDocument {
  if (request.method !== 'GET') return isRecord(request.body) ? request.body : {};
  const parameters = request.query as Record<string, unknown>;
  return { ...parameters, extensions: parsed(parameters.extensions) };
}

/**
 * Lets `curl` and the address bar of a browser ask for trusted documents by GET. Apollo refuses a
 * GET that a page of somebody else could have sent without asking first (CSRF prevention), and
 * answers browsers with Sandbox; both are told otherwise in headers, where a request brings no text
 * of its own.
 *
 * Why that is safe: such a request runs an operation that the operator chose, which only reads; it
 * carries no credentials, as there are none; and the page that sent it cannot read the answer,
 * which is JSON, without CORS, `nosniff`, and refused where it is embedded
 * (`cross-origin-resource-policy`). What is left is that a page could make the server work, or time
 * it: so browsers, which say whence a request comes, may only follow a link (`sec-fetch-dest:
 * document`) from elsewhere, and whatever else a page loads is held to Apollo's rule.
 * https://www.apollographql.com/docs/apollo-server/security/cors#preventing-cross-site-request-forgery-csrf
 * https://www.w3.org/TR/fetch-metadata/
 */
export function admitTrustedGet(request: FastifyRequest): void {
  if (request.method !== 'GET' || bringsText(request.query) || !isOwn(request.headers)) return;
  const { accept = '' } = request.headers;
  request.headers = {
    ...request.headers,
    'apollo-require-preflight': 'not needed',
    ...(accept.includes('text/html') && { accept: 'application/json' }),
  };
}

function bringsText(parameters: unknown): boolean {
  const { query, documentId, operationName, extensions } = parameters as RequestedDocument;
  return Boolean(query) || !(documentId || operationName || extensions);
}

function isOwn(headers: FastifyRequest['headers']): boolean {
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
