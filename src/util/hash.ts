import { createHash } from 'node:crypto';

/** Returns the first characters of the SHA-256 of a text, in base64url: 6 bits each. */
export function hashText(text: string, characters: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, characters);
}
