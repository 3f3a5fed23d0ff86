import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/database.ts';
import type { QueryEngine } from '../../../src/query/engine.ts';
import { ALWAYS_SPLIT } from '../../../src/query/execute/execute.ts';
import { fold } from '../../../src/text/fold.ts';
import { emptyDatabase, engineOn } from '../../support/engine.ts';

/** Small graphs of entities with everything that is awkward: cycles, loops, parallel edges, both ways, nodes without any, groups. */

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly type: (typeof TYPES)[number];
  readonly status: (typeof STATUSES)[number];
  /** Numbers of the datasets that hold its claims. */
  readonly held: readonly number[];
  readonly validFrom: string | null;
}

export interface RandomGraph {
  /** Ids by number. */
  readonly ids: readonly string[];
  readonly edges: readonly Edge[];
}

const TYPES = ['BORDERS', 'MEMBER_OF', 'PARTNER_IN', 'LOCATED_IN'] as const;
const STATUSES = ['SINGLE_SOURCE', 'CORROBORATED', 'CONTESTED'] as const;
const DATASETS = ['dataset:random-0', 'dataset:random-1'] as const;
const KINDS = ['country', 'group', 'project', 'fund'] as const;
const NODES = 9;

/** What kind of node one is: told by its number, and so by its id. */
export function kindOf(id: string): (typeof KINDS)[number] {
  return id.split(':')[0] as (typeof KINDS)[number];
}

const edge = fc.record({
  from: fc.nat(NODES - 1),
  to: fc.nat(NODES - 1),
  type: fc.constantFrom(...TYPES),
  status: fc.constantFrom(...STATUSES),
  held: fc.subarray([0, 1], { minLength: 1 }),
  validFrom: fc.constantFrom(null, '1991-08-31', '2020-01-01'),
});

/** Graph number `number`: no two have a node in common, so many fit into one database. */
const randomGraph = (number: number): fc.Arbitrary<RandomGraph> =>
  fc
    .record({
      kinds: fc.array(fc.nat(KINDS.length - 1), { minLength: NODES, maxLength: NODES }),
      edges: fc.array(edge, { minLength: 4, maxLength: 26 }),
    })
    .map(({ kinds, edges }) => ({
      ids: kinds.map((kind, i) => `${KINDS[kind]}:g${number}-${(i * 5) % NODES}`),
      edges: distinct(edges),
    }));

/** Between two nodes there is one edge of a type and an unbroken period. */
function distinct(edges: readonly Edge[]): readonly Edge[] {
  const key = ({ from, to, type, validFrom }: Edge) =>
    `${type === 'BORDERS' ? [from, to].sort() : [from, to]} ${type} ${validFrom}`;
  return [...new Map(edges.map(one => [key(one), one])).values()];
}

/** Graphs in a database that holds nothing else, and who is asked about them: whole and in pieces. */
export interface Opened {
  readonly database: Database;
  readonly engine: QueryEngine;
  readonly cut: QueryEngine;
  readonly graphs: readonly RandomGraph[];
}

export async function openGraphs(count: number, seed: number): Promise<Opened> {
  const database = await emptyDatabase();
  const graphs = Array.from(
    { length: count },
    (_, i) => fc.sample(randomGraph(i), { numRuns: 1, seed: seed + i })[0] as RandomGraph,
  );
  await writeGraphs(database, graphs);
  return { database, graphs, engine: engineOn(database), cut: engineOn(database, { policy: ALWAYS_SPLIT }) };
}

