import { createHash } from 'node:crypto';
import { preset as client } from '@graphql-codegen/client-preset';
import { Kind, parse, print, valueFromASTUntyped, visit } from 'graphql';

/**
 * codegen's client preset with persisted documents, where a document's hash is the one that the server knows it by
 * (src/server/trusted/trusted-document.ts): of the operation and then its fragments by name, as graphql-js prints them. The preset would hash a text in
 * which fields are sorted and the white space in strings is lost: operations with different answers can share such a hash.
 * Only graphql.ts is written: the preset's other files are for operations inside TypeScript, and for servers that take that text.
 */
export const preset = {
  ...client,
  async buildGeneratesSection(options) {
    const documents = options.documents.map(source => ({
      ...source,
      document: withoutEscapes(source.document),
    }));
    const ids = documentIds(options.documents.flatMap(({ document }) => document.definitions));
    const persistedDocuments = {
      mode: 'replaceDocumentWithHash',
      hashPropertyName: 'documentId',
      hashAlgorithm: text => ids.get(parse(text).definitions.find(isOperation).name.value),
    };
    const presetConfig = { ...options.presetConfig, persistedDocuments };
    const files = await client.buildGeneratesSection({ ...options, documents, presetConfig });
    return files.filter(({ filename }) => filename.endsWith('/graphql.ts'));
  },
};

const isOperation = ({ kind }) => kind === Kind.OPERATION_DEFINITION;

/** From the name of each operation to its identifier. */
function documentIds(definitions) {
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(each => [each.name.value, each]),
  );
  const identifier = operation => {
    const used = [...spreadBy(operation, fragments)].sort().map(name => fragments.get(name));
    const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...used] });
    return `sha256:${createHash('sha256').update(text).digest('hex')}`;
  };
  return new Map(definitions.filter(isOperation).map(each => [each.name.value, identifier(each)]));
}

function spreadBy(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.add(value);
      spreadBy(fragments.get(value), fragments, found);
    },
  });
  return found;
}

/**
 * Strings with escapes as block strings: the preset doubles backslashes and then cannot parse what it has written.
 * https://github.com/dotansimha/graphql-code-generator/issues/9863
 */
function withoutEscapes(document) {
  return visit(document, {
    StringValue(node) {
      if (!print(node).includes('\\')) return undefined;
      const block = { ...node, block: true };
      const same = valueFromASTUntyped(
        parse(`{ f(x: ${print(block)}) }`).definitions[0].selectionSet.selections[0].arguments[0].value,
      );
      if (same !== node.value) throw new Error(`The preset cannot print the string ${print(node)}.`);
      return block;
    },
  });
}
