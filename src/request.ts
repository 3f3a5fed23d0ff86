import type { DocumentNode } from 'graphql';

/** One operation of a document. Variables are as the client sent them; the engine coerces them. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  /** Aborted when the client is gone or the time is up, so that no client waits for the result. */
  readonly signal?: AbortSignal;
  /** Adds the plan and the Cypher to the `extensions` of the result. */
  readonly explain?: boolean;
}
