import type { CommuniqueError } from '../../errors.ts';
import { type Node, plain } from '../../files/record.ts';
import type { Model } from '../../model/types.ts';
import type { Declaration } from '../claim.ts';
import { reportOn, shown, under } from './report.ts';
import { typeOfId } from './scope.ts';
import { conform, flag, id, list, name, strict, text } from './shape.ts';

const EXTERNAL_ID = /^[A-Za-z][\w.-]*:\S+$/;

/** A CURIE of another system, such as `wikidata:Q227`. */
export const externalId = text.refine(
  value => EXTERNAL_ID.test(value),
  'must be a CURIE such as wikidata:Q227',
);

const entity = strict({
  id,
  name,
  description: text.optional(),
  externalIds: list(externalId).default([]),
  collective: flag.default(false),
});

/** Reads `entities.yml`: each entity once, its type after the prefix of its id. */
export function readEntities(node: Node, model: Model, problems: CommuniqueError[]): Declaration[] {
  const report = reportOn(node, problems);
  if (node.kind !== 'list') {
    report('BAD_DATASET', 'entities.yml is a list of entities, each with `id` and `name`.');
    return [];
  }
  const lines = new Map<string, number | undefined>();
  const declarations: Declaration[] = [];
  for (const item of node.items) {
    const here = reportOn(item, problems);
    const given = conform(entity, plain(item), here);
    if (given === undefined) continue;
    const type = typeOfId(given.id, model, under(here, 'id'));
    if (type === undefined) continue;
    if (lines.has(given.id)) {
      const message = `${given.id} is declared in line ${lines.get(given.id)} already; each entity is declared once.`;
      here('DUPLICATE_ID', `${message} Here it is called ${shown(given.name)}.`, ['id']);
      continue;
    }
    lines.set(given.id, item.place.line);
    declarations.push({
      id: given.id,
      type: type.name,
      name: given.name,
      description: given.description ?? null,
      externalIds: [...new Set(given.externalIds)].sort(),
      collective: given.collective,
    });
  }
  return declarations;
}
