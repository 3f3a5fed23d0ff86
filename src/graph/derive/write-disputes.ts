import { conflictRulesOf } from '../../evidence/conflict/conflict-rules.ts';
import type { ClaimKey, DerivedDispute, DerivedRecords, DerivedSide } from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
import { typeNameOfId } from '../../model/type-lookup.ts';
import type { Transaction } from '../../neo4j/database.ts';
import { type Statement, spread } from '../statements/build-statement.ts';
import {
  createDisputes,
  type DisputeLinks,
  type DisputeRow,
  deleteDisputes,
  keepDisputes,
  type SideRow,
  storedDisputesOf,
} from '../statements/dispute-statements.ts';
import { fieldsOf, withIndexProperties } from '../stored/index-properties.ts';
import type { StaleClaims } from './claim-overlay.ts';
import { diff } from './diff.ts';
import { canonicalText, type StoredProperties, withoutNulls } from './status-properties.ts';

/** A dispute, and its canonical text with sides and links. */
interface SerializedDispute {
  readonly id: string;
  readonly properties: StoredProperties;
  readonly text: string;
}

/** Reads the stored disputes of these keys. */
export async function storedDisputes(
  tx: Transaction,
  keys: readonly ClaimKey[],
  stale: (key: ClaimKey) => StaleClaims,
): Promise<SerializedDispute[]> {
  const old = keys.filter(key => stale(key) !== 'NOTHING');
  const pairs = old.map(({ subject, predicate }) => [subject, predicate] as const);
  const rows = pairs.length === 0 ? [] : await tx.run(storedDisputesOf(pairs));
  const stored: SerializedDispute[] = [];
  for (const [subject, predicate, id, properties, links, sides] of rows as DisputeRecord[]) {
    if (!isAbout(stale({ subject, predicate }), sides)) continue;
    const { recordedFrom: _, ...own } = properties;
    const kept = sides.map(([side, ends]) => ({ properties: side, links: byType(ends) }));
    stored.push({ id, properties, text: serialize({ properties: own, links: byType(links), sides: kept }) });
  }
  return stored;
}

/**
 * Returns the statements that turn the stored disputes of these keys into the derived ones. Leaves
 * disputes alone that are equal with all their sides and links.
 */
export function compareDisputes(
  model: Model,
  records: readonly DerivedRecords[],
  stored: readonly SerializedDispute[],
  now: string,
): Statement[] {
  const derived = records.flatMap(({ subject, predicate, disputes }) =>
    disputes.map(dispute => {
      const row = disputeRow(model, dispute, isFramed(model, { subject, predicate }));
      return {
        id: dispute.id,
        subject,
        row,
        properties: row.properties as StoredProperties,
        text: serialize(row),
      };
    }),
  );
  const isSame = (one: SerializedDispute, other: SerializedDispute) => one.text === other.text;
  const { created, replaced, gone, past } = diff(stored, derived, now, { key: idOf, isSame });
  // A dispute has sides and links: a changed one is created again, and history is kept in its own
  // nodes.
  const kept = new Set(past);
  const deleted = [...replaced.map(one => one.stored), ...gone].filter(one => !kept.has(one));
  const made = [...created, ...replaced].map(
    ({ derived: { subject, row }, properties }) => [subject, { ...row, properties }] as const,
  );
  const statements: Statement[] = [];
  if (past.length > 0) statements.push(keepDisputes(past.map(idOf), now));
  if (deleted.length > 0) statements.push(deleteDisputes(deleted.map(idOf)));
  if (made.length > 0) statements.push(createDisputes(made));
  return statements;
}

const idOf = ({ id }: SerializedDispute): string => id;

/**
 * Returns true if a dispute is about one of the affected objects: its sides then have one object.
 */
function isAbout(stale: StaleClaims, sides: DisputeRecord[5]): boolean {
  if (stale === 'ALL' || stale === 'NOTHING') return true;
  return sides.some(([, ends]) => ends.some(([type, id]) => type === 'SIDE_OBJECT' && stale.has(id)));
}

type Pair = readonly [string | null, string];
type DisputeRecord = [
  string,
  string,
  string,
  StoredProperties,
  readonly Pair[],
  readonly (readonly [StoredProperties, readonly Pair[]])[],
];

function byType(pairs: readonly Pair[]): DisputeLinks {
  const links: Record<string, string[]> = {};
  for (const [type, id] of pairs) {
    if (type === null) continue;
    links[type] ??= [];
    links[type].push(id);
  }
  return links;
}

interface DisputeLink {
  readonly properties: object;
  readonly links: DisputeLinks;
}

/** Serializes a dispute, equal ones alike, independent of the order of sides and links. */
function serialize({ sides, ...dispute }: DisputeLink & { readonly sides: readonly DisputeLink[] }): string {
  return [serializedLinks(dispute), ...sides.map(serializedLinks).sort()].join('\n');
}

function serializedLinks({ properties, links }: DisputeLink): string {
  const given = Object.entries(links).filter(([, ids]) => ids.length > 0);
  const sorted = Object.fromEntries(given.map(([type, ids]) => [type, [...ids].sort()]));
  return `${canonicalText(properties as StoredProperties)} ${canonicalText(sorted)}`;
}

/** Returns true for a field of which only different values of one claimant contest. */
function isFramed(model: Model, { subject, predicate }: ClaimKey): boolean {
  return conflictRulesOf(model, typeNameOfId(model, subject), predicate)?.field?.framed === true;
}

function disputeRow(model: Model, dispute: DerivedDispute, framed: boolean): DisputeRow {
  const { id, predicate, certainty, judged, selfContradiction, validFrom, validTo, sides } = dispute;
  return {
    properties: withoutNulls({
      ...{ id, predicate, certainty, judged, selfContradiction, validFrom, validTo },
      sideCount: BigInt(sides.length),
      claimCount: BigInt(dispute.claimIds.length),
      claimantCount: BigInt(dispute.claimants.length),
      sourceCount: BigInt(dispute.documents.length),
    }),
    links: {
      CONCERNS: dispute.entities,
      RESTS_ON: dispute.claimIds,
      DISPUTED_BY: dispute.claimants,
      DISPUTED_IN: dispute.documents,
      KNOWN_FROM: dispute.datasets,
    },
    sides: sides.map(side => sideRow(model, side, framed)),
  };
}

function sideRow(model: Model, side: DerivedSide, framed: boolean): SideRow {
  const { id, snak, inverse, polarity, validFrom, validTo, lastAsserted, preferred } = side;
  const { claimIds, contestedBy, documents } = side;
  const properties = {
    ...{ id, snak, inverse, polarity, validFrom, validTo, lastAsserted, preferred, claimIds, contestedBy },
    implied: side.implied.length === 0 ? null : side.implied,
    framed: framed && snak === 'VALUE' && polarity === 'AFFIRMS' ? true : null,
    claimCount: BigInt(claimIds.length),
    sourceCount: BigInt(documents.length),
    ...spread('value', side.value),
    ...spread('qualifiers', side.qualifiers),
  };
  return {
    properties: withoutNulls(withIndexProperties(model, fieldsOf(model, 'Side'), properties)),
    links: {
      SIDE_OBJECT: side.object === null ? [] : [side.object],
      SUPPORTED_BY: claimIds,
      SIDE_OF: side.claimants,
      SAID_IN: documents,
    },
  };
}
