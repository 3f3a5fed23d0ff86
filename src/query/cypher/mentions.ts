import type { Condition, From } from '../ir/source-node.ts';
import { plainName, property } from './row-names.ts';
import { ALWAYS, current, heldCondition, saidOf } from './snapshot-conditions.ts';

/**
 * Prints the pattern from an entity to the datasets or documents that mention it, and its
 * conditions. A dataset that declares the entity is reached without a claim.
 * @example
 * (n0)<-[:`SUBJECT`|`OBJECT`|`DECLARES`]-(c1)-[h1:`HELD_BY`*0..1]->(n1:`Dataset`)
 */
export function mentioningPattern(
  { record, moment = ALWAYS }: Extract<From, { kind: 'MentionedIn' }>,
  entity: string,
  node: string,
  number: number,
): readonly [pattern: string, where: readonly string[]] {
  const claim = `c${number}`;
  const said = saidOf(claim, moment);
  if (record === 'Document') {
    const pattern = `(${entity})<-[:\`SUBJECT\`|\`OBJECT\`]-(${claim}:\`Claim\`)-[:\`FROM_DOCUMENT\`]->(${node}:\`Document\`)`;
    return [pattern, [current(claim, moment.known), ...said]];
  }
  const link = `h${number}`;
  const pattern = `(${entity})<-[:\`SUBJECT\`|\`OBJECT\`|\`DECLARES\`]-(${claim})-[${link}:\`HELD_BY\`*0..1]->(${node}:\`Dataset\`)`;
  const held = `all(one IN ${link} WHERE ${heldCondition('one', moment.known)})`;
  const declared = `size(${link}) = 0`;
  return [pattern, [held, ...said.map(test => `(${declared} OR ${test})`)]];
}

/**
 * Prints the test that a claim affirms a relation of a snak without an object: SOME or NONE.
 * @example
 * (n1.`predicate` = 'BORDERS' AND n1.`snak` = 'NONE' AND n1.`inverse` = false …)
 */
export function statedText(
  { predicate, snak, inverse }: Extract<Condition, { kind: 'Stated' }>,
  claim: string,
): string {
  const tests = [
    `${property(claim, 'predicate')} = '${plainName(predicate)}'`,
    `${property(claim, 'snak')} = '${snak}'`,
    `${property(claim, 'inverse')} = ${inverse}`,
    `${property(claim, 'polarity')} = 'AFFIRMS'`,
  ];
  return `(${tests.join(' AND ')})`;
}
