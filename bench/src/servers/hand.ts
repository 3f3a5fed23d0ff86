/** Hand-written Cypher behind bare node:http. Its one argument: `maps` or `tuples`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { SHAPES } from '../shapes/all.ts';
import type { Sample } from '../shapes/shape.ts';
import { announce, environment } from './process.ts';

const form = process.argv[2] as 'maps' | 'tuples';
const { uri, password } = environment();
// Plain numbers are what somebody writing by hand takes, and they are the fastest.
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
const shapes = new Map(SHAPES.map(shape => [`/${shape.name}`, shape]));

async function answer(path: string, body: string): Promise<string | undefined> {
  const shape = shapes.get(path);
  if (shape === undefined) return undefined;
  const v = JSON.parse(body) as Sample;
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(shape[form](v), { v });
    const value: unknown = records[0]?.get(0) ?? null;
    return JSON.stringify(form === 'maps' ? value : shape.named(value as unknown[]));
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', chunk => {
    body += chunk;
  });
  request.on('end', () => {
    answer(request.url ?? '', body).then(
      text => {
        response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(text);
      },
      error => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
