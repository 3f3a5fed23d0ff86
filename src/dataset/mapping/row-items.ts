import { type Report, shown } from '../records/report-problem.ts';
import { conform, text } from '../records/zod-schemas.ts';
import { cutShape } from './mapping-schema.ts';
import { type Pattern, splitText } from './pattern.ts';
import { findPath, itemsAt, type MappingContext, type PathMatch } from './source-path.ts';
import { columnsOf, patternAt } from './value-source.ts';

/** Function that returns the items of a row that each make an entity. */
export type Items = (context: MappingContext) => readonly PathMatch[];

/** Compiles `each`: a list or object of the row, or texts that a pattern splits into items. */
export function compileEach(raw: unknown, report: Report): Items | undefined {
  if (typeof raw !== 'object' || raw === null) {
    const path = conform(text, raw, report);
    return path === undefined ? undefined : ({ row }) => itemsAt(path, row);
  }
  const shape = conform(cutShape, raw, report);
  if (shape === undefined) return undefined;
  const columns = columnsOf(shape);
  if (columns.length === 0 || shape.pattern === undefined) {
    report('MISSING_KEY', '`each` needs the column of a text, and the `pattern` of an item in it.');
    return undefined;
  }
  const pattern = patternAt(shape.pattern, report);
  return (
    pattern &&
    (context =>
      columns.flatMap(column => findPath(column, context)).flatMap(hit => pieces(pattern, hit, context)))
  );
}

/**
 * Returns the items of a text. Reports a text that the pattern does not match completely, and reads
 * none of it, as half of it may be misread.
 */
function pieces(pattern: Pattern, hit: PathMatch, { report }: MappingContext): PathMatch[] {
  const found = splitText(pattern, String(hit.value));
  if (typeof found === 'string') {
    report?.('BAD_VALUE', `The pattern does not match ${shown(found)}, so none of the text is read.`);
    return [];
  }
  return found
    .filter(({ parts }) => parts.nothing === undefined)
    .map(match => ({ ...hit, value: match.words, span: match, parts: match.parts }));
}
