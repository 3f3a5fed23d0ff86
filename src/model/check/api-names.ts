import type { InterfaceType, Model, NodeType } from '../model.ts';

/** Types of the API that are there for every model. */
const FIXED: readonly string[] = [
  ...['AnyRelationConnection', 'AnyRelationEdge', 'AnyRelationEdgeAggregate', 'AnyRelationEdgeGroupBy'],
  ...['AnyRelationEdgeGroupOrder', 'AnyRelationGroup', 'BigInt', 'BigIntAggregate', 'BigIntFilter'],
  ...['Boolean', 'BooleanFilter', 'CitationFormat', 'Claimant', 'CountFilter', 'CountOrder', 'Date'],
  ...['DateAggregate', 'DateFilter', 'DateTime', 'DateTimeAggregate', 'DateTimeFilter', 'Disagreement'],
  ...['DistanceOrder', 'EntityType', 'Evidence', 'Float', 'FloatAggregate', 'FloatFilter', 'GroupKey'],
  ...['GroupKeyOrder', 'ID', 'IDFilter', 'Int', 'IntAggregate', 'IntFilter', 'LinkFilter', 'Moment'],
  ...['Mutation', 'Neighbourhood', 'NodeGroupOrder', 'NodeOrder', 'NumberAggregateOrder', 'PageInfo'],
  ...['Path', 'PeriodAggregate', 'PeriodAggregateOrder', 'PeriodFilter', 'PointBox', 'PointFilter'],
  ...['PointNear', 'Predicate', 'Query', 'RelationType', 'SearchField', 'SearchMatch', 'SearchResult'],
  ...['SearchResultAggregate', 'SearchResultConnection', 'SearchResultEdge', 'SearchResultGroup'],
  ...['SearchResultGroupBy', 'SearchResultGroupOrder', 'SearchResultIs', 'SearchResultWhere'],
  ...['SearchType', 'Shared', 'Snippet', 'Sort', 'Step', 'String', 'StringAggregate', 'StringFilter'],
  ...['StringListFilter', 'Subscription', 'TextAggregateOrder', 'TextRange', 'TimelineEntry'],
  ...['TimelineEntryConnection', 'TimelineEntryEdge', 'ValueAggregate'],
];

const OF_NODES = [
  'Connection',
  'Edge',
  'Where',
  'Order',
  'ListFilter',
  'Aggregate',
  'Group',
  'GroupBy',
  'GroupOrder',
];
const OF_PAIRS = ['Connection', 'Edge', 'ListFilter', 'Group'];
const OF_EDGES = ['EdgeWhere', 'EdgeOrder', 'EdgeAggregate', 'EdgeGroupBy', 'EdgeGroupOrder'];

/**
 * Returns the names of types that the API makes for a model, each with what it is made for: of
 * lists of a type, of edges of a kind to a type, of edges, enums and values. Two makers of one name
 * would share a type.
 */
export function apiNames(model: Model): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, maker: string) => names.set(name, [...(names.get(name) ?? []), maker]);
  for (const name of FIXED) add(name, 'every API');
  const nodes: (NodeType | InterfaceType)[] = [...model.nodes.values(), ...model.interfaces.values()];
  const edges = [...model.edges.keys(), 'Relation'];
  for (const node of nodes) {
    for (const suffix of OF_NODES) add(`${node.name}${suffix}`, `lists of ${node.name}`);
    if (node.kind === 'interface') add(`${node.name}Is`, `conditions on ${node.name}`);
    if (node.kind !== 'record')
      for (const edge of edges)
        for (const suffix of OF_PAIRS)
          add(`${node.name}${edge}${suffix}`, `edges of ${edge} to ${node.name}`);
  }
  for (const edge of edges) for (const suffix of OF_EDGES) add(`${edge}${suffix}`, `edges of ${edge}`);
  for (const name of model.enums.keys()) add(`${name}Filter`, `conditions on ${name}`);
  for (const name of model.objects.keys())
    if (!FIXED.includes(`${name}Filter`)) add(`${name}Where`, `conditions on ${name}`);
  return names;
}

/** Root fields of the API that are no types of the model. */
export const ROOT_FIELDS: readonly string[] = [
  ...['search', 'paths', 'neighbourhood', 'common', 'timeline', 'claimants', 'disagreements'],
];
