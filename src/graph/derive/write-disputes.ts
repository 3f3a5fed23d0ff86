import { conflictRulesOf, typeOf } from '../../evidence/conflict/conflict-rules.ts';
import {
  type ClaimKey,
  claimKeyText,
  type DerivedDispute,
  type DerivedRecords,
  type DerivedSide,
} from '../../evidence/derived.ts';
import type { Model } from '../../model/model.ts';
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
import {
  canonicalText,
  isOlder,
  recorded,
  type StoredProperties,
  withoutNulls,
} from './status-properties.ts';

/** Disputes as they are: how each is spelt, by its id, by subject and predicate; and since when. */
export interface StoredDisputes {
  readonly spelt: ReadonlyMap<string, Map<string, string>>;
  readonly since: ReadonlyMap<string, StoredProperties>;
}

/** Reads what disputes there are of these keys. */
export async function storedDisputes(
  tx: Transaction,
  keys: readonly ClaimKey[],
  stale: (key: ClaimKey) => StaleClaims,
): Promise<StoredDisputes> {
  const old = keys.filter(key => stale(key) !== 'NOTHING');
  const pairs = old.map(({ subject, predicate }) => [subject, predicate] as const);
  const rows = pairs.length === 0 ? [] : await tx.run(storedDisputesOf(pairs));
  const stored = new Map<string, Map<string, string>>();
  const since = new Map<string, StoredProperties>();
  for (const [
    subject,
    predicate,
    id,
    { recordedFrom, ...properties },
    links,
    sides,
  ] of rows as DisputeRecord[]) {
    if (!isAbout(stale({ subject, predicate }), sides)) continue;
    since.set(id, recordedFrom === undefined ? {} : { recordedFrom });
    const text = claimKeyText(subject, predicate);
    const there = stored.get(text) ?? new Map<string, string>();
    const kept = sides.map(([own, ends]) => ({ properties: own, links: byType(ends) }));
    stored.set(text, there.set(id, spelt({ properties, links: byType(links), sides: kept })));
  }
  return { spelt: stored, since };
}

/** What makes the disputes of these keys those of their projections. Disputes that are right already, with all their sides and links, are left alone. */
export function compareDisputes(
  model: Model,
  projections: readonly DerivedRecords[],
  { spelt: stored, since }: StoredDisputes,
  now: string,
): Statement[] {
  const create: [string, DisputeRow][] = [];
  const left: string[] = [];
  for (const { subject, predicate, disputes } of projections) {
    const there = stored.get(claimKeyText(subject, predicate));
    for (const dispute of disputes) {
      const row = disputeRow(model, dispute, isFramed(model, { subject, predicate }));
      const known = there?.get(dispute.id);
      if (known === spelt(row)) there?.delete(dispute.id);
      else {
        const properties = recorded(row.properties as StoredProperties, now, since.get(dispute.id));
        create.push([subject, { ...row, properties }]);
      }
    }
    left.push(...(there?.keys() ?? []));
  }
  const statements: Statement[] = [];
  const isPast = (id: string) => isOlder(since.get(id) ?? {}, now);
  const past = left.filter(isPast);
  const gone = left.filter(id => !isPast(id));
  if (past.length > 0) statements.push(keepDisputes(past, now));
  if (gone.length > 0) statements.push(deleteDisputes(gone));
  if (create.length > 0) statements.push(createDisputes(create));
  return statements;
}

/** Whether a dispute is about what is looked at: its sides then have one object. */
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

/** One spelling for what is equal, whatever the order of sides and links. */
function spelt({ sides, ...dispute }: DisputeLink & { readonly sides: readonly DisputeLink[] }): string {
  return [spellingOf(dispute), ...sides.map(spellingOf).sort()].join('\n');
}

function spellingOf({ properties, links }: DisputeLink): string {
  const given = Object.entries(links).filter(([, ids]) => ids.length > 0);
  const sorted = Object.fromEntries(given.map(([type, ids]) => [type, [...ids].sort()]));
  return `${canonicalText(properties as StoredProperties)} ${canonicalText(sorted)}`;
}

/** Whether of different values only those of one claimant contest. */
function isFramed(model: Model, { subject, predicate }: ClaimKey): boolean {
  return conflictRulesOf(model, typeOf(model, subject), predicate)?.field?.framed === true;
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
