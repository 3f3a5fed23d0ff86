import type { Derived, Properties } from './reference.ts';

/** The ids that facts were given, by what names a fact; an id that was given twice is a defect. */
export function factIds(facts: readonly Properties[]): (key: string) => string {
  const ids = new Map(facts.map(fact => [keyOf(fact), fact.id as string]));
  if (new Set(facts.map(fact => fact.id)).size !== facts.length) throw new Error('Two facts have one id');
  // A fact that is not there at all shows as the difference that it is.
  return key => ids.get(key) ?? `missing ${key}`;
}

function keyOf({ entity, field, key, validFrom = null, validTo = null }: Properties): string {
  return JSON.stringify([entity, field, key, validFrom, validTo]);
}

/** Edges and facts in one order, so that two derivations can be compared as they are. */
export function inOrder<T extends Partial<Derived>>(derived: T): T {
  const sorted = (all: readonly Properties[] = []) =>
    [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const sided = derived.disputes?.map(dispute => ({
    ...dispute,
    sides: byClaims(dispute.sides as Properties[]),
  }));
  return {
    ...derived,
    edges: sorted(derived.edges),
    facts: sorted(derived.facts),
    disputes: byClaims(sided ?? []),
  };
}

/** Disputes and their sides have no ids that the prose would name: they are told apart by their claims. */
function byClaims(all: readonly Properties[]): Properties[] {
  const key = ({ subject, predicate, claimIds }: Properties) =>
    JSON.stringify([subject, predicate, claimIds]);
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function orderOf(item: Properties): string {
  const { type, subject, object, validFrom = null, validTo = null } = item;
  return JSON.stringify([type, subject, object, validFrom, validTo, item.id]);
}
