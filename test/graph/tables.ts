import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A dataset of one table: railways with their capacity and country. */
export interface Railways {
  readonly id: string;
  readonly rows: readonly RailwayRow[];
  /** What the rows are put forward as. */
  readonly modality?: string;
}

export type RailwayRow = readonly [name: string, capacity: string, country: string];

const mapping = ({ id, modality = 'FACT' }: Railways) => ({
  modality,
  queries: [
    {
      document: { id: `document:${id}`, title: 'Railways', language: 'en' },
      file: 'railways.csv',
      entities: {
        railway: {
          id: 'facility:{name|slug}',
          name: '{name}',
          properties: {
            kind: { literal: 'RAILWAY' },
            capacity: { column: 'capacity', unit: 't/a' },
            countries: { entity: 'country' },
          },
        },
        country: { id: 'country:{country}' },
      },
    },
  ],
});

/** Writes the dataset's folder, in another folder, and returns it. */
export async function writeRailways(parent: string, railways: Railways): Promise<string> {
  const { id, rows } = railways;
  const folder = join(parent, id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'dataset.yml'), stringify({ id: `dataset:${id}`, title: id }));
  await writeFile(join(folder, 'mapping.yml'), stringify(mapping(railways)));
  await writeFile(
    join(folder, 'entities.yml'),
    stringify([
      { id: 'country:AZ', name: 'Azerbaijan' },
      { id: 'country:KZ', name: 'Kazakhstan' },
    ]),
  );
  const lines = [['name', 'capacity', 'country'], ...rows].map(cells => `${cells.join(',')}\n`);
  await writeFile(join(folder, 'railways.csv'), lines.join(''));
  return folder;
}
