import {
  type DirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { CommuniqueError } from '../errors.ts';

/** Nodes of the SDL of a model. */

export type FieldsDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
export type ModelDefinition = FieldsDefinition | EnumTypeDefinitionNode;

/** Types, interfaces and enums of a model by name. */
export type ModelDefinitions = ReadonlyMap<string, ModelDefinition>;

interface Located {
  readonly loc?: {
    readonly startToken: { readonly line: number; readonly column: number };
    readonly source: { readonly name: string };
  };
}

export function isRecord(definition: { readonly directives?: readonly DirectiveNode[] }): boolean {
  return directive(definition, 'record') !== undefined;
}

export function unwrap(type: TypeNode): { typeName: string; list: boolean; required: boolean } {
  const required = type.kind === Kind.NON_NULL_TYPE;
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind === Kind.LIST_TYPE) return { ...unwrap(inner.type), list: true, required };
  return { typeName: inner.name.value, list: false, required };
}

export function describe(node: { readonly description?: { readonly value: string } }): string {
  return node.description?.value ?? '';
}

export function directive(
  node: { readonly directives?: readonly DirectiveNode[] },
  name: string,
): DirectiveNode | undefined {
  return node.directives?.find(d => d.name.value === name);
}

export function argumentsOf(node: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries((node.arguments ?? []).map(a => [a.name.value, valueFromASTUntyped(a.value)]));
}

/** Returns the definition of a field of a type, or of one of its interfaces. */
export function fieldNode(
  definitions: ModelDefinitions,
  type: string,
  field: string,
): FieldDefinitionNode | undefined {
  const definition = definitions.get(type);
  if (definition === undefined || !('fields' in definition)) return undefined;
  const own = definition.fields?.find(({ name }) => name.value === field);
  const parents = 'interfaces' in definition ? (definition.interfaces ?? []) : [];
  return (
    own ?? parents.map(({ name }) => fieldNode(definitions, name.value, field)).find(one => one !== undefined)
  );
}

/** Returns the error for a mistake in the model, at the place of the node. */
export function mistake({ loc }: Located, message: string): CommuniqueError {
  const place = loc
    ? { file: loc.source.name, line: loc.startToken.line, column: loc.startToken.column }
    : {};
  return new CommuniqueError('BAD_MODEL', message, place);
}
