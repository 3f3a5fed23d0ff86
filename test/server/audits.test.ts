import { serverAudits } from 'graphql-http';
import { start, stopAll } from './support.ts';
import { trustedFrom } from './trusted-support.ts';

/**
 * Recommended by the draft, refused by Apollo Server on purpose: it answers documents that do not
 * parse or validate, and variables that do not fit, with 400 to clients of application/json too.
 * https://www.apollographql.com/docs/apollo-server/data/errors
 */
const NOT_FOLLOWED = ['572B', 'FDE2', '7B9B'];

let url: string;
beforeAll(async () => {
  ({ url } = await start({ trusted: trustedFrom() }));
});
afterAll(stopAll);

/** CSRF prevention: a GET request must show that it is not from a form of a foreign page. */
const fetchFn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', 'yes');
  return fetch(input, { ...init, headers });
};

// https://graphql.github.io/graphql-over-http/draft/
for (const { id, name, fn } of serverAudits({ url: () => url, fetchFn }))
  it(`${id} ${name}`, async () => {
    const result = await fn();
    const reason = result.status === 'ok' ? '' : result.reason;
    if (NOT_FOLLOWED.includes(id)) expect(result.status).toBe('warn');
    else expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: '' });
  });
