import fc from 'fast-check';
import type { Condition } from '../../../src/query/ir/source-node.ts';
import { conditionDepth, negationNormalForm } from '../../../src/query/rewrite/negation-normal-form.ts';

/** Comparisons stand for propositions that are true, false or unknown; each is told by its value. */
const compare = (value: number): Condition => ({
  kind: 'Compare',
  on: 'node',
  property: 'area',
  operator: '=',
  value,
  lower: false,
  orNull: false,
});
const LEAVES = 5;
const conditions = fc.letrec<{ any: Condition }>(tie => ({
  any: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.nat(LEAVES - 1).map(compare),
    fc.boolean().map((is): Condition => ({ kind: 'IsEmpty', property: 'aliases', is })),
    tie('any').map((one): Condition => ({ kind: 'Not', one })),
    fc.array(tie('any'), { maxLength: 3 }).map((all): Condition => ({ kind: 'And', all })),
    fc.array(tie('any'), { maxLength: 3 }).map((all): Condition => ({ kind: 'Or', all })),
    fc
      .option(tie('any'))
      .map((holds): Condition => ({ kind: 'Labelled', label: 'Country', holds: holds ?? null })),
  ),
})).any;

interface World {
  readonly leaves: readonly (boolean | null)[];
  readonly empty: boolean;
  readonly country: boolean;
}

const worlds = fc.record({
  leaves: fc.array(fc.constantFrom(true, false, null), { minLength: LEAVES, maxLength: LEAVES }),
  empty: fc.boolean(),
  country: fc.boolean(),
});

/** As Cypher does, but that unknown is false under Not: NOT coalesce(…, false). */
function holds(c: Condition, world: World): boolean | null {
  switch (c.kind) {
    case 'And': {
      const all = c.all.map(one => holds(one, world));
      return all.includes(false) ? false : all.includes(null) ? null : true;
    }
    case 'Or': {
      const all = c.all.map(one => holds(one, world));
      return all.includes(true) ? true : all.includes(null) ? null : false;
    }
    case 'Not':
      return !(holds(c.one, world) ?? false);
    case 'Labelled':
      return world.country && (c.holds === null ? true : holds(c.holds, world));
    case 'IsEmpty':
      return world.empty === c.is;
    case 'Compare':
      return world.leaves[c.value] ?? null;
    default:
      throw new Error(`${c.kind} is not made here`);
  }
}

function parts(c: Condition): readonly Condition[] {
  if (c.kind === 'And' || c.kind === 'Or') return [c, ...c.all.flatMap(parts)];
  if (c.kind === 'Not') return [c, ...parts(c.one)];
  return c.kind === 'Labelled' && c.holds ? [c, ...parts(c.holds)] : [c];
}

test('the normal form holds of the same rows', () => {
  fc.assert(
    fc.property(conditions, worlds, (condition, world) => {
      expect(holds(negationNormalForm(condition), world) ?? false).toBe(holds(condition, world) ?? false);
    }),
    { numRuns: 5_000, seed: 11 },
  );
});

test('in the normal form only what cannot be taken apart is negated, and no group is in a like one', () => {
  fc.assert(
    fc.property(conditions, condition => {
      const form = negationNormalForm(condition);
      expect(conditionDepth(form)).toBeLessThanOrEqual(conditionDepth(condition));
      expect(negationNormalForm(form)).toEqual(form);
      for (const part of parts(form)) {
        if (part.kind === 'Not') expect(['Compare', 'Labelled']).toContain(part.one.kind);
        if (part.kind !== 'And' && part.kind !== 'Or') continue;
        for (const inner of part.all) expect(inner.kind).not.toBe(part.kind);
        if (part !== form) expect(part.all.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 5_000, seed: 12 },
  );
});

test('what is negated twice is as it was, and there is one of which it does not hold', () => {
  const from = { kind: 'Hop', type: 'BORDERS', direction: 'BOTH', target: 'Country' } as const;
  const exists = (where: Condition): Condition => ({ kind: 'Exists', source: { from, label: null, where } });
  const not = (one: Condition): Condition => ({ kind: 'Not', one });
  const leaf = compare(0);
  expect(negationNormalForm(not(not(exists(not(not(leaf))))))).toEqual(exists(leaf));
  // not every one fulfils it
  expect(negationNormalForm(not(not(exists(not(leaf)))))).toEqual(exists(not(leaf)));
  const count = {
    kind: 'CountIs',
    source: { from, label: null, where: null },
    operator: '<',
    value: 1,
  } as const;
  expect(negationNormalForm(not(count))).toEqual({ ...count, operator: '>=' });
});
