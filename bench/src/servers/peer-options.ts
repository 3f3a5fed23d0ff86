import type { Neo4jGraphQL } from '@neo4j/graphql';

/** Settings of the peer: https://neo4j.com/docs/graphql/current/optimization. */
export const PEER_OPTIONS: Omit<ConstructorParameters<typeof Neo4jGraphQL>[0], 'typeDefs'> = {
  debug: false,
  // It checks the type definitions only, when the schema is built.
  validate: false,
  features: {
    excludeDeprecatedFields: {
      mutationOperations: true,
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
    },
  },
};
