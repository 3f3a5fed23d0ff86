import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { CommuniqueError, invariant } from '../errors.ts';
import type { Meaning } from '../model/meaning.ts';
import { joinName } from '../model/names.ts';
import type { InterfaceType, Model, NodeType } from '../model/types.ts';
import { Columns } from './columns.ts';
import type { Limits } from './limits.ts';
import { listSignature, orderOf, pageOf, reversed, seekOf, singleOrder } from './order.ts';
import { type Arguments, locate, type Parameters, type Variables } from './parameters.ts';
import type {
  Column,
  Condition,
  CursorShape,
  FieldDefinition,
  FieldShape,
  From,
  ObjectShape,
  OrderKey,
  PageShape,
  RowsColumn,
  Source,
  ValueShape,
} from './plan.ts';
import { concreteTypes, hopSource } from './source.ts';
import { Filters } from './where.ts';

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** One operation, as validated. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Where fields are planned: the tuple they take slots of, what kinds of node it may be of, and where it stands. */
interface Scope {
  readonly columns: Columns;
  /** Node types the tuple may be of; empty at the root. */
  readonly concrete: readonly string[];
  readonly depth: number;
  readonly path: string;
  /** Prefix of the properties of an embedded value. */
  readonly prefix: string;
  readonly on: 'node' | 'edge';
  readonly page: PageScope | null;
}

/** The connection that edges and page information belong to. */
interface PageScope {
  readonly type: NodeType | InterfaceType;
  readonly columns: Columns;
  readonly cursor: () => CursorShape;
}

interface Call {
  readonly definition: FieldDefinition;
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
  readonly parent: string;
  readonly path: string;
}

/** Walks a selection set together with the model, filling slots and shaping what they become. */
export class Selection {
  deepest = 0;
  private count = 0;
  private readonly operation: Operation;
  private readonly variables: Variables;
  private readonly parameters: Parameters;
  private readonly limits: Limits;
  private readonly identities = new WeakMap<FieldNode, number>();
  private identity = 0;

  constructor(operation: Operation, variables: Variables, parameters: Parameters, limits: Limits) {
    this.operation = operation;
    this.variables = variables;
    this.parameters = parameters;
    this.limits = limits;
  }

  root(query: GraphQLObjectType, fields: Fields, columns: Columns): ObjectShape {
    const scope: Scope = { columns, concrete: [], depth: 0, path: '', prefix: '', on: 'node', page: null };
    return {
      kind: 'Object',
      type: query.name,
      fields: new Map([[query.name, this.fields(query, fields, scope)]]),
    };
  }

  private fields(type: GraphQLObjectType, fields: Fields, scope: Scope): readonly FieldShape[] {
    const shapes: FieldShape[] = [];
    for (const [key, nodes] of fields) {
      const node = nodes[0] as FieldNode;
      const name = node.name.value;
      if (name === '__typename') {
        shapes.push({
          key,
          parent: type.name,
          name,
          type: TypeNameMetaFieldDef.type,
          nodes,
          value: { kind: 'Typename' },
        });
        continue;
      }
      const definition = type.getFields()[name];
      // Introspection at the root is graphql-js's.
      if (definition === undefined) continue;
      const path = scope.path === '' ? key : `${scope.path}.${key}`;
      const call = { definition, nodes, node, parent: type.name, path };
      const value = locate(path, () => this.field(call, { ...scope, path }));
      shapes.push(Object.freeze({ key, parent: type.name, name, type: definition.type, nodes, value }));
    }
    return Object.freeze(shapes);
  }

