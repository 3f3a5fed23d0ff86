import { fileURLToPath } from 'node:url';

// The build copies no resources, so they are found from the package's root: src/neo4j/local/ and
// dist/neo4j/local/ are both three levels under it.
const resource = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The pom.xml from which Maven resolves Neo4j. */
export const POM = resource('src/neo4j/local/pom.xml');
/**
 * The list of the resolved jars, as paths in Maven's local repository, one a line;
 * test/neo4j/local.test.ts checks it.
 */
export const JARS = resource('src/neo4j/local/jars.txt');
/** The program that runs Neo4j, and its class. */
export const LAUNCHER = resource('src/neo4j/local/Launcher.java');
export const LAUNCHER_CLASS = 'Launcher';
/** Neo4j's settings. */
export const SETTINGS = resource('src/neo4j/local/neo4j.conf');
/** The default folder of class paths and the compiled launcher. */
export const CACHE = resource('.communique/cache');
