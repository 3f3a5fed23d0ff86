import { readFileSync } from 'node:fs';

const INTERVAL_MS = 1_000;
const SHELLS = /^(sh|dash|bash|ash|busybox|zsh|ksh)$/;

/**
 * Calls `onGone` once when the parent process has ended for any reason. npm starts scripts through
 * a shell that may remain; then the shell's parent, npm, is watched too.
 */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const direct = stat(parent);
  const grandparent = direct && SHELLS.test(direct.name) ? direct.parent : undefined;
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (!orphaned && (grandparent === undefined || stat(parent)?.parent === grandparent)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL_MS);
  timer.unref();
}

/**
 * Returns name and parent of a process, on Linux: proc(5), "pid (name) state parent …". On other
 * systems the shell does not remain.
 */
function stat(pid: number): { name: string; parent: number } | undefined {
  try {
    const match = /^\d+ \((.*)\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return match ? { name: match[1] ?? '', parent: Number(match[2]) } : undefined;
  } catch {
    return undefined;
  }
}
