import { readFileSync } from 'node:fs';
import { CommuniqueError } from '../../src/errors.ts';
import { modelFiles } from '../../src/model/load-model.ts';
import { readModel } from '../../src/model/read-model.ts';

/** Wrong models are refused, each with the place of the mistake and what was meant. */
const shipped = modelFiles();
const FILE = 'schema/model/wrong.graphql';

const HEAD = 'implements Entity @entity(plural: "things", prefix: "thing")';
/** A type with these fields. */
const thing = (fields: string, head = HEAD) => `type Thing ${head} {\n  ${fields}\n}`;
/** A relation to another type with these fields on its edges. */
const edge = (
  fields: string,
) => `${thing('others: [Thing!]! @relation(type: "OTHERS", direction: OUT, edge: "Other")')}
type Other @edge {
  ${fields}
}`;
const named = (name: string) =>
  `type ${name} implements Entity @entity(plural: "${name.toLowerCase()}Things", prefix: "thing") { size: Int }`;
const plural = (name: string, prefix = 'thing') =>
  thing('size: Int', `implements Entity @entity(plural: "${name}", prefix: "${prefix}")`);
const many = (type: string, rest = 'direction: OUT') =>
  `others: [${type}!]! @relation(type: "OTHERS", ${rest})`;

/** The SDL, a part of the message, and the text that stands at the place of the mistake. */
type Wrong = readonly [sdl: string, message: string | RegExp, at: string];

const NAMES: readonly Wrong[] = [
  ...[
    'Path',
    'Step',
    'Claimant',
    'Snippet',
    'Shared',
    'Neighbourhood',
    'Evidence',
    'GroupKey',
    'Moment',
    'Query',
    'PageInfo',
    'SearchResult',
    'TimelineEntry',
    'LinkFilter',
    'Mutation',
  ].map((name): Wrong => [named(name), `${name} is a type that the API makes`, `type ${name}`]),
  ...['Date', 'BigInt', 'EntityType', 'Predicate'].map(
    (name): Wrong => [named(name), `There can be only one type named "${name}"`, name],
  ),
  ...['Claim', 'Country', 'Entity', 'Period'].map(
    (name): Wrong => [named(name), `There can be only one type named "${name}"`, name],
  ),
  ...[
    'CountryWhere',
    'PlaceConnection',
    'FundAggregate',
    'PartyIs',
    'ProjectGroupBy',
    'CountryBorderEdge',
    'PlaceRelationConnection',
    'BorderEdgeWhere',
    'ProjectKindFilter',
    'ValueWhere',
  ].map(
    (name): Wrong => [
      named(name),
      /is a type that the API makes for (lists of|conditions on|edges of)/,
      `type ${name}`,
    ],
  ),
  [named('CountryBorder'), 'The API would make CountryBorderConnection both for', 'type'],
  ...['Meta', 'Merged', 'PastFact'].map(
    (name): Wrong => [named(name), `${name} is a label of the database`, `type ${name}`],
  ),
  [named('thing'), 'write it in letters and digits, the first a capital', 'type thing'],
  [named('A_Thing'), 'write it in letters and digits, the first a capital', 'type A_Thing'],
  [
    `${named('ABc')}\n${named('Abc').replace('"abcThings"', '"others"').replace('"thing"', '"other"')}`,
    'Abc and ABc are both ABC in the API',
    'type Abc',
  ],
  ...['claims', 'search', 'paths', 'timeline', 'entities', 'countries', 'country', 'claimants'].map(
    (name): Wrong => [plural(name), `${name}, of Thing, is a root field of`, 'type Thing'],
  ),
  [plural('thing'), 'thing, of Thing, is a root field of Thing already', 'type Thing'],
  [plural('Things'), 'The plural of Thing is a field of the API', 'type Thing'],
  [plural('my things'), 'The plural of Thing is a field of the API', 'type Thing'],
  [plural(''), 'The plural of Thing is a field of the API', 'type Thing'],
  ...['country', 'project'].map(
    (name): Wrong => [
      plural('things', name),
      /is that of (Country|Project) too|is that of Thing too/,
      'type',
    ],
  ),
  ...['document', 'claim', 'dataset'].map(
    (name): Wrong => [plural('things', name), 'is one of ids that the loader makes', 'type Thing'],
  ),
  ...['a:b', 'Thing', 'a b', '', '1x'].map(
    (name): Wrong => [plural('things', name), 'stands before the colon of ids', 'type Thing'],
  ),
];

