import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../dataset/json-schemas.ts';
import { CommuniqueError } from '../errors.ts';
import type { Model } from '../model/model.ts';

/**
 * Folder of the committed JSON Schemas of a dataset's files: the same for a run from src/ and from
 * dist/.
 */
export const FOLDER = fileURLToPath(new URL('../../schema/files/', import.meta.url));

/** Returns the texts of the JSON Schemas of a dataset's files, by file name. */
export function schemaTexts(model: Model): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(jsonSchemas(model)).map(([name, schema]) => [
      schemaName(name),
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  );
}

/** Returns a file name: `claims` → `claims.schema.json`. */
export function schemaName(stem: string): string {
  return `${stem}.schema.json`;
}

export function writeSchemas(model: Model): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of schemaTexts(model)) writeFileSync(join(FOLDER, name), text);
}

/** Throws STALE_API if a committed file differs from the one that model and readers yield. */
export function checkSchemas(model: Model): void {
  for (const [name, text] of schemaTexts(model)) {
    const file = join(FOLDER, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    throw new CommuniqueError(
      'STALE_API',
      'The file differs from the one that the model and the readers yield.',
      {
        file,
      },
    );
  }
}
