import { getOrCreate } from '../util/collections.ts';
import { DERIVED_EDGE_FIELDS } from './field-semantics.ts';
import type { EdgeType, Model, RelationField, ValueField } from './model.ts';
import { ANY_RELATION } from './names.ts';

const edges = new WeakMap<Model, Map<string, EdgeType>>();

/**
 * Returns the fields of a relation's edges, by which lists are aggregated and grouped: the
 * relation's own fields, and those that every edge has. Returns null if the relation has no fields
 * of its own: such lists are aggregated as nodes.
 */
export function edgeOf(model: Model, relation: RelationField | null): EdgeType | null {
  const own = relation?.edge ? model.edges.get(relation.edge) : undefined;
  return own ? known(model, own.name, () => made(own.name, own.description, own.fields.values())) : null;
}

/**
 * Returns the edge type for edges of any type, with the fields of all types. A field that is an
 * enum in one type is a text here.
 */
export function anyEdge(model: Model): EdgeType {
  return known(model, ANY_RELATION, () => {
    const own = [...model.edges.values()].flatMap(edge => [...edge.fields.values()]);
    return made(ANY_RELATION, 'An edge of any type.', own.map(enumAsText));
  });
}

/** Returns a field of edges of any type: an enum is a text, as types have different enums. */
export function enumAsText(field: ValueField): ValueField {
  return field.value === 'Enum' ? { ...field, value: 'String', typeName: 'String' } : field;
}

/** Returns the fields of edges of a type: those of every edge, then its own. */
export function edgeFields(model: Model, edge: string | null): ReadonlyMap<string, ValueField> {
  const own = edge === null ? [] : (model.edges.get(edge)?.fields.values() ?? []);
  return new Map([...DERIVED_EDGE_FIELDS, ...own].map(f => [f.name, f]));
}

function made(name: string, description: string, own: Iterable<ValueField>): EdgeType {
  const fields = new Map([...own, ...DERIVED_EDGE_FIELDS].map(f => [f.name, f]));
  return Object.freeze({ name, description, fields });
}

function known(model: Model, name: string, make: () => EdgeType): EdgeType {
  const all = getOrCreate(edges, model, () => new Map<string, EdgeType>());
  return getOrCreate(all, name, make);
}
