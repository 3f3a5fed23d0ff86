import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type LoadOptions, type LoadResult, load, reset } from '../../src/graph/load.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { connect, type Database, type Row } from '../../src/neo4j/database.ts';
import { type Access, testServer } from '../support/neo4j.ts';

export const model = loadModel();

/** A dataset as its files would say it. One document, `document:<name>`, unless told otherwise. */
export interface Files {
  readonly name: string;
  readonly head?: Record<string, unknown>;
  readonly document?: Record<string, unknown>;
  readonly text?: string;
  readonly entities?: readonly Record<string, unknown>[];
  readonly defaults?: Record<string, unknown>;
  /** Claims by the words they rest on. */
  readonly quotes?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  readonly judgements?: readonly Record<string, unknown>[];
}

/** A database of its own for a test file, and folders for datasets. */
export class Stage {
  #folder = '';
  #database: Database | undefined;

  get database(): Database {
    if (this.#database === undefined) throw new Error('The stage is not open.');
    return this.#database;
  }

  /** Opens the empty database of tests that write. */
  async open(): Promise<void> {
    this.openOn(await testServer());
    await reset(this.database);
  }

  /** Opens a database as it is. */
  openOn(server: Access): void {
    this.#database = connect(server);
  }

  /** Removes all data. */
  clear(): Promise<void> {
    return reset(this.database);
  }

  async close(): Promise<void> {
    await reset(this.database);
    await this.database.close();
    if (this.#folder !== '') await rm(this.#folder, { recursive: true, force: true });
  }

  /** Writes a dataset's files anew. Returns the folder. */
  async write({
    name,
    head,
    document,
    text,
    entities,
    defaults,
    quotes,
    judgements,
  }: Files): Promise<string> {
    this.#folder ||= await mkdtemp(join(tmpdir(), 'communique-loads-'));
    const folder = join(this.#folder, name);
    await mkdir(folder, { recursive: true });
    const words = Object.keys(quotes ?? {});
    const own = { id: `document:${name}`, file: 'text.txt', language: 'en', ...document };
    const dataset = { id: `dataset:${name}`, title: name, documents: [own], ...head };
    await writeFile(join(folder, 'text.txt'), text ?? `${words.join('. ')}.`);
    await writeFile(join(folder, 'dataset.yml'), stringify(dataset));
    await writeFile(join(folder, 'entities.yml'), stringify(entities ?? []));
    await writeFile(join(folder, 'judgements.yml'), stringify(judgements ?? []));
    const claims = Object.entries(quotes ?? {}).map(([quote, said]) => ({ quote, claims: said }));
    await writeFile(join(folder, 'claims.yml'), stringify({ document: own.id, ...defaults, quotes: claims }));
    return folder;
  }

  /** Loads datasets; what is rejected fails the test. */
  async load(folders: readonly string[], options: LoadOptions = {}): Promise<LoadResult[]> {
    const results = await load(this.database, model, folders, options);
    for (const { rejections } of results) expect(rejections.map(one => one.message)).toEqual([]);
    return results;
  }

  async rows(text: string, v: Record<string, unknown> = {}): Promise<Row[]> {
    return this.database.run({ text, parameters: { v } });
  }

  /** The properties of one edge, or null. */
  async edge(from: string, type: string, to: string): Promise<Record<string, unknown> | null> {
    const rows = await this.rows(
      'MATCH (a:Entity {id: $v.from})-[r]->(b:Entity {id: $v.to}) WHERE type(r) = $v.type RETURN properties(r)',
      { from, type, to },
    );
    return (rows[0]?.[0] as Record<string, unknown> | undefined) ?? null;
  }

  async entity(id: string): Promise<Record<string, unknown> | null> {
    const rows = await this.rows('MATCH (e:Entity {id: $v.id}) RETURN properties(e)', { id });
    return (rows[0]?.[0] as Record<string, unknown> | undefined) ?? null;
  }
}
