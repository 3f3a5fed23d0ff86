import { CommuniqueError, invariant } from '../../errors.ts';
import type { MeasureFunction } from '../../model/field-semantics.ts';
import { edgeGroupKeys, type GroupKey, nodeGroupKeys, ORDERED_GROUP_KEYS } from '../../model/group-keys.ts';
import type { EdgeType, InterfaceType, Model, NodeType, ValueField } from '../../model/model.ts';
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
import { nodeOf, orderedBy, type Requested, requestedOrder, singleOrder, sorted } from './orders.ts';
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
  const keys = keysOf(type, edge, args).map((key): KeyScope => {
    if (key.field?.kind !== 'relation') return { key, inner: null, record: null };
    const { target } = key.field;
    return {
      key,
      inner: context.below(owner, target),
      record: context.type(target).kind === 'record' ? target : null,
    };
  });
  const measures = new MeasureList(keys.length);
  const shape = object({
    ...owner,
    ...PLAIN_SCOPE,
    path: call.path,
    measured: { measures, field: null },
    group: keys,
  });
  const order = new GroupOrders(context.model, type, edge, keys, measures).of(args);
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
  const asked = (name: string) => [...new Set((args[name] as readonly string[] | undefined | null) ?? [])];
  const all = [
    ...named(asked('by'), nodeGroupKeys(type)),
    ...named(asked('byEdge'), edge === null ? [] : edgeGroupKeys(edge)),
  ];
  if (all.length > 0) return all;
  const names = edge === null ? 'by is empty: it names' : 'by and byEdge are empty: they name';
  throw new CommuniqueError('BAD_VALUE', `${names} at least one key to group by.`);
}

function named(asked: readonly string[], keys: readonly GroupKey[]): GroupKey[] {
  return asked.map(name => {
    const key = keys.find(one => one.name === name);
    invariant(key, `${name} is a key`);
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

/** Reads the order of groups from the arguments. */
class GroupOrders {
  readonly #model: Model;
  readonly #type: GroupableType;
  readonly #edge: EdgeType | null;
  readonly #keys: readonly KeyScope[];
  readonly #measures: MeasureList;

  constructor(
    model: Model,
    type: GroupableType,
    edge: EdgeType | null,
    keys: readonly KeyScope[],
    measures: MeasureList,
  ) {
    this.#model = model;
    this.#type = type;
    this.#edge = edge;
    this.#keys = keys;
    this.#measures = measures;
  }

  /** Returns the order of groups: the requested one, or the largest first; then by the keys. */
  of(args: FieldArguments): readonly GroupOrder[] {
    const asked = requestedOrder(args);
    const order = [
      ...asked.byEdge.map((one, i) => this.#byEdge(one, ['orderByEdge', i])),
      ...asked.by.map(one => this.#byNode(this.#type, one)),
    ];
    if (order.length === 0) order.push(this.#rows('count', 'DESC'));
    const rest = this.#keys.map((_, index): GroupOrder => ({ of: 'key', index, ...sorted('ASC') }));
    return Object.freeze([...order, ...rest]);
  }

  #byNode(type: GroupableType, one: Requested): GroupOrder {
    const [name, value] = Object.entries(one)[0] as [string, object];
    return this.#ofRows(name, value) ?? this.#measured('node', type.fields.get(name) as ValueField, value);
  }

  #byEdge(one: Requested, path: readonly (string | number)[]): GroupOrder {
    const [name, value] = Object.entries(one)[0] as [string, object];
    if (name === 'node') return this.#byNode(...nodeOf(this.#model, this.#type, value, path));
    return (
      this.#ofRows(name, value) ?? this.#measured('edge', this.#edge?.fields.get(name) as ValueField, value)
    );
  }

  /** Returns the order by the number of rows or by a key; null for one by a field. */
  #ofRows(name: string, value: unknown): GroupOrder | null {
    if (name === 'count' || name === 'collective') return this.#rows(name, value as string);
    if (name !== 'key') return null;
    const [place, sort] = Object.entries(value as object)[0] as [(typeof ORDERED_GROUP_KEYS)[number], string];
    const index = ORDERED_GROUP_KEYS.indexOf(place);
    if (index < this.#keys.length) return { of: 'key', index, ...sorted(sort) };
    const count = this.#keys.length === 1 ? 'one key' : `${this.#keys.length} keys`;
    throw new CommuniqueError(
      'BAD_VALUE',
      `The groups are ordered by their ${place} key, but have ${count}.`,
    );
  }

  #rows(name: 'count' | 'collective', sort: string): GroupOrder {
    const kind = name === 'collective' ? 'Collective' : this.#type.kind === 'record' ? 'Rows' : 'Single';
    return { of: 'measure', index: this.#measures.column({ kind }), ...sorted(sort) };
  }

  #measured(on: 'node' | 'edge', field: ValueField, value: object): GroupOrder {
    const [measure, sort] = Object.entries(value)[0] as [MeasureFunction, string];
    return { of: 'measure', index: this.#measures.orderColumn(on, field, measure), ...sorted(sort) };
  }
}
