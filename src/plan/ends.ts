import { CommuniqueError, quoted } from '../errors.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Where a traversal starts and ends, as it is asked for; what no traversal can fulfil is refused. */

/** Hops of a path when nothing is said, and at most: with each the links that are looked at multiply. */
export const HOPS = Object.freeze({ standard: 4, most: 6 });
/** Paths when nothing is said, and at most. */
export const PATHS = Object.freeze({ standard: 3, most: 100 });
/** Walks of one pair that are put in order; which of more come first could not be told. */
export const WALKS = 10_000;
/** Hops of a neighbourhood when nothing is said, and at most; and its nodes. */
export const AROUND = Object.freeze({ standard: 1, most: 3 });
export const NODES = Object.freeze({ standard: 100, most: 500 });
/** What several have in common when nothing is said, and at most. */
export const SHARED = Object.freeze({ standard: 25, most: 1000 });
/** Claimants, and pairs of them, when nothing is said, and at most. */
export const VOICES = Object.freeze({ standard: 25, most: 1000 });
/** Disputes that are shown of a pair of claimants. */
export const BEHIND = 100;
/** Pairs of a start and an end: each is looked at for itself. */
const PAIRS = 100;
/** Ids in any other list. */
export const IDS = 100;

/** The ids that paths start from. Throws BAD_VALUE. */
export function startsOf(args: Arguments): readonly string[] {
  const [from, to] = [endsIn(args, 'from'), endsIn(args, 'to')];
  const both = from.find(id => to.includes(id));
  if (both !== undefined) throw bad(`${quoted(both)} is in both from and to: a path joins two entities.`);
  if (from.length * to.length > PAIRS)
    throw bad(
      `from and to make ${from.length * to.length} pairs, more than ${PAIRS}. Name fewer at one end.`,
    );
  const avoid = args.avoid === null || args.avoid === undefined ? [] : idsIn(args, 'avoid');
  const avoided = avoid.find(id => from.includes(id) || to.includes(id));
  if (avoided !== undefined) throw bad(`${quoted(avoided)} is to be avoided, but paths begin or end there.`);
  within('first', args.first, PATHS.most, 'paths');
  return from;
}

/** The ids that a neighbourhood is of. Throws BAD_VALUE. */
export function centreOf(args: Arguments): readonly string[] {
  within('limit', args.limit, NODES.most, 'entities');
  return endsIn(args, 'of');
}

/** The ids of those that have something in common. Throws BAD_VALUE. */
export function sharersOf(args: Arguments): readonly string[] {
  const of = endsIn(args, 'of');
  const notOf = args.notOf === null || args.notOf === undefined ? [] : idsIn(args, 'notOf');
  const both = notOf.find(id => of.includes(id));
  if (both !== undefined) throw bad(`${quoted(both)} is in both of and notOf.`);
  within('first', args.first, SHARED.most, 'entities');
  const { atLeast } = args;
  if (typeof atLeast === 'number' && (atLeast < 1 || atLeast > of.length))
    throw bad(`atLeast is from 1 to the number of entities in of, ${of.length}, not ${atLeast}.`);
  return of;
}

/** The ids of those that something is said about. Throws BAD_VALUE. */
export function subjectsOf(args: Arguments): readonly string[] {
  within('first', args.first, VOICES.most, 'rows');
  return endsIn(args, 'about');
}

/** The last day of a timeline. Throws BAD_VALUE where that is before the first. */
export function untilIn(
  { from, to }: Arguments,
  day: (side: 'earliest' | 'latest', edtf: string) => string,
): string {
  const last = day('latest', to as string);
  if (typeof from === 'string' && day('earliest', from) > last)
    throw bad(`from (${quoted(from)}) is after to (${quoted(to as string)}).`);
  return last;
}

function endsIn(args: Arguments, name: string): readonly string[] {
  const ids = args[name] as readonly string[];
  if (ids.length === 0) throw bad(`${name} is empty: name an entity.`);
  return idsIn(args, name);
}

/** A number of hops, which is part of the statement's text. Throws BAD_VALUE. */
export function hopsOf(args: Arguments, name: string, standard: number, most: number): number {
  const hops = (args[name] as number | null | undefined) ?? standard;
  if (hops < 1 || hops > most) throw bad(`${name} is from 1 to ${most}, not ${hops}.`);
  return hops;
}

/** A list of ids, each once. Throws BAD_VALUE for none and for too many. */
export function idsIn(args: Arguments, name: string): readonly string[] {
  const ids = [...new Set(someOf(args[name], name) as readonly string[])];
  if (ids.length > IDS) throw bad(`${name} has ${ids.length} ids, more than ${IDS}.`);
  return ids;
}

/** A list that restricts to what is in it. Throws BAD_VALUE where it restricts to nothing. */
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
