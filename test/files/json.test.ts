import fc from 'fast-check';
import { CommuniqueError } from '../../src/errors.ts';
import { jsonElements } from '../../src/files/json.ts';

function elements(text: string, pointer?: string) {
  const found = jsonElements(text, 'a.json', pointer);
  if (found instanceof CommuniqueError) throw found;
  return found;
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
])('%j is no JSON', (text, code, line) => {
  const found = jsonElements(text, 'a.json');
  expect(found).toMatchObject({ code, place: { line } });
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
          expect(value).toEqual(JSON.parse(JSON.stringify(list[index])));
          const rest = [lines[place.line! - 1]!.slice(place.column! - 1), ...lines.slice(place.line!)].join(
            '\n',
          );
          expect(rest.startsWith(JSON.stringify(list[index], null, indent)?.split('\n')[0] ?? '')).toBe(true);
        }
      },
    ),
  );
});
