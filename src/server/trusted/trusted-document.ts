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
 * One operation that the operator trusts, with the fragments it needs: clients name it instead of
 * sending its text.
 */
export interface TrustedDocument {
  /** The operation's name. */
  readonly name: string;
  /** `sha256:` and 64 digits: the hash of `text`. */
  readonly documentId: string;
  /** The operation and then its fragments by name, as graphql-js prints them: without comments. */
  readonly text: string;
  /** `text`, parsed: always this very object, which is what the engine keeps plans by. */
  readonly document: DocumentNode;
  /** The comment above the operation, or at the top of its file. */
  readonly description: string | null;
  readonly variables: readonly TrustedVariable[];
}

/** A variable as it is declared, in GraphQL's own spelling. */
export interface TrustedVariable {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | null;
}

/**
 * https://github.com/graphql/graphql-over-http/pull/264: the identifier is a hash of the document's
 * text.
 */
export const documentIdOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Makes a trusted document of a named operation in a file that is valid. Comments and the file's
 * layout are not part of it, so that a client that was generated earlier stays right when only they
 * change.
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

/** The fragments that an operation spreads, and those that these spread, by name. */
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
 * The lines of comment directly before a definition. graphql-js keeps them as tokens, not in the
 * tree.
 */
function commentAbove(definition: DocumentNode['definitions'][number] | undefined): string | null {
  const lines: string[] = [];
  let token = definition?.loc?.startToken.prev;
  for (; token?.kind === TokenKind.COMMENT; token = token.prev) lines.unshift(token.value.replace(/^ /, ''));
  return lines.length === 0 ? null : lines.join('\n').trim();
}
