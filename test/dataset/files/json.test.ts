import fc from 'fast-check';
import { jsonElements } from '../../../src/dataset/files/json-elements.ts';

function elements(text: string, pointer?: string) {
  return jsonElements(text, 'a.json', pointer);
}

test('elements know their pointer, line and column', () => {
  expect(elements('{"a b": {"c/d": [\n  1,\n  {"x": "],"}, [2]\n]}}', '/a b/c~1d')).toEqual([
    { value: 1, pointer: '/a b/c~1d/0', place: { file: 'a.json', line: 2, column: 3 } },
    { value: { x: '],' }, pointer: '/a b/c~1d/1', place: { file: 'a.json', line: 3, column: 3 } },
    { value: [2], pointer: '/a b/c~1d/2', place: { file: 'a.json', line: 3, column: 16 } },
  ]);
});

test('what is no list is one element', () => {
  expect(elements(' {"a": 1}')).toEqual([
    { value: { a: 1 }, pointer: '', place: { file: 'a.json', line: 1, column: 2 } },
  ]);
});

test.each([
  ['[1,\n 2', 'BAD_SYNTAX', 2],
  ['[1,\n  x]', 'BAD_SYNTAX', 2],
  ['', 'BAD_SYNTAX', 1],
])('%j is not valid JSON', (text, code, line) => {
  expect(() => elements(text)).toThrow(
    expect.objectContaining({ code, place: expect.objectContaining({ line }) }),
  );
});

/** Long numbers come as bigint. */
const asDoubles = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? Number(inner) : inner)));

test('whole numbers are exact at any size, keys like any other', () => {
  const [element] = elements(
    '[{"a": 9007199254740993, "b": [1e3, -12345678901234567890], "__proto__": 1.5}]',
  );
  expect(Object.entries(element!.value as object)).toEqual([
    ['a', 9007199254740993n],
    ['b', [1000, -12345678901234567890n]],
    ['__proto__', 1.5],
  ]);
});

test('each place is where the element begins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 6 }),
      fc.constantFrom(undefined, 1, '\t'),
      (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        const lines = text.split('\n');
        for (const [index, { value, place }] of elements(text).entries()) {
          expect(asDoubles(value)).toEqual(JSON.parse(JSON.stringify(list[index])));
          const rest = [lines[place.line! - 1]!.slice(place.column! - 1), ...lines.slice(place.line!)].join(
            '\n',
          );
          expect(rest.startsWith(JSON.stringify(list[index], null, indent)?.split('\n')[0] ?? '')).toBe(true);
        }
      },
    ),
  );
});
