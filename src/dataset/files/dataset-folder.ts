import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { formatOf, nameCandidates } from './file-format.ts';
import { parseJson } from './json-nodes.ts';
import type { Node } from './located-node.ts';
import { packageFolder } from './package-folder.ts';
import type { ListedFile, ResolvedFile } from './resolved-file.ts';
import { wholeText } from './text-file.ts';
import { parseYaml } from './yaml-nodes.ts';

/**
 * Folder of a dataset: reads its files, collects problems, and remembers the files read, for the
 * digest. Reads no file outside the folder, by any path or link; of npm packages only the named
 * files.
 */
export class DatasetFolder {
  readonly path: string;
  readonly problems: CommuniqueError[] = [];
  readonly #read = new Map<string, { readonly found: ResolvedFile; readonly state: string }>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Reads a YAML or JSON file of the folder. Returns undefined if it is missing or invalid; an
   * invalid file is a problem.
   */
  async node(name: string): Promise<Node | undefined> {
    const found = await this.optional(name);
    return found && this.parse(found);
  }

  /** Finds a file of the folder that may be missing. */
  async optional(name: string): Promise<ResolvedFile | undefined> {
    const path = join(this.path, name);
    return (await exists(path)) ? this.find(name, { file: path }) : undefined;
  }

  /**
   * Parses a found file as YAML or, by its extension, JSON. Returns undefined if it is invalid,
   * which is a problem.
   */
  async parse(found: ResolvedFile): Promise<Node | undefined> {
    const text = await this.text(found);
    if (text === undefined) return undefined;
    const { node, problems } = (formatOf(found.shown) === '.json' ? parseJson : parseYaml)(text, found.shown);
    this.problems.push(...problems);
    return node;
  }

  /**
   * Finds a file that may be written in several notations: `claims.yml`, `claims.ndjson.gz` and so
   * on. More than one is a problem.
   */
  async notation(stem: string): Promise<ResolvedFile | undefined> {
    const names: string[] = [];
    for (const name of nameCandidates(stem)) if (await exists(join(this.path, name))) names.push(name);
    const [name, other] = names;
    if (name === undefined) return undefined;
    const file = join(this.path, name);
    if (other === undefined) return this.find(name, { file });
    return this.#fail('BAD_DATASET', `There are both ${name} and ${other}: join them in one file.`, { file });
  }

  /**
   * Finds a file of the folder, or of an npm package by its name.
   * @param place where the file is named, for messages.
   */
  async find(name: string, place: SourceLocation, packageName?: string): Promise<ResolvedFile | undefined> {
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
      return this.#fail('BAD_DATASET', `${name} is a link to a place outside ${inside}.`, place);
    }
    const stats = await stat(real, { bigint: true });
    if (!stats.isFile()) return this.#fail('FILE_NOT_FOUND', `${shown} is not a file.`, place);
    const found = { path: real, shown };
    const key = packageName === undefined ? name : `npm:${packageName}/${name}`;
    if (!this.#read.has(key)) this.#read.set(key, { found, state: stateOf(stats) });
    return found;
  }

  /**
   * Finds the files that match a path with `*` (anything within a name) or `?` (one character),
   * sorted by name.
   * @param place where the path is written, for messages.
   */
  async findAll(pattern: string, place: SourceLocation, packageName?: string): Promise<ListedFile[]> {
    const root = packageName === undefined ? this.path : packageFolder(packageName);
    let names = [''];
    for (const [index, segment] of pattern.split('/').entries()) {
      const wild = /[*?]/.test(segment);
      // A name without a wildcard is taken literally, and checked by `find`.
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
    const listed: ListedFile[] = [];
    for (const name of names.sort()) {
      const found = await this.find(name, place, packageName);
      if (found !== undefined) listed.push({ ...found, name });
    }
    if (names.length === 0)
      this.#fail('FILE_NOT_FOUND', `No file matches ${join(packageName ?? this.path, pattern)}.`, place);
    return listed;
  }

  /** Reads the text of a found file. Returns undefined if it cannot be read, which is a problem. */
  async text(found: ResolvedFile): Promise<string | undefined> {
    try {
      return await wholeText(found);
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }

  /** Returns the SHA-256 of all files found so far, by name and content, in hexadecimal. */
  async digest(): Promise<string> {
    const whole = createHash('sha256');
    for (const name of [...this.#read.keys()].sort()) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(this.#read.get(name)!.found.path)) hash.update(chunk);
      whole.update(JSON.stringify([name, hash.digest('hex')]));
    }
    return whole.digest('hex');
  }

  /**
   * Returns one problem for each file that changed since it was found: the data read may be part
   * old, part new.
   */
  async changes(): Promise<CommuniqueError[]> {
    const changes: CommuniqueError[] = [];
    for (const { found, state } of this.#read.values()) {
      const now = await stat(found.path, { bigint: true }).catch(() => undefined);
      if (now !== undefined && stateOf(now) === state) continue;
      changes.push(
        new CommuniqueError('FILE_CHANGED', 'The file changed while it was read.', { file: found.shown }),
      );
    }
    return changes;
  }

  #fail(code: 'FILE_NOT_FOUND' | 'BAD_DATASET', message: string, place: SourceLocation): undefined {
    this.problems.push(new CommuniqueError(code, message, place));
  }
}

/**
 * Returns a test of names against a segment of a path; as in shells, a name that begins with a dot
 * matches only a segment that does.
 */
function like(segment: string): (name: string) => boolean {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${source}$`, 's');
  return name => whole.test(name) && (segment.startsWith('.') || !name.startsWith('.'));
}

/** Returns the properties of a file that change when it is written. */
function stateOf({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join();
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
