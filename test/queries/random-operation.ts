import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Values of the seed by argument or field, so that answers are not all empty. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: [
    '"country:AZ"',
    '"fund:azerbaijan-kazakhstan"',
    '"facility:alat-port"',
    '"exercise:birlistik-2024"',
    '"person:ilham-aliyev"',
  ],
  ids: ['["country:KG", "nobody:there", "place:karabakh"]'],
  iso2: ['"KZ"'],
  iso3: ['"UZB"'],
  externalId: ['"ISO3166-1:AZE"'],
  lang: ['"ru"', '"az"', '"tlh"'],
};
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  String: ['"a"', '"Ázerbaijan"', '"2024"', '""', '"en"'],
  ID: ['"country:AZ"', '"place:karabakh"'],
  Int: ['1', '3', '0'],
  BigInt: ['5', '"12345678901234567890"'],
  Float: ['1.5', '86600', '0'],
  Boolean: ['true', 'false'],
  Date: ['"2024-07-31"'],
  DateTime: ['"2024-07-31T00:00:00Z"'],
};

/** Writes valid operations over a schema, all choices made by `pick(n)` in 0 … n - 1. */
export class OperationWriter {
  private readonly schema: GraphQLSchema;
  private readonly pick: (n: number) => number;
  private budget = 0;
  private aliases = 0;

  constructor(schema: GraphQLSchema, pick: (n: number) => number) {
    this.schema = schema;
    this.pick = pick;
  }

  operation(): string {
    this.budget = 12;
    const roots = Object.values((this.schema.getQueryType() as GraphQLObjectType).getFields());
    const count = 1 + this.pick(3);
    const fields = Array.from({ length: count }, (_, i) => `r${i}: ${this.field(this.one(roots), 1)}`);
    return `{ ${fields.join(' ')} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.args(field);
    const type = getNamedType(field.type);
    return isLeafType(type) ? `${field.name}${args}` : `${field.name}${args} ${this.selection(type, depth)}`;
  }

  private selection(type: GraphQLNamedOutputType, depth: number): string {
    const own = Object.values((type as GraphQLObjectType).getFields());
    const leaves = own.filter(f => isLeafType(getNamedType(f.type)));
    const deep = own.filter(f => !isLeafType(getNamedType(f.type)));
    const parts = ['__typename', ...this.some(leaves, 4).map(f => this.aliased(f, depth))];
    // Parts of a page take no depth: without them nothing is reached.
    const inner = /Connection$|Edge$/.test(type.name) ? depth : depth + 1;
    if (depth < 5 && this.budget > 0) for (const f of this.some(deep, 2)) parts.push(this.aliased(f, inner));
    if (isAbstractType(type) && this.budget > 0) {
      const [concrete] = this.some([...this.schema.getPossibleTypes(type)], 1);
      if (concrete) parts.push(`... on ${concrete.name} ${this.selection(concrete, depth + 1)}`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  private aliased(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.budget -= isLeafType(getNamedType(field.type)) ? 0 : 1;
    this.aliases += 1;
    return `f${this.aliases}: ${this.field(field, depth)}`;
  }

  private args(field: GraphQLField<unknown, unknown>): string {
    const keys = field.args.filter(a => ['id', 'iso2', 'iso3', 'externalId'].includes(a.name));
    const chosen = keys.length > 0 ? [this.one(keys)] : this.some(field.args, 2);
    const forward = !chosen.some(a => a.name === 'last');
    const written = chosen
      .filter(a => !['after', 'before'].includes(a.name) && (a.name !== 'first' || forward))
      .map(a => `${a.name}: ${this.named(a.name) ?? this.value(a.type, 0)}`);
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  private named(name: string): string | null {
    const values = VALUES[name];
    return values ? this.one(values) : null;
  }

  private value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.value(type.ofType as GraphQLInputType, depth);
    if (isListType(type))
      return `[${Array.from({ length: this.pick(3) }, () => this.value(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return this.one(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, depth);
    return this.one(BY_KIND[type.name] as readonly string[]);
  }

  private object(type: GraphQLInputObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      f => depth < 4 || !isInputObjectType(getNamedType(f.type)),
    );
    const chosen = type.isOneOf ? [this.one(fields)] : this.some(fields, 2);
    const written = chosen.map(f => `${f.name}: ${this.edtf(type, f.name) ?? this.value(f.type, depth + 1)}`);
    return `{${written.join(', ')}}`;
  }

  private edtf(type: GraphQLInputObjectType, name: string): string | null {
    if (type.name !== 'PeriodFilter' || name === 'isNull') return null;
    return this.one(['"2024"', '"1993/2020"', '"2024-07~"', '"../2025"']);
  }

  private one<T>(list: readonly T[]): T {
    return list[this.pick(list.length)] as T;
  }

  private some<T>(list: readonly T[], most: number): T[] {
    const count = Math.min(list.length, this.pick(most + 1));
    const rest = [...list];
    return Array.from({ length: count }, () => rest.splice(this.pick(rest.length), 1)[0] as T);
  }
}
