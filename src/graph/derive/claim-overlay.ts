/** Overlay of a transaction's own changes on the claims of the database. */

import { statementFingerprint } from '../../evidence/claimed-value.ts';
import { type ClaimKey, type CurrentClaim, claimKeyText } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Row, Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import { claimsWithFingerprint, currentClaimsStatement } from '../statements/claim-statements.ts';
import { decodeClaim } from '../stored/decode-claim.ts';

/** Changes of claims: their state after the change, and the claims that are no longer current. */
export interface Change {
  readonly after: ReadonlyMap<string, CurrentClaim>;
  readonly gone: ReadonlySet<string>;
  /**
   * Called once all claims have been read: they may be written while the derived records are
   * computed.
   */
  readonly onRead?: () => void;
}

export const NO_CHANGE: Change = { after: new Map(), gone: new Set() };

/** An affected key, or some of its objects; null for all claims under it. */
export interface TouchedKeys extends ClaimKey {
  readonly objects: ReadonlySet<string> | null;
}

/**
 * Derived records that a key may have had before: of some objects only, or of all; NOTHING if no
 * claim was about it.
 */
export type StaleClaims = 'NOTHING' | 'ALL' | ReadonlySet<string>;

export class ClaimOverlay {
  readonly #tx: Transaction;
  readonly #model: Model;
  readonly #change: Change;
  /** Keys that have been read, with their current claims before and after the change. */
  readonly #before = new Map<string, CurrentClaim[]>();
  readonly #after = new Map<string, Map<string, CurrentClaim>>();
  /** Subset of the keys that was read with all objects. */
  readonly #whole = new Set<string>();
  readonly #fresh: CurrentClaim[];

  constructor(tx: Transaction, model: Model, change: Change) {
    this.#tx = tx;
    this.#model = model;
    this.#change = change;
    this.#fresh = [...change.after.values()];
  }

  /**
   * Reads the keys that have not been read. The first call must include all keys that the change
   * affects.
   */
  async read(keys: Iterable<TouchedKeys>): Promise<void> {
    const whole: [string, string][] = [];
    const said: string[] = [];
    for (const { subject, predicate, objects } of keys) {
      const text = claimKeyText(subject, predicate);
      if (this.#whole.has(text)) continue;
      getOrCreate(this.#after, text, () => new Map());
      this.#before.set(text, []);
      if (objects === null) {
        this.#whole.add(text);
        whole.push([subject, predicate]);
      } else for (const object of objects) said.push(...fingerprintsAbout(subject, predicate, object));
    }
    const reads: Promise<Row[]>[] = [];
    if (whole.length > 0) reads.push(this.#tx.run(currentClaimsStatement(whole)));
    if (said.length > 0) reads.push(this.#tx.run(claimsWithFingerprint(said)));
    for (const [properties, datasets] of (await Promise.all(reads)).flat()) {
      const claim = decodeClaim(this.#model, properties as Record<string, unknown>, datasets as string[]);
      const text = claimKeyText(claim.subject, claim.predicate);
      this.#before.get(text)?.push(claim);
      const isChanged = this.#change.gone.has(claim.id) || this.#change.after.has(claim.id);
      if (!isChanged) this.#after.get(text)?.set(claim.id, claim);
    }
    for (const claim of this.#fresh.splice(0)) {
      this.#after.get(claimKeyText(claim.subject, claim.predicate))?.set(claim.id, claim);
    }
  }

  before({ subject, predicate }: ClaimKey): readonly CurrentClaim[] {
    return this.#before.get(claimKeyText(subject, predicate)) ?? [];
  }

  after({ subject, predicate }: ClaimKey): readonly CurrentClaim[] {
    return [...(this.#after.get(claimKeyText(subject, predicate))?.values() ?? [])];
  }

  /** Returns which derived records of a key the database may have. */
  stale({ subject, predicate }: ClaimKey): StaleClaims {
    const text = claimKeyText(subject, predicate);
    const before = this.#before.get(text) ?? [];
    if (before.length === 0) return 'NOTHING';
    return this.#whole.has(text) ? 'ALL' : new Set(before.map(claim => claim.object as string));
  }

  has({ subject, predicate }: ClaimKey): boolean {
    return this.#before.has(claimKeyText(subject, predicate));
  }

  /** Yields all claims of the keys read, after the change. */
  *all(): Generator<CurrentClaim> {
    for (const claims of this.#after.values()) yield* claims.values();
  }
}

/** Returns the fingerprints of the two claims that affirm and deny an object. */
function fingerprintsAbout(subject: string, predicate: string, object: string): string[] {
  const one = { subject, predicate, inverse: false, snak: 'OBJECT', object, value: null } as const;
  return [
    statementFingerprint({ ...one, polarity: 'AFFIRMS' }),
    statementFingerprint({ ...one, polarity: 'DENIES' }),
  ];
}
