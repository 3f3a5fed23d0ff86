import type { Bench } from './bench.ts';

/** Values that a few nodes of the graph have, and the cursor of a row three quarters down each order. */
export interface Sample {
  readonly values: Readonly<Record<string, unknown>>;
  /** How many nodes have each label. */
  readonly labels: Readonly<Record<string, number>>;
  /** The cursor, by the text of `orderBy`. */
  cursor(orderBy: string): Promise<string>;
}

/** Each finds one value, the least of those that fit, so that the same is asked in every run. */
const VALUES = {
  project: 'MATCH (n:Project) RETURN n.id ORDER BY n.nameFolded LIMIT 1',
  projects: 'MATCH (n:Project) WITH n ORDER BY n.nameFolded LIMIT 3 RETURN collect(n.id)',
  iso2: 'MATCH (n:Country) RETURN n.iso2 ORDER BY n.id LIMIT 1',
  name: 'MATCH (n:Project) RETURN n.name ORDER BY n.nameFolded DESC LIMIT 1',
  externalId:
    'MATCH (n:Entity) WHERE size(n.externalIds) > 0 RETURN n.externalIds[0] ORDER BY n.id DESC LIMIT 1',
  quantity: 'MATCH (n:Project) WITH n.quantity AS q, count(*) AS c ORDER BY c, q LIMIT 1 RETURN q',
  capacity: 'MATCH (n:Project) RETURN max(n.capacityAfter)',
  year: 'MATCH (n:Project) RETURN left(min(n.timeEarliest), 4)',
  nextYear: 'MATCH (n:Project) RETURN toString(toInteger(left(min(n.timeLatest), 4)) + 1)',
  lateDay:
    'MATCH (n:Project) WHERE n.timeEarliest IS NOT NULL RETURN n.timeEarliest ORDER BY n.timeEarliest DESC SKIP 20 LIMIT 1',
  nextFundYear: 'MATCH (n:Fund) RETURN toString(toInteger(left(min(n.establishedLatest), 4)) + 1)',
  lateAsserted:
    'MATCH (n:Claim) WHERE n.assertedOnEarliest IS NOT NULL RETURN n.assertedOnEarliest ORDER BY n.assertedOnEarliest DESC SKIP 20 LIMIT 1',
  leastCapacity: 'MATCH (n:Project) RETURN min(n.capacityAfter)',
  asserted: 'MATCH (n:Claim) RETURN left(min(n.assertedOnEarliest), 4)',
  latitude: 'MATCH (n:Place) WITH n ORDER BY n.id LIMIT 1 RETURN n.locationLatitude',
  longitude: 'MATCH (n:Place) WITH n ORDER BY n.id LIMIT 1 RETURN n.locationLongitude',
  hub: 'MATCH (n:Fund)-[:FINANCES]->(p) WITH n, count(p) AS c ORDER BY c DESC, n.id LIMIT 1 RETURN n.id',
  most: 'MATCH (n:Country) RETURN n.id ORDER BY COUNT { (n)--(:Entity) } DESC, n.id LIMIT 1',
  next: 'MATCH (n:Country) RETURN n.id ORDER BY COUNT { (n)--(:Entity) } DESC, n.id SKIP 1 LIMIT 1',
  // Countries, organizations, facilities and funds of few projects: most have many.
  country:
    'MATCH (n:Country)<-[:LOCATED_IN]-(p:Project) WITH n, count(p) AS c ORDER BY c, n.id LIMIT 1 RETURN n.iso2',
  partner:
    'MATCH (n:Organization)-[:PARTNER_IN]->(p:Project) WITH n, count(p) AS c ORDER BY c, n.id LIMIT 1 RETURN n.id',
  facility:
    'MATCH (n:Facility)<-[:CHANGES]-(p:Project) WITH n, count(p) AS c ORDER BY c, n.id LIMIT 1 RETURN n.name',
  facilityCountry:
    'MATCH (n:Country)<-[:LOCATED_IN]-(:Facility)<-[:CHANGES]-(:Project) WITH DISTINCT n RETURN n.iso2 ORDER BY COUNT { (n)<-[:LOCATED_IN]-() }, n.id LIMIT 1',
  fund: 'MATCH (n:Fund)-[:FINANCES]->(p:Project) WITH n, count(p) AS c ORDER BY c, n.id LIMIT 1 RETURN n.id',
  document:
    'MATCH (n:Document)<-[:FROM_DOCUMENT]-(c) WITH n, count(c) AS c ORDER BY c, n.id LIMIT 1 RETURN n.id',
  subject:
    'MATCH (n:Project)<-[:SUBJECT]-(c) WITH n, count(c) AS c ORDER BY c DESC, n.id LIMIT 1 RETURN n.id',
  words: 'MATCH (n:Project) WITH n.name AS name, count(*) AS c ORDER BY c, name LIMIT 1 RETURN name',
} as const;

export async function sampleOf(bench: Bench): Promise<Sample> {
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(VALUES)) {
    const [row] = await bench.rows(text);
    values[name] = typeof row?.[0] === 'bigint' ? Number(row[0]) : row?.[0];
    if (values[name] == null) throw new Error(`the graph has no ${name}`);
  }
  const labels: Record<string, number> = {};
  for (const [label, count] of await bench.rows('MATCH (n) UNWIND labels(n) AS l RETURN l, count(*)')) {
    labels[label as string] = Number(count);
  }
  const cursors = new Map<string, string>();
  return {
    values,
    labels,
    async cursor(orderBy) {
      const known =
        cursors.get(orderBy) ?? (await cursorOf(bench, orderBy, (labels.Project as number) * 0.75));
      cursors.set(orderBy, known);
      return known;
    },
  };
}

const MOST = 1_000;

/** Walks there page by page, as a reader would. */
async function cursorOf(bench: Bench, orderBy: string, rows: number): Promise<string> {
  const query = `query($first: Int, $after: String) {
    projects(orderBy: ${orderBy}, first: $first, after: $after) { pageInfo { endCursor } }
  }`;
  let after: string | null = null;
  for (let left = Math.round(rows); left > 0; left -= MOST) {
    const data = await bench.answer(query, { first: Math.min(MOST, left), after });
    after = (data.projects as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
  }
  return after as string;
}
