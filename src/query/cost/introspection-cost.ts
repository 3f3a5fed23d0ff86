import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { CommuniqueError } from '../../errors.ts';
import type { FieldDefinition } from '../ir/parameter-node.ts';
import type { Variables } from '../ir/variables.ts';
import { MAX_INTROSPECTED_FIELDS } from './limits.ts';

const ROOTS = new Map<string, FieldDefinition>(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map(field => [field.name, field]),
);

/**
 * One selected field with its selection: the same for every type or field that it is selected of.
 */
interface IntrospectedField {
  readonly definition: FieldDefinition;
  readonly args: Record<string, unknown>;
  readonly inner: readonly IntrospectedField[] | null;
}

/**
 * Counts the fields in the answer to introspection, up to the limit. The check is needed because
 * graphql-js limits how deep lists are nested, not how often each field is selected. Throws
 * TOO_COSTLY with the response path of the root field.
 */
export function checkIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Variables,
): void {
  const query = schema.getQueryType() as GraphQLObjectType;
  const given = variables as Record<string, unknown>;
  const named = fragments as Record<string, FragmentDefinitionNode>;
  let count = 0;
  let root = '';
  const spend = (): void => {
    count += 1;
    if (count <= MAX_INTROSPECTED_FIELDS) return;
    const message = `The answer would contain more than ${MAX_INTROSPECTED_FIELDS} facts about the schema.`;
    throw new CommuniqueError('TOO_COSTLY', message, { path: [root] });
  };
  const read = (definition: FieldDefinition, nodes: readonly FieldNode[]): IntrospectedField => {
    spend();
    const args = getArgumentValues(definition, nodes[0] as FieldNode, given);
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) return { definition, args, inner: null };
    const inner: IntrospectedField[] = [];
    for (const asked of collectSubfields(schema, named, given, type, nodes as FieldNode[]).values()) {
      inner.push(read(type.getFields()[asked[0]?.name.value ?? ''] ?? TypeNameMetaFieldDef, asked));
    }
    return { definition, args, inner };
  };
  const answer = ({ definition, args, inner }: IntrospectedField, source: unknown): void => {
    spend();
    if (inner === null) return;
    const value: unknown = definition.resolve?.(source, args, undefined, { schema } as GraphQLResolveInfo);
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined) for (const field of inner) answer(field, one);
  };
  for (const [key, nodes] of collectFields(schema, named, given, query, operation.selectionSet)) {
    const definition = ROOTS.get(nodes[0]?.name.value ?? '');
    if (!definition) continue;
    root = key;
    answer(read(definition, nodes), undefined);
  }
}
