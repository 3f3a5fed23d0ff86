import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { EngineRequest } from '../request.ts';

export type { EngineRequest };

/** Interface of the query engine to the server. */
export interface Engine {
  readonly schema: GraphQLSchema;
  /**
   * Executes an operation. Resolves to null for introspection only, which graphql-js answers. A
   * client's mistakes are in `errors`; `data` is absent if nothing was executed.
   */
  execute(request: EngineRequest): Promise<ExecutionResult | null>;
}
