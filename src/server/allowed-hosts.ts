import type { FastifyInstance } from 'fastify';
import { CommuniqueError } from '../errors.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Returns `host:port`, or `[address]:port` for IPv6. */
export const authority = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * Checks the Host header. A foreign web page can point its own host name at 127.0.0.1 (DNS
 * rebinding) and then send requests to a server there as to its own, without a preflight. Its own
 * name is then in the Host header. On other addresses, names are checked if `hosts` has any.
 * https://www.rfc-editor.org/rfc/rfc9110#name-421-misdirected-request
 */
export function checkHost(app: FastifyInstance, bound: string, hosts: readonly string[]): void {
  if (!isLoopback(bound) && hosts.length === 0) return;
  let accepted: Set<string> | undefined;
  app.addHook('onRequest', (request, reply, done) => {
    // The server listens by now, so its port is known.
    accepted ??= new Set([
      ...hosts.map(host => host.toLowerCase()),
      ...own(bound, request.socket.localPort ?? 0),
    ]);
    const host = request.headers.host?.toLowerCase() ?? '';
    if (accepted.has(host)) return done();
    reply.code(421);
    const error = new CommuniqueError(
      'FORBIDDEN_HOST',
      `The host ${JSON.stringify(host.slice(0, 100))} is not a name of this server.`,
    );
    done(error);
  });
}

/** The names of this server, with its port; also without it if that is 80, which clients omit. */
function own(bound: string, port: number): string[] {
  if (!isLoopback(bound)) return [];
  const names = [...new Set(['localhost', '127.0.0.1', '::1', bound])].map(name => authority(name, port));
  return port === 80 ? [...names, ...names.map(name => name.replace(/:80$/, ''))] : names;
}
