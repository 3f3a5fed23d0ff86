import { fileURLToPath } from 'node:url';

/** The datasets that the tests of queries run on. */
export const SEED_FOLDERS: readonly string[] = [
  'countries',
  'astana-2024',
  'factbook',
  'sea-ports',
  'identities',
].map(name => fileURLToPath(new URL(`../../seed/${name}`, import.meta.url)));