  private field(call: Call, scope: Scope): ValueShape {
    const meaning = (call.definition.extensions as { meaning?: Meaning }).meaning;
    invariant(meaning, `${call.parent}.${call.definition.name} has a meaning`);
    const { columns, prefix, on } = scope;
    switch (meaning.kind) {
      case 'Property':
        return {
          kind: 'Leaf',
          column: columns.property(on, prefix ? joinName(prefix, meaning.field.name) : meaning.field.name),
        };
      case 'Name':
        return { kind: 'Leaf', column: this.name(call, columns) };
      case 'Object':
        return this.embedded(call, scope, prefix ? joinName(prefix, meaning.field.name) : meaning.field.name);
      case 'RootOne':
        return this.rootOne(call, scope, meaning.type);
      case 'RootMany':
        return this.rootMany(call, scope, meaning.type);
      case 'One': {
        const source = hopSource(this.operation.model, scope.concrete, meaning.relation, null);
        return this.one(call, scope, source, meaning.relation.target, singleOrder(this.derived(scope)));
      }
      case 'Many': {
        const { relation } = meaning;
        const make = (where: Condition | null) =>
          hopSource(this.operation.model, scope.concrete, relation, where);
        return this.connection(call, scope, relation.target, make, (filters, args) =>
          filters.where(args.where, this.type(relation.target), ['where'], relation),
        );
      }
      case 'ClaimsOfEntity':
      case 'ClaimsOfDerived': {
        const from: From =
          meaning.kind === 'ClaimsOfEntity' ? { kind: 'ClaimsOfEntity' } : { kind: 'ClaimsOfDerived', on };
        return this.connection(
          call,
          scope,
          'Claim',
          where => ({ from, label: null, where }),
          currentClaims(this.type('Claim')),
        );
      }
      case 'Facts':
        return this.facts(call, scope);
      case 'Relations':
        return this.relations(call, scope);
      default:
        return this.ofPage(meaning, call, scope);
    }
  }

  private name(call: Call, columns: Columns): number {
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    if (typeof args.lang !== 'string') return columns.property('node', 'name');
    const language = this.parameters.add({ site, path: ['lang'], convert: 'plain' });
    return columns.once(`name ${language}`, () => ({ kind: 'Name', language }));
  }

  private embedded(call: Call, scope: Scope, prefix: string): ValueShape {
    const type = this.namedObject(call.definition.type);
    const object = this.model.objects.get(type.name);
    invariant(object, `${type.name} is a value of the model`);
    const inner = { ...scope, prefix };
    const fields = this.fields(type, this.subfields(type, call.nodes), inner);
    // All simple properties decide whether there is a value at all.
    const columns: number[] = [];
    const collect = (fieldsOf: typeof object.fields, base: string): void => {
      for (const f of fieldsOf.values()) {
        const property = joinName(base, f.name);
        if (f.value === 'Object') collect(this.model.objects.get(f.typeName)?.fields ?? new Map(), property);
        else columns.push(scope.columns.property(scope.on, property));
      }
    };
    collect(object.fields, prefix);
    return {
      kind: 'Embedded',
      columns,
      object: { kind: 'Object', type: type.name, fields: new Map([[type.name, fields]]) },
    };
  }

  private rootOne(call: Call, scope: Scope, typeName: string): ValueShape {
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    const given = Object.keys(args).filter(name => args[name] !== null && args[name] !== undefined);
    const [name] = given;
    if (name === undefined || given.length > 1) {
      const keys = call.definition.args.map(a => a.name).join(', ');
      throw new CommuniqueError(
        'BAD_VALUE',
        `${call.definition.name} takes exactly one of its keys (${keys}), not ${given.length}.`,
      );
    }
    const value = this.parameters.add({ site, path: [name], convert: 'plain' });
    const from: From =
      name === 'externalId' ? { kind: 'ExternalId', value } : { kind: 'Key', property: name, value };
    return this.one(call, scope, { from, label: typeName, where: null }, typeName, []);
  }

  private rootMany(call: Call, scope: Scope, typeName: string): ValueShape {
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    const ids =
      args.ids === undefined || args.ids === null
        ? null
        : this.parameters.add({ site, path: ['ids'], convert: 'plain' });
    const from: From = ids === null ? { kind: 'All' } : { kind: 'Ids', ids };
    const type = this.type(typeName);
    const where =
      typeName === 'Claim'
        ? currentClaims(type)
        : (f: Filters, a: Arguments) => f.where(a.where, type, ['where'], null);
    return this.connection(
      call,
      scope,
      typeName,
      condition => ({ from, label: typeName, where: condition }),
      where,
    );
  }

  private one(
    call: Call,
    scope: Scope,
    source: Source,
    target: string,
    order: readonly OrderKey[],
  ): ValueShape {
    const inner = this.below(scope, target);
    const object = this.nodeObject(call, inner);
    const known = `one ${JSON.stringify(source)} ${this.identify(call.nodes)}`;
    const column = scope.columns.once(known, () => this.rows(source, order, null, null, true, inner));
    return { kind: 'One', column, object };
  }

  private facts(call: Call, scope: Scope): ValueShape {
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    const fields = Array.isArray(args.fields)
      ? this.parameters.add({ site, path: ['fields'], convert: 'plain' })
      : null;
    const source: Source = { from: { kind: 'Facts', fields }, label: null, where: null };
    const inner = this.below(scope, 'Fact');
    const object = this.nodeObject(call, inner);
    const order = orderOf(this.type('Fact'), {}, source.from, false);
    const column = scope.columns.once(`facts ${this.identify(call.nodes)}`, () =>
      this.rows(source, order, null, null, false, inner),
    );
    return { kind: 'List', column, object };
  }

