import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const BUILT = join(ROOT, 'dist', '.tsbuildinfo');

/**
 * Compiles src/ into dist/ if that is older: `npm test` has already done so, a single test has not.
 */
export async function build(): Promise<void> {
  const lock = join(ROOT, 'dist', '.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; isStale(); waited += 100) {
    if (waited > 60_000) rmdirSync(lock); // left by a process that was killed
    try {
      mkdirSync(lock);
    } catch {
      await sleep(100); // another test file compiles
      continue;
    }
    try {
      if (!existsSync(MAIN)) rmSync(BUILT, { force: true });
      const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      if (!existsSync(BUILT)) throw new Error(stdout);
      const now = new Date();
      utimesSync(BUILT, now, now);
    } finally {
      rmdirSync(lock);
    }
  }
}

function isStale(): boolean {
  if (!existsSync(MAIN) || !existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some(name => name.endsWith('.ts') && statSync(join(ROOT, 'src', name)).mtimeMs > built);
}

/** Creates a folder that is removed after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Variables = Readonly<Record<string, string>>;

/** An environment without the settings of the user who runs the tests. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|COMMUNIQUE_|npm_lifecycle_event$|HOST$|PORT$)/.test(name),
  );
  return { ...Object.fromEntries(own), ...variables };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in its own process. */
export class Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';

  constructor(args: readonly string[], variables: Variables = {}, program: readonly string[] = [MAIN]) {
    this.child = spawn(process.execPath, [...program, ...args], {
      cwd: ROOT,
      env: environment(variables),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', text => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', text => {
      this.stderr += text;
    });
    this.ended = once(this.child, 'close').then(([code, signal]) => ({
      code,
      signal,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  /**
   * Waits until standard output matches, and returns the match. Fails if the process ends before.
   */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    let over = false;
    this.ended.then(() => {
      over = true;
    });
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match) return match;
      if (over) throw new Error(`It ended before it said ${pattern}:\n${this.stdout}\n${this.stderr}`);
      await sleep(20);
    }
  }
}

/** Runs a command to its end. */
export const communique = (args: readonly string[], variables: Variables = {}): Promise<Ended> =>
  new Run(args, variables).ended;
