import { boundsOf } from '../../src/time/edtf-bounds.ts';

/** An interval ends no earlier than it begins, as far as both are known. */
test.each([
  ['2015/2015', '2015-01-01', '2015-12-31'],
  ['2015-01/2015', '2015-01-01', '2015-12-31'],
  ['2015-06/2015', '2015-06-01', '2015-12-31'],
  ['2015/2015-06', '2015-01-01', '2015-06-30'],
  ['2015-06-15/2015-06', '2015-06-15', '2015-06-30'],
  ['2015-06-15/2015-06-15', '2015-06-15', '2015-06-15'],
  ['2015-06-15T10:00:00Z/2015-06-15T10:00:00Z', '2015-06-15', '2015-06-15'],
  ['2015-06-15T10:00:00Z/2015-06-15', '2015-06-15', '2015-06-15'],
  ['2015~/2015', '2015-01-01', '2015-12-31'],
])('%s is from %s to %s', (edtf, earliest, latest) => {
  expect(boundsOf(edtf)).toEqual({ edtf, earliest, latest });
});

test.each([
  '2015-06-15T10:00:00Z/2015-06-15T09:00:00Z',
  '2016/2015',
  '2015-07/2015-06',
  '2016-01/2015',
  '2015-06-16/2015-06-15',
])('%s ends before it begins', edtf => {
  expect(boundsOf(edtf)).toBe('the end is before the start');
});

test('what is longer than any date is not read', () => {
  expect(boundsOf(`[${Array.from({ length: 200_000 }, () => 2015).join()}]`)).toMatch(
    /^it is not an EDTF date/,
  );
});
