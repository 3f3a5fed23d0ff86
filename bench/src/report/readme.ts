import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/** Replaces what is between the markers of a part of bench/README.md. */
export function writeBetween(part: string, text: string): void {
  const [start, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const before = readFileSync(README, 'utf8');
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`bench/README.md has no markers ${start} and ${end}`);
  writeFileSync(README, `${before.slice(0, from)}${start}\n\n${text}\n\n${before.slice(to)}`);
}

/** What figures depend on, in a line. */
export function circumstances(kind: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${kind}. ${date}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}. ${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.version}; Neo4j, contestants and clients on the one machine.`;
}
