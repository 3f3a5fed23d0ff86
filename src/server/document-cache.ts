import type { DocumentNode } from 'graphql';

/** Limit on the characters of all texts. Parsed, they take about twenty times as many bytes. */
const MAX_CHARACTERS = 2 ** 19;

/** LRU cache of documents that were parsed and found valid, by their text. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();
  #characters = 0;

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (document === undefined) return undefined;
    this.#documents.delete(text);
    this.#documents.set(text, document);
    return document;
  }

  add(text: string, document: DocumentNode): void {
    if (!this.#documents.delete(text)) this.#characters += text.length;
    this.#documents.set(text, document);
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= MAX_CHARACTERS) return;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
