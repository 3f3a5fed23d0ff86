import fc from 'fast-check';
import { fold } from '../../src/text/fold.ts';
import { type SearchQuery, searchable, searchQuery } from '../../src/text/search-text.ts';
import { wordsOf } from '../../src/text/search-words.ts';
import { leastCpuTime } from '../support/work.ts';
import { nasty, prose } from './search-support.ts';

const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 5_000 : 500;
const check = <T extends unknown[]>(property: fc.IProperty<T>) =>
  fc.assert(property, { seed: 4, numRuns: RUNS });
const asked = (text: string, properties?: number): SearchQuery => {
  const query = searchQuery(text, properties);
  if (query === null) throw new Error(`Nothing to search for in ${text}`);
  return query;
};

describe('what is stored', () => {
  it.each([
    ['folded', ['Qarabağ'], 'qarabag'],
    ['transliterated', ['Алматы'], 'алматы\nalmaty'],
    ['both ways to read ə', ['İlham Əliyev'], 'ilham aliyev\nilham eliyev'],
    ['without what is not seen', ['Bir\u00adlistik', 'می\u200cخواهم'], 'birlistik\nمیخواهم\nmykhwhm'],
    [
      'signs that make letters soft are part of the word',
      ['Ильин-бей'],
      'ильин беи\nilin bey\nильинбеи ilinbey',
    ],
    [
      'compounds also as one word',
      ['Nur-Sultan', 'Xi’an', 'U.S.A.'],
      'nur sultan\nnursultan\nxi an\nxian\nu s a\nusa',
    ],
    ['lists are no compounds', ['a-b-c-d-e'], 'a b c d e'],
    ['what reads alike once', ['Baku', 'BAKU', 'bakú'], 'baku'],
    ['a sign that is several words', ['½'], '1 2'],
    ['nothing of nothing', ['', '…', '\u0301', '\ud800', '😀'], ''],
  ])('%s', (_, texts, stored) => expect(searchable(texts)).toBe(stored));

  it('is words of folded letters and digits, of at most 64 code units, whatever the text', () => {
    check(
      fc.property(fc.array(nasty, { maxLength: 3 }), texts => {
        const stored = searchable(texts);
        if (stored !== '') expect(stored).toMatch(/^[\p{L}\p{N}]{1,64}(?:[ \n][\p{L}\p{N}]{1,64})*$/u);
        for (const part of stored.split(/\s/)) expect(fold(part)).toBe(part);
        expect(searchable([...texts, ...texts])).toBe(stored);
      }),
    );
  });

  it('keeps the words in their order', () => {
    check(
      fc.property(prose, text => {
        const [line] = searchable([text]).split('\n');
        const again = searchable([line as string]).split('\n');
        expect(again[0]).toBe(line);
      }),
    );
  });

  it('tells where words stand', () => {
    check(
      fc.property(nasty, text => {
        let reached = 0;
        for (const { start, end, folded } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(wordsOf(text.slice(start, end))).toEqual([expect.objectContaining({ folded })]);
          reached = end;
        }
        // Nothing that reads as a letter or digit is left over.
        expect(wordsOf(text.slice(reached))).toEqual([]);
      }),
    );
  });
});

describe('what is asked', () => {
  it.each(['', ' ', '!!!', '"', '""', '+-&|', '\u0301', '\ud800', '😀', '\u202e', '…'])(
    'nothing by %j',
    text => expect(searchQuery(text)).toBeNull(),
  );

  it('is null exactly when there is no letter or digit', () => {
    check(fc.property(nasty, text => expect(searchQuery(text) === null).toBe(searchable([text]) === '')));
  });

  it('has every word, in every script it is written in', () => {
    expect(asked('Алматы').lucene).toBe('+("алматы"^4 алматы*^2 алматы~1 "almaty"^4 almaty*^2 almaty~1)');
    expect(asked('btk rail').lucene).toBe('+("btk"^4 btk*^2) +("rail"^4 rail*^2 rail~1) "btk rail"^8');
    expect(asked('上海').lucene).toBe('+("上海"^4 "shanghai"^4 shanghai*^2 shanghai~1)');
  });

  it('has what is in quotation marks as it is', () => {
    const { lucene, phrases, terms } = asked('“Middle Corridor” "Алат');
    expect(lucene).toMatch(/^\+\("middle corridor"\) \+\("алат"/);
    expect(phrases).toEqual([{ sequences: [['middle', 'corridor']] }]);
    expect(terms).toHaveLength(1);
  });

  it('takes single letters for beginnings only at the end', () => {
    const prefixes = asked('a b').terms.map(({ forms }) => forms.map(({ prefix }) => prefix));
    expect(prefixes).toEqual([[false], [true]]);
  });

  it('allows no mistakes in numbers and short words, two in long ones', () => {
    const edits = asked('2024 btk rail kyrgyzstan', 1).terms.map(({ forms }) =>
      forms.map(({ edits }) => edits),
    );
    expect(edits).toEqual([[0], [0], [1], [2]]);
  });

  it.each([
    ['ILHAM', ['ilham']],
    [' "Алматы" ', ['алматы', 'almaty']],
    ['İlham Əliyev', ['ilham aliyev', 'ilham eliyev']],
    ['Ильинка', ['ильинка', 'ilinka']],
    ['Bir\u00adlistik\u0007', ['birlistik']],
    ['Oʻzbek', ["o'zbek", 'ozbek']],
    ['Nur-Sultan', ['nur-sultan']],
  ])('names of %s', (text, names) => expect(asked(text).names).toEqual(names));

  it('reads the first 16 words of a long text, the last of them in part', () => {
    const words = Array.from({ length: 100 }, (_, i) =>
      String.fromCharCode(97 + (i % 26)).repeat(3 + (i % 70)),
    );
    const { terms, phrases } = asked(words.join(' '));
    expect(terms).toHaveLength(16);
    expect(phrases).toHaveLength(0);
    expect(asked('x'.repeat(1_000)).terms[0]?.forms[0]?.parts).toEqual(['x'.repeat(64)]);
  });

  it('lets nothing of the text be syntax', () => {
    const boost = '(?:\\^[248])?';
    const form = `(?:"[\\p{L}\\p{N} ]+"${boost}|[\\p{L}\\p{N}]+\\*${boost}|[\\p{L}\\p{N}]+~[12]|/[a-z.?|]+/)`;
    const grammar = new RegExp(`^(?:[+() ]|${form})*$`, 'u');
    check(
      fc.property(nasty, fc.integer({ min: 1, max: 20 }), (text, properties) => {
        const lucene = searchQuery(text, properties)?.lucene ?? '';
        expect(lucene).toMatch(grammar);
        expect(lucene).not.toMatch(/\p{Lu}/u);
        expect([...lucene].filter(sign => sign === '(')).toHaveLength(
          [...lucene].filter(sign => sign === ')').length,
        );
      }),
    );
  });

  it('is read quickly, however long and whatever it is', () => {
    const texts = [
      'a',
      '\u0301',
      'a\u0301\u0301\u0301',
      '"',
      '😀',
      '京',
      'əliyev-',
      '\u00ad',
      'a\u00ad\u00ad',
      '\ud800',
      'م ',
      '. ',
    ];
    const work = (text: string) => leastCpuTime(() => Array.from({ length: 20 }, () => searchQuery(text)));
    for (const text of texts) {
      // Both are longer than what is read of them.
      const [long, longer] = [20_000, 1_000_000].map(length => work(text.repeat(length / text.length)));
      expect([text, (longer as number) < 10 * Math.max(long as number, 1)]).toEqual([text, true]);
    }
  });
});
