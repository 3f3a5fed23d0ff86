import { CommuniqueError } from '../../errors.ts';
import { edgeFields } from '../../model/edge-lookup.ts';
import { expansionOf } from '../../model/group-membership.ts';
import type {
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  RelationField,
  ValueField,
} from '../../model/model.ts';
import { foldedName, joinName } from '../../model/names.ts';
import { concreteTypes, typeNamed, typeOfSingular } from '../../model/type-lookup.ts';
import type { FieldArguments, Parameters } from '../bind/parameters.ts';
import { FILTER_DEPTH, FILTER_LEVELS, LINKED_CONDITION } from '../cost/limits.ts';
import { both } from '../ir/conjuncts.ts';
import { operatorOf } from '../ir/operators.ts';
import type { Convert, ParameterRef } from '../ir/parameter-node.ts';
import type { Operator } from '../ir/row-condition-node.ts';
import type { Condition, From, RowSource } from '../ir/source-node.ts';
import { conditionDepth, negationNormalForm } from '../rewrite/negation-normal-form.ts';
import { defaultFilter, hopSource, mapPoint } from './row-sources.ts';

type FilterPath = readonly (string | number)[];
type FilterInput = Readonly<Record<string, unknown>>;

/** Subject of a filter: the fields that the filter may name, and the place of their properties. */
interface Subject {
  readonly fields: ReadonlyMap<string, ModelField>;
  readonly on: 'node' | 'edge';
  /** Prefix of the names of properties that are part of a value; else empty. */
  readonly prefix: string;
  /** True for an entity, whose places on the map are also kept as points. */
  readonly entity: boolean;
  readonly concrete: readonly string[];
}

/** A list that quantifiers are about. */
interface FilteredList {
  readonly target: NodeType | InterfaceType;
  readonly source: (where: Condition | null) => RowSource;
  /** Returns the condition on the rows that count, by what a quantifier asks of them. */
  readonly among: (inner: unknown) => Condition | null;
}

type MentionFrom = Extract<From, { kind: 'ClaimsOfEntity' | 'MentionedIn' }>;

/** The records of the evidence that entities are filtered by, by the name of the filter. */
const MENTIONS: Readonly<Record<string, MentionFrom>> = Object.freeze({
  claims: { kind: 'ClaimsOfEntity' },
  datasets: { kind: 'MentionedIn', record: 'Dataset' },
  documents: { kind: 'MentionedIn', record: 'Document' },
});

/**
 * Values of several properties that have a filter of their own; those of others are filtered by
 * their parts.
 */
const INPUTS = new Set(['Period', 'Point']);

function propertyOf(field: ValueField, { prefix }: Subject): string {
  return prefix === '' ? field.name : joinName(prefix, field.name);
}

/** Turns the filters of one field's arguments into conditions. */
export class FilterPlanner {
  readonly #model: Model;
  readonly #parameters: Parameters;
  readonly #site: number;
  /** Level of the group of conditions that is read. */
  #level = 0;

  constructor(model: Model, parameters: Parameters, site: number) {
    this.#model = model;
    this.#parameters = parameters;
    this.#site = site;
  }

  /** Returns the condition of an argument with a filter of nodes of a type; null for none. */
  where(value: unknown, type: NodeType | InterfaceType, argument = 'where'): Condition | null {
    return this.#normal(this.#node(value, type, [argument]));
  }

