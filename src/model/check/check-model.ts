import type { Model } from '../model.ts';
import type { ModelDefinitions } from '../sdl-nodes.ts';
import { checkFields } from './check-fields.ts';
import { checkRelations } from './check-relations.ts';
import { checkTypes } from './check-types.ts';

/**
 * Checks that a model makes sense: that no two things get one name in the API, in Neo4j or in
 * claims, and that directives stand where they mean something. Throws BAD_MODEL with the place of
 * the first mistake and what was meant.
 */
export function checkModel(model: Model, definitions: ModelDefinitions): void {
  checkTypes(model, definitions);
  checkFields(model, definitions);
  checkRelations(model, definitions);
}
