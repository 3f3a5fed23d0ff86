import { type CommuniqueError, describe } from '../errors.ts';

/** Problems shown at once; more than this nobody reads on a terminal. */
const SHOWN = 100;

/**
 * The problems as a person reads them: `file:line:column CODE message`, and what to do. @param
 * total how many there are in all
 */
export function problemList(problems: readonly CommuniqueError[], total: number, forMore: string): string {
  const lines = problems.slice(0, SHOWN).map(describe);
  const left = total - lines.length;
  if (left > 0) lines.push(`… and ${left.toLocaleString('en')} more: ${forMore}`);
  return lines.join('\n');
}

/** A problem as a program reads it. Absent parts of the place are null. */
export function problemRecord({ code, message, help, place }: CommuniqueError): Record<string, unknown> {
  const { file = null, line = null, column = null } = place;
  return { file, line, column, code, message, help };
}
