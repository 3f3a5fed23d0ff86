import { graphLines as linesOf } from '../../src/graph/digest.ts';
import type { Database } from '../../src/neo4j/database.ts';

/** One line for each node and relationship, sorted; without recorded times. */
export async function graphLines(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const [, line] of linesOf(database)) lines.push(line);
  return lines.sort();
}

/** Returns a line without recorded times. */
export function withoutIntervals(line: string): string {
  return line.replace(/\["(recordedFrom|recordedTo|from|to)",\d+\]/g, '["$1"]');
}
