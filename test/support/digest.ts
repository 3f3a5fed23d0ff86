import type { Database } from '../../src/neo4j/database.ts';

/** Recorded times: they say when something was loaded, not what. */
const RECORDED = ['recordedAt', 'recordedFrom', 'recordedTo', 'loadedAt', 'from', 'to'];

/** One line for each node and relationship: labels or type with ends, and properties; without recorded times, and what was once derived. */
export async function graphLines(database: Database): Promise<string[]> {
  const nodes = await database.run({
    text: 'MATCH (n) WHERE NOT n:Meta AND NOT n:PastFact RETURN labels(n), properties(n)',
    parameters: {},
  });
  const edges = await database.run({
    text: "MATCH (a)-[r]->(b) WHERE NOT type(r) STARTS WITH 'PAST_' AND NOT r:HAD_FACT RETURN type(r), a.id, b.id, properties(r), size(r.from), size(r.to)",
    parameters: {},
  });
  return [
    ...nodes.map(
      ([labels, properties]) => `(${[...(labels as string[])].sort().join(':')}) ${spell(properties)}`,
    ),
    ...edges.map(
      ([type, from, to, properties, held, left]) =>
        `(${from})-[${type}]->(${to}) ${spell(properties)} ${held} ${left}`,
    ),
  ].sort();
}

function spell(properties: unknown): string {
  const entries = Object.entries(properties as object)
    .filter(([name]) => !RECORDED.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
