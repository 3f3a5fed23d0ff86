import { makeProgress, type Progress } from './progress.ts';
import { watchParent } from './watch-parent.ts';

/** Registers resources of a long-running command, to be closed at its end. */
export interface CommandScope {
  readonly progress: Progress;
  /** Registers a function to call at the end; the last one is called first. */
  onStop(close: () => Promise<void>): void;
  /** Ends the command with the error of `failed`, if it rejects. */
  failWith(failed: Promise<never>): void;
}

/**
 * Time within which a second signal is an echo of the first: npm forwards signals that the terminal
 * has already sent to all its processes.
 */
const ECHO_MS = 500;

/**
 * Runs `start`, then waits for Ctrl-C, SIGTERM, or, if npm started this process, the end of npm.
 * Then closes the resources in reverse order. A second Ctrl-C ends the process immediately.
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

/** Calls all functions in order, even if one of them fails. */
async function closeAll([close, ...others]: readonly (() => Promise<void>)[]): Promise<void> {
  if (close === undefined) return;
  try {
    await close();
  } finally {
    await closeAll(others);
  }
}

/** Resolves to the reason for stopping. */
function stopRequest(): Promise<string> {
  return new Promise(resolve => {
    let since: number | undefined;
    const request = (why: string) => {
      since = performance.now();
      resolve(why);
    };
    const onSignal = (signal: NodeJS.Signals) => {
      if (since === undefined) request(signal);
      // The local Neo4j stops by itself when this process has ended.
      else if (performance.now() - since > ECHO_MS) process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // npm sets it for the scripts that it runs, and for npx.
    if (process.env.npm_lifecycle_event !== undefined) {
      watchParent(() => since === undefined && request('npm has ended'));
    }
  });
}
