import { type Code, CommuniqueError } from '../../errors.ts';
import { at, type Node } from '../files/located-node.ts';
import { columnsIn } from './named-columns.ts';
import type { PlacedRow } from './row-claims.ts';

/** Entity of FollowTheMoney as it is published (https://followthemoney.tech/docs/). */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: unknown;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Kind of data that is left out, with the row of its first occurrence. */
interface LeftOut {
  count: number;
  readonly row: PlacedRow;
  readonly what: string;
  readonly schema: string;
}

/**
 * Schema whose entities are inlined into those of another: `schema` is the other, `property` its
 * reference.
 */
interface Inlined {
  readonly schema: string;
  readonly property: string;
}

/**
 * Makes rows for schema/followthemoney.yml from entities. A first pass over the entities {@link
 * learn}s their ids. Later passes return them {@link enriched} with the data that they refer to.
 * Counts the data from which nothing is made.
 * Memory grows with the entities: one id for each, and all data of `inlined` ones, from which no
 * entity of their own is made.
 */
export class FollowTheMoney {
  readonly #prefixes = new Map<string, string>();
  readonly #kinds = new Map<string, string>();
  /** By the schema of inlined entities, the property by which others refer to them. */
  readonly #inlined = new Map<string, Inlined>();
  /** Inlined entities by id, and the ids to which others refer. */
  readonly #parts = new Map<string, Entity>();
  readonly #sought = new Set<string>();
  readonly #standard: Node;
  readonly #ignored: ReadonlySet<string>;
  readonly #left = new Map<string, LeftOut>();
  readonly #used = new Map<string, ReadonlySet<string>>();

  /**
   * @param ignore kinds of data that are left out without a report: `Person.birthDate`, `Vessel`.
   */
  constructor(standard: Node, ignore: readonly string[]) {
    this.#standard = standard;
    this.#ignored = new Set(ignore);
    for (const [schema, prefix] of textsIn(standard, 'schemata')) this.#kinds.set(schema, prefix);
    for (const [part, owner] of textsIn(standard, 'inlined')) {
      const [schema = '', property = ''] = owner.split('.');
      this.#inlined.set(part, { schema, property });
    }
  }

