import { type Code, CommuniqueError, type SourceLocation } from '../../errors.ts';
import type { Claim, DocumentRecord, PassageValue } from '../../evidence/claim.ts';
import { passageId } from '../../evidence/claim-id.ts';
import { assemble, inLanguage } from '../records/assemble-claim.ts';
import type { ClaimMetadata } from '../records/claim-metadata.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { rowPassage, selector } from '../records/quote.ts';
import type { Report } from '../records/report-problem.ts';
import { statementOf } from '../records/statement-record.ts';
import type { MappedProperty, References } from './mapped-property.ts';
import type { MappingQuery } from './read-mapping.ts';
import type { RowMetadata } from './row-metadata.ts';
import type { MappingContext, PathMatch, SourceRow } from './source-path.ts';

/** Row with its place in the source. */
export interface PlacedRow extends SourceRow {
  readonly place: SourceLocation;
}

/** Property with its claim metadata, merged with that of the levels above it. */
export interface CompiledMapping extends MappedProperty {
  readonly predicate: string;
  readonly readings: RowMetadata;
}

/** Mapping query with compiled properties. */
export interface CompiledQuery {
  readonly query: MappingQuery;
  readonly document: DocumentRecord;
  /** Name of the source's file in passages. */
  readonly file: string;
  readonly properties: ReadonlyMap<string, readonly CompiledMapping[]>;
}

/** Yields the claims of a row about one entity by one property. */
export function* claimsOf(
  property: CompiledMapping,
  subject: string,
  context: MappingContext,
  references: References,
  { document, file }: CompiledQuery,
  scope: KnownEntities,
  report: Report,
): Generator<Claim> {
  let readings: ClaimMetadata | undefined;
  const own: MappingContext = { ...context, report };
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

/**
 * Returns the passage of a value: the row of a table, or its JSON Pointer
 * (https://www.rfc-editor.org/rfc/rfc6901).
 */
function passageOf(row: SourceRow, hit: PathMatch | null, document: string, file: string): PassageValue {
  const below = (hit?.tokens ?? []).map(token => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const pointer = row.pointer === null ? null : row.pointer + below.join('');
  const whole = rowPassage(document, file, row.number, pointer);
  if (hit?.span === undefined) return whole;
  const words = selector(hit.span);
  return { ...whole, ...words, id: passageId([document, file, row.number, pointer, words.start, words.end]) };
}

/** Returns a report that adds the row and the names of the mapped keys. */
export function reportAt(row: PlacedRow, problems: CommuniqueError[], ...what: readonly string[]): Report {
  return (code: Code, message: string) => {
    const where = [`Row ${row.number}`, ...(what.length === 0 ? [] : [what.join('.')])].join(', ');
    problems.push(new CommuniqueError(code, `${where}: ${message}`, row.place));
  };
}
