import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** A constraint or index: its name in the database and the command that makes it if it is not there. */
export interface SchemaCommand {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  readonly text: string;
}

const AWAIT_SECONDS = 600n;

/**
 * Makes the constraints and indexes given, drops others whose name starts with `prefix`, and waits until all are online.
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
  for (const { text } of commands) await database.run({ text, parameters: {} });
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

async function dropOthers(
  database: Database,
  commands: readonly SchemaCommand[],
  prefix: string,
): Promise<void> {
  const wanted = new Set(commands.map(command => command.name));
  for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
    const others = await database.run({
      text: `SHOW ${kind === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'} YIELD name WHERE name STARTS WITH $v.prefix RETURN name`,
      parameters: { v: { prefix } },
    });
    for (const [name] of others) {
      if (typeof name !== 'string' || wanted.has(name) || !/^\w+$/.test(name)) continue;
      await database.run({ text: `DROP ${kind} \`${name}\` IF EXISTS`, parameters: {} });
    }
  }
}

function digestOf(commands: readonly SchemaCommand[]): string {
  const texts = commands.map(command => command.text).join('\n');
  return createHash('sha256').update(texts).digest('base64url').slice(0, 22);
}
