import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { CommuniqueError } from '../../errors.ts';
import type { GroupKey } from '../../model/group-keys.ts';
import type {
  EdgeType,
  InterfaceType,
  Model,
  NodeType,
  RelationField,
  ValueField,
} from '../../model/model.ts';
import { concreteTypes, typeNamed } from '../../model/type-lookup.ts';
import type { Parameters } from '../bind/parameters.ts';
import type { Limits } from '../cost/limits.ts';
import type { Column, RowsColumn } from '../ir/column-node.ts';
import type { TraversalLinks } from '../ir/link-node.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { Check, Plan } from '../ir/operation-plan.ts';
import type { OrderKey } from '../ir/order-node.ts';
import type { CursorShape } from '../ir/page-shape.ts';
import type { FieldDefinition } from '../ir/parameter-node.ts';
import type { ValueShape } from '../ir/result-shape.ts';
import type { RowSource } from '../ir/source-node.ts';
import type { Variables } from '../ir/variables.ts';
import { Columns } from './column-list.ts';
import type { MeasureList } from './measures.ts';

export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** One operation, as validated. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Scope in which fields are planned: the tuple whose slots they take, the node types of its owner,
 * and its place in the operation.
 */
export interface FieldScope {
  readonly columns: Columns;
  /** Node types that the owner of the tuple may have; empty at the root. */
  readonly concrete: readonly string[];
  readonly depth: number;
  readonly path: string;
  /** Prefix of the properties of an embedded value. */
  readonly prefix: string;
  readonly on: 'node' | 'edge';
  readonly page: PageScope | null;
  /** List that collects measures, and the field that is measured. */
  readonly measured: { readonly measures: MeasureList; readonly field: ValueField | null } | null;
  /** Keys of a group, and the index of the one whose parts are planned. */
  readonly group: readonly KeyScope[] | null;
  readonly groupKey: number | null;
  /** Edges that the traversal may follow whose result is planned. */
  readonly links: TraversalLinks | null;
}

/** The connection that edges, page information, aggregates and groups belong to. */
export interface PageScope {
  readonly type: NodeType | InterfaceType;
  /** Type of the edges that lead to its nodes, if measures and groups may use their fields. */
  readonly edge: EdgeType | null;
  /** The relation between entities that leads to its nodes. */
  readonly relation: RelationField | null;
  readonly columns: Columns;
  /** Takes slots for the keys of a row's cursor. */
  readonly cursor: () => CursorShape;
  /**
   * Parts that fields need: noted while the fields are planned, read by the connection afterwards.
   */
  readonly asked: Set<'rows' | 'total' | 'aggregate' | 'next' | 'previous'>;
  /** Scope of the connection itself, its row source, and the measures of all its rows. */
  readonly owner: FieldScope;
  readonly matched: RowSource;
  readonly measures: MeasureList;
}

/** One key of groups, and the scope in which the fields of its node are planned. */
export interface KeyScope {
  readonly key: GroupKey;
  readonly inner: FieldScope | null;
  /** Name of the type of a node that is a record of the evidence; null for others. */
  readonly record: string | null;
}

/** Defaults of a scope that allows only a node's own fields. */
export const PLAIN_SCOPE = Object.freeze({
  prefix: '',
  on: 'node',
  page: null,
  measured: null,
  group: null,
  groupKey: null,
  links: null,
} as const);

export interface FieldCall {
  readonly definition: FieldDefinition;
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
  readonly parent: string;
  readonly path: string;
}

/** State that all parts of planning one operation share. */
export class BuildContext {
  deepest = 0;
  introspects = false;
  readonly roots: Plan['roots'][number][] = [];
  readonly checks: Check[] = [];
  readonly operation: Operation;
  readonly parameters: Parameters;
  #count = 0;
  #identity = 0;
  readonly #variables: Variables;
  readonly #limits: Limits;
  readonly #identities = new WeakMap<FieldNode, number>();
  readonly #shapes = new WeakMap<Columns, Map<string, ValueShape>>();

  constructor(operation: Operation, variables: Variables, parameters: Parameters, limits: Limits) {
    this.operation = operation;
    this.#variables = variables;
    this.parameters = parameters;
    this.#limits = limits;
  }

  /**
   * Plans a field of a row once, even if the row may have several types. Fields of two types are
   * the same field if they have the same binding (`extensions`), and are selected by the same nodes
   * of the document.
   */
  once(call: FieldCall, scope: FieldScope, make: () => ValueShape): ValueShape {
    const known = this.#shapes.get(scope.columns) ?? new Map<string, ValueShape>();
    this.#shapes.set(scope.columns, known);
    const key = `${scope.on} ${keyOf(call.definition.extensions)} ${this.identify(call.nodes)}`;
    const shape = known.get(key) ?? make();
    known.set(key, shape);
    return shape;
  }

  /** Returns true if edges from this scope are derived from claims; edges of records are not. */
  derived(scope: FieldScope): boolean {
    return scope.concrete.every(name => this.model.nodes.get(name)?.kind === 'entity');
  }

  below(scope: FieldScope, target: string): FieldScope {
    const depth = scope.depth + 1;
    this.deepest = Math.max(this.deepest, depth);
    if (depth > this.#limits.depth) {
      throw new CommuniqueError(
        'TOO_DEEP',
        `The operation goes more than ${this.#limits.depth} levels deep.`,
      );
    }
    const concrete = concreteTypes(this.type(target));
    return { columns: new Columns(), concrete, depth, path: scope.path, ...PLAIN_SCOPE };
  }

  /** Returns the scope of a part of a traversal's result, which is `levels` deeper. */
  found(scope: FieldScope, links: TraversalLinks | null, levels: number): FieldScope {
    const { path, depth } = scope;
    return { ...PLAIN_SCOPE, columns: new Columns(), concrete: [], depth: depth + levels, path, links };
  }

  rows(
    source: RowSource,
    order: readonly OrderKey[],
    seek: RowsColumn['seek'],
    limit: number | null,
    single: boolean,
    inner: FieldScope,
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

  counted(column: Column): Column {
    this.#count += 1;
    if (this.#count > this.#limits.selections) {
      throw new CommuniqueError(
        'TOO_COSTLY',
        `The operation has more than ${this.#limits.selections} lists, counts, links and names in a language.`,
      );
    }
    return column;
  }

  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): CollectedFields {
    const { schema, fragments } = this.operation;
    return collectSubfields(schema, fragments, this.#variables, type, nodes);
  }

  identify(nodes: readonly FieldNode[]): string {
    return nodes
      .map(node => {
        if (!this.#identities.has(node)) this.#identities.set(node, this.#identity++);
        return this.#identities.get(node);
      })
      .join(' ');
  }

  namedObject(type: GraphQLOutputType): GraphQLObjectType {
    return getNamedType(type) as GraphQLObjectType;
  }

  type(name: string): NodeType | InterfaceType {
    return typeNamed(this.model, name);
  }

  get model(): Model {
    return this.operation.model;
  }
}
