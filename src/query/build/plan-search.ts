import { invariant } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { constantCase, SEARCH_INDEX } from '../../model/names.ts';
import { SEARCH_RESULT, searchResultFields, searchResultType } from '../../model/search-result.ts';
import type { SnippetShape } from '../ir/page-shape.ts';
import type { LabelledType } from '../ir/property-node.ts';
import type { From } from '../ir/source-node.ts';
import type { BuildContext, FieldCall, PageScope } from './build-context.ts';
import type { ListTarget } from './plan-connection.ts';

/** Plans the rows of a search. */
export function planSearch(context: BuildContext, call: FieldCall): ListTarget {
  const { model, parameters } = context;
  const type = searchResultType(model);
  const { site, args } = parameters.site(call.definition, call.node, call.path);
  const typed = { site, path: ['text'], properties: searchResultFields(model).size };
  const from: From = Object.freeze({
    kind: 'Search',
    text: parameters.add({ ...typed, convert: 'plain' }),
    query: parameters.add({ ...typed, convert: 'search' }),
    names: parameters.add({ ...typed, convert: 'searchedNames' }),
    types: Array.isArray(args.types) ? parameters.add({ site, path: ['types'], convert: 'plain' }) : null,
    records: recordsAmong(model, type.members),
    index: SEARCH_INDEX,
  });
  return {
    target: SEARCH_RESULT,
    source: where => ({ from, label: null, where }),
    where: (filters, given) => filters.where(given.where, type),
  };
}

/**
 * Plans a snippet. Descriptions come last: words found in a name need no snippet of a description.
 */
export function planSnippet(context: BuildContext, { matched, columns }: PageScope): SnippetShape {
  invariant(matched.from.kind === 'Search', 'what is found has a snippet');
  const fields = [...searchResultFields(context.model).keys()];
  const ordered = fields.sort((a, b) => Number(a === 'description') - Number(b === 'description'));
  return Object.freeze({
    text: matched.from.text,
    properties: fields.length,
    columns: ordered.map(field => ({ field, column: columns.property('node', field) })),
  });
}

/** Returns those of the named types whose nodes keep their type as a label only. */
export function recordsAmong(model: Model, names: readonly string[]): readonly LabelledType[] {
  return names
    .filter(name => model.nodes.get(name)?.kind === 'record')
    .map(label => ({ label, type: constantCase(label) }));
}
