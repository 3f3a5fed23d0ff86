import type { InterfaceType, Model, NodeType, RelationField } from '../model.ts';
import { fieldNode, type ModelDefinitions, mistake } from '../sdl-nodes.ts';
import { concreteTypes, typeNamed } from '../type-lookup.ts';

/** Relationship types of the database that no field of the model is of. */
const STORED: readonly string[] = ['HAS_FACT', 'DECLARES', 'MERGED_INTO'];
/** The relationship type that records and entities share: parts of documents and entities. */
const SHARED = 'PART_OF';

type Owner = NodeType | InterfaceType;

/** Checks the relations between entities. Throws BAD_MODEL. */
export function checkRelations(model: Model, definitions: ModelDefinitions): void {
  const say = (owner: Owner, field: RelationField, message: string) =>
    mistake(fieldNode(definitions, owner.name, field.name) ?? {}, `${owner.name}.${field.name}: ${message}`);
  if (model.relations.size === 0)
    throw mistake(
      definitions.get('Entity') ?? {},
      'The model has no relation between entities: add a field with @relation to one of its types.',
    );
  const owners: Owner[] = [...model.interfaces.values(), ...model.nodes.values()];
  const ofRecords = new Set([...STORED, ...recordRelations(model)]);
  for (const owner of owners.filter(({ kind }) => kind !== 'record')) {
    const relations = [...owner.fields.values()].filter(isBetweenEntities);
    for (const field of relations) {
      const { type, edge, direction } = field;
      if (ofRecords.has(type) || /^PAST_/.test(type))
        throw say(owner, field, `${type} is a relationship type of the evidence. Choose another.`);
      if (edge !== null && !model.edges.has(edge))
        throw say(
          owner,
          field,
          `${edge} is not an @edge type. Those are: ${[...model.edges.keys()].join(', ')}.`,
        );
      if (model.relations.get(type)?.symmetric && direction !== 'BOTH')
        throw say(owner, field, `${type} is BOTH elsewhere, so it is here.`);
      const twin = relations.find(one => one !== field && isTwin(model, one, field));
      if (twin)
        throw say(
          owner,
          field,
          `it and ${twin.name} are one relation: ${type}, ${direction}, to the same type. Leave one out.`,
        );
      const ends = `${field.name}Edges`;
      if (!field.list && owner.fields.has(ends))
        throw say(
          owner,
          field,
          `the API has ${ends} for its edges, and ${ends} is a field of its own. Rename one.`,
        );
    }
  }
}

function isBetweenEntities(field: { readonly kind: string }): field is RelationField {
  return field.kind === 'relation' && !(field as RelationField).plain;
}

/** Returns the relationship types at which a record begins or ends. */
function recordRelations(model: Model): string[] {
  const all = [...model.nodes.values(), ...model.interfaces.values()].flatMap(({ fields }) => [
    ...fields.values(),
  ]);
  return all.flatMap(field =>
    field.kind === 'relation' && field.plain && field.type !== SHARED ? [field.type] : [],
  );
}

/** Tests that two fields of one owner lead to the same nodes along the same edges. */
function isTwin(model: Model, one: RelationField, other: RelationField): boolean {
  if (one.type !== other.type || one.direction !== other.direction) return false;
  const ends = concreteTypes(typeNamed(model, other.target));
  return concreteTypes(typeNamed(model, one.target)).some(name => ends.includes(name));
}
