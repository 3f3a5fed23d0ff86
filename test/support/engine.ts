import { parse } from 'graphql';
import { buildApi } from '../../src/api/build-schema.ts';
import { reset } from '../../src/graph/load.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { connect, type Database, type Statement, type Transaction } from '../../src/neo4j/database.ts';
import { QueryEngine, type QueryOptions } from '../../src/query/engine.ts';
import { seedServer, testServer } from './neo4j.ts';

export const model = loadModel();
export const schema = buildApi(model);

/** A database that counts the statements sent to it. */
export interface Counted extends Database {
  readonly sent: Statement[];
}

/** Opens the database for tests that write, empty. */
export async function emptyDatabase(): Promise<Database> {
  const database = connect(await testServer());
  await reset(database);
  return database;
}

/** Opens the database that contains the seed. Tests only read it. */
export async function seedDatabase(): Promise<Counted> {
  return counted(connect(await seedServer()));
}

/** Wraps a database to count the statements sent to it. */
export function counted(database: Database): Counted {
  const sent: Statement[] = [];
  return Object.assign(Object.create(database) as Database, {
    sent,
    read: (statement: Statement, options?: Parameters<Database['read']>[1]) => {
      sent.push(statement);
      return database.read(statement, options);
    },
    readAll: <T>(work: (tx: Transaction) => Promise<T>, options?: Parameters<Database['read']>[1]) =>
      database.readAll(tx => {
        const run = (statement: Statement) => {
          sent.push(statement);
          return tx.run(statement);
        };
        return work({ run });
      }, options),
    close: () => database.close(),
  });
}

export function engineOn(database: Database, options?: QueryOptions): QueryEngine {
  return new QueryEngine(schema, model, database, options);
}

/** The engine's account of an execution. */
export interface Explained {
  readonly statements: number;
  readonly roundTrips: number;
  readonly depth: number;
  readonly cypher: readonly string[];
}

/** Executes an operation, expects no errors, and returns how it was executed. */
export async function explain(engine: QueryEngine, query: string, variables = {}): Promise<Explained> {
  const result = await engine.execute({ document: parse(query), variables, explain: true });
  if (!result || result.errors) throw new Error(`not answered: ${JSON.stringify(result?.errors)}`);
  return result.extensions?.explain as Explained;
}
