import { DERIVED_EDGE_FIELDS } from '../field-semantics.ts';
import { edgeGroupKeys, nodeGroupKeys } from '../group-keys.ts';
import type {
  EdgeType,
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  ObjectType,
  ValueField,
} from '../model.ts';
import { foldedName, joinName, MERGED_NAMES, searchName, spatialName } from '../names.ts';
import { directive, fieldNode, type ModelDefinitions, mistake } from '../sdl-nodes.ts';

const COMBINATORS = ['and', 'or', 'not'];
const NUMBERS: readonly string[] = ['Int', 'BigInt', 'Float'];
/** Fields, filters, aggregates and orders that the API gives every entity. */
const OF_ENTITIES: readonly string[] = [
  ...COMBINATORS,
  ...['is', 'claims', 'facts', 'history', 'relations', 'datasets', 'documents', 'count', 'key'],
];
/** Those that it gives every edge. */
const OF_EDGES: readonly string[] = [
  ...COMBINATORS,
  ...['node', 'cursor', 'relation', 'forward', 'claims', 'contestedBy', 'count', 'collective', 'key'],
  ...DERIVED_EDGE_FIELDS.map(({ name }) => name),
];
/** Properties of entities and edges that are no fields of the model. */
const STORED: readonly string[] = [
  ...['recordedAt', 'recordedFrom', 'recordedTo', MERGED_NAMES, 'claimIds', 'dated', 'undated'],
  ...['statedStart', 'statedEnd', 'labels', 'properties'],
];
const DIRECTIVES_OF_VALUES = ['unique', 'unit', 'folded', 'searched', 'evaluative', 'framed', 'precedes'];

type Owner = NodeType | InterfaceType;

/** Checks the fields of entities, edges and values. Throws BAD_MODEL. */
export function checkFields(model: Model, definitions: ModelDefinitions): void {
  const say = (type: string, field: string, message: string) =>
    mistake(fieldNode(definitions, type, field) ?? definitions.get(type) ?? {}, message);
  const owners: Owner[] = [...model.interfaces.values(), ...model.nodes.values()];
  for (const owner of owners.filter(({ kind }) => kind !== 'record')) {
    for (const field of owner.fields.values()) {
      checkFieldName(owner.name, field.name, OF_ENTITIES, say);
      checkForm(owner.name, field, definitions, say);
      if (field.kind === 'value') checkValue(owner, field, say);
    }
    checkProperties(model, owner, say);
    checkKeys(owner.name, nodeGroupKeys(owner), say);
    checkInherited(model, owner, definitions);
  }
  for (const edge of model.edges.values()) checkEdge(edge, definitions, say);
  for (const object of model.objects.values()) checkObject(object, say);
}

type Say = (type: string, field: string, message: string) => Error;

function checkFieldName(type: string, name: string, reserved: readonly string[], say: Say): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw say(
      type,
      name,
      `${type}.${name} is the name of a field: write it in letters and digits, the first a small one.`,
    );
  if (reserved.includes(name) || STORED.includes(name))
    throw say(
      type,
      name,
      `${type}.${name}: the API or the database has ${name} for something else. Choose another name.`,
    );
}

/** Lists are written `[T!]!`; what is claimed may be missing. */
function checkForm(type: string, field: ModelField, definitions: ModelDefinitions, say: Say): void {
  const node = fieldNode(definitions, type, field.name);
  const text = node === undefined ? '' : printed(node.type);
  if (field.list && !/^\[\w+!\]!$/.test(text))
    throw say(
      type,
      field.name,
      `${type}.${field.name} is a list: write its type ${text.replaceAll(/[[\]!]/g, '').replace(/^(.*)$/, '[$1!]!')}.`,
    );
  const declared = field.kind === 'value' && field.editorial;
  if (!field.list && field.required && !declared)
    throw say(
      type,
      field.name,
      `${type}.${field.name} is claimed, and may be missing: write its type without !.`,
    );
  if (field.kind === 'relation' && node !== undefined) {
    const wrong = DIRECTIVES_OF_VALUES.find(name => directive(node, name));
    if (wrong) throw say(type, field.name, `${type}.${field.name} leads to nodes: @${wrong} is for values.`);
  }
}

function checkValue({ name: type, kind, fields }: Owner, field: ValueField, say: Say): void {
  const wrong = (message: string) => say(type, field.name, `${type}.${field.name}: ${message}`);
  const { value, typeName, list } = field;
  if (list && value !== 'String' && !field.editorial) throw wrong('only texts can be claimed as lists.');
  if (value === 'ID' && !field.editorial) throw wrong('an ID is declared, not claimed: use String.');
  if (value === 'Object' && typeName !== 'Period' && typeName !== 'Point')
    throw wrong(`values of ${typeName} cannot be claimed; those of Period and Point can.`);
  if (field.unit !== null && !NUMBERS.includes(value)) throw wrong('@unit is for numbers.');
  if (field.framed && !NUMBERS.includes(value)) throw wrong('@framed is for numbers.');
  if (field.evaluative && value !== 'String') throw wrong('@evaluative is for texts.');
  if (field.unique && (list || value !== 'String')) throw wrong('@unique is for single texts.');
  if (field.unique && kind === 'interface')
    throw wrong('@unique is for fields of a type, not of an interface.');
  if (field.precedes !== null) checkPrecedes(fields, field, wrong);
}

