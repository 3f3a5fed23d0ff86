import type { Model, NodeType } from '../model.ts';
import { constantCase } from '../names.ts';
import { directive, type ModelDefinition, type ModelDefinitions, mistake } from '../sdl-nodes.ts';
import { apiNames, ROOT_FIELDS } from './api-names.ts';

/** Types of the evidence and values without which nothing can be claimed. */
const NEEDED: readonly string[] = [
  ...['Entity', 'Claim', 'Fact', 'Dispute', 'Side', 'Judgement', 'Passage', 'Document', 'Dataset', 'Load'],
  ...['Value', 'Period', 'Point'],
];
/** Labels of nodes that are no types of the model; those of history begin with `Past`. */
const LABELS = /^(?:Meta|Merged|Past[A-Z].*)$/;
/** Prefixes of ids that the loader makes. */
const PREFIXES: readonly string[] = [
  ...['claim', 'fact', 'dispute', 'side', 'judgement', 'passage', 'document', 'dataset', 'load', 'meta'],
];

/** Checks names of types, enums and their values, of root fields and prefixes. Throws BAD_MODEL. */
export function checkTypes(model: Model, definitions: ModelDefinitions): void {
  const [first] = definitions.values();
  for (const name of NEEDED)
    if (!definitions.has(name))
      throw mistake(first ?? {}, `The model has no type ${name}. Copy it from schema/model/.`);
  for (const definition of definitions.values()) checkName(definition);
  checkApiNames(model, definitions);
  checkRootFields(model, definitions);
  checkPrefixes(model, definitions);
  for (const { name, interfaces } of model.interfaces.values()) {
    const node = definitions.get(name) as ModelDefinition;
    if (name !== 'Entity' && !interfaces.includes('Entity'))
      throw mistake(node, `${name} must implement Entity.`);
    if (![...model.nodes.values()].some(type => type.interfaces.includes(name)))
      throw mistake(node, `No type implements ${name}.`);
  }
  for (const type of model.nodes.values()) checkInterfaces(model, type, definitions);
}

function checkName(definition: ModelDefinition): void {
  const name = definition.name.value;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    throw mistake(
      definition,
      `${name} is the name of a type: write it in letters and digits, the first a capital.`,
    );
  if (LABELS.test(name))
    throw mistake(definition, `${name} is a label of the database. Choose another name.`);
  const kinds = ['entity', 'record', 'value', 'edge'].filter(kind => directive(definition, kind));
  if (kinds.length > 1)
    throw mistake(definition, `${name} has @${kinds.join(' and @')}: a type is one of these.`);
  if (!('values' in definition) || name === 'Direction') return;
  for (const value of definition.values ?? [])
    if (!/^[A-Z][A-Z0-9_]*$/.test(value.name.value))
      throw mistake(
        value,
        `${name}.${value.name.value} is a value of an enum: write it in capitals, ${constantCase(value.name.value)}.`,
      );
}

function checkApiNames(model: Model, definitions: ModelDefinitions): void {
  const made = apiNames(model);
  for (const [name, makers] of made) {
    const definition = definitions.get(name);
    if (definition !== undefined)
      throw mistake(
        definition,
        `${name} is a type that the API makes for ${makers[0]}. Choose another name.`,
      );
    if (makers.length > 1) {
      const place = [...definitions.values()].findLast(({ name: own }) =>
        makers.some(one => one.split(' ').includes(own.value)),
      );
      throw mistake(
        place ?? {},
        `The API would make ${name} both for ${makers.join(' and for ')}. Rename one of these types.`,
      );
    }
  }
  const constants = new Map<string, string>();
  for (const { name } of model.nodes.values()) {
    const before = constants.get(constantCase(name));
    if (before !== undefined)
      throw mistake(
        definitions.get(name) ?? {},
        `${name} and ${before} are both ${constantCase(name)} in the API. Rename one.`,
      );
    constants.set(constantCase(name), name);
  }
}

function checkRootFields(model: Model, definitions: ModelDefinitions): void {
  const fields = new Map<string, string>(ROOT_FIELDS.map(name => [name, 'the API']));
  for (const { name, singular, plural, kind } of [...model.interfaces.values(), ...model.nodes.values()]) {
    if (plural === null) continue;
    const node = definitions.get(name) ?? {};
    if (!/^[a-z][A-Za-z0-9]*$/.test(plural))
      throw mistake(
        node,
        `The plural of ${name} is a field of the API: write it in letters and digits, the first a small one.`,
      );
    for (const field of [singular, plural]) {
      const before = fields.get(field);
      if (before !== undefined)
        throw mistake(
          node,
          `${field}, of ${name}, is a root field of ${before} already. Choose another ${field === plural && kind !== 'interface' ? 'plural' : 'name'}.`,
        );
      fields.set(field, name);
    }
  }
}

function checkPrefixes(model: Model, definitions: ModelDefinitions): void {
  const known = new Map<string, string>();
  for (const { name, kind, prefix } of model.nodes.values()) {
    if (kind !== 'entity' || prefix === null) continue;
    const node = definitions.get(name) ?? {};
    const say = (text: string) => mistake(node, `The prefix of ${name}, "${prefix}", ${text}`);
    if (!/^[a-z][a-z0-9-]*$/.test(prefix))
      throw say('stands before the colon of ids: write it in small letters, digits and hyphens.');
    if (PREFIXES.includes(prefix)) throw say('is one of ids that the loader makes. Choose another.');
    const before = known.get(prefix);
    if (before !== undefined) throw say(`is that of ${before} too. Choose another.`);
    known.set(prefix, name);
  }
}

function checkInterfaces(
  model: Model,
  { name, kind, interfaces }: NodeType,
  definitions: ModelDefinitions,
): void {
  const node = definitions.get(name) ?? {};
  if (kind === 'record' && interfaces.length > 0)
    throw mistake(node, `${name} is a record of the evidence and implements no interface.`);
  for (const own of interfaces)
    for (const parent of model.interfaces.get(own)?.interfaces ?? [])
      if (!interfaces.includes(parent))
        throw mistake(node, `${name} implements ${own}, so it must implement ${parent} too.`);
}
