import { fileURLToPath } from 'node:url';

const folderOf = (name: string) => fileURLToPath(new URL(`../../seed/${name}`, import.meta.url));

/** The datasets of docs/voices.md. */
export const VOICES_FOLDERS: readonly string[] = ['countries', 'astana-2024', 'factbook'].map(folderOf);

/** The datasets of the tests of queries. */
export const SEED_FOLDERS: readonly string[] = [
  ...VOICES_FOLDERS,
  ...['sea-ports', 'identities'].map(folderOf),
];
