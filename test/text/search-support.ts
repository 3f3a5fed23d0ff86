import fc from 'fast-check';

/** What breaks tokenizers, parsers of Lucene, and counters of characters. */
const SPECIALS = [
  ...'+-&|!(){}[]^"~*?:\\/<>=@#%$',
  ...'“”„«»「」‘’ʻ`´.,;…–—·_',
  ' ',
  '\t',
  '\n',
  '\u3000',
  '\u00a0',
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085'],
  ...[
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2060',
    '\ufeff',
    '\ufffe',
    '\uffff',
  ],
  ...['\ud800', '\udbff', '\udc00', '\udfff'],
  ...['\u0301', '\u0308', '\u0489', '\u093f', '\ufe0f', '\u{e0001}', '\u{e0100}'],
  ...['😀', '👩‍👩‍👧', '🇰🇿', '1️⃣', '𝔸', '𐐨', '𞤀', '𠮷'],
  ...[
    'AND',
    'OR',
    'NOT',
    'TO',
    '&&',
    '||',
    'nameSearch:',
    '*:*',
    '~2',
    '^9',
    '\\"',
    '[a TO b]',
    '/(a+)+b/',
    '{*',
    '}',
  ],
  ...[
    'Алматы',
    'Әлиев',
    'Qarabağ',
    'İIıi',
    'ẞß',
    'ﷺ',
    'ﬃ',
    '½',
    '①',
    '௰',
    '٢٠٢٤',
    'مُحَمَّد',
    'می‌خواهم',
    'שלום',
    'Երևան',
    'თბილისი',
  ],
  ...[
    '北京',
    '東京タワー',
    'ひらがな',
    '서울',
    'ภาษาไทย',
    'ភាសាខ្មែរ',
    'हिन्दी',
    'ὈΔΥΣΣΕΎΣ',
    'Birlistik-2024',
    'U.S.A.',
    'Xi’an',
    'x'.repeat(70),
  ],
];

/** A text of anything: characters of all planes, halves of characters, and what is listed above. */
export const nasty = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SPECIALS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant(' ') },
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

/** Words as people write them, in several scripts. */
export const word = fc.constantFrom(
  ...'Kazakhstan intends to raise the capacity of Alat port by agreement with Azerbaijan'.split(' '),
  ...'Қазақстан Алматы Әлиев Көпір Щучинск'.split(' '),
  ...'Azərbaycan Qarabağ İlham Şuşa Ağdam'.split(' '),
  ...[
    'Երևան',
    'თბილისი',
    'Αθήνα',
    '阿拉木图',
    '東京',
    '서울',
    'باكو',
    '𐐨𐐩𐐪𐐫',
    'Bir\u00adlistik',
    'Nur-Sultan',
    'Xi’an',
    'naïve',
    'e\u0301te\u0301',
  ],
);

/** Words in a row, with what stands between words. */
export const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', ' – ', '\n', ' 😀 ', ' “', '” ')), {
    minLength: 1,
    maxLength: 80,
  })
  .map(pairs => pairs.map(([word, gap]) => word + gap).join(''));
