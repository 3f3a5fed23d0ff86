import { CommuniqueError, invariant } from '../../errors.ts';
import type { MeasureFunction } from '../../model/field-semantics.ts';
import { type GroupKey, groupKeys } from '../../model/group-keys.ts';
import type { EdgeType, InterfaceType, NodeType, ValueField } from '../../model/model.ts';
import { concreteTypes, typeNamed } from '../../model/type-lookup.ts';
import type { FieldArguments } from '../bind/parameters.ts';
import type { GroupBy, GroupOrder, GroupsColumn } from '../ir/column-node.ts';
import type { ObjectShape } from '../ir/result-shape.ts';
import {
  type BuildContext,
  type FieldCall,
  type FieldScope,
  type KeyScope,
  type PageScope,
  PLAIN_SCOPE,
} from './build-context.ts';
import { MeasureList } from './measures.ts';
import { orderedBy, requestedOrder, singleOrder, sorted } from './orders.ts';
import { recordsAmong } from './plan-search.ts';
import { hopSource, symmetricTypes } from './row-sources.ts';

type GroupableType = NodeType | InterfaceType;

/**
 * Plans the groups of a connection's rows. `object` plans the selection within. Throws BAD_VALUE.
 */
export function planGroups(
  context: BuildContext,
  call: FieldCall,
  page: PageScope,
  object: (scope: FieldScope) => ObjectShape,
): { readonly column: number; readonly object: ObjectShape } {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const { type, edge, owner, matched } = page;
  const keys = keysOf(type, edge, args).map(
    (key): KeyScope => ({
      key,
      inner: key.field?.kind === 'relation' ? context.below(owner, key.field.target) : null,
    }),
  );
  const measures = new MeasureList(keys.length);
  const shape = object({
    ...owner,
    ...PLAIN_SCOPE,
    path: call.path,
    measured: { measures, field: null },
    group: keys,
  });
  const order = orderOf(type, edge, args, keys, measures);
  const limit = context.parameters.add({ site, path: ['first'], convert: 'groups' });
  const column = owner.columns.once(`groups ${context.identify(call.nodes)}`, () => {
    const by = keys.map(one => groupBy(context, type, one));
    const groups: GroupsColumn = {
      kind: 'Groups',
      source: matched,
      by,
      measures: measures.all(),
      order,
      limit,
      path: call.path,
    };
    return context.counted(groups);
  });
  return { column, object: shape };
}

function keysOf(type: GroupableType, edge: EdgeType | null, args: FieldArguments): GroupKey[] {
  const asked = [...new Set(args.by as readonly string[])];
  if (asked.length === 0)
    throw new CommuniqueError('BAD_VALUE', 'by is empty: it names at least one key to group by.');
  const all = groupKeys(type, edge);
  return asked.map(name => {
    const key = all.find(one => one.name === name);
    invariant(key, `${type.name} is grouped by ${name}`);
    return key;
  });
}

function groupBy(context: BuildContext, type: GroupableType, { key, inner }: KeyScope): GroupBy {
  const { field, on, part } = key;
  if (part === 'relation') return Object.freeze({ kind: 'EdgeType' });
  if (part === 'forward') return Object.freeze({ kind: 'Forward', symmetric: symmetricTypes(context.model) });
  if (field === null)
    return Object.freeze({ kind: 'NodeType', records: recordsAmong(context.model, concreteTypes(type)) });
  if (field.kind === 'value') {
    // Names are grouped by the property that orders them; edges have no names.
    const property = on === 'edge' ? field.name : orderedBy(type, field);
    return Object.freeze({ kind: 'Value', on, property, part: part as 'value' });
  }
  invariant(inner, 'a node has fields of its own');
  const target = typeNamed(context.model, field.target);
  const name = target.fields.get('name');
  return Object.freeze({
    kind: 'Node',
    source: hopSource(context.model, concreteTypes(type), field, null),
    order: field.list ? [] : singleOrder(type.kind !== 'record'),
    single: !field.list,
    columns: inner.columns.all(),
    name: name ? orderedBy(target, name) : 'id',
  });
}

/** Returns the order of groups: the requested one, or the largest first; then by the keys. */
function orderOf(
  type: GroupableType,
  edge: EdgeType | null,
  args: FieldArguments,
  keys: readonly KeyScope[],
  measures: MeasureList,
): readonly GroupOrder[] {
  const count = (sort: string): GroupOrder => {
    const index = measures.column({ kind: type.kind === 'record' ? 'Rows' : 'Single' });
    return { of: 'measure', index, ...sorted(sort) };
  };
  const order = requestedOrder(args).map((one): GroupOrder => {
    const [name, value] = Object.entries(one)[0] as [string, unknown];
    if (name === 'count') return count(value as string);
    if (name === 'collective') {
      const index = measures.column({ kind: 'Collective' });
      return { of: 'measure', index, ...sorted(value as string) };
    }
    const [inner, sort] = Object.entries(value as object)[0] as [string, string];
    if (name === 'key') return { of: 'key', index: keyIndex(keys, inner), ...sorted(sort) };
    if (name === 'edge') {
      const [measure, direction] = Object.entries(sort)[0] as [MeasureFunction, string];
      const index = measures.orderColumn('edge', edge?.fields.get(inner) as ValueField, measure);
      return { of: 'measure', index, ...sorted(direction) };
    }
    const field = type.fields.get(name) as ValueField;
    const index = measures.orderColumn('node', field, inner as MeasureFunction);
    return { of: 'measure', index, ...sorted(sort) };
  });
  if (order.length === 0) order.push(count('DESC'));
  const rest = keys.map((_, index): GroupOrder => ({ of: 'key', index, ...sorted('ASC') }));
  return Object.freeze([...order, ...rest]);
}

function keyIndex(keys: readonly KeyScope[], answer: string): number {
  const index = keys.findIndex(({ key }) => key.answer === answer);
  if (index === -1)
    throw new CommuniqueError('BAD_VALUE', `orderBy names the key ${answer}, which by does not group by.`);
  return index;
}
