import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** The operation that Sandbox opens with. */
const FIRST_OPERATION = `# Which funds and exercises is Azerbaijan said to be part of, and who says so?
query FundsAndExercises {
  country(id: "country:AZ") {
    name
    funds(orderBy: {name: ASC}) {
      nodes {
        name
        status
        partners {
          nodes {
            name
          }
        }
      }
    }
    exercises {
      edges {
        role
        status
        node {
          name
          kind
          time {
            edtf
            text
          }
        }
        claims(first: 3) {
          nodes {
            quote
            voice
            claimedBy {
              name
            }
          }
        }
      }
    }
  }
}
`;

/**
 * Serves Apollo Sandbox on GET /graphql, in production mode too. It sends neither telemetry nor
 * cookies, and does not request the schema every second.
 */
export function landingPage(): ApolloServerPlugin {
  return ApolloServerPluginLandingPageLocalDefault({
    document: FIRST_OPERATION,
    footer: false,
    includeCookies: false,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  });
}
