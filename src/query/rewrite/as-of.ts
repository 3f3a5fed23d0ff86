import type { Model, ValueField } from '../../model/model.ts';
import { foldedName, joinName, MERGED_NAMES, spatialName } from '../../model/names.ts';
import type { Column } from '../ir/column-node.ts';
import { both } from '../ir/conjuncts.ts';
import type { TraversalLinks } from '../ir/link-node.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { PropertyRef, RecordedCondition, Snapshot, ValueAt } from '../ir/property-node.ts';
import type { Condition, From, RowSource } from '../ir/source-node.ts';
import { type Rewriter, rewrite } from './rewrite.ts';

/**
 * Rewrites columns for a snapshot. Edges and facts have to be valid then, and claims to be held
 * then. Values of fields are read from facts, because properties of entities keep today's values.
 * Nothing else changes, so every operation works for every snapshot.
 */
export function planAtSnapshot(
  columns: readonly Column[],
  moment: Snapshot,
  model: Model,
): readonly Column[] {
  const seen = new SnapshotRewriter(moment, model);
  return Object.freeze(columns.map(column => rewrite('Column', column, seen.rewriter)));
}

class SnapshotRewriter {
  readonly rewriter: Rewriter;
  readonly #moment: Snapshot;
  readonly #model: Model;
  readonly #values: ReadonlyMap<string, Omit<ValueAt, 'moment'>>;
  /** Relationship types of records that are derived from claims. */
  readonly #derivedLinks: ReadonlySet<string>;
  /** Rewritten sources by the original: columns that share a source share it afterwards. */
  readonly #sources = new Map<RowSource, RowSource>();

  constructor(moment: Snapshot, model: Model) {
    this.#moment = moment;
    this.#model = model;
    this.#values = valuesOf(model);
    this.#derivedLinks = new Set(DERIVED.flatMap(name => linksOf(model, name)));
    this.rewriter = {
      property: (name, on, rows) => this.#property(name, on, rows),
      leave: {
        Source: (rewritten, original) => this.#source(rewritten, original),
        Links: (links: TraversalLinks): TraversalLinks => ({ ...links, moment }),
        Condition: condition => this.#condition(condition),
      },
    };
  }

