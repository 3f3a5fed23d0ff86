import type { Model } from '../../model/model.ts';

/** Returns the `dataset.yml` of a dataset that is made from a table. */
export function headFor(name: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# The dataset itself. Only id and title are required.
id: dataset:${name}
title: ${name}
# description: Its contents, and their origin.
# publisher: Who publishes the data
# licence: CC-BY-4.0

# Datasets that declare the entities named here; dataset:countries declares country:KZ and all other countries.
uses: [dataset:countries]
`;
}

/**
 * Returns the files that `communique init` writes: a dataset that loads without changes, with
 * comments that explain each file.
 */
export function starter(
  name: string,
  schema: (stem: string) => string,
  model: Model,
): Readonly<Record<string, string>> {
  const hint = (stem: string) => `# yaml-language-server: $schema=${schema(stem)}\n`;
  const prefixes = [...model.prefixes.keys()].join(' ');
  return {
    'dataset.yml': `${hint('dataset')}# The dataset itself. Only id and title are required.
id: dataset:${name}
title: ${name}
# description: Its contents, and their origin.
# publisher: Who publishes the data
# licence: CC-BY-4.0
# url: https://example.org/
# version: '1'

# Datasets that declare the entities named but not declared here; dataset:countries declares country:KZ and all other countries.
uses: []

# Texts that claims quote. Optional keys, here or in front matter: title, published (a date, EDTF), publisher (an entity), url.
documents:
  - { id: document:${name}, file: documents/example.md, language: en }
`,
    'documents/example.md':
      'The port of Exampleton was opened in 2021. It can handle 2 million tons a year.\n',
    'entities.yml': `${hint('entities')}# The subjects and objects of claims. The prefix of an id is the type: ${prefixes}
# Instead of this file, entities.json may be used, or entities.ndjson with one entity per line.
- { id: facility:${name}-port, name: Port of Exampleton }
- { id: facility:${name}-railway, name: Railway to Exampleton }
`,
    'claims.yml': `${hint('claims')}# Quotes, letter by letter, and the claims that they make.
# Instead of this file, claims.json may be used, or claims.ndjson with one quote or claim per line.
document: document:${name}
voice: OWN # the text's own words; QUOTED or REPORTED for words of another claimant, who is then named under claimedBy
quotes:
  - quote: The port of Exampleton
    claims:
      - { subject: facility:${name}-port, predicate: kind, value: PORT }
  - quote: 2 million tons a year
    claims:
      - { subject: facility:${name}-port, predicate: capacity, value: { number: 2000000, unit: t/a, words: 2 million tons a year, assumption: tons are taken as tonnes } }
`,
    'mapping.yml': `${hint('mapping')}# Turns the rows of tables into entities and claims; docs/mapping.md explains all keys.
# A table is CSV, TSV, JSON or NDJSON, and may be compressed (.gz).
queries:
  - document: { id: document:${name}-table, title: Railways }
    file: railways.csv
    entities:
      railway:
        id: facility:${name}-{code|slug} # columns in braces
        name: '{name}' # without a name, the entity must be declared elsewhere
        properties: # fields of the type, as in schema/model/facility.graphql
          kind: { literal: RAILWAY }
          capacity: { column: capacity, unit: Mt/a }
`,
    'railways.csv': 'code,name,capacity\nnorth,Northern line,1.5\nsouth,Southern line,2\n',
  };
}
