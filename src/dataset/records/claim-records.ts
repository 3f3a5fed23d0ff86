import type { CommuniqueError } from '../../errors.ts';
import type { Claim, DocumentRecord, PassageValue } from '../../evidence/claim.ts';
import { at, type Node, plain } from '../files/located-node.ts';
import { claimMetadataOf } from './claim-metadata.ts';
import { ClaimReader, type FileLevel, items, type JsonDocument } from './claim-reader.ts';
import { claimsFile } from './claim-schema.ts';
import type { KnownEntities } from './known-entities.ts';
import { reportOn } from './report-problem.ts';
import { conform } from './zod-schemas.ts';

export interface ClaimsFile {
  readonly claims: readonly Claim[];
  /** Every quote that was found in its document, whether its claims were sound or not. */
  readonly passages: readonly PassageValue[];
}

/** The documents that `claims.yml` names, whether they exist or not. */
export function documentsNamed(node: Node): ReadonlySet<string> {
  const named = [
    at(node, ['document']),
    ...items(at(node, ['quotes'])).map(quote => at(quote, ['document'])),
  ];
  return new Set(named.flatMap(name => (name?.kind === 'scalar' ? [String(name.value)] : [])));
}

/** The documents that claims are read from. */
export interface Quotable {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** The JSON documents among those that are quoted. */
  readonly json: ReadonlyMap<string, JsonDocument>;
}

/**
 * Reads `claims.yml`: every sound claim, and everything that is wrong with the others.
 * @param broken gets what is wrong with the file itself: nothing that stands below it can be taken
 * then.
 */
export function readClaims(
  node: Node,
  { documents, json }: Quotable,
  scope: KnownEntities,
  problems: CommuniqueError[],
  broken: CommuniqueError[],
): ClaimsFile {
  const report = reportOn(node, broken);
  const given = conform(claimsFile, plain(node), report);
  const readings = given && claimMetadataOf(given, scope, report);
  const name = at(node, ['document']);
  const top: FileLevel = {
    // Where the top is broken, what stands below it is still checked, but comes to no claims.
    sound: readings !== undefined,
    document: name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : undefined,
    readings: readings ?? {},
  };
  const reader = new ClaimReader(documents, json, scope, problems);
  for (const quote of items(at(node, ['quotes']))) reader.quote(quote, top);
  return { claims: reader.claims, passages: [...reader.passages.values()] };
}
