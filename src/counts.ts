import { identifier } from './cypher/identifier.ts';
import type { Model } from './model/types.ts';
import type { Database } from './neo4j/database.ts';
import type { Counts } from './plan/cost.ts';

/** How old counts may get: loads are seldom, and an estimate need not be exact. */
const REFRESH_MS = 60_000;

/** How much the graph holds of everything that lists are matched by, from what Neo4j counts along: it looks at no node for it. */
export class GraphCounts implements Counts {
  private readonly database: Database;
  private readonly text: string;
  private known: ReadonlyMap<string, number> = new Map();
  private timer: NodeJS.Timeout | null = null;

  constructor(database: Database, model: Model) {
    this.database = database;
    this.text = countsText(model);
  }

  nodes(label: string): number {
    return this.known.get(`node ${label}`) ?? 0;
  }

  edges(type: string): number {
    return this.known.get(`edge ${type}`) ?? 0;
  }

  /** Counts anew. What the database throws passes; the counts before it stay. */
  async refresh(): Promise<void> {
    const rows = await this.database.read({ text: this.text, parameters: {} });
    this.known = new Map(rows.map(([name, count]) => [name as string, Number(count)]));
  }

  /** Counts now and then, until stopped. A database that does not answer is told of by the operations that fail. */
  start(): void {
    const again = () => this.refresh().catch(() => {});
    void again();
    this.timer ??= setInterval(again, REFRESH_MS).unref();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }
}

function countsText(model: Model): string {
  const labels = [...model.nodes.keys(), ...model.interfaces.keys()];
  const types = new Set([...model.relations.keys(), 'HAS_FACT']);
  for (const { fields } of model.nodes.values())
    for (const field of fields.values()) if (field.kind === 'relation') types.add(field.type);
  const parts = [
    ...labels.map(
      label => `MATCH (n:${identifier(label)}) RETURN 'node ${label}' AS name, count(n) AS number`,
    ),
    ...[...types].map(
      type => `MATCH ()-[r:${identifier(type)}]->() RETURN 'edge ${type}' AS name, count(r) AS number`,
    ),
  ];
  return parts.join('\nUNION ALL\n');
}
