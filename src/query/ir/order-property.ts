import type { OrderKey } from './order-node.ts';
import type { PropertyRef } from './property-node.ts';

/** Returns the node's property that is the key, which an index may have; null for other keys. */
export function nodeProperty({ value }: OrderKey): PropertyRef | null {
  return value.kind === 'Property' && value.on === 'node' ? value.property : null;
}
