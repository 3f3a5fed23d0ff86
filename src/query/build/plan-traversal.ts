import type { TraversalField } from '../../model/field-semantics.ts';
import { memberships } from '../../model/group-membership.ts';
import type { Model } from '../../model/model.ts';
import type { FieldArguments } from '../bind/parameters.ts';
import { maxHopsOf } from '../bind/traversal-arguments.ts';
import {
  MAX_CLAIMANTS,
  MAX_COMMON,
  MAX_DISPUTES_SHOWN,
  MAX_IDS,
  MAX_NEIGHBOURHOOD_HOPS,
  MAX_NEIGHBOURHOOD_NODES,
  MAX_PATH_HOPS,
  MAX_PATHS,
  MAX_WALKS,
} from '../cost/traversal-limits.ts';
import { both } from '../ir/conjuncts.ts';
import type { TraversalLinks } from '../ir/link-node.ts';
import type { Convert, ParameterRef } from '../ir/parameter-node.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import type { BuildContext, FieldCall } from './build-context.ts';
import { FilterPlanner } from './filters.ts';
import { symmetricTypes } from './row-sources.ts';

/**
 * The label of all entities, among which a traversal matches; see `schema/model/entity.graphql`.
 */
const ENTITY = 'Entity';
const DATASET = 'Dataset';

/** Start of a traversal, and the edges that it may follow. */
export interface Traversal {
  readonly from: From;
  /** Null if it follows no edges. */
  readonly links: TraversalLinks | null;
  /** Null for one row. */
  readonly limit: ParameterRef | null;
  /** Sources that find ids that no entity has. */
  readonly unknown: readonly RowSource[];
}

/** Plans the start of a traversal. Throws BAD_VALUE. */
export function planTraversal(context: BuildContext, call: FieldCall, kind: Traversing): Traversal {
  const given = new TraversalInput(context, call);
  if (kind === 'Paths') return paths(given);
  if (kind === 'Claimants' || kind === 'Disagreements') return voices(given, kind);
  return kind === 'Neighbourhood' ? neighbourhood(given) : common(given);
}

export type Traversing = TraversalField['kind'];

function paths(given: TraversalInput): Traversal {
  const hops = maxHopsOf(given.args, 'maxHops', MAX_PATH_HOPS.standard, MAX_PATH_HOPS.most);
  const from = given.value('from', 'starts', []);
  const to = given.value('to', 'ids');
  const first = given.value('first', 'limit', ['first'], { standard: MAX_PATHS.standard });
  const avoid = given.optional('avoid', 'ids');
  const links = linksOf(given);
  const through = given.where('through');
  return {
    from: Object.freeze({ kind: 'Paths', from, to, hops, walks: MAX_WALKS, first, links, through, avoid }),
    links,
    limit: first,
    unknown: given.unknown([from, to, ...(avoid === null ? [] : [avoid])], links),
  };
}

function neighbourhood(given: TraversalInput): Traversal {
  const hops = maxHopsOf(given.args, 'hops', MAX_NEIGHBOURHOOD_HOPS.standard, MAX_NEIGHBOURHOOD_HOPS.most);
  const of = given.value('of', 'centre', []);
  const limit = given.value('limit', 'limit', ['limit'], { standard: MAX_NEIGHBOURHOOD_NODES.standard });
  const links = linksOf(given);
  const types = given.optional('types', 'some');
  const where = both(types === null ? null : { ...OF_TYPE, value: types }, given.where('where'));
  return {
    from: Object.freeze({ kind: 'Neighbourhood', of, starts: MAX_IDS, hops, limit, links, where }),
    links,
    limit: null,
    unknown: given.unknown([of], links),
  };
}

function common(given: TraversalInput): Traversal {
  const of = given.value('of', 'sharers', []);
  const notOf = given.optional('notOf', 'ids');
  const atLeast = given.value('atLeast', 'atLeast', []);
  const first = given.value('first', 'limit', ['first'], { standard: MAX_COMMON.standard });
  const links = linksOf(given);
  const where = given.where('where');
  return {
    from: Object.freeze({ kind: 'Common', of, notOf, atLeast, first, links, where }),
    links,
    limit: first,
    unknown: given.unknown([of, ...(notOf === null ? [] : [notOf])], links),
  };
}

function voices(given: TraversalInput, kind: 'Claimants' | 'Disagreements'): Traversal {
  const about = given.value('about', 'subjects', []);
  const first = given.value('first', 'limit', ['first'], { standard: MAX_CLAIMANTS.standard });
  const unknown = given.unknown([about], null);
  return {
    from: Object.freeze({ kind, about, first, shown: MAX_DISPUTES_SHOWN }),
    links: null,
    limit: first,
    unknown,
  };
}

const OF_TYPE = Object.freeze({
  kind: 'Compare',
  on: 'node',
  property: 'type',
  operator: 'IN',
  lower: false,
  orNull: false,
} as const);

/** Returns the edges that the arguments allow. */
function linksOf(given: TraversalInput): TraversalLinks {
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

/** Returns the same edges without those between groups and their members. */
export function withoutGroups(links: TraversalLinks, model: Model): TraversalLinks {
  return Object.freeze({ ...links, groups: memberships(model) });
}

/** The arguments of a field, and parameters made of them. */
class TraversalInput {
  readonly context: BuildContext;
  readonly args: FieldArguments;
  readonly #site: number;

  constructor(context: BuildContext, { definition, node, path }: FieldCall) {
    this.context = context;
    const { site, args } = context.parameters.site(definition, node, path);
    this.#site = site;
    this.args = args;
  }

  value(name: string, convert: Convert, path: readonly string[] = [name], more = {}): ParameterRef {
    return this.context.parameters.add({ site: this.#site, path, convert, ...more });
  }

  optional(name: string, convert: Convert, more = {}): ParameterRef | null {
    const value = this.args[name];
    return value === undefined || value === null ? null : this.value(name, convert, [name], more);
  }

  where(name: string) {
    const { context, args } = this;
    const site = this.#site;
    const filters = new FilterPlanner(context.model, context.parameters, site);
    return filters.where(args[name], context.type(ENTITY), name);
  }

  /** Returns the sources that find given ids that no entity has. */
  unknown(ids: readonly ParameterRef[], links: TraversalLinks | null): readonly RowSource[] {
    const source = (label: string, all: readonly ParameterRef[]): RowSource => {
      const from: From = { kind: 'Unknown', among: label, ids: all };
      return Object.freeze({ from, label: null, where: null });
    };
    const basis = links?.basis ?? null;
    return [source(ENTITY, ids), ...(basis === null ? [] : [source(DATASET, [basis])])];
  }
}
