import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { invariant } from '../../errors.ts';
import type { DatabaseFolder } from './database-folder.ts';
import type { JavaEnvironment } from './java.ts';
import { LAUNCHER_CLASS } from './shipped-files.ts';

/** Limits on closing, in ms: until the process is sent SIGTERM, and then until it is killed. */
const STOP_LIMITS = { closing: 30_000, terminating: 10_000 };

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface JvmOptions {
  readonly java: string;
  readonly classPath: string;
  readonly folder: DatabaseFolder;
  readonly password: string;
  readonly port: number;
  readonly heapMb: number;
  readonly settings: string;
  readonly env: JavaEnvironment;
}

/** The launcher's process: `ready` is true if Bolt started, false if the process exited before. */
export class Jvm {
  readonly pid: number;
  readonly ready: Promise<boolean>;
  readonly exited: Promise<Exit>;
  readonly #child: ChildProcess;
  #stopping: Promise<void> | undefined;

  constructor({ java, classPath, folder, password, port, heapMb, settings, env }: JvmOptions) {
    const log = openSync(folder.log, 'a', 0o600);
    // A process group of its own: Ctrl-C in a terminal goes to the whole group, and the database
    // must run until our last work is done. It cannot run longer than this process, as it ends with
    // its standard input.
    const child = spawn(
      java,
      [...flags(heapMb, folder), LAUNCHER_CLASS, folder.path, String(port), settings],
      {
        cwd: folder.path,
        env: { ...env, CLASSPATH: classPath },
        stdio: ['pipe', 'pipe', log],
        detached: true,
      },
    );
    closeSync(log);
    invariant(child.stdin && child.stdout, 'standard input and output are pipes');
    this.#child = child;
    this.pid = child.pid ?? 0;
    this.exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    const lines = createInterface(child.stdout);
    const bolt = new Promise<boolean>(resolve =>
      lines.on('line', line => line === `READY ${port}` && resolve(true)),
    );
    this.ready = Promise.race([bolt, this.exited.then(() => false)]);
    child.stdin.on('error', () => {}); // the process has ended: `exited` reports it
    child.stdin.write(`${password}\n`);
  }

  /**
   * Closes the database and waits until the process has ended; sends signals if it does not end.
   */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#child.stdin?.end();
    if (await this.#gone(STOP_LIMITS.closing)) return;
    this.#child.kill('SIGTERM');
    if (await this.#gone(STOP_LIMITS.terminating)) return;
    this.#child.kill('SIGKILL');
    await this.exited;
  }

  async #gone(ms: number): Promise<boolean> {
    const timer = new AbortController();
    const late = sleep(ms, false, { signal: timer.signal }).catch(() => false);
    const gone = await Promise.race([this.exited.then(() => true), late]);
    timer.abort();
    return gone;
  }
}

/**
 * Thresholds of the second compiler, five times the defaults. It makes the fastest code, but takes
 * half of the processor's time in the first minute. So code that runs seldom is not compiled by it,
 * and code that runs often is compiled a little later.
 */
const LATER = [
  '-XX:Tier4InvocationThreshold=25000',
  '-XX:Tier4MinInvocationThreshold=3000',
  '-XX:Tier4CompileThreshold=75000',
  '-XX:Tier4BackEdgeThreshold=200000',
];

function flags(heapMb: number, folder: DatabaseFolder): string[] {
  return [
    `-Xmx${heapMb}m`,
    `-Xms${Math.min(heapMb, 256)}m`,
    // When out of memory, Neo4j cannot be trusted with the store: it ends, and recovers at the next
    // start.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${folder.path}/logs/hs_err_%p.log`,
    '-Dfile.encoding=UTF-8',
    ...LATER,
    // From Neo4j's own neo4j.conf.
    '-XX:+UseG1GC',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  ];
}
