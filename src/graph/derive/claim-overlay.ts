/**
 * What a transaction knows of the claims it touches: those of the database, with its own changes
 * laid over them.
 */

import { statementFingerprint } from '../../evidence/claimed-value.ts';
import { type ClaimKey, type CurrentClaim, claimKeyText } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import type { Row, Transaction } from '../../neo4j/database.ts';
import { getOrCreate } from '../../util/collections.ts';
import { claimsWithFingerprint, currentClaimsStatement } from '../statements/claim-statements.ts';
import { decodeClaim } from '../stored/decode-claim.ts';

/**
 * What becomes of claims: how those that stay or come stand then, and which are current no longer.
 */
export interface Change {
  readonly after: ReadonlyMap<string, CurrentClaim>;
  readonly gone: ReadonlySet<string>;
  /**
   * Told once all claims have been read: they may be written while it is worked out what they come
   * to.
   */
  readonly onRead?: () => void;
}

export const NO_CHANGE: Change = { after: new Map(), gone: new Set() };

/** A key that is touched, or some of its objects; null for all that is said under it. */
export interface TouchedKeys extends ClaimKey {
  readonly objects: ReadonlySet<string> | null;
}

/**
 * What may have been derived of a key before: of some objects only, or of all; nothing where no
 * claim was about it.
 */
export type StaleClaims = 'NOTHING' | 'ALL' | ReadonlySet<string>;

export class ClaimOverlay {
  readonly #tx: Transaction;
  readonly #model: Model;
  readonly #change: Change;
  /** All keys read, with their current claims before and after the change. */
  readonly #before = new Map<string, CurrentClaim[]>();
  readonly #after = new Map<string, Map<string, CurrentClaim>>();
  /** Of these, the ones read with all their objects. */
  readonly #whole = new Set<string>();
  readonly #fresh: CurrentClaim[];

  constructor(tx: Transaction, model: Model, change: Change) {
    this.#tx = tx;
    this.#model = model;
    this.#change = change;
    this.#fresh = [...change.after.values()];
  }

  /** Reads what was not read yet. What the change touches must come with the first call. */
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
      } else for (const object of objects) said.push(...sayings(subject, predicate, object));
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

  /** What the database may have of a key. */
  stale({ subject, predicate }: ClaimKey): StaleClaims {
    const text = claimKeyText(subject, predicate);
    const before = this.#before.get(text) ?? [];
    if (before.length === 0) return 'NOTHING';
    return this.#whole.has(text) ? 'ALL' : new Set(before.map(claim => claim.object as string));
  }

  has({ subject, predicate }: ClaimKey): boolean {
    return this.#before.has(claimKeyText(subject, predicate));
  }

  /** All claims of the keys read, after the change. */
  *all(): Generator<CurrentClaim> {
    for (const claims of this.#after.values()) yield* claims.values();
  }
}

/** The hashes of what is affirmed and denied of an object. */
function sayings(subject: string, predicate: string, object: string): string[] {
  const one = { subject, predicate, inverse: false, snak: 'OBJECT', object, value: null } as const;
  return [
    statementFingerprint({ ...one, polarity: 'AFFIRMS' }),
    statementFingerprint({ ...one, polarity: 'DENIES' }),
  ];
}
