import fc from 'fast-check';
import { isWithinEdits } from '../../src/text/edit-distance.ts';
import {
  marked,
  type SearchQuery,
  type Snippet,
  searchQuery,
  snippetOf,
} from '../../src/text/search-text.ts';
import { wordsOf } from '../../src/text/search-words.ts';
import { leastCpuTime } from '../support/work.ts';
import { nasty, prose, word } from './search-support.ts';

const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 5_000 : 500;
const check = <T extends unknown[]>(property: fc.IProperty<T>) =>
  fc.assert(property, { seed: 4, numRuns: RUNS });
const shown = (asked: string, text: string, width?: number): string | null => {
  const snippet = snippetOf(searchQuery(asked) as SearchQuery, text, width);
  return snippet && marked(snippet);
};

describe('what is marked', () => {
  it.each([
    ['Алматы', 'Almaty, the largest city', '**Almaty**, the largest city'],
    ['almty', 'в городе Алматы', 'в городе **Алматы**'],
    ['amlaty', 'in Almaty', 'in **Almaty**'],
    ['aliyev', 'İlham Əliyev', 'İlham **Əliyev**'],
    ['eliyev', 'İlham Əliyev', 'İlham **Əliyev**'],
    ['fund', 'find the fund', 'find the **fund**'],
    ['fund', 'find it', '**find** it'],
    ['birlistik', 'exercise Bir\u00adlistik-2024', 'exercise **Bir\u00adlistik**-2024'],
    ['nursultan', 'now Nur-Sultan', 'now **Nur-Sultan**'],
    ['Nur-Sultan', 'Nursultan', '**Nursultan**'],
    ['nur', 'Nur-Sultan', '**Nur**-Sultan'],
    ['上海', '去中国上海市', '去中国**上海**市'],
    ['"middle corridor"', 'a corridor, the Middle Corridor', 'a corridor, the **Middle Corridor**'],
    ['"Орта дәліз"', 'orta daliz', '**orta daliz**'],
    ['a*b', 'a*b \\ c', '**a**\\***b** \\\\ c'],
    ['corridor', 'nothing of it', null],
    ['"corridor"', 'corridors', null],
  ])('%s in %s', (asked, text, expected) => expect(shown(asked, text)).toBe(expected));

  it('is the stretch where most occurs, cut between words', () => {
    const filler = 'Sed ut perspiciatis unde omnis iste natus. '.repeat(20);
    const text = `${filler}The corridor. ${filler}The Middle Corridor reaches Baku. ${filler}`;
    expect(shown('corridor baku', text, 60)).toBe(
      '…The Middle **Corridor** reaches **Baku**. Sed ut perspiciatis…',
    );
  });
});

