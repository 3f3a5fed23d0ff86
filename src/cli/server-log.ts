import { type Logger, pino } from 'pino';

/**
 * Limits on the bytes and milliseconds of log that are buffered. A write for each request would
 * cost a twentieth of the time of a small one.
 */
const LOG_BYTES = 4096;
const LOG_MS = 100;

/**
 * Creates the server's log on standard error: at a terminal, warnings and errors as text;
 * elsewhere, everything as JSON.
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
 * Returns one line of pino as text: `12:04:31 error: unexpected error (correlation id 1f0c)`, then
 * the stack trace if there is one.
 */
export function asText(line: string): string {
  const { time, level, msg, correlationId, err } = JSON.parse(line);
  const clock = new Date(time).toTimeString().slice(0, 8);
  const id = correlationId === undefined ? '' : ` (correlation id ${correlationId})`;
  const stack = err?.stack === undefined ? '' : `\n${err.stack}`;
  return `${clock} ${level >= ERROR ? 'error' : 'warning'}: ${msg}${id}${stack}\n`;
}
