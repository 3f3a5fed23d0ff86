import type { OrderKey } from './order-node.ts';
import type { PropertyRef } from './property-node.ts';

/** Returns the property of the node that a key is, which an index may have; null for any other key. */
export function nodeProperty({ value }: OrderKey): PropertyRef | null {
  return value.kind === 'Property' && value.on === 'node' ? value.property : null;
}
