import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What may pile up between two collections, in bytes. */
const GARBAGE = 24 * 2 ** 20;
const PAUSE_MS = 50;

/**
 * Keeps the heap small while `work` runs. V8 lets garbage grow to several times what lives before it collects it, which is some hundred MB where
 * millions of rows go through; a collection of what lives here takes less than a tenth of a second.
 */
export async function withSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let living = getHeapStatistics().used_heap_size;
  const timer = setInterval(() => {
    if (getHeapStatistics().used_heap_size < living + GARBAGE) return;
    collect();
    living = getHeapStatistics().used_heap_size;
  }, PAUSE_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
