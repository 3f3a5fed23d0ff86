/** The entities that datasets declare, as far as a load has to know of them. */

import type { FindKnownEntity } from '../../dataset/open.ts';
import type { Model } from '../../model/model.ts';
import { typeOfId } from '../../model/type-lookup.ts';
import type { Database } from '../../neo4j/database.ts';
import { idsDeclaredBy } from '../statements/entity-statements.ts';
import { IdSet } from './id-set.ts';

/**
 * Looks up what other datasets declare: those in the database, and those that a dry run has only
 * read.
 */
export class Declared {
  readonly #database: Database;
  readonly #model: Model;
  readonly #read = new Map<string, IdSet>();

  constructor(database: Database, model: Model) {
    this.#database = database;
    this.#model = model;
  }

  /** What a dataset may speak of besides its own. */
  async by(uses: readonly string[]): Promise<FindKnownEntity> {
    const sets = new Map<string, IdSet>();
    for (const dataset of uses) sets.set(dataset, await this.#stored(dataset));
    return id => {
      const type = typeOfId(this.#model, id)?.name;
      const dataset = uses.find(used => sets.get(used)?.has(id) || this.#read.get(used)?.has(id));
      return type === undefined || dataset === undefined ? undefined : { type, dataset };
    };
  }

  /** Adds what a dataset declares that is read and not written. */
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
