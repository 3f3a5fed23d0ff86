import fc from 'fast-check';
import { coverageOf } from '../../../src/dataset/records/coverage.ts';
import { locateQuote, type Quote } from '../../../src/dataset/records/quote.ts';
import { CodePoints } from '../../../src/text/code-points.ts';
import { expectLinear } from '../../support/work.ts';

/** What was found, or the code and message of what was wrong. */
function find(quote: Quote, text: string) {
  const problems: string[] = [];
  const points = new CodePoints(text);
  const passage = locateQuote(quote, 'document:test', points, (code, message) =>
    problems.push(`${code} ${message}`),
  );
  return { passage, problems };
}

const anyText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', 'e\u0301', '😀', '𐐷', '中'),
  maxLength: 80,
});

test('a quote cut from anywhere is found at its place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      fc.pre(points.length > 0);
      const start = a % points.length;
      const end = start + 1 + (b % (points.length - start));
      const quote = points.slice(start, end).join('');
      // All that stands before and after it makes it the only one.
      const context = {
        quote,
        prefix: points.slice(0, start).join('') || undefined,
        suffix: points.slice(end).join('') || undefined,
      };
      const { passage, problems } = find(context, text);
      const repeated = problems.some(problem => problem.startsWith('QUOTE_AMBIGUOUS'));
      if (repeated) {
        // Only where the context is empty on the side that would tell the two apart.
        expect(text.indexOf(quote)).not.toBe(text.lastIndexOf(quote));
        return;
      }
      expect(problems).toEqual([]);
      expect([passage!.start, passage!.end]).toEqual([start, end]);
      expect(passage!.exact).toBe(quote);
      expect(passage!.prefix).toBe(points.slice(Math.max(0, start - 32), start).join(''));
      expect(passage!.suffix).toBe(points.slice(end, end + 32).join(''));
    }),
    { numRuns: 500 },
  );
});

test('half a code point is no quote', () => {
  expect(find({ quote: '\uD83D' }, 'a 😀').problems[0]).toContain('QUOTE_NOT_FOUND');
});

test('a prefix or suffix tells two apart', () => {
  const text = 'one railway, two railway.';
  expect(find({ quote: 'railway', suffix: '.' }, text).passage?.start).toBe(17);
  expect(find({ quote: 'railway', prefix: 'one ' }, text).passage?.start).toBe(4);
  expect(find({ quote: 'railway', prefix: ' ' }, text).problems[0]).toContain(
    'even with this prefix and suffix',
  );
});

const words = 'the of and cooperation railway country project increase capacity meeting state region'.split(
  ' ',
);

/** A text of about so many characters, the same every time. */
function longText(length: number): string {
  let state = 1;
  const parts: string[] = [];
  for (let size = 0; size < length; size += 8) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    parts.push(words[(state >>> 16) % words.length]!, (state >>> 8) % 9 === 0 ? '.\n' : ' ');
  }
  return parts.join('');
}

test('the nearest match in a document of 1 MB takes as much work as it is long', () => {
  const text = (size: number) => {
    const half = longText(size / 2);
    return `${half}Large-scale restoration work is being carried out. ${half}`;
  };
  expectLinear(1_000_000, text, whole => {
    const { problems } = find({ quote: 'Large scale restoration work is been carried out.' }, whole);
    expect(problems[0]).toContain('"Large-scale restoration work is being carried out."');
  });
});

test('a quote with a few letters changed is nearest to where it was cut from', () => {
  const text =
    'Measures to increase the annual capacity of the port from 15 to 25 million tons, orders for new ships, and projects.';
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 20, max: 50 }), fc.nat(), (from, length, where) => {
      const cut = text.slice(from, from + length);
      const index = where % cut.length;
      const wrong = `${cut.slice(0, index)}§${cut.slice(index + 1)}`;
      const { problems } = find({ quote: wrong }, text);
      const nearest = /Nearest, at 1:(\d+): "(.*)"/.exec(problems[0]!);
      expect(Math.abs(Number(nearest?.[1]) - 1 - from)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what no quote covers', () => {
  const text = 'One two.\n\n  Three 😀 four; five!';
  const spans = ['One', 'four'].map(quote => find({ quote }, text).passage!);
  expect(coverageOf(text, spans)).toEqual({
    covered: 1 - 12 / 19,
    uncovered: [
      { start: 4, end: 19, text: 'two.\n\n  Three 😀', line: 1, column: 5 },
      { start: 24, end: 31, text: '; five!', line: 3, column: 16 },
    ],
  });
});

test('all, nothing, and a text without letters', () => {
  expect(coverageOf('Ab 1', [{ start: 0, end: 4 }])).toEqual({ covered: 1, uncovered: [] });
  expect(coverageOf(' — …', [])).toEqual({ covered: 1, uncovered: [] });
  expect(coverageOf('😀 Ab', []).uncovered).toEqual([
    { start: 0, end: 4, text: '😀 Ab', line: 1, column: 1 },
  ]);
  expect(coverageOf('Ab', []).covered).toBe(0);
});

test('the covered and the uncovered are the whole', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(80), fc.nat(20))), (text, cuts) => {
      const points = [...text];
      const spans = cuts.map(([from, length]) => {
        const start = Math.min(from, points.length);
        return { start, end: Math.min(start + length, points.length) };
      });
      const covered = new Set(
        spans.flatMap(({ start, end }) => points.slice(start, end).map((_, i) => start + i)),
      );
      const counted = (point: string) => /[\p{L}\p{N}]/u.test(point);
      const total = points.filter(counted).length;
      const found = coverageOf(text, spans);
      const share = points.filter((point, i) => counted(point) && covered.has(i)).length / total;
      expect(found.covered).toBeCloseTo(total === 0 ? 1 : share, 10);
      for (const { start, end, text: words } of found.uncovered) {
        expect(points.slice(start, end).join('')).toBe(words);
        expect(words).toBe(words.trim());
        for (let i = start; i < end; i++) expect(covered.has(i)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
