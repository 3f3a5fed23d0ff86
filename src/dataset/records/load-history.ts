/** What a dump tells of a dataset besides what its files say. */
import type { DocumentRecord } from '../../evidence/claim.ts';

/** An entity that claims of a dataset speak of and the dataset does not declare. */
export interface MentionedEntity {
  readonly id: string;
  readonly name: string;
}

/** A load that the database once noted. Counts are integers, where it has ended. */
export type PastLoad = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface LoadHistory {
  /** When its last load began, which is when what it comes to was recorded; ISO 8601. */
  readonly moment: string;
  /** When the dataset was last loaded; ISO 8601. */
  readonly loadedAt: string;
  readonly loads: readonly PastLoad[];
  readonly spoken: readonly MentionedEntity[];
  /** Documents of other datasets that its claims were once made from. */
  readonly foreign: readonly DocumentRecord[];
}
