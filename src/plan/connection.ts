import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { InterfaceType, NodeType } from '../model/types.ts';
import type { Columns } from './columns.ts';
import { listSignature, orderOf, pageOf, reversed, seekOf } from './order.ts';
import type { Arguments } from './parameters.ts';
import type {
  Condition,
  CursorShape,
  FieldDefinition,
  ObjectShape,
  OrderKey,
  PageShape,
  Source,
  ValueShape,
} from './plan.ts';
import type { Call, Context, Fields, Scope } from './scope.ts';
import { Filters } from './where.ts';

/** What a connection lists. */
export interface Listed {
  /** Name of the node type or interface. */
  readonly target: string;
  readonly source: (where: Condition | null) => Source;
  readonly where: (filters: Filters, args: Arguments) => Condition | null;
}

/** Plans a connection: only what of it is asked for takes slots. `fields` plans the selection within. */
export function planConnection(
  context: Context,
  call: Call,
  scope: Scope,
  { target, source, where }: Listed,
  fields: (type: GraphQLObjectType, fields: Fields, scope: Scope) => ObjectShape,
): ValueShape {
  const type = context.type(target);
  const { site, args } = context.parameters.site(call.definition, call.node, call.path);
  const matched = source(where(new Filters(context.model, context.parameters, site), args));
  const page = pageOf(args);
  const byEdge = matched.from.kind === 'Hop' || matched.from.kind === 'AnyHop';
  const forward = orderOf(type, args, matched.from, byEdge && context.derived(scope));
  const order = page.reverse ? reversed(forward) : forward;
  const signature = listSignature(matched, forward);
  const seek = seekOf(context.parameters, site, args, page, order, signature);
  const inner = context.below(scope, target);
  const cursor = (): CursorShape => ({ columns: forward.map(k => keyColumn(inner.columns, k)), signature });
  const connectionType = context.namedObject(call.definition.type);
  const asked = context.subfields(connectionType, call.nodes);
  const wants = wanted(context, asked, connectionType);
  const extra = page.reverse ? wants.previous : wants.next;
  const limit = context.parameters.add({ site, path: [page.size], convert: 'limit', extra: extra ? 1 : 0 });
  const object = fields(connectionType, asked, { ...inner, page: { type, columns: inner.columns, cursor } });
  const shape: PageShape = {
    rows: null,
    total: null,
    beyond: null,
    reverse: page.reverse,
    limit,
    extra,
    cursor: wants.cursors ? cursor() : NO_CURSOR,
  };
  const key = context.identify(call.nodes);
  const { columns } = scope;
  const rows = () => context.rows(matched, order, seek, limit, false, inner);
  const across = (page.reverse ? wants.next : wants.previous) ? seek : null;
  return {
    kind: 'Connection',
    page: {
      ...shape,
      rows: wants.rows || extra ? columns.once(`rows ${key}`, rows) : null,
      total: wants.total
        ? columns.once(`count ${key}`, () => context.counted({ kind: 'Count', source: matched }))
        : null,
      beyond: across
        ? columns.once(`beyond ${key}`, () =>
            context.counted({ kind: 'Beyond', source: matched, order, seek: across }),
          )
        : null,
    },
    object,
  };
}

/** What of a page is asked for. */
function wanted(context: Context, fields: Fields, type: GraphQLObjectType) {
  const wants = { rows: false, total: false, next: false, previous: false, cursors: false };
  for (const nodes of fields.values()) {
    const name = nodes[0]?.name.value as string;
    if (name === 'nodes' || name === 'edges') wants.rows = true;
    if (name === 'totalCount') wants.total = true;
    if (name !== 'pageInfo') continue;
    const pageInfo = (type.getFields().pageInfo as FieldDefinition).type;
    for (const [inner] of context.subfields(context.namedObject(pageInfo), nodes).values())
      wantOfPage(wants, inner as FieldNode);
  }
  return wants;
}

function wantOfPage(
  wants: { rows: boolean; next: boolean; previous: boolean; cursors: boolean },
  field: FieldNode,
): void {
  const name = field.name.value;
  if (name === 'hasNextPage') wants.next = true;
  if (name === 'hasPreviousPage') wants.previous = true;
  if (name === 'startCursor' || name === 'endCursor') {
    wants.rows = true;
    wants.cursors = true;
  }
}

const NO_CURSOR: CursorShape = Object.freeze({ columns: [], signature: '' });

function keyColumn(columns: Columns, key: OrderKey): number {
  if (key.kind === 'EdgeType') return columns.once('edge type', () => ({ kind: 'EdgeType' }));
  if (key.kind === 'Position')
    return columns.once('position', () => ({ kind: 'Position', ids: key.ids as number }));
  return columns.property(key.on, key.property);
}

/** Claims that nobody holds any more are shown only to those who ask for them. */
export function currentClaims(type: NodeType | InterfaceType) {
  return (filters: Filters, args: Arguments): Condition => {
    const asked = filters.where(args.where, type, ['where'], null);
    const mentions = asked !== null && 'current' in (args.where as object);
    if (mentions) return asked;
    return asked === null ? { kind: 'Current' } : { kind: 'And', all: [{ kind: 'Current' }, asked] };
  };
}
