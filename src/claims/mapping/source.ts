import { Numeral } from '../../files/record.ts';
import { type Report, shown } from '../read/report.ts';
import { type Context, find, type Hit } from './path.ts';
import type { Filters, SourceShape } from './shape.ts';
import { compileTemplate, fill, type Template } from './template.ts';

/** A value that a source gives for a row, and where in the row it stands (null: nowhere alone). */
export interface Given {
  readonly raw: unknown;
  readonly hit: Hit | null;
}

export type Source = (context: Context) => readonly Given[];

/** Reads `{column}`, `{template}` or `{literal}`; undefined where it is not exactly one of them. */
export function compileSource(shape: SourceShape, report: Report): Source | undefined {
  const kinds = (['column', 'template', 'literal'] as const).filter(key => shape[key] !== undefined);
  if (kinds.length !== 1) {
    report('BAD_DATASET', 'A value comes from exactly one of `column`, `template` and `literal`.');
    return undefined;
  }
  if (shape.column !== undefined) {
    const { column } = shape;
    return context => find(column, context).map(hit => ({ raw: written(hit.value), hit }));
  }
  if (shape.template !== undefined) {
    const template = templateAt(shape.template, report, 'template');
    return template && (context => filled(template, context));
  }
  const given = [{ raw: shape.literal, hit: null }];
  return () => given;
}

/** Reads the template under a key; what is wrong with it is reported there. */
export function templateAt(source: string, report: Report, ...key: string[]): Template | undefined {
  const template = compileTemplate(source);
  if (typeof template !== 'string') return template;
  report('BAD_DATASET', `${shown(source)}: ${template}.`, key);
  return undefined;
}

function filled(template: Template, context: Context): readonly Given[] {
  const found = fill(template, context);
  return found === null ? [] : [{ raw: found.text, hit: found.hit }];
}

/** A value of a row the way the readers of values take it: numbers remember how they are written. */
function written(value: unknown): unknown {
  return typeof value === 'number' ? new Numeral(value, String(value)) : value;
}

/** FollowTheMoney's `filters` and `filters_not`: a column equals the value, or one of the values. */
export function compileFilters({ filters = {}, filters_not = {} }: Filters): (context: Context) => boolean {
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
      const found = find(column, context).map(hit => String(hit.value));
      return found.some(text => values.has(text)) === wanted;
    });
}

/** Values as texts, for comparing what YAML says with what a cell says. */
export function texts(value: unknown): ReadonlySet<string> {
  const list = Array.isArray(value) ? value : [value];
  return new Set(list.map(item => (item instanceof Numeral ? String(item.value) : String(item))));
}
