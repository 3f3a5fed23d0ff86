import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on: the preferred one if it is free, else any. */
export async function freePort(preferred: number | undefined): Promise<number> {
  return (preferred && (await listen(preferred))) || ((await listen(0)) as number);
}

/** The port on which one could listen (0 asks for any), undefined if it is taken. */
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
