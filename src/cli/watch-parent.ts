import { readFileSync } from 'node:fs';

const INTERVAL_MS = 1_000;
const SHELLS = /^(sh|dash|bash|ash|busybox|zsh|ksh)$/;

/**
 * Calls `onGone` once when the process that started us has ended, however it did. npm starts
 * scripts by way of a shell that may stay between: then npm itself, the shell's parent, is watched
 * too.
 */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const between = stat(parent);
  const grandparent = between && SHELLS.test(between.name) ? between.parent : undefined;
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (!orphaned && (grandparent === undefined || stat(parent)?.parent === grandparent)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL_MS);
  timer.unref();
}

/**
 * Name and parent of a process, on Linux: proc(5), "pid (name) state parent …". Elsewhere shells
 * leave nothing between.
 */
function stat(pid: number): { name: string; parent: number } | undefined {
  try {
    const match = /^\d+ \((.*)\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return match ? { name: match[1] ?? '', parent: Number(match[2]) } : undefined;
  } catch {
    return undefined;
  }
}
