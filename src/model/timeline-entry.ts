import type { InterfaceType, Model } from './model.ts';

/** The name of the interface of all entries of a timeline. */
export const TIMELINE_ENTRY = 'TimelineEntry';

const entries = new WeakMap<Model, InterfaceType>();

/** Returns the interface of all entries of a timeline, without fields: events and claims. */
export function timelineEntry(model: Model): InterfaceType {
  const known = entries.get(model);
  if (known) return known;
  const made: InterfaceType = Object.freeze({
    kind: 'interface',
    name: TIMELINE_ENTRY,
    description:
      'An entry of a timeline: an event at its time; a claim at the time that it is claimed for or, without one, at the time that it claims.',
    singular: 'timelineEntry',
    plural: 'entries of a timeline',
    interfaces: [],
    fields: new Map(),
    members: [...(model.interfaces.get('Event')?.members ?? []), 'Claim'],
  });
  entries.set(model, made);
  return made;
}

/** Returns the relationship types that lead to events or from them. */
export function eventRelations(model: Model): readonly string[] {
  const events = model.interfaces.get('Event')?.members ?? [];
  const joins = (pair: string) => pair.split(' ').some(type => events.includes(type));
  return [...model.relations.values()].filter(({ pairs }) => [...pairs].some(joins)).map(({ type }) => type);
}
