import { redirected, resolveEntities } from '../../src/evidence/canonical-entities.ts';
import type { Claim } from '../../src/evidence/claim.ts';
import { deriveRecords } from '../../src/evidence/derive-key.ts';
import type { CurrentClaim, EvidenceSummary, KeyContext } from '../../src/evidence/derived.ts';
import type { Model } from '../../src/model/model.ts';
import type { Derived, Properties } from './reference.ts';
import { currentClaims, plainValue, valueKey, type World } from './world.ts';

/** Edges, facts and disputes as src/claims projects them without a database, in the form in which the reference derives them. */
export function projected(model: Model, world: World): Pick<Derived, 'edges' | 'facts' | 'disputes'> {
  const { into, mayBe } = resolveEntities(world.datasets.flatMap(dataset => dataset.judgements));
  const claims = currentClaims(world).map(claim => redirected(model, claim, into));
  const keys = new Map(
    claims.map(({ subject, predicate }) => [`${subject} ${predicate}`, { subject, predicate }]),
  );
  const projections = deriveRecords(
    model,
    claims.map(claim => held(world, claim)),
    keys.values(),
    { ...circumstances(world, claims), mayBe },
  );
  return {
    edges: projections.flatMap(({ subject, predicate: type, edges }) =>
      edges.map(({ object, qualifiers, ...standing }) => ({
        ...{ type, subject, object },
        ...present(standing),
        ...qualifiers,
      })),
    ),
    facts: projections.flatMap(({ subject: entity, predicate: field, facts }) =>
      facts.map(({ id, shown, place, step, since, value, ...standing }) => ({
        ...{
          entity,
          field,
          id,
          shown,
          place,
          step,
          ...(since === null ? {} : { since }),
          key: valueKey({ value }),
          value: plainValue(value),
        },
        ...present(standing),
      })),
    ),
    disputes: projections.flatMap(({ subject, disputes }) =>
      disputes.map(({ id: _, sides, ...dispute }) => ({
        subject,
        ...dispute,
        sides: sides.map(({ id: __, value, ...side }) => ({ ...side, value: value && valueKey({ value }) })),
      })),
    ),
  };
}

function held(world: World, claim: Claim): CurrentClaim {
  const holders = world.datasets.filter(d => d.claims.some(c => c.id === claim.id));
  return { ...claim, document: claim.passage.document, datasets: holders.map(d => d.record.id) };
}

function circumstances(world: World, claims: readonly Claim[]): Omit<KeyContext, 'mayBe'> {
  const documents = world.datasets.flatMap(d => d.documents);
  const published = documents.flatMap(({ id, published: time }) =>
    time?.latest ? [[id, time.latest] as const] : [],
  );
  const partOf = new Map<string, string[]>();
  for (const { subject, predicate, object, polarity, rank } of claims) {
    if (predicate !== 'PART_OF' || object === null || polarity === 'DENIES' || rank === 'DEPRECATED')
      continue;
    partOf.set(subject, [...(partOf.get(subject) ?? []), object]);
  }
  return {
    published: new Map(published),
    derivedFrom: new Map(world.datasets.map(({ record }) => [record.id, record.derivedFrom])),
    partOf,
  };
}

function present(standing: EvidenceSummary): Properties {
  return Object.fromEntries(Object.entries(standing).filter(([, value]) => value !== null));
}
