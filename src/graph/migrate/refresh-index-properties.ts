/**
 * Computes the index properties of claims and of their sources again, for data that was loaded
 * under another model.
 */

import type { Model, NodeType } from '../../model/model.ts';
import type { Database, Transaction } from '../../neo4j/database.ts';
import { canonicalText, type StoredProperties, withoutNulls } from '../derive/status-properties.ts';
import { lock } from '../statements/entity-statements.ts';
import { indexPropertyPage, setIndexProperties } from '../statements/index-property-statements.ts';
import { INDEX_PROPERTY_SUFFIXES, indexedFields, withIndexProperties } from '../stored/index-properties.ts';

/**
 * Sizes of a page: as many nodes as have about this number of characters, as a document may be a
 * book.
 */
const CHARACTERS = 1_000_000;
const FIRST = 100;
const MOST = 5_000;

/** Leaves correct properties unwritten. Can be interrupted and run again. */
export async function refreshIndexProperties(database: Database, model: Model): Promise<void> {
  for (const type of model.nodes.values()) {
    if (type.kind === 'record' && indexedFields(model, type.fields).length > 0) {
      await refreshType(database, model, type);
    }
  }
}

async function refreshType(database: Database, model: Model, type: NodeType): Promise<void> {
  let limit = FIRST;
  for (let after = ''; ; ) {
    const page = await comparePage(database, model, type, after, limit);
    if (page.wrong.length > 0) {
      await database.write(async tx => {
        await tx.run(lock());
        const { wrong } = await comparePage(tx, model, type, after, limit);
        if (wrong.length > 0) await tx.run(setIndexProperties(type.name, wrong));
      });
    }
    if (page.size < limit) return;
    after = page.last;
    limit = Math.min(MOST, Math.max(1, Math.floor((CHARACTERS * page.size) / page.characters)));
  }
}

interface IndexPropertyPage {
  readonly size: number;
  readonly last: string;
  readonly characters: number;
  /** Ids, each with the correct index properties. */
  readonly wrong: readonly (readonly [string, StoredProperties])[];
}

/** Compares the expected index properties with the stored ones. */
async function comparePage(
  reader: Database | Transaction,
  model: Model,
  type: NodeType,
  after: string,
  limit: number,
): Promise<IndexPropertyPage> {
  const originals = indexedFields(model, type.fields);
  const rows = await reader.run(
    indexPropertyPage(type.name, originals, INDEX_PROPERTY_SUFFIXES, after, BigInt(limit)),
  );
  const wrong: [string, StoredProperties][] = [];
  let characters = 1;
  for (const [id, texts, there] of rows as [string, StoredProperties, [string, unknown][]][]) {
    const all = Object.entries(withIndexProperties(model, type.fields, texts));
    const expected = Object.fromEntries(all.filter(([name]) => !(name in texts)));
    const text = canonicalText(withoutNulls(expected));
    characters += text.length;
    if (text === canonicalText(Object.fromEntries(there))) continue;
    const gone = Object.fromEntries(there.map(([name]) => [name, null]));
    wrong.push([id, { ...gone, ...expected }]);
  }
  return { size: rows.length, last: (rows.at(-1)?.[0] ?? '') as string, characters, wrong };
}
