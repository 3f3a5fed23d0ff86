import { type Code, CommuniqueError, type Place } from '../../errors.ts';
import type { Claim, DocumentRecord, PassageValue } from '../claim.ts';
import { assemble, inLanguage } from '../read/assemble.ts';
import { passageId } from '../read/identity.ts';
import { rowPassage, selector } from '../read/quote.ts';
import type { Readings } from '../read/readings.ts';
import type { Report } from '../read/report.ts';
import type { Scope } from '../read/scope.ts';
import { statementOf } from '../read/statement.ts';
import type { Context, Hit, SourceRow } from './path.ts';
import type { Property, References } from './property.ts';
import type { Query } from './queries.ts';
import type { RowReadings } from './row-readings.ts';

/** A row with its place in the source. */
export interface PlacedRow extends SourceRow {
  readonly place: Place;
}

/** A property with its readings, those of all levels above it among them. */
export interface Compiled extends Property {
  readonly predicate: string;
  readonly readings: RowReadings;
}

/** A query whose properties have been compiled. */
export interface CompiledQuery {
  readonly query: Query;
  readonly document: DocumentRecord;
  /** How the source's file is called in passages. */
  readonly file: string;
  readonly properties: ReadonlyMap<string, readonly Compiled[]>;
}

/** What a row claims of one entity by one property. */
export function* claimsOf(
  property: Compiled,
  subject: string,
  context: Context,
  references: References,
  { document, file }: CompiledQuery,
  scope: Scope,
  report: Report,
): Generator<Claim> {
  let readings: Readings | undefined;
  const own: Context = { ...context, report };
  for (const { written, hit } of property.statements(own, references, report)) {
    const statement = statementOf({ subject, ...written }, scope, report);
    const named = statement && inLanguage(statement, document.language, report);
    if (named === undefined) continue;
    if (readings === undefined) {
      readings = property.readings(own, report);
      if (readings === undefined) return;
    }
    yield assemble(named, passageOf(context.row, hit, document.id, file), readings, document.publisher);
  }
}

/** The place of a value: the row of a table, or its JSON Pointer (https://www.rfc-editor.org/rfc/rfc6901). */
function passageOf(row: SourceRow, hit: Hit | null, document: string, file: string): PassageValue {
  const below = (hit?.tokens ?? []).map(token => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const pointer = row.pointer === null ? null : row.pointer + below.join('');
  const whole = rowPassage(document, file, row.number, pointer);
  if (hit?.span === undefined) return whole;
  const words = selector(hit.span);
  return { ...whole, ...words, id: passageId([document, file, row.number, pointer, words.start, words.end]) };
}

/** Reports at the row, naming what was being mapped. */
export function reportAt(row: PlacedRow, problems: CommuniqueError[], ...what: readonly string[]): Report {
  return (code: Code, message: string) => {
    const where = [`Row ${row.number}`, ...(what.length === 0 ? [] : [what.join('.')])].join(', ');
    problems.push(new CommuniqueError(code, `${where}: ${message}`, row.place));
  };
}
