import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';
import { anyEdge, edgeOf } from '../model/edge-lookup.ts';
import { DERIVED_EDGE_FIELDS, type FieldSemantics } from '../model/field-semantics.ts';
import type {
  InterfaceType,
  ModelField,
  NodeType,
  ObjectType,
  RelationField,
  ValueField,
} from '../model/model.ts';
import { SEARCH_RESULT } from '../model/search-result.ts';
import { TIMELINE_ENTRY } from '../model/timeline-entry.ts';
import { typeNamed } from '../model/type-lookup.ts';
import { aggregateFields } from './aggregate-fields.ts';
import type { AggregateTarget } from './aggregate-target.ts';
import { citationField } from './citation-field.ts';
import { field } from './field-config.ts';
import { listArguments, pageArguments, reachedArguments } from './list-arguments.ts';
import { type Builder, listOf, required, wrap } from './schema-builder.ts';
import { isEntityType, relationName } from './where-inputs.ts';

type ObjectFieldMap = GraphQLFieldConfigMap<unknown, unknown>;
type Config = GraphQLFieldConfig<unknown, unknown>;

/** Returns the object or interface type for a node type or interface of the model. */
export function nodeType(
  b: Builder,
  name: string,
): GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType {
  const type = typeNamed(b.model, name);
  if (type.name === SEARCH_RESULT || type.name === TIMELINE_ENTRY) return unionType(b, type as InterfaceType);
  const config = {
    name,
    description: type.description,
    interfaces: () => interfacesOf(b, type),
    fields: () => nodeFields(b, type),
  };
  return type.kind === 'interface'
    ? b.interface(name, () => new GraphQLInterfaceType(config))
    : b.object(name, () => new GraphQLObjectType(config));
}

function interfacesOf(b: Builder, type: NodeType | InterfaceType): GraphQLInterfaceType[] {
  if (type.name === 'Fact') return [evidenceInterface(b)];
  return type.interfaces.map(name => nodeType(b, name) as GraphQLInterfaceType);
}

function unionType(b: Builder, { name, description, members }: InterfaceType): GraphQLUnionType {
  const types = () => members.map(member => nodeType(b, member) as GraphQLObjectType);
  return b.union(name, () => new GraphQLUnionType({ name, description, types }));
}

function nodeFields(b: Builder, type: NodeType | InterfaceType): ObjectFieldMap {
  const fields: ObjectFieldMap = {};
  for (const f of type.fields.values()) {
    fields[f.name] = outputField(b, f, isEntityType(type));
    if (f.kind === 'relation' && !f.list && !f.plain) fields[`${f.name}Edges`] = edgesField(b, f);
  }
  if (type.name === 'Fact') Object.assign(fields, sides(b));
  // A side's claims are a relation of the model.
  if (type.name === 'Side') fields.contestedBy = sides(b).contestedBy as Config;
  if (type.name === 'Claim' || type.name === 'Document') fields.citation = citationField(b, type.name);
  if (!isEntityType(type)) return fields;
  fields.claims = claimsField(
    b,
    'Current claims that have it as subject or object, in the order of their passages.',
    {
      kind: 'ClaimsOfEntity',
    },
  );
  fields.facts = field(
    wrap(nodeType(b, 'Fact'), { list: true, required: true }),
    'Values derived from the claims about its fields, each with its status and evidence; the one that is shown comes first.',
    { kind: 'Facts' },
    { fields: { type: listOf(b.leaf('Predicate')), description: 'Only these fields; all when absent.' } },
  );
  fields.history = field(
    wrap(nodeType(b, 'Fact'), { list: true, required: true }),
    'The values of some fields as a series in the order of time, each with its claims: what the model says comes before another first, then by the first day; what is undated where somebody last said so.',
    { kind: 'History' },
    { fields: { type: required(listOf(b.leaf('Predicate'))), description: 'Of these fields.' } },
  );
  fields.relations = field(
    required(relationsConnection(b)),
    'All its edges to other entities, of any type.',
    { kind: 'Relations' },
    {
      types: {
        type: listOf(b.leaf('RelationType')),
        description: 'Only edges of these types; all when absent.',
      },
      forward: {
        type: GraphQLBoolean,
        description:
          'True: only edges of which it is the subject; false: only those of which it is the object; both when absent. What leads either way is in both.',
      },
      ...pageArguments(),
    },
  );
  return fields;
}

