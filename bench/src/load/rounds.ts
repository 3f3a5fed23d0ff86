/** One size: the loader and who writes by hand, one after the other, each into a new Neo4j. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../../src/graph/digest.ts';
import { load } from '../../../src/graph/load.ts';
import { loadModel } from '../../../src/model/load-model.ts';
import { connect, type Database } from '../../../src/neo4j/database.ts';
import { type LocalNeo4j, startLocal } from '../../../src/neo4j/local/start-local.ts';
import { writeDataset } from '../../../test/support/generated-dataset.ts';
import { loadFolder } from '../../../test/support/measured-load.ts';
import { spool, writeByHand } from './by-hand.ts';

export interface Round {
  readonly claims: number;
  /** Claims a second. */
  readonly first: number;
  readonly again: number;
  readonly byHand: number;
  /** MiB. */
  readonly memory: number;
  readonly memoryAgain: number;
  readonly disk: number;
}

export async function measure(claims: number, say: (message: string) => void): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  const dataset = join(folder, 'dataset');
  const file = join(folder, 'graph.ndjson');
  try {
    const count = await writeDataset(dataset, claims);
    say(`${count} claims: the loader`);
    const loaded = await inNeo4j(join(folder, 'loaded'), async (server, database) => {
      const first = await loadFolder(server, dataset);
      if (first.created !== count) throw new Error(`${first.created} claims were created, not ${count}`);
      const again = await loadFolder(server, dataset, '--force');
      if (again.unchanged !== count)
        throw new Error(`${again.unchanged} claims were unchanged, not ${count}`);
      say(`${count} claims: what it made is read`);
      await spool(database, file);
      return { first, again, digest: await digestOf(database, { recorded: true }) };
    });
    const disk = diskOf(join(folder, 'loaded'));
    say(`${count} claims: by hand`);
    const seconds = await inNeo4j(join(folder, 'by-hand'), async (_, database) => {
      const started = performance.now();
      await writeByHand(database, file);
      const ended = performance.now();
      const { digest } = await digestOf(database, { recorded: true });
      if (digest !== loaded.digest.digest) throw new Error('By hand another graph was written');
      return (ended - started) / 1_000;
    });
    return {
      claims: count,
      first: count / loaded.first.seconds,
      again: count / loaded.again.seconds,
      byHand: count / seconds,
      memory: loaded.first.memory,
      memoryAgain: loaded.again.memory,
      disk,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new one, with constraints and indexes. */
async function inNeo4j<T>(
  folder: string,
  work: (server: LocalNeo4j, database: Database) => Promise<T>,
): Promise<T> {
  const server = await startLocal({ folder });
  const database = connect(server);
  try {
    await load(database, loadModel(), []);
    await database.run({ text: 'CALL db.awaitIndexes(300)', parameters: {} });
    return await work(server, database);
  } finally {
    await database.close();
    await server.stop();
  }
}

/** What the files of the graph take when the database is closed, in MiB; without the log of transactions. */
function diskOf(folder: string): number {
  const [kib] = execFileSync('du', ['-sk', join(folder, 'data', 'databases')], { encoding: 'utf8' }).split(
    '\t',
  );
  return Number(kib) / 1_024;
}
