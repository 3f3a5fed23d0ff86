import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './support.ts';

/**
 * The seed's document with a small stand-in for the countries: the entities that it names and does
 * not declare. The alphabetical order of the names is not the order that `uses` requires.
 */
export function smallSeed(folder: string): void {
  const astana = join(folder, 'astana-2024');
  cpSync(join(ROOT, 'seed', 'astana-2024'), astana, { recursive: true });
  const text = ['entities.yml', 'claims.yml']
    .map(name => readFileSync(join(astana, name), 'utf8'))
    .join('\n');
  const declared = new Set([...text.matchAll(/^-.*?\bid: *([a-z]+:[\w-]+)/gm)].map(([, id]) => id));
  const named = new Set(
    [...text.matchAll(/\b(?:country|group|place|organization):[\w-]+/g)].map(([id]) => id),
  );
  const missing = [...named].filter(id => !declared.has(id));
  writeDataset(join(folder, 'countries'), 'dataset:countries', missing);
}

/** Writes a dataset that declares entities and makes no claims; `more` is added to dataset.yml. */
export function writeDataset(folder: string, id: string, entities: readonly string[], more = ''): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dataset.yml'), `id: ${id}\ntitle: For tests\n${more}`);
  const lines = entities.map(entity => `- { id: "${entity}", name: "${entity.replace(/^.*:/, '')}" }\n`);
  writeFileSync(join(folder, 'entities.yml'), lines.join(''));
}
