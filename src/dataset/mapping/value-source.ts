import { Numeral } from '../files/located-node.ts';
import { type Report, shown } from '../records/report-problem.ts';
import type { RowFilters, SourceShape } from './mapping-schema.ts';
import { compilePattern, firstMatch, type Pattern } from './pattern.ts';
import { findPath, type MappingContext, type PathMatch } from './source-path.ts';
import { compileTemplate, fill, type Template } from './template.ts';

/** A value that a source gives for a row, and where in the row it stands (null: nowhere alone). */
export interface SourceValue {
  readonly raw: unknown;
  readonly hit: PathMatch | null;
  /** What the named groups of a pattern took. */
  readonly parts?: Readonly<Record<string, string>>;
  /** True where no pattern finds anything in it. */
  readonly misfit?: true;
}

export type ValueSource = (context: MappingContext) => readonly SourceValue[];

export const SOURCES = ['column', 'columns', 'template', 'literal'] as const;

/**
 * Reads `{column}`, `{columns}`, `{template}` or `{literal}`; undefined where it is not exactly one
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
    report('BAD_DATASET', '`pattern` goes with `column` or `columns`.', ['pattern'], 'key');
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

/** The columns of a source, one or several; none where it has another kind. */
export function columnsOf({ column, columns }: Pick<SourceShape, 'column' | 'columns'>): readonly string[] {
  return columns ?? (column === undefined ? [] : [column]);
}

/**
 * Reads the pattern, or the patterns, under the key `pattern`; what is wrong with one is reported
 * there.
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
  // What is found within an item stands where the item stands.
  const span = hit.span ?? match;
  return [{ raw: match.words, hit: { ...hit, span }, parts: match.parts }];
}

/** Reads the template under a key; what is wrong with it is reported there. */
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
 * A value of a row the way the readers of values take it: numbers remember how they are written.
 */
function written(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? new Numeral(value, String(value)) : value;
}

/**
 * FollowTheMoney's `filters` and `filters_not`: a column equals the value, or one of the values.
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

/** Values as texts, for comparing what YAML says with what a cell says. */
export function texts(value: unknown): ReadonlySet<string> {
  const list = Array.isArray(value) ? value : [value];
  return new Set(list.map(item => (item instanceof Numeral ? String(item.value) : String(item))));
}
