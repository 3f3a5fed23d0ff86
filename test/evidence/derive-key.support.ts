import type { ClaimValue, PeriodValue } from '../../src/evidence/claim.ts';
import { deriveRecords } from '../../src/evidence/derive-key.ts';
import type {
  CurrentClaim,
  DerivedEdge,
  DerivedFact,
  DerivedRecords,
  KeyContext,
} from '../../src/evidence/derived.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { boundsOf } from '../../src/time/edtf-bounds.ts';

export const model = loadModel();

/** A time as claims carry it. */
export function time(edtf: string): PeriodValue {
  const bounds = boundsOf(edtf);
  if (typeof bounds === 'string') throw new Error(bounds);
  return { ...bounds, text: null, relativeTo: null };
}

/** An affirmed FACT of nobody's in a document and a dataset of its own, but for what is given. */
export function claim(id: string, given: Partial<CurrentClaim>): CurrentClaim {
  const { object = null, value = null } = given;
  return {
    id,
    subject: 'country:AZ',
    predicate: 'POPULATION',
    inverse: false,
    snak: object !== null ? 'OBJECT' : 'VALUE',
    object,
    value,
    qualifiers: {},
    polarity: 'AFFIRMS',
    validTime: null,
    claimedBy: null,
    rank: 'NORMAL',
    modality: 'FACT',
    reading: 'EXPLICIT',
    assertedOn: null,
    document: `document:${id}`,
    datasets: [`dataset:${id}`],
    ...given,
  };
}

export function value(
  id: string,
  predicate: string,
  given: ClaimValue,
  rest: Partial<CurrentClaim> = {},
): CurrentClaim {
  return claim(id, { predicate, value: given, ...rest });
}

export function relation(
  id: string,
  subject: string,
  predicate: string,
  object: string,
  rest: Partial<CurrentClaim> = {},
): CurrentClaim {
  return claim(id, { subject, predicate, object, ...rest });
}

const NOTHING: KeyContext = {
  published: new Map(),
  derivedFrom: new Map(),
  partOf: new Map(),
  mayBe: new Map(),
};

/** What all keys of the claims come to. */
export function projected(
  claims: readonly CurrentClaim[],
  circumstances: Partial<KeyContext> = {},
): DerivedRecords[] {
  const keys = new Map(
    claims.map(({ subject, predicate }) => [`${subject} ${predicate}`, { subject, predicate }]),
  );
  return deriveRecords(model, claims, keys.values(), { ...NOTHING, ...circumstances });
}

/** The edges of all keys. */
export function edges(
  claims: readonly CurrentClaim[],
  circumstances: Partial<KeyContext> = {},
): DerivedEdge[] {
  return projected(claims, circumstances).flatMap(key => key.edges);
}

/** The facts of all keys, in the order of the first claim of each. */
export function facts(
  claims: readonly CurrentClaim[],
  circumstances: Partial<KeyContext> = {},
): DerivedFact[] {
  const all = projected(claims, circumstances).flatMap(key => key.facts);
  return all.sort((a, b) => ((a.claimIds[0] as string) < (b.claimIds[0] as string) ? -1 : 1));
}

/** Status, certainty and the other side of the part that a claim is in. */
export function standing(parts: readonly (DerivedEdge | DerivedFact)[], id: string): string {
  const part = parts.find(({ claimIds }) => claimIds.includes(id));
  if (part === undefined) return 'NONE';
  return [part.status, part.certainty, ...part.contestedBy].filter(word => word !== null).join(' ');
}
