import fc from 'fast-check';
import { fold } from '../../src/text/fold.ts';
import { expectLinear } from '../support/work.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('folding twice is folding once: every character, and any text', () => {
  const unsteady: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const folded = fold(String.fromCodePoint(point));
    if (fold(folded) !== folded) unsteady.push(point.toString(16));
  }
  expect(unsteady).toEqual([]);
  fc.assert(
    fc.property(anyText, text => fold(fold(text)) === fold(text)),
    { numRuns: 5_000, seed: 1 },
  );
});

test('case, composition and white space around do not matter', () => {
  fc.assert(
    fc.property(anyText, text => {
      const folded = fold(text);
      return [text.normalize('NFC'), text.normalize('NFD'), ` ${text}\t`].every(one => fold(one) === folded);
    }),
    { numRuns: 5_000, seed: 1 },
  );
  // Letters whose cases are one to one; of others (ŉ, ǰ) the capital is written with several.
  const cased = fc.stringMatching(
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]{1,20}$/u,
  );
  fc.assert(
    fc.property(
      cased.filter(text => text.toUpperCase().toLowerCase() === text.toLowerCase()),
      text => fold(text.toUpperCase()) === fold(text),
    ),
    { numRuns: 2_000, seed: 1 },
  );
});

test('what is plain ASCII takes a short way to the same', () => {
  const plain = fc.string({ unit: 'binary-ascii', maxLength: 60 });
  // A letter that folds to nothing keeps the text from the short way.
  fc.assert(
    fc.property(plain, text => fold(text) === fold(`${text}\u00AD`)),
    { numRuns: 5_000, seed: 1 },
  );
});

test.each([
  ['Bakı', 'baki'],
  ['İSTANBUL', 'istanbul'],
  ['Əliyev', 'aliyev'],
  ['Łódź', 'lodz'],
  ['Đỗ Mười', 'do muoi'],
  ['Kjøbenhavn', 'kjobenhavn'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Þórður', 'thordur'],
  ['Ħamrun', 'hamrun'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Алма‑Ата', 'алма-ата'],
  ['Ёлка', 'елка'],
  ['Қазақстан', 'казакстан'],
  ['Ґалаґан', 'галаган'],
  ['Côte d’Ivoire', "cote d'ivoire"],
  ['Oʻzbekiston', "o'zbekiston"],
  ['Kur´an', "kur'an"],
  ['“Birlistik‑2024,” „x“ «y»', '"birlistik-2024," "x" "y"'],
  ['5″ – 6′', '5" - 6\''],
  ['a—b―c−d', 'a-b-c-d'],
  ['ﬁne\u00A0 print\u200B', 'fine print'],
  ['co\u00ADoperate', 'cooperate'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded));

test.each<[string, (size: number) => string]>([
  ['words', size => 'Əliyev’s “Łódź” — naïve, Алматы. '.repeat(size / 33)],
  ['marks out of order', size => `a${'\u0301\u0323'.repeat(size / 2)}`],
  ['letters with 40 marks', size => `a${'\u0301\u0323'.repeat(20)}`.repeat(size / 41)],
])('a megabyte of %s takes as much work as it is long', (_, text) => {
  expectLinear(1_000_000, text, fold);
});
