import { common, hubNeighbourhood, neighbourhood } from './around.ts';
import { children } from './children.ts';
import { four, threeRoots } from './depth.ts';
import { fifty } from './fifty.ts';
import { edges, search, twoRelations } from './filters.ts';
import { lookup } from './lookup.ts';
import { deepPage, firstPage, interfaceList, thousand, top } from './pages.ts';
import { hubPaths, randomPaths } from './paths.ts';
import type { Shape } from './shape.ts';
import { aggregate, groups } from './summed.ts';

/** The eight of the promise first, then what it says besides. */
export const CORE: readonly Shape[] = [
  lookup,
  children,
  fifty,
  top,
  deepPage,
  twoRelations,
  four,
  threeRoots,
];
export const SHAPES: readonly Shape[] = [
  ...CORE,
  firstPage,
  edges,
  aggregate,
  groups,
  interfaceList,
  search,
  thousand,
  randomPaths,
  hubPaths,
  neighbourhood,
  hubNeighbourhood,
  common,
];
