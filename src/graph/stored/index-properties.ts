/**
 * Twins: what the database keeps beside a text or a place, made from it alone, so that filters and
 * search can use an index. Folded texts (`fFolded`), texts as full-text search sees them
 * (`fSearch`), points (`fPoint`). docs/claims.md, section 2.
 */

import type { Model, ModelField } from '../../model/model.ts';
import { foldedName, joinName, searchName } from '../../model/names.ts';
import { typeNamed } from '../../model/type-lookup.ts';
import { fold } from '../../text/fold.ts';
import { searchable } from '../../text/search-text.ts';

/** A text with twins, by the name of its property. */
interface Twinned {
  readonly property: string;
  readonly folded: string | null;
  readonly search: string | null;
}

/** What the names of twins of texts end in; the model has no fields of such names. */
export const INDEX_PROPERTY_SUFFIXES: readonly string[] = [foldedName(''), searchName('')];

type NodeProperties = Record<string, unknown>;
type TextFields = ReadonlyMap<string, ModelField>;

/** The fields of a node type or interface by its name. */
export function fieldsOf(model: Model, type: string): TextFields {
  return typeNamed(model, type).fields;
}

const known = new WeakMap<TextFields, readonly Twinned[]>();

/**
 * The same properties, with the twins of those texts that are among them; a text that is null takes
 * its twins away.
 */
export function withIndexProperties(
  model: Model,
  fields: TextFields,
  properties: Readonly<NodeProperties>,
): NodeProperties {
  const twins: NodeProperties = {};
  for (const { property, folded, search } of twinnedOf(model, fields)) {
    const text = properties[property];
    if (text === undefined) continue;
    if (folded !== null) twins[folded] = foldedTwin(text);
    if (search !== null) twins[search] = searchTwin(text);
  }
  return { ...properties, ...twins };
}

/** The properties of a type's nodes or edges that have twins. */
export function indexedFields(model: Model, fields: TextFields): string[] {
  return twinnedOf(model, fields).map(({ property }) => property);
}

function twinnedOf(model: Model, fields: TextFields): readonly Twinned[] {
  const before = known.get(fields);
  if (before !== undefined) return before;
  const made = [...twinsAmong(model, fields, name => name)];
  known.set(fields, made);
  return made;
}

function* twinsAmong(model: Model, fields: TextFields, named: (field: string) => string): Generator<Twinned> {
  for (const field of fields.values()) {
    if (field.kind !== 'value') continue;
    const property = named(field.name);
    const { folded, searched } = field;
    if (folded || searched) {
      const search = searched ? searchName(property) : null;
      yield { property, folded: folded ? foldedName(property) : null, search };
    }
    const parts = field.value === 'Object' && !field.list ? model.objects.get(field.typeName) : undefined;
    if (parts) yield* twinsAmong(model, parts.fields, part => joinName(property, part));
  }
}

function foldedTwin(text: unknown): string | string[] | null {
  if (typeof text === 'string') return fold(text);
  return Array.isArray(text) ? text.map(one => fold(String(one))) : null;
}

function searchTwin(text: unknown): string | null {
  if (text === null) return null;
  return searchable(Array.isArray(text) ? text.map(String) : [String(text)]) || null;
}

/**
 * The fields of entities that are places on the map: those of them that are among the properties,
 * in one order.
 */
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
