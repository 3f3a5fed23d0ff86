import fc from 'fast-check';
import type { ClaimValue, QualifierValues } from '../../src/evidence/claim.ts';
import type { EdgeType, Model, ValueField } from '../../src/model/model.ts';
import { anyTime } from './times.ts';
import { typeOf } from './world.ts';

/** What several claims of one world are about, so that they meet. */
export interface Topic {
  readonly subject: string;
  readonly predicate: string;
  /** The field of a value; null for a relation. */
  readonly field: ValueField | null;
  /** What it may be related to; empty for a value. */
  readonly objects: readonly string[];
  readonly symmetric: boolean;
  readonly edge: EdgeType | null;
}

/** All that the model lets one say about these entities. */
export function topicsOf(model: Model, entities: readonly string[]): Topic[] {
  return entities.flatMap(subject => [
    ...valueTopics(model, subject),
    ...relationTopics(model, subject, entities),
  ]);
}

function valueTopics(model: Model, subject: string): Topic[] {
  return [...typeOf(model, subject).fields.values()].flatMap(field => {
    const claimable = field.kind === 'value' && (!field.editorial || field.name === 'name');
    if (!claimable || field.unique) return [];
    return [{ subject, predicate: field.predicate, field, objects: [], symmetric: false, edge: null }];
  });
}

function relationTopics(model: Model, subject: string, entities: readonly string[]): Topic[] {
  const named = (id: string) => typeOf(model, id).name;
  return [...model.relations.values()].flatMap(relation => {
    const allows = (object: string) => relation.pairs.has(`${named(subject)} ${named(object)}`);
    const objects = entities.filter(id => id !== subject && allows(id));
    if (objects.length === 0) return [];
    const edge = model.edges.get(relation.edge ?? '') ?? null;
    return [{ subject, predicate: relation.type, field: null, objects, symmetric: relation.symmetric, edge }];
  });
}

/** One of them; kinds that have rules of their own are drawn as often as the many that have none. */
export function anyTopic(topics: readonly Topic[]): fc.Arbitrary<Topic> {
  const kinds: ((topic: Topic) => boolean)[] = [
    topic => topic.predicate === 'PART_OF',
    topic => ['CONTROLLED_BY', 'CHANGES', 'DURING', 'LOCATED_IN'].includes(topic.predicate),
    topic => topic.symmetric,
    topic => topic.edge !== null,
    topic => topic.field === null,
    topic => topic.field !== null && ['Int', 'BigInt', 'Float'].includes(topic.field.value),
    topic => topic.field?.value === 'Enum',
    topic => topic.field?.typeName === 'Period',
    topic => topic.field !== null,
  ];
  const groups = kinds.map(kind => topics.filter(kind)).filter(group => group.length > 0);
  return fc.oneof(...groups.map(group => fc.constantFrom(...group)));
}

const QUANTITIES: ClaimValue[] = [
  { number: 5, words: 'five' },
  { number: 5, words: 'some five', assumption: 'per year' },
  { number: 6 },
  { low: 4, high: 7 },
  { low: 6 },
  { high: 5 },
  { number: 5, low: 4, high: 6 },
  { number: 9, low: 6 },
  { low: 5, high: 7 },
];
const TEXTS: ClaimValue[] = [
  { text: 'Alma-Ata' },
  { text: 'Almaty', language: 'en' },
  { text: 'Alma-Ata', language: 'en' },
  { text: 'Алматы', language: 'kk' },
  { text: 'Алма-Ата', language: 'kk' },
];
const POINTS: ClaimValue[] = [
  { point: { latitude: 40, longitude: 49.5 } },
  { point: { latitude: 40.5, longitude: 49.5 } },
];

/** A value of a field, out of a few. */
export function anyValue(model: Model, field: ValueField): fc.Arbitrary<ClaimValue> {
  if (field.typeName === 'Period') return anyTime.map(period => ({ period }));
  if (field.typeName === 'Point') return fc.constantFrom(...POINTS);
  const unit = field.unit === null ? {} : { unit: field.unit };
  if (['Int', 'BigInt', 'Float'].includes(field.value)) {
    return fc.constantFrom(...QUANTITIES.map(quantity => ({ ...quantity, ...unit })));
  }
  const names = model.enums.get(field.typeName)?.values.slice(0, 3) ?? [];
  return names.length === 0
    ? fc.constantFrom(...TEXTS)
    : fc.constantFrom(...names.map(v => ({ text: v.name })));
}

/** Fields of a relation, each often absent. */
export function anyQualifiers(model: Model, edge: EdgeType | null): fc.Arbitrary<QualifierValues> {
  const fields = [...(edge?.fields.values() ?? [])].map(field => {
    const names = model.enums
      .get(field.typeName)
      ?.values.slice(0, 2)
      .map(v => v.name);
    const few =
      names ??
      (field.value === 'Float'
        ? [1, 2.5]
        : field.name === 'currency'
          ? ['USD', 'EUR']
          : ['President', 'Minister']);
    return [field.name, fc.constantFrom<string | number>(...few)] as const;
  });
  const arbitraries: Record<string, fc.Arbitrary<string | number>> = Object.fromEntries(fields);
  return fc.record(arbitraries, { requiredKeys: [] }) as fc.Arbitrary<QualifierValues>;
}
