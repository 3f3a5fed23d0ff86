import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import type { CardinalityStatistics } from '../cost/estimate.ts';
import { countsText } from '../cypher/statistics-query.ts';

/** How old counts may get: loads are seldom, and an estimate need not be exact. */
const REFRESH_MS = 10_000;
/** Part of itself by which a count may differ before the graph is another one. */
const DIVERGENCE = 0.5;

type Numbers = ReadonlyMap<string, number>;

/**
 * How much the graph holds of everything that lists are matched by, from what Neo4j counts along:
 * it looks at no node for it.
 */
export class GraphStatistics implements CardinalityStatistics {
  readonly #database: Database;
  readonly #labels: readonly string[];
  readonly #types: readonly string[];
  #byLabel: Numbers = new Map();
  #byType: Numbers = new Map();
  /** All counts when the graph last became another one; null before it was first looked at. */
  #known: readonly number[] | null = null;
  #changed: () => void = () => {};
  #timer: NodeJS.Timeout | null = null;

  constructor(database: Database, model: Model) {
    this.#database = database;
    this.#labels = [...model.nodes.keys(), ...model.interfaces.keys()];
    this.#types = typesOf(model);
  }

  nodes(label: string): number {
    return this.#byLabel.get(label) ?? 0;
  }

  edges(type: string): number {
    return this.#byType.get(type) ?? 0;
  }

  /** Counts anew. What the database throws passes; the counts before it stay. */
  async refresh(): Promise<void> {
    const text = countsText(this.#labels, this.#types);
    const [row] = await this.#database.read({ text, parameters: {} });
    const [nodes, edges] = row as [bigint[], bigint[]];
    this.#byLabel = numbers(this.#labels, nodes);
    this.#byType = numbers(this.#types, edges);
    const all = [...nodes, ...edges].map(Number);
    const known = this.#known;
    if (known?.every((count, i) => !diverges(count, all[i] as number))) return;
    this.#known = all;
    if (known !== null) this.#changed();
  }

  /**
   * Counts now and then, until stopped, and says when the graph has become another one. A database
   * that does not answer is told of by the operations that fail.
   */
  start(changed: () => void = () => {}): void {
    this.#changed = changed;
    const again = () => this.refresh().catch(() => {});
    void again();
    this.#timer ??= setInterval(again, REFRESH_MS).unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

/**
 * Neo4j plans anew at 0.75 (`dbms.cypher.statistics_divergence_threshold`); that is not to be
 * waited for.
 */
function diverges(a: number, b: number): boolean {
  return Math.abs(a - b) > DIVERGENCE * Math.max(a, b);
}

function numbers(names: readonly string[], counts: readonly bigint[]): Numbers {
  return new Map(names.map((name, i) => [name, Number(counts[i])]));
}

/** Relations between entities, and the plain links of records. */
function typesOf(model: Model): readonly string[] {
  const types = new Set([...model.relations.keys(), 'HAS_FACT']);
  for (const { fields } of model.nodes.values())
    for (const field of fields.values()) if (field.kind === 'relation') types.add(field.type);
  return [...types];
}
