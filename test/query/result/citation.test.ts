import { type Cited, citation, cslItem } from '../../../src/query/result/citation.ts';

const NOTHING: Cited = {
  id: 'document:x',
  title: null,
  published: null,
  publisher: null,
  language: null,
  url: null,
  claim: null,
};
const bibtex = (given: Partial<Cited>) => citation('BIBTEX', { ...NOTHING, ...given });

test('what is not known is in no form', () => {
  expect(citation('TEXT', NOTHING)).toBe('[document:x].');
  expect(bibtex({})).toBe('@misc{document:x,\n  note = {[document:x]}\n}');
  expect(JSON.parse(citation('CSL_JSON', NOTHING))).toEqual({
    id: 'document:x',
    type: 'document',
    archive_location: 'document:x',
  });
});

test.each([
  ['Trade & transit: 5 % of $3_000 #1', 'Trade \\& transit: 5 \\% of \\$3\\_000 \\#1'],
  ['{Alat} \\emph{port}', '\\{Alat\\} \\textbackslash{}emph\\{port\\}'],
  ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
  ['Qarabağ, Шуша', 'Qarabağ, Шуша'],
])('TeX reads %s as text', (title, expected) => {
  expect(bibtex({ title })).toContain(`title = {{${expected}}}`);
});

test('a key and an address hold nothing that would end them', () => {
  const entry = bibtex({ id: 'document:a,b{c', url: 'https://example.org/{a}?b=c%20d' });
  expect(entry).toMatch(/^@misc\{document:a-b-c,\n/);
  expect(entry).toContain('url = {https://example.org/%7Ba%7D?b=c%20d}');
});

test.each([
  ['2024', 'year = {2024}', { 'date-parts': [[2024]] }],
  ['2024-08', 'month = aug', { 'date-parts': [[2024, 8]] }],
  ['2024-08-09', 'day = {9}', { 'date-parts': [[2024, 8, 9]] }],
  ['2024-07~', 'month = jul', { 'date-parts': [[2024, 7]], circa: true }],
  [
    '2015-11-08/2015-11-15',
    'date = {2015-11-08/2015-11-15}',
    {
      'date-parts': [
        [2015, 11, 8],
        [2015, 11, 15],
      ],
    },
  ],
  ['199X', 'date = {199X}', { literal: '199X' }],
  ['2024/..', 'date = {2024/..}', { literal: '2024/..' }],
  ['last month', 'date = {last month}', { literal: 'last month' }],
])('published %s', (published, field, issued) => {
  expect(bibtex({ published })).toContain(field);
  expect(cslItem({ ...NOTHING, published }).issued).toEqual(issued);
});

test('a claim is cited with who says it, in which voice, and where', () => {
  const claim = { id: 'claim:y', quote: 'So be it', claimant: null, voice: 'QUOTED', place: 'row 3' };
  expect(citation('TEXT', { ...NOTHING, title: 'Why?', claim })).toBe(
    'Claimant unknown, quoted: “So be it”. In: Why? [document:x], row 3.',
  );
  expect(cslItem({ ...NOTHING, claim })).toMatchObject({
    id: 'claim:y',
    note: 'Claimant unknown, quoted: “So be it” (row 3).',
  });
});
