import { CommuniqueError } from '../../errors.ts';
import { MOMENT_ARGUMENT, type RootField } from '../../model/field-semantics.ts';
import { EXTERNAL_ID_INDEX } from '../../model/names.ts';
import type { FieldArguments } from '../bind/parameters.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import type { BuildContext, FieldCall, FieldScope } from './build-context.ts';
import type { FilterPlanner } from './filters.ts';
import { planOne } from './link-fields.ts';
import { claimsConnection, type ListTarget } from './plan-connection.ts';
import { planSearch } from './plan-search.ts';
import { planTimeline } from './plan-timeline.ts';
import { type ObjectPlanners, planTraversalResult } from './traversal-results.ts';

/** Plans a field of the query type. */
export function planRootField(
  context: BuildContext,
  meaning: RootField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  switch (meaning.kind) {
    case 'RootOne':
      return planOne(context, call, scope, keyed(context, call, meaning.type), meaning.type, [], objects);
    case 'RootMany':
      return objects.connection(call, scope, listOf(context, call, meaning.type));
    case 'Search':
      return objects.connection(call, scope, planSearch(context, call));
    case 'Timeline':
      return objects.connection(call, scope, planTimeline(context, call, scope.columns));
    case 'Paths':
    case 'Neighbourhood':
    case 'Common':
    case 'Claimants':
    case 'Disagreements':
      return planTraversalResult(context, call, scope, meaning.kind, objects);
  }
}

/** Plans the node with the one key that is given. Throws BAD_VALUE. */
function keyed(context: BuildContext, call: FieldCall, typeName: string): RowSource {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const keys = call.definition.args.map(({ name }) => name).filter(name => name !== MOMENT_ARGUMENT);
  const given = keys.filter(name => args[name] !== null && args[name] !== undefined);
  const [name] = given;
  if (name === undefined || given.length > 1) {
    throw new CommuniqueError(
      'BAD_VALUE',
      `${call.definition.name} takes exactly one of its keys (${keys.join(', ')}), not ${given.length}.`,
    );
  }
  const value = context.parameters.add({ site, path: [name], convert: 'plain' });
  const query = () => context.parameters.add({ site, path: [name], convert: 'keyword' });
  const from: From =
    name === 'externalId'
      ? { kind: 'ExternalId', value, query: query(), index: EXTERNAL_ID_INDEX }
      : { kind: 'Key', property: name, value };
  return { from, label: typeName, where: null };
}

/** Plans all nodes of a type, or those with given ids. */
function listOf(context: BuildContext, call: FieldCall, typeName: string): ListTarget {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const ids =
    args.ids === undefined || args.ids === null
      ? null
      : context.parameters.add({ site, path: ['ids'], convert: 'plain' });
  const from: From = ids === null ? { kind: 'All' } : { kind: 'Ids', ids };
  const type = context.type(typeName);
  const all = (filters: FilterPlanner, given: FieldArguments) => filters.where(given.where, type);
  return {
    target: typeName,
    source: where => ({ from, label: typeName, where }),
    where: typeName === 'Claim' ? claimsConnection(type) : all,
  };
}
