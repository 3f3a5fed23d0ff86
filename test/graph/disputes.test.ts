import { parse } from 'graphql';
import { deriveAll } from '../../src/graph/load.ts';
import { graphLines } from '../support/digest.ts';
import { engineOn } from '../support/engine.ts';
import { type Files, model, Stage } from './support.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => stage.clear());
afterAll(() => stage.close());

const entities = [
  { id: 'country:AZ', name: 'Azerbaijan' },
  { id: 'country:AM', name: 'Armenia' },
  { id: 'place:shusha', name: 'Shusha' },
  { id: 'person:one', name: 'One' },
  { id: 'person:two', name: 'Two' },
];
const vocabulary: Files = { name: 'vocabulary', entities };

/** A dataset in which somebody says something. */
const said = (name: string, claimedBy: string, ...claims: Record<string, unknown>[]): Files => ({
  name,
  head: { uses: ['dataset:vocabulary'] },
  defaults: { claimedBy, voice: 'QUOTED' },
  quotes: Object.fromEntries(claims.map((claim, index) => [`words ${index}`, [claim]])),
});
const people = (number: number, rest = {}) => ({
  subject: 'country:AZ',
  predicate: 'population',
  value: number,
  ...rest,
});
const length = (number: number, rest = {}) => ({
  subject: 'country:AZ',
  predicate: 'railwayLength',
  value: number,
  ...rest,
});
const held = (object: string) => ({ subject: 'place:shusha', predicate: 'controlledBy', object });

async function load(...files: Files[]): Promise<void> {
  await stage.load(await Promise.all([vocabulary, ...files].map(one => stage.write(one))));
}

/** Each dispute: its key, its marks, and its sides by what they say, with the documents that do. */
async function disputes(): Promise<unknown[]> {
  const rows = await stage.rows(`MATCH (e)-[:HAS_DISPUTE]->(d:Dispute)
CALL (d) { MATCH (d)-[:HAS_SIDE]->(s) OPTIONAL MATCH (s)-[:SIDE_OBJECT]->(o)
  WITH s, o, COLLECT { MATCH (s)-[:SAID_IN]->(x) RETURN x.id ORDER BY x.id } AS documents
  WITH s.polarity + ' ' + coalesce(o.id, toString(s.valueNumber)) AS says, documents ORDER BY says
  RETURN collect(says + ': ' + reduce(all = '', id IN documents | all + ' ' + id)) AS sides }
RETURN e.id + ' ' + d.predicate, d.certainty, d.judged, d.selfContradiction, sides ORDER BY d.predicate`);
  return rows.map(row => row.join(', '));
}

/** A projection leaves the graph as it is. */
async function changesNothing(): Promise<void> {
  const before = await graphLines(stage.database);
  await deriveAll(stage.database, model);
  expect(await graphLines(stage.database)).toEqual(before);
}

test('a dispute comes with what contests, grows with what agrees, and goes with its other side', async () => {
  await load(said('a', 'person:one', held('country:AZ')));
  expect(await disputes()).toEqual([]);
  await load(said('b', 'person:two', held('country:AM')));
  const two = 'place:shusha CONTROLLED_BY, POSSIBLE, false, false';
  expect(await disputes()).toEqual([
    `${two}, AFFIRMS country:AM:  document:b,AFFIRMS country:AZ:  document:a`,
  ]);
  const [before] = await stage.rows('MATCH (d:Dispute) RETURN d.id');
  await load(said('c', 'person:two', held('country:AZ')));
  expect(await disputes()).toEqual([
    `${two.replace(/false$/, 'true')}, AFFIRMS country:AM:  document:b,AFFIRMS country:AZ:  document:a document:c`,
  ]);
  expect(await stage.rows('MATCH (d:Dispute) RETURN d.id')).toEqual([before]);
  await changesNothing();
  await load({ ...said('b', 'person:two'), text: 'nothing' });
  expect(await disputes()).toEqual([]);
  expect(await stage.rows('MATCH (s:Side) RETURN s')).toEqual([]);
  await changesNothing();
});

test('what is contested at different times is several disputes', async () => {
  const at = (number: number, validTime: string) => people(number, { validTime });
  await load(
    said('a', 'person:one', at(5, '1990'), at(7, '2000')),
    said('b', 'person:two', at(6, '1990'), at(8, '2000')),
  );
  expect(await disputes()).toHaveLength(2);
  expect((await disputes()).every(one => (one as string).includes('POPULATION, CERTAIN, false, false'))).toBe(
    true,
  );
});

test('a rank judges where one side alone has the preferred claim', async () => {
  const preferred = { rank: 'PREFERRED' };
  await load(said('a', 'person:one', length(5, preferred)), said('b', 'person:two', length(6)));
  expect(await disputes()).toEqual([expect.stringContaining('POSSIBLE, true, false')]);
  await load(said('b', 'person:two', length(6, preferred)));
  expect(await disputes()).toEqual([expect.stringContaining('POSSIBLE, false, false')]);
});

