import type {
  Condition,
  From,
  GroupBy,
  KeysetCursor,
  KeyValue,
  MapPoint,
  Measure,
  OrderKey,
  ParameterRef,
  PropertyRef,
  RowSource,
  Snapshot,
  TraversalLinks,
} from '../ir/plan.ts';

/** What a part of a plan refers to, told anew: for a statement of its own, or for a moment that it is seen at. */
export interface Translation {
  readonly value: (ref: ParameterRef) => ParameterRef;
  readonly property: (of: PropertyRef, on: 'node' | 'edge') => PropertyRef;
  /** How what is told of the rows of a source is translated; as all else where there is no difference. */
  readonly within?: (source: RowSource) => Translation;
  /** What a source becomes once its parts are translated. */
  readonly finish?: (translated: RowSource, source: RowSource) => RowSource;
  readonly links?: (links: TraversalLinks) => TraversalLinks;
  /** When claims have to be held. */
  readonly known?: ParameterRef | null;
}

export function translateSource(source: RowSource, t: Translation): RowSource {
  const { label, where, past } = source;
  const inner = t.within?.(source) ?? t;
  const made = {
    from: fromOf(source.from, t, inner),
    label,
    where: where === null ? null : conditionOf(where, inner),
    ...(past === undefined ? {} : { past }),
  };
  return t.finish?.(made, source) ?? made;
}

export function translateOrder(order: readonly OrderKey[], t: Translation): readonly OrderKey[] {
  return order.map(key => ({ ...key, value: keyValueOf(key.value, t) }));
}

export function translateSeek({ values }: KeysetCursor, t: Translation): KeysetCursor {
  return { values: values.map(ref => (ref === null ? null : t.value(ref))) };
}

export function translateMeasure(measure: Measure, t: Translation): Measure {
  return 'property' in measure ? { ...measure, property: t.property(measure.property, measure.on) } : measure;
}

/** All but the columns of a node that is grouped by. */
export function translateGroupBy(by: GroupBy, t: Translation): GroupBy {
  if (by.kind === 'Value') return { ...by, property: t.property(by.property, by.on) };
  if (by.kind !== 'Node') return by;
  const source = translateSource(by.source, t);
  const inner = t.within?.(by.source) ?? t;
  // Names are no matter of time.
  return {
    ...by,
    source,
    order: translateOrder(by.order, inner),
    name: t.property(by.name, 'node') as string,
  };
}

/** A list's start. Keys and indexes stay in the text: from a value Neo4j could not choose an index. */
function fromOf(from: From, t: Translation, inner: Translation): From {
  const optional = (ref: ParameterRef | null) => (ref === null ? null : t.value(ref));
  switch (from.kind) {
    case 'Key':
      return { ...from, value: t.value(from.value) };
    case 'ExternalId':
      return { ...from, value: t.value(from.value), query: t.value(from.query) };
    case 'Ids':
      return { ...from, ids: t.value(from.ids) };
    case 'Ranged':
      return { ...from, ranges: from.ranges.map(range => conditionOf(range, inner)) };
    case 'Joined':
      return {
        ...from,
        ways: from.ways.map(hops => hops.map(hop => translateSource(hop, t))),
        keys: from.keys.map((key, i) => conditionOf(key, within(from.ways[i]?.at(-1), t))),
      };
    case 'Search':
      return {
        ...from,
        text: t.value(from.text),
        query: t.value(from.query),
        names: t.value(from.names),
        types: optional(from.types),
      };
    case 'AnyHop':
      return { ...from, types: optional(from.types) };
    case 'Facts':
      return { ...from, fields: optional(from.fields) };
    case 'Paths':
      return {
        ...from,
        from: t.value(from.from),
        to: t.value(from.to),
        first: t.value(from.first),
        links: translateLinks(from.links, t),
        through: from.through === null ? null : conditionOf(from.through, inner),
        avoid: optional(from.avoid),
      };
    case 'Neighbourhood':
      return {
        ...from,
        of: t.value(from.of),
        limit: t.value(from.limit),
        links: translateLinks(from.links, t),
        where: from.where === null ? null : conditionOf(from.where, inner),
      };
    case 'Common':
      return {
        ...from,
        of: t.value(from.of),
        notOf: optional(from.notOf),
        atLeast: t.value(from.atLeast),
        first: t.value(from.first),
        links: translateLinks(from.links, t),
        where: from.where === null ? null : conditionOf(from.where, inner),
      };
    case 'Claimants':
    case 'Disagreements':
      return { ...from, about: t.value(from.about), first: t.value(from.first), ...seen(from, t) };
    case 'Timeline':
      return {
        ...from,
        of: t.value(from.of),
        from: optional(from.from),
        to: optional(from.to),
        ...seen(from, t),
      };
    case 'Between':
      return { ...from, links: translateLinks(from.links, t) };
    case 'Agreeing':
    case 'Disagreeing':
      return { ...from, ...seen(from, t) };
    case 'Unknown':
      return { ...from, ids: from.ids.map(t.value) };
    case 'Hop':
      return from.expand === undefined
        ? from
        : { ...from, expand: { ...from.expand, ...seen(from.expand, t) } };
    case 'All':
    case 'Few':
    case 'ClaimsOfEntity':
    case 'ClaimsOfDerived':
    case 'FoundNodes':
    case 'FoundSteps':
    case 'StepEnd':
      return from;
  }
}

