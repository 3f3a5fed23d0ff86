import { z } from 'zod';
import type { CommuniqueError } from '../../errors.ts';
import type { Judgement } from '../../evidence/canonical-entities.ts';
import { hashOf } from '../../evidence/claimed-value.ts';
import { type Node, plain } from '../files/located-node.ts';
import { type KnownEntities, knownType } from './known-entities.ts';
import { itemsOf, reportOn, under } from './report-problem.ts';
import { conform, day, id, strict, text } from './zod-schemas.ts';

/** Schema of a judgement in a file. */
export const judgement = strict({
  entity: id,
  sameAs: id,
  verdict: z.enum(['POSITIVE', 'NEGATIVE', 'UNSURE']),
  judgedBy: text,
  judgedOn: day.optional(),
  reason: text,
});

/** Returns the items of a file of judgements. */
export function judgementsIn(node: Node, problems: CommuniqueError[]): readonly Node[] {
  const each = '`entity`, `sameAs`, `verdict`, `judgedBy` and `reason`';
  return itemsOf(node, `judgements, each with ${each}`, problems);
}

/**
 * Reads judgements one by one. Each is about two known entities of one type, and each judge judges
 * two entities once.
 */
export class JudgementReader {
  readonly judgements: Judgement[] = [];
  readonly #dataset: string;
  readonly #scope: KnownEntities;
  readonly #problems: CommuniqueError[];
  readonly #lines = new Map<string, number | undefined>();

  constructor(dataset: string, scope: KnownEntities, problems: CommuniqueError[]) {
    this.#dataset = dataset;
    this.#scope = scope;
    this.#problems = problems;
  }

  add(item: Node): void {
    const report = reportOn(item, this.#problems);
    const given = conform(judgement, plain(item), report);
    if (given === undefined) return;
    const { entity, sameAs, judgedBy, judgedOn = null } = given;
    if (entity === sameAs) {
      report('BAD_DATASET', `A judgement is about two different entities; this one names ${entity} twice.`, [
        'sameAs',
      ]);
      return;
    }
    const types = (['entity', 'sameAs'] as const).map(key =>
      knownType(given[key], this.#scope, under(report, key)),
    );
    if (types.some(type => type === undefined)) return;
    if (types[0] !== types[1]) {
      const message = `${entity} and ${sameAs} are of different types, so they cannot be the same entity: remove the judgement.`;
      report('WRONG_TYPE', message, ['sameAs']);
      return;
    }
    const id = `judgement:${hashOf([this.#dataset, [entity, sameAs].sort(), judgedBy])}`;
    if (this.#lines.has(id)) {
      const message = `${judgedBy} has judged ${entity} and ${sameAs} in line ${this.#lines.get(id)} already.`;
      report('DUPLICATE_ID', message);
      return;
    }
    this.#lines.set(id, item.place.line);
    this.judgements.push({ ...given, id, judgedOn });
  }
}
