import { createHash } from 'node:crypto';
import { CommuniqueError } from '../../errors.ts';

/**
 * Value of a key in a cursor. Cursors are keysets: the values of all keys of the order, so that a
 * page begins where the last one ended, even if rows were inserted between. They are opaque to
 * clients, signed with the list and order that they belong to, and checked: `k<null
 * pattern>.<base64url of JSON>.<checksum>`. The null pattern is not encoded because it decides the
 * statement.
 */
export type CursorValue = string | number | boolean | bigint | null;

const FORM = /^k([01]+)\.([\w-]+)\.([\w-]{6})$/;

/**
 * Returns the null pattern of a cursor, `01…`, with a digit for each key; null for a text that does
 * not have the form of a cursor.
 */
export function nullPattern(cursor: string): string | null {
  return FORM.exec(cursor)?.[1] ?? null;
}

/** Returns the signature of the cursors of a list. */
export function orderSignature(parts: readonly string[]): string {
  return checksum(parts.join('\n'));
}

export function encodeCursor(signature: string, values: readonly unknown[]): string {
  const pattern = values.map(v => (v === null || v === undefined ? '1' : '0')).join('');
  const json = JSON.stringify(values.map(v => (typeof v === 'bigint' ? { i: v.toString() } : (v ?? null))));
  const body = Buffer.from(json).toString('base64url');
  return `k${pattern}.${body}.${checksum(`${signature}${pattern}${body}`)}`;
}

/** Returns a signature that also depends on values that the order depends on. */
export function withContext(signature: string, values: readonly unknown[]): string {
  return values.length === 0 ? signature : orderSignature([signature, JSON.stringify(values)]);
}

/**
 * Returns the values of a cursor. Throws BAD_CURSOR for a text that is not a cursor of this list in
 * this order.
 */
export function decodeCursor(signature: string, cursor: string): readonly CursorValue[] {
  const [, pattern, body, sum] = FORM.exec(cursor) ?? [];
  if (pattern === undefined || body === undefined)
    throw new CommuniqueError(
      'BAD_CURSOR',
      'This is not a cursor of this API: pass an endCursor or startCursor of the same list.',
    );
  if (sum !== checksum(`${signature}${pattern}${body}`)) {
    throw new CommuniqueError('BAD_CURSOR', 'The cursor belongs to another list or order, or was changed.');
  }
  const values = JSON.parse(Buffer.from(body, 'base64url').toString()) as (CursorValue | { i: string })[];
  return values.map(v => (typeof v === 'object' && v !== null ? BigInt(v.i) : v));
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}
