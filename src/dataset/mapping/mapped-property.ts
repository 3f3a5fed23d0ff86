import type { CommuniqueError } from '../../errors.ts';
import type { RelationField } from '../../model/model.ts';
import { Numeral } from '../files/located-node.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { type Report, reportOn, shown, suggestion } from '../records/report-problem.ts';
import { predicateOf, type WrittenStatement } from '../records/statement-record.ts';
import { fieldValues, split } from './field-values.ts';
import { compileQualifiers } from './mapped-qualifiers.ts';
import type { PropertyShape } from './mapping-schema.ts';
import type { EntityMapping, WrittenProperty } from './read-mapping.ts';
import type { MappingContext, PathMatch } from './source-path.ts';
import {
  columnsOf,
  compileFilters,
  compileSource,
  MISFIT,
  reportMisfit,
  type SourceValue,
} from './value-source.ts';

/** Resolves the references of a row. */
export interface References {
  /** Returns the ids of the entities that the row makes under a key. */
  ofRow(key: string): readonly string[];
  /**
   * Returns the id of the entity whose row has the value in the column; null if several have it,
   * undefined if none has.
   */
  by(key: string, column: string, value: string): string | null | undefined;
}

/** Statement without its subject, and its place in the row. */
export interface MappedStatement {
  readonly written: Omit<WrittenStatement, 'subject'>;
  readonly hit: PathMatch | null;
}

export interface MappedProperty {
  readonly includes: (context: MappingContext) => boolean;
  /**
   * True if no part of it comes from the row: it is claimed once for each entity, not once a row.
   */
  readonly once: boolean;
  readonly statements: (
    context: MappingContext,
    references: References,
    report: Report,
  ) => Iterable<MappedStatement>;
}

/**
 * Compiles a property when all entities are known. Reports every error that does not depend on the
 * rows at its place.
 */
export function compileProperty(
  entity: EntityMapping,
  { predicate, shape, node, owner }: WrittenProperty,
  keys: readonly string[],
  scope: KnownEntities,
  problems: CommuniqueError[],
): MappedProperty | undefined {
  const report = reportOn(node, problems);
  const before = problems.length;
  const field = predicateOf(entity.type, predicate, (code, message) =>
    reportOn(owner, problems)(code, message, [predicate], 'key'),
  );
  if (field === undefined) return undefined;
  const qualifiers = compileQualifiers(field, shape, scope, report);
  const values =
    field.kind === 'relation'
      ? relationValues(field, shape, keys, report)
      : fieldValues(field, shape, scope, report);
  if (values === undefined || problems.length > before) return undefined;
  return {
    includes: compileFilters(shape),
    once: shape.literal !== undefined,
    *statements(context, references, rowReport) {
      const qualified = qualifiers(context, rowReport);
      if (qualified === MISFIT) return;
      // All claims about an item that a pattern found quote the item.
      const item = context.item?.span === undefined ? null : context.item;
      for (const given of values(context, references, rowReport)) {
        if (given.misfit) {
          reportMisfit(given, rowReport);
          continue;
        }
        const { raw, hit, parts } = given;
        const value =
          snakOf(parts) ?? (field.kind === 'relation' ? { object: raw as string } : { value: raw });
        yield { written: { predicate, ...value, ...qualified }, hit: hit ?? item };
      }
    },
  };
}

/** Returns the snak of a text in which a pattern's group `some` or `none` matched. */
function snakOf(parts: SourceValue['parts']): Pick<WrittenStatement, 'some' | 'none'> | undefined {
  if (parts?.some !== undefined) return { some: true };
  return parts?.none === undefined ? undefined : { none: true };
}

type Values = (context: MappingContext, references: References, report: Report) => Iterable<SourceValue>;

function relationValues(
  field: RelationField,
  shape: PropertyShape,
  keys: readonly string[],
  report: Report,
): Values | undefined {
  const { entity: key, by } = shape;
  if (key === undefined) {
    if (by !== undefined) report('BAD_DATASET', '`by` needs `entity`.', ['by'], 'key');
    const source = compileSource(shape, report);
    return source && (context => split(source, shape)(context));
  }
  if (!keys.includes(key)) {
    report('BAD_DATASET', `There is no entity ${shown(key)} in this mapping${suggestion(key, keys) || '.'}`, [
      'entity',
    ]);
    return undefined;
  }
  if (by === undefined) {
    if (columnsOf(shape).length > 0 || shape.template !== undefined) {
      report('MISSING_KEY', `${field.name}: which column of ${key} has this value? Name it under \`by\`.`);
    }
    return (_context, references) => references.ofRow(key).map(raw => ({ raw, hit: null }));
  }
  const source = compileSource(shape, report);
  if (source === undefined) return undefined;
  const values = split(source, shape);
  return function* (context, references, rowReport) {
    for (const given of values(context)) {
      const { raw, hit } = given;
      if (given.misfit) {
        yield given;
        continue;
      }
      const value = raw instanceof Numeral ? raw.source : String(raw);
      const id = references.by(key, by, value);
      if (typeof id === 'string') yield { raw: id, hit };
      else if (id === null)
        rowReport('BAD_DATASET', `More than one ${key} has ${shown(value)} as its ${by}.`);
      else rowReport('UNKNOWN_ENTITY', `No ${key} has ${shown(value)} as its ${by}.`);
    }
  };
}
