import { readFileSync } from 'node:fs';

/** Ticks of /proc/<pid>/stat: USER_HZ is 100 on every Linux that Node runs on. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICK_MS = 10;

/** CPU time of a process so far, user and system, in ms; null where there is no /proc. */
export function cpuMs(pid: number | null): number | null {
  if (pid === null || process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold anything: fields are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Resident memory of a process, in MiB; null where there is no /proc. */
export function residentMb(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const [, kb] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kb === undefined ? null : Number(kb) / 1_024;
}
