/**
 * A dataset of any size: tables with a mapping, like a user's. The same number of claims yields the
 * same files.
 */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Random } from './large-graph-random.ts';

const KINDS = ['INVESTMENT', 'INFRASTRUCTURE', 'CAPACITY', 'PROCUREMENT', 'RESTORATION'];
const STATUSES = ['PLANNED', 'ONGOING', 'COMPLETED'];
const COUNTRIES = 200;
/** Number of claims of a row of each table. */
const CLAIMS = { project: 8, organization: 2 };
/** Number of projects of each organization. */
const PROJECTS = 12;

const MAPPING = `queries:
  - document: { id: document:organizations, title: Organizations }
    file: organizations.csv
    entities:
      organization:
        id: organization:{id}
        name: '{name}'
        properties:
          kind: { literal: COMPANY }
          countries: { entity: home }
      home: { id: 'country:{country}' }
  - document: { id: document:projects, title: Projects, published: '2024' }
    file: projects.csv
    entities:
      project:
        id: project:{id}
        name: '{name}'
        properties:
          kind: { column: kind }
          status: { column: status }
          time: { column: year }
          capacityAfter: { column: capacity, unit: t/a }
          aliases: { column: alias }
          countries: { entity: country }
          partners: [{ entity: client, qualifiers: { role: { literal: CLIENT } } }, { entity: implementer }]
      country: { id: 'country:{country}' }
      client: { id: 'organization:{client}' }
      implementer: { id: 'organization:{implementer}' }
`;

/**
 * Writes a folder with about this number of claims. Returns the exact number if none is rejected.
 */
export async function writeDataset(folder: string, claims: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const random = new Random(claims);
  const organizations = Math.round(claims / (CLAIMS.organization + PROJECTS * CLAIMS.project));
  const projects = Math.round((claims - organizations * CLAIMS.organization) / CLAIMS.project);
  writeFileSync(join(folder, 'dataset.yml'), 'id: dataset:bench\ntitle: Projects\n');
  writeFileSync(join(folder, 'mapping.yml'), MAPPING);
  const countries = Array.from(
    { length: COUNTRIES },
    (_, i) => `- { id: 'country:C${i}', name: Country ${i} }\n`,
  );
  writeFileSync(join(folder, 'entities.yml'), countries.join(''));
  await writeTable(join(folder, 'organizations.csv'), ['id', 'name', 'country'], organizations, i => [
    `o${i}`,
    `Company ${i} of ${random.below(1e6)}`,
    `C${random.below(COUNTRIES)}`,
  ]);
  const columns = [
    'id',
    'name',
    'alias',
    'kind',
    'status',
    'year',
    'capacity',
    'country',
    'client',
    'implementer',
  ];
  await writeTable(join(folder, 'projects.csv'), columns, projects, i => {
    const client = random.below(organizations);
    return [
      `p${i}`,
      `Project ${i} near ${random.below(1e6)}`,
      `Undertaking ${i}`,
      random.one(KINDS),
      random.one(STATUSES),
      String(1990 + random.below(35)),
      String(1_000 * (1 + random.below(50_000))),
      `C${random.below(COUNTRIES)}`,
      `o${client}`,
      `o${(client + 1 + random.below(organizations - 1)) % organizations}`,
    ];
  });
  return organizations * CLAIMS.organization + projects * CLAIMS.project;
}

async function writeTable(
  path: string,
  columns: readonly string[],
  rows: number,
  row: (index: number) => readonly string[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  for (let index = 0; index < rows; index++) {
    if (!file.write(`${row(index).join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
