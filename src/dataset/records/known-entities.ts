import type { Model, NodeType } from '../../model/model.ts';
import { prefixOf, typeOfId } from '../../model/type-lookup.ts';
import { type Report, shown, suggestion } from './report-problem.ts';

/** Entities and documents to which a dataset's claims can refer. */
export interface KnownEntities {
  readonly model: Model;
  /** Returns true for an entity that the dataset or one of its `uses` declares. */
  readonly knows: (id: string) => boolean;
  /** Returns true for a document of the dataset. */
  readonly knowsDocument: (id: string) => boolean;
  /** Returns the ids of the entities that the dataset itself declares, for suggestions. */
  readonly declared: () => readonly string[];
}

/**
 * Returns the type of an entity by its id, or reports that the model has no type with that prefix.
 */
export function typeOrReport(id: string, model: Model, report: Report): NodeType | undefined {
  const type = typeOfId(model, id);
  if (type === undefined) {
    const prefix = prefixOf(id);
    const prefixes = [...model.prefixes.keys()];
    report('UNKNOWN_TYPE', `No type has the prefix ${shown(prefix)}${suggestion(prefix, prefixes) || '.'}`);
  }
  return type;
}

/** Returns the type of an entity, or reports that the entity is not known. */
export function knownType(id: string, scope: KnownEntities, report: Report): NodeType | undefined {
  const type = typeOrReport(id, scope.model, report);
  if (type === undefined) return undefined;
  if (!scope.knows(id)) {
    const hint = suggestion(id, scope.declared());
    report('UNKNOWN_ENTITY', `Neither this dataset nor one that it uses declares ${id}${hint || '.'}`);
    return undefined;
  }
  return type;
}
