import { CommuniqueError, quotedExcerpt } from '../../errors.ts';
import {
  MAX_CLAIMANTS,
  MAX_COMMON,
  MAX_IDS,
  MAX_NEIGHBOURHOOD_NODES,
  MAX_PATHS,
} from '../cost/traversal-limits.ts';

type TraversalArguments = Readonly<Record<string, unknown>>;

/** Limit on pairs of a start and an end: each pair is searched separately. */
const PAIRS = 100;

/** Returns the ids that paths start from. Throws BAD_VALUE. */
export function endpointsOf(args: TraversalArguments): readonly string[] {
  const [from, to] = [endsIn(args, 'from'), endsIn(args, 'to')];
  if (from.length * to.length > PAIRS)
    throw bad(
      `from and to make ${from.length * to.length} pairs, more than ${PAIRS}. Name fewer at one end.`,
    );
  const avoid = args.avoid === null || args.avoid === undefined ? [] : idsIn(args, 'avoid');
  const avoided = avoid.find(id => from.includes(id) || to.includes(id));
  if (avoided !== undefined)
    throw bad(`${quotedExcerpt(avoided)} is to be avoided, but paths begin or end there.`);
  within('first', args.first, MAX_PATHS.most, 'paths');
  return from;
}

/** Returns the ids at the centre of a neighbourhood. Throws BAD_VALUE. */
export function startEntityOf(args: TraversalArguments): readonly string[] {
  within('limit', args.limit, MAX_NEIGHBOURHOOD_NODES.most, 'entities');
  return endsIn(args, 'of');
}

/** Returns the ids of the entities whose common neighbours are sought. Throws BAD_VALUE. */
export function commonEntitiesOf(args: TraversalArguments): readonly string[] {
  const of = endsIn(args, 'of');
  const notOf = args.notOf === null || args.notOf === undefined ? [] : idsIn(args, 'notOf');
  const both = notOf.find(id => of.includes(id));
  if (both !== undefined) throw bad(`${quotedExcerpt(both)} is in both of and notOf.`);
  within('first', args.first, MAX_COMMON.most, 'entities');
  const { atLeast } = args;
  if (typeof atLeast === 'number' && (atLeast < 1 || atLeast > of.length))
    throw bad(`atLeast is from 1 to the number of entities in of, ${of.length}, not ${atLeast}.`);
  return of;
}

/** Returns the ids of the entities that claims are about. Throws BAD_VALUE. */
export function claimSubjectsOf(args: TraversalArguments): readonly string[] {
  within('first', args.first, MAX_CLAIMANTS.most, 'rows');
  return endsIn(args, 'about');
}

/** Returns the last day of a timeline. Throws BAD_VALUE if it is before the first. */
export function untilIn(
  { from, to }: TraversalArguments,
  day: (side: 'earliest' | 'latest', edtf: string) => string,
): string {
  const last = day('latest', to as string);
  if (typeof from === 'string' && day('earliest', from) > last)
    throw bad(`from (${quotedExcerpt(from)}) is after to (${quotedExcerpt(to as string)}).`);
  return last;
}

function endsIn(args: TraversalArguments, name: string): readonly string[] {
  const ids = args[name] as readonly string[];
  if (ids.length === 0) throw bad(`${name} is empty: name an entity.`);
  return idsIn(args, name);
}

/** Returns a number of hops, which is part of the statement's text. Throws BAD_VALUE. */
export function maxHopsOf(args: TraversalArguments, name: string, standard: number, most: number): number {
  const hops = (args[name] as number | null | undefined) ?? standard;
  if (hops < 1 || hops > most) throw bad(`${name} is from 1 to ${most}, not ${hops}.`);
  return hops;
}

/** Returns a list of ids, each once. Throws BAD_VALUE for none and for too many. */
export function idsIn(args: TraversalArguments, name: string): readonly string[] {
  const ids = [...new Set(someOf(args[name], name) as readonly string[])];
  if (ids.length > MAX_IDS) throw bad(`${name} has ${ids.length} ids, more than ${MAX_IDS}.`);
  return ids;
}

/**
 * Returns a list of allowed values. Throws BAD_VALUE if the list is empty, as nothing would be
 * allowed.
 */
export function someOf(value: unknown, name: string): readonly unknown[] {
  const list = value as readonly unknown[];
  if (list.length === 0)
    throw bad(`${name} is empty, so nothing fulfils it. Leave it out for no restriction.`);
  return list;
}

function within(name: string, value: unknown, most: number, of: string): void {
  const number = (value ?? 0) as number;
  if (number < 0 || number > most) throw bad(`${name} is from 0 to ${most} ${of}, not ${number}.`);
}

function bad(message: string): CommuniqueError {
  return new CommuniqueError('BAD_VALUE', message);
}
