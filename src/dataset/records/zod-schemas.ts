import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { normalised } from '../../evidence/claimed-value.ts';
import { fold } from '../../text/fold.ts';
import { isDay } from '../../time/edtf-bounds.ts';
import { Numeral } from '../files/located-node.ts';
import { type Report, shown, suggestion } from './report-problem.ts';

/**
 * A map with these keys and no others. Its error carries the known keys, from which {@link conform}
 * suggests one.
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
 * Characters that no text on one line needs: control characters, halves of a character, and those
 * that turn the direction of what follows, so that a text does not look like what it says
 * (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** What of a text is not to be in it, as `must not …`; undefined where all is well. */
export function invalid(value: string): string | undefined {
  const found = UNFIT.exec(value)?.[0];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `must not hold the invisible character U+${code}`;
}

/**
 * A text on one line; a number counts as the text it is written as, so that `edtf: 2024` needs no
 * quotes.
 */
export const text = z
  .custom<string | Numeral>(isText, 'must be a text')
  .transform(asText)
  .refine(value => value !== '', 'must not be empty')
  .refine(value => invalid(value) === undefined, { error: issue => invalid(String(issue.input)) ?? '' })
  .meta({ type: ['string', 'number'] });

/**
 * Characters (UTF-16 units) of a text that can be looked up: a name, or any text of an entity that
 * is neither its description nor an evaluation. An index takes 8 kB, which is more than these come
 * to in any script, together with an id.
 */
const MOST_CHARACTERS = 1_000;

/** True for a text, as it stands or folded, that is too long to be looked up. */
export function isLong(value: string): boolean {
  // One character folds into 18 at most: https://www.unicode.org/faq/normalization.html
  return (
    value.length > MOST_CHARACTERS ||
    (value.length * 18 > MOST_CHARACTERS && fold(value).length > MOST_CHARACTERS)
  );
}

export const TOO_LONG = `must have at most ${MOST_CHARACTERS} characters, also with compatibility forms such as ligatures taken apart`;

/** A day, ISO 8601. */
export const day = text.refine(isDay, 'must be a day such as 2024-08-09');

/** A text that can be looked up. */
export const name = text.refine(value => !isLong(value), TOO_LONG);

/** A text as it stands, white space included. */
export const verbatim = z
  .custom<string | Numeral>(isText, 'must be a text')
  .transform(value => (typeof value === 'string' ? value : value.source))
  .refine(value => value !== '', 'must not be empty')
  .meta({ type: ['string', 'number'] });

/** A number, whole numbers beyond 2^53 as bigint. */
export const number = z
  .custom<number | bigint | Numeral>(value => finite(value), {
    error: ({ input }) =>
      typeof input === 'string' && /^[-+]?\d[\d.,'\s\u00A0\u202F]*$/.test(input)
        ? 'must be a number such as 1234.5; in a mapping, `thousands` and `decimal` say what else parts figures'
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

const MOST_OF_ID = 500;
const ID = /^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;

/** A CURIE such as `country:AZ`; its local name has letters, digits and `- . _ ~`. */
export const id = z
  .custom<string>(value => typeof value === 'string', 'must be an id such as country:AZ')
  .refine(
    isId,
    `must be an id such as country:AZ: a prefix, a colon, a local name without spaces, at most ${MOST_OF_ID} characters`,
  )
  .transform(value => value.normalize('NFC'))
  .meta({ type: 'string', maxLength: MOST_OF_ID, pattern: ID.source });

/** The test by itself, for the ids that rows make, millions of them. */
export function isId(text: string): boolean {
  return text.length <= MOST_OF_ID && ID.test(text);
}

/** An id with this very prefix. */
export const idOf = (prefix: string) =>
  id
    .refine(value => value.startsWith(`${prefix}:`), `must be an id such as ${prefix}:some-name`)
    .meta({ type: 'string', pattern: `^${prefix}:` });

/** A BCP 47 tag in its canonical form: `kaz` becomes `kk`. */
export const language = z
  .custom<string>(value => typeof value === 'string', 'must be a language tag such as en')
  .refine(value => languageTag(value) !== null, 'must be a language tag of BCP 47, such as en or az-Cyrl')
  .transform(value => languageTag(value)!)
  .meta({ type: 'string', description: 'A language tag of BCP 47, such as en.' });

/**
 * The canonical form of a language tag (https://www.rfc-editor.org/info/bcp47); null where it is
 * none.
 */
export function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * What the schema makes of the value, or undefined. Everything wrong with it is reported at its own
 * path: unknown keys at the key, missing ones at the map they are missing in.
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
