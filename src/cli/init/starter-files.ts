import type { Model } from '../../model/model.ts';

/** `dataset.yml` of a dataset that is made of a table. */
export function headFor(name: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# What this dataset is. Everything but id and title may be left out.
id: dataset:${name}
title: ${name}
# description: What it holds, and where it comes from.
# publisher: Who publishes the data
# licence: CC-BY-4.0

# Datasets whose entities are named here; dataset:countries declares country:KZ and all others.
uses: [dataset:countries]
`;
}

/**
 * What `communique init` writes: a dataset that loads as it stands, each file saying what it is
 * for.
 */
export function starter(
  name: string,
  schema: (stem: string) => string,
  model: Model,
): Readonly<Record<string, string>> {
  const hint = (stem: string) => `# yaml-language-server: $schema=${schema(stem)}\n`;
  const prefixes = [...model.prefixes.keys()].join(' ');
  return {
    'dataset.yml': `${hint('dataset')}# What this dataset is. Everything but id and title may be left out.
id: dataset:${name}
title: ${name}
# description: What it holds, and where it comes from.
# publisher: Who publishes the data
# licence: CC-BY-4.0
# url: https://example.org/
# version: '1'

# Datasets whose entities are named here without being declared here; dataset:countries declares country:KZ and all others.
uses: []

# Texts that claims quote. More can be said of one: title, published (a date, EDTF), publisher (an entity), url; here, or in front matter.
documents:
  - { id: document:${name}, file: documents/example.md, language: en }
`,
    'documents/example.md':
      'The port of Exampleton was opened in 2021. It can handle 2 million tons a year.\n',
    'entities.yml': `${hint('entities')}# What claims are about. The prefix of the id is the type: ${prefixes}
# In place of this file there can be entities.json, or entities.ndjson with one entity a line.
- { id: facility:${name}-port, name: Port of Exampleton }
- { id: facility:${name}-railway, name: Railway to Exampleton }
`,
    'claims.yml': `${hint('claims')}# What the texts say: the words, letter by letter, and the claims that they make.
# In place of this file there can be claims.json, or claims.ndjson with one quote or claim a line.
document: document:${name}
voice: OWN # the text's own words; QUOTED or REPORTED where it gives somebody else's, who is then named under claimedBy
quotes:
  - quote: The port of Exampleton
    claims:
      - { subject: facility:${name}-port, predicate: kind, value: PORT }
  - quote: 2 million tons a year
    claims:
      - { subject: facility:${name}-port, predicate: capacity, value: { number: 2000000, unit: t/a, words: 2 million tons a year, assumption: tons are taken as tonnes } }
`,
    'mapping.yml': `${hint('mapping')}# How the rows of tables become entities and claims; docs/mapping.md has all the keys.
# A table is CSV, TSV, JSON or NDJSON, and may be compressed (.gz).
queries:
  - document: { id: document:${name}-table, title: Railways }
    file: railways.csv
    entities:
      railway:
        id: facility:${name}-{code|slug} # columns in braces
        name: '{name}' # without a name, the entity is spoken of and must be declared elsewhere
        properties: # fields of the type, as in schema/model/facility.graphql
          kind: { literal: RAILWAY }
          capacity: { column: capacity, unit: Mt/a }
`,
    'railways.csv': 'code,name,capacity\nnorth,Northern line,1.5\nsouth,Southern line,2\n',
  };
}
