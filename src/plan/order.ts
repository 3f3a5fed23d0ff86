import { CommuniqueError } from '../errors.ts';
import { foldedName, joinName } from '../model/names.ts';
import type { InterfaceType, NodeType } from '../model/types.ts';
import { nullPattern, signatureOf } from './cursor.ts';
import type { Arguments, Parameters } from './parameters.ts';
import type { From, OrderKey, ParameterRef, Seek, Source } from './plan.ts';

/**
 * The order of a list: what is asked for, or the type's own, and ties broken until no two rows are alike. `derived` says
 * that an edge with times leads to the node: one node may then be reached by several, one for each unbroken period.
 */
export function orderOf(
  type: NodeType | InterfaceType,
  args: Arguments,
  from: From,
  derived: boolean,
): readonly OrderKey[] {
  const asked = (args.orderBy as readonly Record<string, string>[] | undefined | null) ?? [];
  const keys: OrderKey[] = asked.map(one => {
    const [name, sort] = Object.entries(one)[0] as [string, string];
    return askedKey(type, name, sort);
  });
  if (keys.length === 0) keys.push(...standardOrder(type, from));
  const descending = keys.at(-1)?.descending ?? false;
  if (!keys.some(k => k.on === 'node' && k.property === 'id')) keys.push(key('id', { descending }));
  if (derived)
    keys.push(key('validFrom', { on: 'edge', nullable: true, descending: keys.at(-1)?.descending ?? false }));
  return Object.freeze(keys);
}

/** Which of several edges a single-valued relation shows: the best supported, then the latest. */
export function singleOrder(derived: boolean): readonly OrderKey[] {
  if (!derived) return [];
  return Object.freeze([
    key('sourceCount', { on: 'edge', descending: true }),
    key('validTo', { on: 'edge', descending: true, nullable: true, nullsFirst: true }),
    key('id'),
  ]);
}

/** Names are ordered as people look for them: without case and diacritics. */
const NAME = foldedName('name');

function standardOrder(type: NodeType | InterfaceType, from: From): OrderKey[] {
  if (from.kind === 'Ids') return [key('position', { kind: 'Position', ids: from.ids })];
  if (from.kind === 'AnyHop') return [key('type', { kind: 'EdgeType', on: 'edge' }), key(NAME)];
  if (from.kind === 'Facts') {
    return [key('field'), key('shown', { descending: true }), key('claimCount', { descending: true })];
  }
  if (type.name === 'Claim') return from.kind === 'All' ? [] : [key('position', { nullable: true })];
  return type.kind === 'record' ? [] : [key(NAME)];
}

function askedKey(type: NodeType | InterfaceType, name: string, sort: string): OrderKey {
  const field = type.fields.get(name);
  const period = field?.kind === 'value' && field.value === 'Object';
  const property = type.kind !== 'record' && name === 'name' ? NAME : name;
  return key(period ? joinName(name, 'earliest') : property, {
    descending: sort.startsWith('DESC'),
    nullsFirst: sort.endsWith('NULLS_FIRST'),
    nullable: period || !field?.required,
  });
}

function key(property: string, more: Partial<OrderKey> = {}): OrderKey {
  return Object.freeze({
    kind: 'Property',
    on: 'node',
    property,
    descending: false,
    nullsFirst: false,
    nullable: false,
    ids: null,
    ...more,
  });
}

/** The same order read from its end. */
export function reversed(order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map(k =>
    Object.freeze({ ...k, descending: !k.descending, nullsFirst: k.nullable ? !k.nullsFirst : false }),
  );
}

/** What cursors of a list are signed with: they fit no other list and no other order. */
export function listSignature({ from, label }: Source, order: readonly OrderKey[]): string {
  const list = from.kind === 'Hop' ? `${from.type} ${from.direction}` : '';
  const keys = order.map(k => `${k.kind} ${k.on} ${k.property} ${k.descending} ${k.nullsFirst}`);
  return signatureOf([from.kind, list, label ?? '', ...keys]);
}

/** Which page of a list is asked for. */
export interface PageArguments {
  readonly reverse: boolean;
  readonly size: 'first' | 'last';
  readonly cursor: 'after' | 'before' | null;
}

/** Relay's arguments, of which either the forward or the backward pair may be given. Throws BAD_PAGE. */
export function pageOf(args: Arguments): PageArguments {
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

/** Where the page begins. Throws BAD_CURSOR for what is no cursor at all; `bind` checks whose it is. */
export function seekOf(
  parameters: Parameters,
  site: number,
  args: Arguments,
  page: PageArguments,
  order: readonly OrderKey[],
  signature: string,
): Seek | null {
  if (page.cursor === null) return null;
  const pattern = nullPattern(args[page.cursor] as string);
  if (pattern === null) throw new CommuniqueError('BAD_CURSOR', `${page.cursor} is no cursor of ours.`);
  if (pattern.length !== order.length)
    throw new CommuniqueError('BAD_CURSOR', `${page.cursor} belongs to another list or order.`);
  const path = [page.cursor];
  const values = order.map((_, i): ParameterRef | null =>
    pattern[i] === '1' ? null : parameters.add({ site, path, convert: 'cursor', key: i, signature }),
  );
  // A cursor whose keys are all null would go unchecked.
  if (!pattern.includes('0')) throw new CommuniqueError('BAD_CURSOR', `${page.cursor} is no cursor of ours.`);
  return Object.freeze({ values: Object.freeze(values) });
}
