/**
 * What an entity's own properties come to: the shown value of each field, and its names.
 * docs/claims.md, section 2. The loader adds the twins.
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
 * Properties by name; null takes a property away. Strings, floats as `number`, integers as
 * `bigint`, lists of them.
 */
export type DerivedProperties = Record<string, unknown>;

/**
 * The properties that keep the field a key is about; empty for relations, and for names: see {@link
 * nameProperties}.
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

/** True for the two predicates that names are made of. */
export function isName(predicate: string): boolean {
  return predicate === 'NAME' || predicate === 'ALIASES';
}

function scalarProperties(field: ValueField, value: ClaimValue | undefined): DerivedProperties {
  return { [field.name]: value === undefined ? null : scalarOf(field, value) };
}

/** All distinct values, in the order of their facts' ids. */
function listProperties(field: ValueField, facts: readonly DerivedFact[]): DerivedProperties {
  const values = [...new Set(facts.map(fact => scalarOf(field, fact.value)).filter(value => value !== null))];
  return { [field.name]: values.length === 0 ? null : values };
}

/** `time` of type Period is kept as `timeEdtf`, `timeEarliest` and so on. */
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

/** The text that the claims of an entity's names give, with its language. */
export interface NameFacts {
  readonly names: readonly DerivedFact[];
  readonly aliases: readonly DerivedFact[];
}

/**
 * `aliases`, all texts but the preferred name, and `name_<lang>` for each language.
 * @param languages those that may have a property now: without a name any more, it goes.
 * @param others the preferred names of those that are merged into it
 */
export function nameProperties(
  preferred: string,
  facts: NameFacts,
  languages: Iterable<string>,
  others: readonly string[] = [],
): DerivedProperties {
  const said = [...facts.names, ...facts.aliases].map(fact => fact.value.text ?? '');
  const texts = [...said, ...others].map(normalised);
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
 * Of several names in one language, that of the most documents stands for it; then the one of the
 * smaller fact id.
 */
function byDocuments(a: DerivedFact, b: DerivedFact): number {
  return b.sourceCount - a.sourceCount || compare(a.id, b.id);
}
