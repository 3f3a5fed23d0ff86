import type { CurrentClaim } from '../../src/evidence/derived.ts';
import { edges, facts, relation, standing, time, value } from './derive-key.support.ts';

const number = (id: string, amount: number, rest: Partial<CurrentClaim> = {}) =>
  value(id, 'RAILWAY_LENGTH', { number: amount }, rest);
const member = (id: string, rest: Partial<CurrentClaim> = {}) =>
  relation(id, 'country:AZ', 'MEMBER_OF', 'organization:un', rest);
const controlled = (id: string, by: string, rest: Partial<CurrentClaim> = {}) =>
  relation(id, 'place:baku', 'CONTROLLED_BY', by, rest);
const lies = (id: string, whole: string) => relation(id, 'place:shusha', 'PART_OF', whole);

describe('rule 1: opposite polarity', () => {
  test('of an object', () => {
    const found = edges([member('a'), member('b', { polarity: 'DENIES' })]);
    expect(standing(found, 'a')).toBe('CONTESTED POSSIBLE b');
  });

  test('of a value of a list, of which other values never contest', () => {
    const text = (id: string, words: string, rest = {}) => value(id, 'ALIASES', { text: words }, rest);
    const found = facts([text('a', 'x'), text('b', ' x ', { polarity: 'DENIES' }), text('c', 'y')]);
    expect(standing(found, 'a')).toBe('CONTESTED POSSIBLE b');
    expect(standing(found, 'c')).toBe('SINGLE_SOURCE');
  });

  test.each([
    ['NONE', 'AFFIRMS', 'CONTESTED POSSIBLE n'],
    ['SOME', 'DENIES', 'CONTESTED POSSIBLE n'],
    ['NONE', 'DENIES', 'SINGLE_SOURCE'],
    ['SOME', 'AFFIRMS', 'SINGLE_SOURCE'],
  ] as const)('%s that is said with %s at the subject', (snak, polarity, expected) => {
    const negator = relation('n', 'country:AZ', 'MEMBER_OF', 'x', { snak, polarity, object: null });
    expect(standing(edges([member('a'), negator]), 'a')).toBe(expected);
  });

  test('NONE at the other end contests what leads there, and not what leaves there', () => {
    const nobody = { snak: 'NONE', object: null, inverse: true } as const;
    const reached = relation('n', 'organization:un', 'MEMBER_OF', 'x', nobody);
    const left = relation('n', 'country:AZ', 'MEMBER_OF', 'x', nobody);
    expect(standing(edges([member('a'), reached]), 'a')).toBe('CONTESTED POSSIBLE n');
    expect(standing(edges([member('a'), left]), 'a')).toBe('SINGLE_SOURCE');
  });

  test.each(['country:AM', 'country:AZ'])('NONE of a symmetric relation holds at either end (%s)', end => {
    const border = relation('a', 'country:AM', 'BORDERS', 'country:AZ');
    const nobody = relation('n', end, 'BORDERS', 'x', { snak: 'NONE', object: null });
    expect(standing(edges([border, nobody]), 'a')).toBe('CONTESTED POSSIBLE n');
  });
});

describe('rule 2: a quantity that sources frame in ways of their own', () => {
  const area = (id: string, number: number, claimedBy: string | null, rest: Partial<CurrentClaim> = {}) =>
    value(id, 'AREA', { number }, { claimedBy, ...rest });

  test.each([
    ['of two sources do not contest', 'person:one', 'person:two', 'SINGLE_SOURCE'],
    ['of nobody do not contest', null, null, 'SINGLE_SOURCE'],
    ['of one source do', 'person:one', 'person:one', 'CONTESTED POSSIBLE b'],
  ])('values %s', (_name, one, other, expected) => {
    const found = facts([area('a', 5, one), area('b', 6, other)]);
    expect(standing(found, 'a')).toBe(expected);
  });

  test('equal values of two sources corroborate, whatever a third says', () => {
    const found = facts([
      area('a', 5, 'person:one'),
      area('b', 5, 'person:two'),
      area('c', 6, 'person:three'),
    ]);
    expect(standing(found, 'a')).toBe('CORROBORATED');
    expect(standing(found, 'c')).toBe('SINGLE_SOURCE');
  });

  test('a denial contests, and a later value of the same source supersedes', () => {
    const denied = facts([area('a', 5, 'person:one'), area('b', 5, 'person:two', { polarity: 'DENIES' })]);
    expect(standing(denied, 'a')).toBe('CONTESTED POSSIBLE b');
    const [before, after] = [time('2015'), time('2016')];
    const editions = facts([
      area('a', 5, 'person:one', { assertedOn: before }),
      area('b', 6, 'person:one', { assertedOn: after }),
    ]);
    expect(standing(editions, 'a')).toBe('SINGLE_SOURCE');
    expect(standing(editions, 'b')).toBe('SINGLE_SOURCE');
    expect(editions.map(({ value: { number }, shown }) => [number, shown])).toEqual(
      expect.arrayContaining([
        [5, false],
        [6, true],
      ]),
    );
  });
});

