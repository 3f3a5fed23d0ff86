import fc from 'fast-check';
import type { PeriodValue } from '../../src/evidence/claim.ts';
import { periodEnds } from './days.ts';

/** A period as the files give it: days of the EDTF, without the widening that only comparisons make. */
export function period(edtf: string): PeriodValue {
  const { start, end } = periodEnds(edtf.replace(/[~?%]/g, ''));
  return { edtf, earliest: start?.from ?? null, latest: end?.to ?? null, text: null, relativeTo: null };
}

/** What cannot be dated is not dated. */
export function words(text: string, relativeTo: string | null): PeriodValue {
  return { edtf: null, earliest: null, latest: null, text, relativeTo };
}

/** Times that often overlap, touch (2020-12-31 and 2021), lie apart, are open, unknown or approximate. */
const DATES = ['2020', '2021', '2023', '2020-06', '2020-07?', '2020-12-31', '2021-01-01%', '2021~', '202X'];
const INTERVALS = [
  '2020/2021',
  '2020-06/2021~',
  '2021-06/2022',
  '2022/..',
  '../2020',
  '2021/2023',
  '/2021',
  '2020/',
];

export const anyTime = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...DATES).map(period) },
  { weight: 6, arbitrary: fc.constantFrom(...INTERVALS).map(period) },
  { weight: 1, arbitrary: fc.constantFrom('last month', 'recently').map(text => words(text, null)) },
  { weight: 1, arbitrary: fc.constant(words('last month', 'document:a')) },
);

/** Days of assertion and publication, often the same. */
export const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom('2021', '2022-05', '2022-05-31', '2024-01-10').map(period) },
  { weight: 1, arbitrary: fc.constantFrom('2023/..').map(period) },
);
