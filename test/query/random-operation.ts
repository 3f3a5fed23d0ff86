import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { ORDERED_GROUP_KEYS } from '../../src/model/group-keys.ts';
import { lowerFirst } from '../../src/model/names.ts';

/** Values that occur in the graph by property name, so that answers are not all empty. */
export type Samples = ReadonlyMap<string, readonly unknown[]>;

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
const EDTF = ['"2024"', '"1993/2020"', '"2024-07~"', '"../2025"'];
const TEXTS = ['Alat', 'azerbaijan', 'ilham aliev', '"Middle Corridor"', 'Кыргызстан fond', 'port'];
const LANGUAGES = ['"ru"', '"az"', '"tlh"'];
const KEYS = ['id', 'iso2', 'iso3', 'externalId'];
/** Where traversals begin and end, and what they leave out: of each another part of the entities, as they may not be the same. */
const ENDS: Readonly<Record<string, number>> = { from: 0, to: 1, avoid: 2, of: 0, notOf: 1, about: 0 };
const ENDINGS = 3;
/** The moment that a root field is seen at. */
const MOMENT = 'at';
const DATASETS = [
  '["dataset:astana-2024"]',
  '"dataset:countries"',
  '["dataset:countries", "dataset:astana-2024"]',
];
/** Cursors come from answers: paging is tested apart. */
const LEFT_OUT = ['after', 'before'];

/** Writes valid operations over a schema, all choices made by `pick(n)` in 0 … n - 1; what was used least comes first. */
export class OperationWriter {
  /** How often each field, argument, operator and enum value decided on was used, by schema coordinate. */
  readonly used = new Map<string, number>();
  private readonly schema: GraphQLSchema;
  private readonly samples: Samples;
  private readonly texts: readonly string[];
  /** Types of objects, with what is to be used of each, and what its fields lead to. */
  private readonly types: readonly { name: string; uses: readonly string[]; next: readonly string[] }[];
  private pick: (n: number) => number = () => 0;
  private budget = 0;
  /** The type of the nodes of the list whose arguments are written. */
  private listed = '';
  private aliases = 0;
  /** What is lacking of each type, and of those that it leads to. */
  private wanted: ReadonlyMap<string, number> = new Map();

  /** @param texts what is searched for */
  constructor(schema: GraphQLSchema, samples: Samples, texts: readonly string[] = TEXTS) {
    this.schema = schema;
    this.samples = samples;
    this.texts = texts;
    this.types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map(type => {
        const fields = Object.values(type.getFields());
        const uses = fields.flatMap(f => behind(`${type.name}.${f.name}`, { args: f.args }));
        const next = new Set(fields.map(f => getNamedType(f.type)).filter(isObjectType));
        return { name: type.name, uses, next: [...next].map(({ name }) => name) };
      });
  }

  operation(pick: (n: number) => number): string {
    this.pick = pick;
    this.budget = 14;
    this.aliases = 0;
    this.wanted = this.lacking();
    const roots = Object.values((this.schema.getQueryType() as GraphQLObjectType).getFields());
    const count = 1 + this.pick(3);
    const fields = this.some(roots, count, count, f => `Query.${f.name}`).map(
      (f, i) => `r${i}: ${this.field('Query', f, 1)}`,
    );
    return `{ ${fields.join(' ')} }`;
  }

