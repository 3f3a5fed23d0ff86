import { CommuniqueError } from '../../errors.ts';
import type { Membership } from '../../model/group-membership.ts';
import type { Column, GroupsColumn, RowsColumn } from '../ir/column-node.ts';
import { conjuncts } from '../ir/conjuncts.ts';
import type { TraversalLinks } from '../ir/link-node.ts';
import type { Plan } from '../ir/operation-plan.ts';
import { OPERATORS } from '../ir/operators.ts';
import type { KeyValue, OrderKey } from '../ir/order-node.ts';
import { nodeProperty } from '../ir/order-property.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { PropertyRef } from '../ir/property-node.ts';
import type {
  CommonFrom,
  Condition,
  From,
  NeighbourhoodFrom,
  PathsFrom,
  RowSource,
} from '../ir/source-node.ts';
import { type Limits, PAGE_LIMITS } from './limits.ts';
import { MAX_DISPUTES_SHOWN as SHOWN } from './traversal-limits.ts';

/** Cardinalities from Neo4j's count store; 0 if unknown. */
export interface CardinalityStatistics {
  /** Nodes with a label. */
  nodes(label: string): number;
  /** Relationships of a type. */
  edges(type: string): number;
}

export interface CostEstimate {
  /**
   * Rows that may be returned: page sizes multiplied along each branch, added up. Lists without
   * pages count as one page.
   */
  readonly rows: number;
  /**
   * Nodes and relationships that may be read, for lists of the lengths that are usual in this
   * graph.
   */
  readonly reads: number;
}

/** Label of all entities, whose count includes those of all their other labels. */
const ENTITY = 'Entity';
/** Limit on nodes that share a name; a key has one node. */
const FEW = 10;
/** Values compared in the time that a node is read. */
const COMPARED = 10;
/** Claims that an edge or a value is derived from; most have one. */
const CLAIMS_PER_FACT = 4;
/** Least number of links of a node with many links; paths lead through such nodes. */
const HUB = 200;
/** Paths that are sorted. */
const CANDIDATES = 1_000;

/**
 * Estimates an upper bound of the cost of an operation. A list that an index returns in order costs
 * its page. A list whose rows are tested, counted or sorted one by one costs all rows that are
 * matched, even if few are returned. Throws TOO_COSTLY with the response path of the field that
 * costs most.
 */
export function estimateCost(
  plan: Plan,
  values: Readonly<Record<string, unknown>>,
  counts: CardinalityStatistics,
  limits: Limits,
): CostEstimate {
  const estimate = new Estimate(values, counts);
  estimate.columns(plan.columns, { rows: 1, expected: 1, label: null });
  const { rows, reads } = estimate;
  check('return', 'rows', rows, limits.rows);
  check('read', 'nodes and links', reads, limits.reads);
  return { rows: rows.total, reads: reads.total };
}

/** A sum, and the largest part of it. */
interface CostSum {
  total: number;
  most: number;
  path: string;
}

function check(verb: string, what: string, { total, most, path }: CostSum, limit: number): void {
  if (total <= limit) return;
  throw new CommuniqueError(
    'TOO_COSTLY',
    `The operation may ${verb} ${Math.ceil(total)} ${what}, over the limit of ${limit}; most of them (${Math.ceil(most)}) at ${path}.`,
    { path: path.split('.') },
  );
}

function add(sum: CostSum, amount: number, path: string): void {
  sum.total += amount;
  if (amount > sum.most) Object.assign(sum, { most: amount, path });
}

/** Rows that own columns. */
interface Owners {
  /** Upper bound of their number. */
  readonly rows: number;
  /** Number for lists of usual length. */
  readonly expected: number;
  /** Null at the root, and for rows that may have several types. */
  readonly label: string | null;
  /** Nodes that each row has, if the rows are the result of a traversal. */
  readonly found?: number;
}

class Estimate {
  readonly rows: CostSum = { total: 0, most: 0, path: '' };
  readonly reads: CostSum = { total: 0, most: 0, path: '' };
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #counts: CardinalityStatistics;

  constructor(values: Readonly<Record<string, unknown>>, counts: CardinalityStatistics) {
    this.#values = values;
    this.#counts = counts;
  }

