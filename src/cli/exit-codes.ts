import { type Code, CommuniqueError, describe } from '../errors.ts';

/** Exit codes of the command, for scripts. */
export const EXIT = { fine: 0, mistake: 1, usage: 2, unavailable: 3, bug: 70 } as const;

export const EXIT_HELP = `
Exit codes:
  0   all is well
  1   something is wrong with the data, a setting or a file
  2   the command line is wrong
  3   the database is missing, or does not answer
  70  a bug in Communiqué`;

const UNAVAILABLE: readonly Code[] = [
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'DATABASE_FAILED',
  'DATABASE_AUTH',
  'DATABASE_LOCKED',
  'NO_JAVA',
  'LOCAL_DATABASE_FAILED',
  'LOCAL_NOT_RUNNING',
];

/**
 * Prints an error to standard error, and returns the exit code. A stack trace is printed only with
 * COMMUNIQUE_DEBUG=1.
 */
export function report(error: unknown): number {
  const debug = process.env.COMMUNIQUE_DEBUG === '1';
  if (!(error instanceof CommuniqueError)) {
    const hint = debug ? '' : '\n  Please report it, with the output of COMMUNIQUE_DEBUG=1.';
    const what = error instanceof Error ? error.message : String(error);
    console.error(debug ? error : `A bug in Communiqué: ${what}${hint}`);
    return EXIT.bug;
  }
  console.error(describe(error));
  if (debug) console.error(error);
  return UNAVAILABLE.includes(error.code) ? EXIT.unavailable : EXIT.mistake;
}
