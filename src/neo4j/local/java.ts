import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CommuniqueError } from '../../errors.ts';

/** The oldest version of Java on which Neo4j 5.26 runs. */
const OLDEST_JAVA = 17;

export type JavaEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the path of a JDK's `java`, from JAVA_HOME or else PATH. Throws NO_JAVA if there is none,
 * or none new enough.
 */
export async function findJava(env: JavaEnvironment): Promise<string> {
  const java = (env.JAVA_HOME && executable(join(env.JAVA_HOME, 'bin', 'java'))) || onPath('java', env);
  if (!java) throw new CommuniqueError('NO_JAVA', 'The local Neo4j needs Java, and none was found.');
  const lines: string[] = [];
  await run(java, ['-XshowSettings:properties', '-version'], env, line => lines.push(line));
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(lines.join('\n'))?.[1];
  if (!version || Number(version) < OLDEST_JAVA) {
    const found = `${java} is of version ${version ?? 'unknown'}`;
    throw new CommuniqueError('NO_JAVA', `The local Neo4j needs Java ${OLDEST_JAVA} or newer, but ${found}.`);
  }
  return java;
}

/** Returns the path of `mvn`, from PATH. Throws NO_JAVA if there is none. */
export function findMaven(env: JavaEnvironment): string {
  const maven = onPath('mvn', env);
  if (maven) return maven;
  throw new CommuniqueError('NO_JAVA', 'The local Neo4j is resolved by Maven, and no `mvn` was found.');
}

/**
 * Runs a program to its end, and passes each line of its output and errors to `onLine`. Returns its
 * exit code, null if it was killed.
 */
export async function run(
  program: string,
  args: readonly string[],
  env: JavaEnvironment,
  onLine: (line: string) => void,
): Promise<number | null> {
  const child: ChildProcess = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function onPath(name: string, env: JavaEnvironment): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => executable(join(folder, name))).find(path => path !== undefined);
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
