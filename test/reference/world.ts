import type { Judgement } from '../../src/evidence/canonical-entities.ts';
import type {
  Claim,
  ClaimValue,
  DatasetRecord,
  Declaration,
  DocumentRecord,
} from '../../src/evidence/claim.ts';
import type { Model, ModelField, NodeType } from '../../src/model/model.ts';

/** All that one dataset brings. */
export interface Dataset {
  readonly record: DatasetRecord;
  readonly documents: readonly DocumentRecord[];
  readonly declarations: readonly Declaration[];
  readonly judgements: readonly Judgement[];
  /** The claims that it holds now. */
  readonly claims: readonly Claim[];
}

/** All that is loaded. The same claim may be held by several datasets. */
export interface World {
  readonly datasets: readonly Dataset[];
}

/** Every claim that some dataset holds, once. */
export function currentClaims(world: World): Claim[] {
  const byId = new Map(world.datasets.flatMap(d => d.claims).map(claim => [claim.id, claim]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function typeOf(model: Model, id: string): NodeType {
  const type = model.prefixes.get(id.slice(0, id.indexOf(':')));
  if (type === undefined) throw new Error(`No type has the prefix of ${id}`);
  return type;
}

/** The field of a value claim; undefined for a relation's claim. */
export function valueFieldOf(model: Model, claim: Claim) {
  for (const field of typeOf(model, claim.subject).fields.values()) {
    if (field.kind === 'value' && field.predicate === claim.predicate) return field;
  }
  return undefined;
}

/** NAME and ALIASES are list-valued whatever the model says. */
export function isSingleValued(model: Model, claim: Claim): boolean {
  const field = valueFieldOf(model, claim);
  return field !== undefined && !field.list && field.predicate !== 'NAME';
}

/** "At any one time an owner (of the OUT side) has at most one": as a field of either end declares it for these two types. */
export function isExclusive(model: Model, claim: Claim): boolean {
  if (claim.object === null) return false;
  const subject = typeOf(model, claim.subject);
  const object = typeOf(model, claim.object);
  const declares = (fields: Iterable<ModelField>, direction: string, other: NodeType) =>
    [...fields].some(
      field =>
        field.kind === 'relation' &&
        field.type === claim.predicate &&
        field.direction === direction &&
        field.exclusive &&
        [other.name, ...other.interfaces].includes(field.target),
    );
  return declares(subject.fields.values(), 'OUT', object) || declares(object.fields.values(), 'IN', subject);
}

/** "Same value": texts, numbers, EDTF, point and flag; not words, stated unit or assumption. */
export function valueKey(claim: Pick<Claim, 'value'>): string {
  const { text, language, number, low, high, period, point, flag } = claim.value ?? {};
  const numeral = (n: number | bigint | undefined) => (n === undefined ? null : Number(n));
  return JSON.stringify([
    text === undefined ? null : normal(text),
    language ?? null,
    [number, low, high].map(numeral),
    period === undefined ? null : (period.edtf ?? [period.text, period.relativeTo]),
    point === undefined ? null : [point.latitude, point.longitude],
    flag ?? null,
  ]);
}

/** A value with all its words, as plain data: what is absent is left out. */
export function plainValue(value: ClaimValue): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : (part ?? undefined))),
  );
}

/** NFC, white space collapsed. */
export function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
