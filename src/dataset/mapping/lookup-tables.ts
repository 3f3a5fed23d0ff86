import type { CommuniqueError } from '../../errors.ts';
import { at, type Node, plain } from '../files/located-node.ts';
import { type Report, reportOn, shown } from '../records/report-problem.ts';
import { conform } from '../records/zod-schemas.ts';
import { lookupShape } from './mapping-schema.ts';
import { FILTERS } from './template.ts';

/** Lookup as `mapping.yml` defines it: written out, or in a file that is read later. */
export interface WrittenLookup {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  readonly table: { readonly file: string; readonly from: string; readonly to: string } | undefined;
  /** Separator of several texts in one cell that have the same replacement. */
  readonly split: string | undefined;
  readonly node: Node;
}

/**
 * Reads `lookups`, and checks the filters that templates name: each must be a lookup or a built-in
 * filter.
 */
export function readLookups(mapping: Node, problems: CommuniqueError[]): readonly WrittenLookup[] {
  const owner = at(mapping, ['lookups']);
  const lookups: WrittenLookup[] = [];
  for (const [name, { value: node }] of owner?.kind === 'map' ? owner.entries : []) {
    const lookup = readLookup(name, node, reportOn(node, problems));
    if (lookup !== undefined) lookups.push(lookup);
  }
  const names = [...Object.keys(FILTERS), ...(owner?.kind === 'map' ? owner.entries.keys() : [])];
  for (const [text, node] of textsIn(at(mapping, ['queries']))) {
    for (const name of filtersIn(text)) {
      if (names.includes(name)) continue;
      const message = `${shown(text)}: there is no filter ${name}; there are ${names.join(', ')}.`;
      reportOn(node, problems)('BAD_DATASET', message);
    }
  }
  return lookups;
}

function readLookup(name: string, node: Node, report: Report): WrittenLookup | undefined {
  const given = conform(lookupShape, plain(node), report);
  if (given === undefined) return undefined;
  const { file, from, to, values, split } = given;
  if (Object.hasOwn(FILTERS, name)) {
    report('BAD_DATASET', `${name} is a filter already; the lookup needs another name.`);
    return undefined;
  }
  const table = file !== undefined && from !== undefined && to !== undefined ? { file, from, to } : undefined;
  if ((table === undefined) === (values === undefined) || (table === undefined && split !== undefined)) {
    report('BAD_DATASET', 'A lookup has either `values`, or `file`, `from` and `to`.');
    return undefined;
  }
  return { name, values: new Map(Object.entries(values ?? {})), table, split, node };
}

/**
 * Yields every text of a node that may be a template. Patterns and literals are not templates; they
 * may contain braces.
 */
function* textsIn(node: Node | undefined): Generator<[string, Node]> {
  if (node?.kind === 'scalar' && typeof node.value === 'string') yield [node.value, node];
  if (node?.kind === 'list') for (const item of node.items) yield* textsIn(item);
  if (node?.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    if (key !== 'pattern' && key !== 'literal') yield* textsIn(value);
  }
}

function filtersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inner = '']) =>
    inner
      .split('|')
      .slice(1)
      .map(name => name.trim()),
  );
}
