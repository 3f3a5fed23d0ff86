import { MOMENT_ARGUMENT } from '../../model/field-semantics.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { Snapshot } from '../ir/property-node.ts';
import type { BuildContext, FieldCall } from './build-context.ts';

/** The input `Moment` of the API. */
interface Moment {
  readonly asOf?: string | null;
  readonly datedOnly?: boolean | null;
  readonly knownAt?: string | null;
}

/** Returns the snapshot that a root field's argument asks for; null for none. */
export function snapshotOf(context: BuildContext, { definition, node, path }: FieldCall): Snapshot | null {
  const { site, args } = context.parameters.site(definition, node, path);
  const moment = (args[MOMENT_ARGUMENT] ?? {}) as Moment;
  const given = (name: 'asOf' | 'knownAt', convert: 'plain' | 'instant'): ParameterRef | null =>
    moment[name] === undefined || moment[name] === null
      ? null
      : context.parameters.add({ site, path: [MOMENT_ARGUMENT, name], convert });
  const snapshot = {
    on: given('asOf', 'plain'),
    dated: moment.datedOnly === true,
    known: given('knownAt', 'instant'),
  };
  return snapshot.on === null && !snapshot.dated && snapshot.known === null ? null : Object.freeze(snapshot);
}