function outputField(b: Builder, f: ModelField, entity: boolean): Config {
  if (f.kind === 'value') return valueField(b, f, entity && f.name === 'name');
  const target = typeNamed(b.model, f.target);
  if (!f.list) return field(wrap(nodeType(b, f.target), f), f.description, { kind: 'One', relation: f });
  const connection = f.plain ? rootConnection(b, target) : reachedConnection(b, target, f);
  return field(
    required(connection),
    f.description,
    { kind: 'Many', relation: f },
    f.plain ? listArguments(b, target) : reachedArguments(b, target, f.edge),
  );
}

/** Returns the field with all edges of which a single-valued relation shows the best. */
function edgesField(b: Builder, f: RelationField): Config {
  const target = typeNamed(b.model, f.target);
  return field(
    required(reachedConnection(b, target, f)),
    `All edges of \`${f.name}\`, which shows the one with the most sources, then the latest: their evidence, and what others say.`,
    { kind: 'Many', relation: f },
    reachedArguments(b, target, f.edge),
  );
}

function valueField(b: Builder, f: ValueField, isName: boolean): Config {
  if (isName) {
    return field(
      wrap(GraphQLString, f),
      f.description,
      { kind: 'Name' },
      {
        lang: {
          type: GraphQLString,
          description:
            'A BCP 47 tag: the name in this language where one is claimed, else the preferred name.',
        },
      },
    );
  }
  if (f.value === 'Object')
    return field(wrap(objectType(b, f.typeName), f), f.description, { kind: 'Object', field: f });
  const unit = f.unit === null ? '' : ` Unit: ${f.unit}.`;
  return field(wrap(b.leaf(f.typeName), f), f.description + unit, { kind: 'Property', field: f });
}

/** Returns the type of a value of several properties. */
function objectType(b: Builder, name: string): GraphQLObjectType {
  const type = b.model.objects.get(name) as ObjectType;
  return b.object(name, () => {
    const fields = () =>
      Object.fromEntries([...type.fields.values()].map(f => [f.name, valueField(b, f, false)]));
    return new GraphQLObjectType({ name, description: type.description, fields });
  });
}

/** Returns the fields of a list with the claims of unnamed nodes, and of none. */
function unnamed(b: Builder): ObjectFieldMap {
  const claims = (snak: 'SOME' | 'NONE', description: string) =>
    claimsField(b, description, { kind: 'ClaimsOfSnak', snak });
  return {
    claimedSome: claims('SOME', 'The claims that there are some who or which are not named.'),
    claimedNone: claims('NONE', 'The claims that there are none.'),
  };
}

function claimsField(b: Builder, description: string, meaning: FieldSemantics): Config {
  const claim = typeNamed(b.model, 'Claim');
  return field(required(rootConnection(b, claim)), description, meaning, listArguments(b, claim));
}

/** Returns a connection whose edges have only a node and a cursor. */
export function rootConnection(b: Builder, type: NodeType | InterfaceType): GraphQLObjectType {
  const edge = () => edgeObject(b, `${type.name}Edge`, type, {});
  return connection(b, { type, edge: null, prefix: type.name }, type.name, edge);
}

function reachedConnection(
  b: Builder,
  type: NodeType | InterfaceType,
  relation: RelationField,
): GraphQLObjectType {
  const name = relationName(type, relation);
  const own = edgeOf(b.model, relation);
  const fields = () => derivedFields(b, own?.fields.values() ?? DERIVED_EDGE_FIELDS);
  const summed = { type, edge: own, prefix: own === null ? type.name : name };
  const edge = () => edgeObject(b, `${name}Edge`, type, fields());
  return connection(b, summed, name, edge, () => unnamed(b));
}

/** Returns the connection of an entity's edges of all types, with the fields of all edge types. */
export function relationsConnection(b: Builder): GraphQLObjectType {
  const entity = typeNamed(b.model, 'Entity');
  const any = anyEdge(b.model);
  return connection(b, { type: entity, edge: any, prefix: any.name }, any.name, () =>
    edgeObject(b, `${any.name}Edge`, entity, {
      relation: field(required(b.leaf('RelationType')), 'The type of the relation.', { kind: 'EdgeType' }),
      forward: field(
        required(GraphQLBoolean),
        'True where the entity is the subject, false where it is the object.',
        { kind: 'Forward' },
      ),
      ...derivedFields(b, any.fields.values()),
    }),
  );
}

