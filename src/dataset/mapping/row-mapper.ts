import type { CommuniqueError } from '../../errors.ts';
import type { Claim, Declaration, DocumentRecord } from '../../evidence/claim.ts';
import { normalised } from '../../evidence/claimed-value.ts';
import { getOrCreate } from '../../util/collections.ts';
import { at } from '../files/located-node.ts';
import type { DocumentHead } from '../records/dataset-record.ts';
import { externalId } from '../records/entity-records.ts';
import type { KnownEntities } from '../records/known-entities.ts';
import { reportOn, shown, under } from '../records/report-problem.ts';
import { conform, idOf, invalid, isId, isLong, TOO_LONG } from '../records/zod-schemas.ts';
import { compileProperty, type References } from './mapped-property.ts';
import type { EntityMapping, Mapping, MappingQuery } from './read-mapping.ts';
import {
  type CompiledMapping,
  type CompiledQuery,
  claimsOf,
  type PlacedRow,
  reportAt,
} from './row-claims.ts';
import { compileMetadata, mergeLevels } from './row-metadata.ts';
import { findPath, type LookupTables, type MappingContext } from './source-path.ts';
import { fill } from './template.ts';
import { templateAt } from './value-source.ts';

/** Entity that a row makes. */
interface RowEntity {
  readonly entity: EntityMapping;
  readonly id: string;
  readonly context: MappingContext;
}

/** Lists for the two kinds of errors of a row: invalid ids, and unreadable texts. */
interface ProblemLists {
  readonly ids?: CommuniqueError[];
  readonly words?: CommuniqueError[];
}

/** Shared empty list, as there may be millions of entities without external ids. */
const NONE: readonly string[] = [];
/** Limit on the rows of a file; no file has more. */
const MAX_ROWS = 2 ** 33;

/**
 * Maps the rows of tables to claims, in two passes over them. {@link declare} learns the entities,
 * so that a row can refer to one that a later row declares; {@link claims} makes the claims of one
 * row at a time.
 */
export class Mapper {
  readonly mapping: Mapping;
  readonly #declarations: Map<string, Declaration>;
  readonly #index = new Map<string, Map<string, string | null>>();
  /**
   * First rows of the entities that have properties claimed once. There may be millions of other
   * entities.
   */
  readonly #firstRow = new Map<string, number>();
  /** Numbers of the files, by the names of query and file. */
  readonly #files = new Map<string, number>();
  readonly #lookups = new Map<string, Set<string>>();

  readonly #filters: LookupTables;