const FIELDS: readonly Wrong[] = [
  ...[
    'is',
    'and',
    'or',
    'not',
    'claims',
    'facts',
    'history',
    'relations',
    'datasets',
    'documents',
    'count',
    'key',
    'recordedAt',
    'mergedNames',
  ].map(
    (name): Wrong => [
      thing(`${name}: Int`),
      `Thing.${name}: the API or the database has ${name} for something else`,
      name,
    ],
  ),
  ...['name_en', 'Size', 'my_size'].map(
    (name): Wrong => [thing(`${name}: Int`), `Thing.${name} is the name of a field`, name],
  ),
  [thing('edgeRole: Int'), 'names that begin with edge are reserved', 'edgeRole'],
  [thing('titleFolded: String'), 'names that end in Folded or Search are reserved', 'titleFolded'],
  [thing('size: Int\n  size: Float'), 'Field "Thing.size" can only be defined once', 'size'],
  [thing('size: Number'), 'Unknown type "Number"', 'Number'],
  [thing('size: Projct'), 'Unknown type "Projct". Did you mean "Project"', 'Projct'],
  [
    thing('time: Period\n  timeEarliest: Date'),
    'Thing.timeEarliest and time would both be stored as timeEarliest',
    'timeEarliest',
  ],
  [
    thing('at: Point\n  atLatitude: Float'),
    'Thing.atLatitude and at would both be stored as atLatitude',
    'atLatitude',
  ],
  [thing('at: Point\n  atPoint: Float'), 'Thing.atPoint and at would both be stored as atPoint', 'atPoint'],
  [
    thing('begins: Date\n  beginsYear: Boolean'),
    'Thing.beginsYear and begins would both be grouped by BEGINS_YEAR',
    'beginsYear',
  ],
  [thing('sizes: [Int!]!'), 'only texts can be claimed as lists', 'sizes'],
  [thing('tags: [String]'), 'Thing.tags is a list: write its type [String!]!', 'tags'],
  [thing('tags: [String!]'), 'Thing.tags is a list: write its type [String!]!', 'tags'],
  [thing('tags: [[String!]!]!'), 'Thing.tags is a list: write its type [String!]!', 'tags'],
  [thing('size: Int!'), 'Thing.size is claimed, and may be missing: write its type without !', 'size'],
  [thing('ref: ID'), 'an ID is declared, not claimed: use String', 'ref'],
  [
    `${thing('money: Money')}\ntype Money @value { amount: Float }`,
    'values of Money cannot be claimed',
    'money',
  ],
  [
    thing('other: Project'),
    'Project is not a value type; a field that leads to nodes needs @relation',
    'other',
  ],
  [thing('aliases: String'), 'Thing.aliases is [String!]! in Entity, and String here', 'aliases'],
  [
    thing('size: Int @unit(ucum: "1") @unit(ucum: "m")'),
    'The directive "@unit" can only be used once',
    '@unit',
  ],
  [thing('title: String @unit(ucum: "m")'), '@unit is for numbers', 'title'],
  [thing('title: String @framed'), '@framed is for numbers', 'title'],
  [thing('size: Int @evaluative'), '@evaluative is for texts', 'size'],
  [thing('size: Int @searched'), '@searched is for texts', 'size'],
  [thing('size: Int @folded'), '@folded is for texts', 'size'],
  [thing('tags: [String!]! @unique'), '@unique is for single texts', 'tags'],
  [thing('time: Period @unique'), '@unique is for single texts', 'time'],
  [
    thing('size: Int @precedes(field: "nope")'),
    '@precedes names nope, which is not a field here. Its fields: ',
    'size',
  ],
  [
    thing('size: Int @precedes(field: "title")\n  title: String'),
    '@precedes is for two fields of one type',
    'size',
  ],
  [thing('size: Int @precedes(field: "size")'), '@precedes goes in a circle: size, size', 'size'],
  [
    thing('a: Int @precedes(field: "b")\n  b: Int @precedes(field: "a")'),
    '@precedes goes in a circle: a, b, a',
    'a: Int',
  ],
  [thing('size: Int @precedes'), 'argument "field" of type "String!" is required', '@precedes'],
  [thing('size: Int @uniqe'), 'Unknown directive "@uniqe". Did you mean "@unique"?', '@uniqe'],
  [
    thing('size: Int @unit(ucm: "m")'),
    'Unknown argument "ucm" on directive "@unit". Did you mean "ucum"?',
    'ucm',
  ],
  [thing('size: Int @unit(ucum: 1)'), '@unit: Argument "ucum" has invalid value 1', '1'],
  [
    thing('size: Int @entity(plural: "a", prefix: "b")'),
    'Directive "@entity" may not be used on FIELD_DEFINITION',
    '@entity',
  ],
];