function derivedFields(b: Builder, all: Iterable<ValueField>): ObjectFieldMap {
  const fields: ObjectFieldMap = {};
  for (const f of all) fields[f.name] = valueField(b, f, false);
  return Object.assign(fields, sides(b));
}

/** Returns the interface of all records derived from claims: edges and facts. */
function evidenceInterface(b: Builder): GraphQLInterfaceType {
  const description =
    'The evidence of an edge or a fact: its status and times, and the claims for and against it.';
  const fields = () => derivedFields(b, DERIVED_EDGE_FIELDS);
  return b.interface('Evidence', () => new GraphQLInterfaceType({ name: 'Evidence', description, fields }));
}

/** Returns the fields with the claims for and against a derived record. */
function sides(b: Builder): ObjectFieldMap {
  const order = 'in the order of their passages';
  return {
    claims: claimsField(b, `The claims it is derived from, ${order}.`, {
      kind: 'ClaimsOfDerived',
      side: 'claimIds',
    }),
    contestedBy: claimsField(b, `The claims that say otherwise, ${order}.`, {
      kind: 'ClaimsOfDerived',
      side: 'contestedBy',
    }),
  };
}

export function edgeObject(
  b: Builder,
  name: string,
  type: NodeType | InterfaceType,
  more: ObjectFieldMap,
): GraphQLObjectType {
  return b.object(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `One of the ${type.plural ?? 'nodes'} in a list, with its cursor${Object.keys(more).length ? ' and what is claimed of the link' : ''}.`,
        interfaces: () => ('claims' in more ? [evidenceInterface(b)] : []),
        fields: () => ({
          node: field(required(nodeType(b, type.name)), 'What it leads to.', { kind: 'Node' }),
          cursor: field(required(GraphQLString), 'Where it stands in the list, for `after` and `before`.', {
            kind: 'Cursor',
          }),
          ...more,
        }),
      }),
  );
}

/** Returns a connection with aggregates of its rows. */
export function connection(
  b: Builder,
  summed: AggregateTarget,
  prefix: string,
  edge: () => GraphQLObjectType,
  more: () => ObjectFieldMap = () => ({}),
): GraphQLObjectType {
  return pageOfNodes(b, prefix, summed.type, edge, () => ({
    ...aggregateFields(b, summed, name => nodeType(b, name)),
    ...more(),
  }));
}

/** Returns a connection after the Relay specification, with `nodes` as a short cut. */
export function pageOfNodes(
  b: Builder,
  prefix: string,
  type: NodeType | InterfaceType,
  edge: () => GraphQLObjectType,
  more: () => ObjectFieldMap = () => ({}),
): GraphQLObjectType {
  const name = `${prefix}Connection`;
  return b.object(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `A page of ${type.plural ?? `${type.name} nodes`}.`,
        fields: () => ({
          nodes: field(
            wrap(nodeType(b, type.name), { list: true, required: true }),
            'The nodes of the page.',
            { kind: 'Nodes' },
          ),
          edges: field(
            wrap(edge(), { list: true, required: true }),
            'The nodes of the page with their edges.',
            { kind: 'Edges' },
          ),
          pageInfo: field(required(pageInfo(b)), 'Where the page stands.', { kind: 'PageInfo' }),
          totalCount: field(
            required(GraphQLInt),
            'How many there are on all pages. Counted only when asked for.',
            { kind: 'TotalCount' },
          ),
          ...more(),
        }),
      }),
  );
}

function pageInfo(b: Builder): GraphQLObjectType {
  return b.object(
    'PageInfo',
    () =>
      new GraphQLObjectType({
        name: 'PageInfo',
        description: 'Where a page stands in its list (https://relay.dev/graphql/connections.htm).',
        fields: {
          hasNextPage: field(required(GraphQLBoolean), 'Whether more comes after the page.', {
            kind: 'HasNextPage',
          }),
          hasPreviousPage: field(required(GraphQLBoolean), 'Whether something comes before the page.', {
            kind: 'HasPreviousPage',
          }),
          startCursor: field(GraphQLString, 'The cursor of the first edge; none on an empty page.', {
            kind: 'StartCursor',
          }),
          endCursor: field(GraphQLString, 'The cursor of the last edge; none on an empty page.', {
            kind: 'EndCursor',
          }),
        },
      }),
  );
}
