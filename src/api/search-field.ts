import {
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { constantCase } from '../model/names.ts';
import { MATCHES, SEARCH_TYPE, searchResultFields, searchResultType } from '../model/search-result.ts';
import { field } from './field-config.ts';
import { pageArguments } from './list-arguments.ts';
import { connection, edgeObject } from './object-types.ts';
import { type Builder, listOf, required } from './schema-builder.ts';
import { whereInput } from './where-inputs.ts';

/** Returns the root field of full-text search. */
export function searchField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  const type = searchResultType(b.model);
  const edge = () => edgeObject(b, 'SearchResultEdge', type, foundFields(b));
  const summed = { type, edge: null, prefix: type.name };
  return field(
    connection(b, summed, type.name, edge),
    'Finds entities by names, aliases and descriptions in any script, documents by title, passages by their words: all words given have to occur, as they are, as beginnings, or with a typo; a stretch in quotation marks has to occur as it is. Exact names come first.',
    { kind: 'Search' },
    {
      text: {
        type: required(GraphQLString),
        description: 'What to look for, such as `Alma-Ata` or `“Middle Corridor”`.',
      },
      types: { type: listOf(searchType(b)), description: 'Only things of these types; all when absent.' },
      where: { type: whereInput(b, type), description: 'Only those that fulfil this.' },
      ...pageArguments(),
    },
  );
}

function foundFields(b: Builder) {
  return {
    match: field(required(matchEnum(b)), 'How its names compare with what was looked for.', {
      kind: 'Match',
    }),
    score: field(
      required(GraphQLFloat),
      'How well it fits among those that match alike: greater is better. Comparable within one answer only.',
      { kind: 'Score' },
    ),
    snippet: field(
      snippetType(b),
      'Where it was found, with the words that match; none where only the database sees why.',
      {
        kind: 'Snippet',
      },
    ),
  };
}

function searchType(b: Builder): GraphQLEnumType {
  const values = searchResultType(b.model).members.map(
    name => [constantCase(name), { description: b.model.nodes.get(name)?.description ?? name }] as const,
  );
  return b.enumeration(
    SEARCH_TYPE,
    () =>
      new GraphQLEnumType({
        name: SEARCH_TYPE,
        description: 'What can be searched for.',
        values: Object.fromEntries(values),
      }),
  );
}

const MATCH_DESCRIPTIONS: Readonly<Record<(typeof MATCHES)[number], string>> = {
  NAME: 'It is its name.',
  ALIAS: 'It is another of its names.',
  NAME_PREFIX: 'Its name begins with it.',
  WORDS: 'The words occur in one of its texts.',
};

function matchEnum(b: Builder): GraphQLEnumType {
  const values = [...MATCHES]
    .reverse()
    .map(name => [name, { description: MATCH_DESCRIPTIONS[name] }] as const);
  return b.enumeration(
    'SearchMatch',
    () =>
      new GraphQLEnumType({
        name: 'SearchMatch',
        description:
          'How names compare with what was looked for, case, diacritics and script aside; the best come first.',
        values: Object.fromEntries(values),
      }),
  );
}

function snippetType(b: Builder): GraphQLObjectType {
  const part = (name: 'field' | 'text' | 'marked') => ({ kind: 'SnippetPart', part: name }) as const;
  const fields = () => ({
    field: field(required(searchFieldEnum(b)), 'The field that the text is of.', part('field')),
    text: field(required(GraphQLString), 'The stretch of the text around what matches.', part('text')),
    marked: field(
      required(GraphQLString),
      'The same with `**` before and after what matches, as in Markdown.',
      part('marked'),
    ),
    ranges: field(required(listOf(rangeType(b))), 'The stretches of `text` that match, in their order.', {
      kind: 'SnippetPart',
      part: 'ranges',
    }),
  });
  const description = 'Where something was found.';
  return b.object('Snippet', () => new GraphQLObjectType({ name: 'Snippet', description, fields }));
}

function rangeType(b: Builder): GraphQLObjectType {
  const side = (part: 'start' | 'end', description: string) =>
    field(required(GraphQLInt), description, { kind: 'SnippetPart', part });
  const fields = () => ({
    start: side('start', 'Where it begins, in Unicode code points, from 0.'),
    end: side('end', 'Where it ends, in Unicode code points, exclusive.'),
  });
  const description = 'A stretch of a text.';
  return b.object('TextRange', () => new GraphQLObjectType({ name: 'TextRange', description, fields }));
}

function searchFieldEnum(b: Builder): GraphQLEnumType {
  const values = [...searchResultFields(b.model)].map(
    ([name, { description }]) => [constantCase(name), { description }] as const,
  );
  return b.enumeration(
    'SearchField',
    () =>
      new GraphQLEnumType({
        name: 'SearchField',
        description: 'Texts that are searched.',
        values: Object.fromEntries(values),
      }),
  );
}
