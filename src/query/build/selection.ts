import { type FieldNode, type GraphQLObjectType, TypeNameMetaFieldDef } from 'graphql';
import { invariant } from '../../errors.ts';
import type { FieldSemantics } from '../../model/field-semantics.ts';
import { argumentSource } from '../bind/parameters.ts';
import type { FieldShape, ObjectShape, ValueShape } from '../ir/result-shape.ts';
import { planAtSnapshot } from '../rewrite/as-of.ts';
import {
  type BuildContext,
  type CollectedFields,
  type FieldCall,
  type FieldScope,
  PLAIN_SCOPE,
} from './build-context.ts';
import type { Columns } from './column-list.ts';
import { planLinkField } from './link-fields.ts';
import { planHitField, planPageField } from './page-fields.ts';
import { planConnection } from './plan-connection.ts';
import { recordsAmong } from './plan-search.ts';
import { planRootField } from './root-fields.ts';
import { planRowField } from './row-fields.ts';
import { snapshotOf } from './snapshot-arguments.ts';
import { planMeasureField, planSummaryField } from './summary-fields.ts';
import { type ObjectPlanners, planWithin } from './traversal-results.ts';

/**
 * Walks a selection set together with the model, assigning slots and the shapes of their values.
 */
export class Selection {
  readonly #context: BuildContext;
  readonly #objects: ObjectPlanners = {
    plain: (call, scope) => this.#plainObject(call, scope),
    node: (call, scope) => this.#nodeObject(call, scope),
    connection: (call, scope, listed) =>
      planConnection(this.#context, call, scope, listed, inner => this.#plainObject(call, inner)),
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
    const context = this.#context;
    const objects = this.#objects;
    const meaning = (call.definition.extensions as { meaning?: FieldSemantics }).meaning;
    invariant(meaning, `${call.parent}.${call.definition.name} has a meaning`);
    switch (meaning.kind) {
      case 'RootOne':
      case 'RootMany':
      case 'Search':
      case 'Timeline':
      case 'Paths':
      case 'Neighbourhood':
      case 'Common':
      case 'Claimants':
      case 'Disagreements':
        return planRootField(context, meaning, call, scope, objects);
      case 'Property':
      case 'Name':
      case 'Object':
      case 'Citation':
        return planRowField(context, meaning, call, scope, objects);
      case 'One':
      case 'Many':
      case 'ClaimsOfEntity':
      case 'ClaimsOfDerived':
      case 'Facts':
      case 'History':
      case 'Relations':
        return context.once(call, scope, () => planLinkField(context, meaning, call, scope, objects));
      case 'FoundItem':
      case 'FoundNodes':
      case 'FoundDisputes':
      case 'FoundSteps':
      case 'StepEnd':
      case 'StepRelations':
      case 'ExpandsGroup':
        return context.once(call, scope, () => planWithin(context, meaning, call, scope, objects));
      case 'Nodes':
      case 'Edges':
      case 'TotalCount':
      case 'PageInfo':
      case 'ClaimsOfSnak':
      case 'Cursor':
      case 'Node':
      case 'HasNextPage':
      case 'HasPreviousPage':
      case 'StartCursor':
      case 'EndCursor':
      case 'EdgeType':
      case 'Forward':
        return planPageField(context, meaning, call, scope, objects);
      case 'Match':
      case 'Score':
      case 'Snippet':
      case 'SnippetPart':
        return planHitField(context, meaning, call, scope, objects);
      case 'Aggregate':
      case 'Groups':
        return planSummaryField(context, meaning, call, scope, objects);
      case 'Measure':
      case 'MeasuresOf':
      case 'MeasureOf':
      case 'GroupKeys':
      case 'GroupKeyPart':
      case 'GroupKeyNode':
      case 'OfGroup':
        return planMeasureField(meaning, call, scope, objects);
    }
  }

  /** Plans an object that has one type only: edges, page information. */
  #plainObject(call: FieldCall, scope: FieldScope): ObjectShape {
    const type = this.#context.namedObject(call.definition.type);
    const fields = this.#fields(type, this.#context.subfields(type, call.nodes), scope);
    return { kind: 'Object', type: type.name, fields: new Map([[type.name, fields]]) };
  }

  /** Plans a node of one of several types. */
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
   * Returns the types that share the plans of their fields with a type: all entities share them,
   * because a relation is matched in the same way for every type; a record shares none.
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
