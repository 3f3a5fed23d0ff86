import { readFileSync } from 'node:fs';

/**
 * Returns true if a process runs. A process that has ended, but whose parent has not read its exit
 * code yet, does not run.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Linux, proc(5): "pid (name) state …". In a container without an init, orphans remain in state
    // Z, for zombie.
    return !/^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