describe('a snippet', () => {
  const points = (text: string): string[] => Array.from(text);
  const text = fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: nasty });
  /** A text, and up to three of its words with some of another. */
  const asking = fc
    .tuple(text, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.oneof(fc.constant(''), word, nasty))
    .map(([text, picks, other]) => {
      const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));
      return { text, asked: [...picks.map(pick => words[pick % words.length] ?? ''), other].join(' ') };
    });

  it('is of the text, not wider than asked, and its ranges are in order, apart and not empty', () => {
    let found = 0;
    check(
      fc.property(asking, fc.integer({ min: 16, max: 200 }), ({ asked, text }, width) => {
        const query = searchQuery(asked);
        const snippet = query && snippetOf(query, text, width);
        if (!snippet) return;
        found++;
        const stretch = snippet.text.replace(/^…|…$/g, '');
        expect(text.includes(stretch) || text.includes(snippet.text)).toBe(true);
        expect(points(snippet.text).length).toBeLessThanOrEqual(width);
        if (points(text).length <= width) expect(snippet.text).toBe(text);
        expect(snippet.ranges.length).toBeGreaterThan(0);
        let reached = -1;
        for (const { start, end } of snippet.ranges) {
          expect(start).toBeGreaterThan(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(points(snippet.text).length);
      }),
    );
    expect(found).toBeGreaterThan(RUNS / 2);
  });

  it('marks what by itself would be found', () => {
    check(
      fc.property(asking, ({ asked, text }) => {
        const query = searchQuery(asked);
        const snippet = query && snippetOf(query, text);
        if (!snippet) return;
        for (const { start, end } of snippet.ranges) {
          const stretch = points(snippet.text).slice(start, end).join('');
          const alone = snippetOf(query, stretch);
          expect([stretch, alone?.ranges]).toEqual([stretch, [{ start: 0, end: end - start }]]);
        }
      }),
    );
  });

  it('is found by each word of its text, which is then marked', () => {
    check(
      fc.property(prose, text => {
        for (const { start, end } of wordsOf(text)) {
          const raw = text.slice(start, end);
          const snippet = snippetOf(searchQuery(raw) as SearchQuery, text) as Snippet;
          const stretches = snippet.ranges.map(({ start, end }) =>
            points(snippet.text).slice(start, end).join(''),
          );
          expect(stretches.some(stretch => stretch.includes(raw))).toBe(true);
        }
      }),
    );
  });

  it('is of its marked text again, when the marks are taken off', () => {
    check(
      fc.property(asking, ({ asked, text }) => {
        const query = searchQuery(asked);
        const snippet = query && snippetOf(query, text);
        if (!snippet) return;
        let bold = 0;
        const plain = marked(snippet).replace(/\\([\\*])|\*\*/g, (sign, escaped: string | undefined) => {
          if (escaped === undefined) bold++;
          return escaped ?? (sign && '');
        });
        expect(plain).toBe(snippet.text);
        expect(bold).toBe(2 * snippet.ranges.length);
      }),
    );
  });

  // A slow machine is slow at both: a multiple of what the engine itself takes to split the same text means the same on all.
  it('takes a small multiple of splitting 1,000 texts of 200 characters, and one of 100,000', () => {
    const letters = Array.from('abcdeghiklmnorstuəğşabвгдезиклмнорстуқ');
    const one = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
    const words = fc.sample(one, { seed: 4, numRuns: 2_000 });
    // As in any language, few of the words are most of the text.
    const zipf = (at: number) => words[Math.floor(words.length * ((at * 0.618034) % 1) ** 3)] as string;
    const texts = Array.from({ length: 1_000 }, (_, i) =>
      Array.from({ length: 50 }, (_, j) => zipf(i * 50 + j))
        .join(' ')
        .slice(0, 200),
    );
    const long = texts.join(' ').slice(0, 100_000);
    const many = words.slice(100, 116).join(' ');
    const split = (text: string) =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    for (const asked of [zipf(1), `"${zipf(1)} ${zipf(2)}" ${zipf(3)}`, 'a', many]) {
      const query = searchQuery(asked) as SearchQuery;
      for (const part of [texts, [long]]) {
        const times =
          leastCpuTime(() => part.map(text => snippetOf(query, text))) / leastCpuTime(() => part.map(split));
        expect([asked, times < 8]).toEqual([asked, true]);
      }
    }
  });
});

describe('edits', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐐨'), maxLength: 6 });

  /** The definition, word by word: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance */
  const distance = (a: readonly string[], b: readonly string[]): number => {
    if (a.length === 0 || b.length === 0) return a.length + b.length;
    const same = a.at(-1) === b.at(-1) ? 0 : 1;
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      distance(a.slice(0, -1), b) + 1,
      distance(a, b.slice(0, -1)) + 1,
      distance(a.slice(0, -1), b.slice(0, -1)) + same,
      swapped ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
    );
  };

  it('are counted as optimal string alignment does', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (one, other, edits) => {
        expect(isWithinEdits(one, other, edits)).toBe(distance(Array.from(one), Array.from(other)) <= edits);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
