import type { ModelField } from '../../model/model.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { type Report, under } from '../records/report-problem.ts';
import { readQualifiers, type WrittenStatement } from '../records/statement-record.ts';
import { typed } from './field-values.ts';
import type { PropertyShape } from './mapping-schema.ts';
import type { MappingContext } from './source-path.ts';
import { compileSource, firstValue, MISFIT } from './value-source.ts';

/** Compiles the qualifiers of a row; checks literal ones here, once. */
export function compileQualifiers(
  field: ModelField,
  shape: PropertyShape,
  scope: KnownEntities,
  report: Report,
): (context: MappingContext, rowReport: Report) => Pick<WrittenStatement, 'qualifiers'> | typeof MISFIT {
  const given = Object.entries(shape.qualifiers ?? {});
  if (given.length === 0) return () => ({});
  const here = under(report, 'qualifiers');
  if (field.kind !== 'relation') {
    report('UNKNOWN_KEY', `${field.name} is not a relation, so it has no qualifiers.`, ['qualifiers'], 'key');
    return () => ({});
  }
  const edge = field.edge === null ? undefined : scope.model.edges.get(field.edge);
  const sources = given.map(([name, source]) => {
    // An unknown name and an invalid literal are errors in every row.
    if (source.literal !== undefined || !edge?.fields.has(name)) {
      readQualifiers({ [name]: source.literal ?? '' }, field, scope, here);
    }
    const inner = edge?.fields.get(name);
    return { name, inner, figures: source, source: compileSource(source, under(here, name)) };
  });
  return (context, rowReport) => {
    const found: Record<string, unknown> = {};
    for (const { name, inner, figures, source } of sources) {
      if (source === undefined || inner === undefined) continue;
      const value = firstValue(source(context), rowReport);
      // Without the qualifier the claim would state something else.
      if (value === MISFIT) return MISFIT;
      if (value !== undefined) found[name] = typed(inner, value.raw, figures);
    }
    return Object.keys(found).length === 0 ? {} : { qualifiers: found };
  };
}
