/**
 * Claims → properties of an entity: the shown value of each field, and its names. docs/claims.md,
 * section 2. The loader adds the index properties.
 */

import type { Model, ValueField } from '../model/model.ts';
import { joinName, nameIn } from '../model/names.ts';
import { typeNameOfId } from '../model/type-lookup.ts';
import type { ClaimValue } from './claim.ts';
import { normalised } from './claimed-value.ts';
import { conflictRulesOf } from './conflict/conflict-rules.ts';
import type { DerivedFact, DerivedRecords } from './derived.ts';
import { compare } from './validity-intervals.ts';

/**
 * Properties by name; null removes a property. Strings, floats as `number`, integers as `bigint`,
 * lists of them.
 */
export type DerivedProperties = Record<string, unknown>;

/**
 * Returns the properties that store the field of a key. Returns none for relations, and none for
 * names: see {@link nameProperties}.
 */
export function fieldProperties(
  model: Model,
  { subject, predicate, facts }: DerivedRecords,
): DerivedProperties {
  const field = conflictRulesOf(model, typeNameOfId(model, subject), predicate)?.field;
  if (!field || isName(predicate)) return {};
  if (field.list) return listProperties(field, facts);
  const value = facts.find(fact => fact.shown)?.value;
  return field.value === 'Object' ? objectProperties(model, field, value) : scalarProperties(field, value);
}

/** Returns true for the two predicates of names. */
export function isName(predicate: string): boolean {
  return predicate === 'NAME' || predicate === 'ALIASES';
}

function scalarProperties(field: ValueField, value: ClaimValue | undefined): DerivedProperties {
  return { [field.name]: value === undefined ? null : scalarOf(field, value) };
}

/** Returns all distinct values, in the order of their facts' ids. */
function listProperties(field: ValueField, facts: readonly DerivedFact[]): DerivedProperties {
  const values = [...new Set(facts.map(fact => scalarOf(field, fact.value)).filter(value => value !== null))];
  return { [field.name]: values.length === 0 ? null : values };
}

/**
 * Returns one property for each part: `time` of type Period is stored as `timeEdtf`, `timeEarliest`
 * and so on.
 */
function objectProperties(model: Model, field: ValueField, value: ClaimValue | undefined): DerivedProperties {
  const parts = (value?.period ?? value?.point ?? {}) as Record<string, unknown>;
  const names = [...(model.objects.get(field.typeName)?.fields.keys() ?? [])];
  return Object.fromEntries(names.map(name => [joinName(field.name, name), parts[name] ?? null]));
}

function scalarOf(field: ValueField, value: ClaimValue): unknown {
  switch (field.value) {
    case 'Int':
    case 'BigInt':
      return integer(value.number ?? value.low ?? value.high);
    case 'Float': {
      const number = value.number ?? value.low ?? value.high;
      return number === undefined ? null : Number(number);
    }
    case 'Boolean':
      return value.flag ?? null;
    case 'Date':
      return value.period?.earliest ?? value.text ?? null;
    default:
      return value.text ?? value.period?.edtf ?? null;
  }
}

function integer(number: number | bigint | undefined): bigint | null {
  if (number === undefined) return null;
  return typeof number === 'bigint' ? number : BigInt(Math.round(number));
}

/** Facts that hold the names of an entity, each a text with its language. */
export interface NameFacts {
  readonly names: readonly DerivedFact[];
  readonly aliases: readonly DerivedFact[];
}

/**
 * Returns `aliases`, all texts but the preferred name, and `name_<lang>` for each language.
 * @param languages those that may have a property now; it is removed if there is no name in that
 * language any more
 * @param others preferred names of the entities merged into this one
 */
export function nameProperties(
  preferred: string,
  facts: NameFacts,
  languages: Iterable<string>,
  others: readonly string[] = [],
): DerivedProperties {
  const claimed = [...facts.names, ...facts.aliases].map(fact => fact.value.text ?? '');
  const texts = [...claimed, ...others].map(normalised);
  const own = normalised(preferred);
  const aliases = [...new Set(texts)].filter(text => text !== '' && text !== own).sort(compare);
  const properties: DerivedProperties = { aliases };
  for (const language of languages) properties[nameIn(language)] = null;
  for (const { value } of [...facts.names].sort(byDocuments)) {
    const { language, text } = value;
    if (language !== undefined) properties[nameIn(language)] ??= text ?? null;
  }
  return properties;
}

/**
 * Compares names of one language: the name with the most documents is stored; among equals, the one
 * with the smaller fact id.
 */
function byDocuments(a: DerivedFact, b: DerivedFact): number {
  return b.sourceCount - a.sourceCount || compare(a.id, b.id);
}
