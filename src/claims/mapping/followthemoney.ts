import { type Code, CommuniqueError } from '../../errors.ts';
import { at, type Node } from '../../files/record.ts';
import { columnsIn } from './columns.ts';
import type { PlacedRow } from './row-claims.ts';

/** An entity of FollowTheMoney as it is published (https://followthemoney.tech/docs/). */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: unknown;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What is left out, and where it is first. */
interface Left {
  count: number;
  readonly row: PlacedRow;
  readonly what: string;
}

/**
 * Makes rows for schema/followthemoney.yml of entities: a first pass over them {@link learn}s which there are, later ones {@link enriched} them
 * with what they refer to. Counts what nothing is made of.
 */
export class FollowTheMoney {
  readonly #prefixes = new Map<string, string>();
  readonly #kinds = new Map<string, string>();
  readonly #standard: Node;
  readonly #ignored: ReadonlySet<string>;
  readonly #left = new Map<string, Left>();
  readonly #used = new Map<string, ReadonlySet<string>>();

  /** @param ignore what may be left out without a word: `Person.birthDate`, `Vessel`. */
  constructor(standard: Node, ignore: readonly string[]) {
    this.#standard = standard;
    this.#ignored = new Set(ignore);
    const kinds = at(standard, ['schemata']);
    for (const [schema, { value }] of kinds?.kind === 'map' ? kinds.entries : []) {
      if (value.kind === 'scalar') this.#kinds.set(schema, String(value.value));
    }
  }

  learn({ value }: PlacedRow): void {
    const prefix = isEntity(value) ? this.#kinds.get(value.schema) : undefined;
    if (prefix !== undefined) this.#prefixes.set((value as Entity).id, prefix);
  }

  /** The row as the mapping sees it, or what is wrong with it. */
  enriched(row: PlacedRow): PlacedRow | CommuniqueError {
    const { value } = row;
    if (!isEntity(value)) {
      const message = `Row ${row.number} is no entity of FollowTheMoney: it needs \`id\`, \`schema\` and \`properties\`, lists of texts.`;
      return new CommuniqueError('BAD_SYNTAX', message, row.place);
    }
    const { properties } = value;
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
    const caption = typeof value.caption === 'string' ? value.caption : undefined;
    const name = caption ?? properties.name?.[0] ?? properties.full?.[0];
    return {
      ...row,
      value: { ...value, ftm: { local: localName(value.id), name, interval: intervalOf(properties), ref } },
    };
  }

  /** Counts what of a row nothing is made of. @param made how much was: claims, and what was wrong with others. */
  tally(row: PlacedRow, made: number): void {
    const { schema, properties } = row.value as Entity;
    const used = this.#usedOf(schema);
    if (used.size === 0 || made === 0) {
      const targets = Object.values(properties)
        .flat()
        .some(id => this.#prefixes.has(id));
      this.#leave(
        schema,
        row,
        used.size > 0 && targets ? `${schema} between entities of these kinds` : schema,
      );
      return;
    }
    for (const [name, values] of Object.entries(properties)) {
      const fits =
        used.has(name) && (values.length === 1 || !['startDate', 'endDate', 'date'].includes(name));
      if (!fits) this.#leave(`${schema}.${name}`, row, `${schema}.${name}`, values.length);
    }
  }

  /** One mistake for each kind of thing that was left out, but for what is to be ignored. Then counts anew. */
  leftOut(): CommuniqueError[] {
    const left = [...this.#left.values()];
    this.#left.clear();
    return left.map(({ count, row, what }) => {
      const often = count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
      const code: Code = 'NOT_MAPPED';
      return new CommuniqueError(
        code,
        `Nothing here is like ${what}: left out ${often}, here for the first time.`,
        row.place,
      );
    });
  }

  #leave(key: string, row: PlacedRow, what: string, count = 1): void {
    if (this.#ignored.has(key)) return;
    const left = this.#left.get(key);
    if (left === undefined) this.#left.set(key, { count, row, what });
    else left.count += count;
  }

  /** The properties of a schema that something is made of. */
  #usedOf(schema: string): ReadonlySet<string> {
    const known = this.#used.get(schema);
    if (known !== undefined) return known;
    const used = new Set<string>();
    const entities = at(this.#standard, ['entities']);
    for (const [, { value: entity }] of entities?.kind === 'map' ? entities.entries : []) {
      const filter = at(entity, ['filters', 'schema']);
      const names = filter?.kind === 'list' ? filter.items : [filter];
      if (!names.some(name => name?.kind === 'scalar' && name.value === schema)) continue;
      const columns = [...columnsIn(entity)];
      for (const key of referencesIn(entity)) columns.push(...columnsIn(at(entities, [key])));
      for (const column of columns) for (const name of propertiesOf(column)) used.add(name);
    }
    this.#used.set(schema, used);
    return used;
  }
}

/** The properties that a column of a row is made of. */
function propertiesOf(column: string): readonly string[] {
  const [first, second, third] = column.split('.');
  if (first === 'properties') return [second ?? ''];
  if (second === 'ref') return [third ?? ''];
  return second === 'interval' ? ['startDate', 'endDate', 'date'] : [];
}

/** The keys of other entities that an entity's properties name. */
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

/** An id as the local name of one of ours: what may not be in it is written as its code point. */
function localName(id: string): string {
  return `ftm-${id.normalize('NFC').replace(/[^\p{L}\p{N}._-]/gu, letter => `~${letter.codePointAt(0)!.toString(16)}`)}`;
}

/** EDTF for the one start and the one end that are said, `..` for what is not; where several are, none is meant. */
function intervalOf({ startDate, endDate, date }: Entity['properties']): string | undefined {
  const only = (list: readonly string[] = []) => (list.length === 1 ? list[0] : undefined);
  const [start, end] = [only(startDate), only(endDate)];
  return start === undefined && end === undefined ? only(date) : `${start ?? '..'}/${end ?? '..'}`;
}
