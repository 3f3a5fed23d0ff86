import type { Model } from '../../src/model/model.ts';
import { contest } from './contest.ts';
import { judge } from './judge.ts';
import { partsOf } from './parts.ts';
import { type Derived, derive, factKey, type Properties } from './reference.ts';
import { compareKeys, shownKeys } from './shown.ts';
import { independent, partOf } from './voices.ts';
import { isSingleValued, type World } from './world.ts';

/** What occurs in a world, each once however often: names such as `rule quantity` or `status CONTESTED`. */
export function occurrences(model: Model, world: World): Set<string> {
  const judged = judge(model, world);
  const derived = derive(model, world, key => key);
  const found = new Set<string>(claimKinds(judged.claims));
  for (const pair of judged.contests) found.add(`rule ${pair.rule} ${pair.certainty}`);
  if (judged.superseded.size > 0) found.add('superseded');
  for (const name of identityKinds(model, world)) found.add(name);
  for (const name of [...statuses('edge', derived.edges), ...statuses('fact', derived.facts)])
    found.add(name);
  for (const name of exceptions(model, world)) found.add(name);
  for (const name of partKinds(derived)) found.add(name);
  for (const name of deciders(model, world)) found.add(name);
  return found;
}

function identityKinds(model: Model, world: World): string[] {
  const { identities, claims, contests } = judge(model, world);
  const judged = world.datasets.flatMap(dataset => dataset.judgements);
  const isPartOf = partOf(claims);
  const ids = judged.flatMap(({ entity, sameAs }) => [entity, sameAs]);
  const parted = judged.some(
    one => one.verdict === 'POSITIVE' && identities.mayBe(one.entity).includes(one.sameAs),
  );
  const doubtful = contests.some(({ one, other }) => contest(model, isPartOf, one, other) === null);
  const said = claims.some(
    claim => ids.includes(claim.subject) && identities.members(claim.subject).length > 1,
  );
  return [
    ...(ids.some(id => identities.head(id) !== id) ? ['merged'] : []),
    ...(said ? ['said of what is merged'] : []),
    ...(parted ? ['parted'] : []),
    ...(doubtful ? ['contested only if one'] : []),
  ];
}

function claimKinds(claims: ReturnType<typeof judge>['claims']): string[] {
  return claims.flatMap(claim => [
    `snak ${claim.snak}${claim.inverse ? ' inverse' : ''} ${claim.polarity}`,
    `rank ${claim.rank}`,
    `modality ${claim.modality}`,
    `reading ${claim.reading}`,
  ]);
}

function statuses(kind: string, all: readonly Properties[]): string[] {
  return all.flatMap(item => [
    `${kind} ${item.status}`,
    ...(item.certainty === undefined ? [] : [`${kind} ${item.certainty}`]),
    ...(Object.keys(item).some(name => ['role', 'level', 'title', 'amount'].includes(name))
      ? [`${kind} qualified`]
      : []),
  ]);
}

/** What keeps claims from contesting or corroborating each other. */
function exceptions(model: Model, world: World): string[] {
  const { claims } = judge(model, world);
  const isPartOf = partOf(claims);
  const unrelated = {
    datasets: world.datasets.map(d => ({ ...d, record: { ...d.record, derivedFrom: [] } })),
  };
  const found: string[] = [];
  for (const a of claims) {
    for (const b of claims) {
      const contests = contest(model, isPartOf, a, b) !== null;
      if (!contests && contest(model, () => false, a, b) !== null) found.push('spared by PART_OF');
      const said = { ...a, reading: 'EXPLICIT' as const };
      if (!contests && contest(model, isPartOf, said, b) !== null) found.push('spared by IMPLIED');
      const undated = { ...a, validTime: null };
      if (!contests && contest(model, isPartOf, undated, b) !== null) found.push('spared by time');
      if (!independent(world, a, b) && independent(unrelated, a, b)) found.push('dependent by derivedFrom');
    }
  }
  return found;
}

function partKinds(derived: Derived): string[] {
  const all = [...derived.edges, ...derived.facts];
  const name = ({ type, subject, object, entity, field, key }: Properties) =>
    JSON.stringify([type, subject, object, entity, field, key]);
  const several = all.filter(item => all.some(other => other !== item && name(other) === name(item)));
  return [
    ...(several.length > 0 ? ['several parts'] : []),
    ...(several.some(item => item.undated) ? ['undated in the latest of several parts'] : []),
    ...(all.some(item => item.dated && (item.claimCount as number) > 1) ? ['joined part'] : []),
  ];
}

const KEYS = ['rank', 'fact', 'superseded', 'documents', 'later', 'id'];

/** Which key decides what a single-valued field shows. */
function deciders(model: Model, world: World): string[] {
  const { claims, superseded } = judge(model, world);
  const parts = partsOf(claims).filter(
    part => part.object === null && isSingleValued(model, part.claims[0]!),
  );
  const keys = shownKeys(superseded, factKey);
  return parts.flatMap(part => {
    const rivals = parts.filter(p => p.subject === part.subject && p.predicate === part.predicate);
    const [best, second] = rivals.map(keys).sort(compareKeys);
    if (best === undefined || second === undefined) return [];
    return [`shown by ${KEYS[best.findIndex((key, i) => key !== second[i])]}`];
  });
}
