import { createHash } from 'node:crypto';
import { CommuniqueError } from '../../errors.ts';

/**
 * Cursors are keysets: the values of all keys of the order, so that a page begins where the last
 * one ended whatever was inserted between. Opaque to clients, signed with the list and order they
 * belong to, and checked: `k<null pattern>.<base64url of JSON>.<checksum>`. The null pattern stands
 * in the open because it decides the statement.
 */
export type CursorValue = string | number | boolean | bigint | null;

const FORM = /^k([01]+)\.([\w-]+)\.([\w-]{6})$/;

/** Which keys of a cursor are null, `01…`; null for what has not the form of a cursor. */
export function nullPattern(cursor: string): string | null {
  return FORM.exec(cursor)?.[1] ?? null;
}

/** What the cursors of a list are signed with. */
export function orderSignature(parts: readonly string[]): string {
  return checksum(parts.join('\n'));
}

export function encodeCursor(signature: string, values: readonly unknown[]): string {
  const pattern = values.map(v => (v === null || v === undefined ? '1' : '0')).join('');
  const json = JSON.stringify(values.map(v => (typeof v === 'bigint' ? { i: v.toString() } : (v ?? null))));
  const body = Buffer.from(json).toString('base64url');
  return `k${pattern}.${body}.${checksum(`${signature}${pattern}${body}`)}`;
}

/** A signature that also depends on values that the order depends on. */
export function withContext(signature: string, values: readonly unknown[]): string {
  return values.length === 0 ? signature : orderSignature([signature, JSON.stringify(values)]);
}

/** Throws BAD_CURSOR for anything that this list, in this order, did not hand out. */
export function decodeCursor(signature: string, cursor: string): readonly CursorValue[] {
  const [, pattern, body, sum] = FORM.exec(cursor) ?? [];
  if (pattern === undefined || body === undefined)
    throw new CommuniqueError('BAD_CURSOR', 'The cursor is none of ours.');
  if (sum !== checksum(`${signature}${pattern}${body}`)) {
    throw new CommuniqueError('BAD_CURSOR', 'The cursor belongs to another list or order, or was changed.');
  }
  const values = JSON.parse(Buffer.from(body, 'base64url').toString()) as (CursorValue | { i: string })[];
  return values.map(v => (typeof v === 'object' && v !== null ? BigInt(v.i) : v));
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}
