import { CommuniqueError } from '../../errors.ts';
import { edgeFields } from '../../model/edge-lookup.ts';
import type {
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  RelationField,
  ValueField,
} from '../../model/model.ts';
import { foldedName, joinName } from '../../model/names.ts';
import { concreteTypes, typeNamed, typeOfSingular } from '../../model/type-lookup.ts';
import { nullPattern, orderSignature } from '../bind/cursor.ts';
import type { FieldArguments, Parameters } from '../bind/parameters.ts';
import { ORDER_KEYS } from '../cost/limits.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { KeysetCursor, KeyValue, OrderKey } from '../ir/order-node.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { forEachNode } from '../rewrite/rewrite.ts';
import { defaultFilter, hopSource, mapPoint } from './row-sources.ts';

type OrderableType = NodeType | InterfaceType;
type OrderPath = readonly (string | number)[];

/** Properties of the way to a list that its order depends on. */
export interface ReachedOrder {
  readonly from: From;
  /** The relation that leads to the list, if the fields of its edges can be ordered by. */
  readonly relation: RelationField | null;
  /**
   * True if an edge with times leads to the node: then several edges may lead to one node, one for
   * each validity interval.
   */
  readonly derived: boolean;
}

/** Reads the order of a list from its arguments. */
export class Orders {
  readonly #model: Model;
  readonly #parameters: Parameters;
  readonly #site: number;

  constructor(model: Model, parameters: Parameters, site: number) {
    this.#model = model;
    this.#parameters = parameters;
    this.#site = site;
  }

