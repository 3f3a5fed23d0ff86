import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLString,
  type GraphQLUnionType,
} from 'graphql';
import { invariant } from '../errors.ts';
import type { Model, ValueField } from '../model/model.ts';
import { BigIntScalar, DateScalar, DateTimeScalar } from './scalars.ts';

const SORT = new GraphQLEnumType({
  name: 'Sort',
  description:
    'Directions of an order. Names are ordered without case and diacritics, other texts by code point; what is null comes last unless said otherwise.',
  values: {
    ASC: { description: 'From small to large; nulls last.' },
    DESC: { description: 'From large to small; nulls last.' },
    ASC_NULLS_FIRST: { description: 'From small to large; nulls first.' },
    DESC_NULLS_FIRST: { description: 'From large to small; nulls first.' },
  },
  extensions: { decisive: true },
});

/** Creates each type of the API once, by name, at the first request. */
export class Builder {
  readonly model: Model;
  readonly #types = new Map<string, GraphQLNamedType>();

  constructor(model: Model) {
    this.model = model;
    const scalars: GraphQLScalarType[] = [
      GraphQLID,
      GraphQLString,
      GraphQLInt,
      GraphQLFloat,
      GraphQLBoolean,
      BigIntScalar,
      DateScalar,
      DateTimeScalar,
    ];
    for (const scalar of scalars) this.#types.set(scalar.name, scalar);
    this.#types.set(SORT.name, SORT);
    for (const { name, description, values } of model.enums.values()) {
      const entries = values.map(v => [v.name, { description: v.description }] as const);
      this.#types.set(name, new GraphQLEnumType({ name, description, values: Object.fromEntries(entries) }));
    }
  }

  /**
   * Returns the type of that name, which is created at the first call. Its fields are thunks, so
   * types may refer to each other.
   */
  object(name: string, make: () => GraphQLObjectType): GraphQLObjectType {
    return this.#once(name, make) as GraphQLObjectType;
  }

  enumeration(name: string, make: () => GraphQLEnumType): GraphQLEnumType {
    return this.#once(name, make) as GraphQLEnumType;
  }

  interface(name: string, make: () => GraphQLInterfaceType): GraphQLInterfaceType {
    return this.#once(name, make) as GraphQLInterfaceType;
  }

  union(name: string, make: () => GraphQLUnionType): GraphQLUnionType {
    return this.#once(name, make) as GraphQLUnionType;
  }

  input(name: string, make: () => GraphQLInputObjectType): GraphQLInputObjectType {
    return this.#once(name, make) as GraphQLInputObjectType;
  }

  #once(name: string, make: () => GraphQLNamedType): GraphQLNamedType {
    const known = this.#types.get(name);
    if (known) return known;
    const made = make();
    this.#types.set(name, made);
    return made;
  }

  /** Returns a scalar or enum. */
  leaf(name: string): GraphQLScalarType | GraphQLEnumType {
    const type = this.#types.get(name);
    invariant(
      type && !(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType),
      `${name} is a leaf`,
    );
    return type as GraphQLScalarType | GraphQLEnumType;
  }

  named(name: string): GraphQLNamedType {
    const type = this.#types.get(name);
    invariant(type, `${name} has been made`);
    return type;
  }

  inputLeaf(name: string): GraphQLNamedInputType {
    return this.leaf(name);
  }

  all(): GraphQLNamedType[] {
    return [...this.#types.values()];
  }
}

/** Wraps a type as `T!`, `[T!]!` or `T`, as the field is declared. */
export function wrap<T extends GraphQLNullableType>(type: T, field: Pick<ValueField, 'list' | 'required'>) {
  if (field.list) return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
  return field.required ? new GraphQLNonNull(type) : type;
}

export function required<T extends GraphQLNullableType>(type: T): GraphQLNonNull<T> {
  return new GraphQLNonNull(type);
}

export function listOf<T extends GraphQLNullableType>(type: T): GraphQLList<GraphQLNonNull<T>> {
  return new GraphQLList(new GraphQLNonNull(type));
}
