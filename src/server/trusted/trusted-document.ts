import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TokenKind,
  visit,
} from 'graphql';

/**
 * One operation that the operator trusts, with its fragments. Clients name it instead of sending
 * its text.
 */
export interface TrustedDocument {
  /** The operation's name. */
  readonly name: string;
  /** `sha256:` and 64 digits: the hash of `text`. */
  readonly documentId: string;
  /** The operation and then its fragments by name, as graphql-js prints them: without comments. */
  readonly text: string;
  /** `text`, parsed: always the same object, which is the engine's key for plans. */
  readonly document: DocumentNode;
  /** The comment above the operation, or at the top of its file. */
  readonly description: string | null;
  readonly variables: readonly TrustedVariable[];
}

/** A variable as it is declared, in GraphQL's notation. */
export interface TrustedVariable {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | null;
}

/**
 * Returns the identifier of a document: a hash of its text.
 * https://github.com/graphql/graphql-over-http/pull/264
 */
export const documentIdOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Makes a trusted document from a named operation of a valid file. Comments and layout are not part
 * of it, so that generated clients stay valid if only these change.
 */
export function trustedDocument(
  file: DocumentNode,
  operation: OperationDefinitionNode & { readonly name: object },
): TrustedDocument {
  const definitions = [operation, ...fragmentsOf(file, operation)];
  const text = print({ kind: Kind.DOCUMENT, definitions });
  return Object.freeze({
    name: operation.name.value,
    documentId: documentIdOf(text),
    text,
    document: parse(text),
    description: commentAbove(operation) ?? commentAbove(file.definitions[0]),
    variables: (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      defaultValue: defaultValue === undefined ? null : print(defaultValue),
    })),
  });
}

/** The fragments that an operation spreads, directly or indirectly, sorted by name. */
function fragmentsOf(file: DocumentNode, operation: OperationDefinitionNode): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = file.definitions.find(
          each => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(name.value)) return;
        found.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [...found.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/**
 * The comment lines directly before a definition. graphql-js keeps them as tokens, not in the tree.
 */
function commentAbove(definition: DocumentNode['definitions'][number] | undefined): string | null {
  const lines: string[] = [];
  let token = definition?.loc?.startToken.prev;
  for (; token?.kind === TokenKind.COMMENT; token = token.prev) lines.unshift(token.value.replace(/^ /, ''));
  return lines.length === 0 ? null : lines.join('\n').trim();
}
