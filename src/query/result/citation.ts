/**
 * Ready citations: as a sentence, as BibTeX, as CSL-JSON. What is not known of a document is left
 * out; nothing is made up.
 */

/** What is known of what is cited. */
export interface Cited {
  readonly id: string;
  readonly title: string | null;
  /** An EDTF expression, or words where there is none. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Where a claim is cited, not the document as a whole. */
  readonly claim: CitedClaim | null;
}

export interface CitedClaim {
  readonly id: string;
  readonly quote: string | null;
  readonly claimant: string | null;
  readonly voice: string;
  /** Where in the document, in words. */
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

/** Who says what, as far as that is known. */
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

/** An item after csl-data.json (https://github.com/citation-style-language/schema), version 1.0. */
export function cslItem(cited: Cited): Record<string, unknown> {
  const { id, title, published, publisher, language, url, claim } = cited;
  const issued = published === null ? null : cslDate(published);
  const item = {
    id: claim?.id ?? id,
    type: url === null ? 'document' : 'webpage',
    ...{ title, publisher, issued, language, URL: url, note: noteOf(cited) },
    // The document is told from others by its id where it has no title.
    archive_location: id,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/**
 * A date, or an interval of two; what has no year, month and day to tell is given as it is written.
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
 * A `@misc` entry; texts are UTF-8, as BibLaTeX and Biber take them
 * (https://ctan.org/pkg/biblatex).
 */
function asBibtex(cited: Cited): string {
  const { id, title, published, publisher, language, url, claim } = cited;
  const parts = published === null ? null : dateParts(published);
  const [year, month, day] = parts ?? [];
  const fields: [string, string | null][] = [
    // In braces twice: no style changes its capitals.
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

/** Characters that TeX reads as commands; braces are escaped too, so that they always match. */
function escaped(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, character => SPECIAL[character] ?? `\\${character}`);
}
