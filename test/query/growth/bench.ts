import { parse, validate } from 'graphql';
import { reset } from '../../../src/graph/reset.ts';
import { connect, type Database, type Statement } from '../../../src/neo4j/database.ts';
import type { Limits } from '../../../src/query/cost/limits.ts';
import { QueryEngine } from '../../../src/query/engine.ts';
import { GraphStatistics } from '../../../src/query/execute/graph-statistics.ts';
import { model, schema } from '../../support/engine.ts';
import { writeLargeGraph } from '../../support/large-graph.ts';
import { startServer } from '../../support/neo4j.ts';
import { type Profile, Profiler } from './profile.ts';

/** Groups of countries, each with its part in some projects. */
const GROUPS = [
  "UNWIND range(0, 19) AS i CREATE (:Entity:Party:Group {id: 'group:g' + i, type: 'GROUP', name: 'Group ' + i, nameFolded: 'group ' + i})",
  "MATCH (c:Country) WITH c ORDER BY c.id WITH collect(c) AS list UNWIND range(0, size(list) - 1) AS i MATCH (g:Group {id: 'group:g' + i % 20}) WITH g, list[i] AS c CREATE (c)-[:MEMBER_OF {status: 'SINGLE_SOURCE', claimIds: [], contestedBy: []}]->(g)",
  "MATCH (p:Project) WITH p ORDER BY p.id WITH collect(p) AS list UNWIND range(0, size(list) - 1, 100) AS i MATCH (g:Group {id: 'group:g' + i / 100 % 20}) WITH g, list[i] AS p CREATE (g)-[:PARTNER_IN {status: 'SINGLE_SOURCE', claimIds: [], contestedBy: []}]->(p) CREATE (p)-[:LOCATED_IN {status: 'SINGLE_SOURCE', claimIds: [], contestedBy: []}]->(g)",
];

/** A Neo4j of its own with the large graph in it, and operations profiled on it. */
export class Bench {
  readonly database: Database;
  readonly #noting: Database;
  readonly #counts: GraphStatistics;
  readonly #engine: QueryEngine;
  readonly #profiler: Profiler;
  readonly #sent: Statement[] = [];
  readonly #close: () => Promise<void>;

  /** It is thrown away as a whole, which is faster than to delete so much. */
  static async open(): Promise<Bench> {
    const { NEO4J_GROWTH_URI: uri, NEO4J_GROWTH_PASSWORD: password = '' } = process.env;
    if (uri) return new Bench(uri, password, async () => {});
    const server = await startServer();
    return new Bench(server.uri, server.password, () => server.remove());
  }

  private constructor(uri: string, password: string, close: () => Promise<void>) {
    this.database = connect({ uri, username: 'neo4j', password, timeoutMs: 120_000 });
    this.#profiler = new Profiler(uri, password);
    this.#close = close;
    const noting = Object.assign(Object.create(this.database) as Database, {
      read: (statement: Statement, options?: Parameters<Database['read']>[1]) => {
        this.#sent.push(statement);
        return this.database.read(statement, options);
      },
    });
    this.#noting = noting;
    this.#counts = new GraphStatistics(this.database, model);
    this.#engine = this.engine();
  }

  /** The graph at a share of its full size, and nothing else. */
  async fill(factor: number): Promise<void> {
    await reset(this.database);
    await writeLargeGraph(this.database, model, { factor, seed: 1 });
    for (const text of GROUPS) await this.rows(text);
    // So that every run plans alike: what is known of an index is counted anew in the background, sooner or later.
    await this.rows('CALL db.prepareForReplanning($v.seconds)', { seconds: 120n });
    await this.#counts.refresh();
  }

  /** On this graph, or on one as many times as large as far as costs are concerned. */
  engine(times = 1, limits?: Limits, timeoutMs?: number): QueryEngine {
    const counts = {
      nodes: (label: string) => times * this.#counts.nodes(label),
      edges: (type: string) => times * this.#counts.edges(type),
    };
    const options = { ...(limits && { limits }), ...(timeoutMs && { timeoutMs }) };
    return new QueryEngine(schema, model, this.#noting, { counts, ...options });
  }

  /** Answers an operation. Errors in it are thrown. */
  async answer(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return (await this.#execute(query, variables)).data as Record<string, unknown>;
  }

  async #execute(query: string, variables: Record<string, unknown>) {
    const document = parse(query);
    const [mistake] = validate(schema, document);
    if (mistake !== undefined) throw mistake;
    const result = await this.#engine.execute({ document, variables, explain: true });
    if (result?.errors?.[0] !== undefined) throw result.errors[0];
    return { data: result?.data, explain: result?.extensions?.explain as { estimatedReads: number } };
  }

  /** What answering it does in the database, once the statement is planned. */
  async profile(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Profile & { readonly estimate: number }> {
    this.#sent.length = 0;
    const { explain } = await this.#execute(query, variables);
    const [statement] = this.#sent;
    if (statement === undefined) throw new Error('nothing was asked of the database');
    return { ...(await this.#profiler.profile(statement)), estimate: explain.estimatedReads };
  }

  /** What counting the graph does in the database. */
  async profileCounts(): Promise<Profile> {
    this.#sent.length = 0;
    await new GraphStatistics(this.#noting, model).refresh();
    const [statement] = this.#sent;
    if (statement === undefined) throw new Error('nothing was asked of the database');
    return this.#profiler.profile(statement);
  }

  /** Rows of a statement of one's own. */
  rows(text: string, v: Record<string, unknown> = {}) {
    return this.database.run({ text, parameters: { v } });
  }

  async close(): Promise<void> {
    await this.#profiler.close();
    await this.database.close();
    await this.#close();
  }
}
