import { GraphQLBoolean, type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import { edgeFields } from '../model/edge-lookup.ts';
import { expansionOf } from '../model/group-membership.ts';
import type { InterfaceType, Model, ModelField, NodeType, RelationField } from '../model/model.ts';
import { concreteTypes, typeNamed } from '../model/type-lookup.ts';
import { type Builder, listOf } from './schema-builder.ts';
import { countFilter, valueFilter } from './value-filters.ts';

/** Returns the filter of a type. */
export function whereInput(b: Builder, type: NodeType | InterfaceType): GraphQLInputObjectType {
  const name = `${type.name}Where`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `Conditions on ${type.plural ?? `${type.name} nodes`}. All that are given must hold.`,
        fields: () => {
          const all = {
            ...subtypeConditions(b, type),
            ...conditions(b, type.fields.values()),
            ...mentions(b, type),
          };
          return { ...combinators(b, name), ...withoutDescriptions(all, inherited(b, type)) };
        },
      }),
  );
}

/** Returns the names of fields whose conditions an interface of the type describes. */
function inherited(b: Builder, { interfaces }: NodeType | InterfaceType): ReadonlySet<string> {
  const fields = interfaces.flatMap(name => [...typeNamed(b.model, name).fields.keys()]);
  return new Set(interfaces.length === 0 ? [] : [...fields, 'claims', 'datasets', 'documents']);
}

function withoutDescriptions(
  fields: GraphQLInputFieldConfigMap,
  names: ReadonlySet<string>,
): GraphQLInputFieldConfigMap {
  const plain = Object.entries(fields).map(([name, { description, ...field }]) => [
    name,
    names.has(name) ? field : { ...field, description },
  ]);
  return Object.fromEntries(plain);
}

/** Returns conditions on the evidence that mentions an entity. */
function mentions(b: Builder, type: NodeType | InterfaceType): GraphQLInputFieldConfigMap {
  if (!isEntityType(type)) return {};
  const filter = (target: string) => listFilter(b, typeNamed(b.model, target), target, {});
  return {
    claims: { type: filter('Claim'), description: 'The claims that have it as subject or object.' },
    datasets: {
      type: filter('Dataset'),
      description: 'The datasets that declare it, or hold a claim that has it as subject or object.',
    },
    documents: { type: filter('Document'), description: 'The documents in which such claims stand.' },
  };
}

/** Returns conditions on one type of an interface, and on the fields that only it has. */
export function subtypeConditions(b: Builder, type: NodeType | InterfaceType): GraphQLInputFieldConfigMap {
  if (type.kind !== 'interface') return {};
  const name = `${type.name}Is`;
  const is = b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `What a ${type.name} is, and conditions on the fields of that type.`,
        isOneOf: true,
        fields: () =>
          Object.fromEntries(
            narrower(b.model, type).map(one => [
              one.singular,
              { type: whereInput(b, one), description: `It is a ${one.name} and fulfils this.` },
            ]),
          ),
      }),
  );
  return { is: { type: is, description: 'It is of this type, and fulfils this.' } };
}

/** Returns the types and narrower interfaces of an interface. */
function narrower(model: Model, type: InterfaceType): (NodeType | InterfaceType)[] {
  const within = [...model.interfaces.values()].filter(
    other => other !== type && other.members.every(name => type.members.includes(name)),
  );
  return [...type.members.map(name => typeNamed(model, name)), ...within];
}

export function combinators(b: Builder, name: string): GraphQLInputFieldConfigMap {
  const self = b.named(name) as GraphQLInputObjectType;
  return {
    and: { type: listOf(self), description: 'All of these hold.' },
    or: { type: listOf(self), description: 'At least one of these holds.' },
    not: { type: self, description: 'This does not hold.' },
  };
}

function conditions(b: Builder, fields: Iterable<ModelField>): GraphQLInputFieldConfigMap {
  const map: GraphQLInputFieldConfigMap = {};
  for (const field of fields) {
    const type = field.kind === 'value' ? valueFilter(b, field) : relationFilter(b, field);
    if (type) map[field.name] = { type, description: field.description };
  }
  return map;
}

/** Returns the target's own filter for a single-valued relation, quantifiers for a list. */
function relationFilter(b: Builder, field: RelationField): GraphQLInputObjectType {
  const target = typeNamed(b.model, field.target);
  if (!field.list) return whereInput(b, target);
  if (field.plain) return listFilter(b, target, target.name, {});
  return listFilter(b, target, relationName(target, field), {
    edge: {
      type: edgeWhere(b, field.edge),
      description:
        'Conditions on the edge: the others are of edges that fulfil this. Alone: there is such an edge.',
    },
    ...(isExpandable(b.model, target, field) ? { expandGroups: EXPAND_GROUPS } : {}),
  });
}

/** Returns the quantifiers for a list of nodes. */
function listFilter(
  b: Builder,
  target: NodeType | InterfaceType,
  prefix: string,
  more: GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  const inner = whereInput(b, target);
  const name = `${prefix}ListFilter`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `Conditions on how a node is linked to ${target.plural ?? target.name}.`,
        fields: () => ({
          some: { type: inner, description: 'At least one fulfils this.' },
          none: { type: inner, description: 'None fulfils this.' },
          every: { type: inner, description: 'All fulfil this, or there are none.' },
          count: { type: countFilter(b), description: 'How many there are.' },
          ...more,
        }),
      }),
  );
}

const EXPAND_GROUPS = {
  type: GraphQLBoolean,
  defaultValue: false,
  description:
    'Whether a group stands for its members here: who is linked to a group is taken to be linked to each of them, and what a group is linked to, each of them is. No text says so that names the group, but a source that tells who belongs to it. `edge` is then the edge of the group. Each is counted once; a group without known members stands for itself.',
};

/** Returns true if a relation that this filter is of may lead to or from a group. */
function isExpandable(model: Model, target: NodeType | InterfaceType, of: RelationField): boolean {
  return [...model.nodes.values(), ...model.interfaces.values()].some(owner =>
    [...owner.fields.values()].some(
      field =>
        field.kind === 'relation' &&
        field.list &&
        !field.plain &&
        field.target === target.name &&
        field.edge === of.edge &&
        expansionOf(model, concreteTypes(owner), field) !== null,
    ),
  );
}

/** Returns the conditions on edges of a type; null for edges without fields of their own. */
export function edgeWhere(b: Builder, edge: string | null): GraphQLInputObjectType {
  const name = `${edge ?? 'Relation'}EdgeWhere`;
  return b.input(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: 'Conditions on an edge. All that are given must hold.',
        fields: () => ({
          ...combinators(b, name),
          node: {
            type: whereInput(b, typeNamed(b.model, 'Entity')),
            description: 'Conditions on the node it leads to, for `or` with conditions on the edge.',
          },
          ...conditions(b, edgeFields(b.model, edge).values()),
        }),
      }),
  );
}

/** Names a type for one kind of relation to it: `CountryMembership`, `FundRelation`. */
export function relationName(target: NodeType | InterfaceType, field: RelationField): string {
  return field.plain ? target.name : `${target.name}${field.edge ?? 'Relation'}`;
}

export function isEntityType(type: NodeType | InterfaceType): boolean {
  return type.kind !== 'record';
}
