/** What the processes of the contestants share: where the database is, and how they say where they are. */

export function environment(): { readonly uri: string; readonly password: string } {
  const { NEO4J_URI, NEO4J_PASSWORD = '' } = process.env;
  if (!NEO4J_URI) throw new Error('NEO4J_URI says where the graph is');
  return { uri: NEO4J_URI, password: NEO4J_PASSWORD };
}

/** Whoever started this reads the address from its first line, as it does from Communiqué's. */
export function announce(url: string): void {
  console.log(`answers at ${url}`);
}

// It ends with the bench, however that ends.
process.stdin.resume().on('end', () => process.exit(0));
