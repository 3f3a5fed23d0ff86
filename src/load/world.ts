/** What a transaction knows of the claims it touches: those of the database, with its own changes laid over them. */
import { type CurrentClaim, type Key, keyText } from '../claims/project-types.ts';
import { currentClaims } from '../cypher/write/claims.ts';
import type { Model } from '../model/types.ts';
import type { Transaction } from '../neo4j/database.ts';
import { decodeClaim } from './decode.ts';

/** What becomes of claims: how those that stay or come stand then, and which are current no longer. */
export interface Change {
  readonly after: ReadonlyMap<string, CurrentClaim>;
  readonly gone: ReadonlySet<string>;
  /** Told once all claims have been read: they may be written while it is worked out what they come to. */
  readonly onRead?: () => void;
}

export const NO_CHANGE: Change = { after: new Map(), gone: new Set() };

export class World {
  readonly #tx: Transaction;
  readonly #model: Model;
  readonly #change: Change;
  /** All keys read, with their current claims before and after the change. */
  readonly #before = new Map<string, CurrentClaim[]>();
  readonly #after = new Map<string, Map<string, CurrentClaim>>();
  readonly #fresh: CurrentClaim[];

  constructor(tx: Transaction, model: Model, change: Change) {
    this.#tx = tx;
    this.#model = model;
    this.#change = change;
    this.#fresh = [...change.after.values()];
  }

  /** Reads the keys that were not read yet. Those that the change touches must come with the first call. */
  async read(keys: Iterable<Key>): Promise<void> {
    const unread: [string, string][] = [];
    for (const { subject, predicate } of keys) {
      const text = keyText(subject, predicate);
      if (this.#before.has(text)) continue;
      this.#before.set(text, []);
      this.#after.set(text, new Map());
      unread.push([subject, predicate]);
    }
    if (unread.length === 0) return;
    for (const [properties, datasets] of await this.#tx.run(currentClaims(unread))) {
      const claim = decodeClaim(this.#model, properties as Record<string, unknown>, datasets as string[]);
      const text = keyText(claim.subject, claim.predicate);
      this.#before.get(text)?.push(claim);
      if (!this.#change.gone.has(claim.id)) this.#after.get(text)?.set(claim.id, claim);
    }
    for (const claim of this.#fresh.splice(0)) {
      this.#after.get(keyText(claim.subject, claim.predicate))?.set(claim.id, claim);
    }
  }

  before({ subject, predicate }: Key): readonly CurrentClaim[] {
    return this.#before.get(keyText(subject, predicate)) ?? [];
  }

  after({ subject, predicate }: Key): readonly CurrentClaim[] {
    return [...(this.#after.get(keyText(subject, predicate))?.values() ?? [])];
  }

  has({ subject, predicate }: Key): boolean {
    return this.#before.has(keyText(subject, predicate));
  }

  /** All claims of the keys read, after the change. */
  *all(): Generator<CurrentClaim> {
    for (const claims of this.#after.values()) yield* claims.values();
  }
}
