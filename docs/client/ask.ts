import type { TypedDocumentString } from './generated/graphql.ts';

/**
 * Asks a server for a trusted document by its hash. Result and variables have the types that the document says they have.
 * Throws Error with the server's messages where there are errors, also beside data.
 * https://github.com/graphql/graphql-over-http/pull/264
 */
export async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ documentId: document.__meta__?.documentId, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  if (data === undefined || data === null || errors)
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`);
  return data;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}
