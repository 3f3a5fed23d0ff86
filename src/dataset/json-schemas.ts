import { z } from 'zod';
import type { Model, NodeType } from '../model/model.ts';
import {
  each,
  entityShape,
  lookupShape,
  mappingShape,
  propertyShape,
  queryShape,
} from './mapping/mapping-schema.ts';
import { claimed, claimsFile, quotedRecord } from './records/claim-schema.ts';
import { dataset } from './records/dataset-record.ts';
import { entity } from './records/entity-records.ts';
import { judgement } from './records/judgement-records.ts';
import { claimable } from './records/statement-record.ts';
import { list } from './records/zod-schemas.ts';

/** JSON Schema of 2020-12 (https://json-schema.org/draft/2020-12/schema). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Returns the JSON Schemas of a dataset's files, by file name without extension, for editors. They
 * are generated from the readers' own schemas and the model, and accept everything that the readers
 * accept.
 */
export function jsonSchemas(model: Model): Readonly<Record<string, JsonSchema>> {
  const types = [...model.prefixes.values()];
  const byType = (key: string, test: (type: NodeType) => JsonSchema) =>
    types.map(type => ({
      if: { required: [key], properties: { [key]: { pattern: `^${type.prefix}:` } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
      then: test(type),
    }));
  const prefix = { pattern: `^(?:${types.map(type => type.prefix).join('|')}):` };
  const claim = claimed.meta({
    allOf: [
      { properties: { subject: prefix } },
      ...byType('subject', type => ({ properties: { predicate: { anyOf: predicatesOf(type) } } })),
    ],
  });
  const property = z.union([propertyShape, z.array(propertyShape)]);
  const mappedEntity = entityShape
    .extend({ each: each.optional(), properties: z.record(z.string(), property).optional() })
    .meta({
      allOf: [
        { properties: { id: prefix } },
        ...byType('id', type => ({
          properties: { properties: { propertyNames: { anyOf: predicatesOf(type) } } },
        })),
      ],
    });
  const query = queryShape.extend({ entities: z.record(z.string(), mappedEntity).optional() });
  return {
    dataset: written(dataset, 'Head of a dataset: dataset.yml of Communiqué'),
    entities: written(
      list(entity.meta({ allOf: [{ properties: { id: prefix } }] })),
      'Entities that a dataset declares',
    ),
    judgements: written(list(judgement), 'Judgements of which entities are one'),
    claims: written(
      claimsFile.extend({ quotes: list(quotedRecord.extend({ claims: list(claim) })) }),
      'Quotes, and the claims that they make',
    ),
    mapping: written(
      mappingShape.extend({ queries: list(query), lookups: z.record(z.string(), lookupShape).optional() }),
      'How the rows of tables become entities and claims',
    ),
  };
}

function predicatesOf(type: NodeType): readonly JsonSchema[] {
  return [...type.fields.values()]
    .filter(claimable)
    .map(({ name, description }) => ({ const: name, description }));
}

function written(schema: z.ZodType, title: string): JsonSchema {
  // The readers' output types do not matter here: `io: input`. Checks without a counterpart are
  // omitted: `any`.
  return { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' }) };
}