function seen({ moment }: { readonly moment?: Snapshot }, t: Translation): { readonly moment?: Snapshot } {
  return moment === undefined ? {} : { moment: translateMoment(moment, t) };
}

function within(source: RowSource | undefined, t: Translation): Translation {
  return (source && t.within?.(source)) ?? t;
}

export function translateMoment({ on, dated, known }: Snapshot, t: Translation): Snapshot {
  const optional = (ref: ParameterRef | null) => (ref === null ? null : t.value(ref));
  return { on: optional(on), dated, known: optional(known) };
}

export function translateLinks(links: TraversalLinks, t: Translation): TraversalLinks {
  const optional = (ref: ParameterRef | null) => (ref === null ? null : t.value(ref));
  const { along, against, status, basis } = links;
  const made = {
    ...links,
    along: optional(along),
    against: optional(against),
    status: optional(status),
    basis: optional(basis),
    ...seen(links, t),
  };
  return t.links?.(made) ?? made;
}

function conditionOf(c: Condition, t: Translation): Condition {
  switch (c.kind) {
    case 'And':
    case 'Or':
      return { ...c, all: c.all.map(one => conditionOf(one, t)) };
    case 'Not':
      return { ...c, one: conditionOf(c.one, t) };
    case 'Compare':
      return { ...c, property: t.property(c.property, c.on), value: t.value(c.value) };
    case 'ListHas':
      return { ...c, property: t.property(c.property, 'node'), value: t.value(c.value) };
    case 'IsNull':
      return { ...c, property: t.property(c.property, c.on) };
    case 'IsEmpty':
      return { ...c, property: t.property(c.property, 'node') };
    case 'Within':
      return { ...c, point: pointOf(c.point, t), value: t.value(c.value) };
    case 'Labelled':
      return c.holds === null ? c : { ...c, holds: conditionOf(c.holds, t) };
    case 'Current':
    case 'Held':
      return { ...c, known: t.known ?? (c.known === null ? null : t.value(c.known)) };
    case 'Holds':
    case 'SaidOf':
      return { ...c, moment: translateMoment(c.moment, t) };
    case 'Exists':
      return { ...c, source: translateSource(c.source, t) };
    case 'CountIs':
      return { ...c, source: translateSource(c.source, t), value: t.value(c.value) };
  }
}

function keyValueOf(key: KeyValue, t: Translation): KeyValue {
  switch (key.kind) {
    case 'Property':
      return { ...key, property: t.property(key.property, key.on) };
    case 'Position':
      return { ...key, ids: t.value(key.ids) };
    case 'Count':
      return { ...key, source: translateSource(key.source, t) };
    case 'Distance':
      return { ...key, point: pointOf(key.point, t), from: t.value(key.from) };
    case 'Through':
      return {
        ...key,
        source: translateSource(key.source, t),
        order: translateOrder(key.order, within(key.source, t)),
        key: keyValueOf(key.key, within(key.source, t)),
      };
    case 'EdgeType':
    case 'Forward':
    case 'Earliest':
    case 'Latest':
    case 'Rank':
    case 'Score':
      return key;
  }
}

function pointOf(point: MapPoint, t: Translation): MapPoint {
  return point.kind === 'Spatial'
    ? { ...point, property: t.property(point.property, 'node') }
    : {
        ...point,
        latitude: t.property(point.latitude, 'node') as string,
        longitude: t.property(point.longitude, 'node') as string,
      };
}
