import type { DocumentNode } from 'graphql';

/** One operation of a document. Variables are as the client sent them: the engine coerces. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  /**
   * Aborted when the client is gone or the operation's time is up: nobody waits for the result any
   * more.
   */
  readonly signal?: AbortSignal;
  /** The result's `extensions` show the plan and the Cypher. */
  readonly explain?: boolean;
}
