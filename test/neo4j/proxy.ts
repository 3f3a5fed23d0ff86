import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on loopback that can be told to misbehave between a driver and its database. */
export interface BoltProxy {
  readonly uri: string;
  /** Resets the connections there are. */
  kill(): void;
  /** Accepts, keeps every connection open, and passes nothing on, in either direction. */
  blackhole(on: boolean): void;
  /** Refuses new connections, and resets those there are. */
  refuse(on: boolean): Promise<void>;
  /** Connections accepted so far. */
  accepted(): number;
  /** How often so far the driver said something after the database had: round trips, on one connection at a time. */
  turns(): number;
  /** Bytes that the driver has said so far. */
  said(): number;
  /** Does something once, before the driver's byte of this number is passed on. */
  at(byte: number, act: () => void): void;
  /** Until the database has answered and nothing has been said for 20 ms. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one before the database at an address like `bolt://127.0.0.1:7687`. */
export async function startProxy(uri: string): Promise<BoltProxy> {
  const { hostname: host, port: targetPort } = new URL(uri);
  const target = { host, port: Number(targetPort) };
  const sockets = new Set<Socket>();
  let silent = false;
  let accepted = 0;
  let turns = 0;
  let speaker: 'driver' | 'database' = 'database';
  let last = 0;
  let said = 0;
  let next: { readonly byte: number; readonly act: () => void } | undefined;
  const count = (bytes: number) => {
    said += bytes;
    if (next === undefined || said < next.byte) return;
    const { act } = next;
    next = undefined;
    act();
  };
  const hold = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const server = createServer(near => {
    accepted++;
    hold(near);
    const far = connect(target);
    hold(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', chunk => {
        const before = speaker;
        speaker = from === near ? 'driver' : 'database';
        if (speaker === 'driver' && before === 'database') turns++;
        last = performance.now();
        if (speaker === 'driver') count(chunk.length);
        return silent || to.write(chunk);
      });
      from.on('close', () => silent || to.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const kill = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const stop = () => {
    const stopped = new Promise<void>(resolve => server.close(() => resolve()));
    kill();
    return stopped;
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    kill,
    blackhole: on => {
      silent = on;
    },
    refuse: on => (on ? stop() : listen(port)),
    accepted: () => accepted,
    turns: () => turns,
    said: () => said,
    at: (byte, act) => {
      next = { byte, act };
    },
    quiet: async () => {
      do await new Promise(resolve => setTimeout(resolve, 20));
      while (speaker === 'driver' || performance.now() - last < 20);
    },
    close: stop,
  };
}
