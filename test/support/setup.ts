import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestServers } from './servers.ts';

declare global {
  /** State of this run, passed from setup to teardown; both run in jest's parent process. */
  var testRun: { readonly servers: TestServers; readonly remove: () => void } | undefined;
}

/**
 * Some of jest's options: paths of the command line, and the filter of package.json's test:quick.
 */
interface Options {
  readonly nonFlagArgs: readonly string[];
  readonly filter?: string;
}

/** Java's performance counters are files outside the temporary folder. */
const JAVA_OPTIONS = '-XX:-UsePerfData';

/**
 * Puts all temporary files of a run into one folder, which is removed at its end with all remains
 * of tests, and provides Neo4j servers. The seed is loaded while tests run that do not need it.
 */
export default async function setup({ nonFlagArgs, filter }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-test-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  process.env.TMPDIR = folder;
  const { JAVA_TOOL_OPTIONS = '' } = process.env;
  process.env.JAVA_TOOL_OPTIONS = `${JAVA_OPTIONS} -Djava.io.tmpdir=${folder} ${JAVA_TOOL_OPTIONS}`.trim();
  const servers = await TestServers.open(folder);
  process.env.COMMUNIQUE_TEST_SERVERS = servers.url;
  globalThis.testRun = { servers, remove };
  // An interrupted run has no teardown, and a running Neo4j would write files again.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => servers.stop().finally(() => process.exit(1)));
  if (nonFlagArgs.length === 0 && !filter) servers.prepare();
}
