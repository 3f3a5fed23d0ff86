import type { CommuniqueError } from '../../errors.ts';
import type { Model, NodeType } from '../../model/model.ts';
import { at, type Node, plain } from '../files/located-node.ts';
import { type DocumentHead, documentHead } from '../records/dataset-record.ts';
import { typeOrReport } from '../records/known-entities.ts';
import { reportOn, shown, under } from '../records/report-problem.ts';
import { conform, idOf } from '../records/zod-schemas.ts';
import { readLookups, type WrittenLookup } from './lookup-tables.ts';
import {
  entityShape,
  type MetadataShape,
  mappingShape,
  type PropertyShape,
  propertyShape,
  queryShape,
} from './mapping-schema.ts';
import { compileEach, type Items } from './row-items.ts';
import type { MappingContext } from './source-path.ts';
import type { Template } from './template.ts';
import { compileFilters, templateAt } from './value-source.ts';

/**
 * `mapping.yml`, as far as it can be read before the rows: the entities, and the properties to
 * claim.
 */
export interface Mapping {
  readonly readings: MetadataShape;
  readonly node: Node;
  readonly lookups: readonly WrittenLookup[];
  readonly queries: readonly MappingQuery[];
}

/** Mapping query: one source and the entities that its rows are about. */
export interface MappingQuery {
  readonly document: DocumentHead;
  readonly package: string | undefined;
  /** Path; with `*` or `?` in it, it stands for many files, each a document of its own. */
  readonly file: string;
  /** JSON Pointer to the list of rows, for JSON only. */
  readonly rows: string | undefined;
  /** Kinds of data that are left out without a report, for FollowTheMoney only. */
  readonly followthemoney: { readonly ignore: readonly string[] } | undefined;
  readonly includes: (context: MappingContext) => boolean;
  readonly readings: MetadataShape;
  readonly entities: ReadonlyMap<string, EntityMapping>;
  readonly node: Node;
}

export interface EntityMapping {
  readonly key: string;
  readonly type: NodeType;
  readonly id: Template;
  /** Items that each make an entity; undefined for one entity a row. */
  readonly each: Items | undefined;
  /** Without a name the entity is only mentioned, not declared. */
  readonly name: Template | undefined;
  readonly description: Template | undefined;
  readonly externalIds: readonly Template[];
  readonly collective: boolean;
  readonly includes: (context: MappingContext) => boolean;
  readonly properties: readonly WrittenProperty[];
}

/** Property as written. It is compiled when all entities are known. */
export interface WrittenProperty {
  readonly predicate: string;
  readonly shape: PropertyShape;
  readonly node: Node;
  /** Node that has the predicate as a key. */
  readonly owner: Node;
}

/**
 * Reads `mapping.yml`; leaves out invalid parts.
 * @param standard schema/followthemoney.yml: the mapping of FollowTheMoney entities
 */
export function readMapping(
  node: Node,
  standard: Node,
  model: Model,
  problems: CommuniqueError[],
): Mapping | undefined {
  const given = conform(mappingShape, plain(node), reportOn(node, problems));
  if (given === undefined) return undefined;
  const lookups = readLookups(node, problems);
  const queries: MappingQuery[] = [];
  const keys = new Map<string, number | undefined>();
  for (const index of given.queries.keys()) {
    const query = readQuery(at(node, ['queries', index])!, standard, model, problems, keys);
    if (query !== undefined) queries.push(query);
  }
  return { readings: given, node, lookups, queries };
}

/** Returns true for a path that stands for many files. */
export function isMany(file: string): boolean {
  return /[*?]/.test(file);
}

function readQuery(
  node: Node,
  standard: Node,
  model: Model,
  problems: CommuniqueError[],
  keys: Map<string, number | undefined>,
): MappingQuery | undefined {
  const report = reportOn(node, problems);
  const given = conform(queryShape, plain(node), report);
  if (given === undefined) return undefined;
  const place = under(report, 'document', 'id');
  if (!isMany(given.file) && conform(idOf('document'), given.document.id, place) === undefined)
    return undefined;
  const isStandard = given.format !== undefined;
  if (isStandard === (given.entities !== undefined) || (!isStandard && given.ignore !== undefined)) {
    report(
      'BAD_DATASET',
      'A query has either `entities`, or `format: followthemoney`; `ignore` is for the latter only.',
    );
    return undefined;
  }
  const entities = new Map<string, EntityMapping>();
  const written = at(isStandard ? standard : node, ['entities']);
  for (const [key, { value: item }] of written?.kind === 'map' ? written.entries : []) {
    if (!isStandard && keys.has(key)) {
      const message = `The entity ${shown(key)} is mapped in line ${keys.get(key)} already; each needs its own key.`;
      report('DUPLICATE_ID', message, ['entities', key], 'key');
      continue;
    }
    keys.set(key, item.place.line);
    const entity = readEntity(key, item, model, problems);
    if (entity !== undefined) entities.set(key, entity);
  }
  return {
    document: documentHead({ ...given.document, file: given.file }, at(node, ['document'])!),
    package: given.package,
    file: given.file,
    rows: given.rows,
    followthemoney: isStandard ? { ignore: given.ignore ?? [] } : undefined,
    includes: compileFilters(given),
    readings: given,
    entities,
    node,
  };
}

function readEntity(
  key: string,
  node: Node,
  model: Model,
  problems: CommuniqueError[],
): EntityMapping | undefined {
  const report = reportOn(node, problems);
  const given = conform(entityShape, plain(node), report);
  if (given === undefined) return undefined;
  const id = templateAt(given.id, report, 'id');
  // The prefix must be literal, so that predicates can be checked before any row is read.
  if (id !== undefined && !/^[a-z][a-z0-9-]*:/.test(given.id)) {
    report(
      'BAD_DATASET',
      `The id ${shown(given.id)} must begin with a type's prefix, such as country:{code}.`,
      ['id'],
    );
    return undefined;
  }
  const type = id && typeOrReport(given.id, model, under(report, 'id'));
  const each = given.each === undefined ? undefined : compileEach(given.each, under(report, 'each'));
  const name = given.name === undefined ? undefined : templateAt(given.name, report, 'name');
  const description =
    given.description === undefined ? undefined : templateAt(given.description, report, 'description');
  const externalIds = (given.externalIds ?? []).map((text, i) =>
    templateAt(text, under(report, 'externalIds', i)),
  );
  if (id === undefined || type === undefined || (given.each !== undefined && each === undefined))
    return undefined;
  return {
    key,
    type,
    id,
    each,
    name,
    description,
    externalIds: externalIds.filter(template => template !== undefined),
    collective: given.collective ?? false,
    includes: compileFilters(given),
    properties: [...readProperties(node, problems)],
  };
}

/** Yields the properties of an entity: one, or a list of them, for each predicate. */
function* readProperties(node: Node, problems: CommuniqueError[]): Generator<WrittenProperty> {
  const owner = at(node, ['properties']);
  if (owner?.kind !== 'map') return;
  for (const [predicate, { value }] of owner.entries) {
    for (const item of value.kind === 'list' ? value.items : [value]) {
      const shape = conform(propertyShape, plain(item), reportOn(item, problems));
      if (shape !== undefined) yield { predicate, shape, node: item, owner };
    }
  }
}
