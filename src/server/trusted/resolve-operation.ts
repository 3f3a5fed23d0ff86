import { distance } from 'fastest-levenshtein';
import { GraphQLError } from 'graphql';
import { type Code, CommuniqueError, quotedExcerpt } from '../../errors.ts';
import { documentIdOf, type TrustedDocument } from './trusted-document.ts';

/** The trusted documents of a server; `only` if it answers no other. */
export interface Trust {
  readonly byName: ReadonlyMap<string, TrustedDocument>;
  readonly byId: ReadonlyMap<string, TrustedDocument>;
  readonly only: boolean;
}

/** The document that a request names or contains, as it was sent, before any check. */
export interface RequestedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

export function trust(documents: readonly TrustedDocument[], only: boolean): Trust {
  return {
    byName: new Map(documents.map(each => [each.name, each])),
    byId: new Map(documents.map(each => [each.documentId, each])),
    only,
  };
}

/**
 * Returns the trusted document that a request names; undefined if the request contains a text, or
 * if Apollo has to refuse it. A document is named, in this order, by `documentId` (a hash as in the
 * draft, or a name: the draft leaves identifiers without a colon to the server), by
 * `extensions.persistedQuery` (Apollo's form of a hash), or by `operationName` alone.
 *
 * Throws, as GraphQLError with an HTTP status: UNKNOWN_OPERATION and PERSISTED_QUERY_NOT_FOUND
 * (404), UNTRUSTED_OPERATION (403), BAD_REQUEST.
 * https://github.com/graphql/graphql-over-http/pull/264
 * https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export function resolveTrusted(requested: RequestedDocument, trusted: Trust): TrustedDocument | undefined {
  const { query, operationName } = requested;
  const documentId = requested.documentId ?? undefined;
  const persisted = persistedQueryOf(requested.extensions);
  if (query) {
    if (trusted.only) throw untrusted();
    if (documentId !== undefined) throw badRequest('Pass either query or documentId, not both.');
    if (persisted !== undefined) checkHash(query, persisted);
    return undefined;
  }
  if (documentId !== undefined) return byId(documentId, trusted);
  if (persisted !== undefined) return byHash(persisted, trusted);
  if (typeof operationName === 'string' && operationName !== '') return byName(operationName, trusted);
  if (trusted.only) throw untrusted();
  return undefined;
}

function byId(documentId: unknown, trusted: Trust): TrustedDocument {
  if (typeof documentId !== 'string') throw badRequest('documentId takes one string.');
  if (!documentId.includes(':')) return byName(documentId, trusted);
  const found = trusted.byId.get(documentId);
  if (found) return found;
  throw refused('UNKNOWN_OPERATION', 404, `There is no operation with the id ${quotedExcerpt(documentId)}.`);
}

function byName(name: string, { byName: documents }: Trust): TrustedDocument {
  const found = documents.get(name);
  if (found) return found;
  const near = [...documents.keys()].find(other => isNear(other, name));
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw refused(
    'UNKNOWN_OPERATION',
    404,
    `There is no operation with the name ${quotedExcerpt(name)}.${hint}`,
  );
}

/**
 * Returns true if a name may be a misspelling of a known one. Lengths are compared first: the
 * distance is at least their difference, and computing it is slow for long names.
 */
function isNear(known: string, given: string): boolean {
  const limit = Math.max(2, given.length / 3);
  return Math.abs(known.length - given.length) <= limit && distance(known, given) <= limit;
}

/**
 * Returns the document with a hash. Clients of this protocol recognize the message, and then send
 * the text as well.
 */
function byHash(hash: string, trusted: Trust): TrustedDocument {
  const found = trusted.byId.get(`sha256:${hash}`);
  if (found) return found;
  throw refused('PERSISTED_QUERY_NOT_FOUND', 404, 'PersistedQueryNotFound');
}

/**
 * Throws BAD_REQUEST if a hash is not that of the text. A client that sends both wants the server
 * to store the text. The server answers, but stores nothing, so such clients work unchanged.
 */
function checkHash(query: unknown, hash: string): void {
  if (documentIdOf(String(query)) !== `sha256:${hash}`)
    throw badRequest('extensions.persistedQuery.sha256Hash is not the hash of query.');
}

function persistedQueryOf(extensions: unknown): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: unknown };
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash;
  throw badRequest('extensions.persistedQuery takes {"version": 1, "sha256Hash": "…"}.');
}

const untrusted = () =>
  refused('UNTRUSTED_OPERATION', 403, 'This server answers only the operations that its operator trusts.');

function refused(code: Code, status: number, message: string): GraphQLError {
  const originalError = new CommuniqueError(code, message);
  return new GraphQLError(message, { originalError, extensions: { code, http: { status } } });
}

const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
