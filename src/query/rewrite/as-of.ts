import { AS_OF_ARGUMENTS } from '../../model/field-semantics.ts';
import type { Model, ValueField } from '../../model/model.ts';
import { foldedName, joinName, MERGED_NAMES, spatialName } from '../../model/names.ts';
import type { BuildContext, FieldCall } from '../build/build-context.ts';
import type {
  Column,
  Condition,
  From,
  ListingColumn,
  ParameterRef,
  PropertyRef,
  RecordedCondition,
  RowSource,
  Snapshot,
  ValueAt,
} from '../ir/plan.ts';
import {
  type Translation,
  translateGroupBy,
  translateLinks,
  translateMeasure,
  translateOrder,
  translateSource,
} from './rewrite-plan.ts';

/** The moment that a root field's arguments ask for; null for none. */
export function snapshotOf(context: BuildContext, { definition, node, path }: FieldCall): Snapshot | null {
  const [asOf, undated, knownAt] = AS_OF_ARGUMENTS;
  const { site, args } = context.parameters.site(definition, node, path);
  const given = (name: string, convert: 'plain' | 'instant'): ParameterRef | null =>
    args[name] === undefined || args[name] === null
      ? null
      : context.parameters.add({ site, path: [name], convert });
  const moment = {
    on: given(asOf, 'plain'),
    dated: args[undated] === 'EXCLUDE',
    known: given(knownAt, 'instant'),
  };
  return moment.on === null && !moment.dated && moment.known === null ? null : Object.freeze(moment);
}

/**
 * Columns as they are at a moment. Edges and facts have to hold then, claims to be held; of what has a value for a field the facts are asked, as the property
 * keeps what is shown of today. Nothing else changes, so that everything that can be asked can be asked of any moment.
 */
export function planAtSnapshot(
  columns: readonly Column[],
  moment: Snapshot,
  model: Model,
): readonly Column[] {
  return new SnapshotRewriter(moment, model).columns(columns, null);
}

class SnapshotRewriter {
  readonly #moment: Snapshot;
  readonly #model: Model;
  readonly #values: ReadonlyMap<string, Omit<ValueAt, 'moment'>>;
  /** The types of links that such records have. */
  readonly #derivedLinks: ReadonlySet<string>;
  /** What several columns share they share afterwards. */
  readonly #sources = new Map<RowSource, RowSource>();
  readonly #ofEntity: Translation;
  readonly #ofFact: Translation;
  readonly #ofOther: Translation;

  constructor(moment: Snapshot, model: Model) {
    this.#moment = moment;
    this.#model = model;
    this.#values = valuesOf(model);
    this.#derivedLinks = new Set(DERIVED.flatMap(name => linksOf(model, name)));
    const common = {
      value: (ref: ParameterRef) => ref,
      within: (source: RowSource) => this.#told(source),
      finish: (translated: RowSource, source: RowSource) => this.#finish(translated, source),
      links: (links: Parameters<typeof translateLinks>[0]) => ({ ...links, moment }),
      known: moment.known,
    };
    this.#ofEntity = { ...common, property: (of, on) => (on === 'node' ? this.#value(of) : of) };
    // What was recorded is as it was; which of it is shown on a day is another matter.
    const { on, dated } = moment;
    const shown: PropertyRef = Object.freeze({ kind: 'ShownAt', moment });
    this.#ofFact = { ...common, property: of => (of === 'shown' && (on !== null || dated) ? shown : of) };
    this.#ofOther = { ...common, property: of => of };
  }

