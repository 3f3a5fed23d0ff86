import type { Family, KeyTable, PlanNodes } from '../../../src/query/ir/node-families.ts';
import { NODE_KEYS } from '../../../src/query/ir/node-keys.ts';
import type { RowSource } from '../../../src/query/ir/source-node.ts';
import { forEachNode, type Rewriter, rewrite } from '../../../src/query/rewrite/rewrite.ts';

type OfKind<U, K> = U extends { readonly kind: infer L } ? (K extends L ? U : never) : never;
type Specimens = {
  readonly [F in Family]: PlanNodes[F] extends { readonly kind: string }
    ? { readonly [K in PlanNodes[F]['kind']]: OfKind<PlanNodes[F], K> & { readonly kind: K } }
    : { readonly [K in F]: PlanNodes[F] };
};

/** References count from here, so that no other number of a specimen is one. */
const FIRST = 1000;
let next = FIRST;
const ref = (): number => next++;
/** Names of properties begin with a letter of their own, as no other text does. */
const name = (): string => `@${ref()}`;

const moment = () => ({ on: ref(), dated: false, known: ref() });
const links = () => ({
  all: ['BORDERS'],
  along: ref(),
  against: ref(),
  status: ref(),
  basis: ref(),
  groups: [],
  moment: moment(),
});
const compare = () =>
  ({
    kind: 'Compare',
    on: 'node',
    property: name(),
    operator: '=',
    value: ref(),
    lower: false,
    orNull: false,
  }) as const;
const source = (): RowSource => ({ from: { kind: 'Ids', ids: ref() }, label: 'Country', where: compare() });
const orderKey = () => ({
  value: { kind: 'Position', ids: ref() } as const,
  descending: false,
  nullsFirst: false,
  nullable: false,
});
const column = () => ({ kind: 'Property', on: 'node', property: name() }) as const;
const measure = <K extends string>(kind: K) => ({ kind, on: 'node', property: name() }) as const;
const shown = () => ({ kind: 'ShownAt', moment: moment() }) as const;
const listed = () => ({ source: source(), path: 'countries' });

