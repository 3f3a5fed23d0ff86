import type { CurrentClaim } from '../../src/evidence/derived.ts';
import { edges, relation } from './derive-key.support.ts';

function statusOf(
  claims: readonly Partial<CurrentClaim>[],
  derivedFrom: Record<string, string[]> = {},
): string {
  const said = claims.map((rest, index) =>
    relation(`c${index}`, 'country:AZ', 'MEMBER_OF', 'organization:un', rest),
  );
  const found = edges(said, { derivedFrom: new Map(Object.entries(derivedFrom)) });
  return found.map(edge => edge.status).join();
}

const a = { claimedBy: 'person:a', document: 'document:a', datasets: ['dataset:a'] };
const b = { claimedBy: 'person:b', document: 'document:b', datasets: ['dataset:b'] };

test('two voices in two documents corroborate', () => expect(statusOf([a, b])).toBe('CORROBORATED'));

test.each<[string, Partial<CurrentClaim>[]]>([
  ['one voice', [a, { ...b, claimedBy: 'person:a' }]],
  [
    'two unknown voices',
    [
      { ...a, claimedBy: null },
      { ...b, claimedBy: null },
    ],
  ],
  ['one document', [a, { ...b, document: 'document:a' }]],
  [
    'two IMPLIED',
    [
      { ...a, reading: 'IMPLIED' },
      { ...b, reading: 'IMPLIED' },
    ],
  ],
  ['an intention', [a, { ...b, modality: 'INTENTION' }]],
])('%s do not', (_, claims) => expect(statusOf(claims)).toBe('SINGLE_SOURCE'));

test.each<[string, Partial<CurrentClaim>[]]>([
  ['an unknown voice is one beside a known one', [a, { ...b, claimedBy: null }]],
  ['one dataset may hold two voices', [a, { ...b, datasets: ['dataset:a'] }]],
  ['one IMPLIED and one not', [a, { ...b, reading: 'IMPLIED' }]],
  ['any pair is enough', [a, { ...a, document: 'document:b' }, { ...b, document: 'document:a' }]],
])('%s', (_, claims) => expect(statusOf(claims)).toBe('CORROBORATED'));

test.each<[string, Record<string, string[]>]>([
  ['directly', { 'dataset:b': ['dataset:a'] }],
  ['the other way, over a third', { 'dataset:a': ['dataset:x'], 'dataset:x': ['dataset:b'] }],
  ['from a common source', { 'dataset:a': ['dataset:x'], 'dataset:b': ['dataset:x'] }],
])('datasets derived from one another (%s) are one source', (_, derivedFrom) => {
  expect(statusOf([a, b], derivedFrom)).toBe('SINGLE_SOURCE');
  const elsewhere = { ...b, datasets: ['dataset:b', 'dataset:z'] };
  expect(statusOf([a, elsewhere], derivedFrom)).toBe('CORROBORATED');
});
