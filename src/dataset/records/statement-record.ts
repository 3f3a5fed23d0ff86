import type { ClaimValue, QualifierValues, Snak, StatementRecord } from '../../evidence/claim.ts';
import type { ModelField, NodeType, RelationField, ValueField } from '../../model/model.ts';
import { claimValue } from './claim-value.ts';
import { type KnownEntities, knownType } from './known-entities.ts';
import { MONEY } from './quantity.ts';
import { type Report, shown, suggestion, under } from './report-problem.ts';

/** Statement as written: exactly one of object, value, some and none. */
export interface WrittenStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly value?: unknown;
  readonly some?: true | undefined;
  readonly none?: true | undefined;
  readonly qualifiers?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Returns true if claims can be made about a field. Declared fields, except the name, and derived
 * fields cannot be claimed.
 */
export function claimable(field: ModelField): boolean {
  if (field.kind === 'relation') return !field.plain;
  return field.name === 'name' || !(field.editorial || field.value === 'ID');
}

/** Returns the field that a predicate names; reports a name that the type does not have. */
export function predicateOf(type: NodeType, name: string, report: Report): ModelField | undefined {
  const field = type.fields.get(name);
  if (field !== undefined && claimable(field)) return field;
  const names = [...type.fields.values()].filter(claimable).map(candidate => candidate.name);
  const why =
    field === undefined
      ? `${type.name} has no field ${shown(name)}`
      : `${name} is ${field.kind === 'relation' ? 'derived' : 'declared'}, not claimed`;
  report('UNKNOWN_PREDICATE', `${why}${suggestion(name, names) || '.'} Its predicates: ${names.join(', ')}.`);
  return undefined;
}

/**
 * Checks a statement against the model and normalises its direction; undefined if it is invalid,
 * which is reported.
 */
export function statementOf(
  written: WrittenStatement,
  scope: KnownEntities,
  report: Report,
): StatementRecord | undefined {
  const type = knownType(written.subject, scope, under(report, 'subject'));
  const field = type && predicateOf(type, written.predicate, under(report, 'predicate'));
  const kinds = (['object', 'value', 'some', 'none'] as const).filter(key => written[key] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) {
    const found = kinds.length === 0 ? 'none of them' : kinds.join(' and ');
    report('BAD_DATASET', `A claim has exactly one of object, value, some and none; this has ${found}.`);
    return undefined;
  }
  if (type === undefined || field === undefined) return undefined;
  return field.kind === 'relation'
    ? relationStatement(written, kind, type, field, scope, report)
    : valueStatement(written, kind, field, scope, report);
}

type StatementKind = 'object' | 'value' | 'some' | 'none';

function valueStatement(
  written: WrittenStatement,
  kind: StatementKind,
  field: ValueField,
  scope: KnownEntities,
  report: Report,
): StatementRecord | undefined {
  if (kind === 'object') {
    report(
      'WRONG_TYPE',
      `${field.name} takes a value (${field.typeName}), not an object.`,
      ['object'],
      'key',
    );
    return undefined;
  }
  if (written.qualifiers !== undefined) {
    report('UNKNOWN_KEY', `${field.name} is not a relation, so it has no qualifiers.`, ['qualifiers'], 'key');
    return undefined;
  }
  const value = kind === 'value' ? claimValue(field, written.value, scope, under(report, 'value')) : null;
  if (value === undefined) return undefined;
  const snak = snakOf(kind);
  const { subject } = written;
  return { subject, predicate: field.predicate, inverse: false, snak, object: null, value, qualifiers: {} };
}

