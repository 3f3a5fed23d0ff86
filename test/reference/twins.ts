import type { Model } from '../../src/model/model.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { fold } from '../../src/text/fold.ts';
import { searchable } from '../../src/text/search-text.ts';

type Properties = Readonly<Record<string, unknown>>;

/** docs/claims.md, section 2, word by word: what is kept folded, and what as search sees it, by label or relationship type. */
const FOLDED: Readonly<Record<string, readonly string[]>> = {
  Claim: ['quote', 'valueText', 'valueWords', 'valueAssumption', 'qualifiersTitle'],
  Fact: ['valueText', 'valueWords', 'valueAssumption'],
  Side: ['valueText', 'valueWords', 'valueAssumption', 'qualifiersTitle'],
  Passage: ['exact', 'prefix', 'suffix'],
  Document: ['title', 'text', 'uncovered'],
  Entity: ['mergedNames'],
  Judgement: ['judgedBy', 'reason'],
  Dataset: ['title', 'description', 'publisher'],
  HOLDS_OFFICE: ['title'],
};
const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  Entity: ['name', 'aliases', 'description', 'officialName'],
  Document: ['title'],
  Passage: ['exact'],
};

/** Whatever is wrong with what is kept beside texts and places anywhere in the graph: a line each. */
export async function wrongTwins(database: Database, model: Model): Promise<string[]> {
  const wrong: string[] = [];
  const compare = (
    of: string,
    labels: readonly string[],
    texts: readonly string[],
    properties: Properties,
  ) => {
    const should = expected(labels, texts, properties);
    for (const name of new Set([...Object.keys(should), ...Object.keys(properties).filter(isTwin)])) {
      const [found, wanted] = [properties[name], should[name]].map(spell);
      if (found !== wanted) wrong.push(`${of}.${name} is ${found}, not ${wanted}`);
    }
  };
  const nodes = await database.read({
    text: 'MATCH (n) WHERE NOT n:PastFact AND NOT n:PastSide RETURN labels(n), properties(n)',
    parameters: {},
  });
  for (const [labels, properties] of nodes as [string[], Properties][]) {
    const type = labels.includes('Entity')
      ? model.prefixes.get(String(properties.id).split(':')[0] ?? '')
      : null;
    const fields = [...(type?.fields.values() ?? [])].filter(field => field.kind === 'value');
    const texts = fields.filter(({ value }) => value === 'String').map(({ name }) => name);
    compare(String(properties.id ?? labels), labels, texts, properties);
  }
  const edges = await database.read({
    text: "MATCH ()-[r]->() WHERE NOT type(r) STARTS WITH 'PAST_' RETURN type(r), properties(r)",
    parameters: {},
  });
  for (const [type, properties] of edges as [string, Properties][]) compare(type, [type], [], properties);
  return wrong;
}

/** The same properties but those that follow from others. */
export function withoutTwins(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !isTwin(name)));
}

function isTwin(name: string): boolean {
  return /(Folded|Search|Point)$/.test(name);
}

function expected(labels: readonly string[], texts: readonly string[], properties: Properties): Properties {
  const folded = [...texts, ...labels.flatMap(label => FOLDED[label] ?? [])];
  const searched = labels.flatMap(label => SEARCHED[label] ?? []);
  const places = Object.keys(properties).filter(
    name => labels.includes('Entity') && name.endsWith('Latitude'),
  );
  return Object.fromEntries([
    ...folded.map(name => [`${name}Folded`, foldedText(properties[name])]),
    ...searched.map(name => [`${name}Search`, searchable(list(properties[name])) || undefined]),
    ...places.map(name => {
      const place = name.replace(/Latitude$/, '');
      return [`${place}Point`, { srid: 4326n, x: properties[`${place}Longitude`], y: properties[name] }];
    }),
  ]);
}

function foldedText(text: unknown): unknown {
  return Array.isArray(text) ? text.map(fold) : typeof text === 'string' ? fold(text) : undefined;
}

function list(text: unknown): string[] {
  return Array.isArray(text) ? text : typeof text === 'string' ? [text] : [];
}

function spell(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part));
}
