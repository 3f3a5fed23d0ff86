import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Variables } from '../ir/variables.ts';
import { nullPattern } from './cursor.ts';

/**
 * Returns the plan-cache key: all that a plan depends on in the coerced variables. It has the
 * variables that are given and those that are null, the keys of inputs, the number of objects in a
 * list, and booleans; of texts only the null pattern of cursors; of numbers only those that are
 * part of the Cypher text.
 */
export function planCacheKey(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const parts: string[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType;
    parts.push(name in variables ? shapeOf(type, variables[name]) : 'absent');
    if (decisiveIn(document).has(name)) parts.push(String(variables[name]));
  }
  return parts.join(';');
}

/** Arguments whose numbers are part of the Cypher text. */
const DECISIVE = ['maxHops', 'hops'];
const decisive = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** Returns the names of the variables that are given to such arguments. */
function decisiveIn(document: DocumentNode): ReadonlySet<string> {
  const known = decisive.get(document);
  if (known !== undefined) return known;
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (DECISIVE.includes(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  decisive.set(document, names);
  return names;
}

/**
 * Returns true for an enum whose values decide the text of a statement; values of other enums are
 * parameters.
 */
function isDecisive(type: GraphQLNamedType): boolean {
  return type.extensions.decisive === true;
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return shapeOf(type.ofType as GraphQLInputType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    const inner = type.ofType as GraphQLInputType;
    const named = getNamedType(inner);
    return isInputObjectType(named) || isDecisive(named)
      ? `[${(value as unknown[]).map(one => shapeOf(inner, one)).join(',')}]`
      : '[]';
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).map(
      ([key, inner]) => `${key}:${shapeOf(fields[key]?.type as GraphQLInputType, inner)}`,
    );
    return `{${entries.join(',')}}`;
  }
  if (isEnumType(type)) return isDecisive(type) ? String(value) : 'e';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? `s${nullPattern(value) ?? ''}` : 'n';
}
