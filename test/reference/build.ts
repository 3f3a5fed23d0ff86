import { createHash } from 'node:crypto';
import type { Judgement } from '../../src/evidence/canonical-entities.ts';
import type { Claim, DatasetRecord, Declaration, DocumentRecord } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import type { Topic } from './topics.ts';
import { type Dataset, typeOf, valueKey, type World } from './world.ts';

/** What becomes of a claim: it is loaded and stays, is retracted, is retracted and brought back, or only so by the first of its datasets. */
export type Fate = 'STAYS' | 'GOES' | 'RETURNS' | 'LEAVES_ONE';
/** What a load updates in place. */
export type Readings = Pick<Claim, 'rank' | 'modality' | 'reading' | 'assertedOn'>;

/** A claim before it has its ids. */
export interface Draft
  extends Pick<
    Claim,
    'snak' | 'inverse' | 'object' | 'value' | 'qualifiers' | 'polarity' | 'validTime' | 'claimedBy'
  > {
  readonly topic: Topic;
  readonly document: number;
  readonly row: number;
  readonly readings: Readings;
  /** Its readings from the second load on; null where they stay as they are. */
  readonly later: Readings | null;
  /** The datasets that make it, counted round. */
  readonly holders: readonly number[];
  readonly fate: Fate;
}

/** A judgement of two entities, by their indices: in which stages some dataset makes it. */
export interface Verdicts {
  readonly pair: number;
  readonly turned: boolean;
  readonly verdict: Judgement['verdict'];
  readonly judgedBy: string;
  readonly holder: number;
  readonly stages: readonly number[];
}

/** What datasets and documents say of themselves and of the entities, by their indices. */
export interface Frame {
  readonly published: readonly Claim['assertedOn'][];
  readonly derivedFrom: readonly (readonly number[])[];
  /** Which name, and as bits which datasets. */
  readonly declared: readonly { readonly text: number; readonly datasets: number }[];
}

export interface Parts {
  readonly entities: readonly string[];
  readonly drafts: readonly Draft[];
  readonly steps: readonly Draft[];
  readonly judged: readonly Verdicts[];
  readonly first: Frame;
  readonly later: Frame | null;
  readonly datasets: number;
  readonly documents: number;
  readonly order: readonly number[];
}

/** One world as three loads in turn find it. */
export interface Scenario {
  /** All claims; without those retracted, and with other readings; with some of them back. */
  readonly stages: readonly [World, World, World];
  /** The order in which the datasets of the first are loaded one by one: their indices, first of which is that which declares all entities. */
  readonly order: readonly number[];
}

const DOCUMENTS = ['document:a', 'document:b', 'document:c', 'document:d'];
const DATASETS = ['dataset:a', 'dataset:b', 'dataset:c'];

export function build(model: Model, parts: Parts): Scenario {
  const later = parts.later ?? parts.first;
  const revised = (draft: Draft) => draft.later ?? draft.readings;
  const kept = ({ fate, holders }: Draft) =>
    fate === 'STAYS' ? holders : fate === 'LEAVES_ONE' ? holders.slice(1) : [];
  return {
    stages: [
      worldOf(
        model,
        parts,
        0,
        parts.first,
        draft => draft.holders,
        draft => draft.readings,
      ),
      worldOf(model, parts, 1, later, kept, revised),
      worldOf(model, parts, 2, later, draft => (draft.fate === 'GOES' ? [] : draft.holders), revised),
    ],
    order: [0, ...parts.order.filter(index => index < parts.datasets).map(index => index + 1)],
  };
}

function worldOf(
  model: Model,
  parts: Parts,
  stage: number,
  frame: Frame,
  holders: (draft: Draft) => readonly number[],
  readings: (draft: Draft) => Readings,
): World {
  const made = [...parts.drafts, ...parts.steps].map(draft => ({
    draft,
    claim: claimOf(draft, parts.documents, readings(draft)),
  }));
  const unique = [...new Map(made.map(item => [item.claim.id, item])).values()];
  const declarations = declare(model, parts.entities, parts.datasets, frame.declared);
  const holds = (draft: Draft, index: number) => holders(draft).some(h => h % parts.datasets === index);
  const datasets = declarations.map((declared, index) => ({
    record: recordOf(DATASETS[index] as string, frame.derivedFrom[index] ?? []),
    documents: frame.published.slice(0, parts.documents).map((published, at) => documentOf(at, published)),
    declarations: declared,
    judgements: judgementsOf(parts, stage, index),
    claims: unique.filter(({ draft }) => holds(draft, index)).map(({ claim }) => claim),
  }));
  return { datasets: [vocabulary(model, parts.entities), ...datasets] };
}

