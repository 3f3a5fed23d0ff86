import { invariant } from '../../errors.ts';
import type { HitField, PageField } from '../../model/field-semantics.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { BuildContext, FieldCall, FieldScope, PageScope } from './build-context.ts';
import { claimsConnection, planClaimsOfSnak } from './plan-connection.ts';
import { planSnippet } from './plan-search.ts';
import type { ObjectPlanners } from './traversal-results.ts';

const UNORDERED = { descending: true, nullsFirst: false, nullable: false } as const;

/** Plans a part of a connection, and notes the parts that the connection has to read for it. */
export function planPageField(
  context: BuildContext,
  meaning: PageField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  const { columns } = scope;
  const page = pageOf(scope, call);
  const node = () => objects.node(call, { ...scope, page: null, on: 'node' });
  switch (meaning.kind) {
    case 'Nodes':
      page.asked.add('rows');
      return { kind: 'Nodes', object: node() };
    case 'Edges':
      page.asked.add('rows');
      return { kind: 'Edges', object: objects.plain(call, { ...scope, on: 'edge' }) };
    case 'Node':
      return { kind: 'Same', object: node() };
    case 'ClaimsOfSnak': {
      const claims = claimsConnection(context.type('Claim'));
      return planClaimsOfSnak(call, page, meaning.snak, claims, objects.connection);
    }
    case 'PageInfo':
      return { kind: 'Same', object: objects.plain(call, scope) };
    case 'Cursor':
      return { kind: 'Cursor', cursor: page.cursor() };
    case 'StartCursor':
    case 'EndCursor':
      page.asked.add('rows');
      return { kind: meaning.kind, cursor: page.cursor() };
    case 'TotalCount':
      page.asked.add('total');
      return { kind: 'TotalCount' };
    case 'HasNextPage':
      page.asked.add('next');
      return { kind: 'HasNextPage' };
    case 'HasPreviousPage':
      page.asked.add('previous');
      return { kind: 'HasPreviousPage' };
    case 'EdgeType':
      return { kind: 'Leaf', column: columns.once('edge type', () => ({ kind: 'EdgeType' })) };
    case 'Forward':
      return { kind: 'Leaf', column: columns.once('forward', () => ({ kind: 'Forward' })) };
  }
}

/** Plans a part of an edge of a search. */
export function planHitField(
  context: BuildContext,
  meaning: HitField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  switch (meaning.kind) {
    case 'Match':
      return { kind: 'Match', column: fitColumn(scope, 'Rank') };
    case 'Score':
      return { kind: 'Leaf', column: fitColumn(scope, 'Score') };
    case 'Snippet': {
      const snippet = planSnippet(context, pageOf(scope, call));
      return { kind: 'Snippet', snippet, object: objects.plain(call, scope) };
    }
    case 'SnippetPart':
      return meaning.part === 'ranges'
        ? { kind: 'SnippetRanges', object: objects.plain(call, scope) }
        : { kind: 'SnippetPart', part: meaning.part };
  }
}

function pageOf({ page }: FieldScope, call: FieldCall): PageScope {
  invariant(page, `${call.parent}.${call.definition.name} belongs to a page`);
  return page;
}

/** Returns the column of the rank or score of a search result. */
function fitColumn({ columns }: FieldScope, kind: 'Rank' | 'Score'): number {
  const key = { value: { kind }, ...UNORDERED };
  return columns.once(`key ${keyOf(key.value)}`, () => ({ kind: 'Key', key }));
}
