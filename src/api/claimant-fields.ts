import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLObjectType,
} from 'graphql';
import type { TraversalNumber } from '../model/field-semantics.ts';
import { field } from './field-config.ts';
import { nodeType } from './object-types.ts';
import { type Builder, listOf, required, wrap } from './schema-builder.ts';

const LIST = { list: true, required: true };

/** Returns the root field that lists the claimants of claims about entities. */
export function claimantsField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    listOf(claimantType(b)),
    'Claimants of the current claims that have one of the entities as subject or object, the one with the most claims first, then by id. Empty where there is no such claim.',
    { kind: 'Claimants' },
    voiceArguments(),
  );
}

/** Returns the root field that lists the pairs of claimants that contest each other. */
export function disagreementsField(b: Builder): GraphQLFieldConfig<unknown, unknown> {
  return field(
    listOf(disagreementType(b)),
    'Who disagrees with whom about entities: each pair of claimants whose claims contest each other in a dispute about one of them, those with the most disputes first, then with the most claims, then by ids. All claims without a known claimant are one voice here. Who contests itself is not a pair: see `selfContradiction` of disputes.',
    { kind: 'Disagreements' },
    voiceArguments(),
  );
}

function voiceArguments(): GraphQLFieldConfigArgumentMap {
  return {
    about: { type: required(listOf(GraphQLID)), description: 'What they speak of: an id, or several.' },
    first: { type: GraphQLInt, defaultValue: 25, description: 'How many at most, up to 1000.' },
  };
}

function claimantType(b: Builder): GraphQLObjectType {
  const fields = () => ({
    claimant: field(nodeType(b, 'Entity'), 'Who says so; null for all claims of which that is unknown.', {
      kind: 'FoundNodes',
      single: true,
    }),
    claimCount: number('claimCount', 'Number of claims.'),
    documentCount: number('documentCount', 'Number of documents that these stand in.'),
    contestedCount: number('contestedCount', 'How many of these claims stand on a side of a dispute.'),
  });
  const description = 'Somebody who says something about entities.';
  return b.object('Claimant', () => new GraphQLObjectType({ name: 'Claimant', description, fields }));
}

function disagreementType(b: Builder): GraphQLObjectType {
  const fields = () => ({
    between: field(wrap(nodeType(b, 'Entity'), LIST), 'The two; one alone where the other is not known.', {
      kind: 'FoundNodes',
      single: false,
    }),
    disputeCount: number('disputeCount', 'Number of disputes in which they contest each other.'),
    claimCount: number('claimCount', 'Number of their claims that do.'),
    disputes: field(
      wrap(nodeType(b, 'Dispute'), LIST),
      'These disputes, those of the most claims first; no more than 100.',
      { kind: 'FoundDisputes' },
    ),
  });
  const description = 'Two who disagree.';
  return b.object('Disagreement', () => new GraphQLObjectType({ name: 'Disagreement', description, fields }));
}

function number(item: TraversalNumber, description: string) {
  return field(required(GraphQLInt), description, { kind: 'FoundItem', item });
}
