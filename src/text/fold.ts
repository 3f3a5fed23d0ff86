/**
 * Returns a text in the form that is compared. Compatibility forms, case and diacritics are folded.
 * Letters with a stroke, hook or tail become those without, ligatures the letters that they join.
 * Apostrophes, quotation marks and dashes have one form each. Invisible characters are removed, and
 * white space is collapsed. The same function folds stored texts and search texts. It is
 * idempotent.
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
 * More marks than any letter has: the stream-safe text format keeps 30
 * (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format). Marks are removed anyway, but
 * NFKD sorts them first, which takes a minute for a million.
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Plain forms of lower-case characters that NFKD (https://www.unicode.org/reports/tr15/) does not
 * change.
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
