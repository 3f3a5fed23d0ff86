import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CommuniqueError } from '../../errors.ts';
import { findMaven, type JavaEnvironment, run } from './java.ts';
import { JARS, LAUNCHER, POM } from './shipped-files.ts';

/** Maven's goal that lists the jars of a pom.xml. */
export const BUILD_CLASS_PATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** Receives the current step, and the numbers of downloaded files and of all files. */
export type OnProgress = (message: string, files?: { readonly done: number; readonly all: number }) => void;

export interface ClassPathOptions {
  readonly java: string;
  readonly cacheFolder: string;
  readonly env: JavaEnvironment;
  readonly onProgress: OnProgress;
}

/**
 * Returns the class path of the launcher and Neo4j. At the first call, Maven downloads the jars if
 * its local repository does not have them, and the launcher is compiled. The result is kept in the
 * cache folder under a hash of its sources. Throws NO_JAVA if Maven is needed and missing,
 * LOCAL_DATABASE_FAILED if a step fails.
 */
export function classPath(options: ClassPathOptions): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(POM)).update(readFileSync(LAUNCHER)).digest('hex');
  const folder = join(options.cacheFolder, `neo4j-${hash.slice(0, 16)}`);
  const making = pending.get(folder) ?? make(folder, options).finally(() => pending.delete(folder));
  pending.set(folder, making);
  return making;
}

/** Starts in one process share the work: two Mavens in one repository disturb each other. */
const pending = new Map<string, Promise<string>>();

async function make(folder: string, options: ClassPathOptions): Promise<string> {
  const kept = read(folder);
  if (kept) return kept;
  const present = inRepository(options.env);
  const maven = present === undefined ? findMaven(options.env) : undefined;

  // Created in a draft folder and renamed when complete, so that a killed or a simultaneous start
  // leaves nothing incomplete.
  const draft = `${folder}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    if (present !== undefined) writeFileSync(listOf(draft), present.join(delimiter));
    else if (maven !== undefined) await download(maven, draft, options);
    await compile(draft, options);
    keep(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const made = read(folder);
  if (made) return made;
  throw new CommuniqueError(
    'LOCAL_DATABASE_FAILED',
    `The class path under ${folder} is not complete. Is it writable?`,
  );
}

/** Renames the draft, unless another process has completed the folder first. */
function keep(draft: string, folder: string): void {
  if (read(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!read(folder)) throw error;
  }
}

const listOf = (folder: string) => join(folder, 'classpath');
const classesOf = (folder: string) => join(folder, 'classes');

/**
 * Returns the cached class path; undefined if there is none, or if one of its files is gone, for
 * example because Maven's repository was cleaned.
 */
function read(folder: string): string | undefined {
  if (!existsSync(listOf(folder)) || !existsSync(join(classesOf(folder), 'Launcher.class'))) return undefined;
  const jars = readFileSync(listOf(folder), 'utf8').trim();
  return jars.split(delimiter).every(jar => existsSync(jar))
    ? classesOf(folder) + delimiter + jars
    : undefined;
}

const listed = (): string[] => readFileSync(JARS, 'utf8').trim().split('\n');

/**
 * Returns all jars if Maven's local repository is in its usual place and has them: Maven takes five
 * seconds to return the same list.
 */
function inRepository({ HOME }: JavaEnvironment): string[] | undefined {
  if (HOME === undefined) return undefined;
  const jars = listed().map(path => join(HOME, '.m2', 'repository', path));
  return jars.every(jar => existsSync(jar)) ? jars : undefined;
}

async function download(maven: string, draft: string, { env, onProgress, cacheFolder }: ClassPathOptions) {
  const message = 'Downloading Neo4j with Maven, about 125 MB, only this once…';
  onProgress(message);
  const all = listed().length;
  let files = 0;
  await step(
    'maven',
    maven,
    ['-B', '-f', POM, BUILD_CLASS_PATH, '-Dmdep.includeScope=runtime', `-Dmdep.outputFile=${listOf(draft)}`],
    env,
    cacheFolder,
    line => {
      if (/^(\[INFO\] )?Downloaded .*\.jar\b/.test(line) && ++files % 25 === 0)
        onProgress(message, { done: files, all });
    },
  );
}

/** Flags for a run of a second, which is too short for optimized compilation to pay. */
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

async function compile(draft: string, { java, env, cacheFolder }: ClassPathOptions) {
  const jars = readFileSync(listOf(draft), 'utf8').trim();
  // With `java -m`, so that compiler and runtime are of one JDK; with --release, so that any newer
  // or older JDK may run the result.
  const args = [
    ...BRIEF,
    '-m',
    'jdk.compiler/com.sun.tools.javac.Main',
    '--release',
    '17',
    '-proc:none',
    '-d',
    classesOf(draft),
    '-cp',
    jars,
  ];
  await step('javac', java, [...args, LAUNCHER], env, cacheFolder, () => {});
}

/**
 * Runs one step. If it fails, its output is written to a log in the cache folder, and the error
 * contains the end of it.
 */
async function step(
  name: string,
  program: string,
  args: readonly string[],
  env: JavaEnvironment,
  cacheFolder: string,
  onLine: (line: string) => void,
): Promise<void> {
  const lines: string[] = [];
  const code = await run(program, args, env, line => {
    lines.push(line);
    onLine(line);
  });
  if (code === 0) return;
  if (lines.some(line => line.includes('jdk.compiler not found'))) {
    throw new CommuniqueError('NO_JAVA', `${program} is a Java runtime without a compiler.`);
  }
  const log = join(cacheFolder, `${name}.log`);
  writeFileSync(log, `${lines.join('\n')}\n`);
  const errors = lines.filter(line => line.startsWith('[ERROR]')).slice(0, 5);
  const excerpt = (errors.length > 0 ? errors : lines.slice(-5)).join('\n');
  throw new CommuniqueError(
    'LOCAL_DATABASE_FAILED',
    `Preparing the local Neo4j failed: ${name} ended with code ${code}. Its log is ${log}.\n${excerpt}`,
  );
}
