import { CommuniqueError, quotedExcerpt } from '../../errors.ts';
import { MAX_WALKS } from '../cost/traversal-limits.ts';
import type { Check, Plan } from '../ir/operation-plan.ts';
import type { ResultTuple } from './result-page.ts';

/** A root field that fails a check on its result. */
export interface Refused {
  /** Its response key. */
  readonly key: string;
  readonly error: CommuniqueError;
}

/** Returns the root fields whose result fails a check, each once. */
export function failedChecks({ checks }: Plan, tuple: ResultTuple): readonly Refused[] {
  const found = new Map<string, CommuniqueError>();
  for (const check of checks) {
    const error = refused(check, (tuple[check.column] ?? []) as readonly ResultTuple[]);
    if (error !== null && !found.has(check.key)) found.set(check.key, error);
  }
  return [...found].map(([key, error]) => ({ key, error }));
}

function refused({ kind }: Check, rows: readonly ResultTuple[]): CommuniqueError | null {
  if (kind === 'Unknown') {
    if (rows.length === 0) return null;
    const ids = rows.slice(0, SHOWN).map(([id]) => quotedExcerpt(id as string));
    return new CommuniqueError('NOT_FOUND', `There is nothing with the id ${ids.join(', ')}.`);
  }
  if (!rows.some(([length]) => length === null)) return null;
  return new CommuniqueError(
    'TOO_COSTLY',
    `More than ${MAX_WALKS} paths have equal length; their order would be arbitrary. Ask for fewer hops or relations.`,
  );
}

const SHOWN = 10;