describe('rule 2: quantities', () => {
  test.each([
    [{ number: 5 }, { number: 6 }, true],
    [{ number: 5 }, { number: 5, low: 4, high: 7 }, false],
    [{ number: 5, low: 4, high: 6 }, { number: 7, low: 6, high: 8 }, false],
    [{ low: 200 }, { number: 150 }, true],
    [{ low: 200 }, { number: 250 }, false],
    [{ number: 10, low: 5 }, { number: 12 }, true],
    [{ high: 10 }, { low: 9 }, false],
  ])('%j and %j', (one, other, contest) => {
    const found = facts([value('a', 'RAILWAY_LENGTH', one), value('b', 'RAILWAY_LENGTH', other)]);
    expect(standing(found, 'a')).toBe(contest ? 'CONTESTED POSSIBLE b' : 'SINGLE_SOURCE');
  });
});

describe('rule 3: alternatives', () => {
  test('values of an enum', () => {
    const kind = (id: string, text: string) => value(id, 'KIND', { text }, { subject: 'place:baku' });
    expect(standing(facts([kind('a', 'CITY'), kind('b', 'REGION')]), 'a')).toBe('CONTESTED POSSIBLE b');
    expect(standing(facts([kind('a', 'CITY'), kind('b', 'CITY')]), 'a')).toBe('SINGLE_SOURCE');
  });

  test('objects of an exclusive relation', () => {
    const found = edges([controlled('a', 'country:AZ'), controlled('b', 'country:AM')]);
    expect(standing(found, 'a')).toBe('CONTESTED POSSIBLE b');
    expect(standing(edges([member('a'), member('b', { object: 'group:csto' })]), 'a')).toBe('SINGLE_SOURCE');
  });

  test('not where one object is, over any number of steps, part of the other', () => {
    const claims = [lies('a', 'place:karabakh'), lies('b', 'place:caucasus')];
    const partOf = new Map([
      ['place:karabakh', ['place:azerbaijan']],
      ['place:azerbaijan', ['place:caucasus']],
    ]);
    expect(standing(edges(claims, { partOf }), 'a')).toBe('SINGLE_SOURCE');
    expect(standing(edges(claims), 'a')).toBe('CONTESTED POSSIBLE b');
  });

  test('one country only for a place, several for a project, though the relation is the same', () => {
    const lie = (id: string, subject: string, object: string) => relation(id, subject, 'LOCATED_IN', object);
    const places = edges([lie('a', 'place:x', 'country:AZ'), lie('b', 'place:x', 'country:AM')]);
    const projects = edges([lie('a', 'project:x', 'country:AZ'), lie('b', 'project:x', 'country:AM')]);
    expect(standing(places, 'a')).toBe('CONTESTED POSSIBLE b');
    expect(standing(projects, 'a')).toBe('SINGLE_SOURCE');
  });
});

describe('rule 4: periods', () => {
  const when = (id: string, edtf: string) =>
    value(id, 'TIME', { period: time(edtf) }, { subject: 'meeting:x' });

  test.each([
    ['2024', '2024-07', false],
    ['2024-07', '2024-08', true],
    ['2024-07~', '2024-08', false],
    ['2024-07~', '2024-09', true],
    ['2024-07-31', '2024-08-01?', false],
    ['2023?', '2024', false],
    ['2024', '2024/2025', true],
    ['1993/..', '1993/2020', false],
    ['1993/2020', '1994/2020', true],
    ['198X', '1985', false],
    ['198X', '1990', true],
  ])('%s and %s', (one, other, contest) => {
    const found = facts([when('a', one), when('b', other)]);
    expect(standing(found, 'a')).toBe(contest ? 'CONTESTED POSSIBLE b' : 'SINGLE_SOURCE');
  });

  test.each([
    ['1993/2020', '1995/2020', 'CONTESTED CERTAIN a b'],
    ['1993/2020', '1993/..', 'SINGLE_SOURCE'],
    ['1993/2020', '2001', 'SINGLE_SOURCE'],
  ])('valid times %s and %s of one relation', (one, other, expected) => {
    const found = edges([member('a', { validTime: time(one) }), member('b', { validTime: time(other) })]);
    expect(found).toHaveLength(1);
    expect(standing(found, 'a')).toBe(expected);
  });
});

