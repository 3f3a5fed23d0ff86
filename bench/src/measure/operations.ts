/** Operations that nobody has sent before, in both APIs: structure differs, not names. */
import type { Model, NodeType, RelationField, ValueField } from '../../../src/model/model.ts';
import { Dice } from '../graph/random.ts';

/** What is selected of a node: fields, and what is selected of those it leads to. */
export interface Selection {
  readonly fields: readonly string[];
  readonly relations: readonly { readonly field: RelationField; readonly selection: Selection }[];
}

export interface Unseen {
  readonly type: NodeType;
  readonly selection: Selection;
  readonly ours: string;
  readonly peer: string;
  readonly relations: number;
}

const LEVELS = 3;
const LEAST = 10;
const MOST = 30;
/** Rows of each list. */
const ROWS = 10;

/** Distinct ones, each of 3 levels and 10 to 30 relations. The same for the same seed. */
export function unseen(model: Model, count: number, seed: number): Unseen[] {
  const maker = new Maker(model, new Dice(seed));
  const made = new Map<string, Unseen>();
  while (made.size < count) {
    const one = maker.make();
    if (one.relations >= LEAST && one.relations <= MOST) made.set(one.ours, one);
  }
  return [...made.values()];
}

class Maker {
  readonly #model: Model;
  readonly #dice: Dice;
  readonly #roots: readonly NodeType[];

  constructor(model: Model, dice: Dice) {
    this.#model = model;
    this.#dice = dice;
    this.#roots = [...model.nodes.values()].filter(type => this.#relations(type).length >= 3);
  }

  make(): Unseen {
    const type = this.#roots[this.#dice.below(this.#roots.length)] as NodeType;
    const selection = this.#select(type, LEVELS);
    return {
      type,
      selection,
      ours: `query($id: ID!) { ${type.singular}(id: $id) ${inOurs(selection)} }`,
      peer: `query($id: ID!) { ${type.plural}(where: {id: {eq: $id}}) ${inPeers(selection)} }`,
      relations: size(selection),
    };
  }

  #select(type: NodeType, levels: number): Selection {
    const values = [...type.fields.values()].filter(isPlain).map(({ name }) => name);
    const fields = this.#dice.some(values, 1 + this.#dice.below(values.length));
    const all = levels === 0 ? [] : this.#relations(type);
    // Each level must be reached, by one relation at least.
    const relations = this.#dice.some(all, levels === 0 ? 0 : 1 + this.#dice.below(levels + 1));
    return {
      fields: fields.length === 0 ? ['id'] : fields,
      relations: relations.map(field => ({
        field,
        selection: this.#select(this.#model.nodes.get(field.target) as NodeType, levels - 1),
      })),
    };
  }

  /** Those that lead to one type: of an interface the peer has one subquery for each type, which is not what is measured here. */
  #relations(type: NodeType): RelationField[] {
    if (type.kind !== 'entity') return [];
    return [...type.fields.values()].filter(
      (field): field is RelationField =>
        field.kind === 'relation' && this.#model.nodes.get(field.target)?.kind === 'entity',
    );
  }
}

/** What both APIs answer alike: an empty list the peer tells as null, and a BigInt as text. */
function isPlain(field: { readonly kind: string }): field is ValueField {
  const { kind, value, list } = field as ValueField;
  return kind === 'value' && value !== 'Object' && value !== 'BigInt' && !list;
}

function size({ relations }: Selection): number {
  return relations.reduce((sum, { selection }) => sum + 1 + size(selection), 0);
}

function inOurs({ fields, relations }: Selection): string {
  const lists = relations.map(({ field, selection }) =>
    field.list
      ? `${field.name}(first: ${ROWS}) { nodes ${inOurs(selection)} }`
      : `${field.name} ${inOurs(selection)}`,
  );
  return `{ ${[...fields, ...lists].join(' ')} }`;
}

/** In the order of names as ours, which has one always. */
function inPeers({ fields, relations }: Selection): string {
  const lists = relations.map(
    ({ field, selection }) =>
      `${field.name}(limit: ${ROWS}, sort: [{nameFolded: ASC}, {id: ASC}]) ${inPeers(selection)}`,
  );
  return `{ ${[...fields, ...lists].join(' ')} }`;
}

/** An answer of the peer as ours would be: what is single is no list. */
export function aligned(value: unknown, { fields, relations }: Selection): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  const plain = fields.map(name => [name, source[name]] as const);
  const lists = relations.map(({ field, selection }) => {
    const list = (source[field.name] as unknown[]).map(one => aligned(one, selection));
    return [field.name, field.list ? list : (list[0] ?? null)] as const;
  });
  return Object.fromEntries([...plain, ...lists]);
}
