import { type FieldNode, type GraphQLObjectType, TypeNameMetaFieldDef } from 'graphql';
import { CommuniqueError, invariant } from '../../errors.ts';
import { type FieldSemantics, isAsOfArgument } from '../../model/field-semantics.ts';
import type { RelationField } from '../../model/model.ts';
import { EXTERNAL_ID_INDEX, joinName } from '../../model/names.ts';
import { argumentSource, type FieldArguments } from '../bind/parameters.ts';
import { keyOf } from '../ir/node-identity.ts';
import type { OrderKey } from '../ir/order-node.ts';
import type { FieldShape, ObjectShape, ValueShape } from '../ir/result-shape.ts';
import type { From, RowSource } from '../ir/source-node.ts';
import { planAtSnapshot, snapshotOf } from '../rewrite/as-of.ts';
import {
  type BuildContext,
  type CollectedFields,
  type FieldCall,
  type FieldScope,
  PLAIN_SCOPE,
} from './build-context.ts';
import type { Columns } from './column-list.ts';
import type { FilterPlanner } from './filters.ts';
import { FACTS_ORDER, HISTORY_ORDER, singleOrder } from './orders.ts';
import { planCitation } from './plan-citation.ts';
import { claimsConnection, type ListTarget, planConnection } from './plan-connection.ts';
import { planGroups } from './plan-groups.ts';
import { planSearch, planSnippet, recordsAmong } from './plan-search.ts';
import { planTimeline } from './plan-timeline.ts';
import { hopSource, symmetricTypes } from './row-sources.ts';
import {
  expandsColumn,
  itemColumn,
  type ObjectPlanners,
  planTraversalResult,
  planWithin,
} from './traversal-results.ts';

const MEASURES = { rows: 'Rows', single: 'Single', collective: 'Collective' } as const;
const UNORDERED = { descending: true, nullsFirst: false, nullable: false } as const;