  private field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.args(`${parent}.${field.name}`, field);
    const type = getNamedType(field.type);
    return isLeafType(type) ? `${field.name}${args}` : `${field.name}${args} ${this.selection(type, depth)}`;
  }

  private selection(type: GraphQLNamedOutputType, depth: number): string {
    const parts = ['__typename'];
    if (!isUnionType(type)) {
      const own = Object.values((type as GraphQLObjectType).getFields());
      const leaves = own.filter(f => isLeafType(getNamedType(f.type)));
      const deep = own.filter(f => !isLeafType(getNamedType(f.type)));
      const coordinate = (f: { name: string }) => `${type.name}.${f.name}`;
      const aliased = (f: GraphQLField<unknown, unknown>, to: number) =>
        parts.push(this.aliased(type.name, f, to));
      for (const f of this.some(leaves, 1, 4, coordinate)) aliased(f, depth);
      // Parts of a page take no depth: without them nothing is reached.
      const inner = /Connection$|Edge$|Group$|^Path$|^Step$|^Shared$|^Neighbourhood$/.test(type.name)
        ? depth
        : depth + 1;
      if (depth < 5 && this.budget > 0)
        for (const f of this.some(deep, depth < 3 ? 1 : 0, 2, coordinate)) aliased(f, inner);
    }
    if (isAbstractType(type) && this.budget > 0) {
      const possible = [...this.schema.getPossibleTypes(type)];
      for (const concrete of this.some(possible, 1, 2, t => `${type.name} as ${t.name}`))
        parts.push(`... on ${concrete.name} ${this.selection(concrete, depth + 1)}`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  private aliased(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.budget -= isLeafType(getNamedType(field.type)) ? 0 : 1;
    this.aliases += 1;
    return `f${this.aliases}: ${this.field(parent, field, depth)}`;
  }

  private args(coordinate: string, field: GraphQLField<unknown, unknown>): string {
    const keys = field.args.filter(a => KEYS.includes(a.name));
    const name = (a: { name: string }) => `${coordinate}(${a.name}:)`;
    const required = field.args.filter(isRequiredArgument);
    const optional = field.args.filter(
      a => !isRequiredArgument(a) && ![...LEFT_OUT, MOMENT].includes(a.name),
    );
    const moments = field.args.filter(a => a.name === MOMENT);
    const chosen = [
      ...(keys.length > 0 ? this.some(keys, 1, 1, name) : [...required, ...this.some(optional, 1, 2, name)]),
      ...this.some(moments, 0, 1, name),
    ];
    // Groups need a key, of the nodes or of the edges.
    const by = optional.filter(a => a.name === 'by' || a.name === 'byEdge');
    if (by.length > 0 && !chosen.some(a => by.includes(a))) chosen.push(...this.some(by, 1, 1, name));
    const forward = !chosen.some(a => a.name === 'last');
    const of = getNamedType(field.type).name;
    this.listed = this.nodeOf(of) ?? this.nodeOf(coordinate.split('.')[0] as string) ?? '';
    const written = chosen
      .filter(a => a.name !== 'first' || forward)
      .map(a => {
        this.use(name(a));
        return `${a.name}: ${this.argument(a, of)}`;
      });
    return written.length === 0 ? '' : `(${grouped(written).join(', ')})`;
  }

  /** The type of the nodes of a connection. */
  private nodeOf(connection: string): string | null {
    const type = this.schema.getType(connection);
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    return nodes === undefined ? null : getNamedType(nodes.type).name;
  }

  /** @param of the type of what the field returns */
  private argument(argument: GraphQLArgument, of: string): string {
    const { name, type } = argument;
    if (name === 'text') return JSON.stringify(this.one(this.texts));
    if (name === 'lang') return this.one(LANGUAGES);
    if (name === 'externalId') return this.sample('externalIds') ?? '"ISO3166-1:AZE"';
    if (name in ENDS && getNamedType(type).name === 'ID') return this.end(ENDS[name] as number);
    if (name === 'basis') return this.one(DATASETS);
    if (name === 'maxHops' || name === 'hops')
      return this.one(name === 'hops' ? ['1', '2'] : ['1', '3', '5']);
    if (name === 'atLeast') return '1';
    if (name === 'ids') return `[${this.idOf('')}, "nobody:there", "place:karabakh"]`;
    if (name === 'id') return this.idOf(of);
    if (KEYS.includes(name)) return this.sample(name) ?? '"country:AZ"';
    return name === 'by' || name === 'byEdge' ? this.keys(getNamedType(type)) : this.value(type, 0, '');
  }

  /** Keys to group by: none are an error. */
  private keys(type: GraphQLNamedInputType): string {
    const values = isEnumType(type) ? type.getValues() : [];
    return `[${this.some(values, 1, 4, v => `${type.name}.${v.name}`)
      .map(v => v.name)
      .join(', ')}]`;
  }

  /** One or two entities; those of different thirds differ. */
  private end(third: number): string {
    const entities = this.schema.getPossibleTypes(this.schema.getType('Entity') as GraphQLInterfaceType);
    const ids = entities.flatMap(type => this.idsOf(type.name)).filter((_, i) => i % ENDINGS === third);
    const from = ids.length > 0 ? ids : (this.samples.get('id') ?? []);
    return JSON.stringify(Array.from({ length: 1 + this.pick(2) }, () => this.one(from)));
  }

  /** Mostly one of the type's own. */
  private idOf(type: string): string {
    const own = this.idsOf(type);
    const id = own.length > 0 && this.pick(4) > 0 ? this.one(own) : this.one(this.samples.get('id') ?? []);
    return JSON.stringify(id ?? 'country:AZ');
  }

  private idsOf(type: string): readonly unknown[] {
    const all = this.samples.get('id') ?? [];
    return all.filter(id => String(id).startsWith(`${type.toLowerCase()}:`));
  }

  /** A value of the graph, written in GraphQL. */
  private sample(name: string): string | null {
    const values = this.samples.get(name) ?? [];
    if (values.length === 0) return null;
    const value = this.one(values);
    const one = Array.isArray(value) ? this.one(value as readonly unknown[]) : value;
    return one === undefined ? null : JSON.stringify(typeof one === 'bigint' ? Number(one) : one);
  }

  private value(type: GraphQLInputType, depth: number, near: string): string {
    if (isNonNullType(type)) return this.value(type.ofType as GraphQLInputType, depth, near);
    if (isListType(type)) {
      if (near === '' && isEnumType(getNamedType(type))) return this.value(type.ofType, depth, near);
      const count = 1 + this.pick(2);
      return `[${Array.from({ length: count }, () => this.value(type.ofType, depth, near)).join(', ')}]`;
    }
    if (isEnumType(type))
      return this.some(type.getValues(), 1, 1, v => `${type.name}.${v.name}`)[0]?.name as string;
    if (isInputObjectType(type)) return this.object(type, depth, near);
    // Before the first load the graph is empty.
    if (near === 'knownAt') return '"2999-01-01T00:00:00+04:00"';
    const sample = this.pick(4) > 0 && ['String', 'ID', 'Int', 'Float', 'BigInt'].includes(type.name);
    return (sample ? this.typed(type.name, near) : null) ?? this.one(BY_KIND[type.name] as readonly string[]);
  }

  private typed(kind: string, near: string): string | null {
    const sample = this.sample(near);
    if (sample === null) return null;
    const text = kind === 'String' || kind === 'ID';
    return sample.startsWith('"') === text && (kind === 'Float' || text || /^-?\d{1,9}$/.test(sample))
      ? sample
      : null;
  }

  private object(type: GraphQLInputObjectType, depth: number, near: string): string {
    const place = MAP[type.name];
    if (place !== undefined) {
      for (const f of Object.keys(type.getFields())) this.use(`${type.name}.${f}`);
      return this.one(place);
    }
    // Lists are ordered by fields that all their nodes have.
    const own = (f: GraphQLInputField) => !BY_NODE.test(type.name) || f.name === lowerFirst(this.listed);
    const all = Object.values(type.getFields()).filter(own);
    const fields = all.filter(f => depth < 4 || !isInputObjectType(getNamedType(f.type)));
    if (fields.length === 0 && !type.isOneOf) return '{}';
    const name = (f: GraphQLInputField) => `${type.name}.${f.name}`;
    const needed = all.filter(isRequiredInputField);
    for (const f of needed) this.use(name(f));
    const chosen = type.isOneOf
      ? this.some(depth < 3 || fields.length === 0 ? all : fields, 1, 1, name)
      : [
          ...needed,
          ...this.some(
            fields.filter(f => !isRequiredInputField(f)),
            1,
            depth === 0 ? 1 : 2,
            name,
          ),
        ];
    const written = chosen.map(f => {
      const inner = /Filter$/.test(type.name) ? near : f.name;
      return `${f.name}: ${this.edtf(type, f.name) ?? this.value(f.type, depth + 1, inner)}`;
    });
    return `{${written.join(', ')}}`;
  }

  private edtf(type: GraphQLInputObjectType, name: string): string | null {
    return type.name !== 'PeriodFilter' || name === 'isNull' ? null : this.one(EDTF);
  }

  private one<T>(list: readonly T[]): T {
    return list[this.pick(list.length)] as T;
  }

  /** Some of a list, at least and at most so many: every other time those that were used least. */
  private some<T>(list: readonly T[], least: number, most: number, name: (one: T) => string): T[] {
    const count = Math.min(list.length, least + this.pick(most - least + 1));
    const rest = [...list];
    return Array.from({ length: count }, () => {
      const rank = (one: T) => this.rank(name(one), one);
      if (this.pick(4) > 0) rest.sort((a, b) => rank(a) - rank(b));
      const equal = rest.filter(one => rank(one) === rank(rest[0] as T)).length;
      const [chosen] = rest.splice(this.pick(Math.max(equal, 1)), 1) as [T];
      this.use(name(chosen));
      return chosen;
    });
  }

  /** What was hardly used itself comes before all else, and then what leads to most that was. */
  private rank(name: string, one: unknown): number {
    const least = Math.min(...behind(name, one).map(inner => this.count(inner)));
    if (least < ENOUGH) return least - ENOUGH;
    const { type } = one as { type?: GraphQLOutputType };
    const wanted = type === undefined ? 0 : (this.wanted.get(getNamedType(type).name) ?? 0);
    return wanted > 0 ? -wanted / (wanted + 1) : this.count(name);
  }

  /** How many uses each type is short of; what is a step away counts half. */
  private lacking(): Map<string, number> {
    const own = new Map(this.types.map(({ name, uses }) => [name, this.shortOf(uses)]));
    let all = own;
    for (let step = 0; step < STEPS; step++) {
      const before = all;
      const halves = (next: readonly string[]) => next.map(name => (before.get(name) ?? 0) / 2);
      all = new Map(
        this.types.map(({ name, next }) => [name, Math.max(own.get(name) as number, ...halves(next))]),
      );
    }
    return all;
  }

  private shortOf(uses: readonly string[]): number {
    return uses.reduce((sum, name) => sum + Math.max(ENOUGH - this.count(name), 0), 0);
  }

  private count(name: string): number {
    return this.used.get(name) ?? 0;
  }

  private use(name: string): void {
    this.used.set(name, this.count(name) + 1);
  }
}

/** Groups can be ordered only by keys that they have. */
function grouped(args: readonly string[]): readonly string[] {
  const keys = args.flatMap(arg => /^by(?:Edge)?: \[(.*)\]$/.exec(arg)?.[1]?.split(', ') ?? []);
  const place = (given: string) => {
    const index = (ORDERED_GROUP_KEYS as readonly string[]).indexOf(given);
    return ORDERED_GROUP_KEYS[Math.min(index, keys.length - 1)] as string;
  };
  return args.map(arg => arg.replace(/\bkey: \{(\w+):/g, (_, given: string) => `key: {${place(given)}:`));
}

/** Orders of edges and of groups by what is on their nodes. */
const BY_NODE = /^Node(?:Group)?Order$/;

/** From a root field to the sides of a dispute by way of an entity. */
const STEPS = 6;

/** Uses of one thing that say something about it. */
export const ENOUGH = 10;

/** Filters of one kind of value, which few fields may have; those of enums and lists are made alike. */
const SCALAR_FILTER = /^(String|StringList|ID|Int|BigInt|Float|Boolean|Date|DateTime|Period|Point)Filter$/;

/** What is reached through a field only: its arguments, or the operators of its filter. */
function behind(coordinate: string, one: unknown): string[] {
  const { args, type } = one as { args?: readonly GraphQLArgument[]; type?: GraphQLInputType };
  if (args) return args.filter(a => !LEFT_OUT.includes(a.name)).map(a => `${coordinate}(${a.name}:)`);
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || !SCALAR_FILTER.test(named.name)) return [];
  return Object.keys(named.getFields()).map(operator => `${named.name}.${operator}`);
}

/** Places on the map, which have to be on it. */
const MAP: Readonly<Record<string, readonly string[]>> = {
  PointNear: [
    '{latitude: 40.4, longitude: 49.9, distance: 2000}',
    '{latitude: -90, longitude: 180, distance: 9000}',
  ],
  PointBox: ['{south: 30, west: 40, north: 55, east: 80}', '{south: -30, west: 170, north: 10, east: -170}'],
  DistanceOrder: [
    '{latitude: 40.4, longitude: 49.9}',
    '{latitude: 0, longitude: -180, sort: DESC}',
    '{latitude: 10, longitude: 10, sort: DESC_NULLS_FIRST}',
    '{latitude: 10, longitude: 10, sort: ASC_NULLS_FIRST}',
  ],
};