  columns(columns: readonly Column[], owners: Owners): void {
    for (const column of columns) {
      if (column.kind === 'Rows') this.#list(column, owners);
      else if (column.kind === 'Groups') this.#groups(column, owners);
      else if ('source' in column) {
        const { source, path } = column;
        const counted = column.kind === 'Count' && source.where === null && this.#isCounted(source);
        const order = column.kind === 'Beyond' ? column.order : [];
        const each =
          counted || (column.kind === 'Beyond' && isInOrder(source, order))
            ? 1
            : this.#all(source, owners.label, order);
        add(this.reads, owners.expected * each, path);
      }
    }
  }

  #list(column: RowsColumn, owners: Owners): void {
    const { source, order, path } = column;
    const size = this.#within(source.from, owners) ?? this.#size(column);
    add(this.rows, owners.rows * size, path);
    const found = this.#found(source, owners.label);
    const page = isInOrder(source, order) && isFree(source.where);
    const each = page ? Math.min(size, found) : this.#all(source, owners.label, order);
    add(this.reads, owners.expected * each, path);
    const rows = owners.rows * size;
    const expected = owners.expected * Math.min(size, Math.max(1, found));
    const inner = { rows, expected, label: labelOf(source) };
    add(this.reads, expected * this.#valuesAt(column.columns), path);
    this.columns(column.columns, { ...inner, ...this.#nodesOf(source.from) });
  }

  /** Returns the number of facts read for values of a snapshot. */
  #valuesAt(columns: readonly Column[]): number {
    return columns.reduce((sum, one) => sum + (one.kind === 'Property' ? this.#facts(one.property) : 0), 0);
  }

  #facts(property: PropertyRef): number {
    return typeof property === 'string' ? 0 : this.#links('HAS_FACT', ENTITY);
  }

  /** Returns the most nodes that one row of a traversal result has. */
  #nodesOf(from: From): { readonly found?: number } {
    if (from.kind === 'Paths') return { found: from.hops + 1 };
    if (from.kind === 'Common') return { found: this.#given(from.of) + 1 };
    if (from.kind === 'Claimants') return { found: 1 };
    if (from.kind === 'Disagreements') return { found: SHOWN };
    if (from.kind !== 'Neighbourhood') return {};
    return { found: this.#given(from.of) + Number(this.#values[`p${from.limit}`]) };
  }

  /** Returns the rows that a traversal result already contains; null for other sources. */
  #within({ kind }: From, { found }: Owners): number | null {
    if (found === undefined) return null;
    return kind === 'FoundNodes' || kind === 'FoundSteps' ? found : null;
  }

  #groups(column: GroupsColumn, owners: Owners): void {
    const { source, by, path } = column;
    const size = this.#size(column);
    add(this.rows, owners.rows * size, path);
    const found = this.#found(source, owners.label);
    const label = labelOf(source);
    let links = 0;
    for (const key of by) if (key.kind === 'Node') links += this.#all(key.source, label, []);
    add(this.reads, owners.expected * (this.#all(source, owners.label, []) + found * links), path);
    for (const key of by) {
      if (key.kind !== 'Node') continue;
      const inner = { rows: owners.rows * size, expected: owners.expected * Math.min(size, found) };
      this.columns(key.columns, { ...inner, label: labelOf(key.source) });
    }
  }

  #size(column: RowsColumn | GroupsColumn): number {
    if (column.kind === 'Rows' && column.single) return 1;
    return column.limit === null ? PAGE_LIMITS.standard : Number(this.#values[`p${column.limit}`]);
  }

  /** Returns true if Neo4j keeps the number: that of a label, or of the links of a node. */
  #isCounted({ from, label }: RowSource): boolean {
    return from.kind === 'All' || (from.kind === 'Hop' && label === null);
  }

  /** Returns the reads for all rows of a source, each tested and sorted. */
  #all(source: RowSource, owner: string | null, order: readonly OrderKey[]): number {
    const label = labelOf(source);
    const each = order.reduce(
      (sum, { value }) => sum + this.#key(value, label),
      1 + this.#condition(source.where, label),
    );
    return this.#walked(source, owner) * each;
  }

  #key(key: KeyValue, label: string | null): number {
    if (key.kind === 'Count') return this.#all(key.source, label, []);
    if (key.kind === 'Property') return this.#facts(key.property);
    if (key.kind !== 'Through') return 0;
    return this.#all(key.source, label, []) + this.#key(key.key, labelOf(key.source));
  }