const RELATIONS: readonly Wrong[] = [
  [
    thing(many('Project', 'direction: OUTT')),
    /Argument "direction" has invalid value OUTT\. Its values: OUT, IN, BOTH\./,
    'OUTT',
  ],
  [
    thing('others: [Project!]! @relation(type: "OTHERS")'),
    'argument "direction" of type "Direction!" is required',
    '@relation',
  ],
  [
    thing('others: [Project!]! @relation(typ: "OTHERS", direction: OUT)'),
    'Unknown argument "typ" on directive "@relation". Did you mean "type"?',
    'typ',
  ],
  [
    thing('others: [Project!]! @relation(type: "others", direction: OUT)'),
    'a relation type is written in capitals',
    'others',
  ],
  [thing(many('Nothing')), 'Unknown type "Nothing"', 'Nothing'],
  [thing(many('ProjectKind')), 'ProjectKind is not a type of the model', 'others'],
  [
    thing('others: [Project!] @relation(type: "OTHERS", direction: OUT)'),
    'Thing.others is a list: write its type [Project!]!',
    'others',
  ],
  [
    thing('other: Project! @relation(type: "OTHERS", direction: OUT)'),
    'Thing.other is claimed, and may be missing',
    'other',
  ],
  [
    thing(`${many('Project')} @unit(ucum: "m")`),
    'Thing.others leads to nodes: @unit is for values',
    'others',
  ],
  [thing(`${many('Project')} @searched`), 'Thing.others leads to nodes: @searched is for values', 'others'],
  [thing(many('Project', 'direction: OUT, edge: "Country"')), 'Country is not an @edge type', 'others'],
  [
    thing(many('Project', 'direction: OUT, edge: "Nothing"')),
    'Nothing is not an @edge type of the model',
    'others',
  ],
  [
    thing(many('Project', 'direction: BOTH')),
    'OTHERS is BOTH, which is for relations between nodes of one type',
    'others',
  ],
  [
    thing(many('Project', 'direction: OUT, members: true')),
    'members lead to their group: the direction is IN',
    'others',
  ],
  ...['HAS_FACT', 'SUBJECT', 'IN', 'PAST_BORDERS', 'DECLARES', 'MERGED_INTO', 'HELD_BY', 'JUDGES'].map(
    (type): Wrong => [
      thing(`others: [Project!]! @relation(type: "${type}", direction: OUT)`),
      `${type} is a relationship type of the evidence`,
      'others',
    ],
  ),
  [
    thing('others: [Thing!]! @relation(type: "BORDERS", direction: OUT, edge: "Border")'),
    'BORDERS is BOTH elsewhere, so it is here',
    'others',
  ],
  [
    thing('others: [Project!]! @relation(type: "PARTNER_IN", direction: OUT)'),
    /PARTNER_IN has different edge types/,
    'others',
  ],

  [
    thing(
      'one: [Project!]! @relation(type: "OTHERS", direction: OUT)\n  two: [Project!]! @relation(type: "OTHERS", direction: OUT)',
    ),
    'are one relation: OTHERS, OUT, to the same type',
    'one',
  ],
  [
    thing('other: Project @relation(type: "OTHERS", direction: OUT)\n  otherEdges: Int'),
    'the API has otherEdges for its edges',
    'other',
  ],
  [
    thing('size: Int\n  others: [Project!]! @relation(type: "SIZE", direction: OUT)'),
    'SIZE is both a relation type and a field’s predicate',
    'others',
  ],
];

