import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { rejectLine } from '../dataset/files/corrected-rows.ts';
import { CommuniqueError } from '../errors.ts';
import type { RejectedDatasetRow } from '../graph/load.ts';
import { problemRecord } from './problem-list.ts';

/**
 * The file of `--rejects`: a line for each rejected row, and for each mistake that is not in a row.
 */
export class RejectsFile {
  readonly #path: string;
  readonly #file: WriteStream;
  #failure: NodeJS.ErrnoException | undefined;
  /** Number of lines that can be corrected in this file. */
  rows = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = createWriteStream(resolve(path)).on('error', error => {
      this.#failure = error;
    });
  }

  /** Writes the lines of one rejection. Throws BAD_SETTING if the file cannot be written. */
  async add({ dataset, folder, rejections, rows }: RejectedDatasetRow): Promise<void> {
    const inRows = new Set(rows.flatMap(({ reasons }) => reasons));
    for (const rejection of rejections) {
      if (inRows.has(rejection)) continue;
      await this.#write({
        dataset,
        folder,
        file: null,
        row: null,
        value: null,
        reasons: [problemRecord(rejection)],
      });
    }
    for (const { reasons, ...row } of rows) {
      this.rows++;
      await this.#write({ dataset, folder, ...row, reasons: reasons.map(problemRecord) });
    }
  }

  async close(): Promise<void> {
    this.#file.end();
    await finished(this.#file).catch(() => {});
    this.#check();
  }

  async #write(line: Parameters<typeof rejectLine>[0]): Promise<void> {
    this.#check();
    if (!this.#file.write(rejectLine(line))) await once(this.#file, 'drain').catch(() => {});
  }

  #check(): void {
    const cause = this.#failure;
    if (cause === undefined) return;
    throw new CommuniqueError(
      'BAD_SETTING',
      `--rejects ${this.#path} cannot be written (${cause.code}).`,
      {},
      { cause },
    );
  }
}