describe('rule 5: fields of one edge', () => {
  const finances = (id: string, qualifiers: Record<string, string | number>) =>
    relation(id, 'fund:x', 'FINANCES', 'project:x', { qualifiers });

  test('different enums', () => {
    const found = edges([
      member('a', { qualifiers: { role: 'MEMBER' } }),
      member('b', { qualifiers: { role: 'OBSERVER' } }),
      member('c'),
    ]);
    expect(standing(found, 'a')).toBe('CONTESTED POSSIBLE a b');
  });

  test('amounts only in the same currency, texts never', () => {
    const usd = finances('a', { amount: 5, currency: 'USD' });
    expect(standing(edges([usd, finances('b', { amount: 6, currency: 'USD' })]), 'a')).toMatch(/^CONTESTED/);
    expect(standing(edges([usd, finances('b', { amount: 6, currency: 'EUR' })]), 'a')).toBe('SINGLE_SOURCE');
    const office = (id: string, title: string) =>
      relation(id, 'person:x', 'HOLDS_OFFICE', 'country:AZ', { qualifiers: { title } });
    expect(standing(edges([office('a', 'President'), office('b', 'Chief')]), 'a')).toBe('SINGLE_SOURCE');
  });
});

describe('times and readings', () => {
  const on = (edtf: string, rest: Partial<CurrentClaim> = {}) => ({ validTime: time(edtf), ...rest });

  test.each([
    ['2020', '2020-05', 'CONTESTED CERTAIN b'],
    ['2020', '2021', 'SINGLE_SOURCE'],
    ['../2020', '2020-12-31/..', 'CONTESTED CERTAIN b'],
  ])('%s and %s', (one, other, expected) => {
    expect(standing(facts([number('a', 5, on(one)), number('b', 6, on(other))]), 'a')).toBe(expected);
  });

  test('certain if any pair is', () => {
    const found = facts([number('a', 5, on('2020')), number('b', 6), number('c', 7, on('2020'))]);
    expect(standing(found, 'a')).toBe('CONTESTED CERTAIN b c');
    expect(standing(found, 'b')).toBe('CONTESTED POSSIBLE a c');
  });

  test('two IMPLIED claims do not contest, one does', () => {
    const implied = { reading: 'IMPLIED' } as const;
    expect(standing(facts([number('a', 5, implied), number('b', 6, implied)]), 'a')).toBe('SINGLE_SOURCE');
    expect(standing(facts([number('a', 5, implied), number('b', 6)]), 'a')).toBe('CONTESTED POSSIBLE b');
  });

  test.each([{ modality: 'TARGET' }, { rank: 'DEPRECATED' }] as const)('%j takes no part', rest => {
    expect(standing(facts([number('a', 5), number('b', 6, rest)]), 'a')).toBe('SINGLE_SOURCE');
  });

  test.each([
    ['LOCATION', { point: { latitude: 1, longitude: 1 } }, { point: { latitude: 2, longitude: 1 } }],
    ['REGION', { text: 'Caucasus' }, { text: 'Asia' }],
    ['CHARACTERIZATION', { text: 'fraternal' }, { text: 'hostile' }],
  ])('%s is never compared', (predicate, one, other) => {
    const found = facts([value('a', predicate, one), value('b', predicate, other)]);
    expect(standing(found, 'a')).toBe('SINGLE_SOURCE');
  });
});

describe('superseded', () => {
  const said = (id: string, amount: number, day: string | null, rest: Partial<CurrentClaim> = {}) =>
    number(id, amount, { claimedBy: 'person:x', assertedOn: day === null ? null : time(day), ...rest });

  test('a later claim of the same claimant in another document takes the earlier one’s place', () => {
    const found = facts([said('a', 5, '2020'), said('b', 6, '2021')]);
    expect(found.map(fact => [fact.claimIds[0], fact.status, fact.shown])).toEqual([
      ['a', 'SINGLE_SOURCE', false],
      ['b', 'SINGLE_SOURCE', true],
    ]);
  });

  test('the document’s day counts where the claim has none', () => {
    const claims = [said('a', 5, null), said('b', 6, null)];
    const published = new Map([
      ['document:a', '2020-01-01'],
      ['document:b', '2021-01-01'],
    ]);
    expect(standing(facts(claims, { published }), 'a')).toBe('SINGLE_SOURCE');
    expect(standing(facts(claims), 'a')).toBe('CONTESTED POSSIBLE b');
  });

  test.each([
    ['in one document', { document: 'document:a' }],
    ['of another claimant', { claimedBy: 'person:y' }],
    ['of nobody', { claimedBy: null }],
    ['on the same day', { assertedOn: time('2020') }],
  ])('not %s', (_, rest) => {
    const found = facts([said('a', 5, '2020'), said('b', 6, '2021', rest)]);
    expect(standing(found, 'a')).toBe('CONTESTED POSSIBLE b');
  });

  test('what supersedes is found beside a still later claim in the same document as the earlier one', () => {
    const late = said('c', 6, '2022', { document: 'document:a' });
    const found = facts([said('a', 5, '2020'), said('b', 6, '2021'), late]);
    expect(standing(found, 'a')).toBe('SINGLE_SOURCE');
    expect(standing(found, 'b')).toBe('SINGLE_SOURCE');
  });

  test('a denial withdrawn no longer contests', () => {
    const denial = said('a', 5, '2020', { polarity: 'DENIES' });
    expect(standing(facts([denial, said('b', 5, '2021')]), 'b')).toBe('SINGLE_SOURCE');
  });
});
