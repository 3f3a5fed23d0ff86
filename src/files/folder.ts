import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { CommuniqueError, type Place } from '../errors.ts';
import { packageFolder } from './package.ts';
import type { Node } from './record.ts';
import { parseYaml } from './yaml.ts';

/** A file of a dataset, found and inside the folder it must be in. */
export interface Found {
  /** Where it really is. */
  readonly path: string;
  /** How it is called in messages. */
  readonly shown: string;
}

/** One of the files that a path with wildcards stands for. */
export interface Listed extends Found {
  /** Its path in the folder or package. */
  readonly name: string;
}

/**
 * The folder of a dataset: reads its files, keeps what was wrong, and remembers what it read, for the digest.
 * No file outside the folder is read, by whatever path or link; of npm packages only the files named.
 */
export class DatasetFolder {
  readonly path: string;
  readonly problems: CommuniqueError[] = [];
  readonly #read = new Map<string, Found>();

  constructor(path: string) {
    this.path = path;
  }

  /** Reads a YAML file of the folder. Undefined where it is missing (a problem only when `required`) or broken. */
  async yaml(name: string, required = false): Promise<Node | undefined> {
    if (!required && !(await exists(join(this.path, name)))) return undefined;
    const found = await this.find(name, { file: join(this.path, name) });
    const text = found && (await this.text(found));
    if (found === undefined || text === undefined) return undefined;
    const { node, problems } = parseYaml(text, found.shown);
    this.problems.push(...problems);
    return node;
  }

  /** A file of the folder that may be missing. */
  async optional(name: string): Promise<Found | undefined> {
    return (await exists(join(this.path, name)))
      ? this.find(name, { file: join(this.path, name) })
      : undefined;
  }

  /**
   * Finds a file of the folder, or of an npm package by its name.
   * @param place where the file is named, for messages.
   */
  async find(name: string, place: Place, packageName?: string): Promise<Found | undefined> {
    const root = packageName === undefined ? this.path : packageFolder(packageName);
    if (root === undefined) {
      return this.#fail('FILE_NOT_FOUND', `The npm package ${packageName} is not installed.`, place);
    }
    const inside = packageName === undefined ? 'the folder of the dataset' : `the package ${packageName}`;
    if (name === '' || isAbsolute(name) || /^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..')) {
      return this.#fail('BAD_DATASET', `${name} must be a path inside ${inside}, without "..".`, place);
    }
    const shown = join(packageName ?? this.path, name);
    const path = join(root, name);
    if (!(await exists(path))) return this.#fail('FILE_NOT_FOUND', `There is no file ${shown}.`, place);
    const real = await realpath(path);
    if (escapes(await realpath(root), real)) {
      return this.#fail('BAD_DATASET', `${name} is a link that leads out of ${inside}.`, place);
    }
    if (!(await stat(real)).isFile()) return this.#fail('FILE_NOT_FOUND', `${shown} is no file.`, place);
    const found = { path: real, shown };
    this.#read.set(packageName === undefined ? name : `npm:${packageName}/${name}`, found);
    return found;
  }

  /**
   * Finds the files that a path with `*` (anything within a name) or `?` (one character) stands for, by name.
   * @param place where the path is written, for messages.
   */
  async findAll(pattern: string, place: Place, packageName?: string): Promise<Listed[]> {
    const root = packageName === undefined ? this.path : packageFolder(packageName);
    let names = [''];
    for (const [index, segment] of pattern.split('/').entries()) {
      const wild = /[*?]/.test(segment);
      // A name that holds no wildcard is taken as it stands, and looked into by `find`.
      names = (
        await Promise.all(
          names.map(async name => {
            if (!wild) return [index === 0 ? segment : `${name}/${segment}`];
            const entries =
              root === undefined || segment === '..' ? [] : await readdir(join(root, name)).catch(() => []);
            return entries.filter(like(segment)).map(entry => (index === 0 ? entry : `${name}/${entry}`));
          }),
        )
      ).flat();
    }
    const listed: Listed[] = [];
    for (const name of names.sort()) {
      const found = await this.find(name, place, packageName);
      if (found !== undefined) listed.push({ ...found, name });
    }
    if (names.length === 0)
      this.#fail('FILE_NOT_FOUND', `No file fits ${join(packageName ?? this.path, pattern)}.`, place);
    return listed;
  }

  /** The text of a found file, which must be UTF-8; a byte order mark is dropped. */
  async text(found: Found): Promise<string | undefined> {
    const bytes = await readFile(found.path);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return this.#fail('BAD_SYNTAX', 'The file is not UTF-8.', { file: found.shown, line: 1, column: 1 });
    }
  }

  /** SHA-256 of all files found so far, by name and content, in hexadecimal. */
  async digest(): Promise<string> {
    const whole = createHash('sha256');
    for (const name of [...this.#read.keys()].sort()) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(this.#read.get(name)!.path)) hash.update(chunk);
      whole.update(JSON.stringify([name, hash.digest('hex')]));
    }
    return whole.digest('hex');
  }

  #fail(code: 'FILE_NOT_FOUND' | 'BAD_DATASET' | 'BAD_SYNTAX', message: string, place: Place): undefined {
    this.problems.push(new CommuniqueError(code, message, place));
  }
}

/** Whether a name fits a segment of a path; as in shells, a name with a dot in front only fits one with a dot in front. */
function like(segment: string): (name: string) => boolean {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${source}$`, 's');
  return name => whole.test(name) && (segment.startsWith('.') || !name.startsWith('.'));
}

function escapes(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
