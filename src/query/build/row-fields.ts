import { invariant } from '../../errors.ts';
import type { RowField } from '../../model/field-semantics.ts';
import { joinName } from '../../model/names.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { BuildContext, FieldCall, FieldScope } from './build-context.ts';
import { planCitation } from './plan-citation.ts';
import type { ObjectPlanners } from './traversal-results.ts';

/** Plans a value of a node or edge. */
export function planRowField(
  context: BuildContext,
  meaning: RowField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  switch (meaning.kind) {
    case 'Property':
      return { kind: 'Leaf', column: scope.columns.property(scope.on, stored(scope, meaning.field.name)) };
    case 'Name':
      return context.once(call, scope, () => ({ kind: 'Leaf', column: nameColumn(context, call, scope) }));
    case 'Object':
      return embedded(context, call, scope, stored(scope, meaning.field.name), objects);
    case 'Citation':
      return context.once(call, scope, () => ({
        kind: 'Citation',
        citation: planCitation(context, call, scope, meaning.of),
      }));
  }
}

/** Returns the name of the property that stores a field. */
function stored({ prefix }: FieldScope, name: string): string {
  return prefix ? joinName(prefix, name) : name;
}

function nameColumn(context: BuildContext, call: FieldCall, { columns }: FieldScope): number {
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  if (typeof args.lang !== 'string') return columns.property('node', 'name');
  const languages = context.parameters.add({ site, path: ['lang'], convert: 'languages' });
  return columns.once(`name ${languages}`, () => context.counted({ kind: 'Name', languages }));
}

function embedded(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  prefix: string,
  objects: ObjectPlanners,
): ValueShape {
  const { objects: values } = context.model;
  const object = objects.plain(call, { ...scope, prefix });
  // The value is null only if all its simple properties are null.
  const columns: number[] = [];
  const collect = (typeName: string, base: string): void => {
    const type = values.get(typeName);
    invariant(type, `${typeName} is a value of the model`);
    for (const f of type.fields.values()) {
      const property = joinName(base, f.name);
      if (f.value === 'Object') collect(f.typeName, property);
      else columns.push(scope.columns.property(scope.on, property));
    }
  };
  collect(context.namedObject(call.definition.type).name, prefix);
  return { kind: 'Embedded', columns, object };
}
