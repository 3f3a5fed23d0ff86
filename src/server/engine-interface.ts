import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { EngineRequest } from '../request.ts';

export type { EngineRequest };

/** What answers operations, as the server sees it. */
export interface Engine {
  readonly schema: GraphQLSchema;
  /**
   * null: introspection only, graphql-js answers. A client's mistakes are in `errors`, without
   * `data` when nothing was executed.
   */
  execute(request: EngineRequest): Promise<ExecutionResult | null>;
}