  /** @param of what they hang on; null at the root */
  columns(columns: readonly Column[], of: RowSource | null): readonly Column[] {
    const t = of === null ? this.#ofOther : this.#told(of);
    return Object.freeze(columns.map(column => Object.freeze(this.#column(column, t))));
  }

  #column(column: Column, t: Translation): Column {
    switch (column.kind) {
      case 'Property':
        return { ...column, property: t.property(column.property, column.on) };
      case 'Key':
        return { ...column, key: translateOrder([column.key], t)[0] ?? column.key };
      case 'NoneOf':
        return { ...column, links: translateLinks(column.links, t) };
      case 'Name':
      case 'EdgeType':
      case 'Forward':
      case 'NodeType':
      case 'Item':
        return column;
      default:
        return this.#listing(column, t);
    }
  }

  #listing(column: ListingColumn, t: Translation): ListingColumn {
    const inner = this.#told(column.source);
    const source = this.#source(column.source, t);
    switch (column.kind) {
      case 'Rows': {
        const order = translateOrder(column.order, inner);
        return { ...column, source, order, columns: this.columns(column.columns, column.source) };
      }
      case 'Beyond':
        return { ...column, source, order: translateOrder(column.order, inner) };
      case 'Count':
        return { ...column, source };
      case 'Aggregate':
        return { ...column, source, measures: column.measures.map(one => translateMeasure(one, inner)) };
      case 'Groups': {
        const by = column.by.map(one => {
          const key = translateGroupBy(one, inner);
          return key.kind === 'Node' ? { ...key, columns: this.columns(key.columns, key.source) } : key;
        });
        return { ...column, source, by, measures: column.measures.map(one => translateMeasure(one, inner)) };
      }
    }
  }

  #source(source: RowSource, t: Translation): RowSource {
    const known = this.#sources.get(source) ?? Object.freeze(translateSource(source, t));
    this.#sources.set(source, known);
    return known;
  }

  #told(source: RowSource): Translation {
    if (source.from.kind === 'Facts') return this.#ofFact;
    return this.#isEntity(source) ? this.#ofEntity : this.#ofOther;
  }

  /** Whether fields of its rows are such that claims are made about. */
  #isEntity({ from, label }: RowSource): boolean {
    switch (from.kind) {
      case 'Facts':
      case 'ClaimsOfEntity':
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

  #value(of: PropertyRef): PropertyRef {
    const value = typeof of === 'string' ? this.#values.get(of) : undefined;
    return value === undefined ? of : Object.freeze({ ...value, moment: this.#moment });
  }

  /** What has to be so of a source's rows, and where past ones are. */
  #finish(translated: RowSource, source: RowSource): RowSource {
    const { from, label, where } = this.#isEntity(source) ? unranged(translated) : translated;
    const past = this.#moment.known === null ? {} : ({ past: true } as const);
    switch (from.kind) {
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

  /** Who belongs to a group does so at the moment. */
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

  /** An entity that had been heard of. */
  #recorded(): Condition | null {
    const { known } = this.#moment;
    if (known === null) return null;
    const at = { on: 'node', property: RECORDED, operator: '<=', lower: false, orNull: true } as const;
    return Object.freeze({ kind: 'Compare', ...at, value: known });
  }
}

const CLAIM = 'Claim';
const DISPUTE = 'Dispute';
/** Records that are derived as edges and facts are. */
const DERIVED: readonly string[] = [DISPUTE, 'Side'];
/** When an entity was first declared, or spoken of. */
const RECORDED = 'recordedAt';

function linksOf(model: Model, name: string): string[] {
  const fields = [...(model.nodes.get(name)?.fields.values() ?? [])];
  return fields.flatMap(field => (field.kind === 'relation' ? [field.type] : []));
}

function both(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null || other === null) return one ?? other;
  return { kind: 'And', all: [one, other] };
}

/** What facts are asked for lies in no index. */
function unranged(source: RowSource): RowSource {
  const { from, where } = source;
  if (from.kind !== 'Ranged') return source;
  return { ...source, from: { kind: 'All' }, where: from.ranges.reduce(both, where) };
}

const known = new WeakMap<Model, ReadonlyMap<string, Omit<ValueAt, 'moment'>>>();

/**
 * What properties of entities are told by facts, by name. Ids, keys and what datasets declare are not: they say which entity it is, at any time. Nor is its name
 * in a language.
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
        // What is merged is judged now, and named as it is now.
        const also = !aliases ? null : name === field.name ? MERGED_NAMES : foldedName(MERGED_NAMES);
        const others =
          values.get(name)?.kept.filter(one => JSON.stringify(one) !== JSON.stringify(kept)) ?? [];
        values.set(name, Object.freeze({ kind: 'ValueAt', ...told, also, kept: [...others, kept] }));
      }
    }
  }
  known.set(model, values);
  return values;
}

/** The properties that keep a field, and where facts keep the same. */
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