const EDGES: readonly Wrong[] = [
  ...[
    'status',
    'certainty',
    'modality',
    'validFrom',
    'validTo',
    'claimCount',
    'sourceCount',
    'node',
    'cursor',
    'claims',
    'contestedBy',
    'relation',
    'forward',
    'and',
    'count',
    'claimIds',
    'recordedFrom',
  ].map(
    (name): Wrong => [
      edge(`${name}: Int`),
      `Other.${name}: the API or the database has ${name} for something else`,
      name,
    ],
  ),
  ...['Period', 'Point', 'Boolean', 'Date', '[String!]!', 'Value'].map(
    (type): Wrong => [
      edge(`since: ${type}`),
      'an edge has texts, numbers and enums, one of each name',
      'since',
    ],
  ),
  [edge('size: Int!'), 'it is claimed, and may be missing', 'size'],
  [edge('size: Int @searched'), /@searched is for (texts|fields of entities)/, 'size'],
  [edge('title: String @unique'), '@unique is for fields of entities', 'title'],
  [edge('title: String @unit(ucum: "m")'), '@unit is for numbers', 'title'],
  [edge('amount: String'), 'Other.amount is a String, and a Float on other edges', 'amount'],
  [edge('other: Project @relation(type: "X", direction: OUT)'), 'Other may contain only values', 'other'],
];

const TYPES: readonly Wrong[] = [
  ['type Thing { size: Int }', 'Thing needs one of @entity, @record, @value, @edge', 'type Thing'],
  [
    'type Thing @entity(plural: "things", prefix: "thing") { size: Int }',
    'Thing must implement Entity',
    'type Thing',
  ],
  [
    'type Thing implements Entity @entity(plural: "things") { size: Int }',
    'argument "prefix" of type "String!" is required',
    '@entity',
  ],
  [
    'type Thing implements Entity @entity(prefix: "thing") { size: Int }',
    'argument "plural" of type "String!" is required',
    '@entity',
  ],
  [
    'type Thing implements Entity @entity(plural: "things", prefix: "thing") @value { size: Int }',
    'Thing has @entity and @value: a type is one of these',
    'type Thing',
  ],
  [
    thing('size: Int', 'implements Party @entity(plural: "things", prefix: "thing")'),
    'Thing must implement Entity',
    'type Thing',
  ],
  [
    thing('size: Int', 'implements Entity & Nothing @entity(plural: "things", prefix: "thing")'),
    'Unknown type "Nothing"',
    'Nothing',
  ],
  [
    thing('size: Int', 'implements Entity & Country @entity(plural: "things", prefix: "thing")'),
    'Country is not an interface of the model',
    'type Thing',
  ],
  ['interface Thing implements Entity { size: Int }', 'No type implements Thing', 'interface Thing'],
  [
    `interface Big { size: Int }\n${thing('weight: Int', 'implements Entity & Big @entity(plural: "things", prefix: "thing")')}`,
    'Big must implement Entity',
    'interface Big',
  ],
  ['enum Size { small LARGE }', 'Size.small is a value of an enum: write it in capitals, SMALL', 'small'],
  ['enum Size { SMALL SMALL }', 'Enum value "Size.SMALL" can only be defined once', 'SMALL'],
  ['input Thing { size: Int }', 'A model has types, interfaces, enums', 'input Thing'],
  ['union Thing = Country | Place', 'A model has types, interfaces, enums', 'union Thing'],
  ['scalar Size', 'A model has types, interfaces, enums', 'scalar Size'],
  ['extend type Country { size: Int }', 'A model has types, interfaces, enums', 'extend type'],
  ['schema { query: Country }', 'A model has types, interfaces, enums', 'schema'],
  ['directive @mine on OBJECT', '@mine is none of the directives of a model', 'directive @mine'],
  ['query { a }', 'A model has types, interfaces, enums', 'query'],
  ['type Thing {', /Expected Name|Syntax Error/, ''],
  ['type Other @edge\n', 'Other has no fields', 'type Other'],
  [
    'type Thing @record(plural: "things") { id: ID! }\ntype Thing @value { a: Int }',
    'There can be only one type named "Thing"',
    'Thing',
  ],
];

const ALL = [...NAMES, ...FIELDS, ...RELATIONS, ...EDGES, ...TYPES];

function refusal(text: string): CommuniqueError {
  try {
    readModel([...shipped, { name: FILE, text }]);
  } catch (error) {
    if (error instanceof CommuniqueError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

test.each(ALL)('%s', (text, message, at) => {
  const error = refusal(text);
  expect(error.code).toBe('BAD_MODEL');
  expect(error.message).toMatch(message);
  const { file, line, column } = error.place;
  expect(file).toMatch(/^schema\/model\/.*\.graphql$/);
  const source = file === FILE ? text : readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const there = source.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1) ?? '';
  expect(there.startsWith(at)).toBe(true);
});

test('there are at least a hundred of them', () => {
  expect(new Set(ALL.map(([text]) => text)).size).toBeGreaterThanOrEqual(100);
});