  learn({ value }: PlacedRow): void {
    if (!isEntity(value)) return;
    const prefix = this.#kinds.get(value.schema);
    if (prefix !== undefined) this.#prefixes.set(value.id, prefix);
    if (this.#inlined.has(value.schema)) this.#parts.set(value.id, value);
    for (const id of this.#partOf(value)) this.#sought.add(id);
  }

  /** Returns the ids of the entities that are inlined into a row. */
  #partOf({ schema, properties }: Entity): readonly string[] {
    const inlined = [...this.#inlined.values()].find(one => one.schema === schema);
    return (inlined && properties[inlined.property]) ?? [];
  }

  /** Returns the row as the mapping reads it, or its error. */
  enriched(row: PlacedRow): PlacedRow | CommuniqueError {
    const { value } = row;
    if (!isEntity(value)) {
      const message = `Row ${row.number} is not an entity of FollowTheMoney: it needs \`id\`, \`schema\` and \`properties\`, lists of texts.`;
      return new CommuniqueError('BAD_SYNTAX', message, row.place);
    }
    const { properties } = value;
    const caption = typeof value.caption === 'string' ? value.caption : undefined;
    const name = caption ?? properties.name?.[0] ?? properties.full?.[0];
    const own = {
      local: localName(value.id),
      name,
      interval: intervalOf(properties),
      ref: this.#refs(value),
    };
    // Several references are ambiguous, so none is inlined.
    const [id, ...others] = this.#partOf(value);
    const part = id === undefined || others.length > 0 ? undefined : this.#parts.get(id);
    const inlined = part && { properties: part.properties, ref: this.#refs(part) };
    return { ...row, value: { ...value, ftm: { ...own, part: inlined } } };
  }

  /**
   * Returns the local ids of the entities that each property refers to, by the prefix of their type
   * in the model.
   */
  #refs({ properties }: Entity): Record<string, Record<string, string[]>> {
    const ref: Record<string, Record<string, string[]>> = {};
    for (const [name, values] of Object.entries(properties)) {
      for (const id of values) {
        const prefix = this.#prefixes.get(id);
        if (prefix === undefined) continue;
        ref[name] ??= {};
        ref[name][prefix] ??= [];
        ref[name][prefix].push(localName(id));
      }
    }
    return ref;
  }

  /**
   * Counts the data of a row from which nothing is made.
   * @param made number of claims made, and of errors in others
   */
  tally(row: PlacedRow, made: number): void {
    const { id, schema, properties } = row.value as Entity;
    const used = this.#usedOf(schema);
    const isUsed = made > 0 || (this.#inlined.has(schema) && this.#sought.has(id));
    if (used.size === 0 || !isUsed) {
      const targets = Object.values(properties)
        .flat()
        .some(id => this.#prefixes.has(id));
      const what = used.size > 0 && targets ? `${schema} between entities of these kinds` : schema;
      this.#leave(schema, row, what);
      return;
    }
    for (const [name, values] of Object.entries(properties)) {
      const fits =
        used.has(name) && (values.length === 1 || !['startDate', 'endDate', 'date'].includes(name));
      if (!fits) this.#leave(`${schema}.${name}`, row, `${schema}.${name}`, values.length);
    }
  }

  /**
   * Returns one error for each kind of data left out, except ignored ones. Counting then starts
   * again.
   */
  leftOut(): CommuniqueError[] {
    const left = [...this.#left.values()];
    this.#left.clear();
    const reasons = new Map(textsIn(this.#standard, 'unlike'));
    return left.map(({ count, row, what, schema }) => {
      const often = count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
      const code: Code = 'NOT_MAPPED';
      const reason = what === schema && reasons.has(schema) ? ` (${reasons.get(schema)})` : '';
      const message = `No mapping for ${what}${reason}: left out ${often}, first here.`;
      return new CommuniqueError(code, message, row.place);
    });
  }

  #leave(key: string, row: PlacedRow, what: string, count = 1): void {
    if (this.#ignored.has(key)) return;
    const left = this.#left.get(key);
    const { schema } = row.value as Entity;
    if (left === undefined) this.#left.set(key, { count, row, what, schema });
    else left.count += count;
  }

  /** Returns the properties of a schema from which something is made. */
  #usedOf(schema: string): ReadonlySet<string> {
    const known = this.#used.get(schema);
    if (known !== undefined) return known;
    const used = new Set<string>();
    const entities = at(this.#standard, ['entities']);
    const inlined = this.#inlined.get(schema);
    for (const [, { value: entity }] of entities?.kind === 'map' ? entities.entries : []) {
      const filter = at(entity, ['filters', 'schema']);
      const names = filter?.kind === 'list' ? filter.items : [filter];
      const owner = inlined?.schema ?? schema;
      if (!names.some(name => name?.kind === 'scalar' && name.value === owner)) continue;
      const columns = [...columnsIn(entity)];
      for (const key of referencesIn(entity)) columns.push(...columnsIn(at(entities, [key])));
      for (const column of columns) {
        const isPart = column.startsWith(PART);
        if (inlined !== undefined && isPart) used.add(propertyOfPart(column));
        if (inlined === undefined) for (const name of propertiesOf(column)) used.add(name);
      }
    }
    for (const one of this.#inlined.values()) if (one.schema === schema) used.add(one.property);
    this.#used.set(schema, used);
    return used;
  }
}

/** Prefix of the columns of inlined entities. */
const PART = 'ftm.part.';

/**
 * Returns the property of a column such as `ftm.part.properties.name.0` or
 * `ftm.part.ref.organization.organization`: the segment after `properties` or `ref`.
 */
function propertyOfPart(column: string): string {
  return column.slice(PART.length).split('.')[1] ?? '';
}

/** Returns the texts of a map at the top of the mapping. */
function textsIn(standard: Node, key: string): [string, string][] {
  const map = at(standard, [key]);
  const entries = map?.kind === 'map' ? [...map.entries] : [];
  return entries.flatMap(([name, { value }]) =>
    value.kind === 'scalar' ? [[name, String(value.value)] as [string, string]] : [],
  );
}

/** Returns the properties from which a column of a row is made. */
function propertiesOf(column: string): readonly string[] {
  const [first, second, third] = column.split('.');
  if (first === 'properties') return [second ?? ''];
  if (second === 'ref') return [third ?? ''];
  return second === 'interval' ? ['startDate', 'endDate', 'date'] : [];
}

/** Yields the keys of other entities that an entity's properties name. */
function* referencesIn(node: Node | undefined): Generator<string> {
  if (node?.kind === 'list') for (const item of node.items) yield* referencesIn(item);
  if (node?.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    if (key === 'entity' && value.kind === 'scalar') yield String(value.value);
    else yield* referencesIn(value);
  }
}

function isEntity(value: unknown): value is Entity {
  const { id, schema, properties } = (value ?? {}) as Partial<Record<keyof Entity, unknown>>;
  return (
    typeof id === 'string' &&
    typeof schema === 'string' &&
    typeof properties === 'object' &&
    properties !== null &&
    Object.values(properties).every(
      list => Array.isArray(list) && list.every(text => typeof text === 'string'),
    )
  );
}

/**
 * Returns an id as a local name of the model: a forbidden character is written as its code point.
 */
function localName(id: string): string {
  return `ftm-${id.normalize('NFC').replace(/[^\p{L}\p{N}._-]/gu, letter => `~${letter.codePointAt(0)!.toString(16)}`)}`;
}

/**
 * Returns EDTF for the start and end, `..` for a missing one. Several starts or ends are ambiguous
 * and count as missing.
 */
function intervalOf({ startDate, endDate, date }: Entity['properties']): string | undefined {
  const only = (list: readonly string[] = []) => (list.length === 1 ? list[0] : undefined);
  const [start, end] = [only(startDate), only(endDate)];
  return start === undefined && end === undefined ? only(date) : `${start ?? '..'}/${end ?? '..'}`;
}
