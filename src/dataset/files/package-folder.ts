import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/**
 * Returns the folder of an installed npm package, searched for from this project's root; undefined
 * if there is none.
 */
export function packageFolder(name: string): string | undefined {
  if (!NAME.test(name)) return undefined;
  // Three folders up is the project's root, for src/dataset/files and dist/dataset/files alike. The
  // package's `exports` may hide its package.json, so its folder is looked up the way Node does it,
  // not resolved as a module.
  const require = createRequire(new URL('../../../package.json', import.meta.url));
  const folders = require.resolve.paths(name) ?? [];
  return folders.map(folder => join(folder, name)).find(path => existsSync(join(path, 'package.json')));
}
