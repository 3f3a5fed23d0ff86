/**
 * docs/claims.md 3 once more, sentence by sentence and with no thought of speed: what is in Neo4j must equal it.
 * It shares no code with src/claims but the types of a claim.
 */
import type { Claim, ClaimValue, Declaration } from '../../src/evidence/claim.ts';
import type { Model } from '../../src/model/model.ts';
import { disputes } from './disputes.ts';
import { declaredAs, type Identities } from './identity.ts';
import { type Judge, judge } from './judge.ts';
import { type Part, partsOf } from './parts.ts';
import { bestClaim, compareKeys, properties, qualifiersOf, scalar, shownKeys } from './shown.ts';
import { isSingleValued, normal, plainValue, typeOf, valueFieldOf, type World } from './world.ts';

/** Properties by name; those without a value are absent. */
export type Properties = Record<string, unknown>;
export interface Derived {
  /** Each with `type`, `subject`, `object` and its properties. */
  readonly edges: Properties[];
  /** Each with `entity` and its properties. */
  readonly facts: Properties[];
  /** Each with its sides. */
  readonly disputes: Properties[];
  /** By id. */
  readonly entities: Record<string, Properties>;
}

/** Names a fact, for ids and for comparison: entity, field, value, first and last day. */
export function factKey(part: Part): string {
  return JSON.stringify([
    part.subject,
    part.predicate,
    part.value,
    part.days?.from ?? null,
    part.days?.to ?? null,
  ]);
}

/** `idOf` gives the id of a fact by its key, as the prose orders by ids without saying what they look like. */
export function derive(model: Model, world: World, idOf: (factKey: string) => string): Derived {
  const judged = judge(model, world);
  const parts = partsOf(judged.claims);
  const keys = shownKeys(judged.superseded, part => idOf(factKey(part)));
  const values = parts.filter(part => part.object === null).sort((a, b) => compareKeys(keys(a), keys(b)));
  return {
    edges: parts.filter(part => part.object !== null).map(part => edge(model, judged, part)),
    facts: values.map(part => fact(model, judged, part, values, idOf, world)),
    disputes: disputes(model, judged, parts, world),
    entities: entities(model, world, judged.identities, values, idOf),
  };
}

const MODALITIES = ['FACT', 'EVALUATION', 'NORM', 'INTENTION', 'TARGET'];

/** What an edge and a fact have in common. */
function common(judged: Judge, part: Part): Properties {
  const dated = (claim: Claim) => claim.validTime?.earliest != null || claim.validTime?.latest != null;
  return present({
    claimIds: part.claims.map(c => c.id).sort(),
    claimCount: part.claims.length,
    sourceCount: new Set(part.claims.map(c => c.passage.document)).size,
    modality: MODALITIES.find(modality => part.claims.some(c => c.modality === modality)),
    validFrom: part.days?.from,
    validTo: part.days?.to,
    dated: part.claims.some(dated),
    undated: part.claims.some(c => !dated(c)),
    ...judged.of(part),
  });
}

function edge(model: Model, judged: Judge, part: Part): Properties {
  const fields = model.edges.get(model.relations.get(part.predicate)?.edge ?? '')?.fields.keys() ?? [];
  const { subject, object, predicate: type } = part;
  return { type, subject, object, ...common(judged, part), ...qualifiersOf(part.claims, fields) };
}

function fact(
  model: Model,
  judged: Judge,
  part: Part,
  all: readonly Part[],
  idOf: (factKey: string) => string,
  world: World,
): Properties {
  const rivals = all.filter(p => p.subject === part.subject && p.predicate === part.predicate);
  return {
    entity: part.subject,
    id: idOf(factKey(part)),
    field: part.predicate,
    key: part.value,
    value: plainValue(bestValue(part)),
    // "For a single-valued field: the part whose …"; a list shows all.
    shown: !isSingleValued(model, part.claims[0] as Claim) || rivals[0] === part,
    // "Its place is where it comes in this order; in a list, in that of the ids."
    place: isSingleValued(model, part.claims[0] as Claim)
      ? rivals.indexOf(part)
      : rivals.filter(rival => idOf(factKey(rival)) < idOf(factKey(part))).length,
    step: before(model, part),
    ...since(world, part),
    ...common(judged, part),
  };
}

/** "How many fields of the type come before it, one after the other." */
function before(model: Model, part: Part): number {
  const fields = [...typeOf(model, part.subject).fields.values()].filter(f => f.kind === 'value');
  const steps = (name: string): number => {
    const earlier = fields.find(f => f.precedes === name);
    return earlier === undefined ? 0 : 1 + steps(earlier.name);
  };
  return steps(fields.find(f => f.predicate === part.predicate)?.name ?? '');
}

