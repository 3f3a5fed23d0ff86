import type { CommuniqueError } from '../../errors.ts';
import type { Declaration } from '../../evidence/claim.ts';
import type { Model } from '../../model/model.ts';
import { type Node, plain } from '../files/located-node.ts';
import { typeOrReport } from './known-entities.ts';
import { itemsOf, reportOn, shown, under } from './report-problem.ts';
import { conform, flag, id, list, name, strict, text } from './zod-schemas.ts';

const EXTERNAL_ID = /^[A-Za-z][\w.-]*:\S+$/;

/** Schema of a CURIE of another system, such as `wikidata:Q227`. */
export const externalId = text.refine(
  value => EXTERNAL_ID.test(value),
  'must be a CURIE such as wikidata:Q227',
);

/** Schema of an entity in a file. */
export const entity = strict({
  id,
  name,
  description: text.optional(),
  externalIds: list(externalId).default([]),
  collective: flag.default(false),
});

/** Returns the items of a file of entities. */
export function entitiesIn(node: Node, problems: CommuniqueError[]): readonly Node[] {
  return itemsOf(node, 'entities, each with `id` and `name`', problems);
}

/** Reads entities one by one. Each id occurs once, and its prefix gives the type. */
export class EntityReader {
  readonly declarations: Declaration[] = [];
  readonly #model: Model;
  readonly #problems: CommuniqueError[];
  readonly #lines = new Map<string, number | undefined>();

  constructor(model: Model, problems: CommuniqueError[]) {
    this.#model = model;
    this.#problems = problems;
  }

  add(item: Node): void {
    const report = reportOn(item, this.#problems);
    const given = conform(entity, plain(item), report);
    if (given === undefined) return;
    const type = typeOrReport(given.id, this.#model, under(report, 'id'));
    if (type === undefined) return;
    if (this.#lines.has(given.id)) {
      const message = `${given.id} is declared in line ${this.#lines.get(given.id)} already; each entity is declared once.`;
      report('DUPLICATE_ID', `${message} Here it is called ${shown(given.name)}.`, ['id']);
      return;
    }
    this.#lines.set(given.id, item.place.line);
    this.declarations.push({
      id: given.id,
      type: type.name,
      name: given.name,
      description: given.description ?? null,
      externalIds: [...new Set(given.externalIds)].sort(),
      collective: given.collective,
    });
  }
}
