import type { Claim, ClaimValue } from '../../src/evidence/claim.ts';
import type { ValueField } from '../../src/model/model.ts';
import { daysOf } from './contest.ts';
import type { Part } from './parts.ts';
import { normal } from './world.ts';

/** "Open as the end of time." */
const END_OF_TIME = '9999-12-31';

type Keys = readonly (string | number)[];

/** Orders by the first key in which two differ; smaller first. */
export function compareKeys(a: Keys, b: Keys): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  if (at < 0) return 0;
  return (a[at] as string) < (b[at] as string) ? -1 : 1;
}

/** Turns "later first" into "smaller first": the days back from the end of time. */
function backwards(day: string): number {
  return day === '' ? Number.POSITIVE_INFINITY : -Date.parse(day);
}

function latestAssertion(claims: readonly Claim[]): string {
  return (
    claims
      .map(c => c.assertedOn?.latest ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

const first = (holds: boolean) => (holds ? 0 : 1);

/** "The part whose best claim ranks highest, then a FACT, then not superseded, then more documents, then the later, then the smaller fact id." */
export function shownKeys(superseded: ReadonlySet<string>, idOf: (part: Part) => string) {
  return (part: Part): Keys => [
    first(part.claims.some(c => c.rank === 'PREFERRED')),
    first(part.claims.some(c => c.modality === 'FACT')),
    first(part.claims.some(c => !superseded.has(c.id))),
    -new Set(part.claims.map(c => c.passage.document)).size,
    backwards(part.days === null ? latestAssertion(part.claims) : (part.days.to ?? END_OF_TIME)),
    idOf(part),
  ];
}

/** "The best by rank, FACT, then later, then claim id." */
export function bestClaim(a: Claim, b: Claim): number {
  return compareKeys(claimKeys(a), claimKeys(b));
}

function claimKeys(claim: Claim): Keys {
  const days = daysOf(claim);
  return [
    first(claim.rank === 'PREFERRED'),
    first(claim.modality === 'FACT'),
    backwards(days === null ? latestAssertion([claim]) : (days.to ?? END_OF_TIME)),
    claim.id,
  ];
}

/** "An edge's qualifiers: of the claims that give a field, the best." */
export function qualifiersOf(
  claims: readonly Claim[],
  fields: Iterable<string>,
): Record<string, string | number> {
  const ordered = [...claims].sort(bestClaim);
  const given = [...fields].map(field => [
    field,
    ordered.find(c => field in c.qualifiers)?.qualifiers[field],
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The properties in which a value is kept within an entity. */
export function properties(field: ValueField, value: ClaimValue): Record<string, unknown> {
  const name = field.name;
  if (field.typeName === 'Period') {
    const { edtf, earliest, latest, text, relativeTo } = value.period ?? {};
    return {
      [`${name}Edtf`]: edtf,
      [`${name}Earliest`]: earliest,
      [`${name}Latest`]: latest,
      [`${name}Text`]: text,
      [`${name}RelativeTo`]: relativeTo,
    };
  }
  if (field.typeName === 'Point') {
    return { [`${name}Latitude`]: value.point?.latitude, [`${name}Longitude`]: value.point?.longitude };
  }
  return { [name]: scalar(field, value) };
}

/** "`number ?? low ?? high` of a quantity", as an integer where the field is one; a text; a flag. */
export function scalar(field: ValueField, value: ClaimValue): unknown {
  const number = value.number ?? value.low ?? value.high;
  if (field.value === 'Float') return Number(number);
  if (field.value === 'Int' || field.value === 'BigInt') return BigInt(number as number | bigint);
  return value.text === undefined ? value.flag : normal(value.text);
}
