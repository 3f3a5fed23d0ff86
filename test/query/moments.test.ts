import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { parse } from 'graphql';
import { load, reset } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { QueryEngine } from '../../src/query/engine.ts';
import { ALWAYS_SPLIT } from '../../src/query/execute/execute.ts';
import { loadWorld } from '../reference/loading.ts';
import { type Pack, pack } from '../reference/pack.ts';
import { makePresent } from '../reference/present.ts';
import { anyScenario } from '../reference/random.ts';
import type { World } from '../reference/world.ts';
import { emptyDatabase, engineOn, model } from '../support/engine.ts';

/**
 * What the graph answers at a moment, against what it answers as it is: before a load for what was known then; and for a day in a graph from which all is taken
 * away by hand that does not hold then. Over random claims, with readings that change, retractions, and claims that come back.
 */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 20 : 1;
const SEED = 20_241_127;
const DAYS = ['1999-06-15', '2020-02-29', '2024-07-31'];

const DERIVED = 'status certainty modality validFrom validTo claimCount sourceCount';
const EDGE = `${DERIVED} claims { nodes { id } } contestedBy { totalCount }`;
/** What is asked, with the moment in the place of `<moment>`. */
const QUERIES = [
  `{ entities<first: 300, orderBy: [{ id: ASC }]> { nodes { id relations(first: 60) { totalCount edges { relation forward ${EDGE} node { id } } groups(byEdge: [RELATION, FORWARD]) { keys { value } count collective } } } } }`,
  `{ entities<first: 300, orderBy: [{ id: ASC }]> { nodes { id facts { id shown field value { text number low high flag period { edtf text } point { latitude } } ${EDGE} } } } }`,
  `{ countries<first: 300, orderBy: [{ population: DESC }, { area: ASC }]> { nodes { id population area officialName region railwayLength merchantMarine displacedPersons location { latitude longitude } characterization aliases borders { totalCount edges { length ${DERIVED} node { id area } } aggregate { area { sum max count } } } } aggregate { population { sum min max distinct } area { mean count } } groups(by: [REGION]) { keys { value } count aggregate { population { sum } } } } }`,
  `{ projects<first: 300, orderBy: [{ facility: { capacity: DESC } }, { countries: { count: DESC } }]> { nodes { id kind status quantity capacityBefore capacityAfter time { edtf earliest latest text relativeTo } facility { id kind capacity } countries { nodes { id } } partners { edges { role node { id } } } funds { edges { amount currency node { id capital } } } } groups(by: [KIND, COUNTRIES]) { keys { value entity { id name } } count collective } } }`,
  `{ projects<where: { or: [{ capacityAfter: { gte: 1 } }, { status: { in: [ONGOING, PLANNED] } }, { time: { overlaps: "2024" } }] }, first: 500> { totalCount nodes { id } } events<where: { time: { isNull: false } }, orderBy: [{ time: ASC }], first: 500> { nodes { id time { edtf } } } }`,
  `{ facilities<where: { projects: { some: { capacityAfter: { isNull: false } } }, not: { kind: { eq: PORT } } }, first: 500> { nodes { id parts { totalCount } enhancedBy { nodes { id } } } } places<where: { controlledBy: { count: { gte: 1 } } }, first: 500> { nodes { id kind country { id } controlledBy { edges { ${EDGE} node { id } } } } } }`,
  `{ parties<where: { aliases: { isEmpty: false }, characterization: { contains: "a" } }, first: 500, orderBy: [{ id: ASC }]> { nodes { id aliases characterization } } countries<where: { borders: { edge: { length: { gt: 0 } } } }, first: 500> { totalCount } }`,
];
/** Traversals, from one of the entities. */
const TRAVERSALS = [
  '{ neighbourhood<of: "<id>", hops: 2> { nodes { id } steps { from { id } to { id } relations { edges { relation forward status } } } leftOut } common<of: ["<id>", "<other>"], atLeast: 1> { linkedTo entity { id } } }',
  '{ neighbourhood<of: "<id>", hops: 2, basis: ["dataset:a", "dataset:b"]> { nodes { id } leftOut } common<of: ["<id>", "<other>"], atLeast: 1, basis: "dataset:a"> { linkedTo entity { id } } paths<from: "<id>", to: "<other>", basis: "dataset:b"> { length nodes { id } } }',
  '{ paths<from: "<id>", to: "<other>", maxHops: 4, first: 20> { length nodes { id } steps { relations { edges { relation status validFrom } } } } }',
];
/** Disputes and claims, of which as much is asked as was known. */
const SAID = [
  '{ entities<first: 300, orderBy: [{ id: ASC }]> { nodes { id claims { totalCount nodes { id } } } } claims<first: 1000> { totalCount nodes { id polarity predicate subject { id } object { id } } groups(by: [PREDICATE]) { keys { value } count } } }',
  `{ disputes<first: 100> { totalCount nodes { id predicate certainty judged selfContradiction validFrom validTo sideCount claimCount subject { id } sides { totalCount nodes { snak polarity value { text number } object { id } claims { nodes { id } } claimants { nodes { id } } } } } groups(by: [PREDICATE]) { keys { value } count } } }`,
  '{ claimants<about: ["<id>", "<other>"]> { claimant { id } claimCount contestedCount } disagreements<about: ["<id>", "<other>"]> { disputeCount claimCount between { id } disputes { id } } timeline<of: ["<id>", "<other>"], undated: true> { totalCount edges { node { __typename ... on Claim { id } } } } }',
  '{ entities<first: 100, orderBy: [{ id: ASC }]> { nodes { id disputes { totalCount nodes { id } } } } claims<first: 300> { nodes { id datasets { nodes { id } } disputes { totalCount } agreesWith { totalCount } disagreesWith { nodes { id } } } } }',
];

