import type { ClaimValue } from '../../src/evidence/claim.ts';
import { fieldProperties, nameProperties } from '../../src/evidence/derive-properties.ts';
import type { CurrentClaim } from '../../src/evidence/derived.ts';
import { expectLinear } from '../support/work.ts';
import { edges, facts, model, projected, relation, time, value } from './derive-key.support.ts';

const area = (id: string, number: number, rest: Partial<CurrentClaim> = {}) =>
  value(id, 'AREA', { number }, rest);

/** The claims of the part that is shown. */
function shown(...claims: CurrentClaim[]): string {
  return facts(claims)
    .filter(fact => fact.shown)
    .map(fact => fact.claimIds.join('+'))
    .join();
}

describe('shown', () => {
  test('rank before all', () => {
    expect(shown(area('a', 5), area('b', 5), area('c', 6, { rank: 'PREFERRED', modality: 'TARGET' }))).toBe(
      'c',
    );
  });
  test('then a FACT', () => {
    const target = { modality: 'TARGET' } as const;
    expect(shown(area('a', 5, target), area('b', 5, target), area('c', 6))).toBe('c');
  });
  test('then what is not superseded', () => {
    const by = (day: string) => ({ claimedBy: 'person:x', assertedOn: time(day) });
    const early = [area('a', 5, by('2020')), area('b', 5, by('2020'))];
    expect(shown(...early, area('c', 6, by('2021')))).toBe('c');
  });
  test('then documents', () => expect(shown(area('a', 5), area('b', 6), area('c', 6))).toBe('b+c'));
  test('then the later, an open end being the last and an undated one without a day the first', () => {
    const on = (edtf: string) => ({ validTime: time(edtf) });
    expect(shown(area('a', 5, on('2020')), area('b', 6, on('2021')))).toBe('b');
    expect(shown(area('a', 5, on('2020/..')), area('b', 6, on('2021')))).toBe('a');
    expect(shown(area('a', 5, on('2020')), area('b', 6, { assertedOn: time('2021') }))).toBe('b');
    expect(shown(area('a', 5, on('2020')), area('b', 6))).toBe('a');
  });
  test('then the smaller id, whatever the order', () => {
    const claims = [area('a', 5), area('b', 6), area('c', 7)];
    expect(shown(...claims)).toBe(shown(...claims.reverse()));
  });
  test('in a list, all', () => {
    const alias = (id: string, text: string) => value(id, 'ALIASES', { text });
    expect(facts([alias('a', 'x'), alias('b', 'y')]).map(fact => fact.shown)).toEqual([true, true]);
  });
});

test('an edge’s qualifiers are each those of the best claim that gives one', () => {
  const office = (id: string, qualifiers: object, rest: object) =>
    relation(id, 'fund:x', 'FINANCES', 'project:x', { qualifiers: qualifiers as never, ...rest });
  const [edge] = edges([
    office('a', { amount: 5, currency: 'USD' }, {}),
    office('b', { amount: 6 }, { rank: 'PREFERRED' }),
  ]);
  expect(edge?.qualifiers).toEqual({ amount: 6, currency: 'USD' });
});

describe('properties', () => {
  const of = (subject: string, predicate: string, given: ClaimValue) =>
    fieldProperties(model, projected([value('a', predicate, given, { subject })])[0] as never);

  test('a quantity shows its number, or else a bound; whole numbers are integers', () => {
    expect(of('country:AZ', 'AREA', { number: 5 })).toEqual({ area: 5 });
    expect(of('country:AZ', 'AREA', { low: 3, high: 4 })).toEqual({ area: 3 });
    expect(of('country:AZ', 'POPULATION', { number: 10 })).toEqual({ population: 10n });
  });
  test('texts stay as they are, periods and points are spread', () => {
    expect(of('country:AZ', 'REGION', { text: 'Qafqaz Ə' })).toEqual({ region: 'Qafqaz Ə' });
    expect(of('meeting:x', 'TIME', { period: time('2024-08') })).toEqual({
      timeEdtf: '2024-08',
      timeEarliest: '2024-08-01',
      timeLatest: '2024-08-31',
      timeText: null,
      timeRelativeTo: null,
    });
    const point = { latitude: 40, longitude: 49 };
    expect(of('place:x', 'LOCATION', { point })).toEqual({ locationLatitude: 40, locationLongitude: 49 });
  });
  test('without claims all of them go', () => {
    const nothing = { subject: 'country:AZ', predicate: 'REGION', edges: [], facts: [], disputes: [] };
    expect(fieldProperties(model, nothing)).toEqual({ region: null });
  });
  test('names', () => {
    const names = facts([
      value('a', 'NAME', { text: 'Bakı', language: 'az' }),
      value('b', 'NAME', { text: 'Baku', language: 'en' }),
    ]);
    const aliases = facts([value('c', 'ALIASES', { text: 'Badkube' })]);
    expect(nameProperties('Baku', { names, aliases }, ['ru'])).toEqual({
      aliases: ['Badkube', 'Bakı'],
      name_az: 'Bakı',
      name_en: 'Baku',
      name_ru: null,
    });
  });
});

describe('ten thousand claims on one key', () => {
  const many = (make: (index: number) => CurrentClaim) =>
    Array.from({ length: 10_000 }, (_, index) => make(index));
  const day = (index: number) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
  const voice = (index: number) => ({ claimedBy: `person:${index % 3}`, datasets: ['dataset:x'] });

  test.each<[string, CurrentClaim[]]>([
    ['five values', many(i => area(`c${i}`, i % 5, voice(i)))],
    ['a value each day', many(i => area(`c${i}`, i, { ...voice(i), validTime: time(day(i)) }))],
    [
      'one value of one voice, each day',
      many(i => area(`c${i}`, 1, { ...voice(0), validTime: time(day(i)) })),
    ],
    ['objects', many(i => relation(`c${i}`, 'country:AZ', 'MEMBER_OF', `group:${i}`))],
    [
      'one object, opposite polarities',
      many(i =>
        relation(`c${i}`, 'country:AZ', 'MEMBER_OF', 'group:x', {
          polarity: i % 2 === 0 ? 'AFFIRMS' : 'DENIES',
        }),
      ),
    ],
  ])('%s', (_, claims) => {
    expectLinear(claims.length, size => claims.slice(0, size), projected);
  });
});
