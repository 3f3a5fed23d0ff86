/** Part of a dump that the files of a dataset do not have: its history. */
import type { DocumentRecord } from '../../evidence/claim.ts';

/** Entity that claims of a dataset mention and the dataset does not declare. */
export interface MentionedEntity {
  readonly id: string;
  readonly name: string;
}

/** Load that the database recorded. Counts are integers, if it has ended. */
export type PastLoad = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface LoadHistory {
  /** Start of its last load, which is the recorded time of the derived records; ISO 8601. */
  readonly moment: string;
  /** Time at which the dataset was last loaded; ISO 8601. */
  readonly loadedAt: string;
  readonly loads: readonly PastLoad[];
  readonly spoken: readonly MentionedEntity[];
  /** Documents of other datasets that its claims once quoted. */
  readonly foreign: readonly DocumentRecord[];
}
