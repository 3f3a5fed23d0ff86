import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import { Document, visit } from 'yaml';
import { readDataset } from '../../src/dataset/open.ts';
import type { Claim } from '../../src/evidence/claim.ts';
import { deriveRecords } from '../../src/evidence/derive-key.ts';
import { bind } from '../../src/query/bind/parameters.ts';
import { planOperation } from '../../src/query/build/plan-operation.ts';
import { STANDARD_LIMITS } from '../../src/query/cost/limits.ts';
import { printStatement } from '../../src/query/cypher/print-statement.ts';
import { matchFile } from '../query/golden.ts';
import { type Counted, engineOn, model, schema, seedDatabase } from '../support/engine.ts';

/** The forms that docs/architecture.md shows are those that the code makes of the seed. */
const PAGE = 'docs/architecture.md';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FUND = 'fund:azerbaijan-kazakhstan';
const PARTNER = 'country:KZ';
/** Limit on the characters of a collection that is printed on one line. */
const LINE = 100;

const page = readFileSync(join(ROOT, PAGE), 'utf8');
let database: Counted;

beforeAll(async () => {
  database = await seedDatabase();
});
afterAll(() => database.close());

test('the query and the claim of the page have these forms', async () => {
  const forms = new Map<string, string>([...(await formsOfClaim()), ...(await formsOfQuery())]);
  const used = new Set<string>();
  const written = page.replace(
    /(<!-- (\w+) -->\n```\w*\n)[\s\S]*?(?=```)/g,
    (_, head: string, name: string) => {
      used.add(name);
      return `${head}${forms.get(name)?.trimEnd()}\n`;
    },
  );
  expect([...used].sort()).toEqual([...forms.keys()].sort());
  matchFile(PAGE, written);
});

async function formsOfQuery() {
  const operation = blockOf('operation');
  const document = parse(operation);
  const definition = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
  const plan = planOperation({ schema, model, definition, fragments: {} }, {}, STANDARD_LIMITS);
  const cypher = printStatement(plan);
  const v = bind(plan.parameters, plan.sites, {}, undefined);
  const engine = engineOn(database);
  database.sent.length = 0;
  const result = await engine.execute({ document });
  // The engine sends what the page shows.
  expect(database.sent.map(({ text, parameters }) => [text, parameters])).toEqual([[cypher, { v }]]);
  const [row] = await database.read({ text: cypher, parameters: { v } });
  return [
    ['operation', operation],
    ['plan', brief(plan.columns)],
    ['cypher', `${cypher}\n// $v = ${JSON.stringify(v, present)}`],
    ['tuple', JSON.stringify(row, present)],
    ['response', JSON.stringify(result)],
  ] as const;
}

async function formsOfClaim() {
  const written = blockOf('written');
  const file = readFileSync(join(ROOT, 'seed/astana-2024/claims.yml'), 'utf8');
  // The page shows the lines of one claim, and leaves out the others of its quote.
  for (const line of written.split('\n')) expect(file.split('\n')).toContain(line);
  const { claims } = await readDataset('seed/astana-2024', model, id =>
    id.startsWith('country:') ? { type: 'Country', dataset: 'countries' } : undefined,
  );
  const [claim, another] = claims.filter(({ subject, object }) => subject === PARTNER && object === FUND);
  if (claim === undefined || another !== undefined) throw new Error('one claim is expected');
  const operation = blockOf('question');
  return [
    ['written', written],
    ['claim', brief(claim)],
    ['derived', brief(derivedOf(claim))],
    ['stored', await storedOf(claim)],
    ['question', operation],
    ['answer', brief((await engineOn(database).execute({ document: parse(operation) }))?.data)],
  ] as const;
}

function derivedOf(claim: Claim) {
  const none = new Map<string, never>();
  const context = { published: none, derivedFrom: none, partOf: none, mayBe: none };
  const current = { ...claim, document: claim.passage.document, datasets: ['astana-2024'] };
  return deriveRecords(model, [current], [claim], context)[0]?.edges[0];
}

/** Prints the nodes and relationships that the claim became, as patterns of Cypher. */
async function storedOf({ id, subject, predicate, object }: Claim): Promise<string> {
  const text = `MATCH (claim:Claim {id: $id})
    MATCH (:Entity {id: $subject})-[edge:${predicate}]->(:Entity {id: $object})
    RETURN properties(edge) AS edge,
      COLLECT { MATCH (claim)-[r]->(n) RETURN [type(r), head(labels(n)), n.id] ORDER BY type(r), n.id } AS links`;
  const [row] = await database.read({ text, parameters: { id, subject, object } });
  const [edge, links] = row as unknown as [Record<string, unknown>, [string, string, string][]];
  return [
    `(${subject})-[:${predicate} ${flow(edge)}]->(${object})`,
    ...links.map(([type, label, end]) => `(${id})-[:${type}]->(:${label} ${end})`),
  ].join('\n');
}

/** Prints a value as YAML, one line for what fits into one, without what is absent. */
function brief(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value, present)));
  visit(document, {
    Collection: (_, node) => {
      node.flow = JSON.stringify(node).length < LINE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Omits what is absent, and the times of the load. Integers of Neo4j are small here. */
function present(name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  const absent = value === null || value === false || (Array.isArray(value) && value.length === 0);
  return absent || name.startsWith('recorded') ? undefined : value;
}

function flow(value: Record<string, unknown>): string {
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted), present)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll(',', ', ');
}

function blockOf(name: string): string {
  return new RegExp(`<!-- ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1] ?? '';
}