  private relations(call: Call, scope: Scope): ValueShape {
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    const types = Array.isArray(args.types)
      ? this.parameters.add({ site, path: ['types'], convert: 'plain' })
      : null;
    const direction = (args.direction as 'OUT' | 'IN' | undefined | null) ?? 'BOTH';
    const from: From = { kind: 'AnyHop', all: [...this.model.relations.keys()], types, direction };
    return this.connection(
      call,
      scope,
      'Entity',
      () => ({ from, label: null, where: null }),
      () => null,
    );
  }

  private connection(
    call: Call,
    scope: Scope,
    target: string,
    source: (where: Condition | null) => Source,
    where: (filters: Filters, args: Arguments) => Condition | null,
  ): ValueShape {
    const type = this.type(target);
    const { site, args } = this.parameters.site(call.definition, call.node, call.path);
    const matched = source(where(new Filters(this.model, this.parameters, site), args));
    const page = pageOf(args);
    const byEdge = matched.from.kind === 'Hop' || matched.from.kind === 'AnyHop';
    const forward = orderOf(type, args, matched.from, byEdge && this.derived(scope));
    const order = page.reverse ? reversed(forward) : forward;
    const signature = listSignature(call.parent, call.definition.name, forward);
    const seek = seekOf(this.parameters, site, args, page, order, signature);
    const inner = this.below(scope, target);
    const cursor = (): CursorShape => ({ columns: forward.map(k => keyColumn(inner.columns, k)), signature });
    const connectionType = this.namedObject(call.definition.type);
    const asked = this.subfields(connectionType, call.nodes);
    const wants = this.wanted(asked, connectionType);
    const extra = page.reverse ? wants.previous : wants.next;
    const limit = this.parameters.add({ site, path: [page.size], convert: 'limit', extra: extra ? 1 : 0 });
    const fields = this.fields(connectionType, asked, {
      ...inner,
      page: { type, columns: inner.columns, cursor },
    });
    const known = this.identify(call.nodes);
    const needsRows = wants.rows || extra;
    const rows = needsRows
      ? scope.columns.once(`rows ${known}`, () => this.rows(matched, order, seek, limit, false, inner))
      : null;
    const total = wants.total
      ? scope.columns.once(`count ${known}`, () => this.counted({ kind: 'Count', source: matched }))
      : null;
    const across = page.reverse ? wants.next : wants.previous;
    const beyond =
      across && seek
        ? scope.columns.once(`beyond ${known}`, () =>
            this.counted({ kind: 'Beyond', source: matched, order, seek }),
          )
        : null;
    const shape: PageShape = {
      rows,
      total,
      beyond,
      reverse: page.reverse,
      limit,
      extra,
      cursor: extra || wants.cursors ? cursor() : NO_CURSOR,
    };
    return {
      kind: 'Connection',
      page: shape,
      object: { kind: 'Object', type: connectionType.name, fields: new Map([[connectionType.name, fields]]) },
    };
  }

  /** What of a page is asked for. */
  private wanted(fields: Fields, type: GraphQLObjectType) {
    const wants = { rows: false, total: false, next: false, previous: false, cursors: false };
    for (const nodes of fields.values()) {
      const name = nodes[0]?.name.value as string;
      if (name === 'nodes' || name === 'edges') wants.rows = true;
      if (name === 'totalCount') wants.total = true;
      if (name !== 'pageInfo') continue;
      const info = this.subfields(
        this.namedObject((type.getFields().pageInfo as FieldDefinition).type),
        nodes,
      );
      for (const [inner] of [...info.values()]) {
        if (inner?.name.value === 'hasNextPage') wants.next = true;
        if (inner?.name.value === 'hasPreviousPage') wants.previous = true;
        if (inner?.name.value.endsWith('Cursor')) {
          wants.rows = true;
          wants.cursors = true;
        }
      }
    }
    return wants;
  }

