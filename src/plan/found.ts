import { invariant } from '../errors.ts';
import type { Meaning } from '../model/meaning.ts';
import { Columns } from './columns.ts';
import type { Listed } from './connection.ts';
import { type Column, FOUND, type From, type ObjectShape, type Source, type ValueShape } from './plan.ts';
import { type Call, type Context, PLAIN, type Scope } from './scope.ts';
import { planTraversal, type Traversing, withoutGroups } from './traversal.ts';

/** How what is selected below becomes objects. */
export interface Objects {
  readonly plain: (call: Call, scope: Scope) => ObjectShape;
  readonly node: (call: Call, scope: Scope) => ObjectShape;
  readonly connection: (call: Call, scope: Scope, listed: Listed) => ValueShape;
}

type Within = Extract<
  Meaning,
  { kind: 'FoundNodes' | 'FoundDisputes' | 'FoundSteps' | 'StepEnd' | 'StepRelations' }
>;

/** Plans what a traversal finds: rows that are no nodes, see {@link FOUND}. */
export function planFound(
  context: Context,
  call: Call,
  scope: Scope,
  kind: Traversing,
  objects: Objects,
): ValueShape {
  const { columns } = scope;
  const key = context.identify(call.nodes);
  const { from, links, limit, unknown } = planTraversal(context, call, kind);
  const inner = context.found(scope, links, 0);
  // Paths without a length could not be told.
  if (kind === 'Paths') itemColumn(inner.columns, 'length');
  const object = objects.plain(call, inner);
  const single = limit === null;
  const rows = () => context.rows(all(from), [], null, limit, single, inner);
  const column = columns.once(`${kind} ${key}`, rows);
  if (kind === 'Paths') context.checks.push({ kind: 'Overflow', key: call.path, column });
  checkUnknown(context, call, columns, unknown);
  return { kind: single ? 'One' : 'List', column, object };
}

/** Plans to refuse the field where one of these finds an id that nothing has. */
export function checkUnknown(
  context: Context,
  call: Call,
  columns: Columns,
  unknown: readonly Source[],
): void {
  unknown.forEach((source, i) => {
    const ids: Scope = { ...PLAIN, columns: new Columns(), concrete: [], depth: 0, path: call.path };
    ids.columns.once('id', () => item(0));
    const missing = () => context.rows(source, [], null, null, false, ids);
    const found = columns.once(`unknown ${i} ${context.identify(call.nodes)}`, missing);
    context.checks.push({ kind: 'Unknown', key: call.path, column: found });
  });
}

/** Plans what of that is in hand: its nodes, its steps, the ends of a step; and the edges of a step. */
export function planWithin(
  context: Context,
  meaning: Within,
  call: Call,
  scope: Scope,
  objects: Objects,
): ValueShape {
  const rows = (from: From, single: boolean, inner: Scope): number =>
    scope.columns.once(`${from.kind} ${context.identify(call.nodes)}`, () =>
      context.rows(all(from), [], null, null, single, inner),
    );
  switch (meaning.kind) {
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
      const source = (): Source => all({ kind: 'Between', links });
      return objects.connection(call, scope, { target: 'Entity', source, where: () => null });
    }
  }
}

export function itemColumn(columns: Columns, name: Exclude<keyof typeof FOUND, 'nodes' | 'steps'>): number {
  return columns.once(`item ${name}`, () => item(FOUND[name]));
}

/** Of a step: whether only groups and their members are joined by it. */
export function expandsColumn(context: Context, scope: Scope): number {
  const links = withoutGroups(linksOf(scope), context.model);
  return scope.columns.once('expands group', () => ({ kind: 'NoneOf', links }));
}

const NODES = Object.freeze({ kind: 'FoundNodes', part: 'nodes' } as const);

function linksOf({ links }: Scope) {
  invariant(links, 'a step is of a traversal');
  return links;
}

function item(index: number): Column {
  return { kind: 'Item', index };
}

function all(from: From): Source {
  return { from, label: null, where: null };
}