  /** Returns the reads for testing one row. */
  #condition(condition: Condition | null, label: string | null): number {
    switch (condition?.kind) {
      case 'And':
      case 'Or':
        return condition.all.reduce((sum, one) => sum + this.#condition(one, label), 0);
      case 'Not':
        return this.#condition(condition.one, label);
      case 'Compare': {
        const each = OPERATORS[condition.operator].cost === 'each';
        return this.#facts(condition.property) + (each ? this.#given(condition.value) / COMPARED : 0);
      }
      case 'IsNull':
      case 'IsEmpty':
        return this.#facts(condition.property);
      case 'Labelled':
        return this.#condition(condition.holds, condition.label);
      case 'Exists':
      case 'CountIs':
        return this.#all(condition.source, label, []);
      default:
        return 0;
    }
  }

  /** Returns the number of values in a list. */
  #given(parameter: ParameterRef): number {
    const value = this.#values[`p${parameter}`];
    return Array.isArray(value) ? value.length : 1;
  }

  /** Returns the number of keys that are given in a list. */
  #listed(where: Condition | null): number {
    const keyed = conjuncts(where).map(one =>
      one.kind === 'Compare' && OPERATORS[one.operator].access === 'key' ? this.#given(one.value) : 0,
    );
    return Math.max(0, ...keyed);
  }

  /** Returns the rows of a source, including those read on the way to them. */
  #walked(source: RowSource, owner: string | null): number {
    const { from } = source;
    if (from.kind === 'Paths') return this.#traversed(from);
    if (from.kind === 'Neighbourhood') return this.#surveyed(from);
    if (from.kind === 'Common') return (this.#given(from.of) + this.#notOf(from)) * this.#around(from);
    if (from.kind === 'Claimants' || from.kind === 'Disagreements')
      return this.#given(from.about) * this.#said();
    if (from.kind !== 'Joined') return this.#found(source, owner);
    // Neo4j may start from any of the ways.
    return Math.max(...from.ways.map(hops => this.#way(hops)));
  }

  /**
   * Returns the reads for paths. Each pair is searched separately, at most twice, and may reach all
   * links.
   */
  #traversed({ from, to, hops, links }: PathsFrom): number {
    const each = hops === 1 ? this.#hub(links) : 2 * this.#edges(links);
    return this.#given(from) * this.#given(to) * 2 * each * this.#taken(links);
  }

  /**
   * Returns the reads for the links of all nodes that are shown, counted twice: other nodes are
   * found from them too.
   */
  #surveyed(from: NeighbourhoodFrom): number {
    const shown = this.#given(from.of) + Number(this.#values[`p${from.limit}`]);
    return 2 * shown * this.#around(from);
  }

  /** Returns the reads for a node with many links, and for the conditions on each link. */
  #around({ links, where }: NeighbourhoodFrom | CommonFrom): number {
    return this.#hub(links) * (this.#taken(links) + this.#condition(where, null));
  }

  /** Returns the reads for the claims about an entity with many claims. */
  #said(): number {
    const claims = this.#counts.edges('SUBJECT') + this.#counts.edges('OBJECT');
    return Math.max(HUB, Math.sqrt(2 * claims)) * CLAIMS_PER_FACT;
  }

  /** Returns the claims about an entity with many claims, and the events that it is linked to. */
  #lived(relations: readonly string[]): number {
    const types = [...relations, 'SUBJECT', 'OBJECT'];
    return Math.max(HUB, Math.sqrt(2 * types.reduce((sum, type) => sum + this.#counts.edges(type), 0)));
  }

  #edges({ all }: TraversalLinks): number {
    return all.reduce((sum, type) => sum + this.#counts.edges(type), 0);
  }

  /** Returns the links of a node with many links. */
  #hub(links: TraversalLinks): number {
    return Math.max(HUB, Math.sqrt(2 * this.#edges(links)));
  }

  #notOf({ notOf }: CommonFrom): number {
    return notOf === null ? 0 : this.#given(notOf);
  }

  /** Returns the reads that decide if a link may be followed. */
  #taken({ basis }: TraversalLinks): number {
    return basis === null ? 1 : 1 + CLAIMS_PER_FACT;
  }

  /** Returns the reads for one way, read from its end: the key, and back along each hop. */
  #way(hops: readonly RowSource[]): number {
    let rows = 1;
    let sum = 1;
    for (const hop of [...hops].reverse()) {
      rows *=
        hop.from.kind === 'Hop'
          ? this.#links(hop.from.type, hop.label) * this.#members(hop.from)
          : this.#mentioned(hop.from);
      sum += rows * (1 + this.#condition(hop.where, hop.label));
    }
    return sum;
  }

  /** Returns the rows that are matched from one owner, before conditions. */
  #found(source: RowSource, owner: string | null): number {
    const { from, label, where } = source;
    switch (from.kind) {
      case 'Key':
      case 'ExternalId':
        return 1;
      case 'Few':
        return Math.max(FEW, this.#listed(where));
      case 'Ids':
        return (this.#values[`p${from.ids}`] as readonly unknown[]).length;
      case 'All':
      case 'Ranged':
        return this.#counts.nodes(label ?? ENTITY);
      case 'Joined':
        return Math.min(this.#walked(source, owner), this.#counts.nodes(label ?? ENTITY));
      case 'Search':
        // The words may occur in all of them.
        return (
          this.#counts.nodes(ENTITY) +
          from.records.reduce((sum, one) => sum + this.#counts.nodes(one.label), 0)
        );
      case 'Hop':
        return this.#links(from.type, owner) * this.#members(from);
      case 'AnyHop':
        return from.all.reduce((sum, type) => sum + this.#links(type, ENTITY), 0);
      case 'Paths':
      case 'Common':
      case 'Claimants':
      case 'Disagreements':
        return CANDIDATES;
      case 'Timeline':
        return this.#given(from.of) * this.#lived(from.relations);
      case 'Neighbourhood':
        return 1;
      case 'FoundNodes':
      case 'FoundSteps':
      case 'StepEnd':
      case 'Between':
        return 1;
      case 'Unknown':
        return from.ids.reduce((sum, ids) => sum + this.#given(ids), 0);
      case 'ClaimsOfEntity':
        return this.#links('SUBJECT', ENTITY) + this.#links('OBJECT', ENTITY);
      case 'MentionedIn':
        return 2 * (this.#links('SUBJECT', ENTITY) + this.#links('OBJECT', ENTITY));
      case 'ClaimsOfDerived':
      case 'Agreeing':
      case 'Disagreeing':
        return CLAIMS_PER_FACT;
      case 'Facts':
        return this.#links('HAS_FACT', ENTITY);
    }
  }

  /** Returns the factor for groups at the ends of a link, which are replaced by their members. */
  #members({ expand }: Extract<From, { kind: 'Hop' }>): number {
    const end = (all: readonly Membership[]) =>
      all.reduce((sum, { type, group }) => sum + this.#links(type, group), 1);
    return expand === undefined ? 1 : end(expand.far) * end(expand.near);
  }

  /** Returns the claims that a dataset or document has, or an entity; one for other sources. */
  #mentioned(from: From): number {
    if (from.kind === 'MentionedIn')
      return 2 * this.#links(from.record === 'Dataset' ? 'HELD_BY' : 'FROM_DOCUMENT', from.record);
    return from.kind === 'ClaimsOfEntity' ? 2 : 1;
  }

  /** Returns the mean number of links of a type that a node has; at least one. */
  #links(type: string, label: string | null): number {
    return Math.max(1, this.#counts.edges(type) / Math.max(1, this.#counts.nodes(label ?? ENTITY)));
  }
}

/** Returns true if an index returns the list in order. */
function isInOrder({ from }: RowSource, order: readonly OrderKey[]): boolean {
  return from.kind === 'All' && order.every(key => typeof nodeProperty(key) === 'string');
}

function labelOf({ from, label }: RowSource): string | null {
  return label ?? (from.kind === 'Hop' ? from.target : null);
}

/**
 * Returns true for a filter with a selectivity near 1: few claims are held by no dataset any more.
 */
function isFree(where: Condition | null): boolean {
  return where === null || where.kind === 'Current';
}
