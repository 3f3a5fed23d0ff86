import type { CommuniqueError } from '../../errors.ts';
import { at, type Node } from '../files/located-node.ts';
import { reportOn, shown, suggestion } from '../records/report-problem.ts';
import type { MappingQuery } from './read-mapping.ts';

/** Keys whose texts are names of columns. */
const COLUMNS = new Set(['column', 'columns', 'latitude', 'longitude', 'low', 'high', 'words', 'each']);
/** Keys whose texts are not templates, even if they contain braces. */
const VERBATIM = new Set([
  'pattern',
  'literal',
  'unit',
  'split',
  'skip',
  'thousands',
  'decimal',
  'entity',
  'by',
]);

/**
 * Reports every column that a query names and the header of its table lacks: it would be empty in
 * every row.
 */
export function checkColumns(
  query: MappingQuery,
  columns: readonly string[],
  problems: CommuniqueError[],
): void {
  const known = new Set(columns);
  const reported = new Set<Node>();
  for (const key of [
    'filters',
    'filters_not',
    'entities',
    'claimedBy',
    'occasion',
    'validTime',
    'assertedOn',
  ]) {
    for (const [path, node] of named(at(query.node, [key]), key)) {
      if (/^[.@*]/.test(path) || known.has(path) || reported.has(node)) continue;
      reported.add(node);
      const hint =
        suggestion(path, columns) || `. Its columns: ${columns.map(name => shown(name)).join(', ')}.`;
      reportOn(node, problems)('UNKNOWN_COLUMN', `The header has no column ${shown(path)}${hint}`);
    }
  }
}

/** Yields the columns that an entity names. */
export function* columnsIn(entity: Node | undefined): Generator<string> {
  for (const [path] of named(entity, '')) yield path;
}

/** Yields the columns that a part of a query names, with their places. */
function* named(node: Node | undefined, key: string): Generator<[string, Node]> {
  if (node?.kind === 'scalar' && typeof node.value === 'string') {
    if (COLUMNS.has(key)) yield [node.value, node];
    else if (!VERBATIM.has(key)) for (const path of pathsIn(node.value)) yield [path, node];
  } else if (node?.kind === 'list') {
    for (const item of node.items) yield* named(item, key);
  } else if (node?.kind === 'map') {
    for (const [name, { value }] of node.entries) {
      if (key === 'filters' || key === 'filters_not') yield [name, value];
      else yield* named(value, name);
    }
  }
}

function pathsIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => (inner.split('|')[0] ?? '').trim());
}
