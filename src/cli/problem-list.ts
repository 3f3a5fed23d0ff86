import { type CommuniqueError, describe } from '../errors.ts';

/** Limit on the problems of a list: more are not read on a terminal. */
const MAX_PROBLEMS = 100;

/**
 * Returns problems as text for a person: `file:line:column CODE message`, and what to do.
 * @param total number of all problems, including those that are not in the list
 * @param forMore sentence that says where the others are found
 */
export function problemList(problems: readonly CommuniqueError[], total: number, forMore: string): string {
  const lines = problems.slice(0, MAX_PROBLEMS).map(describe);
  const left = total - lines.length;
  if (left > 0) lines.push(`… and ${left.toLocaleString('en')} more: ${forMore}`);
  return lines.join('\n');
}

/** Returns a problem as data for a program. Absent parts of the place are null. */
export function problemRecord({ code, message, help, place }: CommuniqueError): Record<string, unknown> {
  const { file = null, line = null, column = null } = place;
  return { file, line, column, code, message, help };
}
