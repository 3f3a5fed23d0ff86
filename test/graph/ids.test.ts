import fc from 'fast-check';
import { IdSet } from '../../src/graph/sync/id-set.ts';

const hashed = fc
  .uint8Array({ minLength: 12, maxLength: 12 })
  .map(bytes => `claim:a1b2c3${Buffer.from(bytes).toString('base64url')}`);
const id = fc.oneof(
  hashed,
  fc.string({ maxLength: 3 }),
  fc.integer({ min: 0, max: 99 }).map(n => `place:${n}`),
);

test('it is a set, of ids of both kinds', () => {
  fc.assert(
    fc.property(fc.array(id), fc.array(id), (added, others) => {
      const ids = new IdSet();
      const known = new Set<string>();
      const news = added.map(one => {
        const isNew = !known.has(one);
        known.add(one);
        return isNew;
      });
      expect(added.map(one => ids.add(one))).toEqual(news);
      expect(ids.size).toBe(known.size);
      const all = [...added, ...others];
      expect(all.map(one => ids.has(one))).toEqual(all.map(one => known.has(one)));
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('grown many times over it still holds all, and nothing else', () => {
  const ids = new IdSet();
  const many = Array.from({ length: 50_000 }, (_, n) => `project:${n}`);
  expect(many.filter(one => !ids.add(one))).toEqual([]);
  expect(many.filter(one => !ids.has(one) || ids.add(one))).toEqual([]);
  expect(many.filter((_, n) => ids.has(`project:-${n}`))).toEqual([]);
  expect(ids.size).toBe(many.length);
});