test.each([
  [
    'a known claimant, in two documents',
    [said('a', 'person:one', length(5)), said('b', 'person:one', length(6))],
    true,
  ],
  ['nobody, in one document', [said('a', null as never, length(5), length(6))], true],
  [
    'nobody, in two documents',
    [said('a', null as never, length(5)), said('b', null as never, length(6))],
    false,
  ],
])('contradicts itself or not: %s', async (_name, files, expected) => {
  await load(...files);
  expect(await stage.rows('MATCH (d:Dispute) RETURN d.selfContradiction')).toEqual([[expected]]);
});

/** By document and number: the documents and numbers that a claim agrees with, and those that it contests. */
async function compared(predicate: string): Promise<Record<string, string[][]>> {
  const one = 'document { id } value { number }';
  const lists = `agreesWith { nodes { ${one} } } disagreesWith { nodes { ${one} } }`;
  const query = `{ claims(where: {predicate: {eq: ${predicate}}}) { nodes { ${one} ${lists} } } }`;
  const result = await engineOn(stage.database).execute({ document: parse(query) });
  type Said = { document: { id: string }; value: { number: number } };
  type Claim = Said & Record<'agreesWith' | 'disagreesWith', { nodes: Said[] }>;
  const name = ({ document, value }: Said) => `${document.id.replace('document:', '')}${value.number}`;
  const data = result?.data as { claims: { nodes: Claim[] } } | undefined;
  const nodes = data?.claims.nodes ?? [];
  return Object.fromEntries(
    nodes.map(claim => [
      name(claim),
      [claim.agreesWith, claim.disagreesWith].map(list => list.nodes.map(name).sort()),
    ]),
  );
}

test('claims agree and disagree where their times overlap or one has none', async () => {
  await load(
    said('a', 'person:one', length(5, { validTime: '2014' })),
    said('b', 'person:two', length(5)),
    said('c', 'person:one', length(5, { validTime: '2020' })),
    said('d', 'person:two', length(6, { validTime: '2014', polarity: 'AFFIRMS' })),
    said('e', 'person:two', length(5, { modality: 'TARGET' })),
  );
  expect(await compared('RAILWAY_LENGTH')).toEqual({
    a5: [['b5', 'e5'], ['d6']],
    b5: [['a5', 'c5', 'e5'], ['d6']],
    c5: [['b5', 'e5'], []],
    d6: [[], ['a5', 'b5']],
    e5: [['a5', 'b5', 'c5'], []],
  });
});

test('where sources measure in ways of their own, a claim disagrees with its own claimant’s alone', async () => {
  const area = (value: number) => ({ subject: 'country:AZ', predicate: 'area', value });
  await load(said('a', 'person:one', area(5), area(6)), said('b', 'person:two', area(5), area(7)));
  expect(await compared('AREA')).toEqual({
    a5: [['b5'], ['a6']],
    a6: [[], ['a5']],
    b5: [['a5'], ['b7']],
    b7: [[], ['b5']],
  });
});

test('a claim that was retracted stands on no side; an entity without claims has no voices and no timeline', async () => {
  await load(said('a', 'person:one', held('country:AZ')), said('b', 'person:two', held('country:AM')));
  await load({ ...said('b', 'person:two'), text: 'nothing' });
  const query = `{
    claims(where: {current: {eq: false}}) {
      nodes { current disputes { totalCount } agreesWith { totalCount } disagreesWith { totalCount } document { id } citation }
    }
    claimants(about: "person:one") { claimCount }
    disagreements(about: "person:one") { claimCount }
    timeline(of: "person:one") { totalCount }
    disputes { totalCount }
  }`;
  const result = await engineOn(stage.database).execute({ document: parse(query) });
  expect(result?.errors).toBeUndefined();
  const none = { totalCount: 0 };
  const alone = { disputes: none, agreesWith: none, disagreesWith: none };
  expect(result?.data).toEqual({
    claims: {
      nodes: [
        {
          ...{ current: false, ...alone, document: { id: 'document:b' } },
          citation: 'Two, quoted: “words 0”. In: [document:b], characters 0–7.',
        },
      ],
    },
    claimants: [],
    disagreements: [],
    timeline: none,
    disputes: none,
  });
});

test('links and sides that somebody took away are there again after a projection', async () => {
  await load(said('a', 'person:one', held('country:AZ')), said('b', 'person:two', held('country:AM')));
  const before = await graphLines(stage.database);
  await stage.rows('MATCH (s:Side) WITH s LIMIT 1 DETACH DELETE s');
  await stage.rows('MATCH (c:Claim) REMOVE c.saidHash');
  await deriveAll(stage.database, model);
  expect(await graphLines(stage.database)).toEqual(before);
});
