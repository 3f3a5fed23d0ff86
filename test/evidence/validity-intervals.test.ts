import { valueKey } from '../../src/evidence/claimed-value.ts';
import { edges, relation, time } from './derive-key.support.ts';

/** Valid times → parts as `from..to claims`. */
function parts(...times: (string | null)[]): string[] {
  const claims = times.map((edtf, index) =>
    relation(`c${index}`, 'country:AZ', 'MEMBER_OF', 'group:x', {
      validTime: edtf === null ? null : time(edtf),
    }),
  );
  return edges(claims).map(({ validFrom, validTo, dated, undated, claimIds }) =>
    [dated ? `${validFrom ?? ''}..${validTo ?? ''}` : 'never', undated ? '?' : '', claimIds.join('+')]
      .join(' ')
      .replace('  ', ' '),
  );
}

test.each([
  [
    ['2020', '2022'],
    ['2020-01-01..2020-12-31 c0', '2022-01-01..2022-12-31 c1'],
  ],
  [
    ['2022', '2020'],
    ['2020-01-01..2020-12-31 c1', '2022-01-01..2022-12-31 c0'],
  ],
  [['2020', '2020-06/2021'], ['2020-01-01..2021-12-31 c0+c1']],
  [['2020', '2021'], ['2020-01-01..2021-12-31 c0+c1']],
  [
    ['2020-02-28', '2020-03-01'],
    ['2020-02-28..2020-02-28 c0', '2020-03-01..2020-03-01 c1'],
  ],
  [['2021-02-28', '2021-03-01'], ['2021-02-28..2021-03-01 c0+c1']],
  [['1990/2030', '2000', '2010'], ['1990-01-01..2030-12-31 c0+c1+c2']],
  [['../2000', '1999/..'], ['.. c0+c1']],
  [
    ['2000/..', '1990'],
    ['1990-01-01..1990-12-31 c1', '2000-01-01.. c0'],
  ],
  [[null, null], ['never ? c0+c1']],
  [
    ['2020', '2022', null],
    ['2020-01-01..2020-12-31 c0', '2022-01-01..2022-12-31 ? c1+c2'],
  ],
])('%j', (times, expected) => {
  expect(parts(...times)).toEqual(expected);
});

test('counts are of claims and of documents; denials and deprecated claims make no part', () => {
  const member = (id: string, rest: object) => relation(id, 'country:AZ', 'MEMBER_OF', 'group:x', rest);
  const [edge, ...others] = edges([
    member('a', { document: 'document:1', modality: 'TARGET' }),
    member('b', { document: 'document:1', modality: 'EVALUATION' }),
    member('c', { rank: 'DEPRECATED' }),
    member('d', { polarity: 'DENIES', object: 'group:y' }),
  ]);
  expect(others).toEqual([]);
  expect(edge).toMatchObject({ claimIds: ['a', 'b'], claimCount: 2, sourceCount: 1, modality: 'EVALUATION' });
});

test('the same value in other words, units and number types', () => {
  expect(valueKey({ number: 5n, words: 'five' })).toBe(valueKey({ number: 5, statedUnit: 'kg' }));
  expect(valueKey({ text: 'Baki\u0308  x' })).toBe(valueKey({ text: 'Bak\u00ef x' }));
  expect(valueKey({ number: 5 })).not.toBe(valueKey({ low: 5 }));
  expect(valueKey({ text: 'Baku', language: 'en' })).not.toBe(valueKey({ text: 'Baku', language: 'de' }));
  const vague = (text: string) => valueKey({ period: { ...time('2024'), edtf: null, text } });
  expect(vague('last month')).toBe(vague('last  month'));
  expect(vague('last month')).not.toBe(vague('last year'));
});