async function writeGraphs(database: Database, graphs: readonly RandomGraph[]): Promise<void> {
  const run = (text: string, v: object = {}) => database.run({ text, parameters: { v } });
  await run('UNWIND $v.ids AS id CREATE (:Dataset {id: id})', { ids: DATASETS });
  for (const [i, { ids, edges }] of graphs.entries()) {
    for (const kind of KINDS) {
      const label = kind.charAt(0).toUpperCase() + kind.slice(1);
      const rows = ids
        .filter(id => kindOf(id) === kind)
        .map(id => ({ id, name: id, nameFolded: fold(id), type: kind.toUpperCase(), collective: false }));
      await run(`UNWIND $v.rows AS row CREATE (n:Entity:${label}) SET n = row`, { rows });
    }
    const claims = edges.map((one, j) =>
      one.held.map(held => ({ id: `${i}-${j}-${held}`, held: DATASETS[held] })),
    );
    await run(
      `UNWIND $v.claims AS one MATCH (d:Dataset {id: one.held})
      CREATE (:Claim {id: one.id, current: true, position: one.id})-[:HELD_BY {from: ['2024-01-01T00:00:00.000Z'], to: []}]->(d)`,
      { claims: claims.flat() },
    );
    for (const type of TYPES) {
      const rows = edges.flatMap((one, j) => {
        const { from, to, status, validFrom } = one;
        const claimIds = (claims[j] ?? []).map(({ id }) => id);
        const counted = { claimCount: BigInt(claimIds.length), sourceCount: 1n, modality: 'FACT' };
        return one.type === type
          ? [[ids[from], ids[to], { status, validFrom, claimIds, contestedBy: [], ...counted }]]
          : [];
      });
      await run(
        `UNWIND $v.rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2]`,
        { rows },
      );
    }
  }
}

/** What a traversal may be restricted by, as it is asked for. */
export interface Asked {
  readonly relations: readonly { readonly relation: string; readonly forward: boolean | null }[] | null;
  readonly status: readonly string[] | null;
  readonly basis: readonly string[] | null;
  readonly expandGroups: boolean;
}

const every: fc.Arbitrary<Asked> = fc.record({
  relations: fc.option(
    fc.array(
      fc.record({
        relation: fc.constantFrom(...TYPES),
        forward: fc.constantFrom(true, false, null),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { freq: 2 },
  ),
  status: fc.option(fc.subarray([...STATUSES], { minLength: 1 }), { freq: 2 }),
  basis: fc.option(fc.subarray([...DATASETS], { minLength: 1 }), { freq: 2 }),
  expandGroups: fc.boolean(),
});

/**
 * Neo4j plans a statement for each combination of what is given and what is not: a few of these do for most runs. `all` is for those with time.
 */
export const askedOf = (all: boolean): fc.Arbitrary<Asked> =>
  all
    ? every
    : fc.tuple(every, fc.boolean()).map(([{ relations, status, ...rest }, some]) => ({
        relations: some
          ? null
          : (relations ?? [
              { relation: 'PARTNER_IN', forward: null },
              { relation: 'BORDERS', forward: true },
              { relation: 'MEMBER_OF', forward: false },
            ]),
        status: some ? (status ?? ['CONTESTED', 'SINGLE_SOURCE']) : null,
        basis: some ? (rest.basis ?? [DATASETS[0]]) : null,
        expandGroups: some,
      }));

/** An edge as it is taken from one node to another. */
export interface Taken {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly forward: boolean;
  readonly validFrom: string | null;
}

/** All edges, each from both its ends, that may be taken: a loop once. */
export function takenIn({ ids, edges }: RandomGraph, asked: Asked): readonly Taken[] {
  return edges.flatMap(({ from, to, type, status, held, validFrom }) => {
    const [a, b] = [ids[from], ids[to]] as [string, string];
    if (asked.status !== null && !asked.status.includes(status)) return [];
    if (asked.basis !== null && !held.some(i => asked.basis?.includes(DATASETS[i] as string))) return [];
    if (!asked.expandGroups && type === 'MEMBER_OF' && kindOf(b) === 'group') return [];
    const way = (forward: boolean) =>
      asked.relations === null ||
      asked.relations.some(
        one =>
          one.relation === type && (type === 'BORDERS' || one.forward === null || one.forward === forward),
      );
    const edge = { relation: type, validFrom };
    return [
      ...(way(true) ? [{ from: a, to: b, forward: true, ...edge }] : []),
      ...(way(false) && a !== b ? [{ from: b, to: a, forward: false, ...edge }] : []),
    ];
  });
}
