import type { Model } from '../../model/model.ts';
import type { Database } from '../../neo4j/database.ts';
import type { CardinalityStatistics } from '../cost/estimate.ts';
import { countsText } from '../cypher/statistics-query.ts';

/** Limit on the age of counts: loads are rare, and an estimate need not be exact. */
const REFRESH_MS = 10_000;
/** Share by which a count may differ before the graph counts as changed. */
const DIVERGENCE = 0.5;

type Numbers = ReadonlyMap<string, number>;

/**
 * Cardinalities of all labels and types by which lists are matched, from Neo4j's count store: no
 * node is read for them.
 */
export class GraphStatistics implements CardinalityStatistics {
  readonly #database: Database;
  readonly #labels: readonly string[];
  readonly #types: readonly string[];
  #byLabel: Numbers = new Map();
  #byType: Numbers = new Map();
  /** All counts when the graph last counted as changed; null before the first refresh. */
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

  /** Refreshes the counts. Rethrows database errors; the previous counts stay. */
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
   * Refreshes the counts periodically until stopped, and reports when the graph has changed. A
   * database that does not answer is reported by the operations that fail.
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
 * Tests that two counts differ by more than the limit. Neo4j plans again at 0.75
 * (`dbms.cypher.statistics_divergence_threshold`), which would be too late.
 */
function diverges(a: number, b: number): boolean {
  return Math.abs(a - b) > DIVERGENCE * Math.max(a, b);
}

function numbers(names: readonly string[], counts: readonly bigint[]): Numbers {
  return new Map(names.map((name, i) => [name, Number(counts[i])]));
}

/** Returns the relations between entities, and the plain links of records. */
function typesOf(model: Model): readonly string[] {
  const types = new Set([...model.relations.keys(), 'HAS_FACT']);
  for (const { fields } of model.nodes.values())
    for (const field of fields.values()) if (field.kind === 'relation') types.add(field.type);
  return [...types];
}
