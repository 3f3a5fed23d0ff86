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
 * The folder of a dataset: reads its files, keeps what was wrong, and remembers what it read, for
 * the digest. No file outside the folder is read, by whatever path or link; of npm packages only
 * the files named.
 */
export class DatasetFolder {
  readonly path: string;
  readonly problems: CommuniqueError[] = [];
  readonly #read = new Map<string, { readonly found: ResolvedFile; readonly state: string }>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Reads a YAML or JSON file of the folder. Undefined where it is missing or broken; the latter is
   * a problem.
   */
  async node(name: string): Promise<Node | undefined> {
    const found = await this.optional(name);
    return found && this.parse(found);
  }

  /** A file of the folder that may be missing. */
  async optional(name: string): Promise<ResolvedFile | undefined> {
    const path = join(this.path, name);
    return (await exists(path)) ? this.find(name, { file: path }) : undefined;
  }

  /**
   * Reads a found file as YAML or, after the end of its name, JSON. Undefined where it is broken,
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
      return this.#fail('BAD_DATASET', `${name} is a link that leads out of ${inside}.`, place);
    }
    const stats = await stat(real, { bigint: true });
    if (!stats.isFile()) return this.#fail('FILE_NOT_FOUND', `${shown} is no file.`, place);
    const found = { path: real, shown };
    const key = packageName === undefined ? name : `npm:${packageName}/${name}`;
    if (!this.#read.has(key)) this.#read.set(key, { found, state: stateOf(stats) });
    return found;
  }

  /**
   * Finds the files that a path with `*` (anything within a name) or `?` (one character) stands
   * for, by name.
   * @param place where the path is written, for messages.
   */
  async findAll(pattern: string, place: SourceLocation, packageName?: string): Promise<ListedFile[]> {
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
    const listed: ListedFile[] = [];
    for (const name of names.sort()) {
      const found = await this.find(name, place, packageName);
      if (found !== undefined) listed.push({ ...found, name });
    }
    if (names.length === 0)
      this.#fail('FILE_NOT_FOUND', `No file fits ${join(packageName ?? this.path, pattern)}.`, place);
    return listed;
  }

  /** The text of a found file. Undefined where it cannot be read, which is a problem. */
  async text(found: ResolvedFile): Promise<string | undefined> {
    try {
      return await wholeText(found);
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }

  /** SHA-256 of all files found so far, by name and content, in hexadecimal. */
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
   * One problem for each file that is no longer what it was when it was found: half of what was
   * read may be old, half new.
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
 * Whether a name fits a segment of a path; as in shells, a name with a dot in front only fits one
 * with a dot in front.
 */
function like(segment: string): (name: string) => boolean {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${source}$`, 's');
  return name => whole.test(name) && (segment.startsWith('.') || !name.startsWith('.'));
}

/** What of a file changes when it is written. */
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
