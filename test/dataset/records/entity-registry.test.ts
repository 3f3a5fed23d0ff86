import { EntityRegistry } from '../../../src/dataset/records/entity-registry.ts';
import type { Declaration } from '../../../src/evidence/claim.ts';

const declared = (id: string, name: string): Declaration => ({
  id,
  type: 'Port',
  name,
  description: null,
  externalIds: [],
  collective: false,
});

test('entities are found by their ids, in the order in which they came, and the first of two stays', () => {
  const all = Array.from({ length: 5_000 }, (_, n) => declared(`port:${(n * 7_919) % 5_000}`, `Port ${n}`));
  const registry = new EntityRegistry(all.slice(0, 10));
  for (const one of all.slice(10)) registry.add(one);
  registry.add(declared('port:0', 'Another'));
  expect(registry.declarations).toEqual(all);
  for (const one of all) expect(registry.get(one.id)).toBe(one);
  for (const id of ['port:5000', 'port:', 'port:-1', '']) expect(registry.has(id)).toBe(false);
});
