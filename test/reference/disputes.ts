import type { Claim } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import { daysOf, intervalDifference, qualifierDifference } from './contest.ts';
import type { Judge, Pair } from './judge.ts';
import type { Part } from './parts.ts';
import type { Properties } from './reference.ts';
import { valueKey, type World } from './world.ts';

/** docs/claims.md 3, "Disputes", once more: of each subject and predicate, with no thought of speed. Ids are left out: the prose leaves them open. */
export function disputes(model: Model, judged: Judge, all: readonly Part[], world: World): Properties[] {
  const keys = new Map(judged.claims.map(c => [`${c.subject} ${c.predicate}`, c]));
  return [...keys.values()].flatMap(({ subject, predicate }) => {
    const own = (c: Claim) => c.subject === subject && c.predicate === predicate && says(c);
    const about = judged.contests.filter(
      pair => pair.one.predicate === predicate && (own(pair.one) || own(pair.other)),
    );
    // What is said against it elsewhere may contest other such as well.
    const parts = all
      .filter(part => part.subject === subject && part.predicate === predicate)
      .map(part => part.claims.map(c => c.id));
    const near = new Set(about.map(pair => pair.one.id));
    const contests = judged.contests.filter(({ one, other }) => near.has(one.id) && near.has(other.id));
    // "Something is disputed about what it is affirmed of."
    const affirmed = ({ one }: Pair) => own(one) && one.polarity === 'AFFIRMS';
    const found = groups(contests, parts).filter(pairs => pairs.some(affirmed));
    return found.map(pairs => dispute(model, world, subject, predicate, pairs));
  });
}

function says({ snak }: Claim): boolean {
  return snak === 'OBJECT' || snak === 'VALUE';
}

/** "All that hangs together by claims that contest, or that make one edge or value." */
function groups(contests: readonly Pair[], parts: readonly (readonly string[])[]): Pair[][] {
  const left = new Set(contests);
  const found: Pair[][] = [];
  for (const first of contests) {
    if (!left.has(first)) continue;
    const ids = new Set([first.one.id, first.other.id]);
    for (let before = 0; before < ids.size; ) {
      before = ids.size;
      for (const { one, other } of contests)
        if (ids.has(one.id) || ids.has(other.id)) ids.add(one.id).add(other.id);
      for (const part of parts) {
        const here = part.filter(id => contests.some(pair => pair.one.id === id));
        if (here.some(id => ids.has(id))) for (const id of here) ids.add(id);
      }
    }
    const group = contests.filter(pair => ids.has(pair.one.id));
    for (const pair of group) left.delete(pair);
    found.push(group);
  }
  return found;
}

function dispute(model: Model, world: World, subject: string, predicate: string, pairs: Pair[]): Properties {
  const claims = [...new Map(pairs.map(pair => [pair.one.id, pair.one])).values()];
  const sides = sidesOf(model, world, subject, claims, pairs);
  return {
    subject,
    predicate,
    certainty: pairs.some(pair => pair.certainty === 'CERTAIN' && isOf(subject, pair))
      ? 'CERTAIN'
      : 'POSSIBLE',
    judged: sides.filter(side => side.preferred).length === 1,
    selfContradiction: pairs.some(({ one, other }) =>
      one.claimedBy === null
        ? other.claimedBy === null && one.passage.document === other.passage.document
        : one.claimedBy === other.claimedBy,
    ),
    ...span(claims),
    entities: sorted([
      subject,
      ...claims.flatMap(c => (c.object === null ? [c.subject] : [c.subject, c.object])),
    ]),
    claimIds: sorted(claims.map(c => c.id)),
    claimants: sorted(claims.flatMap(c => c.claimedBy ?? [])),
    documents: sorted(claims.map(c => c.passage.document)),
    datasets: sorted(
      world.datasets
        .filter(d => d.claims.some(c => claims.some(({ id }) => id === c.id)))
        .map(d => d.record.id),
    ),
    sides,
  };
}

/** Whether one of the two is about the subject itself. */
function isOf(subject: string, { one, other }: Pair): boolean {
  return [one, other].some(claim => says(claim) && claim.subject === subject);
}

/** "One side for each object or value and polarity; where these are the same, for each value of what differs." */
function sidesOf(model: Model, world: World, subject: string, claims: Claim[], pairs: Pair[]): Properties[] {
  const content = (c: Claim) =>
    JSON.stringify([c.snak, c.polarity, c.object, valueKey(c), says(c) ? null : [c.subject, c.inverse]]);
  const differing = (of: string) =>
    sorted(
      pairs
        .filter(({ one, other }) => content(one) === of && content(other) === of)
        .map(({ one, other }) => [one, { ...other, subject: one.subject }] as const)
        .flatMap(([one, other]) => [
          ...qualifierDifference(model, one, other),
          ...intervalDifference(one, other),
        ]),
    );
  const key = (c: Claim) =>
    JSON.stringify([content(c), differing(content(c)).map(name => qualifier(c, name))]);
  return [...new Set(claims.map(key))].map(name => {
    const own = claims.filter(c => key(c) === name);
    const [first] = own as [Claim];
    const names = differing(content(first)).flatMap(one =>
      one === 'amount' ? ['amount', 'currency'] : [one],
    );
    return {
      snak: first.snak,
      inverse: first.inverse,
      polarity: first.polarity,
      object: first.object ?? (says(first) || first.subject === subject ? null : first.subject),
      value: first.snak === 'VALUE' ? valueKey(first) : null,
      qualifiers: Object.fromEntries(
        names.filter(n => first.qualifiers[n] !== undefined).map(n => [n, first.qualifiers[n]]),
      ),
      ...span(own),
      lastAsserted: sorted(own.flatMap(c => asserted(world, c) ?? [])).at(-1) ?? null,
      preferred: own.some(c => c.rank === 'PREFERRED'),
      claimIds: sorted(own.map(c => c.id)),
      contestedBy: sorted(pairs.filter(pair => own.includes(pair.one)).map(pair => pair.other.id)),
      implied: sorted(
        pairs
          .filter(pair => own.includes(pair.one))
          .flatMap(({ one, other }) => [one, other].filter(c => c.reading === 'IMPLIED').map(c => c.id)),
      ),
      claimants: sorted(own.flatMap(c => c.claimedBy ?? [])),
      documents: sorted(own.map(c => c.passage.document)),
    };
  });
}

function qualifier(claim: Claim, name: string): unknown {
  if (name === 'start' || name === 'end') {
    const ends = claim.validTime?.edtf?.split('/') ?? [];
    return ends.length < 2 ? null : ends[name === 'start' ? 0 : 1];
  }
  const { currency = '' } = claim.qualifiers;
  const value = claim.qualifiers[name] ?? null;
  return name === 'amount' && value !== null ? `${value} ${currency}` : value;
}

function asserted(world: World, claim: Claim): string | null {
  const documents = world.datasets.flatMap(dataset => dataset.documents);
  const document = documents.find(d => d.id === claim.passage.document);
  return claim.assertedOn?.latest ?? document?.published?.latest ?? null;
}

function span(claims: readonly Claim[]): Properties {
  const days = claims.flatMap(c => daysOf(c) ?? []);
  const from = days.map(({ from: day }) => day ?? '').sort();
  const to = days.map(({ to: day }) => day ?? '~').sort();
  const last = to.at(-1) ?? '~';
  return { validFrom: from[0] || null, validTo: last === '~' ? null : last };
}

function sorted(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
