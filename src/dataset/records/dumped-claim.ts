/** Claims of a dump: complete, with the intervals during which their dataset had them. */
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import type { Claim, RecordedIntervals } from '../../evidence/claim.ts';
import { claimId } from '../../evidence/claim-id.ts';
import { conflictRulesOf } from '../../evidence/conflict/conflict-rules.ts';
import type { Model } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';

export interface DumpedClaim extends RecordedIntervals {
  readonly claim: Claim;
}

/** Returns true if the last interval is open: the dataset has the claim now. */
export function isOpen({ from, to }: RecordedIntervals): boolean {
  return from.length > to.length;
}

/** Returns the claim of a line, checked against its own id and against the model; or the error. */
export function dumpedClaim(
  model: Model,
  record: unknown,
  place: SourceLocation,
): DumpedClaim | CommuniqueError {
  const { claim, from, to } = (record ?? {}) as Partial<DumpedClaim>;
  if (
    !isComplete(claim) ||
    !isTimes(from) ||
    !isTimes(to) ||
    from.length - to.length > 1 ||
    from.length < to.length
  ) {
    return new CommuniqueError('BAD_DATASET', 'This line is not a claim of a dump.', place);
  }
  const { subject, predicate, polarity, validTime, passage, claimedBy } = claim;
  if (claim.id !== claimId(claim, polarity, validTime, passage, claimedBy)) {
    const message = `${claim.id} is not the hash of its content: the line was changed.`;
    return new CommuniqueError('BAD_DATASET', message, place);
  }
  const type = typeOfId(model, subject);
  if (type === undefined) {
    return new CommuniqueError('UNKNOWN_TYPE', `The model has no type for ${subject}.`, place);
  }
  if (isNamePredicate(predicate) || conflictRulesOf(model, type.name, predicate)) return { claim, from, to };
  const message = `The model has no ${predicate} of ${type.name}.`;
  return new CommuniqueError('UNKNOWN_PREDICATE', message, place);
}

const isNamePredicate = (predicate: string): boolean => predicate === 'NAME' || predicate === 'ALIASES';

function isTimes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(time => typeof time === 'string');
}

function isComplete(claim: unknown): claim is Claim {
  const { id, subject, predicate, passage, qualifiers } = (claim ?? {}) as Partial<Claim>;
  const texts = [id, subject, predicate, passage?.id, passage?.document];
  return (
    texts.every(text => typeof text === 'string') && typeof qualifiers === 'object' && qualifiers !== null
  );
}
