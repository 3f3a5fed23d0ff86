import {
  buildASTSchema,
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLDirective,
  GraphQLError,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  Kind,
  parse,
  Source,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { isWithinEdits } from '../../text/edit-distance.ts';
import { mistake } from '../sdl-nodes.ts';

/** The scalars of the API, and the enums that are derived from the model. */
const BUILT_IN = parse(
  new Source(
    'scalar BigInt scalar Date scalar DateTime enum EntityType { ANY } enum RelationType { ANY } enum Predicate { ANY } type Qualifiers { any: Int }',
    'built in',
  ),
);

/** Directives that the model reader knows. */
const KNOWN: readonly string[] = [
  ...['entity', 'record', 'value', 'edge', 'relation', 'unique', 'unit'],
  ...['folded', 'searched', 'evaluative', 'framed', 'precedes', 'editorial'],
];

/**
 * Checks that the documents are SDL whose types, directives and arguments are all known. Throws
 * BAD_MODEL with the place of the first mistake.
 */
export function checkSdl(documents: readonly DocumentNode[]): void {
  for (const { definitions } of documents)
    for (const definition of definitions) {
      const { kind } = definition;
      if (kind === Kind.DIRECTIVE_DEFINITION) {
        const name = definition.name.value;
        if (!KNOWN.includes(name))
          throw mistake(definition, `@${name} is none of the directives of a model: ${KNOWN.join(', ')}.`);
      } else if (!MODELLED.includes(kind))
        throw mistake(definition, 'A model has types, interfaces, enums and the directives of a model only.');
    }
  const document = concatAST([BUILT_IN, ...documents]);
  const [error] = validateSDL(document);
  if (error) throw mistake(ownNode(error), explained(error));
  checkDirectives(documents, buildASTSchema(document, { assumeValidSDL: true }).getDirectives());
}

const MODELLED: readonly Kind[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
];

/** Returns the node of an error that stands in a file; the second, for a name defined twice. */
function ownNode({ nodes = [] }: GraphQLError) {
  return nodes.filter(({ loc }) => loc?.source.name !== BUILT_IN.loc?.source.name).at(-1) ?? {};
}

/** Returns graphql-js's message, with the known directive that is meant. */
function explained({ message }: GraphQLError): string {
  const [, name] = /^Unknown directive "@(\w+)"/.exec(message) ?? [];
  const near = name === undefined ? undefined : KNOWN.find(one => isWithinEdits(one, name, 2));
  return near === undefined ? message : `${message} Did you mean "@${near}"?`;
}

function checkDirectives(documents: readonly DocumentNode[], known: readonly GraphQLDirective[]): void {
  for (const { definitions } of documents)
    for (const definition of definitions) {
      const fields = 'fields' in definition ? (definition.fields as readonly FieldDefinitionNode[]) : [];
      const own = 'directives' in definition ? (definition.directives ?? []) : [];
      for (const node of [...own, ...fields.flatMap(({ directives = [] }) => directives)])
        checkArguments(node as ConstDirectiveNode, known);
    }
}

function checkArguments(node: ConstDirectiveNode, known: readonly GraphQLDirective[]): void {
  const directive = known.find(({ name }) => name === node.name.value);
  if (directive === undefined) return;
  try {
    getDirectiveValues(directive, { directives: [node] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [, name] = /^Argument "(\w+)"/.exec(error.message) ?? [];
    const type = directive.args.find(arg => arg.name === name)?.type;
    const named = type && getNamedType(type);
    const values = isEnumType(named)
      ? ` Its values: ${named
          .getValues()
          .map(one => one.name)
          .join(', ')}.`
      : '';
    throw mistake(error.nodes?.[0] ?? node, `@${directive.name}: ${error.message}${values}`);
  }
}
