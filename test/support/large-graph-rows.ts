/** The rows that a load of a dataset writes for its entities, documents, passages and claims. */
import type { Claim, Declaration } from '../../src/evidence/claim.ts';
import { deriveRecords } from '../../src/evidence/derive-key.ts';
import { fieldProperties, isName, nameProperties } from '../../src/evidence/derive-properties.ts';
import type { ClaimKey, CurrentClaim, DerivedRecords } from '../../src/evidence/derived.ts';
import type { ClaimRow, PassageRow } from '../../src/graph/statements/claim-statements.ts';
import {
  datasetProperties,
  documentProperties,
  type RecordRow,
} from '../../src/graph/statements/dataset-statements.ts';
import type { EntityRow } from '../../src/graph/stored/entity-rows.ts';
import { fieldsOf, withIndexProperties } from '../../src/graph/stored/index-properties.ts';
import { claimRow, passageRow } from '../../src/graph/sync/claim-rows.ts';
import type { ReadableDataset } from '../../src/graph/sync/sync-dataset.ts';
import type { Model } from '../../src/model/model.ts';

export class Rows {
  /** All claims and their derived records, key by key. */
  readonly projections: readonly DerivedRecords[];
  /** Time of the load, ISO 8601. */
  readonly now: string;
  readonly #model: Model;
  readonly #open: ReadableDataset;
  readonly #claims: readonly Claim[];
  /** Derived records of the fields of an entity, by its id. */
  readonly #fields = new Map<string, DerivedRecords[]>();

  constructor(model: Model, open: ReadableDataset, claims: readonly Claim[], now: string) {
    this.#model = model;
    this.#open = open;
    this.#claims = claims;
    this.now = now;
    this.projections = deriveAll(model, open, claims);
    for (const one of this.projections) {
      if (model.relations.has(one.predicate)) continue;
      const group = this.#fields.get(one.subject);
      if (group === undefined) this.#fields.set(one.subject, [one]);
      else group.push(one);
    }
  }

  dataset(): RecordRow {
    const { dataset } = this.#open;
    return { id: dataset.id, properties: this.#twinned('Dataset', datasetProperties(dataset)) };
  }

  /** Returns the row of a declared entity, with its claimed properties. */
  entity({ id, name }: Declaration): EntityRow {
    const said = this.#fields.get(id) ?? [];
    const facts = (predicate: string) => said.find(one => one.predicate === predicate)?.facts ?? [];
    const named = said.some(({ predicate }) => isName(predicate));
    const own: Record<string, unknown> = {
      ...(named ? nameProperties(name, { names: facts('NAME'), aliases: facts('ALIASES') }, []) : {}),
    };
    for (const one of said) Object.assign(own, fieldProperties(this.#model, one));
    return [id, own];
  }

  documents() {
    const { documents, coverage } = this.#open;
    return documents.map(record => {
      const { covered = null, uncovered = [] } = coverage.get(record.id) ?? {};
      const row = { record, coverage: covered, uncovered: uncovered.map(({ text }) => text) };
      const properties = this.#twinned('Document', documentProperties(row));
      return { id: record.id, properties, publisher: record.publisher };
    });
  }

  passages(): PassageRow[] {
    const passages = new Map(this.#claims.map(({ passage }) => [passage.id, passage]));
    return [...passages.values()].map(passage => passageRow(this.#model, passage));
  }

  claim(claim: Claim): ClaimRow {
    return claimRow(this.#model, claim, { from: [this.now], to: [] }, new Map());
  }

  #twinned(type: string, properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return withIndexProperties(this.#model, fieldsOf(this.#model, type), properties);
  }
}

function deriveAll(
  model: Model,
  { dataset, documents }: ReadableDataset,
  claims: readonly Claim[],
): DerivedRecords[] {
  const datasets = [dataset.id];
  const current = claims.map(
    (claim): CurrentClaim => ({ ...claim, document: claim.passage.document, datasets }),
  );
  const keys = new Map<string, ClaimKey>();
  const partOf = new Map<string, string[]>();
  for (const { subject, predicate, object, polarity, rank } of claims) {
    keys.set(`${predicate} ${subject}`, { subject, predicate });
    if (predicate !== 'PART_OF' || object === null || polarity !== 'AFFIRMS' || rank === 'DEPRECATED')
      continue;
    partOf.set(subject, [...(partOf.get(subject) ?? []), object]);
  }
  const published = new Map<string, string>();
  for (const { id, published: time } of documents) if (time?.latest) published.set(id, time.latest);
  return deriveRecords(model, current, keys.values(), {
    published,
    derivedFrom: new Map(),
    partOf,
    mayBe: new Map(),
  });
}
