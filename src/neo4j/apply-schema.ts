import { hashText } from '../util/hash.ts';
import type { Database, Row } from './database.ts';
import type { SchemaCommand } from './schema-statement.ts';
import { isThereAlready } from './translate-errors.ts';

const AWAIT_SECONDS = 600n;

/**
 * Creates the given constraints and indexes, and waits until all are online. Drops others whose
 * name starts with `prefix`, and those that have another definition or have failed. Costs one short
 * read if nothing has to be done, and then returns false.
 */
export async function applySchema(
  database: Database,
  commands: readonly SchemaCommand[],
  prefix: string,
): Promise<boolean> {
  const digest = digestOf(commands);
  const [known] = await database.read({
    text: "MATCH (m:Meta {id: 'meta'}) RETURN m.schema",
    parameters: {},
  });
  if (known?.[0] === digest) return false;
  await dropOthers(database, commands, prefix);
  for (const { text } of commands) {
    try {
      await change(database, text);
    } catch (error) {
      if (!isThereAlready(error)) throw error;
    }
  }
  await database.run({
    text: 'CALL db.awaitIndexes($v.seconds)',
    parameters: { v: { seconds: AWAIT_SECONDS } },
  });
  await database.run({
    text: "MERGE (m:Meta {id: 'meta'}) SET m.schema = $v.digest",
    parameters: { v: { digest } },
  });
  return true;
}

/**
 * Resamples outdated indexes, whose statistics the planner uses. Failure, such as a missing
 * permission, is ignored: Neo4j resamples them by itself within ten seconds anyway.
 */
export async function countIndexes(database: Database): Promise<void> {
  await database.run({ text: 'CALL db.resampleOutdatedIndexes()', parameters: {} }).catch(() => {});
}

/** Runs as a write transaction, so a deadlock is retried. */
async function change(database: Database, text: string): Promise<void> {
  await database.write(tx => tx.run({ text, parameters: {} }));
}

/**
 * Needed because `IF NOT EXISTS` ignores the definition if the name exists. While another process
 * creates a constraint, Neo4j lists its index as one that no constraint owns yet: such an index has
 * the name and the definition of the constraint, and is kept.
 */
async function dropOthers(
  database: Database,
  commands: readonly SchemaCommand[],
  prefix: string,
): Promise<void> {
  const wanted = new Map(commands.map(command => [`${command.kind} ${command.name}`, command]));
  for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
    for (const row of await database.run({ text: SHOW[kind], parameters: { v: { prefix } } })) {
      const name = row[0] as string;
      const command = wanted.get(`${kind} ${name}`) ?? wanted.get(`CONSTRAINT ${name}`);
      if ((command !== undefined && isAsDefined(command, row)) || !/^\w+$/.test(name)) continue;
      await change(database, `DROP ${kind} \`${name}\` IF EXISTS`);
    }
  }
}

/**
 * Statements that return name, labels, properties, state and options, without the indexes that
 * belong to a constraint.
 */
const SHOW = {
  CONSTRAINT: `SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties WHERE name STARTS WITH $v.prefix
RETURN name, labelsOrTypes, properties, 'ONLINE', {}`,
  INDEX: `SHOW INDEXES YIELD name, labelsOrTypes, properties, state, options, owningConstraint
WHERE name STARTS WITH $v.prefix AND owningConstraint IS NULL
RETURN name, labelsOrTypes, properties, state, options`,
} as const;

function isAsDefined(command: SchemaCommand, [, labels, properties, state, options]: Row): boolean {
  const { indexConfig = {} } = options as { indexConfig?: Record<string, unknown> };
  return (
    state !== 'FAILED' &&
    sameMembers(command.labels, labels as string[]) &&
    sameMembers(command.properties, properties as string[]) &&
    Object.entries(command.config).every(([key, value]) => indexConfig[key] === value)
  );
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one));
}

function digestOf(commands: readonly SchemaCommand[]): string {
  return hashText(commands.map(command => command.text).join('\n'), 22);
}
