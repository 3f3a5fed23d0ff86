import { type Logger, pino } from 'pino';

/**
 * A write for each request would cost a twentieth of a small one; so many bytes, or milliseconds,
 * are written at once.
 */
const LOG_BYTES = 4096;
const LOG_MS = 100;

/**
 * The server's log, on standard error: warnings and errors as text for a person at a terminal,
 * everything as JSON for programs.
 */
export function serverLog(): Logger {
  if (process.stdout.isTTY && process.env.NODE_ENV !== 'production')
    return pino({ level: 'warn' }, { write: line => void process.stderr.write(asText(line)) });
  const lines = pino.destination({ dest: 2, sync: false, minLength: LOG_BYTES, periodicFlush: LOG_MS });
  process.on('exit', () => lines.flushSync());
  return pino({ level: 'info' }, lines);
}

const ERROR = 50;

/**
 * One line of pino as a person reads it: `12:04:31 error: unexpected error (correlation id 1f0c)`,
 * then the stack where there is one.
 */
export function asText(line: string): string {
  const { time, level, msg, correlationId, err } = JSON.parse(line);
  const clock = new Date(time).toTimeString().slice(0, 8);
  const id = correlationId === undefined ? '' : ` (correlation id ${correlationId})`;
  const stack = err?.stack === undefined ? '' : `\n${err.stack}`;
  return `${clock} ${level >= ERROR ? 'error' : 'warning'}: ${msg}${id}${stack}\n`;
}