/** Walks a selection set together with the model, filling slots and shaping what they become. */
export class Selection {
  readonly #context: BuildContext;
  readonly #objects: ObjectPlanners = {
    plain: (call, scope) => this.#plainObject(call, scope),
    node: (call, scope) => this.#nodeObject(call, scope),
    connection: (call, scope, listed) => this.#connection(call, scope, listed),
  };

  constructor(context: BuildContext) {
    this.#context = context;
  }

  root(query: GraphQLObjectType, fields: CollectedFields, columns: Columns): ObjectShape {
    const scope: FieldScope = { columns, concrete: [], depth: 0, path: '', ...PLAIN_SCOPE };
    return {
      kind: 'Object',
      type: query.name,
      fields: new Map([[query.name, this.#fields(query, fields, scope)]]),
    };
  }

  #fields(type: GraphQLObjectType, fields: CollectedFields, scope: FieldScope): readonly FieldShape[] {
    const shapes: FieldShape[] = [];
    for (const [key, nodes] of fields) {
      const node = nodes[0] as FieldNode;
      const name = node.name.value;
      if (name === '__typename') {
        shapes.push({ key, type: TypeNameMetaFieldDef.type, value: { kind: 'Typename' } });
        continue;
      }
      const definition = type.getFields()[name];
      if (definition === undefined) {
        this.#context.introspects = true;
        continue;
      }
      const path = scope.path === '' ? key : `${scope.path}.${key}`;
      const call = { definition, nodes, node, parent: type.name, path };
      const from = scope.columns.size;
      const value = argumentSource(path, () => this.#field(call, { ...scope, path }));
      if (scope.depth === 0 && scope.path === '') {
        const moment = snapshotOf(this.#context, call);
        if (moment !== null)
          scope.columns.replace(from, all => planAtSnapshot(all, moment, this.#context.model));
        this.#context.roots.push({ key, from, to: scope.columns.size });
      }
      shapes.push(Object.freeze({ key, type: definition.type, value }));
    }
    return Object.freeze(shapes);
  }

  #field(call: FieldCall, scope: FieldScope): ValueShape {
    const meaning = (call.definition.extensions as { meaning?: FieldSemantics }).meaning;
    invariant(meaning, `${call.parent}.${call.definition.name} has a meaning`);
    const { columns, prefix, on } = scope;
    switch (meaning.kind) {
      case 'Property':
        return {
          kind: 'Leaf',
          column: columns.property(on, prefix ? joinName(prefix, meaning.field.name) : meaning.field.name),
        };
      case 'Name':
        return this.#context.once(call, scope, () => ({ kind: 'Leaf', column: this.#name(call, columns) }));
      case 'Object':
        return this.#embedded(
          call,
          scope,
          prefix ? joinName(prefix, meaning.field.name) : meaning.field.name,
        );
      case 'RootOne':
        return this.#rootOne(call, scope, meaning.type);
      case 'RootMany':
        return this.#rootMany(call, scope, meaning.type);
      case 'Search':
        return this.#connection(call, scope, planSearch(this.#context, call));
      case 'Timeline':
        return this.#connection(call, scope, planTimeline(this.#context, call, columns));
      case 'Paths':
      case 'Neighbourhood':
      case 'Common':
      case 'Claimants':
      case 'Disagreements':
        return planTraversalResult(this.#context, call, scope, meaning.kind, this.#objects);
      case 'FoundItem':
        return { kind: 'Leaf', column: itemColumn(columns, meaning.item) };
      case 'ExpandsGroup':
        return { kind: 'Leaf', column: expandsColumn(this.#context, scope) };
      case 'FoundNodes':
      case 'FoundDisputes':
      case 'FoundSteps':
      case 'StepEnd':
      case 'StepRelations':
        return this.#context.once(call, scope, () =>
          planWithin(this.#context, meaning, call, scope, this.#objects),
        );
      case 'Citation':
        return this.#context.once(call, scope, () => ({
          kind: 'Citation',
          citation: planCitation(this.#context, call, scope, meaning.of),
        }));
      case 'One':
      case 'Many':
      case 'ClaimsOfEntity':
      case 'ClaimsOfDerived':
      case 'Facts':
      case 'History':
      case 'Relations':
        return this.#context.once(call, scope, () => this.#reached(meaning, call, scope));
      case 'Aggregate':
      case 'OfGroup':
      case 'Measure':
      case 'MeasuresOf':
      case 'MeasureOf':
      case 'MeasuresOfEdge':
      case 'Groups':
      case 'GroupKeys':
      case 'GroupKey':
        return this.#summary(meaning, call, scope);
      default:
        return this.#ofPage(meaning, call, scope);
    }
  }

  /** What is reached from a row: lists, and links to one node. */
  #reached(meaning: FieldSemantics, call: FieldCall, scope: FieldScope): ValueShape {
    switch (meaning.kind) {
      case 'One': {
        const { relation } = meaning;
        const source = hopSource(this.#context.model, scope.concrete, relation, null);
        return this.#one(call, scope, source, relation.target, singleOrder(this.#context.derived(scope)));
      }
      case 'Many':
        return this.#connection(call, scope, this.#linked(scope, meaning.relation));
      case 'Facts':
        return this.#facts(call, scope, FACTS_ORDER);
      case 'History':
        return this.#facts(call, scope, HISTORY_ORDER);
      case 'Relations':
        return this.#relations(call, scope);
      case 'ClaimsOfEntity':
        return this.#connection(call, scope, this.#claims({ kind: 'ClaimsOfEntity' }));
      case 'ClaimsOfDerived': {
        const { side } = meaning;
        return this.#connection(call, scope, this.#claims({ kind: 'ClaimsOfDerived', on: scope.on, side }));
      }
      default:
        return invariant(false, `${meaning.kind} is reached from a row`) as never;
    }
  }

  /** What rows come to, taken together or in groups. */
  #summary(meaning: FieldSemantics, call: FieldCall, scope: FieldScope): ValueShape {
    const { page, measured, group } = scope;
    if (meaning.kind === 'Aggregate' || meaning.kind === 'Groups') {
      invariant(page, `${meaning.kind} belongs to a page`);
      if (meaning.kind === 'Groups') {
        const groups = planGroups(this.#context, call, page, inner => this.#plainObject(call, inner));
        return { kind: 'Groups', ...groups };
      }
      const inner = { ...scope, measured: { measures: page.measures, field: null }, page: null };
      return { kind: 'Aggregate', object: this.#plainObject(call, inner) };
    }
    invariant(measured, `${meaning.kind} belongs to an aggregate`);
    switch (meaning.kind) {
      case 'Measure': {
        const kind = MEASURES[meaning.measure];
        return { kind: 'Leaf', column: measured.measures.column({ kind }) };
      }
      case 'MeasuresOf': {
        const inner = { ...scope, measured: { ...measured, field: meaning.field } };
        return { kind: 'Same', object: this.#plainObject(call, inner) };
      }
      case 'MeasureOf':
        invariant(measured.field, 'a measure is of a field');
        return measured.measures.shape(scope.on, measured.field, meaning.measure);
      case 'MeasuresOfEdge':
        return { kind: 'Same', object: this.#plainObject(call, { ...scope, on: 'edge' }) };
      case 'GroupKey': {
        const index = group?.findIndex(({ key }) => key.name === meaning.key.name) ?? -1;
        const inner = group?.[index]?.inner;
        if (index === -1) return { kind: 'Null' };
        if (!inner) return { kind: 'Leaf', column: index };
        return {
          kind: 'Within',
          column: index,
          object: this.#nodeObject(call, { ...inner, path: call.path }),
        };
      }
      default:
        return { kind: 'Same', object: this.#plainObject(call, scope) };
    }
  }

  #linked(scope: FieldScope, relation: RelationField): ListTarget {
    const { model } = this.#context;
    return {
      target: relation.target,
      relation,
      source: where => hopSource(model, scope.concrete, relation, where),
      where:
        relation.target === 'Claim'
          ? claimsConnection(this.#context.type('Claim'))
          : (filters, args) =>
              filters.where(args.where, this.#context.type(relation.target), ['where'], relation),
    };
  }

  #claims(from: From): ListTarget {
    const where = claimsConnection(this.#context.type('Claim'));
    return { target: 'Claim', source: condition => ({ from, label: null, where: condition }), where };
  }

  #name(call: FieldCall, columns: Columns): number {
    const { site, args } = this.#context.parameters.site(call.definition, call.node, call.path);
    if (typeof args.lang !== 'string') return columns.property('node', 'name');
    const languages = this.#context.parameters.add({ site, path: ['lang'], convert: 'languages' });
    return columns.once(`name ${languages}`, () => this.#context.counted({ kind: 'Name', languages }));
  }

  #embedded(call: FieldCall, scope: FieldScope, prefix: string): ValueShape {
    const type = this.#context.namedObject(call.definition.type);
    const object = this.#context.model.objects.get(type.name);
    invariant(object, `${type.name} is a value of the model`);
    const inner = { ...scope, prefix };
    const fields = this.#fields(type, this.#context.subfields(type, call.nodes), inner);
    // All simple properties decide whether there is a value at all.
    const columns: number[] = [];
    const collect = (fieldsOf: typeof object.fields, base: string): void => {
      for (const f of fieldsOf.values()) {
        const property = joinName(base, f.name);
        if (f.value === 'Object')
          collect(this.#context.model.objects.get(f.typeName)?.fields ?? new Map(), property);
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

  #rootOne(call: FieldCall, scope: FieldScope, typeName: string): ValueShape {
    const { site, args } = this.#context.parameters.site(call.definition, call.node, call.path);
    const keys = call.definition.args.map(({ name }) => name).filter(name => !isAsOfArgument(name));
    const given = keys.filter(name => args[name] !== null && args[name] !== undefined);
    const [name] = given;
    if (name === undefined || given.length > 1) {
      throw new CommuniqueError(
        'BAD_VALUE',
        `${call.definition.name} takes exactly one of its keys (${keys.join(', ')}), not ${given.length}.`,
      );
    }
    const value = this.#context.parameters.add({ site, path: [name], convert: 'plain' });
    const query = () => this.#context.parameters.add({ site, path: [name], convert: 'keyword' });
    const from: From =
      name === 'externalId'
        ? { kind: 'ExternalId', value, query: query(), index: EXTERNAL_ID_INDEX }
        : { kind: 'Key', property: name, value };
    return this.#one(call, scope, { from, label: typeName, where: null }, typeName, []);
  }

  #rootMany(call: FieldCall, scope: FieldScope, typeName: string): ValueShape {
    const { site, args } = this.#context.parameters.site(call.definition, call.node, call.path);
    const ids =
      args.ids === undefined || args.ids === null
        ? null
        : this.#context.parameters.add({ site, path: ['ids'], convert: 'plain' });
    const from: From = ids === null ? { kind: 'All' } : { kind: 'Ids', ids };
    const type = this.#context.type(typeName);
    const all = (filters: FilterPlanner, given: FieldArguments) =>
      filters.where(given.where, type, ['where'], null);
    return this.#connection(call, scope, {
      target: typeName,
      source: where => ({ from, label: typeName, where }),
      where: typeName === 'Claim' ? claimsConnection(type) : all,
    });
  }

  #one(
    call: FieldCall,
    scope: FieldScope,
    source: RowSource,
    target: string,
    order: readonly OrderKey[],
  ): ValueShape {
    const inner = this.#context.below(scope, target);
    const object = this.#nodeObject(call, inner);
    const known = `one ${keyOf(source)} ${this.#context.identify(call.nodes)}`;
    const column = scope.columns.once(known, () =>
      this.#context.rows(source, order, null, null, true, inner),
    );
    return { kind: 'One', column, object };
  }

  #facts(call: FieldCall, scope: FieldScope, order: readonly OrderKey[]): ValueShape {
    const { site, args } = this.#context.parameters.site(call.definition, call.node, call.path);
    const fields = Array.isArray(args.fields)
      ? this.#context.parameters.add({ site, path: ['fields'], convert: 'plain' })
      : null;
    const source: RowSource = { from: { kind: 'Facts', fields }, label: null, where: null };
    const inner = this.#context.below(scope, 'Fact');
    const object = this.#nodeObject(call, inner);
    const column = scope.columns.once(`facts ${this.#context.identify(call.nodes)}`, () =>
      this.#context.rows(source, order, null, null, false, inner),
    );
    return { kind: 'List', column, object };
  }

  #relations(call: FieldCall, scope: FieldScope): ValueShape {
    const { site, args } = this.#context.parameters.site(call.definition, call.node, call.path);
    const types = Array.isArray(args.types)
      ? this.#context.parameters.add({ site, path: ['types'], convert: 'plain' })
      : null;
    const direction = (args.direction as 'OUT' | 'IN' | undefined | null) ?? 'BOTH';
    const { model } = this.#context;
    const symmetric = symmetricTypes(model);
    const from: From = { kind: 'AnyHop', all: [...model.relations.keys()], types, direction, symmetric };
    const source = (): RowSource => ({ from, label: null, where: null });
    return this.#connection(call, scope, { target: 'Entity', source, where: () => null });
  }

  #connection(call: FieldCall, scope: FieldScope, listed: ListTarget): ValueShape {
    return planConnection(this.#context, call, scope, listed, (type, fields, inner) => ({
      kind: 'Object',
      type: type.name,
      fields: new Map([[type.name, this.#fields(type, fields, inner)]]),
    }));
  }

  #ofPage(meaning: FieldSemantics, call: FieldCall, scope: FieldScope): ValueShape {
    const { page, columns } = scope;
    invariant(page, `${call.parent}.${call.definition.name} belongs to a page`);
    switch (meaning.kind) {
      case 'Nodes':
        return { kind: 'Nodes', object: this.#nodeObject(call, { ...scope, page: null, on: 'node' }) };
      case 'Node':
        return { kind: 'Same', object: this.#nodeObject(call, { ...scope, page: null, on: 'node' }) };
      case 'Edges':
        return { kind: 'Edges', object: this.#plainObject(call, { ...scope, on: 'edge' }) };
      case 'PageInfo':
        return { kind: 'Same', object: this.#plainObject(call, scope) };
      case 'Cursor':
        return { kind: 'Cursor', cursor: page.cursor() };
      case 'EdgeType':
        return { kind: 'Leaf', column: columns.once('edge type', () => ({ kind: 'EdgeType' })) };
      case 'Forward':
        return { kind: 'Leaf', column: columns.once('forward', () => ({ kind: 'Forward' })) };
      case 'Match':
      case 'Score': {
        const key = { value: { kind: meaning.kind === 'Match' ? 'Rank' : 'Score' }, ...UNORDERED } as const;
        const column = columns.once(`key ${keyOf(key.value)}`, () => ({ kind: 'Key', key }));
        return { kind: meaning.kind === 'Match' ? 'Match' : 'Leaf', column };
      }
      case 'Snippet': {
        const snippet = planSnippet(this.#context, page);
        return { kind: 'Snippet', snippet, object: this.#plainObject(call, scope) };
      }
      case 'SnippetPart':
        return meaning.part === 'ranges'
          ? { kind: 'SnippetRanges', object: this.#plainObject(call, scope) }
          : { kind: 'SnippetPart', part: meaning.part };
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
  #plainObject(call: FieldCall, scope: FieldScope): ObjectShape {
    const type = this.#context.namedObject(call.definition.type);
    const fields = this.#fields(type, this.#context.subfields(type, call.nodes), scope);
    return { kind: 'Object', type: type.name, fields: new Map([[type.name, fields]]) };
  }

  /** A node, of whichever type it turns out to be. */
  #nodeObject(call: FieldCall, scope: FieldScope): ObjectShape {
    const fields = new Map<string, readonly FieldShape[]>();
    for (const name of scope.concrete) {
      const type = this.#context.operation.schema.getType(name) as GraphQLObjectType;
      const concrete = this.#alike(name, scope.concrete);
      fields.set(name, this.#fields(type, this.#context.subfields(type, call.nodes), { ...scope, concrete }));
    }
    const [only] = scope.concrete;
    const type = scope.concrete.length === 1 ? (only as string) : { column: this.#typeColumn(scope) };
    return { kind: 'Object', type, fields };
  }

  /**
   * What shares plans of its fields with a type: all entities, as relations are matched whatever
   * the type; each record is alone.
   */
  #alike(name: string, concrete: readonly string[]): readonly string[] {
    const kind = (one: string) => this.#context.model.nodes.get(one)?.kind;
    return kind(name) === 'record' ? [name] : concrete.filter(one => kind(one) === 'entity');
  }

  #typeColumn({ concrete, columns }: FieldScope): number {
    const records = recordsAmong(this.#context.model, concrete);
    if (records.length === 0) return columns.property('node', 'type');
    return columns.once('node type', () => ({ kind: 'NodeType', records }));
  }
}