  /**
   * @param declarations those of entities.yml; those of the rows are added
   * @param filters the lookups of the mapping, with their files read
   */
  constructor(mapping: Mapping, declarations: Map<string, Declaration>, filters: LookupTables = new Map()) {
    this.mapping = mapping;
    this.#declarations = declarations;
    this.#filters = filters;
    for (const { shape } of mapping.queries.flatMap(q =>
      [...q.entities.values()].flatMap(e => e.properties),
    )) {
      if (shape.entity === undefined || shape.by === undefined) continue;
      getOrCreate(this.#lookups, shape.entity, () => new Set()).add(shape.by);
    }
  }

  /**
   * First pass: declares the entities of a row, and indexes them by the columns with which later
   * rows refer to them.
   */
  declare(query: MappingQuery, row: PlacedRow, problems: CommuniqueError[]): void {
    const all = this.#entitiesOf(query, row, { ids: problems });
    if (all.length === 0 && this.#isWanted(query, row)) {
      const ids = [...query.entities.values()].map(({ id }) => id.source).join(', ');
      reportAt(row, problems)('MISSING_KEY', `It makes no entity: a value for ${ids} is missing.`);
    }
    for (const made of all) {
      const once = made.entity.properties.some(({ shape }) => shape.literal !== undefined);
      if (once && !this.#firstRow.has(made.id)) this.#firstRow.set(made.id, this.#placeOf(query, row));
      for (const column of this.#lookups.get(made.entity.key) ?? []) this.#remember(made, column);
      this.#declareOne(made, row, problems);
    }
  }

  /** Checks and compiles the properties of a query, between the passes. */
  compile(
    query: MappingQuery,
    document: DocumentRecord,
    file: string,
    scope: KnownEntities,
    problems: CommuniqueError[],
  ): CompiledQuery {
    const { mapping } = this;
    const keys = mapping.queries.flatMap(other => [...other.entities.keys()]);
    const top = compileMetadata(mapping.readings, mapping.node, scope, problems);
    const middle = compileMetadata(query.readings, query.node, scope, problems);
    const properties = new Map<string, CompiledMapping[]>();
    for (const [key, entity] of query.entities) {
      const list: CompiledMapping[] = [];
      for (const written of entity.properties) {
        const own = compileMetadata(written.shape, written.node, scope, problems);
        const property = compileProperty(entity, written, keys, scope, problems);
        if (property === undefined || !top || !middle || !own) continue;
        const readings = mergeLevels([{ fixed: { language: document.language } }, top, middle, own]);
        list.push({ ...property, predicate: written.predicate, readings });
      }
      properties.set(key, list);
    }
    return { query, document, file, properties };
  }

  /** Returns a number that is unique for a row, also among many files. */
  #placeOf(query: MappingQuery, row: PlacedRow): number {
    const file = `${query.file} ${row.place.file}`;
    const known = this.#files.get(file) ?? this.#files.size;
    this.#files.set(file, known);
    return known * MAX_ROWS + row.number;
  }

  /** Returns true if the row as a whole should make an entity, so that none is an error. */
  #isWanted(query: MappingQuery, row: PlacedRow): boolean {
    const context: MappingContext = { row, lookups: this.#filters };
    if (!this.includes(query, row)) return false;
    return [...query.entities.values()].some(entity => {
      const found = entity.each === undefined && entity.includes(context);
      return found && fill(entity.id, context) === null;
    });
  }

  /** Returns true if the filters of a query include a row. */
  includes(query: MappingQuery, row: PlacedRow): boolean {
    return query.includes({ row, lookups: this.#filters });
  }

  /**
   * Returns the document of a file: the keys that all files share, and those that its first row
   * fills in.
   */
  headOf(query: MappingQuery, row: PlacedRow, problems: CommuniqueError[]): DocumentHead {
    const { document } = query;
    const node = at(query.node, ['document'])!;
    const report = reportOn(node, problems);
    const filled = (key: 'id' | 'title' | 'url' | 'published') => {
      const template = document[key] === null ? undefined : templateAt(document[key], report, key);
      return (template && fill(template, { row, lookups: this.#filters })?.text) ?? null;
    };
    const id = conform(idOf('document'), filled('id') ?? document.id, under(report, 'id')) ?? document.id;
    return { ...document, id, title: filled('title'), url: filled('url'), published: filled('published') };
  }

  /** Second pass: returns the claims of one row. */
  claims(
    compiled: CompiledQuery,
    row: PlacedRow,
    scope: KnownEntities,
    problems: CommuniqueError[],
  ): Claim[] {
    const claims = new Map<string, Claim>();
    const made = this.#entitiesOf(compiled.query, row, { words: problems });
    const references: References = {
      ofRow: key => made.filter(({ entity }) => entity.key === key).map(({ id }) => id),
      by: (key, column, value) => this.#index.get(`${key} ${column}`)?.get(value),
    };
    for (const { entity, id, context } of made) {
      const first = this.#firstRow.get(id) === this.#placeOf(compiled.query, row);
      for (const property of compiled.properties.get(entity.key) ?? []) {
        if ((property.once && !first) || !property.includes(context)) continue;
        const report = reportAt(row, problems, entity.key, property.predicate);
        for (const claim of claimsOf(property, id, context, references, compiled, scope, report)) {
          claims.set(claim.id, claim);
        }
      }
    }
    return [...claims.values()];
  }

  /**
   * Returns the entities of a row. The first pass reports invalid ids, and then nothing of the
   * dataset is loaded. The second pass reports unreadable texts, and then everything else is
   * loaded.
   */
  #entitiesOf(query: MappingQuery, row: PlacedRow, { ids, words }: ProblemLists): RowEntity[] {
    const lookups = this.#filters;
    if (!this.includes(query, row)) return [];
    const made: RowEntity[] = [];
    for (const entity of query.entities.values()) {
      const report = words && reportAt(row, words, entity.key);
      const whole: MappingContext = { row, lookups, report };
      const contexts =
        entity.each === undefined ? [whole] : entity.each(whole).map(item => ({ ...whole, item }));
      for (const context of contexts) {
        if (!entity.includes(context)) continue;
        const found = fill(entity.id, context);
        if (found === null) continue;
        const id = found.text.normalize('NFC');
        if (isId(id)) made.push({ entity, id, context });
        else if (ids) reportAt(row, ids, entity.key, 'id')('BAD_VALUE', `${shown(id)} cannot be an id.`);
      }
    }
    return made;
  }

  #remember({ entity, id, context }: RowEntity, column: string): void {
    const name = `${entity.key} ${column}`;
    const index = getOrCreate(this.#index, name, () => new Map());
    for (const { value } of findPath(column, context)) {
      const text = String(value);
      const before = index.get(text);
      index.set(text, before === undefined || before === id ? id : null);
    }
  }

  #declareOne({ entity, id, context }: RowEntity, row: PlacedRow, problems: CommuniqueError[]): void {
    const filled = entity.name && fill(entity.name, context);
    if (!filled) return;
    const report = reportAt(row, problems, entity.key);
    const description = entity.description && fill(entity.description, context)?.text;
    const externalIds = new Set<string>();
    for (const template of entity.externalIds) {
      const text = fill(template, context)?.text;
      const checked = text === undefined ? undefined : conform(externalId, text, report);
      if (checked !== undefined) externalIds.add(checked);
    }
    const declaration: Declaration = {
      id,
      type: entity.type.name,
      name: normalised(filled.text),
      description: description === undefined ? null : normalised(description),
      externalIds: externalIds.size === 0 ? NONE : [...externalIds].sort(),
      collective: entity.collective,
    };
    if (isLong(declaration.name)) {
      report(
        'BAD_VALUE',
        `The name ${TOO_LONG}, not ${declaration.name.length}: ${shown(declaration.name)}.`,
      );
      return;
    }
    const wrong = [declaration.name, declaration.description ?? '']
      .map(invalid)
      .find(one => one !== undefined);
    if (wrong !== undefined) {
      report('BAD_VALUE', `The name and the description ${wrong}: ${shown(declaration.name)}.`);
      return;
    }
    const before = this.#declarations.get(id);
    if (before === undefined) this.#declarations.set(id, declaration);
    else if (JSON.stringify(before) !== JSON.stringify(declaration)) {
      const message = `${id} is declared elsewhere in this dataset in another way, with the name ${shown(before.name)}`;
      report('DUPLICATE_ID', `${message}; here it is called ${shown(declaration.name)}.`);
    }
  }
}
