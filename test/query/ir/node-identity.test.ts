import { keyOf } from '../../../src/query/ir/node-identity.ts';
import type { Condition } from '../../../src/query/ir/source-node.ts';

const compare = {
  kind: 'Compare',
  on: 'node',
  property: 'area',
  operator: '=',
  value: 0,
  lower: false,
  orNull: false,
} as const satisfies Condition;

test('a key has all properties of a part, whatever their order', () => {
  const { kind, ...rest } = compare;
  expect(keyOf({ ...rest, kind })).toBe(keyOf(compare));
  for (const name of Object.keys(compare))
    expect(keyOf({ ...compare, [name]: 'other' })).not.toBe(keyOf(compare));
});

test('a key has what is nested in a part, whose order counts only in lists', () => {
  const { kind, ...rest } = compare;
  const other = { ...compare, value: 1 };
  const key = keyOf({ kind: 'And', all: [compare, other] });
  expect(keyOf({ all: [{ ...rest, kind }, other], kind: 'And' })).toBe(key);
  expect(keyOf({ kind: 'And', all: [other, compare] })).not.toBe(key);
  expect(keyOf({ kind: 'And', all: [compare] })).not.toBe(key);
});

test('a part with a set or a map has no key', () => {
  expect(() => keyOf({ groups: new Set(['a']) })).toThrow('plain data');
  expect(() => keyOf({ inner: { fields: new Map() } })).toThrow('plain data');
  expect(() => keyOf(Object.assign(Object.create(null), { kind: 'Name' }))).not.toThrow();
});
