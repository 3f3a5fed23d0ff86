/** The loader as it is installed, in its own process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Loaded {
  readonly seconds: number;
  /** Peak of the resident memory of the process, in MiB. */
  readonly memory: number;
  readonly created: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Loads a folder. Seconds are those of the load, without the start of process and connection. */
export async function loadFolder(
  { uri, password }: { readonly uri: string; readonly password: string },
  folder: string,
  ...options: string[]
): Promise<Loaded> {
  const child = spawn(process.execPath, [MAIN, 'load', folder, '--json', ...options], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', process.env.BENCH_VERBOSE === '1' ? 'inherit' : 'ignore'],
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid as number));
  }, 100);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', chunk => {
    text += chunk;
  });
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(timer);
  if (code !== 0) throw new Error(`The load of ${folder} ended with ${code}: ${text.slice(0, 1_000)}`);
  const [result] = JSON.parse(text);
  return { ...result, seconds: result.milliseconds / 1_000, memory };
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function peakOf(pid: number): number {
  try {
    const [, kib = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kib) / 1_024;
  } catch {
    return 0; // it has ended
  }
}
