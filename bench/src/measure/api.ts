/** How long it takes to build an API, and how many types it has: of the model as it is, and of one of 80 entity types. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../../src/model/load-model.ts';
import { median } from '../client/statistics.ts';
import { peerTypes } from '../graph/peer-types.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const MODEL = path('../schema/model');
const RUNS = 3;

export interface ApiFigures {
  readonly entities: number;
  readonly ours: Built;
  readonly peer: Built;
}

interface Built {
  readonly ms: number;
  readonly types: number;
  /** Without those that only groups have. */
  readonly ungrouped: number;
}

export function measureApis(): ApiFigures[] {
  const large = path('.graph/model-80');
  writeModel(large, 80);
  return [MODEL, large].map(folder => {
    const model = loadModel(folder);
    const types = path('.graph/api.graphql');
    writeFileSync(types, peerTypes(model));
    const entities = [...model.nodes.values()].filter(({ kind }) => kind === 'entity').length;
    return { entities, ours: build('ours', folder), peer: build('peer', types) };
  });
}

function build(who: 'ours' | 'peer', file: string): Built {
  const runs = Array.from({ length: RUNS }, () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    return JSON.parse(
      execFileSync(process.execPath, [path('dist/servers/api.js'), who, file], { env, encoding: 'utf8' }),
    ) as Built;
  });
  return { ...(runs[0] as Built), ms: median(runs.map(({ ms }) => ms)) };
}

/** The project's own entities, and so many more that there are `count`: each with six values and four relations. */
function writeModel(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(MODEL, folder, { recursive: true });
  const own = [...loadModel(MODEL).nodes.values()].filter(({ kind }) => kind === 'entity').length;
  const names = Array.from(
    { length: count - own },
    (_, i) => `Thing${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
  );
  const other = (index: number, far: number) => names[(index + far) % names.length] as string;
  for (const [index, name] of names.entries()) {
    const relation = (far: number) =>
      `"Relation ${far}." relation${far}: [${other(index, far * far)}!]! @relation(type: "${name.toUpperCase()}_${far}", direction: OUT)`;
    const low = name.toLowerCase();
    writeFileSync(
      `${folder}/${low}.graphql`,
      `"${name}." type ${name} implements Entity @entity(plural: "${low}s", prefix: "${low}") {
  "Kind." kind: ${name}Kind "Status." status: ProjectStatus "Time." time: Period "Number." number: Int @unit(ucum: "1")
  "Size." size: Float @unit(ucum: "km2") "Title." title: String
  ${[1, 2, 3, 4].map(relation).join('\n  ')}
}
"Kinds." enum ${name}Kind { "One." ONE "Two." TWO "Three." THREE }
`,
    );
  }
}
