import { fileURLToPath } from 'node:url';

const folderOf = (name: string) => fileURLToPath(new URL(`../../seed/${name}`, import.meta.url));

/** The datasets that docs/voices.md is about. */
export const VOICES_FOLDERS: readonly string[] = ['countries', 'astana-2024', 'factbook'].map(folderOf);

/** The datasets that the tests of queries run on. */
export const SEED_FOLDERS: readonly string[] = [
  ...VOICES_FOLDERS,
  ...['sea-ports', 'identities'].map(folderOf),
];
