import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from './model.ts';
import { type ModelFile, readModel } from './read-model.ts';

/** The folder of the domain's SDL files: the same from src/ and from dist/. */
const FOLDER = fileURLToPath(new URL('../../schema/model/', import.meta.url));

/** Returns the SDL files of schema/model, in alphabetical order. */
export function modelFiles(folder: string = FOLDER): ModelFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => ({ name: `schema/model/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** Reads the domain from schema/model. Throws BAD_MODEL. */
export function loadModel(folder?: string): Model {
  return readModel(modelFiles(folder));
}
