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
  /** Every quote that was found in its document, even if its claims are not valid. */
  readonly passages: readonly PassageValue[];
}

/** Returns the ids of the documents that `claims.yml` names. They may not exist. */
export function documentsNamed(node: Node): ReadonlySet<string> {
  const named = [
    at(node, ['document']),
    ...items(at(node, ['quotes'])).map(quote => at(quote, ['document'])),
  ];
  return new Set(named.flatMap(name => (name?.kind === 'scalar' ? [String(name.value)] : [])));
}

/** Documents that claims quote. */
export interface Quotable {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** JSON documents among the quoted ones. */
  readonly json: ReadonlyMap<string, JsonDocument>;
}

/**
 * Reads `claims.yml`. Returns every valid claim, and reports every error in the others.
 * @param broken receives the errors of the file's top level. With any of them no claim of the file
 * can be loaded.
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
    // If the top level is invalid, the levels below it are still checked, but yield no claims.
    sound: readings !== undefined,
    document: name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : undefined,
    readings: readings ?? {},
  };
  const reader = new ClaimReader(documents, json, scope, problems);
  for (const quote of items(at(node, ['quotes']))) reader.quote(quote, top);
  return { claims: reader.claims, passages: [...reader.passages.values()] };
}
