/**
 * Index properties: copies of a text or point that the database stores next to the original,
 * computed from it alone, so that filters and search can use an index. Folded texts (`fFolded`),
 * texts for full-text search (`fSearch`), points (`fPoint`). docs/claims.md, section 2.
 */

import type { Model, ModelField } from '../../model/model.ts';
import { foldedName, joinName, searchName } from '../../model/names.ts';
import { typeNamed } from '../../model/type-lookup.ts';
import { fold } from '../../text/fold.ts';
import { searchable } from '../../text/search-text.ts';

/** A text with index properties, by the name of its property. */
interface IndexedText {
  readonly property: string;
  readonly folded: string | null;
  readonly search: string | null;
}

/** Suffixes of the names of texts' index properties; the model has no fields with such names. */
export const INDEX_PROPERTY_SUFFIXES: readonly string[] = [foldedName(''), searchName('')];

type NodeProperties = Record<string, unknown>;
type TextFields = ReadonlyMap<string, ModelField>;

/** Returns the fields of a node type or interface by its name. */
export function fieldsOf(model: Model, type: string): TextFields {
  return typeNamed(model, type).fields;
}

const known = new WeakMap<TextFields, readonly IndexedText[]>();

/**
 * Returns the properties with the index properties of their texts; a null text removes its index
 * properties.
 */
export function withIndexProperties(
  model: Model,
  fields: TextFields,
  properties: Readonly<NodeProperties>,
): NodeProperties {
  const indexProperties: NodeProperties = {};
  for (const { property, folded, search } of indexedTextsOf(model, fields)) {
    const text = properties[property];
    if (text === undefined) continue;
    if (folded !== null) indexProperties[folded] = foldedProperty(text);
    if (search !== null) indexProperties[search] = searchProperty(text);
  }
  return { ...properties, ...indexProperties };
}

/** Returns the properties of a type's nodes or edges that have index properties. */
export function indexedFields(model: Model, fields: TextFields): string[] {
  return indexedTextsOf(model, fields).map(({ property }) => property);
}

function indexedTextsOf(model: Model, fields: TextFields): readonly IndexedText[] {
  const before = known.get(fields);
  if (before !== undefined) return before;
  const made = [...indexedTextsAmong(model, fields, name => name)];
  known.set(fields, made);
  return made;
}

function* indexedTextsAmong(
  model: Model,
  fields: TextFields,
  named: (field: string) => string,
): Generator<IndexedText> {
  for (const field of fields.values()) {
    if (field.kind !== 'value') continue;
    const property = named(field.name);
    const { folded, searched } = field;
    if (folded || searched) {
      const search = searched ? searchName(property) : null;
      yield { property, folded: folded ? foldedName(property) : null, search };
    }
    const parts = field.value === 'Object' && !field.list ? model.objects.get(field.typeName) : undefined;
    if (parts) yield* indexedTextsAmong(model, parts.fields, part => joinName(property, part));
  }
}

function foldedProperty(text: unknown): string | string[] | null {
  if (typeof text === 'string') return fold(text);
  return Array.isArray(text) ? text.map(one => fold(String(one))) : null;
}

function searchProperty(text: unknown): string | null {
  if (text === null) return null;
  return searchable(Array.isArray(text) ? text.map(String) : [String(text)]) || null;
}

/** Returns the point fields of entities that occur among the properties, in a fixed order. */
export function pointsAmong(model: Model, rows: readonly Readonly<NodeProperties>[]): string[] {
  return pointFields(model).filter(name => rows.some(row => joinName(name, 'latitude') in row));
}

const points = new WeakMap<Model, readonly string[]>();

function pointFields(model: Model): readonly string[] {
  const before = points.get(model);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const type of model.nodes.values()) {
    if (type.kind !== 'entity') continue;
    for (const field of type.fields.values()) if (isPoint(field)) names.add(field.name);
  }
  const made = [...names].sort();
  points.set(model, made);
  return made;
}

function isPoint(field: ModelField): boolean {
  return field.kind === 'value' && field.typeName === 'Point' && !field.list;
}
