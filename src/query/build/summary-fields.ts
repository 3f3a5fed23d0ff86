import { invariant } from '../../errors.ts';
import type { MeasureField, SummaryField } from '../../model/field-semantics.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { BuildContext, FieldCall, FieldScope, KeyScope } from './build-context.ts';
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
      const { on } = meaning;
      const inner = { ...scope, on, measured: { measures: page.measures, field: null }, page: null };
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
    case 'OfGroup':
      return { kind: 'Same', object: objects.plain(call, { ...scope, on: meaning.on }) };
    case 'GroupKeys': {
      const keys = group ?? [];
      const object = (_: KeyScope, index: number) => objects.plain(call, { ...scope, groupKey: index });
      return { kind: 'Keys', objects: keys.map(object) };
    }
    case 'GroupKeyPart':
    case 'GroupKeyNode': {
      const column = scope.groupKey;
      const key = column === null ? undefined : group?.[column];
      invariant(column !== null && key, 'a part of a key belongs to a key');
      if (meaning.kind === 'GroupKeyPart') return keyPart(meaning.part, column, key);
      const { inner, record } = key;
      if (inner === null || record !== meaning.record) return { kind: 'Null' };
      return { kind: 'Within', column, object: objects.node(call, { ...inner, path: call.path }) };
    }
  }
}

function keyPart(part: 'by' | 'value' | 'year', column: number, { key, inner }: KeyScope): ValueShape {
  switch (part) {
    case 'by':
      return { kind: 'Constant', value: key.name };
    case 'value':
      return { kind: 'KeyText', column, within: inner?.columns.property('node', 'id') ?? null };
    case 'year':
      return key.part === 'year' ? { kind: 'Leaf', column } : { kind: 'Null' };
  }
}
