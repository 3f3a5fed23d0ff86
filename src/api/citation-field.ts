import { GraphQLEnumType, type GraphQLFieldConfig, GraphQLString } from 'graphql';
import { field } from './field-config.ts';
import { type Builder, required } from './schema-builder.ts';

/** Returns the field with the citation of a claim or document. */
export function citationField(b: Builder, of: 'Claim' | 'Document'): GraphQLFieldConfig<unknown, unknown> {
  const what = of === 'Claim' ? 'The claim with its words, who says so, and the document' : 'The document';
  return field(
    required(GraphQLString),
    `${what}, ready to be cited. What is not known is left out: without a date there is no year.`,
    { kind: 'Citation', of },
    {
      format: {
        type: required(formatEnum(b)),
        defaultValue: 'TEXT',
        description: 'In which form.',
      },
    },
  );
}

function formatEnum(b: Builder): GraphQLEnumType {
  return b.enumeration(
    'CitationFormat',
    () =>
      new GraphQLEnumType({
        name: 'CitationFormat',
        description: 'Forms of citations.',
        values: {
          TEXT: { description: 'A sentence.' },
          BIBTEX: { description: 'A `@misc` entry of BibTeX, in UTF-8.' },
          CSL_JSON: {
            description:
              'An item of CSL-JSON (https://github.com/citation-style-language/schema), as JSON text: what reference managers read.',
          },
        },
      }),
  );
}
