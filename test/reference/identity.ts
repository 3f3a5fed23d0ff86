import type { Judgement } from '../../src/evidence/canonical-entities.ts';
import type { Claim, Declaration } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import type { World } from './world.ts';

/** docs/claims.md 4 once more: which entities are one, and which may be. */
export interface Identities {
  head(id: string): string;
  mayBe(id: string): readonly string[];
  /** All of which an entity is made, itself first. */
  members(head: string): readonly string[];
}

export function identities(world: World): Identities {
  const judged = world.datasets.flatMap(dataset => dataset.judgements);
  const positive = judged.filter(one => one.verdict === 'POSITIVE');
  const joined = (id: string, seen: readonly string[] = []): readonly string[] =>
    positive.reduce<readonly string[]>(
      (found, { entity, sameAs }) => {
        const next = entity === id ? sameAs : sameAs === id ? entity : null;
        return next === null || found.includes(next) ? found : joined(next, found);
      },
      [...seen, id],
    );
  const negative = (one: string, other: string) => judgedAs(judged, one, other).includes('NEGATIVE');
  const members = (id: string) => {
    const all = [...new Set(joined(id))].sort();
    // "Unless a negative one parts any two of them: then none of these is merged."
    return all.some(one => all.some(other => one !== other && negative(one, other))) ? [id] : all;
  };
  const head = (id: string) => {
    const all = members(id);
    return (
      all.find(one => !positive.some(({ entity }) => entity === one && all.length > 1)) ?? (all[0] as string)
    );
  };
  const mayBe = (id: string) => {
    const heads = new Set(judged.flatMap(({ entity, sameAs }) => [head(entity), head(sameAs)]));
    return [...heads].filter(other => other !== id && isUnsure(judged, members(id), members(other))).sort();
  };
  return { head, mayBe, members: id => [id, ...members(id).filter(one => one !== id)] };
}

function judgedAs(judged: readonly Judgement[], one: string, other: string): string[] {
  const of = ({ entity, sameAs }: Judgement) =>
    (entity === one && sameAs === other) || (entity === other && sameAs === one);
  return judged.filter(of).map(({ verdict }) => verdict);
}

/** "What is judged positive and yet not merged is unsure; otherwise who says that two differ outweighs who does not know." */
function isUnsure(judged: readonly Judgement[], some: readonly string[], others: readonly string[]): boolean {
  const said = some.flatMap(one => others.flatMap(other => judgedAs(judged, one, other)));
  return said.includes('POSITIVE') || (said.includes('UNSURE') && !said.includes('NEGATIVE'));
}

/** The world in which each entity is called by what stands for it, and declared as that. */
export function settled(model: Model, world: World, { head }: Identities): World {
  return {
    datasets: world.datasets.map(dataset => ({
      ...dataset,
      claims: dataset.claims.map(claim => about(model, claim, head)),
    })),
  };
}

function about(model: Model, claim: Claim, head: (id: string) => string): Claim {
  const ends = [head(claim.subject), ...(claim.object === null ? [] : [head(claim.object)])];
  const [subject, object = null] = model.relations.get(claim.predicate)?.symmetric ? ends.sort() : ends;
  return {
    ...claim,
    subject: subject as string,
    object,
    claimedBy: claim.claimedBy && head(claim.claimedBy),
  };
}

/** What all that makes up an entity is declared as: itself first, then the others by id; each by dataset id. */
export function declaredAs(world: World, members: readonly string[]): readonly (readonly Declaration[])[] {
  const datasets = [...world.datasets].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return members.map(id => datasets.flatMap(dataset => dataset.declarations.filter(one => one.id === id)));
}
