import { CommuniqueError } from '../../errors.ts';
import { eventRelations, TIMELINE_ENTRY } from '../../model/timeline-entry.ts';
import type { Convert } from '../ir/parameter-node.ts';
import type { From } from '../ir/source-node.ts';
import type { BuildContext, FieldCall } from './build-context.ts';
import type { Columns } from './column-list.ts';
import type { ListTarget } from './plan-connection.ts';
import { checkUnknownIds } from './traversal-results.ts';

/** Plans the rows of a timeline. */
export function planTimeline(context: BuildContext, call: FieldCall, columns: Columns): ListTarget {
  const { model, parameters } = context;
  const { site, args } = parameters.site(call.definition, call.node, call.path);
  const given = (name: string, convert: Convert, path: readonly string[]) =>
    args[name] === undefined || args[name] === null ? null : parameters.add({ site, path, convert });
  const dated = args.undated !== true;
  if (!dated && (args.from || args.to))
    throw new CommuniqueError('BAD_VALUE', 'Undated entries have no day: leave out from and to, or undated.');
  const of = parameters.add({ site, path: [], convert: 'centre' });
  const from: From = Object.freeze({
    kind: 'Timeline',
    of,
    dated,
    from: given('from', 'earliest', ['from']),
    to: given('to', 'until', []),
    relations: eventRelations(model),
  });
  checkUnknownIds(context, call, columns, [
    { from: { kind: 'Unknown', among: 'Entity', ids: [of] }, label: null, where: null },
  ]);
  return { target: TIMELINE_ENTRY, source: where => ({ from, label: null, where }), where: () => null };
}
