import fc from 'fast-check';

/** Models of other domains, which share with the shipped one the evidence and the interface Entity alone. */

const VALUES = [
  'String',
  'Int',
  'BigInt',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
  'Period',
  'Point',
  '[String!]!',
  'Kind',
];
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  String: ['@searched', '@unique', '@folded'],
  Int: ['@unit(ucum: "1")', '@framed'],
  Float: ['@unit(ucum: "km")', '@framed'],
  '[String!]!': ['@evaluative', '@searched'],
};
const EDGE_VALUES = ['String', 'Int', 'Float', 'Kind'];

interface RandomType {
  readonly fields: readonly { readonly value: string; readonly directive: number }[];
  readonly event: boolean;
}
interface RandomRelation {
  readonly from: number;
  readonly to: number;
  readonly edge: boolean;
  readonly list: boolean;
  readonly both: boolean;
  readonly inverse: boolean;
}

const type: fc.Arbitrary<RandomType> = fc.record({
  fields: fc.array(fc.record({ value: fc.constantFrom(...VALUES), directive: fc.nat(3) }), { maxLength: 6 }),
  event: fc.boolean(),
});
const relation: fc.Arbitrary<RandomRelation> = fc.record({
  from: fc.nat(4),
  to: fc.nat(4),
  edge: fc.boolean(),
  list: fc.boolean(),
  both: fc.boolean(),
  inverse: fc.boolean(),
});

/** The SDL of a domain: some entity types with fields of all kinds, and relations between them. */
export const randomModel: fc.Arbitrary<string> = fc
  .record({
    types: fc.array(type, { minLength: 1, maxLength: 5 }),
    relations: fc.array(relation, { minLength: 1, maxLength: 6 }),
    edges: fc.array(fc.constantFrom(...EDGE_VALUES), { minLength: 1, maxLength: 3 }),
  })
  .map(({ types, relations, edges }) => written(types, relations, edges));

function written(
  types: readonly RandomType[],
  relations: readonly RandomRelation[],
  edges: readonly string[],
): string {
  const links = types.map((): string[] => []);
  relations.forEach((one, i) => {
    const [from, to] = [one.from % types.length, one.to % types.length];
    const edge = one.edge ? ', edge: "Bond"' : '';
    const link = (name: string, target: number, direction: string, list: boolean) =>
      `  "A link." ${name}${i}: ${list ? `[${nameOf(target)}!]!` : nameOf(target)} @relation(type: "LINK_${i}", direction: ${direction}${edge})`;
    if (one.both && from === to) links[from]?.push(link('near', to, 'BOTH', true));
    else {
      links[from]?.push(link('to', to, 'OUT', one.list));
      if (one.inverse) links[to]?.push(link('from', from, 'IN', true));
    }
  });
  return [
    ...types.map(({ fields, event }, at) => {
      const own = fields.map(({ value, directive }, i) => {
        const tag = DIRECTIVES[value]?.[directive] ?? '';
        return `  "A value." field${i}: ${value} ${tag}`;
      });
      // Claims are made at events, so there is one at least.
      const parents = event || at === 0 ? 'Entity & Event' : 'Entity';
      const head = `"A type." type ${nameOf(at)} implements ${parents} @entity(plural: "type${at}s", prefix: "type${at}")`;
      return `${head} {\n${['  "Its size." size: Int', ...own, ...(links[at] ?? [])].join('\n')}\n}`;
    }),
    '"What happens." interface Event implements Entity { "When." time: Period }',
    '"Kinds." enum Kind { "One." ONE "Two." TWO }',
    `"What is on links." type Bond @edge {\n${edges.map((value, i) => `  "A field." bond${i}: ${value}`).join('\n')}\n}`,
  ].join('\n\n');
}

function nameOf(at: number): string {
  return `Type${'ABCDE'[at]}`;
}
