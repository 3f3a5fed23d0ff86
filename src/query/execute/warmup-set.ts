import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type FieldSemantics, MOMENT_ARGUMENT } from '../../model/field-semantics.ts';
import type { Model } from '../../model/model.ts';
import { dummyParameters } from '../bind/parameters.ts';
import { planOperation } from '../build/plan-operation.ts';
import type { Limits } from '../cost/limits.ts';
import { splitPlan } from '../rewrite/split.ts';
import type { WarmupStatement } from './plan-cache-warmer.ts';
import { printSplitPlan } from './split-execution.ts';

type RelationSample = GraphQLField<unknown, unknown>;

/**
 * Returns the fragments into which operations are most often split, those of each list in its
 * default order first. They are found by planning and splitting operations that request each root
 * field, and each link from each type of node that has it.
 */
export function* warmupSet(schema: GraphQLSchema, model: Model, limits: Limits): Iterable<WarmupStatement> {
  const known = new Set<string>();
  for (const operation of operations(schema)) {
    const definition = getOperationAST(parse(operation)) as OperationDefinitionNode;
    const plan = planOperation({ schema, model, definition, fragments: {} }, {}, limits);
    const none = dummyParameters(plan.parameters);
    for (const [piece, text] of printSplitPlan(splitPlan(plan)).texts) {
      if (known.has(text)) continue;
      known.add(text);
      const values = piece.values.map((ref, i) => [`p${i}`, none[`p${ref}`]]);
      const names = piece.properties.map((name, i) => [`d${i}`, name]);
      const lists = piece.lists.map((_, i) => [`k${i}`, []]);
      yield { text, v: { n: [], m: [], ...Object.fromEntries([...values, ...names, ...lists]) } };
    }
  }
}

function* operations(schema: GraphQLSchema): Iterable<string> {
  yield* plain(schema);
  yield* ordered(schema);
}

/** Operations with lists in their default order, counts, links and lookups. */
function* plain(schema: GraphQLSchema): Iterable<string> {
  const { lists, lookups, traversals } = roots(schema);
  for (const field of lookups)
    for (const { name } of keysOf(field)) yield `{ ${field.name}(${name}: "x") { __typename } }`;
  for (const { name, args } of traversals) {
    const ends = args.filter(isRequiredArgument).map((arg, i) => `${arg.name}: "x${i}"`);
    const steps = 'steps { relations { edges { __typename claims { nodes { __typename } } } } }';
    yield `{ ${name}(${ends.join(', ')}) { ${steps} } }`;
  }
  for (const list of lists)
    yield `{ ${list.name} { nodes { __typename } totalCount pageInfo { hasNextPage } } }`;
  for (const [list, type] of owners(schema)) {
    const links = Object.values(type.getFields()).map(field => linked(field, ''));
    for (const link of links.filter(text => text !== null))
      yield `{ ${list} { nodes { ... on ${type.name} { ${link} } } } }`;
  }
}

/**
 * Operations with links in another order: their sort key is a value, so few statements serve all.
 * At the root it is part of the text, so that an index can provide the order.
 */
function* ordered(schema: GraphQLSchema): Iterable<string> {
  for (const [list, type] of owners(schema)) {
    for (const field of Object.values(type.getFields()))
      for (const order of orders(field)) {
        const link = linked(field, `(orderBy: ${order})`);
        if (link !== null) yield `{ ${list} { nodes { ... on ${type.name} { ${link} } } } }`;
      }
  }
}

function roots(schema: GraphQLSchema) {
  const fields = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
  const of = (kind: FieldSemantics['kind']) => fields.filter(field => meaning(field)?.kind === kind);
  const traversals = [...of('Paths'), ...of('Neighbourhood'), ...of('Common')];
  return { lists: of('RootMany'), lookups: of('RootOne').filter(textual), traversals };
}

/** Returns the arguments that identify a node. */
function keysOf({ args }: RelationSample) {
  return args.filter(({ name }) => name !== MOMENT_ARGUMENT);
}

/** Tests that the keys of a lookup are texts. */
function textual(field: RelationSample): boolean {
  return keysOf(field).every(({ type }) => ['ID', 'String'].includes(getNamedType(type).name));
}

/**
 * Node types with a root list that contains them: their own list, and those of interfaces, because
 * a linked node may need a label there.
 */
function* owners(schema: GraphQLSchema): Iterable<readonly [string, GraphQLObjectType]> {
  for (const list of roots(schema).lists) {
    const type = nodeType(list);
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
    for (const one of types) yield [list.name, one];
  }
}

function nodeType(list: RelationSample): GraphQLNamedType {
  const connection = getNamedType(list.type) as GraphQLObjectType;
  return getNamedType((connection.getFields().nodes as RelationSample).type);
}

/**
 * Returns the selection of a link, and of the claims of its edges; null for fields of the node
 * itself.
 */
function linked(field: RelationSample, args: string): string | null {
  const kind = meaning(field)?.kind;
  if (kind === 'One') return args === '' ? `${field.name} { __typename }` : null;
  if (kind === 'Facts') return `${field.name} { __typename claims { nodes { __typename } } }`;
  if (kind !== 'Many' && kind !== 'Relations' && kind !== 'ClaimsOfEntity') return null;
  const edge = getNamedType(
    ((getNamedType(field.type) as GraphQLObjectType).getFields().edges as RelationSample).type,
  );
  const evidence = Object.values((edge as GraphQLObjectType).getFields())
    .filter(one => meaning(one)?.kind === 'ClaimsOfDerived')
    .map(({ name }) => `${name} { nodes { __typename } }`);
  const more = args === '' ? ` edges { __typename ${evidence.join(' ')} } totalCount` : '';
  return `${field.name}${args} { nodes { __typename }${more} }`;
}

/** Returns `{field: DIRECTION}` for each field of its own by which a list can be sorted. */
function orders(field: RelationSample): string[] {
  const type = field.args.find(({ name }) => name === 'orderBy')?.type;
  const input = type && getNamedType(type);
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap(({ name, type: sort }) =>
    isEnumType(getNamedType(sort)) ? ['ASC', 'DESC'].map(direction => `{${name}: ${direction}}`) : [],
  );
}

function meaning(field: RelationSample): FieldSemantics | undefined {
  return (field.extensions as { meaning?: FieldSemantics }).meaning;
}
