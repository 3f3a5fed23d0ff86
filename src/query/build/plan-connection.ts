import { invariant } from '../../errors.ts';
import { anyEdge, edgeOf } from '../../model/edge-lookup.ts';
import type { InterfaceType, NodeType, RelationField } from '../../model/model.ts';
import type { FieldArguments } from '../bind/parameters.ts';
import { both } from '../ir/conjuncts.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { OrderKey } from '../ir/order-node.ts';
import type { CursorShape, PageShape } from '../ir/page-shape.ts';
import type { ObjectShape, ValueShape } from '../ir/result-shape.ts';
import type { Condition, RowSource } from '../ir/source-node.ts';
import { chooseAccessPath, impliedNonNull } from '../rewrite/access-path.ts';
import type { BuildContext, FieldCall, FieldScope, PageScope } from './build-context.ts';
import type { Columns } from './column-list.ts';
import { FilterPlanner } from './filters.ts';
import { MeasureList } from './measures.ts';
import { cursorContext, listSignature, Orders, pageOf, reversed, seekOf } from './orders.ts';
import { CURRENT } from './row-sources.ts';

/** Rows that a connection lists. */
export interface ListTarget {
  /** Name of the node type or interface. */
  readonly target: string;
  /** The relation between entities that leads to it. */
  readonly relation?: RelationField;
  readonly source: (where: Condition | null) => RowSource;
  readonly where: (filters: FilterPlanner, args: FieldArguments) => Condition | null;
}

/** Plans a connection: only its selected parts take slots. `plain` plans the selection within. */
export function planConnection(
  context: BuildContext,
  call: FieldCall,
  scope: FieldScope,
  { target, relation, source, where }: ListTarget,
  plain: (scope: FieldScope) => ObjectShape,
): ValueShape {
  const type = context.type(target);
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const listed = Object.freeze(
    source(where(new FilterPlanner(context.model, context.parameters, site), args)),
  );
  const matched = chooseAccessPath(listed, type, context.model);
  const page = pageOf(args);
  const anyHop = listed.from.kind === 'AnyHop' || listed.from.kind === 'Between';
  const byEdge = listed.from.kind === 'Hop' || anyHop;
  const forward = new Orders(context.model, context.parameters, site).of(type, args, {
    from: listed.from,
    relation: relation ?? null,
    derived: byEdge && context.derived(scope) && relation?.plain !== true,
  });
  const order = impliedNonNull(page.reverse ? reversed(forward) : forward, listed.where);
  const signed = { signature: listSignature(listed, forward), salt: cursorContext(listed, forward) };
  const seek = seekOf(context.parameters, site, args, page, order, signed);
  const inner = context.below(scope, target);
  // A row has the same keys in both directions: the tuple has those of the order that is read.
  const cursor = (): CursorShape => ({ columns: order.map(k => keyColumn(inner.columns, k)), ...signed });
  const limit = context.parameters.add({ site, path: [page.size], convert: 'limit', extra: 0 });
  const measures = new MeasureList(0);
  measures.column({ kind: 'Rows' });
  const edge = anyHop ? anyEdge(context.model) : edgeOf(context.model, relation ?? null);
  const asked: PageScope['asked'] = new Set();
  const pageScope: PageScope = {
    type,
    edge,
    relation: relation ?? null,
    columns: inner.columns,
    cursor,
    owner: scope,
    matched,
    measures,
    asked,
  };
  const object = plain({ ...inner, page: pageScope });
  const extra = asked.has(page.reverse ? 'previous' : 'next');
  if (extra) context.parameters.readOneMore(limit);
  const key = context.identify(call.nodes);
  const { path } = call;
  const { columns } = scope;
  const rows = () => context.rows(matched, order, seek, limit, false, inner);
  const aggregate = asked.has('aggregate')
    ? columns.once(`aggregate ${key}`, () =>
        context.counted({ kind: 'Aggregate', source: matched, path, measures: measures.all() }),
      )
    : null;
  const across = asked.has(page.reverse ? 'next' : 'previous') ? seek : null;
  const shape: PageShape = {
    rows: asked.has('rows') || extra ? columns.once(`rows ${key}`, rows) : null,
    aggregate,
    total:
      asked.has('total') && aggregate === null
        ? columns.once(`count ${key}`, () => context.counted({ kind: 'Count', source: matched, path }))
        : null,
    beyond: across
      ? columns.once(`beyond ${key}`, () =>
          context.counted({ kind: 'Beyond', source: matched, path, order, seek: across }),
        )
      : null,
    reverse: page.reverse,
    limit,
    extra,
  };
  return { kind: 'Connection', page: shape, object, of: 'tuple' };
}

function keyColumn(columns: Columns, key: OrderKey): number {
  const { value } = key;
  if (value.kind === 'EdgeType') return columns.once('edge type', () => ({ kind: 'EdgeType' }));
  if (value.kind === 'Forward') return columns.once('forward', () => ({ kind: 'Forward' }));
  if (value.kind === 'Property' && typeof value.property === 'string')
    return columns.property(value.on, value.property);
  return columns.once(`key ${keyOf(value)}`, () => ({ kind: 'Key', key }));
}

/** Plans the claims that a list has nodes which are not named, or that it has none. */
export function planClaimsOfSnak(
  call: FieldCall,
  { owner, relation }: PageScope,
  snak: 'SOME' | 'NONE',
  claims: ListTarget['where'],
  connection: (call: FieldCall, scope: FieldScope, listed: ListTarget) => ValueShape,
): ValueShape {
  invariant(relation, `${call.definition.name} belongs to a relation`);
  const stated: Condition = Object.freeze({
    kind: 'Stated',
    predicate: relation.type,
    snak,
    inverse: relation.direction === 'IN',
  });
  const shape = connection(
    call,
    { ...owner, path: call.path },
    {
      target: 'Claim',
      source: where => ({ from: { kind: 'ClaimsOfEntity' }, label: null, where }),
      where: (filters, args) => both(stated, claims(filters, args)),
    },
  );
  invariant(shape.kind === 'Connection', 'claims are a connection');
  return { ...shape, of: 'page' };
}

/** Claims that no dataset holds any more are shown only if the operation asks for them. */
export function claimsConnection(type: NodeType | InterfaceType) {
  return (filters: FilterPlanner, args: FieldArguments): Condition | null => {
    const asked = filters.where(args.where, type);
    const mentions = asked !== null && 'current' in (args.where as object);
    if (mentions) return asked;
    return both(CURRENT, asked);
  };
}
