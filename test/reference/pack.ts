import type { Scenario } from './build.ts';
import type { Dataset, World } from './world.ts';

/** Several scenarios as one. */
export interface Pack {
  /** What is loaded, stage by stage. */
  readonly stages: readonly World[];
  /** The same, scenario by scenario: nothing said in one concerns another, so each can be derived for itself. */
  readonly pieces: readonly (readonly World[])[];
  /** The order in which the datasets are loaded one by one: their indices. */
  readonly order: readonly number[];
}

/**
 * Several scenarios as one, so that a load brings them all at the price of one: entities, documents and claims each get the number of
 * their scenario; datasets are shared, and say of their sources what those of the first scenario that has them say.
 */
export function pack(scenarios: readonly Scenario[]): Pack {
  const stages = [0, 1, 2].map(at =>
    scenarios.map((scenario, number) => numberedBy(number, scenario.stages[at] as World)),
  );
  return {
    stages: stages.map(merge),
    pieces: stages.map(worlds => worlds.map(world => withRecordsOf(merge(worlds), world))),
    order: [...new Set(scenarios.flatMap(scenario => scenario.order))],
  };
}

/** Every id but those of datasets; they are whole strings wherever they stand. */
function numberedBy(number: number, world: World): World {
  const ids = /"((?!dataset:|x:)[a-z]+:[^" ]+)"/g;
  return JSON.parse(JSON.stringify(world).replace(ids, `"$1-${number}"`)) as World;
}

function merge(worlds: readonly World[]): World {
  const longest = Math.max(...worlds.map(world => world.datasets.length));
  const datasets = Array.from({ length: longest }, (_, index) => {
    const same = worlds.flatMap(world => world.datasets[index] ?? []);
    return {
      record: (same[0] as Dataset).record,
      documents: same.flatMap(dataset => dataset.documents),
      declarations: same.flatMap(dataset => dataset.declarations),
      judgements: same.flatMap(dataset => dataset.judgements),
      claims: same.flatMap(dataset => dataset.claims),
    };
  });
  return { datasets };
}

/** A dataset that one scenario does not have may still stand between two that it has. */
function withRecordsOf(all: World, one: World): World {
  const none = { documents: [], declarations: [], judgements: [], claims: [] };
  return {
    datasets: all.datasets.map(({ record }, index) => ({ ...(one.datasets[index] ?? none), record })),
  };
}