  /**
   * Returns the order of a list: the requested one or the type's own, with further keys until no
   * two rows are equal.
   */
  of(
    type: OrderableType,
    args: FieldArguments,
    { from, relation, derived }: ReachedOrder,
  ): readonly OrderKey[] {
    const asked = requestedOrder(args);
    const keys = [
      ...asked.byEdge.map((one, i) => this.#edge(type, one, ['orderByEdge', i], relation)),
      ...asked.by.map((one, i) => this.#node(type, one, ['orderBy', i])),
    ];
    if (keys.length === 0) keys.push(...standardOrder(type, from));
    const descending = keys.at(-1)?.descending ?? false;
    if (!keys.some(isId)) keys.push(property('id', { descending }));
    // Two entities may be linked in both directions by relations of one type.
    if (from.kind === 'AnyHop') keys.push(key({ kind: 'Forward' }, { descending: true }));
    if (derived) keys.push(onEdge('validFrom', { nullable: true, descending }));
    return Object.freeze(keys);
  }

  #node(type: OrderableType, one: Requested, path: OrderPath): OrderKey {
    const [name, value] = Object.entries(one)[0] as [string, unknown];
    const inner = [...path, name];
    const field = type.fields.get(name) as ModelField;
    if (field.kind === 'value') return this.#value(type, field, value, inner);
    const given = value as Record<string, unknown>;
    const source = hopSource(this.#model, concreteTypes(type), field, defaultFilter(field));
    if (field.list) return key({ kind: 'Count', source }, sorted(given.count as string));
    const target = typeNamed(this.#model, field.target);
    const { value: through, ...rest } = this.#node(target, given, inner);
    const order = singleOrder(type.kind !== 'record');
    return key({ kind: 'Through', source, order, key: through }, { ...rest, nullable: true });
  }

  #edge(type: OrderableType, one: Requested, path: OrderPath, relation: RelationField | null): OrderKey {
    const [name, sort] = Object.entries(one)[0] as [string, string];
    if (name === 'node') {
      const [as, inner] = nodeOf(this.#model, type, sort, path);
      return this.#node(as, inner, [...path, 'node', as.singular]);
    }
    const field = edgeFields(this.#model, relation?.edge ?? null).get(name);
    return onEdge(name, { ...sorted(sort), nullable: !field?.required });
  }

  #value(type: OrderableType, field: ValueField, value: unknown, path: OrderPath): OrderKey {
    if (field.typeName === 'Point') {
      const { sort } = value as { sort: string };
      const from = this.#parameters.add({ site: this.#site, path, convert: 'point' });
      const point = mapPoint(field.name, type.kind !== 'record');
      return key({ kind: 'Distance', point, from }, { ...sorted(sort), nullable: true });
    }
    return property(orderedBy(type, field), {
      ...sorted(value as string),
      nullable: field.value === 'Object' || !field.required,
    });
  }
}

/** An item of `orderBy` or `orderByEdge`: an object with one field. */
export type Requested = Readonly<Record<string, unknown>>;

/** Returns the items of `orderByEdge` and `orderBy`. Throws BAD_VALUE if there are too many. */
export function requestedOrder(args: FieldArguments): {
  readonly byEdge: readonly Requested[];
  readonly by: readonly Requested[];
} {
  const given = (name: string) => (args[name] as readonly Requested[] | undefined | null) ?? [];
  const asked = { byEdge: given('orderByEdge'), by: given('orderBy') };
  const count = asked.byEdge.length + asked.by.length;
  if (count <= ORDER_KEYS) return asked;
  throw new CommuniqueError('BAD_VALUE', `A list is ordered by at most ${ORDER_KEYS} fields, not ${count}.`);
}

/**
 * Returns the type by whose fields the nodes of edges are ordered, and what is asked of it. Throws
 * BAD_VALUE if not all nodes of the list are of that type.
 */
export function nodeOf(
  model: Model,
  listed: OrderableType,
  given: unknown,
  path: OrderPath,
): readonly [OrderableType, Requested] {
  const [singular, inner] = Object.entries(given as object)[0] as [string, Requested];
  const type = typeOfSingular(model, singular);
  const among = concreteTypes(type);
  if (concreteTypes(listed).every(name => among.includes(name))) return [type, inner];
  const place = [...path, 'node'].join('.');
  throw new CommuniqueError(
    'BAD_VALUE',
    `${place} has fields of ${type.name}, but the list has ${listed.plural ?? listed.name}: write ${listed.singular}.`,
  );
}

/** Returns the property by which a field is ordered. */
export function orderedBy(type: OrderableType, field: ModelField): string {
  if (field.kind === 'value' && field.value === 'Object') return joinName(field.name, 'earliest');
  return type.kind !== 'record' && field.name === 'name' ? NAME : field.name;
}

export function sorted(sort: string): { readonly descending: boolean; readonly nullsFirst: boolean } {
  return { descending: sort.startsWith('DESC'), nullsFirst: sort.endsWith('NULLS_FIRST') };
}

/**
 * Returns the order whose first edge a single-valued relation shows: the best supported, then the
 * latest.
 */
export function singleOrder(derived: boolean): readonly OrderKey[] {
  if (!derived) return [];
  return Object.freeze([
    onEdge('sourceCount', { descending: true }),
    onEdge('validTo', { descending: true, nullable: true, nullsFirst: true }),
    property('id'),
  ]);
}

/** The order of an entity's facts. */
export const FACTS_ORDER: readonly OrderKey[] = Object.freeze([
  property('field'),
  property('shown', { descending: true }),
  property('claimCount', { descending: true }),
  property('id', { descending: true }),
]);

/**
 * The order of values in time: by the sequence of fields that `precedes` gives in the model, then
 * by day; values without a known day come first.
 */
export const HISTORY_ORDER: readonly OrderKey[] = Object.freeze([
  property('step'),
  property('since', { nullable: true, nullsFirst: true }),
  property('validTo', { nullable: true }),
  property('field'),
  property('id'),
]);

/** Property by which names are ordered, as people look for them: without case and diacritics. */
const NAME = foldedName('name');

function standardOrder(type: OrderableType, from: From): OrderKey[] {
  if (from.kind === 'Ids') return [key({ kind: 'Position', ids: from.ids })];
  if (from.kind === 'Between')
    return [key({ kind: 'EdgeType' }), key({ kind: 'Forward' }, { descending: true })];
  if (from.kind === 'AnyHop') return [key({ kind: 'EdgeType' }), property(NAME)];
  if (from.kind === 'Timeline') return from.dated ? [key({ kind: 'Earliest' }), key({ kind: 'Latest' })] : [];
  if (from.kind === 'Search') {
    return [
      key({ kind: 'Rank' }, { descending: true }),
      key({ kind: 'Score' }, { descending: true }),
      property('id'),
    ];
  }
  if (type.name === 'Claim') return from.kind === 'All' ? [] : [property('position', { nullable: true })];
  return type.kind === 'record' ? [] : [property(NAME)];
}

function isId({ value }: OrderKey): boolean {
  return value.kind === 'Property' && value.on === 'node' && value.property === 'id';
}

function property(name: string, more: Partial<OrderKey> = {}): OrderKey {
  return key({ kind: 'Property', on: 'node', property: name }, more);
}

function onEdge(name: string, more: Partial<OrderKey> = {}): OrderKey {
  return key({ kind: 'Property', on: 'edge', property: name }, more);
}

function key(value: KeyValue, more: Partial<OrderKey> = {}): OrderKey {
  return Object.freeze({ descending: false, nullsFirst: false, nullable: false, ...more, value });
}

/** The same order read from its end. */
export function reversed(order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map(k =>
    Object.freeze({ ...k, descending: !k.descending, nullsFirst: k.nullable ? !k.nullsFirst : false }),
  );
}

/**
 * Returns the signature of the cursors of a list: they are valid for no other list and no other
 * order.
 */
export function listSignature({ from, label }: RowSource, order: readonly OrderKey[]): string {
  const list = from.kind === 'Hop' ? `${from.type} ${from.direction}` : '';
  const keys = order.map(k => `${keyName(k.value)} ${k.descending} ${k.nullsFirst}`);
  return orderSignature([from.kind, list, label ?? '', ...keys]);
}

function keyName(value: KeyValue): string {
  switch (value.kind) {
    case 'Property':
      return `Property ${value.on} ${value.property}`;
    case 'Count':
      return `count ${hopName(value.source)}`;
    case 'Distance':
      return `distance ${keyOf(value.point)}`;
    case 'Through':
      return `${hopName(value.source)} ${keyName(value.key)}`;
    case 'EdgeType':
    case 'Forward':
    case 'Position':
    case 'Rank':
    case 'Score':
    case 'Earliest':
    case 'Latest':
      return value.kind;
  }
}

function hopName({ from, label }: RowSource): string {
  return from.kind === 'Hop' ? `${from.type} ${from.direction} ${label ?? ''}` : from.kind;
}

/**
 * Returns the parameters that an order depends on beyond its text: a cursor is valid only for the
 * same values. A list of given ids needs none, as its keys are positions in that list.
 */
export function cursorContext({ from }: RowSource, order: readonly OrderKey[]): readonly ParameterRef[] {
  const points: ParameterRef[] = [];
  for (const key of order) {
    forEachNode('OrderKey', key, 'KeyValue', value => {
      if (value.kind === 'Distance') points.push(value.from);
    });
  }
  return from.kind === 'Search' ? [from.query, ...points] : points;
}

/** Requested page of a list. */
export interface PageArguments {
  readonly reverse: boolean;
  readonly size: 'first' | 'last';
  readonly cursor: 'after' | 'before' | null;
}

/**
 * Reads Relay's arguments, of which either the forward or the backward pair may be given. Throws
 * BAD_PAGE.
 */
export function pageOf(args: FieldArguments): PageArguments {
  const given = (name: string) => args[name] !== undefined && args[name] !== null;
  if (given('first') && given('last'))
    throw new CommuniqueError('BAD_PAGE', 'Both first and last are given.');
  if (given('after') && given('before'))
    throw new CommuniqueError('BAD_PAGE', 'Both after and before are given.');
  if (given('first') && given('before'))
    throw new CommuniqueError('BAD_PAGE', 'first goes with after, last with before.');
  if (given('last') && given('after'))
    throw new CommuniqueError('BAD_PAGE', 'last goes with before, first with after.');
  const reverse = given('last') || given('before');
  const cursor = given('after') ? 'after' : given('before') ? 'before' : null;
  return { reverse, size: reverse ? 'last' : 'first', cursor };
}

/**
 * Returns the start of the page. Throws BAD_CURSOR for a text that does not have the form of a
 * cursor; `bind` checks that it belongs to the list.
 */
export function seekOf(
  parameters: Parameters,
  site: number,
  args: FieldArguments,
  page: PageArguments,
  order: readonly OrderKey[],
  signed: { readonly signature: string; readonly salt: readonly ParameterRef[] },
): KeysetCursor | null {
  if (page.cursor === null) return null;
  const pattern = nullPattern(args[page.cursor] as string);
  if (pattern === null) throw new CommuniqueError('BAD_CURSOR', `${page.cursor} is not a valid cursor.`);
  if (pattern.length !== order.length)
    throw new CommuniqueError('BAD_CURSOR', `${page.cursor} belongs to another list or order.`);
  const path = [page.cursor];
  const values = order.map((_, i): ParameterRef | null =>
    pattern[i] === '1' ? null : parameters.add({ site, path, convert: 'cursor', key: i, ...signed }),
  );
  // A cursor whose keys are all null would not be checked.
  if (!pattern.includes('0'))
    throw new CommuniqueError('BAD_CURSOR', `${page.cursor} is not a valid cursor.`);
  return Object.freeze({ values: Object.freeze(values) });
}