function relationStatement(
  written: WrittenStatement,
  kind: StatementKind,
  type: NodeType,
  field: RelationField,
  scope: KnownEntities,
  report: Report,
): StatementRecord | undefined {
  if (kind === 'value') {
    report('WRONG_TYPE', `${field.name} leads to a ${field.target}: it takes an object.`, ['value'], 'key');
    return undefined;
  }
  const qualifiers = readQualifiers(written.qualifiers ?? {}, field, scope, under(report, 'qualifiers'));
  const object = written.object ?? null;
  if (object !== null && !accepts(type, field, object, scope, under(report, 'object'))) return undefined;
  if (qualifiers === undefined) return undefined;
  const { subject } = written;
  const swap =
    object !== null && (field.direction === 'IN' || (field.direction === 'BOTH' && object < subject));
  return {
    subject: swap ? object : subject,
    predicate: field.type,
    inverse: object === null && field.direction === 'IN',
    snak: snakOf(kind),
    object: swap ? subject : object,
    value: null,
    qualifiers,
  };
}

function snakOf(kind: StatementKind): Snak {
  return ({ object: 'OBJECT', value: 'VALUE', some: 'SOME', none: 'NONE' } as const)[kind];
}

/** Returns true if the relation may lead from the type to this object; reports one that may not. */
function accepts(
  type: NodeType,
  field: RelationField,
  object: string,
  scope: KnownEntities,
  report: Report,
): boolean {
  const other = knownType(object, scope, report);
  if (other === undefined) return false;
  const [out, into] = field.direction === 'IN' ? [other.name, type.name] : [type.name, other.name];
  const pairs = scope.model.relations.get(field.type)?.pairs;
  const fits = other.name === field.target || other.interfaces.includes(field.target);
  if (fits && (pairs === undefined || pairs.has(`${out} ${into}`) || pairs.has(`${into} ${out}`)))
    return true;
  report(
    'WRONG_TYPE',
    `${type.name}.${field.name} leads to a ${field.target}; ${object} is a ${other.name}.`,
  );
  return false;
}

/** Reads the qualifiers of a statement: the claimed fields of the relation's edge type. */
export function readQualifiers(
  raw: Readonly<Record<string, unknown>>,
  relation: RelationField,
  scope: KnownEntities,
  report: Report,
): QualifierValues | undefined {
  const edge = relation.edge === null ? undefined : scope.model.edges.get(relation.edge);
  const names = [...(edge?.fields.keys() ?? [])];
  const qualifiers: Record<string, string | number> = {};
  let valid = true;
  for (const [name, given] of Object.entries(raw)) {
    const field = edge?.fields.get(name);
    if (field === undefined) {
      const known = names.length === 0 ? ' It has none.' : ` Its qualifiers: ${names.join(', ')}.`;
      const message = `${relation.name} has no qualifier ${shown(name)}${suggestion(name, names) || '.'}${known}`;
      report('UNKNOWN_KEY', message, [name], 'key');
      valid = false;
      continue;
    }
    const value = claimValue(field, given, scope, under(report, name));
    const scalar = value && qualifierOf(name, value, under(report, name));
    if (scalar === undefined) valid = false;
    else qualifiers[name] = scalar;
  }
  return valid ? qualifiers : undefined;
}

/** Returns the text or number of a qualifier; reports a value that has more than that. */
function qualifierOf(name: string, value: ClaimValue, report: Report): string | number | undefined {
  const { text, number, unit, statedUnit, ...more } = value;
  const lost = Object.keys(more);
  // Other units are converted, so that nothing is lost without them; currencies are not.
  if (unit === MONEY && statedUnit !== undefined) lost.push('unit');
  const scalar = typeof number === 'bigint' ? Number(number) : (text ?? number);
  if (lost.length === 0 && scalar !== undefined && isExact(number)) return scalar;
  const problem =
    lost.length === 0 ? 'this number has too many digits' : `${lost.join(' and ')} cannot be kept`;
  report('BAD_VALUE', `The qualifier ${name} takes one text or one number: ${problem}.`);
  return undefined;
}

function isExact(number: number | bigint | undefined): boolean {
  return typeof number !== 'bigint' || BigInt(Number(number)) === number;
}
