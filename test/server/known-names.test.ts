import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { nameKnown } from '../../src/server/known-names.ts';
import { schema } from '../support/engine.ts';

/** Messages about names that are not known list those that are: what strangers guessed wrong. */
const messages = (query: string) =>
  validate(schema, parse(query)).map(({ message }) => nameKnown(message, schema));

test.each([
  [
    '{ projects(where: { time: { year: { eq: 2022 } } }) { nodes { id } } }',
    'Field "year" is not defined by type "PeriodFilter". Its fields: overlaps, before, after, within, isNull.',
  ],
  [
    '{ funds(where: { id: { startsWith: "fund:" } }) { nodes { id } } }',
    'Field "startsWith" is not defined by type "IDFilter". Its fields: eq, in.',
  ],
  [
    '{ countries { groups(by: [YEAR]) { count } } }',
    /^Value "YEAR" does not exist in "CountryGroupBy" enum\..* Its values: .*\bREGION, SUBREGION\b/,
  ],
  [
    '{ search(query: "Masdar") { totalCount } }',
    /^Unknown argument "query" on field "Query.search"\..* Its arguments: text, types, where, first, /,
  ],
  [
    '{ country(id: "country:KZ") { leader } }',
    /^Cannot query field "leader" on type "Country"\. Its fields: id, type, name, /,
  ],
  [
    '{ countries { nodes { memberships(where: { role: { eq: MEMBER } }) { totalCount } } } }',
    /^Field "role" is not defined by type "PartyWhere"\. A field of edges goes into `whereEdge` next to `where`, or `edge` next to `some`/,
  ],
  [
    '{ countries { nodes { memberships(orderBy: { validFrom: ASC }) { totalCount } } } }',
    /^Field "validFrom" is not defined by type "PartyOrder"\. A field of edges goes into `orderByEdge`\. Its fields: /,
  ],
])('%s', (query, expected) => {
  const [first = ''] = messages(query);
  if (typeof expected === 'string') expect(first).toBe(expected);
  else expect(first).toMatch(expected);
});

test('in variables as well', () => {
  const [definition] = parse(
    'query ($where: ProjectWhere) { projects(where: $where) { totalCount } }',
  ).definitions;
  const { variableDefinitions = [] } = definition as OperationDefinitionNode;
  const { errors } = getVariableValues(schema, variableDefinitions, { where: { time: { year: 2022 } } });
  expect(nameKnown(errors?.[0]?.message ?? '', schema)).toBe(
    'Variable "$where" got invalid value { year: 2022 } at "where.time"; Field "year" is not defined by type "PeriodFilter". Its fields: overlaps, before, after, within, isNull.',
  );
});

test('a long list is cut, and its rest counted', () => {
  const [message = ''] = messages('{ leader }');
  expect(message.length).toBeLessThan(1_000);
  const all = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const [, names = '', rest] = /Its fields: (.*?)(?: and (\d+) more)?\.$/.exec(message) ?? [];
  expect(names.split(', ').length + Number(rest ?? 0)).toBe(all.length);
});

test('all else is left as it is', () => {
  expect(messages('{ countries { nodes } }').every(message => !message.includes('Its '))).toBe(true);
});