function checkPrecedes(
  fields: ReadonlyMap<string, ModelField>,
  field: ValueField,
  wrong: (message: string) => Error,
): void {
  const seen = [field.name];
  for (let at = field; at.precedes !== null; ) {
    const next = fields.get(at.precedes);
    if (next === undefined)
      throw wrong(
        `@precedes names ${at.precedes}, which is not a field here. Its fields: ${[...fields.keys()].join(', ')}.`,
      );
    if (next.kind !== 'value' || next.typeName !== field.typeName)
      throw wrong(`@precedes is for two fields of one type, and ${next.name} has another.`);
    if (seen.includes(next.name))
      throw wrong(`@precedes goes in a circle: ${[...seen, next.name].join(', ')}.`);
    seen.push(next.name);
    at = next;
  }
}

/** Each property of a node, index properties included, is of one field. */
function checkProperties(model: Model, owner: Owner, say: Say): void {
  const known = new Map<string, string>();
  for (const field of owner.fields.values()) {
    if (field.kind !== 'value') continue;
    for (const property of propertiesOf(model, field)) {
      const before = known.get(property);
      if (before !== undefined)
        throw say(
          owner.name,
          field.name,
          `${owner.name}.${field.name} and ${before} would both be stored as ${property}. Rename one.`,
        );
      known.set(property, field.name);
    }
  }
}

function propertiesOf(model: Model, field: ValueField): readonly string[] {
  const { name } = field;
  if (field.value === 'Object') {
    const parts = [...(model.objects.get(field.typeName)?.fields.keys() ?? [])];
    const own = parts.map(part => joinName(name, part));
    return field.typeName === 'Point' ? [...own, spatialName(name)] : own;
  }
  return [name, ...(field.folded ? [foldedName(name)] : []), ...(field.searched ? [searchName(name)] : [])];
}

/** Each key of groups, such as TIME_YEAR, is of one field. */
function checkKeys(type: string, keys: ReturnType<typeof nodeGroupKeys>, say: Say): void {
  const known = new Map<string, string>();
  for (const { name, field } of keys) {
    const before = known.get(name);
    if (before !== undefined && field !== null)
      throw say(
        type,
        field.name,
        `${type}.${field.name} and ${before} would both be grouped by ${name}. Rename one.`,
      );
    if (field !== null) known.set(name, field.name);
  }
}

/** A field that a type repeats has the type that the interface gives it. */
function checkInherited(model: Model, owner: Owner, definitions: ModelDefinitions): void {
  const definition = definitions.get(owner.name);
  if (definition === undefined || !('fields' in definition)) return;
  for (const node of definition.fields ?? [])
    for (const name of owner.interfaces) {
      const parent = fieldNode(definitions, name, node.name.value);
      if (parent !== undefined && model.interfaces.has(name) && printed(parent.type) !== printed(node.type))
        throw mistake(
          node,
          `${owner.name}.${node.name.value} is ${printed(parent.type)} in ${name}, and ${printed(node.type)} here. Leave it out: it is inherited.`,
        );
    }
}

function checkEdge(edge: EdgeType, definitions: ModelDefinitions, say: Say): void {
  for (const field of edge.fields.values()) {
    const wrong = (message: string) => say(edge.name, field.name, `${edge.name}.${field.name}: ${message}`);
    checkFieldName(edge.name, field.name, OF_EDGES, say);
    if (field.list || !['String', 'Enum', ...NUMBERS].includes(field.value))
      throw wrong('an edge has texts, numbers and enums, one of each name.');
    if (field.required) throw wrong('it is claimed, and may be missing: write its type without !.');
    if (field.unit !== null && !NUMBERS.includes(field.value)) throw wrong('@unit is for numbers.');
    const node = fieldNode(definitions, edge.name, field.name);
    const senseless = ['unique', 'searched', 'evaluative', 'framed', 'precedes', 'editorial'].find(
      name => node && directive(node, name),
    );
    if (senseless) throw wrong(`@${senseless} is for fields of entities.`);
  }
  if (edge.fields.size === 0) throw mistake(definitions.get(edge.name) ?? {}, `${edge.name} has no fields.`);
  checkKeys(edge.name, edgeGroupKeys(edge), say);
}

function checkObject({ name, fields }: ObjectType, say: Say): void {
  for (const field of fields.values()) checkFieldName(name, field.name, [], say);
}

/** Prints a type as SDL does. */
function printed(type: {
  readonly loc?: { readonly source: { readonly body: string }; readonly start: number; readonly end: number };
}): string {
  const { loc } = type;
  return loc === undefined ? '' : loc.source.body.slice(loc.start, loc.end).replaceAll(/\s/g, '');
}
