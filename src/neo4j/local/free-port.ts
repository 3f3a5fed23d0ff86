import { createServer } from 'node:net';

/** Returns a free port of 127.0.0.1: the preferred one if it is free, else any. */
export async function freePort(preferred: number | undefined): Promise<number> {
  return (preferred && (await listen(preferred))) || ((await listen(0)) as number);
}

/** Returns the port if it is free, a free one for port 0, or undefined if it is in use. */
export function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