/** Declares every entity and comes last among those that do, so that the others can be loaded in any order. */
function vocabulary(model: Model, entities: readonly string[]): Dataset {
  const declarations = entities.map(id => ({
    ...{ id, type: typeOf(model, id).name, name: `Name of ${id}`, description: null },
    ...{ externalIds: ['x:vocabulary'], collective: false },
  }));
  return { record: recordOf('dataset:z', []), documents: [], declarations, judgements: [], claims: [] };
}

/** Of two entities of one type, once for each who judges. */
function judgementsOf({ entities, datasets, judged }: Parts, stage: number, dataset: number): Judgement[] {
  const prefix = (id: string) => id.slice(0, id.indexOf(':'));
  const pairs = entities.flatMap((one, i) =>
    entities.slice(i + 1).flatMap(other => (prefix(one) === prefix(other) ? [[one, other]] : [])),
  );
  const made = judged.flatMap(({ pair, turned, verdict, judgedBy, holder, stages }) => {
    const both = pairs[pair % Math.max(1, pairs.length)];
    if (both === undefined || holder % datasets !== dataset || !stages.includes(stage)) return [];
    const [entity, sameAs] = (turned ? both.toReversed() : both) as [string, string];
    const id = `judgement:${hash([dataset, both, judgedBy])}`;
    return [{ id, entity, sameAs, verdict, judgedBy, judgedOn: null, reason: 'Names.' }];
  });
  return [...new Map(made.map(one => [one.id, one])).values()];
}

/** Derivation runs from later to earlier datasets only, so that it has no circles. */
function recordOf(id: string, sources: readonly number[]): DatasetRecord {
  const derivedFrom = sources.map(source => DATASETS[source] as string).filter(source => source < id);
  return {
    id,
    title: id,
    description: null,
    publisher: null,
    licence: null,
    url: null,
    version: null,
    uses: [],
    derivedFrom,
  };
}

function documentOf(index: number, published: Claim['assertedOn']): DocumentRecord {
  return {
    id: DOCUMENTS[index] as string,
    title: null,
    language: 'en',
    published,
    url: null,
    text: null,
    publisher: null,
  };
}

/** Each entity is declared by none of the datasets with claims, or one or several, under names that may also be claimed. */
function declare(
  model: Model,
  entities: readonly string[],
  count: number,
  choices: Frame['declared'],
): Declaration[][] {
  const all: Declaration[][] = Array.from({ length: count }, () => []);
  for (const [index, id] of entities.entries()) {
    const { text, datasets } = choices[index] as Frame['declared'][number];
    const holders = all.filter((_, bit) => (datasets >> bit) & 1);
    for (const [at, held] of holders.entries()) {
      const name = ['Almaty', 'Alma-Ata', `Name of ${id}`][(text + at) % 3] as string;
      const description = at === text ? null : `As ${at} puts it`;
      held.push({
        id,
        type: typeOf(model, id).name,
        name,
        description,
        externalIds: [`x:${at}`, 'x:same'],
        collective: text === 1,
      });
    }
  }
  return all;
}

function claimOf(draft: Draft, documents: number, readings: Readings): Claim {
  const { topic, snak, polarity, validTime, claimedBy } = draft;
  const says = snak === 'OBJECT' || snak === 'VALUE';
  const document = DOCUMENTS[draft.document % documents] as string;
  const said = {
    ...endsOf(draft),
    ...{ predicate: topic.predicate, snak, value: says ? draft.value : null },
    ...{ qualifiers: snak === 'OBJECT' ? draft.qualifiers : {}, polarity, validTime, claimedBy },
    passage: passageOf(document, draft.row),
  };
  const id = `claim:${hash({ ...said, value: valueKey(said) })}`;
  return { ...said, ...readings, id, confidence: 1, voice: 'REPORTED', occasion: null, language: 'en' };
}

/** The smaller id of a symmetric relation comes first; SOME and NONE may stand at either end of any other. */
function endsOf({ topic, snak, object, inverse }: Draft) {
  const { subject } = topic;
  if (snak === 'OBJECT' && object !== null) {
    const turned = topic.symmetric && object < subject;
    return { subject: turned ? object : subject, object: turned ? subject : object, inverse: false };
  }
  const atIn = inverse && object !== null && snak !== 'VALUE';
  return { subject: atIn ? object : subject, object: null, inverse: atIn && !topic.symmetric };
}

function passageOf(document: string, row: number): Claim['passage'] {
  const place = { exact: null, prefix: null, suffix: null, start: null, end: null, pointer: null };
  return { id: `passage:${hash([document, row])}`, document, ...place, file: 'rows.csv', row };
}

function hash(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
