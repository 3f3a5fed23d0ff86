import type { LinkField } from '../../model/field-semantics.ts';
import type { RelationField } from '../../model/model.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { OrderKey } from '../ir/order-node.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import type { BuildContext, FieldCall, FieldScope } from './build-context.ts';
import { FACTS_ORDER, HISTORY_ORDER, singleOrder } from './orders.ts';
import { claimsConnection, type ListTarget } from './plan-connection.ts';
import { hopSource, symmetricTypes } from './row-sources.ts';
import type { ObjectPlanners } from './traversal-results.ts';

/** Plans other nodes that a node or edge leads to: a list, or the one node. */
export function planLinkField(
  context: BuildContext,
  meaning: LinkField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  switch (meaning.kind) {
    case 'One': {
      const { relation } = meaning;
      const source = hopSource(context.model, scope.concrete, relation, null);
      const order = singleOrder(context.derived(scope));
      return planOne(context, call, scope, source, relation.target, order, objects);
    }
    case 'Many':
      return objects.connection(call, scope, linked(context, scope, meaning.relation));
    case 'Facts':
      return facts(context, call, scope, FACTS_ORDER, objects);
    case 'History':
      return facts(context, call, scope, HISTORY_ORDER, objects);
    case 'Relations':
      return objects.connection(call, scope, relations(context, call));
    case 'ClaimsOfEntity':
      return objects.connection(call, scope, claims(context, { kind: 'ClaimsOfEntity' }));
    case 'ClaimsOfDerived': {
      const from = { kind: 'ClaimsOfDerived', on: scope.on, side: meaning.side } as const;
      return objects.connection(call, scope, claims(context, from));
    }
  }
}

/** Plans the first node of a source. */
export function planOne(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  source: RowSource,
  target: string,
  order: readonly OrderKey[],
  objects: ObjectPlanners,
): ValueShape {
  const inner = context.below(scope, target);
  const object = objects.node(call, inner);
  const known = `one ${keyOf(source)} ${context.identify(call.nodes)}`;
  const column = scope.columns.once(known, () => context.rows(source, order, null, null, true, inner));
  return { kind: 'One', column, object };
}

function linked(context: BuildContext, scope: FieldScope, relation: RelationField): ListTarget {
  const { model } = context;
  return {
    target: relation.target,
    relation,
    source: where => hopSource(model, scope.concrete, relation, where),
    where:
      relation.target === 'Claim'
        ? claimsConnection(context.type('Claim'))
        : (filters, args) => filters.reached(args, relation),
  };
}

function claims(context: BuildContext, from: From): ListTarget {
  const where = claimsConnection(context.type('Claim'));
  return { target: 'Claim', source: condition => ({ from, label: null, where: condition }), where };
}

function facts(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  order: readonly OrderKey[],
  objects: ObjectPlanners,
): ValueShape {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const fields = Array.isArray(args.fields)
    ? context.parameters.add({ site, path: ['fields'], convert: 'plain' })
    : null;
  const source: RowSource = { from: { kind: 'Facts', fields }, label: null, where: null };
  const inner = context.below(scope, 'Fact');
  const object = objects.node(call, inner);
  const column = scope.columns.once(`facts ${context.identify(call.nodes)}`, () =>
    context.rows(source, order, null, null, false, inner),
  );
  return { kind: 'List', column, object };
}

function relations(context: BuildContext, call: FieldCall): ListTarget {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const types = Array.isArray(args.types)
    ? context.parameters.add({ site, path: ['types'], convert: 'plain' })
    : null;
  const direction = typeof args.forward !== 'boolean' ? 'BOTH' : args.forward ? 'OUT' : 'IN';
  const { model } = context;
  const symmetric = symmetricTypes(model);
  const from: From = { kind: 'AnyHop', all: [...model.relations.keys()], types, direction, symmetric };
  return { target: 'Entity', source: () => ({ from, label: null, where: null }), where: () => null };
}