/** One node of each kind, with all its optional parts. The compiler refuses a list that lacks one. */
const SPECIMENS: Specimens = {
  Column: {
    Property: { ...column(), property: shown() },
    Name: { kind: 'Name', languages: ref() },
    EdgeType: { kind: 'EdgeType' },
    Forward: { kind: 'Forward' },
    NodeType: { kind: 'NodeType', records: [] },
    Key: { kind: 'Key', key: orderKey() },
    Item: { kind: 'Item', index: 1 },
    NoneOf: { kind: 'NoneOf', links: links() },
    Rows: {
      kind: 'Rows',
      ...listed(),
      order: [orderKey()],
      seek: { values: [ref(), null] },
      limit: ref(),
      single: false,
      columns: [column()],
    },
    Count: { kind: 'Count', ...listed() },
    Beyond: { kind: 'Beyond', ...listed(), order: [orderKey()], seek: { values: [ref()] } },
    Aggregate: { kind: 'Aggregate', ...listed(), measures: [measure('min')] },
    Groups: {
      kind: 'Groups',
      ...listed(),
      by: [{ kind: 'Value', on: 'edge', property: name(), part: 'day' }],
      measures: [measure('max')],
      limit: ref(),
      order: [{ of: 'key', index: 0, descending: false, nullsFirst: false }],
    },
  },
  GroupBy: {
    Value: { kind: 'Value', on: 'node', property: name(), part: 'value' },
    EdgeType: { kind: 'EdgeType' },
    Forward: { kind: 'Forward', symmetric: [] },
    NodeType: { kind: 'NodeType', records: [] },
    Node: {
      kind: 'Node',
      source: source(),
      order: [orderKey()],
      single: true,
      columns: [column()],
      name: name(),
    },
  },
  Measure: {
    Rows: { kind: 'Rows' },
    Single: { kind: 'Single' },
    Collective: { kind: 'Collective' },
    count: measure('count'),
    distinct: measure('distinct'),
    min: measure('min'),
    max: measure('max'),
    sum: measure('sum'),
    mean: measure('mean'),
    exactSum: { ...measure('exactSum'), unit: 10 },
  },
  Source: { Source: source() },
  From: {
    Key: { kind: 'Key', property: 'iso2', value: ref() },
    ExternalId: { kind: 'ExternalId', value: ref(), query: ref(), index: 'keywords' },
    All: { kind: 'All' },
    Few: { kind: 'Few' },
    Ranged: { kind: 'Ranged', ranges: [compare()], counted: 1 },
    Joined: { kind: 'Joined', ways: [[source(), source()], [source()]], keys: [compare(), compare()] },
    Search: {
      kind: 'Search',
      text: ref(),
      query: ref(),
      names: ref(),
      types: ref(),
      records: [],
      index: 'texts',
    },
    Ids: { kind: 'Ids', ids: ref() },
    Hop: {
      kind: 'Hop',
      type: 'BORDERS',
      direction: 'OUT',
      target: 'Country',
      expand: { far: [], near: [], moment: moment() },
    },
    AnyHop: { kind: 'AnyHop', all: [], types: ref(), symmetric: [], direction: 'BOTH' },
    ClaimsOfEntity: { kind: 'ClaimsOfEntity' },
    MentionedIn: { kind: 'MentionedIn', record: 'Dataset', moment: moment() },
    ClaimsOfDerived: { kind: 'ClaimsOfDerived', on: 'edge', side: 'claimIds' },
    Agreeing: { kind: 'Agreeing', moment: moment() },
    Disagreeing: { kind: 'Disagreeing', moment: moment() },
    Facts: { kind: 'Facts', fields: ref() },
    Paths: {
      kind: 'Paths',
      from: ref(),
      to: ref(),
      hops: 3,
      walks: 10,
      first: ref(),
      links: links(),
      through: compare(),
      avoid: ref(),
    },
    Neighbourhood: {
      kind: 'Neighbourhood',
      of: ref(),
      starts: 5,
      hops: 2,
      limit: ref(),
      links: links(),
      where: compare(),
    },
    Common: {
      kind: 'Common',
      of: ref(),
      notOf: ref(),
      atLeast: ref(),
      first: ref(),
      links: links(),
      where: compare(),
    },
    Claimants: { kind: 'Claimants', about: ref(), first: ref(), shown: 5, moment: moment() },
    Disagreements: { kind: 'Disagreements', about: ref(), first: ref(), shown: 5, moment: moment() },
    Timeline: {
      kind: 'Timeline',
      of: ref(),
      dated: true,
      from: ref(),
      to: ref(),
      relations: [],
      moment: moment(),
    },
    FoundNodes: { kind: 'FoundNodes', part: 'nodes' },
    FoundSteps: { kind: 'FoundSteps' },
    StepEnd: { kind: 'StepEnd', end: 'from' },
    Between: { kind: 'Between', links: links() },
    Unknown: { kind: 'Unknown', among: 'Country', ids: [ref(), ref()] },
  },
  Condition: {
    And: { kind: 'And', all: [compare(), compare()] },
    Or: { kind: 'Or', all: [compare()] },
    Not: { kind: 'Not', one: compare() },
    Compare: compare(),
    IsNull: { kind: 'IsNull', on: 'edge', property: name(), is: true },
    IsEmpty: { kind: 'IsEmpty', property: name(), is: true },
    Within: { kind: 'Within', shape: 'box', point: { kind: 'Spatial', property: name() }, value: ref() },
    Labelled: { kind: 'Labelled', label: 'Country', holds: compare() },
    Current: { kind: 'Current', known: ref() },
    Held: { kind: 'Held', known: ref() },
    Stated: { kind: 'Stated', predicate: 'BORDERS', snak: 'NONE', inverse: false },
    Holds: { kind: 'Holds', on: 'node', moment: moment() },
    SaidOf: { kind: 'SaidOf', moment: moment() },
    Exists: { kind: 'Exists', source: source() },
    CountIs: { kind: 'CountIs', source: source(), operator: '=', value: ref() },
  },
  Links: { Links: links() },
  Expand: { Expand: { far: [], near: [], moment: moment() } },
  OrderKey: { OrderKey: orderKey() },
  KeyValue: {
    Property: { kind: 'Property', on: 'edge', property: name() },
    EdgeType: { kind: 'EdgeType' },
    Forward: { kind: 'Forward' },
    Position: { kind: 'Position', ids: ref() },
    Rank: { kind: 'Rank' },
    Score: { kind: 'Score' },
    Count: { kind: 'Count', source: source() },
    Earliest: { kind: 'Earliest' },
    Latest: { kind: 'Latest' },
    Distance: { kind: 'Distance', point: { kind: 'Spatial', property: name() }, from: ref() },
    Through: {
      kind: 'Through',
      source: source(),
      order: [orderKey()],
      key: { kind: 'Property', on: 'node', property: name() },
    },
  },
  Seek: { Seek: { values: [ref(), null, ref()] } },
  MapPoint: {
    Spatial: { kind: 'Spatial', property: name() },
    Degrees: { kind: 'Degrees', latitude: name(), longitude: name() },
  },
  ComputedProperty: {
    ValueAt: {
      kind: 'ValueAt',
      fields: [],
      list: false,
      but: 'name',
      also: null,
      kept: [],
      moment: moment(),
    },
    ShownAt: shown(),
  },
  Moment: { Moment: moment() },
};

