/** The peer: @neo4j/graphql on Apollo Server. Its one argument is the file of its type definitions. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { PEER_OPTIONS } from './peer-options.ts';
import { announce, environment } from './process.ts';

const { uri, password } = environment();
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
const typeDefs = readFileSync(process.argv[2] as string, 'utf8');
const schema = await new Neo4jGraphQL({ ...PEER_OPTIONS, typeDefs, driver }).getSchema();
// Bounded as it is by default: Apollo's own documentStore, so that no operation is parsed and validated twice.
const server = new ApolloServer({ schema, csrfPrevention: false, persistedQueries: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({}),
});
announce(url);
