import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetRecord, Declaration } from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import { type FindKnownEntity, openDataset, readDatasetRecord } from './open.ts';

/** What the datasets that a dataset uses declare, as far as their folders were found. */
export interface UsedDatasets {
  readonly known: FindKnownEntity;
  /** Ids under `uses` for which there is no folder. */
  readonly missing: readonly string[];
}

/**
 * Looks the datasets that others use up in their folders: those given, those beside them, and those
 * in further folders. Each is opened once, for all that use it; none of it is checked here.
 */
export class SiblingFolders {
  readonly #model: Model;
  readonly #given: readonly string[];
  readonly #parents: readonly string[];
  readonly #declarations = new Map<string, Promise<ReadonlyMap<string, Declaration>>>();
  #paths: Promise<ReadonlyMap<string, string>> | undefined;

  /**
   * @param given folders of datasets; one of them wins over one beside it with the same id.
   * @param parents further folders in which there are datasets.
   */
  constructor(given: readonly string[], model: Model, parents: readonly string[] = []) {
    this.#given = given;
    this.#parents = parents;
    this.#model = model;
  }

  /** The entities that a dataset may speak of besides its own. */
  async usedBy({ uses }: Pick<DatasetRecord, 'uses'>): Promise<UsedDatasets> {
    this.#paths ??= this.#find();
    const paths = await this.#paths;
    const found = new Map<string, ReadonlyMap<string, Declaration>>();
    for (const id of uses) {
      const path = paths.get(id);
      if (path !== undefined) found.set(id, await this.#declared(id, path));
    }
    return {
      known: id => {
        for (const [dataset, declarations] of found) {
          const type = declarations.get(id)?.type;
          if (type !== undefined) return { type, dataset };
        }
        return undefined;
      },
      missing: uses.filter(id => !found.has(id)),
    };
  }

  #declared(id: string, path: string): Promise<ReadonlyMap<string, Declaration>> {
    const before = this.#declarations.get(id);
    if (before !== undefined) return before;
    const opened = openDataset(path, this.#model, () => undefined).then(
      ({ declarations }) => new Map(declarations.map(declaration => [declaration.id, declaration])),
    );
    this.#declarations.set(id, opened);
    return opened;
  }

  /** Folders by the id of the dataset in them. */
  async #find(): Promise<ReadonlyMap<string, string>> {
    const paths = new Map<string, string>();
    const beside: string[] = [];
    for (const parent of new Set([...this.#given.map(path => dirname(path)), ...this.#parents])) {
      const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) if (entry.isDirectory()) beside.push(join(parent, entry.name));
    }
    for (const path of [...this.#given, ...beside.sort()]) {
      const id = (await readDatasetRecord(path))?.id;
      if (id !== undefined && !paths.has(id)) paths.set(id, path);
    }
    return paths;
  }
}
