import type { ClaimValue } from '../../src/evidence/claim.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { Derived, Properties } from './reference.ts';
import { withoutTwins } from './twins.ts';
import { plainValue, valueKey } from './world.ts';

/** What Neo4j holds, in the form in which the reference derives it: without twins, of which `wrongTwins` tells whether they are right. */
export async function readGraph(database: Database): Promise<Derived> {
  const edges = await rows(
    database,
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) STARTS WITH 'PAST_' RETURN type(r), a.id, b.id, properties(r)",
  );
  const facts = await rows(
    database,
    'MATCH (f:Fact) OPTIONAL MATCH (e)-[:HAS_FACT]->(f) RETURN e.id, properties(f)',
  );
  return {
    ...derivedOf(edges, facts),
    disputes: await readDisputes(database),
    entities: await readEntities(database),
  };
}

/** @param at a moment of recorded time; now when absent */
async function readDisputes(database: Database, at?: string): Promise<Derived['disputes']> {
  const [disputed, when] = at === undefined ? ['Dispute', 'true'] : ['Dispute|PastDispute', known('d')];
  const parameters = at === undefined ? {} : { at };
  const links = (node: string, past: string) =>
    `COLLECT { MATCH (${node})-[r]->(x) WHERE ${past} RETURN [replace(type(r), 'PAST_', ''), coalesce(r.statedEnd, x.id)] }`;
  const disputes = await database.read({
    text: `MATCH (d:${disputed}) WHERE ${when} RETURN elementId(d),
      COLLECT { MATCH (e)-[r:HAS_DISPUTE|PAST_HAS_DISPUTE]->(d) RETURN coalesce(r.statedStart, e.id) }, properties(d), ${links('d', 'NOT x:Side AND NOT x:PastSide')}`,
    parameters,
  });
  const sides = await database.read({
    text: `MATCH (d:${disputed})-[:HAS_SIDE|PAST_HAS_SIDE]->(s) WHERE ${when}
      RETURN elementId(d), properties(s), ${links('s', 'true')}`,
    parameters,
  });
  return disputes.map(([id, subjects, properties, ends]) => ({
    ...disputeOf(subjects as string[], withoutTimes(properties as Properties), ends as Link[]),
    sides: sides
      .filter(([owner]) => owner === id)
      .map(([, own, all]) => sideOf(withoutTwins(own as Properties), all as Link[])),
  }));
}

function known(name: string): string {
  return `${name}.recordedFrom <= $at AND coalesce(${name}.recordedTo, '~') > $at`;
}

/** What it held at a moment of recorded time, of what claims come to; entities have but what is shown of today. */
export async function readPast(database: Database, at: string): Promise<Omit<Derived, 'entities'>> {
  const read = (text: string) => database.read({ text, parameters: { at } });
  const edges = await read(
    `MATCH (a)-[r]->(b) WHERE ${known('r')}
     RETURN coalesce(r.relation, type(r)), coalesce(r.statedStart, a.id), coalesce(r.statedEnd, b.id), properties(r)`,
  );
  const facts = await read(
    `MATCH (e)-[r:HAS_FACT|PAST_HAS_FACT]->(f) WHERE ${known('f')} RETURN coalesce(r.statedStart, e.id), properties(f)`,
  );
  return { ...derivedOf(edges, facts), disputes: await readDisputes(database, at) };
}

async function readEntities(database: Database): Promise<Derived['entities']> {
  const entities = await rows(database, 'MATCH (e:Entity) RETURN e.id, properties(e)');
  return Object.fromEntries(
    entities.map(([id, properties]) => [id, entityOf(withoutTimes(properties as Properties))]),
  );
}

type Rows = readonly (readonly unknown[])[];

function derivedOf(edges: Rows, facts: Rows): Pick<Derived, 'edges' | 'facts'> {
  return {
    edges: edges.map(([type, subject, object, properties]) => ({
      ...{ type, subject, object },
      ...counted(withoutTwins(withoutTimes(properties as Properties))),
    })),
    facts: facts.map(([entity, properties]) => ({
      entity,
      ...factOf(withoutTimes(properties as Properties)),
    })),
  };
}

/** When something was recorded is no matter of what it says. */
function withoutTimes(properties: Properties): Properties {
  const { recordedAt, recordedFrom, recordedTo, relation, statedStart, statedEnd, ...rest } = properties;
  return rest;
}

function rows(database: Database, text: string) {
  return database.read({ text, parameters: {} });
}

