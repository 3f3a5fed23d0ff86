import { invariant } from '../../errors.ts';
import type { MeasureField, SummaryField } from '../../model/field-semantics.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { BuildContext, FieldCall, FieldScope } from './build-context.ts';
import { planGroups } from './plan-groups.ts';
import type { ObjectPlanners } from './traversal-results.ts';

const MEASURES = { rows: 'Rows', single: 'Single', collective: 'Collective' } as const;

/** Plans a summary of all rows of a connection, or of groups of them. */
export function planSummaryField(
  context: BuildContext,
  meaning: SummaryField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  const { page } = scope;
  invariant(page, `${meaning.kind} belongs to a page`);
  switch (meaning.kind) {
    case 'Aggregate': {
      page.asked.add('aggregate');
      const inner = { ...scope, measured: { measures: page.measures, field: null }, page: null };
      return { kind: 'Aggregate', object: objects.plain(call, inner) };
    }
    case 'Groups':
      return {
        kind: 'Groups',
        ...planGroups(context, call, page, inner => objects.plain(call, inner)),
      };
  }
}

/** Plans a measure, or a key of a group. */
export function planMeasureField(
  meaning: MeasureField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  const { measured, group } = scope;
  invariant(measured, `${meaning.kind} belongs to an aggregate`);
  switch (meaning.kind) {
    case 'Measure': {
      const kind = MEASURES[meaning.measure];
      return { kind: 'Leaf', column: measured.measures.column({ kind }) };
    }
    case 'MeasuresOf': {
      const inner = { ...scope, measured: { ...measured, field: meaning.field } };
      return { kind: 'Same', object: objects.plain(call, inner) };
    }
    case 'MeasureOf':
      invariant(measured.field, 'a measure is of a field');
      return measured.measures.shape(scope.on, measured.field, meaning.measure);
    case 'MeasuresOfEdge':
      return { kind: 'Same', object: objects.plain(call, { ...scope, on: 'edge' }) };
    case 'GroupKeys':
    case 'OfGroup':
      return { kind: 'Same', object: objects.plain(call, scope) };
    case 'GroupKey': {
      const index = group?.findIndex(({ key }) => key.name === meaning.key.name) ?? -1;
      const inner = group?.[index]?.inner;
      if (index === -1) return { kind: 'Null' };
      if (!inner) return { kind: 'Leaf', column: index };
      return { kind: 'Within', column: index, object: objects.node(call, { ...inner, path: call.path }) };
    }
  }
}
