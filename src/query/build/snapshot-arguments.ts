import { AS_OF_ARGUMENTS } from '../../model/field-semantics.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { Snapshot } from '../ir/property-node.ts';
import type { BuildContext, FieldCall } from './build-context.ts';

/** Returns the snapshot that a root field's arguments ask for; null for none. */
export function snapshotOf(context: BuildContext, { definition, node, path }: FieldCall): Snapshot | null {
  const [asOf, undated, knownAt] = AS_OF_ARGUMENTS;
  const { site, args } = context.parameters.site(definition, node, path);
  const given = (name: string, convert: 'plain' | 'instant'): ParameterRef | null =>
    args[name] === undefined || args[name] === null
      ? null
      : context.parameters.add({ site, path: [name], convert });
  const moment = {
    on: given(asOf, 'plain'),
    dated: args[undated] === 'EXCLUDE',
    known: given(knownAt, 'instant'),
  };
  return moment.on === null && !moment.dated && moment.known === null ? null : Object.freeze(moment);
}