/** Counts as numbers; an absent list as an empty one. */
function counted(properties: Properties): Properties {
  const { claimCount, sourceCount, contestedBy = [], place, step, ...rest } = properties;
  const placed = place === undefined ? {} : { place: Number(place), step: Number(step) };
  return {
    ...rest,
    ...placed,
    contestedBy,
    claimCount: Number(claimCount),
    sourceCount: Number(sourceCount),
  };
}

function factOf(properties: Properties): Properties {
  const rest = Object.entries(properties).filter(([name]) => !/^value[A-Z]/.test(name));
  const value = storedValue(properties);
  return { ...counted(Object.fromEntries(rest)), key: valueKey({ value }), value: plainValue(value) };
}

type Link = readonly [string, string];

/** Ids that a node is linked to, each as often as it is. */
function linked(links: readonly Link[], type: string): string[] {
  return links.flatMap(([name, id]) => (name === type ? [id] : [])).sort();
}

/** As the projection has it; counts, which follow from the rest, are checked here. */
function disputeOf(subjects: readonly string[], properties: Properties, links: readonly Link[]): Properties {
  const { id: _, sideCount, claimCount, claimantCount, sourceCount, ...rest } = properties;
  const [claimIds, claimants] = [linked(links, 'RESTS_ON'), linked(links, 'DISPUTED_BY')];
  const documents = linked(links, 'DISPUTED_IN');
  expect([claimCount, claimantCount, sourceCount].map(Number)).toEqual([
    claimIds.length,
    claimants.length,
    documents.length,
  ]);
  return {
    ...{ subject: subjects.join(), validFrom: null, validTo: null, ...rest },
    ...{ entities: linked(links, 'CONCERNS'), claimIds, claimants, documents },
    datasets: linked(links, 'KNOWN_FROM'),
  };
}

function sideOf(properties: Properties, links: readonly Link[]): Properties {
  const rest = Object.entries(properties).filter(([name]) => !/^(value|qualifiers)[A-Z]/.test(name));
  const { id: _, framed: __, claimCount, sourceCount, ...own } = Object.fromEntries(rest);
  const claimIds = linked(links, 'SUPPORTED_BY');
  const documents = linked(links, 'SAID_IN');
  expect([claimCount, sourceCount].map(Number)).toEqual([claimIds.length, documents.length]);
  const qualifiers = Object.entries(properties).flatMap(([name, value]) => {
    const part = name.replace(/^qualifiers/, '');
    return part === name ? [] : [[part.charAt(0).toLowerCase() + part.slice(1), value]];
  });
  return {
    ...{ validFrom: null, validTo: null, lastAsserted: null, implied: [], ...own },
    ...{ object: linked(links, 'SIDE_OBJECT').join() || null, claimIds, documents },
    claimants: linked(links, 'SIDE_OF'),
    qualifiers: Object.fromEntries(qualifiers),
    value: properties.snak === 'VALUE' ? valueKey({ value: storedValue(properties) }) : null,
  };
}

export function storedValue(properties: Properties): ClaimValue {
  const given = (name: string, property: string) =>
    properties[property] == null ? {} : { [name]: properties[property] };
  const text = (property: string) => (properties[property] as string | undefined) ?? null;
  return {
    ...given('text', 'valueText'),
    ...given('language', 'valueLanguage'),
    ...given('number', 'valueNumber'),
    ...given('low', 'valueLow'),
    ...given('high', 'valueHigh'),
    ...given('flag', 'valueFlag'),
    ...given('unit', 'valueUnit'),
    ...given('statedUnit', 'valueStatedUnit'),
    ...given('words', 'valueWords'),
    ...given('assumption', 'valueAssumption'),
    ...(properties.valuePointLatitude == null
      ? {}
      : {
          point: {
            latitude: properties.valuePointLatitude as number,
            longitude: properties.valuePointLongitude as number,
          },
        }),
    ...(text('valuePeriodEdtf') === null && text('valuePeriodText') === null
      ? {}
      : {
          period: {
            edtf: text('valuePeriodEdtf'),
            earliest: text('valuePeriodEarliest'),
            latest: text('valuePeriodLatest'),
            text: text('valuePeriodText'),
            relativeTo: text('valuePeriodRelativeTo'),
          },
        }),
  };
}

/** Absent lists as empty ones. */
function entityOf(properties: Properties): Properties {
  const { aliases = [], externalIds = [], mergedIds = [], mayBe = [], mergedNames: _, ...rest } = properties;
  return { ...withoutTwins(rest), aliases, externalIds, mergedIds, mayBe };
}
