/**
 * A text as comparisons see it: compatibility forms, case and diacritics folded, letters with a
 * stroke, hook or tail as those without, ligatures as the letters they join, one form of
 * apostrophe, quotation mark and dash, nothing invisible, white space collapsed. The same function
 * folds what is stored and what is asked for; folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .replace(/[´″‴]/g, mark => (mark === '´' ? "'" : '"'))
    .replace(MARKS, '$1')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, character => PLAIN[character] ?? character)
    .replace(/\s+/gu, ' ')
    .trim();
}
/**
 * More marks than any letter has: the form that is safe to stream keeps 30
 * (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format). They are dropped anyway, but
 * putting a million of them in order first takes a minute.
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * What NFKD (https://www.unicode.org/reports/tr15/) leaves as it is, in lower case: each with its
 * plain form.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ...pairs(
    'ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ħ:h ı:i ĸ:k ŋ:n ŧ:t ə:a ǝ:a ɓ:b ɗ:d ɖ:d ɛ:e ƒ:f ɣ:g ƙ:k ɲ:n ɔ:o ƴ:y ƶ:z',
  ),
  ...pairs('ς:σ ә:а ғ:г ґ:г қ:к ҝ:к ң:н ө:о ұ:у ү:у ҳ:х һ:х ҷ:ч ҹ:ч'),
  ...all("'", '’‘‚‛ʼʻʹʾʿ′‵‹›՚'),
  ...all('"', '“”„‟«»'),
  ...all('-', '‐‑‒–—―−'),
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map(pair => pair.split(':') as [string, string]));
}
function all(plain: string, characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map(character => [character, plain]));
}
