import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { normalised } from '../../evidence/claimed-value.ts';
import { fold } from '../../text/fold.ts';
import { isDay } from '../../time/edtf-bounds.ts';
import { Numeral } from '../files/located-node.ts';
import { type Report, shown, suggestion } from './report-problem.ts';

/**
 * Schema of a map with these keys and no others. Its error carries the known keys, from which
 * {@link conform} suggests one.
 */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? known : 'must be a map of keys and values'),
  });
}

const isText = (value: unknown): value is string | Numeral =>
  typeof value === 'string' || value instanceof Numeral;
const asText = (value: string | Numeral): string =>
  normalised(typeof value === 'string' ? value : value.source);

/**
 * Characters that a one-line text must not have: control characters, surrogates without their
 * partner, and characters that change the direction of the text after them, so that it does not
 * look like its content (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Returns the error of a text with a forbidden character, as `must not …`; undefined if it has
 * none.
 */
export function invalid(value: string): string | undefined {
  const found = FORBIDDEN.exec(value)?.[0];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `must not contain the invisible character U+${code}`;
}

/**
 * Schema of a text on one line. A number counts as the text that is written, so that `edtf: 2024`
 * needs no quotes.
 */
export const text = z
  .custom<string | Numeral>(isText, 'must be a text')
  .transform(asText)
  .refine(value => value !== '', 'must not be empty')
  .refine(value => invalid(value) === undefined, { error: issue => invalid(String(issue.input)) ?? '' })
  .meta({ type: ['string', 'number'] });

/**
 * Limit on the characters (UTF-16 units) of a text that can be looked up: a name, or any text of an
 * entity that is neither its description nor an evaluation. An index takes 8 kB, which is more than
 * such a text needs in any script, together with an id.
 */
const MAX_CHARACTERS = 1_000;

/** Returns true for a text that, as written or folded, is too long to be looked up. */
export function isLong(value: string): boolean {
  // One character folds into 18 at most: https://www.unicode.org/faq/normalization.html
  return (
    value.length > MAX_CHARACTERS ||
    (value.length * 18 > MAX_CHARACTERS && fold(value).length > MAX_CHARACTERS)
  );
}

export const TOO_LONG = `must have at most ${MAX_CHARACTERS} characters, also with compatibility forms such as ligatures decomposed`;

/** Schema of a day, ISO 8601. */
export const day = text.refine(isDay, 'must be a day such as 2024-08-09');

/** Schema of a text that can be looked up. */
export const name = text.refine(value => !isLong(value), TOO_LONG);

/** Schema of a text as it is, white space included. */
export const verbatim = z
  .custom<string | Numeral>(isText, 'must be a text')
  .transform(value => (typeof value === 'string' ? value : value.source))
  .refine(value => value !== '', 'must not be empty')
  .meta({ type: ['string', 'number'] });

/** Schema of a number, whole numbers beyond 2^53 as bigint. */
export const number = z
  .custom<number | bigint | Numeral>(value => finite(value), {
    error: ({ input }) =>
      typeof input === 'string' && /^[-+]?\d[\d.,'\s\u00A0\u202F]*$/.test(input)
        ? 'must be a number such as 1234.5; in a mapping, `thousands` and `decimal` set other separators'
        : 'must be a number',
  })
  .transform(value => (value instanceof Numeral ? value.value : value))
  .meta({ type: 'number' });

function finite(value: unknown): boolean {
  const bare = value instanceof Numeral ? value.value : value;
  return typeof bare === 'bigint' || (typeof bare === 'number' && Number.isFinite(bare));
}

export const flag = z.boolean('must be true or false');
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, 'must be a list');

const MAX_ID_CHARACTERS = 500;
const ID = /^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;

/** Schema of a CURIE such as `country:AZ`; its local name has letters, digits and `- . _ ~`. */
export const id = z
  .custom<string>(value => typeof value === 'string', 'must be an id such as country:AZ')
  .refine(
    isId,
    `must be an id such as country:AZ: a prefix, a colon, a local name without spaces, at most ${MAX_ID_CHARACTERS} characters`,
  )
  .transform(value => value.normalize('NFC'))
  .meta({ type: 'string', maxLength: MAX_ID_CHARACTERS, pattern: ID.source });

/** Returns true for a valid id. Used alone for the ids that rows make, which may be millions. */
export function isId(text: string): boolean {
  return text.length <= MAX_ID_CHARACTERS && ID.test(text);
}

/** Schema of an id with the given prefix. */
export const idOf = (prefix: string) =>
  id
    .refine(value => value.startsWith(`${prefix}:`), `must be an id such as ${prefix}:some-name`)
    .meta({ type: 'string', pattern: `^${prefix}:` });

/** Schema of a BCP 47 tag, in its canonical form: `kaz` becomes `kk`. */
export const language = z
  .custom<string>(value => typeof value === 'string', 'must be a language tag such as en')
  .refine(value => languageTag(value) !== null, 'must be a language tag of BCP 47, such as en or az-Cyrl')
  .transform(value => languageTag(value)!)
  .meta({ type: 'string', description: 'A language tag of BCP 47, such as en.' });

/**
 * Returns the canonical form of a language tag (https://www.rfc-editor.org/info/bcp47); null if it
 * is invalid.
 */
export function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Parses a value with a schema; undefined if it does not match. Reports each error at its own path:
 * unknown keys at the key, missing ones at the map that lacks them.
 */
export function conform<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) describe(issue, value, report);
  return undefined;
}

function describe(issue: $ZodIssue, value: unknown, report: Report): void {
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
  const name = path.at(-1);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    for (const key of issue.keys) {
      const message = `Unknown key ${shown(key)}${suggestion(key, known)} Known here: ${known.join(', ')}.`;
      report('UNKNOWN_KEY', message.replace('" Known', '". Known'), [...path, key], 'key');
    }
    return;
  }
  const found = path.reduce<unknown>(
    (here, step) => (here as Record<string, unknown> | undefined)?.[step],
    value,
  );
  const subject = typeof name === 'string' ? `\`${name}\`` : 'This';
  if (found === undefined && typeof name === 'string') {
    report('MISSING_KEY', `The key ${subject} is missing.`, path.slice(0, -1));
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given = found instanceof Numeral ? found.source : String(found);
    const message = `${subject} is ${shown(given)}, and must be one of ${values.join(', ')}${suggestion(given, values)}`;
    report('BAD_VALUE', message, path);
  } else {
    const given = found instanceof Numeral ? found.source : found;
    const tail = typeof given === 'object' || given === undefined ? '' : `, not ${shown(given)}`;
    report('BAD_VALUE', `${subject} ${issue.message}${tail}.`, path);
  }
}
