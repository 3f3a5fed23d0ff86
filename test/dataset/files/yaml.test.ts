import fc from 'fast-check';
import { stringify } from 'yaml';
import { at, keyPlaceAt, Numeral, placeAt, plain } from '../../../src/dataset/files/located-node.ts';
import { parseYaml } from '../../../src/dataset/files/yaml-nodes.ts';
import { leastCpuTime } from '../../support/work.ts';

const parse = (text: string) => parseYaml(text, 'a.yml');

test('every key and value knows its place', () => {
  const { node } = parse('a: 1\nb:\n  - c: two\n    d: [x, y]\n');
  expect(placeAt(node!, ['a'])).toEqual({ file: 'a.yml', line: 1, column: 4 });
  expect(keyPlaceAt(node!, ['b'])).toEqual({ file: 'a.yml', line: 2, column: 1 });
  expect(placeAt(node!, ['b', 0, 'c'])).toEqual({ file: 'a.yml', line: 3, column: 8 });
  expect(keyPlaceAt(node!, ['b', 0, 'd'])).toEqual({ file: 'a.yml', line: 4, column: 5 });
  expect(placeAt(node!, ['b', 0, 'd', 1])).toEqual({ file: 'a.yml', line: 4, column: 12 });
  // What is not there is at the nearest that is.
  expect(placeAt(node!, ['b', 0, 'e', 'f'])).toEqual({ file: 'a.yml', line: 3, column: 5 });
});

test('a number remembers how it is written', () => {
  const { node } = parse('[5.10, 9007199254740993, 0x10, 1e3]');
  expect(plain(node!)).toEqual([
    new Numeral(5.1, '5.10'),
    new Numeral(9007199254740993n, '9007199254740993'),
    new Numeral(16, '0x10'),
    new Numeral(1000, '1e3'),
  ]);
});

test('dates, yes and no are texts, as in YAML 1.2', () => {
  expect(plain(parse('[2024-07-15, no, yes, true, null]').node!)).toEqual([
    '2024-07-15',
    'no',
    'yes',
    true,
    null,
  ]);
});

test('keys of JavaScript are keys like any other', () => {
  const value = plain(parse('__proto__: { admin: true }\nconstructor: x\n').node!) as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test('an alias stands for its anchor', () => {
  const { node } = parse('a: &x { b: c }\nd: *x\n');
  expect(plain(at(node!, ['d'])!)).toEqual({ b: 'c' });
});

test.each([
  ['an empty file', '', 'empty'],
  ['a comment alone', '# nothing\n', 'empty'],
  ['a key twice', 'a: 1\na: 2\n', 'unique'],
  ['a key twice, written in two ways', '1: a\n"1": b\n', 'twice'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'one YAML document'],
  ['an unknown tag', 'a: !secret x\n', 'tag'],
  ['a list as a key', '[a, b]: c\n', 'key'],
  ['an alias without an anchor', 'a: *x\n', 'no anchor &x'],
  ['an alias to itself', 'a: &x [*x]\n', 'nested'],
  ['tabs', 'a:\n\tb: c\n', ''],
])('%s is refused', (_name, text, word) => {
  const { node, problems } = parse(text);
  expect(node).toBeUndefined();
  expect(problems[0]).toMatchObject({
    code: 'BAD_SYNTAX',
    place: { file: 'a.yml', line: expect.any(Number) },
  });
  expect(problems[0]!.message.toLowerCase()).toContain(word.toLowerCase());
});

/** Each of so many levels has nine times as many leaves as the one before. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < levels; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

test('aliases of aliases of aliases do not fill the memory', () => {
  expect(parse(bomb(20)).problems[0]!.message).toContain('aliases');
  // 9 to the power of 16 times the leaves.
  const [few, many] = [bomb(4), bomb(20)].map(text => leastCpuTime(() => parse(text)));
  expect(many).toBeLessThan(100 * Math.max(few as number, 0.2));
});

test('nesting has an end', () => {
  const { problems } = parse('['.repeat(200) + ']'.repeat(200));
  expect(problems[0]!.message).toContain('nested');
});

const leaf = fc.oneof(fc.string(), fc.boolean(), fc.constant(null));
const tree = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
})).value;

test('what is written is read', () => {
  fc.assert(
    fc.property(tree, value => {
      const { node, problems } = parse(stringify([value]));
      expect(problems).toEqual([]);
      expect(JSON.parse(JSON.stringify(plain(node!)))).toEqual(JSON.parse(JSON.stringify([value])));
    }),
  );
});
