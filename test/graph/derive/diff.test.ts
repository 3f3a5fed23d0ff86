import { diff } from '../../../src/graph/derive/diff.ts';

const NOW = '2024-06-01T00:00:00Z';
const BEFORE = '2024-05-01T00:00:00Z';

interface One {
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const stored = (key: string, value: number, recordedFrom?: string): One => ({
  key,
  properties: recordedFrom === undefined ? { value } : { value, recordedFrom },
});
const derived = (key: string, value: number): One => ({ key, properties: { value } });
const compare = (there: readonly One[], wanted: readonly One[]) =>
  diff(there, wanted, NOW, { key: one => one.key });

describe('stored compared with derived', () => {
  test('what is the same is left alone, whenever it was recorded', () => {
    const there = [stored('a', 1, BEFORE), stored('b', 2, NOW), stored('c', 3)];
    const nothing = { created: [], replaced: [], gone: [], past: [] };
    expect(compare(there, [derived('a', 1), derived('b', 2), derived('c', 3)])).toEqual(nothing);
  });

  test('what is new is recorded from now on', () => {
    const { created, ...others } = compare([], [derived('a', 1)]);
    expect(created).toEqual([{ derived: derived('a', 1), properties: { value: 1, recordedFrom: NOW } }]);
    expect(others).toEqual({ replaced: [], gone: [], past: [] });
  });

  test.each([BEFORE, undefined])('what was recorded before (%s) is kept as past when it changes', since => {
    const there = stored('a', 1, since);
    const { created, replaced, gone, past } = compare([there], [derived('a', 2)]);
    const properties = { value: 2, recordedFrom: NOW };
    expect(replaced).toEqual([{ derived: derived('a', 2), properties, stored: there }]);
    expect(past).toEqual([there]);
    expect([created, gone]).toEqual([[], []]);
  });

  test('what the same load wrote is no past, and stays recorded since then', () => {
    const there = stored('a', 1, NOW);
    const { replaced, past } = compare([there], [derived('a', 2)]);
    expect(replaced[0]?.properties).toEqual({ value: 2, recordedFrom: NOW });
    expect(past).toEqual([]);
  });

  test('what is derived no more is gone, and is past if it was recorded before', () => {
    const there = [stored('a', 1, BEFORE), stored('b', 1, NOW)];
    const { created, replaced, gone, past } = compare(there, []);
    expect(gone).toEqual(there);
    expect(past).toEqual([there[0]]);
    expect([created, replaced]).toEqual([[], []]);
  });

  test('of several with one key the same stay, and one that changes takes the place of another', () => {
    const there = [stored('a', 1, BEFORE), stored('a', 2, BEFORE), stored('a', 3, BEFORE)];
    const { created, replaced, gone } = compare(there, [derived('a', 4), derived('a', 3), derived('b', 1)]);
    expect(replaced.map(one => [one.stored, one.derived])).toEqual([[there[1], derived('a', 4)]]);
    expect(gone).toEqual([there[0]]);
    expect(created.map(one => one.derived)).toEqual([derived('b', 1)]);
  });

  test('two whole numbers of different types differ, as in the database', () => {
    const there = { key: 'a', properties: { value: 1n, recordedFrom: BEFORE } };
    expect(compare([there], [derived('a', 1)]).replaced).toHaveLength(1);
  });

  test('sameness may be told by something else than the properties', () => {
    const rule = { key: (one: One) => one.key, isSame: () => true };
    expect(diff([stored('a', 1)], [derived('a', 2)], NOW, rule).replaced).toEqual([]);
  });
});
