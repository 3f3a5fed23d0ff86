import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import type { Json, Question, Sample, Shape } from '../shapes/shape.ts';

export interface Neo4j {
  readonly uri: string;
  readonly password: string;
  /** Where it runs on this machine and is ours: its process. */
  readonly pid: number | null;
}

export const CONTESTANTS = ['communique', 'peer', 'maps', 'tuples'] as const;
export type Name = (typeof CONTESTANTS)[number];

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Where the type definitions of the peer are written to. */
export const PEER_TYPES = path('.graph/peer.graphql');

const COMMANDS: Readonly<Record<Name, readonly string[]>> = {
  communique: [path('../dist/cli/main.js'), 'serve'],
  peer: [path('dist/servers/peer.js'), PEER_TYPES],
  maps: [path('dist/servers/hand.js'), 'maps'],
  tuples: [path('dist/servers/hand.js'), 'tuples'],
};

/** A process that answers over HTTP on loopback. */
export class Contestant {
  readonly name: Name;
  readonly #child: ChildProcess;
  readonly #pool: Pool;
  readonly #path: string;

  /** Resolves as soon as it says where it is. */
  static async start(name: Name, neo4j: Neo4j): Promise<Contestant> {
    const child = spawn(process.execPath, COMMANDS[name], {
      stdio: ['pipe', 'pipe', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        NEO4J_URI: neo4j.uri,
        NEO4J_USERNAME: 'neo4j',
        NEO4J_PASSWORD: neo4j.password,
        COMMUNIQUE_SEED: '',
      },
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', code => reject(new Error(`${name} ended with ${code} before it answered`)));
      createInterface(child.stdout as NodeJS.ReadableStream).on('line', line => {
        const [, address] = /answers at (\S+)/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
    });
    return new Contestant(name, child, new URL(url));
  }

  private constructor(name: Name, child: ChildProcess, url: URL) {
    this.name = name;
    this.#child = child;
    this.#path = url.pathname;
    this.#pool = new Pool(url.origin, { connections: 16, pipelining: 1 });
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  get byHand(): boolean {
    return this.name === 'maps' || this.name === 'tuples';
  }

  question(shape: Shape): Question | null {
    const question = this.name === 'communique' ? shape.ours : shape.peer;
    return 'cannot' in question ? null : question;
  }

  can(shape: Shape): boolean {
    return this.byHand || this.question(shape) !== null;
  }

  /** The body of the request that asks a shape: made before anything is timed. */
  request(shape: Shape, sample: Sample): Request {
    if (this.byHand) return { path: `/${shape.name}`, body: JSON.stringify(sample) };
    const question = this.question(shape) as Question;
    return this.operation(question.query, question.variables(sample));
  }

  operation(query: string, variables: Json): Request {
    return { path: this.#path, body: JSON.stringify({ query, variables }) };
  }

  /** Sends it and reads the whole answer. */
  async send({ path, body }: Request): Promise<string> {
    const response = await this.#pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      headersTimeout: 120_000,
      bodyTimeout: 120_000,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200)
      throw new Error(`${this.name} answers ${response.statusCode}: ${text.slice(0, 2_000)}`);
    return text;
  }

  /** The data of an operation. Errors in it are thrown. */
  async ask(query: string, variables: Json): Promise<Json> {
    const { data, errors } = JSON.parse(await this.send(this.operation(query, variables)));
    if (errors) throw new Error(`${this.name}: ${JSON.stringify(errors).slice(0, 2_000)}\n${query}`);
    return data as Json;
  }

  async answer(shape: Shape, sample: Sample): Promise<unknown> {
    if (this.byHand) {
      const value: unknown = JSON.parse(await this.send(this.request(shape, sample)));
      return shape.found === undefined ? value : shape.found(value, sample);
    }
    const question = this.question(shape) as Question;
    return question.answer(await this.ask(question.query, question.variables(sample)), sample);
  }

  async stop(): Promise<void> {
    await this.#pool.close();
    this.#child.removeAllListeners('exit');
    const gone = new Promise(resolve => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await gone;
  }
}

export interface Request {
  readonly path: string;
  readonly body: string;
}
