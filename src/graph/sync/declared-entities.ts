/** Entities that datasets declare, with the data that a load needs of them. */

import type { FindKnownEntity } from '../../dataset/open.ts';
import type { Model } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';
import type { Database } from '../../neo4j/database.ts';
import { idsDeclaredBy } from '../statements/entity-statements.ts';
import { IdSet } from './id-set.ts';

/**
 * Looks up entities that other datasets declare: in the database, or among those that a dry run has
 * read.
 */
export class DeclaredEntities {
  readonly #database: Database;
  readonly #model: Model;
  readonly #read = new Map<string, IdSet>();

  constructor(database: Database, model: Model) {
    this.#database = database;
    this.#model = model;
  }

  /** Returns a lookup of the entities that a dataset may mention besides its own. */
  async by(uses: readonly string[]): Promise<FindKnownEntity> {
    const sets = new Map<string, IdSet>();
    for (const dataset of uses) sets.set(dataset, await this.#stored(dataset));
    return id => {
      const type = typeOfId(this.#model, id)?.name;
      const dataset = uses.find(used => sets.get(used)?.has(id) || this.#read.get(used)?.has(id));
      return type === undefined || dataset === undefined ? undefined : { type, dataset };
    };
  }

  /** Adds the declared entities of a dataset that is read and not written. */
  add(dataset: string, ids: Iterable<string>): void {
    const set = new IdSet();
    for (const id of ids) set.add(id);
    this.#read.set(dataset, set);
  }

  async #stored(dataset: string): Promise<IdSet> {
    const set = new IdSet();
    for await (const [id] of this.#database.stream(idsDeclaredBy(dataset))) set.add(id as string);
    return set;
  }
}
