import type { Model } from '../model/types.ts';
import { HOPS, hopsOf } from './ends.ts';
import type { Arguments } from './parameters.ts';
import type { Column, Convert, From, Links, ParameterRef, PathsFrom, Source } from './plan.ts';
import type { Call, Context } from './scope.ts';
import { Filters } from './where.ts';

/** The entities that everything is matched among; see `schema/model/entity.graphql`. */
const ENTITY = 'Entity';
const DATASET = 'Dataset';

/** What a traversal starts from, and which edges it may take. */
export interface Traversal<F extends From = From> {
  readonly from: F;
  readonly links: Links;
  readonly limit: ParameterRef;
}

/** Plans where paths begin and end. Its columns for ids that nothing has are refused by {@link Check}. */
export function planPaths(
  context: Context,
  call: Call,
): Traversal<PathsFrom> & { readonly unknown: Source[] } {
  const given = new Given(context, call);
  const { args } = given;
  const hops = hopsOf(args, 'maxHops', HOPS.standard, HOPS.most);
  const from = given.value('from', 'starts', []);
  const to = given.value('to', 'ids');
  const first = given.value('first', 'limit');
  const avoid = given.optional('avoid', 'ids');
  const links = linksOf(given);
  const through = given.where('through');
  const unknown = given.unknown(ENTITY, [from, to, ...(avoid === null ? [] : [avoid])], links);
  return {
    from: Object.freeze({ kind: 'Paths', from, to, hops, first, links, through, avoid }),
    links,
    limit: first,
    unknown,
  };
}

/** The edges that arguments allow. */
function linksOf(given: Given): Links {
  const { model } = given.context;
  const symmetric = [...model.relations.values()].filter(r => r.symmetric).map(r => r.type);
  const way = (convert: 'along' | 'against') => given.optional('relations', convert, { symmetric });
  return Object.freeze({
    all: [...model.relations.keys()],
    along: way('along'),
    against: way('against'),
    status: given.optional('status', 'some'),
    basis: given.optional('basis', 'ids'),
    groups: given.args.expandGroups === true ? [] : groupsOf(model),
  });
}

/** Which relations join members to groups. */
function groupsOf(model: Model): Links['groups'] {
  return [...model.relations.values()].flatMap(({ type, groups }) =>
    [...groups].map(label => ({ type, label })),
  );
}

/** The same edges but those between groups and their members. */
export function withoutGroups(links: Links, model: Model): Links {
  return Object.freeze({ ...links, groups: groupsOf(model) });
}

/** The arguments of a field, and parameters made of them. */
class Given {
  readonly context: Context;
  readonly args: Arguments;
  private readonly site: number;

  constructor(context: Context, { definition, node, path }: Call) {
    this.context = context;
    const { site, args } = context.parameters.site(definition, node, path);
    this.site = site;
    this.args = args;
  }

  value(name: string, convert: Convert, path: readonly string[] = [name], more = {}): ParameterRef {
    return this.context.parameters.add({ site: this.site, path, convert, ...more });
  }

  optional(name: string, convert: Convert, more = {}): ParameterRef | null {
    const value = this.args[name];
    return value === undefined || value === null ? null : this.value(name, convert, [name], more);
  }

  where(name: string) {
    const { context, args, site } = this;
    const filters = new Filters(context.model, context.parameters, site);
    return filters.where(args[name], context.type(ENTITY), [name], null);
  }

  /** What looks for ids that are given but nothing has. */
  unknown(among: string, ids: readonly ParameterRef[], { basis }: Links): Source[] {
    const source = (label: string, all: readonly ParameterRef[]): Source => {
      const from: From = { kind: 'Unknown', among: label, ids: all };
      return Object.freeze({ from, label: null, where: null });
    };
    return [source(among, ids), ...(basis === null ? [] : [source(DATASET, [basis])])];
  }
}

/** A part of what was found. */
export function item(index: number): Column {
  return { kind: 'Item', index };
}
