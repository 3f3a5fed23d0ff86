import type { DocumentNode } from 'graphql';

/** Characters of all texts: parsed, they take some twenty times as many bytes. */
const CHARACTERS = 2 ** 19;

/**
 * Documents that were parsed and found valid, by their text; the least recently asked are forgotten
 * first.
 */
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
      if (this.#characters <= CHARACTERS) return;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
