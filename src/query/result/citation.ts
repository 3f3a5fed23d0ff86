/**
 * Formats citations as a sentence, as BibTeX and as CSL-JSON. Unknown fields of a document are
 * omitted; nothing is invented.
 */

/** The known fields of a cited document or claim. */
export interface Cited {
  readonly id: string;
  readonly title: string | null;
  /** An EDTF expression, or words if there is none. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The cited claim; null if the document is cited as a whole. */
  readonly claim: CitedClaim | null;
}

export interface CitedClaim {
  readonly id: string;
  readonly quote: string | null;
  readonly claimant: string | null;
  readonly voice: string;
  /** The place in the document, in words. */
  readonly place: string | null;
}

export type CitationFormat = 'TEXT' | 'BIBTEX' | 'CSL_JSON';

export function citation(format: CitationFormat, cited: Cited): string {
  if (format === 'TEXT') return asText(cited);
  return format === 'BIBTEX' ? asBibtex(cited) : JSON.stringify(cslItem(cited));
}

const VOICES: Readonly<Record<string, string>> = { OWN: '', QUOTED: ', quoted', REPORTED: ', as reported' };

function asText(cited: Cited): string {
  const { id, title, published, publisher, url, claim } = cited;
  const parts = [title ?? '', publisher ?? '', published ?? '', url ?? ''].filter(part => part !== '');
  const where = claim?.place ? `, ${claim.place}` : '';
  const document = `${sentence(parts.join('. '))}[${id}]${where}.`;
  return claim === null ? document : `${said(claim)}. In: ${document}`;
}

/** Prints the claimant and the quote, as far as they are known. */
function said({ quote, claimant, voice }: CitedClaim): string {
  const who = `${claimant ?? 'Claimant unknown'}${VOICES[voice] ?? ''}`;
  return quote === null ? who : `${who}: “${quote}”`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text}${/[.?!…]$/.test(text) ? '' : '.'} `;
}

function noteOf({ claim }: Cited): string | null {
  return claim && `${said(claim)}${claim.place ? ` (${claim.place})` : ''}.`;
}

/**
 * Returns an item of csl-data.json (https://github.com/citation-style-language/schema), version
 * 1.0.
 */
export function cslItem(cited: Cited): Record<string, unknown> {
  const { id, title, published, publisher, language, url, claim } = cited;
  const issued = published === null ? null : cslDate(published);
  const item = {
    id: claim?.id ?? id,
    type: url === null ? 'document' : 'webpage',
    ...{ title, publisher, issued, language, URL: url, note: noteOf(cited) },
    // A document without a title is identified by its id.
    archive_location: id,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/**
 * Converts a date, or an interval of two; a date that is not a year, month and day is given
 * literally.
 */
function cslDate(edtf: string): Record<string, unknown> {
  const ends = edtf.split('/').map(dateParts);
  if (ends.some(parts => parts === null)) return { literal: edtf };
  return { 'date-parts': ends, ...(/[~?%]/.test(edtf) ? { circa: true } : {}) };
}

function dateParts(date: string): number[] | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/.exec(date);
  return found?.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)])) ?? null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Returns a `@misc` entry; texts are UTF-8, as BibLaTeX and Biber read them
 * (https://ctan.org/pkg/biblatex).
 */
function asBibtex(cited: Cited): string {
  const { id, title, published, publisher, language, url, claim } = cited;
  const parts = published === null ? null : dateParts(published);
  const [year, month, day] = parts ?? [];
  const fields: [string, string | null][] = [
    // In double braces, so that no style changes its capitals.
    ['title', title && `{{${escaped(title)}}}`],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
    ['date', published !== null && parts === null ? `{${escaped(published)}}` : null],
    ['langid', language && `{${escaped(language)}}`],
    ['url', url && `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['note', `{${escaped([noteOf(cited), `[${id}]`].filter(part => part !== null).join(' '))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${(claim?.id ?? id).replace(/[^\w:.-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes characters that TeX reads as commands, and braces, so that they always match. */
function escaped(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, character => SPECIAL[character] ?? `\\${character}`);
}