  #property(name: string, on: 'node' | 'edge', rows: RowSource | null): PropertyRef {
    if (rows?.from.kind === 'Facts') return this.#ofFact(name);
    return rows !== null && on === 'node' && this.#isEntity(rows) ? this.#value(name) : name;
  }

  /**
   * Rewrites a property of a fact. Facts keep their values; only the choice of the shown fact
   * depends on the day.
   */
  #ofFact(name: string): PropertyRef {
    const { on, dated } = this.#moment;
    if (name !== 'shown' || (on === null && !dated)) return name;
    return Object.freeze({ kind: 'ShownAt', moment: this.#moment });
  }

  #value(name: string): PropertyRef {
    const value = this.#values.get(name);
    return value === undefined ? name : Object.freeze({ ...value, moment: this.#moment });
  }

  #condition(condition: Condition): Condition {
    if (condition.kind !== 'Current' && condition.kind !== 'Held') return condition;
    const { known } = this.#moment;
    return known === null ? condition : { ...condition, known };
  }

  #source(rewritten: RowSource, original: RowSource): RowSource {
    const source = this.#sources.get(original) ?? Object.freeze(this.#finish(rewritten, original));
    this.#sources.set(original, source);
    return source;
  }

  /** Returns true if claims are made about fields of a source's rows. */
  #isEntity({ from, label }: RowSource): boolean {
    switch (from.kind) {
      case 'Facts':
      case 'ClaimsOfEntity':
      case 'MentionedIn':
      case 'ClaimsOfDerived':
      case 'Agreeing':
      case 'Disagreeing':
      case 'FoundSteps':
      case 'Unknown':
        return false;
      case 'Hop':
        return !this.#isRecord(from.target);
      case 'FoundNodes':
        return from.part === 'nodes';
      case 'Timeline':
        return false;
      default:
        return label === null || !this.#isRecord(label);
    }
  }

  #isRecord(type: string): boolean {
    return this.#model.nodes.get(type)?.kind === 'record';
  }

  /**
   * Adds the conditions that a source's rows have to meet in the snapshot, and includes superseded
   * rows.
   */
  #finish(translated: RowSource, source: RowSource): RowSource {
    const { from, label, where } = this.#isEntity(source) ? unranged(translated) : translated;
    const past = this.#moment.known === null ? {} : ({ past: true } as const);
    switch (from.kind) {
      case 'MentionedIn':
      case 'Claimants':
      case 'Disagreements':
      case 'Timeline':
        return { from: { ...from, moment: this.#moment }, label, where };
      case 'Agreeing':
      case 'Disagreeing':
        return { from: { ...from, moment: { ...this.#moment, on: null, dated: false } }, label, where };
      case 'Hop':
        if (this.#derivedLinks.has(from.type)) {
          const test = from.target === DISPUTE ? this.#holds('node') : null;
          return { from, label, where: both(where, test), ...past };
        }
        if (!this.#model.relations.has(from.type)) return { from, label, where };
        return { from: this.#belonging(from), label, where: both(where, this.#holds('edge')), ...past };
      case 'AnyHop':
        return { from, label, where: both(where, this.#holds('edge')), ...past };
      case 'Facts':
        return { from, label, where: both(where, this.#holds('node')), ...past };
      case 'ClaimsOfEntity':
        return { from, label, where: both(where, this.#said()) };
      case 'Key':
      case 'ExternalId':
      case 'All':
      case 'Few':
      case 'Ranged':
      case 'Joined':
      case 'Ids':
      case 'Search':
        if (label === DISPUTE) return { from, label, where: both(where, this.#holds('node')), ...past };
        return {
          from,
          label,
          where: both(
            where,
            this.#isEntity(source) ? this.#recorded() : label === CLAIM ? this.#said() : null,
          ),
        };
      default:
        return { from, label, where };
    }
  }

  /** Requires memberships of groups to be valid in the snapshot. */
  #belonging(from: Extract<From, { kind: 'Hop' }>): From {
    return from.expand === undefined ? from : { ...from, expand: { ...from.expand, moment: this.#moment } };
  }

  #holds(on: 'node' | 'edge'): Condition {
    return Object.freeze({ kind: 'Holds', on, moment: this.#moment });
  }

  #said(): Condition | null {
    const { on, dated } = this.#moment;
    return on === null && !dated ? null : Object.freeze({ kind: 'SaidOf', moment: this.#moment });
  }

  /** Requires an entity to be known by then. */
  #recorded(): Condition | null {
    const { known } = this.#moment;
    if (known === null) return null;
    const at = { on: 'node', property: RECORDED, operator: '<=', lower: false, orNull: true } as const;
    return Object.freeze({ kind: 'Compare', ...at, value: known });
  }
}

const CLAIM = 'Claim';
const DISPUTE = 'Dispute';
/** Records that are derived from claims, as edges and facts are. */
const DERIVED: readonly string[] = [DISPUTE, 'Side'];
/** Property with the time when an entity was first declared, or mentioned in a claim. */
const RECORDED = 'recordedAt';

function linksOf(model: Model, name: string): string[] {
  const fields = [...(model.nodes.get(name)?.fields.values() ?? [])];
  return fields.flatMap(field => (field.kind === 'relation' ? [field.type] : []));
}

/** Turns ranges into plain conditions: values that are read from facts are in no index. */
function unranged(source: RowSource): RowSource {
  const { from, where } = source;
  if (from.kind !== 'Ranged') return source;
  return { ...source, from: { kind: 'All' }, where: from.ranges.reduce(both, where) };
}

const known = new WeakMap<Model, ReadonlyMap<string, Omit<ValueAt, 'moment'>>>();

/**
 * Returns the properties of entities that are read from facts, by name. Not among them are ids,
 * keys and what datasets declare, which identify an entity at any time, and its name in a language.
 */
function valuesOf(model: Model): ReadonlyMap<string, Omit<ValueAt, 'moment'>> {
  const before = known.get(model);
  if (before !== undefined) return before;
  const values = new Map<string, Omit<ValueAt, 'moment'>>();
  for (const type of model.nodes.values()) {
    if (type.kind === 'record') continue;
    for (const field of type.fields.values()) {
      if (field.kind !== 'value' || field.editorial || field.unique || field.value === 'ID') continue;
      const { predicate, list } = field;
      const aliases = predicate === 'ALIASES';
      const told = {
        fields: aliases ? ['NAME', predicate] : [predicate],
        list,
        but: aliases ? 'name' : null,
      };
      for (const [name, kept] of propertiesOf(field, model)) {
        // Names of merged entities are current ones: a merge has no history.
        const also = !aliases ? null : name === field.name ? MERGED_NAMES : foldedName(MERGED_NAMES);
        const others = values.get(name)?.kept.filter(one => keyOf(one) !== keyOf(kept)) ?? [];
        values.set(name, Object.freeze({ kind: 'ValueAt', ...told, also, kept: [...others, kept] }));
      }
    }
  }
  known.set(model, values);
  return values;
}

/** Yields the properties that keep a field, with the properties of facts that keep the same. */
function* propertiesOf(field: ValueField, model: Model): Iterable<readonly [string, RecordedCondition]> {
  const { name, value } = field;
  const is = (...properties: string[]): RecordedCondition => ({ properties, as: 'is' });
  switch (value) {
    case 'Int':
    case 'BigInt':
      yield [name, { properties: NUMBER, as: 'integer' }];
      return;
    case 'Float':
      yield [name, { properties: NUMBER, as: 'float' }];
      return;
    case 'Boolean':
      yield [name, is('valueFlag')];
      return;
    case 'Date':
      yield [name, is('valuePeriodEarliest', 'valueText')];
      return;
    case 'Object': {
      const owner = joinName('value', field.typeName === 'Point' ? 'point' : 'period');
      for (const part of model.objects.get(field.typeName)?.fields.keys() ?? [])
        yield [joinName(name, part), is(joinName(owner, part))];
      if (field.typeName === 'Point')
        yield [
          spatialName(name),
          { properties: ['latitude', 'longitude'].map(part => joinName(owner, part)), as: 'point' },
        ];
      return;
    }
    default:
      yield [name, is('valueText', 'valuePeriodEdtf')];
      if (field.value === 'String') yield [foldedName(name), is(foldedName('valueText'))];
  }
}

const NUMBER = Object.freeze(['valueNumber', 'valueLow', 'valueHigh']);
