import { fileURLToPath } from 'node:url';
import { CommuniqueError } from '../errors.ts';
import { formatOf } from './files/file-format.ts';
import type { Node } from './files/located-node.ts';
import type { ResolvedFile } from './files/resolved-file.ts';
import type { TableRow } from './files/source-row.ts';
import { lineRows, tableRows } from './files/table-rows.ts';
import { wholeText } from './files/text-file.ts';
import { parseYaml } from './files/yaml-nodes.ts';

const SHOWN = 'schema/followthemoney.yml';
/** Path of the mapping of FollowTheMoney to the model: the same file for src/ and dist/. */
const FILE = fileURLToPath(new URL(`../../${SHOWN}`, import.meta.url));

let standard: Promise<Node> | undefined;

/** Returns schema/followthemoney.yml, which is read once. */
export function standardMapping(): Promise<Node> {
  standard ??= readStandard();
  return standard;
}

async function readStandard(): Promise<Node> {
  const { node, problems } = parseYaml(await wholeText({ path: FILE, shown: SHOWN }), SHOWN);
  if (node === undefined) throw problems[0];
  return node;
}

/**
 * Streams entities of FollowTheMoney: NDJSON as it is, or the CSV of statements
 * (https://followthemoney.tech/docs/statements/), with consecutive statements of one entity
 * combined. Throws as {@link tableRows} does.
 */
export async function* entitiesOf(found: ResolvedFile): AsyncGenerator<TableRow | CommuniqueError> {
  if (formatOf(found.shown) !== '.csv') {
    // Files named `….ftm.json` also have one entity in each line.
    yield* lineRows(found);
    return;
  }
  let entity: { row: TableRow; id: string; schema: string; properties: Record<string, string[]> } | undefined;
  const whole = (): TableRow[] =>
    entity === undefined
      ? []
      : [{ ...entity.row, value: { id: entity.id, schema: entity.schema, properties: entity.properties } }];
  for await (const row of tableRows(found)) {
    if (row instanceof CommuniqueError) {
      yield row;
      continue;
    }
    const { canonical_id: id, schema, prop, value } = row.value as Record<string, string | undefined>;
    if (!id || !schema || !prop || value === undefined) {
      const message = `Row ${row.number} is not a statement: it needs canonical_id, schema, prop and value.`;
      yield new CommuniqueError('BAD_SYNTAX', message, row.place);
      continue;
    }
    if (entity?.id !== id) {
      yield* whole();
      entity = { row, id, schema, properties: {} };
    }
    // The statement `id` only states that the entity exists.
    if (prop === 'id') continue;
    entity.properties[prop] ??= [];
    entity.properties[prop].push(value);
  }
  yield* whole();
}