let database: Database;
let asked: readonly QueryEngine[];
beforeAll(async () => {
  database = await emptyDatabase();
  asked = [engineOn(database), engineOn(database, { policy: ALWAYS_SPLIT })];
  await load(database, model, []);
});
afterAll(async () => {
  await reset(database);
  await database.close();
});

/** Answers at a moment: whole, and in pieces the same. */
async function answers(
  queries: readonly string[],
  moment: string,
  [id, other]: readonly string[],
): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const query of queries) {
    const text = query
      .replaceAll('<id>', id as string)
      .replaceAll('<other>', other as string)
      .replace(/<([^<>]*)>/g, (_, args) => `(${args}${moment})`);
    const [whole, inPieces] = await Promise.all(
      asked.map(engine => engine.execute({ document: parse(text) })),
    );
    expect(whole?.errors ?? []).toEqual([]);
    expect(plain(inPieces)).toEqual(plain(whole));
    all.push(plain(whole?.data));
  }
  return all;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** A claim is told to be in the datasets that make it now, and in no other that once did. */
async function expectHolders({ datasets }: World): Promise<void> {
  const [engine] = asked as [QueryEngine];
  const text = '{ claims(first: 1000) { nodes { id datasets(orderBy: [{ id: ASC }]) { nodes { id } } } } }';
  const { claims } = plain((await engine.execute({ document: parse(text) }))?.data) as {
    claims: { nodes: { id: string; datasets: { nodes: { id: string }[] } }[] };
  };
  const told = claims.nodes.map(({ id, datasets: all }) => [id, all.nodes.map(one => one.id)]);
  const held = told.map(([id]) => [
    id,
    datasets.filter(one => one.claims.some(claim => claim.id === id)).map(one => one.record.id),
  ]);
  expect(told).toEqual(held.map(([id, all]) => [id, [...(all as string[])].sort()]));
}

/** The two that have the most edges. */
async function busiest(): Promise<string[]> {
  const text =
    'MATCH (e:Entity)-[r]-(:Entity) WITH e.id AS id, count(r) AS n ORDER BY n DESC, id LIMIT 2 RETURN id';
  return (await database.run({ text, parameters: {} })).map(([id]) => id as string);
}

/** Now, as a moment of recorded time that nothing else is recorded at. */
async function moment(): Promise<string> {
  await setTimeout(5);
  const at = new Date().toISOString();
  await setTimeout(5);
  return at;
}

const several = fc.array(anyScenario(model, 'SOURCES'), { minLength: 12, maxLength: 20, size: 'max' });
const packs = fc.sample(several, { numRuns: RUNS, seed: SEED }).map(all => judgedAtOnce(pack(all)));

/** Which entities are one is told as it is judged now, at any moment: all judgements are made from the beginning. */
function judgedAtOnce({ stages: [first, ...others], ...rest }: Pack): Pack {
  const judged = first?.datasets.map(({ judgements }) => judgements) ?? [];
  const later = others.map(world => ({
    datasets: world.datasets.map((dataset, i) => ({ ...dataset, judgements: judged[i] ?? [] })),
  }));
  return { ...rest, stages: first === undefined ? [] : [first, ...later] };
}

test.each(packs.map((one, i) => [i, one] as const))(
  'what was known, world %i',
  async (_, { stages }) => {
    await reset(database);
    const all = [...QUERIES, ...TRAVERSALS, ...SAID];
    const then: { readonly at: string; readonly ids: string[]; readonly saw: unknown[] }[] = [];
    for (const world of stages) {
      await loadWorld(database, model, world);
      await expectHolders(world);
      const ids = await busiest();
      then.push({ at: await moment(), ids, saw: await answers(all, '', ids) });
    }
    for (const { at, ids, saw } of then)
      expect(await answers(all, `, at: { knownAt: "${at}" }`, ids)).toEqual(saw);
    // Otherwise it would say nothing.
    expect(new Set(then.map(({ saw }) => JSON.stringify(saw))).size).toBe(then.length);
  },
  600_000,
);

test.each(packs.map((one, i) => [i, one] as const))(
  'what held, world %i',
  async (_, { stages }) => {
    const [world] = stages as Pack['stages'] & [World];
    const all = [...QUERIES, ...TRAVERSALS];
    const seen = new Set<string>();
    for (const [day, datedOnly] of [...DAYS.map(one => [one, false]), [DAYS[1], true]] as [
      string,
      boolean,
    ][]) {
      await reset(database);
      await loadWorld(database, model, world);
      const ids = await busiest();
      const saw = await answers(all, `, at: { asOf: "${day}", datedOnly: ${datedOnly} }`, ids);
      await makePresent(database, model, day, datedOnly);
      expect(await answers(all, '', ids)).toEqual(saw);
      seen.add(JSON.stringify(saw));
    }
    // Otherwise it would say nothing; two of them may be alike in a world.
    expect(seen.size).toBeGreaterThanOrEqual(DAYS.length);
  },
  600_000,
);