const ALL = Object.entries(SPECIMENS).flatMap(([family, kinds]) =>
  Object.entries(kinds).map(([kind, node]) => [family as Family, kind, node as PlanNodes[Family]] as const),
);

/** References and names in a node, found by what they look like. */
function marked(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/@?\d{4}/g)].map(([mark]) => mark).sort();
}

test.each(ALL)('all references and properties of %s %s are rewritten', (family, _kind, node) => {
  const seen: string[] = [];
  const see = <T extends string | number>(mark: T): T => {
    seen.push(String(mark));
    return mark;
  };
  const shifted: Rewriter = {
    parameter: mark => see(mark) + FIRST * 5,
    property: mark => see(mark).replace('@', '#'),
    name: mark => see(mark).replace('@', '#'),
  };
  const rewritten = rewrite(family, node, shifted);
  expect(seen.sort()).toEqual(marked(node));
  const text = JSON.stringify(node).replace(/(@?)(\d{4})/g, (_, at, number) =>
    at ? `#${number}` : String(Number(number) + FIRST * 5),
  );
  expect(JSON.stringify(rewritten)).toBe(text);
});

test.each(ALL)('%s %s is visited, and is the same object where nothing changes', (family, kind, node) => {
  const visited: unknown[] = [];
  forEachNode(family, node, family, one => visited.push(one));
  expect(visited.at(-1)).toBe(node);
  const same: Rewriter = { parameter: one => one, property: one => one, name: one => one };
  expect(rewrite(family, node, same)).toBe(node);
  const row = NODE_KEYS[family] as Record<string, unknown>;
  expect(Object.keys('kind' in node ? (row[kind] as object) : row)).toEqual(
    expect.arrayContaining(Object.keys(node).filter(key => marked(node[key as never]).length > 0)),
  );
});

test('a rewritten node shares what does not change with the original', () => {
  const node = SPECIMENS.Column.Rows;
  const rewritten = rewrite('Column', node, {
    parameter: mark => (mark === node.limit ? 0 : mark),
  }) as typeof node;
  expect(rewritten).toEqual({ ...node, limit: 0 });
  for (const key of ['source', 'order', 'seek', 'columns'] as const) expect(rewritten[key]).toBe(node[key]);
  expect(Object.isFrozen(rewritten)).toBe(true);
});

test('a property is rewritten knowing the source whose rows have it', () => {
  const rowsOf = (family: Family, node: PlanNodes[Family], rows: RowSource | null = null) => {
    const known = new Map<string, RowSource | null>();
    const property = (one: string, _on: string, of: RowSource | null) => {
      known.set(one, of);
      return one;
    };
    rewrite(family, node, { property }, rows);
    return known;
  };
  const outer = source();
  const { ways, keys } = SPECIMENS.From.Joined;
  const joined: RowSource = { ...outer, from: SPECIMENS.From.Joined };
  const ofJoined = rowsOf('Source', joined);
  const property = (one: unknown) => (one as { property: string }).property;
  expect(ofJoined.get(property(joined.where))).toBe(joined);
  keys.forEach((key, i) => {
    expect(ofJoined.get(property(key))).toBe(ways[i]?.at(-1));
  });
  for (const hop of ways.flat()) expect(ofJoined.get(property(hop.where))).toBe(hop);
  const { Through } = SPECIMENS.KeyValue;
  expect(rowsOf('KeyValue', Through, outer).get(property(Through.key))).toBe(Through.source);
  const { Rows } = SPECIMENS.Column;
  expect(rowsOf('Column', Rows).get(property(Rows.columns[0]))).toBe(Rows.source);
  const { Compare } = SPECIMENS.Condition;
  expect(rowsOf('Condition', Compare, outer).get(property(Compare))).toBe(outer);
});

test('the compiler refuses a table that lacks a kind or a key, or names another key or role', () => {
  const { Hop, ...others } = NODE_KEYS.From;
  const refused: readonly KeyTable[] = [
    // @ts-expect-error no row for the kind Hop
    { ...NODE_KEYS, From: others },
    // @ts-expect-error no role for the key `where`
    { ...NODE_KEYS, Source: { from: 'From' } },
    // @ts-expect-error a Seek has no key `value`
    { ...NODE_KEYS, Seek: { values: 'Parameter', value: 'Parameter' } },
    // @ts-expect-error moments are no parameters
    { ...NODE_KEYS, Expand: { moment: 'Parameter' } },
    // @ts-expect-error a number is a parameter or a constant: the table has to say which
    { ...NODE_KEYS, Column: { ...NODE_KEYS.Column, Item: {} } },
  ];
  expect(refused).toHaveLength(5);
  expect(Hop).toEqual({ expand: 'Expand' });
});
