import { Numeral } from '../files/located-node.ts';
import { type Report, shown } from '../records/report-problem.ts';
import type { RowFilters, SourceShape } from './mapping-schema.ts';
import { compilePattern, firstMatch, type Pattern } from './pattern.ts';
import { findPath, type MappingContext, type PathMatch } from './source-path.ts';
import { compileTemplate, fill, type Template } from './template.ts';

/** Value that a source gives for a row, and its place in the row (null if it has no single one). */
export interface SourceValue {
  readonly raw: unknown;
  readonly hit: PathMatch | null;
  /** Named groups of the pattern that matched. */
  readonly parts?: Readonly<Record<string, string>>;
  /** True if no pattern matches it. */
  readonly misfit?: true;
}

export type ValueSource = (context: MappingContext) => readonly SourceValue[];

export const SOURCES = ['column', 'columns', 'template', 'literal'] as const;

/**
 * Compiles `{column}`, `{columns}`, `{template}` or `{literal}`; undefined unless it is exactly one
 * of them.
 */
export function compileSource(shape: SourceShape, report: Report): ValueSource | undefined {
  const kinds = SOURCES.filter(key => shape[key] !== undefined);
  if (kinds.length !== 1) {
    report('BAD_DATASET', 'A value comes from exactly one of `column`, `columns`, `template` and `literal`.');
    return undefined;
  }
  const columns = columnsOf(shape);
  const pattern = shape.pattern === undefined ? null : patternAt(shape.pattern, report);
  if (pattern === undefined) return undefined;
  if (pattern !== null && columns.length === 0) {
    report('BAD_DATASET', '`pattern` needs `column` or `columns`.', ['pattern'], 'key');
    return undefined;
  }
  if (columns.length > 0) {
    const values: ValueSource = context =>
      columns
        .flatMap(column => findPath(column, context))
        .flatMap(hit => (pattern === null ? [{ raw: written(hit.value), hit }] : matched(pattern, hit)));
    return values;
  }
  if (shape.template !== undefined) {
    const template = templateAt(shape.template, report, 'template');
    return template && (context => filled(template, context));
  }
  const given = [{ raw: shape.literal, hit: null }];
  return () => given;
}

/**
 * Returns the first value that a source gives for a row: undefined if the row has none, and
 * `MISFIT`, which is reported, if the pattern finds nothing in those that it has.
 */
export function firstValue(
  values: readonly SourceValue[],
  report: Report,
): SourceValue | typeof MISFIT | undefined {
  const fit = values.find(({ misfit }) => !misfit);
  const [other] = values;
  if (fit !== undefined || other === undefined) return fit;
  reportMisfit(other, report);
  return MISFIT;
}

export const MISFIT = Symbol('no pattern finds anything');

export function reportMisfit({ raw }: SourceValue, report: Report): void {
  report('BAD_VALUE', `No pattern finds anything in ${shown(String(raw))}.`);
}

/** Returns the columns of a source, one or several; none for other kinds of source. */
export function columnsOf({ column, columns }: Pick<SourceShape, 'column' | 'columns'>): readonly string[] {
  return columns ?? (column === undefined ? [] : [column]);
}

/**
 * Compiles the pattern, or the patterns, under the key `pattern`; reports the error of an invalid
 * one there.
 */
export function patternAt(source: string | readonly string[], report: Report): Pattern | undefined {
  const pattern = compilePattern(typeof source === 'string' ? [source] : source);
  if (typeof pattern !== 'string') return pattern;
  report('BAD_DATASET', `A pattern is a regular expression of RE2: ${pattern}.`, ['pattern']);
  return undefined;
}

function matched(pattern: Pattern, hit: PathMatch): readonly SourceValue[] {
  const match = firstMatch(pattern, String(hit.value));
  if (match === undefined) return [{ raw: hit.value, hit, misfit: true }];
  if (match.parts.nothing !== undefined) return [];
  // The place of a match within an item is that of the item.
  const span = hit.span ?? match;
  return [{ raw: match.words, hit: { ...hit, span }, parts: match.parts }];
}

/** Compiles the template under a key; reports the error of an invalid one there. */
export function templateAt(source: string, report: Report, ...key: string[]): Template | undefined {
  const template = compileTemplate(source);
  if (typeof template !== 'string') return template;
  report('BAD_DATASET', `${shown(source)}: ${template}.`, key);
  return undefined;
}

function filled(template: Template, context: MappingContext): readonly SourceValue[] {
  const found = fill(template, context);
  return found === null ? [] : [{ raw: found.text, hit: found.hit }];
}

/**
 * Returns a value of a row in the form that the readers of values take: numbers keep the text that
 * was written.
 */
function written(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? new Numeral(value, String(value)) : value;
}

/**
 * Compiles FollowTheMoney's `filters` and `filters_not`: a column equals the value, or one of the
 * values.
 */
export function compileFilters({
  filters = {},
  filters_not = {},
}: RowFilters): (context: MappingContext) => boolean {
  const all = [
    ...Object.entries(filters).map(([column, value]) => ({ column, values: texts(value), wanted: true })),
    ...Object.entries(filters_not).map(([column, value]) => ({
      column,
      values: texts(value),
      wanted: false,
    })),
  ];
  if (all.length === 0) return () => true;
  return context =>
    all.every(({ column, values, wanted }) => {
      const found = findPath(column, context).map(hit => String(hit.value));
      return found.some(text => values.has(text)) === wanted;
    });
}

/** Returns values as texts, to compare values of YAML with those of cells. */
export function texts(value: unknown): ReadonlySet<string> {
  const list = Array.isArray(value) ? value : [value];
  return new Set(list.map(item => (item instanceof Numeral ? String(item.value) : String(item))));
}
