import fc from 'fast-check';
import type { Claim } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import { build, type Draft, type Fate, type Readings, type Scenario, type Verdicts } from './build.ts';
import { anyDay, anyTime } from './times.ts';
import { anyQualifiers, anyTopic, anyValue, type Topic, topicsOf } from './topics.ts';

const PLACES = ['place:a', 'place:b', 'place:c'];
const COUNTRIES = ['country:A', 'country:B'];
const POOL = [
  ...PLACES,
  ...COUNTRIES,
  ...'organization:a group:a project:a project:b fund:a exercise:a meeting:a'.split(' '),
  ...'incident:a facility:a facility:b cooperation:a'.split(' '),
];
const CLAIMANTS = ['person:x', 'person:y'];

const weighted = <T>(...choices: readonly [number, T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const anyReadings: fc.Arbitrary<Readings> = fc.record({
  rank: weighted<Claim['rank']>([7, 'NORMAL'], [1, 'PREFERRED'], [1, 'DEPRECATED']),
  modality: weighted<Claim['modality']>(
    [10, 'FACT'],
    [1, 'EVALUATION'],
    [1, 'NORM'],
    [1, 'INTENTION'],
    [1, 'TARGET'],
  ),
  reading: weighted<Claim['reading']>([3, 'EXPLICIT'], [1, 'IMPLIED']),
  assertedOn: anyDay,
});

/** As a fact that nobody prefers. */
function plain(readings: Readings): Readings {
  return { ...readings, rank: 'NORMAL', modality: 'FACT' };
}

/**
 * MIXED: all kinds of claims. REVISED: one claimant says one thing after the other, so that much is superseded. PEACEFUL: claims agree, so
 * that it matters whether they are independent.
 */
type Mood = 'MIXED' | 'REVISED' | 'PEACEFUL';

/** A claim of a few words, documents and claimants, so that many meet. */
function anyClaim(model: Model, topic: Topic, mood: Mood, calm: boolean): fc.Arbitrary<Draft> {
  const peaceful = mood === 'PEACEFUL';
  const readings = mood === 'REVISED' ? anyReadings.map(plain) : anyReadings;
  const asserts = topic.field === null ? 'OBJECT' : 'VALUE';
  return fc.record({
    topic: fc.constant(topic),
    snak: peaceful ? fc.constant(asserts) : weighted<Claim['snak']>([8, asserts], [1, 'SOME'], [1, 'NONE']),
    inverse: fc.boolean(),
    object: topic.objects.length === 0 ? fc.constant(null) : fc.constantFrom(...topic.objects),
    value: topic.field === null ? fc.constant(null) : anyValue(model, topic.field),
    qualifiers: peaceful ? fc.constant({}) : anyQualifiers(model, topic.edge),
    polarity: weighted<Claim['polarity']>([peaceful ? 50 : 5, 'AFFIRMS'], [1, 'DENIES']),
    validTime: fc.oneof(
      { weight: mood === 'MIXED' ? 2 : 20, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: anyTime },
    ),
    document: fc.nat(3),
    row: fc.constantFrom(1, 2),
    claimedBy: weighted<string | null>([2, null], [mood === 'REVISED' ? 20 : 3, 'person:x'], [2, 'person:y']),
    readings,
    later: fc.oneof(
      { weight: calm ? 30 : 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: readings },
    ),
    holders: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
    fate: weighted<Fate>([calm ? 20 : 3, 'STAYS'], [1, 'GOES'], [1, 'RETURNS'], [1, 'LEAVES_ONE']),
  });
}

/** Whether what is said on two topics is projected together: one relation of several subjects, the names of one entity. */
function meet(one: Topic, other: Topic): boolean {
  const name = (topic: Topic) => topic.predicate === 'NAME' || topic.predicate === 'ALIASES';
  if (name(one)) return name(other) && other.subject === one.subject;
  return one.field === null && other.predicate === one.predicate;
}

const several = <T>(length: number, item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: length, maxLength: length });
/** What datasets and documents say of themselves and of the entities. */
const anyFrame = fc.record({
  published: several(4, anyDay),
  derivedFrom: several(3, fc.subarray([0, 1, 2])),
  declared: several(10, fc.record({ text: fc.nat(2), datasets: fc.nat(6) })),
});

/** Those of one pair often disagree. */
const anyVerdicts: fc.Arbitrary<Verdicts> = fc.record({
  pair: fc.nat(4),
  turned: fc.boolean(),
  verdict: weighted<Verdicts['verdict']>([4, 'POSITIVE'], [1, 'NEGATIVE'], [3, 'UNSURE']),
  judgedBy: fc.constantFrom('A', 'B'),
  holder: fc.nat(2),
  stages: fc.subarray([0, 1, 2], { minLength: 1 }),
});

/** What else may change from load to load beside claims: names and dates, only names, or where datasets in a peaceful world come from. */
export type Change = 'DATES' | 'NAMES' | 'SOURCES';

/**
 * Worlds of 3 to 8 entities beside the claimants, 1 to 3 datasets, 1 to 4 documents and up to 28 claims on 1 to 4 topics,
 * or on all that meet them. In half of them little changes from load to load, so that it shows when a change does not reach what it should.
 */
export function anyScenario(model: Model, change: Change): fc.Arbitrary<Scenario> {
  return fc
    .tuple(
      fc.shuffledSubarray(POOL, { minLength: 3, maxLength: 8 }),
      fc.constantFrom([], PLACES, COUNTRIES),
      change === 'SOURCES'
        ? fc.constant<Mood>('PEACEFUL')
        : fc.constantFrom<Mood>('MIXED', 'MIXED', 'MIXED', 'REVISED', 'PEACEFUL'),
    )
    .chain(([some, always, mood]) => {
      const entities = [...new Set([...always, ...some.slice(0, 8 - always.length)])];
      const all = topicsOf(model, [...entities, ...CLAIMANTS]);
      return fc.record({
        mood: fc.constant(mood),
        entities: fc.constant(entities),
        topics: fc.uniqueArray(anyTopic(all), { minLength: 1, maxLength: 4, size: 'max' }),
        all: fc.constant(all),
        wide: fc.boolean(),
        calm: fc.boolean(),
      });
    })
    .chain(({ mood, entities, topics: some, all, wide, calm }) => {
      const topics = wide ? [...some, ...all.filter(topic => some.some(one => meet(one, topic)))] : some;
      const steps = all.filter(topic => topic.predicate === 'PART_OF');
      return fc.record({
        entities: fc.constant([...entities, ...CLAIMANTS]),
        drafts: fc.array(fc.oneof(...topics.map(topic => anyClaim(model, topic, mood, calm))), {
          minLength: 1,
          maxLength: 24,
          size: 'max',
        }),
        // What is part of what, so that "part of" goes over several steps.
        steps:
          steps.length === 0
            ? fc.constant([])
            : fc.array(fc.oneof(...steps.map(topic => anyClaim(model, topic, mood, calm))), {
                maxLength: 4,
                size: 'max',
              }),
        judged: fc.oneof(
          { weight: 1, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(anyVerdicts, { minLength: 1, maxLength: 4, size: 'max' }) },
        ),
        first: anyFrame,
        // What the datasets say of themselves may change from one load to the next.
        later: fc.oneof(
          { weight: change === 'SOURCES' ? 0 : 3, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: anyFrame },
        ),
        datasets: fc.constantFrom(1, 2, 3, 3),
        documents: fc.integer({ min: 1, max: 4 }),
        order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      });
    })
    .map(parts => {
      const { first } = parts;
      const later = {
        DATES: parts.later,
        NAMES: parts.later && { ...first, declared: parts.later.declared },
        SOURCES: parts.later && { ...first, derivedFrom: parts.later.derivedFrom },
      }[change];
      return build(model, { ...parts, later });
    });
}
