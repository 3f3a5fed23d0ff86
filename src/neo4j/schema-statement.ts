/**
 * A constraint or index: its name in the database, its labels and properties, and the command that
 * creates it if it does not exist.
 */
export interface SchemaCommand {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** Required entries of an index's configuration, as `SHOW INDEXES` returns them. */
  readonly config: Readonly<Record<string, string | boolean>>;
  readonly text: string;
}
