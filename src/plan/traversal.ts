import { memberships } from '../model/groups.ts';
import type { Model } from '../model/types.ts';
import { AROUND, BEHIND, HOPS, hopsOf, IDS, NODES, PATHS, SHARED, VOICES, WALKS } from './ends.ts';
import type { Arguments } from './parameters.ts';
import type { Condition, Convert, From, Links, ParameterRef, Source } from './plan.ts';
import type { Call, Context } from './scope.ts';
import { symmetricTypes } from './source.ts';
import { Filters } from './where.ts';

/** The entities that everything is matched among; see `schema/model/entity.graphql`. */
const ENTITY = 'Entity';
const DATASET = 'Dataset';

/** What a traversal starts from, and which edges it may take. */
export interface Traversal {
  readonly from: From;
  /** Null: it takes none. */
  readonly links: Links | null;
  /** Null: one row. */
  readonly limit: ParameterRef | null;
  /** What looks for ids that nothing has. */
  readonly unknown: readonly Source[];
}

/** Plans what a traversal starts from. Throws BAD_VALUE. */
export function planTraversal(context: Context, call: Call, kind: Traversing): Traversal {
  const given = new Given(context, call);
  if (kind === 'Paths') return paths(given);
  if (kind === 'Claimants' || kind === 'Disagreements') return voices(given, kind);
  return kind === 'Neighbourhood' ? neighbourhood(given) : common(given);
}

export type Traversing = 'Paths' | 'Neighbourhood' | 'Common' | 'Claimants' | 'Disagreements';

function paths(given: Given): Traversal {
  const hops = hopsOf(given.args, 'maxHops', HOPS.standard, HOPS.most);
  const from = given.value('from', 'starts', []);
  const to = given.value('to', 'ids');
  const first = given.value('first', 'limit', ['first'], { standard: PATHS.standard });
  const avoid = given.optional('avoid', 'ids');
  const links = linksOf(given);
  const through = given.where('through');
  return {
    from: Object.freeze({ kind: 'Paths', from, to, hops, walks: WALKS, first, links, through, avoid }),
    links,
    limit: first,
    unknown: given.unknown([from, to, ...(avoid === null ? [] : [avoid])], links),
  };
}

function neighbourhood(given: Given): Traversal {
  const hops = hopsOf(given.args, 'hops', AROUND.standard, AROUND.most);
  const of = given.value('of', 'centre', []);
  const limit = given.value('limit', 'limit', ['limit'], { standard: NODES.standard });
  const links = linksOf(given);
  const types = given.optional('types', 'some');
  const where = both(types === null ? null : { ...OF_TYPE, value: types }, given.where('where'));
  return {
    from: Object.freeze({ kind: 'Neighbourhood', of, starts: IDS, hops, limit, links, where }),
    links,
    limit: null,
    unknown: given.unknown([of], links),
  };
}

function common(given: Given): Traversal {
  const of = given.value('of', 'sharers', []);
  const notOf = given.optional('notOf', 'ids');
  const atLeast = given.value('atLeast', 'atLeast', []);
  const first = given.value('first', 'limit', ['first'], { standard: SHARED.standard });
  const links = linksOf(given);
  const where = given.where('where');
  return {
    from: Object.freeze({ kind: 'Common', of, notOf, atLeast, first, links, where }),
    links,
    limit: first,
    unknown: given.unknown([of, ...(notOf === null ? [] : [notOf])], links),
  };
}

function voices(given: Given, kind: 'Claimants' | 'Disagreements'): Traversal {
  const about = given.value('about', 'subjects', []);
  const first = given.value('first', 'limit', ['first'], { standard: VOICES.standard });
  const unknown = given.unknown([about], null);
  return { from: Object.freeze({ kind, about, first, shown: BEHIND }), links: null, limit: first, unknown };
}

const OF_TYPE = Object.freeze({
  kind: 'Compare',
  on: 'node',
  property: 'type',
  operator: 'IN',
  lower: false,
  orNull: false,
} as const);

function both(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null || other === null) return one ?? other;
  return Object.freeze({ kind: 'And', all: [one, other] });
}

/** The edges that arguments allow. */
function linksOf(given: Given): Links {
  const { model } = given.context;
  const symmetric = symmetricTypes(model);
  const way = (convert: 'along' | 'against') => given.optional('relations', convert, { symmetric });
  return Object.freeze({
    all: [...model.relations.keys()],
    along: way('along'),
    against: way('against'),
    status: given.optional('status', 'some'),
    basis: given.optional('basis', 'ids'),
    groups: given.args.expandGroups === true ? [] : memberships(model),
  });
}

/** The same edges but those between groups and their members. */
export function withoutGroups(links: Links, model: Model): Links {
  return Object.freeze({ ...links, groups: memberships(model) });
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
  unknown(ids: readonly ParameterRef[], links: Links | null): readonly Source[] {
    const source = (label: string, all: readonly ParameterRef[]): Source => {
      const from: From = { kind: 'Unknown', among: label, ids: all };
      return Object.freeze({ from, label: null, where: null });
    };
    const basis = links?.basis ?? null;
    return [source(ENTITY, ids), ...(basis === null ? [] : [source(DATASET, [basis])])];
  }
}