/** "Its first day, or its last; undated, the last day on which somebody is known to have said so, or the document was published." */
function since(world: World, part: Part): Properties {
  const published = new Map(world.datasets.flatMap(d => d.documents).map(d => [d.id, d.published?.latest]));
  const said = part.claims.map(c => c.assertedOn?.latest ?? published.get(c.passage.document) ?? '').sort();
  return present({ since: part.days?.from ?? part.days?.to ?? (said.at(-1) || null) });
}

/** What each declared entity holds: what datasets declare, names, and the values shown. `values` come best first. */
function entities(
  model: Model,
  world: World,
  { head, members, mayBe }: Identities,
  values: readonly Part[],
  idOf: (factKey: string) => string,
): Record<string, Properties> {
  const ids = new Set(world.datasets.flatMap(d => d.declarations.map(declaration => head(declaration.id))));
  return Object.fromEntries(
    [...ids].map(id => {
      const own = values.filter(part => part.subject === id);
      const [self = [], ...merged] = declaredAs(world, members(id));
      const declared = declaredOf(self, merged.flat());
      const others = merged.flatMap(([first]) => first?.name ?? []);
      const shown = Object.assign({}, ...fieldsOf(model, own, idOf));
      return [
        id,
        present({
          id,
          type: constantCase(typeOf(model, id).name),
          ...declared,
          ...names(own, declared.name, others, idOf),
          mergedIds: members(id).slice(1),
          mayBe: mayBe(id),
          ...shown,
        }),
      ];
    }),
  );
}

/** "A preferred name comes from the first declaring dataset by id, as do description and `collective`; `externalIds` are joined, sorted." */
function declaredOf(own: readonly Declaration[], merged: readonly Declaration[]) {
  const all = [...own, ...merged];
  const { name, description, collective } = all[0] ?? { name: '', description: null, collective: false };
  const externalIds = [...new Set(all.flatMap(declaration => declaration.externalIds))].sort();
  // "What is not described itself is described as what is merged into it."
  return { name, description: description ?? described(own, merged), collective, externalIds };
}

function described(own: readonly Declaration[], merged: readonly Declaration[]): string | null {
  const firsts = merged.filter((one, i) => merged.findIndex(other => other.id === one.id) === i);
  return (
    (own.length === 0 ? firsts.slice(1) : firsts).find(one => one.description !== null)?.description ?? null
  );
}

/**
 * "`aliases` lists all texts of NAME and ALIASES but the preferred name, sorted." Which of several names in one language `name_<lang>` is,
 * the prose leaves open: that of the most documents, then that of the smaller fact id.
 */
function names(
  own: readonly Part[],
  preferred: string,
  others: readonly string[],
  idOf: (factKey: string) => string,
): Properties {
  const value = (part: Part) => part.claims[0]?.value;
  const text = (part: Part) => normal(value(part)?.text ?? '');
  const documents = (part: Part) => new Set(part.claims.map(c => c.passage.document)).size;
  const naming = own
    .filter(part => part.predicate === 'NAME')
    .sort((a, b) => compareKeys([-documents(a), idOf(factKey(a))], [-documents(b), idOf(factKey(b))]));
  const other = own.filter(part => part.predicate === 'ALIASES');
  const called = [...[...naming, ...other].map(text), ...others.map(normal)];
  const aliases = new Set(called.filter(alias => alias !== normal(preferred)));
  const languages = new Set(naming.map(part => value(part)?.language).filter(language => language != null));
  const first = (language: string) => text(naming.find(part => value(part)?.language === language) as Part);
  return {
    aliases: [...aliases].sort(),
    ...Object.fromEntries([...languages].map(language => [`name_${language}`, first(language as string)])),
  };
}

/** "The entity's property is its value. For a list, all distinct values, in the order of their fact ids." */
function fieldsOf(model: Model, own: readonly Part[], idOf: (factKey: string) => string): Properties[] {
  const predicates = new Set(own.map(part => part.predicate).filter(p => p !== 'NAME' && p !== 'ALIASES'));
  return [...predicates].map(predicate => {
    const parts = own.filter(part => part.predicate === predicate);
    const field = valueFieldOf(model, parts[0]?.claims[0] as Claim);
    if (field === undefined) throw new Error(`No field has the predicate ${predicate}`);
    if (!field.list) return properties(field, bestValue(parts[0]));
    const ordered = [...parts].sort((a, b) => compareKeys([idOf(factKey(a))], [idOf(factKey(b))]));
    return { [field.name]: [...new Set(ordered.map(part => scalar(field, bestValue(part))))] };
  });
}

/** The words of the best claim stand for all that say the same. */
function bestValue(part: Part | undefined): ClaimValue {
  return [...(part?.claims ?? [])].sort(bestClaim)[0]?.value ?? {};
}

function present(all: Properties): Properties {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toUpperCase();
}
