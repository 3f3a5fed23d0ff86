import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetRecord, Declaration } from '../evidence/claim.ts';
import type { Model } from '../model/model.ts';
import { type FindKnownEntity, openDataset, readDatasetRecord } from './open.ts';

/** Declarations of the datasets that a dataset uses, if their folders were found. */
export interface UsedDatasets {
  readonly known: FindKnownEntity;
  /** Ids under `uses` without a folder. */
  readonly missing: readonly string[];
}

/**
 * Finds the folders of datasets listed in `uses`: among the given folders, those next to them, and
 * those in further folders. Opens each once, for all that use it, and checks none of them.
 */
export class SiblingFolders {
  readonly #model: Model;
  readonly #given: readonly string[];
  readonly #parents: readonly string[];
  readonly #declarations = new Map<string, Promise<ReadonlyMap<string, Declaration>>>();
  #paths: Promise<ReadonlyMap<string, string>> | undefined;

  /**
   * @param given folders of datasets, which take precedence over those next to them with the same
   * id
   * @param parents further folders that contain datasets
   */
  constructor(given: readonly string[], model: Model, parents: readonly string[] = []) {
    this.#given = given;
    this.#parents = parents;
    this.#model = model;
  }

  /** Returns the entities that a dataset may mention siblingss its own. */
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

  /** Finds folders by the id of the dataset in them. */
  async #find(): Promise<ReadonlyMap<string, string>> {
    const paths = new Map<string, string>();
    const siblings: string[] = [];
    for (const parent of new Set([...this.#given.map(path => dirname(path)), ...this.#parents])) {
      const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) if (entry.isDirectory()) siblings.push(join(parent, entry.name));
    }
    for (const path of [...this.#given, ...siblings.sort()]) {
      const id = (await readDatasetRecord(path))?.id;
      if (id !== undefined && !paths.has(id)) paths.set(id, path);
    }
    return paths;
  }
}