  /** Returns the condition of the arguments of a list that a relation leads to; null for none. */
  reached(args: FieldArguments, relation: RelationField): Condition | null {
    const type = typeNamed(this.#model, relation.target);
    const node = this.#node(args.where, type, ['where']);
    return this.#normal(both(node, this.#edge(args.whereEdge, relation, ['whereEdge'])));
  }

  /** Returns the condition of a filter; null for none. */
  #node(value: unknown, type: NodeType | InterfaceType, path: FilterPath): Condition | null {
    if (value === undefined || value === null) return null;
    return nonEmpty(this.#object(value as FilterInput, subjectOf(type), path));
  }

  /** Returns the condition of a filter of a relation's edges; null for none. */
  #edge(value: unknown, { edge }: RelationField, path: FilterPath): Condition | null {
    if (value === undefined || value === null) return null;
    const fields = edgeFields(this.#model, edge);
    const subject: Subject = { fields, on: 'edge', prefix: '', entity: false, concrete: [] };
    return nonEmpty(this.#object(value as FilterInput, subject, path));
  }

  #normal(given: Condition | null): Condition | null {
    if (given === null) return null;
    const condition = negationNormalForm(given);
    if (conditionDepth(condition) > FILTER_DEPTH)
      throw new CommuniqueError(
        'TOO_DEEP',
        `In a filter groups of “and” and “or”, and what is said of linked nodes, are nested more than ${FILTER_DEPTH} levels deep, a list that expands groups counted as two.`,
      );
    return nonEmpty(condition);
  }

  #object(value: FilterInput, subject: Subject, path: FilterPath): Condition {
    if (this.#level >= FILTER_LEVELS)
      throw new CommuniqueError('TOO_DEEP', `A filter is nested more than ${FILTER_LEVELS} levels deep.`);
    this.#level += 1;
    const all: Condition[] = [];
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || inner === undefined) continue;
      const at = [...path, key];
      const field = subject.fields.get(key);
      const mentions = subject.entity && subject.on === 'node' ? MENTIONS[key] : undefined;
      if (mentions) all.push(this.#mentioned(mentions, inner as FilterInput, at));
      else if (field) all.push(this.#field(field, inner as FilterInput, subject, at));
      else if (key === 'node' && subject.on === 'edge')
        all.push(this.#object(inner as FilterInput, this.#ofNode(), at));
      else if (key === 'is') all.push(this.#labelled(inner as FilterInput, at));
      else if (key === 'not') all.push({ kind: 'Not', one: this.#object(inner as FilterInput, subject, at) });
      else {
        const parts = (inner as readonly FilterInput[]).map((part, i) =>
          this.#object(part, subject, [...at, i]),
        );
        all.push(key === 'or' ? this.#counted({ kind: 'Or', all: parts }) : this.#all(parts));
      }
    }
    this.#level -= 1;
    return this.#all(all);
  }

  /** Returns the subject of conditions on the node that an edge leads to. */
  #ofNode(): Subject {
    return subjectOf(typeNamed(this.#model, 'Entity'));
  }

  #all(all: readonly Condition[]): Condition {
    return all.length === 1 ? (all[0] as Condition) : this.#counted({ kind: 'And', all });
  }

  /** Counts an empty group as one condition, because `or` may have any number of them. */
  #counted(group: Extract<Condition, { kind: 'And' | 'Or' }>): Condition {
    if (group.all.length === 0) this.#parameters.condition();
    return group;
  }

  /** Returns the condition that a node has one type, with conditions on that type's fields. */
  #labelled(value: FilterInput, path: FilterPath): Condition {
    const [singular, inner] = Object.entries(value)[0] as [string, unknown];
    const type = typeOfSingular(this.#model, singular);
    this.#parameters.condition();
    return { kind: 'Labelled', label: type.name, holds: this.#node(inner, type, [...path, singular]) };
  }

  #field(field: ModelField, value: FilterInput, subject: Subject, path: FilterPath): Condition {
    if (field.kind === 'relation') return this.#relation(field, value, subject, path);
    if (field.value === 'Object' && !INPUTS.has(field.typeName))
      return this.#within(field, value, subject, path);
    const all: Condition[] = [];
    for (const [operator, operand] of Object.entries(value)) {
      if (operator === 'exact' || operand === undefined) continue;
      this.#parameters.condition();
      all.push(this.#operator(field, operator, operand, value, subject, [...path, operator]));
    }
    return this.#all(all);
  }

  /** Returns the conditions on the parts of a value. */
  #within(field: ValueField, value: FilterInput, subject: Subject, path: FilterPath): Condition {
    const fields = this.#model.objects.get(field.typeName)?.fields ?? new Map();
    const prefix = propertyOf(field, subject);
    return this.#object(value, { ...subject, fields, prefix }, path);
  }

  #operator(
    field: ValueField,
    operator: string,
    operand: unknown,
    all: FilterInput,
    subject: Subject,
    path: FilterPath,
  ): Condition {
    const { on } = subject;
    const property = propertyOf(field, subject);
    if (field.typeName === 'Period') return this.#period(property, operator, operand, on, path);
    if (field.typeName === 'Point') return this.#point(property, operator, operand, subject, path);
    if (operator === 'isNull') return { kind: 'IsNull', on, property, is: this.#flag(operand, path) };
    if (operator === 'eq' && operand === null) return { kind: 'IsNull', on, property, is: true };
    if (operand === null) throw refuse(path);
    if (operator === 'isEmpty') return { kind: 'IsEmpty', property, is: this.#flag(operand, path) };
    const compared = operatorOf(operator, field.list ? 'list' : 'value');
    if (field.value === 'String') return this.#text(field, property, compared, all.exact === true, on, path);
    const integer = field.value === 'Int' || field.value === 'BigInt';
    return this.#compare(on, property, compared, path, integer ? 'integer' : 'plain');
  }

  #text(
    field: ValueField,
    property: string,
    operator: Operator,
    exact: boolean,
    on: 'node' | 'edge',
    path: FilterPath,
  ): Condition {
    if (exact) return this.#compare(on, property, operator, path, 'plain');
    if (field.folded) return this.#compare(on, foldedName(property), operator, path, 'fold');
    return this.#compare(on, property, operator, path, 'lower', true);
  }

  #point(
    property: string,
    operator: string,
    operand: unknown,
    subject: Subject,
    path: FilterPath,
  ): Condition {
    if (operator === 'isNull') {
      const latitude = joinName(property, 'latitude');
      return { kind: 'IsNull', on: subject.on, property: latitude, is: this.#flag(operand, path) };
    }
    if (operand === null) throw refuse(path);
    const shape = operator === 'near' ? 'circle' : 'box';
    const point = mapPoint(property, subject.entity);
    return { kind: 'Within', shape, point, value: this.#parameter(path, shape) };
  }

  #period(
    name: string,
    operator: string,
    operand: unknown,
    on: 'node' | 'edge',
    path: FilterPath,
  ): Condition {
    const edtf = joinName(name, 'edtf');
    if (operator === 'isNull') return { kind: 'IsNull', on, property: edtf, is: this.#flag(operand, path) };
    if (operand === null) throw refuse(path);
    const dated: Condition = { kind: 'IsNull', on, property: edtf, is: false };
    const side = (part: 'earliest' | 'latest', op: Operator, of: Convert, orNull: boolean) =>
      this.#compare(on, joinName(name, part), op, path, of, false, orNull);
    switch (operator) {
      case 'overlaps':
        return {
          kind: 'And',
          all: [dated, side('earliest', '<=', 'latest', true), side('latest', '>=', 'earliest', true)],
        };
      case 'before':
        return { kind: 'And', all: [dated, side('latest', '<', 'earliest', false)] };
      case 'after':
        return { kind: 'And', all: [dated, side('earliest', '>', 'latest', false)] };
      default:
        // `earliest <= latest` always holds. Stating it bounds the range that is read of the index
        // on `earliest`.
        return {
          kind: 'And',
          all: [
            dated,
            side('earliest', '>=', 'earliest', false),
            side('earliest', '<=', 'latest', false),
            side('latest', '<=', 'latest', false),
          ],
        };
    }
  }

  #relation(field: RelationField, value: FilterInput, subject: Subject, path: FilterPath): Condition {
    const target = typeNamed(this.#model, field.target);
    const { concrete } = subject;
    const expand = value.expandGroups === true ? expansionOf(this.#model, concrete, field) : null;
    const source = (where: Condition | null): RowSource =>
      hopSource(this.#model, concrete, field, where, expand);
    this.#parameters.condition(expand === null ? LINKED_CONDITION : 2 * LINKED_CONDITION);
    if (!field.list) return { kind: 'Exists', source: source(this.#node(value, target, path)) };
    const { edge: along, expandGroups: _, ...quantifiers } = value;
    const edge = this.#edge(along, field, [...path, 'edge']);
    // Conditions on edges alone: there is such an edge.
    if (along !== null && along !== undefined && !Object.values(quantifiers).some(isGiven))
      return { kind: 'Exists', source: source(edge) };
    const among = (inner: unknown) => both(defaultFilter(field, inner), edge);
    return this.#quantified(quantifiers, { target, source, among }, path);
  }

  /** Returns the conditions on the records of the evidence that mention an entity. */
  #mentioned(from: MentionFrom, value: FilterInput, path: FilterPath): Condition {
    const label = from.kind === 'MentionedIn' ? from.record : 'Claim';
    const target = typeNamed(this.#model, label);
    const source = (where: Condition | null): RowSource => ({ from, label: null, where });
    const among = (inner: unknown) => defaultFilter({ list: true, target: label }, inner);
    this.#parameters.condition(2 * LINKED_CONDITION);
    return this.#quantified(value, { target, source, among }, path);
  }

  /** Returns the conditions `some`, `none`, `every` and `count` on a list. */
  #quantified(value: FilterInput, { target, source, among }: FilteredList, path: FilterPath): Condition {
    const all: Condition[] = [];
    for (const [quantifier, inner] of Object.entries(value).filter(([, one]) => isGiven(one))) {
      const at = [...path, quantifier];
      if (quantifier === 'count') all.push(...this.#count(source(among({})), inner as FilterInput, at));
      else all.push(quantified(quantifier, source, this.#node(inner, target, at), among(inner)));
    }
    return this.#all(all);
  }

  #count(source: RowSource, value: FilterInput, path: FilterPath): Condition[] {
    return Object.entries(value)
      .filter(([, operand]) => operand !== undefined)
      .map(([operator, operand]) => {
        if (operand === null) throw refuse([...path, operator]);
        return {
          kind: 'CountIs',
          source,
          operator: operatorOf(operator, 'value'),
          value: this.#parameter([...path, operator], 'integer'),
        };
      });
  }

  #compare(
    on: 'node' | 'edge',
    property: string,
    operator: Operator,
    path: FilterPath,
    convert: Convert,
    lower = false,
    orNull = false,
  ): Condition {
    return { kind: 'Compare', on, property, operator, value: this.#parameter(path, convert), lower, orNull };
  }

  #parameter(path: FilterPath, convert: Convert): ParameterRef {
    return this.#parameters.add({ site: this.#site, path, convert });
  }

  #flag(operand: unknown, path: FilterPath): boolean {
    if (operand === null) throw refuse(path);
    return operand as boolean;
  }
}

function quantified(
  quantifier: string,
  source: (where: Condition | null) => RowSource,
  holds: Condition | null,
  among: Condition | null,
): Condition {
  if (quantifier === 'every' && holds === null) return { kind: 'And', all: [] };
  // All rows fulfil a condition if there is none that fails it.
  const tested: Condition | null = quantifier === 'every' ? { kind: 'Not', one: holds as Condition } : holds;
  const exists: Condition = { kind: 'Exists', source: source(both(among, tested)) };
  return quantifier === 'some' ? exists : { kind: 'Not', one: exists };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function subjectOf(type: NodeType | InterfaceType): Subject {
  const entity = type.kind !== 'record';
  return { fields: type.fields, on: 'node', prefix: '', entity, concrete: concreteTypes(type) };
}

function nonEmpty(condition: Condition): Condition | null {
  return condition.kind === 'And' && condition.all.length === 0 ? null : condition;
}

function refuse(path: FilterPath): CommuniqueError {
  return new CommuniqueError(
    'BAD_VALUE',
    `${path.join('.')} is null. Leave it out to set no condition; ask for what is missing with isNull: true.`,
  );
}
