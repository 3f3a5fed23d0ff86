/**
 * A constraint or index: its name in the database, what it is of, and the command that makes it if
 * it is not there.
 */
export interface SchemaCommand {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** Entries of an index's configuration, as `SHOW INDEXES` returns them, that have to be these. */
  readonly config: Readonly<Record<string, string | boolean>>;
  readonly text: string;
}
