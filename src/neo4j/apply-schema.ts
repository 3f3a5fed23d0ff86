import { hashText } from '../util/hash.ts';
import type { Database, Row } from './database.ts';
import type { SchemaCommand } from './schema-statement.ts';
import { isThereAlready } from './translate-errors.ts';

const AWAIT_SECONDS = 600n;

/**
 * Makes the constraints and indexes given, drops others whose name starts with `prefix` as well as
 * those that are there with another definition or have failed, and waits until all are online.
 * Costs one short read where they are known to be there. True where there was something to do.
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
 * Has Neo4j count anew the indexes of which much has changed; it goes by that when it plans, and
 * would come to it within ten seconds by itself. So nothing is lost where the user may not have it
 * done.
 */
export async function countIndexes(database: Database): Promise<void> {
  await database.run({ text: 'CALL db.resampleOutdatedIndexes()', parameters: {} }).catch(() => {});
}

/** Tried again where it waits for somebody who waits for it. */
async function change(database: Database, text: string): Promise<void> {
  await database.write(tx => tx.run({ text, parameters: {} }));
}

/** `IF NOT EXISTS` does nothing where there is one of the same name, whatever its definition. */
async function dropOthers(
  database: Database,
  commands: readonly SchemaCommand[],
  prefix: string,
): Promise<void> {
  const wanted = new Map(commands.map(command => [`${command.kind} ${command.name}`, command]));
  for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
    for (const row of await database.run({ text: SHOW[kind], parameters: { v: { prefix } } })) {
      const name = row[0] as string;
      const command = wanted.get(`${kind} ${name}`);
      if ((command !== undefined && isAsDefined(command, row)) || !/^\w+$/.test(name)) continue;
      await change(database, `DROP ${kind} \`${name}\` IF EXISTS`);
    }
  }
}

/**
 * Rows of name, labels, properties, state and options; without the indexes that go with a
 * constraint.
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
