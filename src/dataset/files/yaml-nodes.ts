import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { CommuniqueError, type SourceLocation } from '../../errors.ts';
import { MAX_DEPTH, type MapEntry, type Node, type ParsedFile } from './located-node.ts';

/**
 * Limit on uses of aliases (`*name`) in one file: enough for people, too few to expand a small file
 * to a huge one.
 */
const MAX_ALIASES = 1_000;

/**
 * Parses one YAML 1.2 document (https://yaml.org/spec/1.2.2/) in which no key occurs twice.
 * @param file name of the file in messages
 */
export function parseYaml(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const placeOf = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const bad = (message: string, place: SourceLocation) => new CommuniqueError('BAD_SYNTAX', message, place);
  const tooDeep = (): ParsedFile => {
    const message = `Values are nested more than ${MAX_DEPTH} deep.`;
    return { node: undefined, problems: [bad(message, { file, line: 1, column: 1 })] };
  };
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: true,
      intAsBigInt: true,
      strict: true,
      version: '1.2',
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (error) {
    // The library recurses for each level, and overflows the stack.
    if (!(error instanceof RangeError)) throw error;
    return tooDeep();
  }
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) {
    return { node: undefined, problems: [bad('The file is empty.', { file, line: 1, column: 1 })] };
  }
  if (second !== undefined) {
    const message = 'A file holds one YAML document; a second one begins here.';
    return { node: undefined, problems: [bad(message, placeOf(second.range?.[0] ?? 0))] };
  }
  const faults = [...document.errors, ...document.warnings];
  if (faults.some(({ message }) => message.includes('call stack'))) return tooDeep();
  if (faults.length > 0) {
    return { node: undefined, problems: faults.map(f => bad(f.message, placeOf(f.pos[0]))) };
  }
  if (document.contents === null) {
    return { node: undefined, problems: [bad('The file is empty.', { file, line: 1, column: 1 })] };
  }
  try {
    return { node: new Walk(document, placeOf).node(document.contents, 0), problems: [] };
  } catch (error) {
    if (error instanceof CommuniqueError) return { node: undefined, problems: [error] };
    throw error;
  }
}

class Walk {
  readonly #document: Document;
  readonly #placeOf: (offset: number) => SourceLocation;
  #aliases = 0;

  constructor(document: Document, placeOf: (offset: number) => SourceLocation) {
    this.#document = document;
    this.#placeOf = placeOf;
  }

  node(item: unknown, depth: number): Node {
    if (isAlias(item)) {
      const place = this.#placeOf(item.range?.[0] ?? 0);
      this.#aliases += 1;
      if (this.#aliases > MAX_ALIASES || depth > MAX_DEPTH) {
        throw new CommuniqueError(
          'BAD_SYNTAX',
          `The aliases expand to more than ${MAX_ALIASES} uses.`,
          place,
        );
      }
      const target = item.resolve(this.#document);
      if (target === undefined)
        throw new CommuniqueError('BAD_SYNTAX', `There is no anchor &${item.source}.`, place);
      return this.node(target, depth + 1);
    }
    if (isSeq(item)) {
      const place = this.#place(item, depth);
      return { kind: 'list', items: item.items.map(child => this.node(child, depth + 1)), place };
    }
    if (isMap(item)) {
      const place = this.#place(item, depth);
      const entries = new Map<string, MapEntry>();
      for (const { key, value } of item.items) {
        if (!isScalar(key)) throw new CommuniqueError('BAD_SYNTAX', 'A key must be a plain text.', place);
        const keyPlace = this.#place(key, depth);
        const empty: Node = { kind: 'scalar', value: null, source: '', place: keyPlace };
        const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
        if (entries.has(name))
          throw new CommuniqueError('BAD_SYNTAX', `The key ${name} occurs twice.`, keyPlace);
        entries.set(name, { place: keyPlace, value: value === null ? empty : this.node(value, depth + 1) });
      }
      return { kind: 'map', entries, place };
    }
    if (!isScalar(item))
      throw new CommuniqueError('BAD_SYNTAX', 'This is not a YAML value.', this.#placeOf(0));
    const place = this.#place(item, depth);
    const { value } = item;
    const source = item.source ?? String(value);
    if (typeof value === 'bigint') {
      const safe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
      return { kind: 'scalar', value: safe ? Number(value) : value, source, place };
    }
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    ) {
      return { kind: 'scalar', value, source, place };
    }
    throw new CommuniqueError('BAD_SYNTAX', 'This kind of YAML value is not used in datasets.', place);
  }

  #place(item: { range?: readonly number[] | null }, depth: number): SourceLocation {
    const place = this.#placeOf(item.range?.[0] ?? 0);
    if (depth > MAX_DEPTH) {
      throw new CommuniqueError('BAD_SYNTAX', `Values are nested more than ${MAX_DEPTH} deep.`, place);
    }
    return place;
  }
}
