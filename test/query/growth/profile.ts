import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../../src/neo4j/database.ts';

/** One operator of an executed plan. https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/operators/ */
export interface Operator {
  /** Without the database's name: `NodeIndexSeek`. */
  readonly name: string;
  /** What it works on, as the plan tells it: `RANGE INDEX n1:Project(name, id) WHERE …`. */
  readonly details: string;
  /** Rows it handed on. */
  readonly rows: number;
  /** Requests to the store: a node, a property, an entry of an index, each one. */
  readonly hits: number;
}

/** What a statement really did. */
export interface Profile {
  readonly operators: readonly Operator[];
  /** Requests to the store altogether; without those within procedures, which Neo4j does not count. */
  readonly hits: number;
}

/** Runs statements under PROFILE. The project's own door to Neo4j hands over rows only. */
export class Profiler {
  readonly #driver: Driver;

  constructor(uri: string, password: string) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  }

  async profile({ text, parameters }: Statement): Promise<Profile> {
    const session = this.#driver.session({ defaultAccessMode: 'READ' });
    try {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      if (summary.profile === false) throw new Error('Neo4j gave no profile');
      const operators = [...operatorsOf(summary.profile)];
      return { operators, hits: operators.reduce((sum, one) => sum + one.hits, 0) };
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function* operatorsOf(plan: ProfiledPlan): Generator<Operator> {
  const details = String((plan.arguments as Record<string, unknown>).Details ?? '').replace(/\s+/g, ' ');
  yield { name: plan.operatorType.replace(/@.*$/, ''), details, rows: plan.rows, hits: plan.dbHits };
  for (const child of plan.children) yield* operatorsOf(child);
}
