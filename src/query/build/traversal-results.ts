import { invariant } from '../../errors.ts';
import type { FoundField } from '../../model/field-semantics.ts';
import type { Column } from '../ir/column-node.ts';
import { TRAVERSAL_RESULT } from '../ir/link-node.ts';
import type { ObjectShape, ValueShape } from '../ir/result-shape.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { type BuildContext, type FieldCall, type FieldScope, PLAIN_SCOPE } from './build-context.ts';
import { Columns } from './column-list.ts';
import type { ListTarget } from './plan-connection.ts';
import { planTraversal, type Traversing, withoutGroups } from './plan-traversal.ts';

/** Functions that plan the objects selected below. */
export interface ObjectPlanners {
  readonly plain: (call: FieldCall, scope: FieldScope) => ObjectShape;
  readonly node: (call: FieldCall, scope: FieldScope) => ObjectShape;
  readonly connection: (call: FieldCall, scope: FieldScope, listed: ListTarget) => ValueShape;
}

/** Plans the rows that a traversal finds, which are not nodes; see {@link TRAVERSAL_RESULT}. */
export function planTraversalResult(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  kind: Traversing,
  objects: ObjectPlanners,
): ValueShape {
  const { columns } = scope;
  const key = context.identify(call.nodes);
  const { from, links, limit, unknown } = planTraversal(context, call, kind);
  const inner = context.found(scope, links, 0);
  // The first column is the length, because the check reads it: null means too many paths to sort.
  if (kind === 'Paths') itemColumn(inner.columns, 'length');
  const object = objects.plain(call, inner);
  const single = limit === null;
  const rows = () => context.rows(all(from), [], null, limit, single, inner);
  const column = columns.once(`${kind} ${key}`, rows);
  if (kind === 'Paths') context.checks.push({ kind: 'Overflow', key: call.path, column });
  checkUnknownIds(context, call, columns, unknown);
  return { kind: single ? 'One' : 'List', column, object };
}

/** Adds a check that fails the field for unknown ids. */
export function checkUnknownIds(
  context: BuildContext,
  call: FieldCall,
  columns: Columns,
  unknown: readonly RowSource[],
): void {
  unknown.forEach((source, i) => {
    const ids: FieldScope = {
      ...PLAIN_SCOPE,
      columns: new Columns(),
      concrete: [],
      depth: 0,
      path: call.path,
    };
    ids.columns.once('id', () => item(0));
    const missing = () => context.rows(source, [], null, null, false, ids);
    const found = columns.once(`unknown ${i} ${context.identify(call.nodes)}`, missing);
    context.checks.push({ kind: 'Unknown', key: call.path, column: found });
  });
}

/** Plans the nodes, steps and edges of a traversal result. */
export function planWithin(
  context: BuildContext,
  meaning: FoundField,
  call: FieldCall,
  scope: FieldScope,
  objects: ObjectPlanners,
): ValueShape {
  const rows = (from: From, single: boolean, inner: FieldScope): number =>
    scope.columns.once(`${from.kind} ${context.identify(call.nodes)}`, () =>
      context.rows(all(from), [], null, null, single, inner),
    );
  switch (meaning.kind) {
    case 'FoundItem':
      return { kind: 'Leaf', column: itemColumn(scope.columns, meaning.item) };
    case 'ExpandsGroup':
      return { kind: 'Leaf', column: expandsColumn(context, scope) };
    case 'FoundNodes': {
      const { single } = meaning;
      const inner = context.below(scope, 'Entity');
      const object = objects.node(call, inner);
      return { kind: single ? 'One' : 'List', column: rows(NODES, single, inner), object };
    }
    case 'FoundDisputes': {
      const inner = context.below(scope, 'Dispute');
      const object = objects.node(call, inner);
      return { kind: 'List', column: rows({ kind: 'FoundNodes', part: 'steps' }, false, inner), object };
    }
    case 'FoundSteps': {
      const inner = context.found(scope, scope.links, 1);
      const object = objects.plain(call, inner);
      return { kind: 'List', column: rows({ kind: 'FoundSteps' }, false, inner), object };
    }
    case 'StepEnd': {
      const inner = context.below(scope, 'Entity');
      const object = objects.node(call, inner);
      return { kind: 'One', column: rows({ kind: 'StepEnd', end: meaning.end }, true, inner), object };
    }
    case 'StepRelations': {
      const links = linksOf(scope);
      const source = (): RowSource => all({ kind: 'Between', links });
      return objects.connection(call, scope, { target: 'Entity', source, where: () => null });
    }
  }
}

function itemColumn(
  columns: Columns,
  name: Exclude<keyof typeof TRAVERSAL_RESULT, 'nodes' | 'steps'>,
): number {
  return columns.once(`item ${name}`, () => item(TRAVERSAL_RESULT[name]));
}

/** Returns the column of a step that is true if the step joins only groups and their members. */
function expandsColumn(context: BuildContext, scope: FieldScope): number {
  const links = withoutGroups(linksOf(scope), context.model);
  return scope.columns.once('expands group', () => ({ kind: 'NoneOf', links }));
}

const NODES = Object.freeze({ kind: 'FoundNodes', part: 'nodes' } as const);

function linksOf({ links }: FieldScope) {
  invariant(links, 'a step is of a traversal');
  return links;
}

function item(index: number): Column {
  return { kind: 'Item', index };
}

function all(from: From): RowSource {
  return { from, label: null, where: null };
}
