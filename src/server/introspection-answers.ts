import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { EngineRequest } from '../request.ts';

/** Limit on the prepared answers of one document: one for each operation and set of variables. */
const MAX_VARIANTS = 4;
/**
 * Quality of an answer that is compressed once. With 11 the whole schema takes two seconds for 5 KB
 * less.
 */
const QUALITY = 9;
/** The number of bytes from which answers are compressed. */
export const MIN_COMPRESSED = 1024;
const compress = promisify(brotliCompress);

/** An answer as it is sent: as a text, and compressed by Brotli if it is long enough. */
export interface IntrospectionAnswer {
  readonly text: string;
  readonly brotli: Buffer | null;
}

/**
 * Cache of answers to operations that read nothing but the schema. These never change, and tools
 * send the same one every time: it is executed and compressed once.
 */
export class IntrospectionAnswers {
  readonly #schema: GraphQLSchema;
  readonly #answers = new WeakMap<DocumentNode, Map<string, Promise<IntrospectionAnswer | null>>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Returns the answer to an operation that the engine has left to graphql-js; null for errors. */
  async of(request: EngineRequest): Promise<IntrospectionAnswer | null> {
    const known = this.#answers.get(request.document) ?? new Map();
    this.#answers.set(request.document, known);
    const key = JSON.stringify([request.operationName, request.variables]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = this.#execute(request);
    if (known.size >= MAX_VARIANTS) known.clear();
    known.set(key, answer);
    return answer;
  }

  async #execute({ document, operationName, variables }: EngineRequest): Promise<IntrospectionAnswer | null> {
    const result = await execute({
      schema: this.#schema,
      document,
      operationName,
      variableValues: variables ?? {},
    });
    if (result.errors !== undefined) return null;
    const text = `${JSON.stringify({ data: result.data })}\n`;
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    const brotli = text.length < MIN_COMPRESSED ? null : await compress(text, { params });
    return Object.freeze({ text, brotli });
  }
}

/**
 * Returns true if the value of Accept-Encoding (RFC 9110, 12.5.3) names Brotli and prefers nothing
 * to it.
 */
export function prefersBrotli(header: string | string[] | undefined): boolean {
  const parts = String(header ?? '').split(',');
  return parts.some(part => part.trim() === 'br');
}
