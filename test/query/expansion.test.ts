import fc from 'fast-check';
import { parse } from 'graphql';
import { reset } from '../../src/graph/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ALWAYS_SPLIT } from '../../src/query/execute/execute.ts';
import { emptyDatabase, engineOn } from '../support/engine.ts';

/** Filters in which groups stand for their members, at either end of a relation and at any day, against a plain evaluation over the same data. */
const RUNS = process.env.COMMUNIQUE_TEST_FULL === '1' ? 600 : 60;
const SEED = 20_241_125;
const DAYS = [null, '1991-08-31', '2020-01-01', '2024-02-29'];
const ROLES = ['HOST', 'PARTICIPANT'];

interface Node {
  readonly id: string;
  readonly label: string;
  readonly collective: boolean;
}
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
interface World {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly taken: readonly Edge[];
  readonly belongs: readonly Edge[];
}
type Where = Readonly<Record<string, unknown>>;

const named = (label: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${label.toLowerCase()}:x${i}`, label }));
const [COUNTRIES, GROUPS, ORGANIZATIONS, MEETINGS] = [
  named('Country', 8),
  named('Group', 4),
  named('Organization', 3),
  named('Meeting', 24),
];
const PARTIES = [...COUNTRIES, ...GROUPS, ...ORGANIZATIONS];

const edge = (from: readonly { id: string }[], to: readonly { id: string }[]): fc.Arbitrary<Edge> =>
  fc.record({
    from: fc.constantFrom(...from.map(({ id }) => id)),
    to: fc.constantFrom(...to.map(({ id }) => id)),
    role: fc.constantFrom(...ROLES),
    validFrom: fc.constantFrom(...DAYS),
    validTo: fc.constantFrom(null, null, '2021-06-30'),
  });
const times = <T>(one: fc.Arbitrary<T>, length: number) =>
  fc.array(one, { minLength: length, maxLength: length });
// The last group has no members that anybody knows of; organizations have some, and are not expanded.
const world: fc.Arbitrary<World> = fc.record({
  nodes: fc
    .tuple(...[...PARTIES, ...MEETINGS].map(one => fc.boolean().map(collective => ({ ...one, collective }))))
    .map(all => new Map(all.map(one => [one.id, one] as const))),
  taken: times(edge(PARTIES, MEETINGS), 60),
  belongs: times(edge(COUNTRIES, [...GROUPS.slice(0, -1), ...ORGANIZATIONS]), 20),
});

let database: Database;
let made: World;

beforeAll(async () => {
  database = await emptyDatabase();
  made = fc.sample(world, { numRuns: 1, seed: SEED })[0] as World;
  for (const { id, label, collective } of made.nodes.values()) {
    const labels = label === 'Meeting' ? 'Entity:Event:Meeting' : `Entity:Party:${label}`;
    const v = { id, type: label.toUpperCase(), collective };
    await database.run({ text: `CREATE (n:${labels}) SET n = $v`, parameters: { v } });
  }
  for (const [type, edges] of [
    ['PARTICIPATED_IN', made.taken],
    ['MEMBER_OF', made.belongs],
  ] as const)
    await database.run({
      text: `UNWIND $v.edges AS e MATCH (a:Entity {id: e.from}) MATCH (b:Entity {id: e.to}) CREATE (a)-[r:${type}]->(b) SET r.role = e.role, r.validFrom = e.validFrom, r.validTo = e.validTo`,
      parameters: { v: { edges } },
    });
});

afterAll(async () => {
  await reset(database);
  await database.close();
});

/** What a list of links has on a day. */
function linked(id: string, field: string, expand: boolean, day: string | null) {
  const holds = (e: Edge) => day === null || ((e.validFrom ?? day) <= day && (e.validTo ?? day) >= day);
  const belongs = made.belongs.filter(e => holds(e) && made.nodes.get(e.to)?.label === 'Group' && expand);
  const taken = made.taken.filter(holds);
  if (field === 'meetings') {
    const owners = [id, ...belongs.filter(e => e.from === id).map(e => e.to)];
    return taken.filter(e => owners.includes(e.from)).map(e => ({ id: e.to, edge: e }));
  }
  return taken
    .filter(e => e.to === id)
    .flatMap(e => {
      const members = belongs.filter(one => one.to === e.from).map(one => one.from);
      return (members.length > 0 ? members : [e.from]).map(member => ({ id: member, edge: e }));
    });
}

function holds(where: Where, id: string, day: string | null): boolean {
  return Object.entries(where).every(([key, value]) => {
    const inner = value as Record<string, never>;
    switch (key) {
      case 'or':
        return (value as Where[]).some(one => holds(one, id, day));
      case 'not':
        return !holds(inner, id, day);
      case 'id':
        return (inner.in as unknown as string[]).includes(id);
      case 'collective':
        return made.nodes.get(id)?.collective === inner.eq;
      default:
        return quantified(inner, linked(id, key, inner.expandGroups === true, day), day);
    }
  });
}

/** Conditions on an edge, and on what it leads to. */
function edgeHolds(where: Where, id: string, on: Edge, day: string | null): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'or') return (value as Where[]).some(one => edgeHolds(one, id, on, day));
    if (key === 'node') return holds(Object.values((value as { is: object }).is)[0] as Where, id, day);
    return on.role === (value as { eq: string }).eq;
  });
}

function quantified(
  where: Record<string, unknown>,
  linkedTo: readonly { readonly id: string; readonly edge: Edge }[],
  day: string | null,
): boolean {
  const { expandGroups, edge: along, ...quantifiers } = where;
  const rows = linkedTo.filter(
    row => along === undefined || edgeHolds(along as Where, row.id, row.edge, day),
  );
  if (Object.keys(quantifiers).length === 0) return rows.length > 0;
  return Object.entries(quantifiers).every(([quantifier, inner]) => {
    if (quantifier === 'count') {
      const size = expandGroups === true ? new Set(rows.map(({ id }) => id)).size : rows.length;
      return size >= (inner as { gte: number }).gte;
    }
    const fulfil = rows.map(row => holds(inner as Where, row.id, day));
    if (quantifier === 'every') return !fulfil.includes(false);
    return fulfil.includes(true) === (quantifier === 'some');
  });
}

/** Conditions on meetings or parties, with those on what they are linked to so many levels deep. */
function condition(of: 'meetings' | 'participants', depth: number): fc.Arbitrary<Where> {
  const ids = (of === 'meetings' ? MEETINGS : PARTIES).map(({ id }) => id);
  const simple: fc.Arbitrary<Where>[] = [
    fc.record({ collective: fc.record({ eq: fc.boolean() }) }),
    fc.record({ id: fc.record({ in: fc.subarray(ids, { minLength: 1, maxLength: 5 }) }) }),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const field = of === 'meetings' ? 'participants' : 'meetings';
  const beyond = condition(field, depth - 1);
  const role = fc.record({ role: fc.record({ eq: fc.constantFrom(...ROLES) }) });
  const as = field === 'meetings' ? 'meeting' : 'party';
  const edge = fc.oneof(
    role,
    fc.tuple(role, beyond).map(([one, other]) => ({ or: [one, { node: { is: { [as]: other } } }] })),
  );
  const list = fc.oneof(
    ...['some', 'none', 'every'].map(quantifier => beyond.map(inner => ({ [quantifier]: inner }))),
    fc.nat(7).map(gte => ({ count: { gte } })),
    fc.constant({}),
  );
  const expand = fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  );
  const links = fc.tuple(list, edge, fc.boolean(), expand).map(([quantifier, along, some, expandGroups]) => {
    const on = some || Object.keys(quantifier).length === 0 ? { edge: along } : {};
    return { [field]: { ...quantifier, ...on, expandGroups } };
  });
  const inner = condition(of, depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: links },
    { weight: 1, arbitrary: fc.record({ or: fc.array(inner, { minLength: 1, maxLength: 2 }) }) },
    { weight: 1, arbitrary: fc.record({ not: inner }) },
    { weight: 1, arbitrary: fc.tuple(links, inner).map(([a, b]) => ({ ...b, ...a })) },
  );
}

describe.each([
  { list: 'meetings', input: 'MeetingWhere', of: 'meetings', all: MEETINGS },
  { list: 'countries', input: 'CountryWhere', of: 'participants', all: COUNTRIES },
  { list: 'parties', input: 'PartyWhere', of: 'participants', all: PARTIES },
] as const)('$list', ({ list, input, of, all }) => {
  test.each(['whole', 'in pieces'])(
    '%s',
    async way => {
      const engine = engineOn(database, way === 'whole' ? {} : { policy: ALWAYS_SPLIT });
      const document = parse(
        `query ($where: ${input}, $day: Date) { ${list}(where: $where, at: { asOf: $day }, first: 1000, orderBy: [{ id: ASC }]) { totalCount nodes { id } } }`,
      );
      let some = 0;
      await fc.assert(
        fc.asyncProperty(condition(of, 2), fc.constantFrom(...DAYS), async (where, day) => {
          const result = await engine.execute({ document, variables: { where, day } });
          const kept = all.filter(({ id }) => holds(where, id, day)).map(({ id }) => ({ id }));
          if (kept.length > 0 && kept.length < all.length) some += 1;
          kept.sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(result).toEqual({ data: { [list]: { totalCount: kept.length, nodes: kept } } });
        }),
        { numRuns: RUNS / 2, seed: SEED },
      );
      expect(some).toBeGreaterThan(RUNS / 8);
    },
    1_200_000,
  );
});