  private ofPage(meaning: Meaning, call: Call, scope: Scope): ValueShape {
    const { page, columns } = scope;
    invariant(page, `${call.parent}.${call.definition.name} belongs to a page`);
    switch (meaning.kind) {
      case 'Nodes':
        return { kind: 'Nodes', object: this.nodeObject(call, { ...scope, page: null, on: 'node' }) };
      case 'Node':
        return { kind: 'Node', object: this.nodeObject(call, { ...scope, page: null, on: 'node' }) };
      case 'Edges':
        return { kind: 'Edges', object: this.plainObject(call, { ...scope, on: 'edge' }) };
      case 'PageInfo':
        return { kind: 'PageInfo', object: this.plainObject(call, scope) };
      case 'Cursor':
        return { kind: 'Cursor', cursor: page.cursor() };
      case 'EdgeType':
        return { kind: 'Leaf', column: columns.once('edge type', () => ({ kind: 'EdgeType' })) };
      case 'Forward':
        return { kind: 'Leaf', column: columns.once('forward', () => ({ kind: 'Forward' })) };
      case 'StartCursor':
      case 'EndCursor':
        page.cursor();
        return { kind: meaning.kind };
      case 'TotalCount':
      case 'HasNextPage':
      case 'HasPreviousPage':
        return { kind: meaning.kind };
      default:
        return invariant(false, `${meaning.kind} is planned`) as never;
    }
  }

  /** An object of one type only: edges, page information. */
  private plainObject(call: Call, scope: Scope): ObjectShape {
    const type = this.namedObject(call.definition.type);
    const fields = this.fields(type, this.subfields(type, call.nodes), scope);
    return { kind: 'Object', type: type.name, fields: new Map([[type.name, fields]]) };
  }

  /** A node, of whichever type it turns out to be. */
  private nodeObject(call: Call, scope: Scope): ObjectShape {
    const fields = new Map<string, readonly FieldShape[]>();
    for (const name of scope.concrete) {
      const type = this.operation.schema.getType(name) as GraphQLObjectType;
      fields.set(name, this.fields(type, this.subfields(type, call.nodes), scope));
    }
    const [only] = scope.concrete;
    const type =
      scope.concrete.length === 1 ? (only as string) : { column: scope.columns.property('node', 'type') };
    return { kind: 'Object', type, fields };
  }

  /** Whether edges from here are derived from claims; records are linked by plain ones. */
  private derived(scope: Scope): boolean {
    return scope.concrete.every(name => this.model.nodes.get(name)?.kind === 'entity');
  }

  private below(scope: Scope, target: string): Scope {
    const depth = scope.depth + 1;
    this.deepest = Math.max(this.deepest, depth);
    if (depth > this.limits.depth) {
      throw new CommuniqueError('TOO_DEEP', `The operation goes more than ${this.limits.depth} levels deep.`);
    }
    const concrete = concreteTypes(this.model, target);
    return { columns: new Columns(), concrete, depth, path: scope.path, prefix: '', on: 'node', page: null };
  }

  private rows(
    source: Source,
    order: readonly OrderKey[],
    seek: RowsColumn['seek'],
    limit: number | null,
    single: boolean,
    inner: Scope,
  ): Column {
    return this.counted({
      kind: 'Rows',
      source,
      order,
      seek,
      limit,
      single,
      columns: inner.columns.all(),
      path: inner.path,
    });
  }

  private counted(column: Column): Column {
    this.count += 1;
    if (this.count > this.limits.selections) {
      throw new CommuniqueError(
        'TOO_COSTLY',
        `The operation has more than ${this.limits.selections} lists, counts and links.`,
      );
    }
    return column;
  }

  private subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    const { schema, fragments } = this.operation;
    return collectSubfields(schema, fragments as never, this.variables as never, type, nodes as FieldNode[]);
  }

  private identify(nodes: readonly FieldNode[]): string {
    return nodes
      .map(node => {
        if (!this.identities.has(node)) this.identities.set(node, this.identity++);
        return this.identities.get(node);
      })
      .join(' ');
  }

  private namedObject(type: GraphQLOutputType): GraphQLObjectType {
    return getNamedType(type) as GraphQLObjectType;
  }

  private type(name: string): NodeType | InterfaceType {
    return this.model.nodes.get(name) ?? (this.model.interfaces.get(name) as InterfaceType);
  }

  private get model() {
    return this.operation.model;
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
function currentClaims(type: NodeType | InterfaceType) {
  return (filters: Filters, args: Arguments): Condition => {
    const asked = filters.where(args.where, type, ['where'], null);
    const mentions = asked !== null && 'current' in (args.where as object);
    if (mentions) return asked;
    return asked === null ? { kind: 'Current' } : { kind: 'And', all: [{ kind: 'Current' }, asked] };
  };
}
