import { readFileSync } from 'node:fs';

/**
 * Whether a process runs. One that has ended, and that nobody has asked for its exit code yet, does
 * not.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Linux, proc(5): "pid (name) state …". In a container without an init, orphans stay behind as
    // Z, for zombie.
    return !/^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
