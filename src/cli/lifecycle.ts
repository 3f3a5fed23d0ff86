import { makeProgress, type Progress } from './progress.ts';
import { watchParent } from './watch-parent.ts';

/** Of a long-running command: what it opened, to be closed again. */
export interface CommandScope {
  readonly progress: Progress;
  /** Has `close` called at the end; the last one first. */
  onStop(close: () => Promise<void>): void;
  /** Ends all with the error of `failed`, if it rejects. */
  failWith(failed: Promise<never>): void;
}

/**
 * npm forwards a signal that a terminal has sent to all its processes already: within this time the
 * second is the first one's echo.
 */
const ECHO_MS = 500;

/**
 * Runs `start`, then waits for Ctrl-C, SIGTERM, or the end of npm where npm started us; then closes
 * what was opened, in reverse. A second Ctrl-C ends the process there and then.
 */
export async function untilStopped(start: (scope: CommandScope) => Promise<void>): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const progress = makeProgress();
  const scope: CommandScope = {
    progress,
    onStop: close => closers.push(close),
    failWith: other => void other.catch(fail),
  };
  const stopped = stopRequest();
  start(scope).catch(fail);
  try {
    const why = await Promise.race([stopped, failed]);
    progress.end();
    console.error(`\nStopping: ${why}.`);
  } finally {
    progress.end();
    await closeAll(closers.reverse());
  }
}

/** One that fails keeps none of the others from being called. */
async function closeAll([close, ...others]: readonly (() => Promise<void>)[]): Promise<void> {
  if (close === undefined) return;
  try {
    await close();
  } finally {
    await closeAll(others);
  }
}

/** Resolves to the reason. */
function stopRequest(): Promise<string> {
  return new Promise(resolve => {
    let since: number | undefined;
    const request = (why: string) => {
      since = performance.now();
      resolve(why);
    };
    const onSignal = (signal: NodeJS.Signals) => {
      if (since === undefined) request(signal);
      // The local Neo4j closes by itself when we are gone.
      else if (performance.now() - since > ECHO_MS) process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // Set by npm for the scripts that it runs, and for npx.
    if (process.env.npm_lifecycle_event !== undefined) {
      watchParent(() => since === undefined && request('npm has ended'));
    }
  });
}
