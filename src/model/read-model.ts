import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
} from 'graphql';
import { CommuniqueError } from '../errors.ts';
import { hashText } from '../util/hash.ts';
import { checkModel } from './check/check-model.ts';
import { checkSdl } from './check/check-sdl.ts';
import { enumAsText } from './edge-lookup.ts';
import type {
  Direction,
  EdgeType,
  EnumType,
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  ObjectType,
  Relation,
  RelationField,
  ValueField,
  ValueKind,
} from './model.ts';
import { constantCase, lowerFirst } from './names.ts';
import {
  argumentsOf,
  describe,
  directive,
  fieldNode,
  isRecord,
  type ModelDefinition,
  type ModelDefinitions,
  mistake,
  unwrap,
} from './sdl-nodes.ts';

/** One file of schema/model. */
export interface ModelFile {
  readonly name: string;
  readonly text: string;
}

const SCALARS: readonly string[] = ['ID', 'String', 'Int', 'BigInt', 'Float', 'Boolean', 'Date', 'DateTime'];

/** The value with the fields of all edges, which is derived from the rest of the model. */
const QUALIFIERS = {
  name: 'Qualifiers',
  description: 'Claimed fields of a relation. Which of them a relation has, its edge type says.',
};

/** Enums that are derived from the rest of the model, with their descriptions. */
const DERIVED: Readonly<Record<string, string>> = {
  EntityType: 'The entity types.',
  RelationType: 'The relations between entities.',
  Predicate: 'What claims are made about: the fields and the relations of entities.',
};

/**
 * Reads the domain from its SDL files. Throws BAD_MODEL with file, line and column on the first
 * mistake. Interface fields are inherited; they need not be repeated.
 */
export function readModel(files: readonly ModelFile[]): Model {
  const documents = files.map(parseFile);
  checkSdl(documents);
  const definitions = new Map<string, ModelDefinition>();
  for (const { definitions: all } of documents)
    for (const definition of all)
      if (definition.kind !== Kind.DIRECTIVE_DEFINITION)
        definitions.set((definition as ModelDefinition).name.value, definition as ModelDefinition);
  const model = new ModelReader(definitions, digestOf(files)).read();
  checkModel(model, definitions);
  return model;
}

function parseFile(file: ModelFile): DocumentNode {
  try {
    return parse(new Source(file.text, file.name));
  } catch (error) {
    const place = (error as { locations?: { line: number; column: number }[] }).locations?.[0];
    throw new CommuniqueError('BAD_MODEL', (error as Error).message, { file: file.name, ...place });
  }
}

/**
 * Increase when the format of index properties changes: databases loaded before then compute them
 * again.
 */
const INDEX_PROPERTY_FORMAT = '3';

function digestOf(files: readonly ModelFile[]): string {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return hashText([INDEX_PROPERTY_FORMAT, ...sorted.flatMap(file => [file.name, file.text])].join(''), 22);
}

class ModelReader {
  readonly #definitions: ModelDefinitions;
  readonly #digest: string;
  readonly #objects = new Map<string, ObjectType>();
  readonly #edges = new Map<string, EdgeType>();
  readonly #enums = new Map<string, EnumType>();
  readonly #nodes = new Map<string, NodeType>();
  readonly #interfaces = new Map<string, InterfaceType>();

  constructor(definitions: ModelDefinitions, digest: string) {
    this.#definitions = definitions;
    this.#digest = digest;
  }

  read(): Model {
    const types = [...this.#definitions.values()];
    for (const type of types) if (type.kind === Kind.ENUM_TYPE_DEFINITION) this.#readEnum(type.name.value);
    const objects = types.filter(t => t.kind === Kind.OBJECT_TYPE_DEFINITION);
    for (const type of objects) {
      if (directive(type, 'value')) this.#objects.set(type.name.value, this.#readPlain(type));
      else if (directive(type, 'edge')) this.#edges.set(type.name.value, this.#readPlain(type));
      else if (directive(type, 'entity') || directive(type, 'record')) this.#readNode(type);
      else throw mistake(type, `${type.name.value} needs one of @entity, @record, @value, @edge`);
    }
    this.#deriveQualifiers();
    for (const type of types) if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) this.#readInterface(type);
    const relations = this.#relations();
    this.#deriveEnums(relations);
    const prefixes = new Map(
      [...this.#nodes.values()].filter(n => n.prefix !== null).map(n => [n.prefix as string, n]),
    );
    const nodes = this.#nodes;
    const interfaces = this.#interfaces;
    const edges = this.#edges;
    const values = this.#objects;
    const enums = this.#enums;
    const digest = this.#digest;
    return Object.freeze({ nodes, interfaces, edges, objects: values, enums, relations, prefixes, digest });
  }

  #readEnum(name: string): void {
    const node = this.#definitions.get(name);
    if (node?.kind !== Kind.ENUM_TYPE_DEFINITION || name === 'Direction') return;
    const values = (node.values ?? []).map(v => ({ name: v.name.value, description: describe(v) }));
    this.#enums.set(name, Object.freeze({ name, description: describe(node), values }));
  }

  #readPlain(type: ObjectTypeDefinitionNode): ObjectType {
    const fields = new Map<string, ValueField>();
    for (const node of type.fields ?? []) {
      const field = this.#field(node, false);
      if (field.kind !== 'value') throw mistake(node, `${type.name.value} may contain only values`);
      fields.set(field.name, field);
    }
    return Object.freeze({ name: type.name.value, description: describe(type), fields });
  }

  #readNode(type: ObjectTypeDefinitionNode): void {
    const entity = directive(type, 'entity');
    const args = argumentsOf(entity ?? (directive(type, 'record') as DirectiveNode));
    const interfaces = (type.interfaces ?? []).map(i => i.name.value);
    if (entity && !interfaces.includes('Entity'))
      throw mistake(type, `${type.name.value} must implement Entity`);
    const name = type.name.value;
    this.#nodes.set(
      name,
      Object.freeze({
        kind: entity ? ('entity' as const) : ('record' as const),
        name,
        description: describe(type),
        singular: lowerFirst(name),
        plural: (args.plural as string | undefined) ?? null,
        prefix: (args.prefix as string | undefined) ?? null,
        interfaces,
        fields: this.#collect(type, interfaces, entity !== undefined),
      }),
    );
  }

  #readInterface(type: InterfaceTypeDefinitionNode): void {
    const name = type.name.value;
    const interfaces = (type.interfaces ?? []).map(i => i.name.value);
    const members = [...this.#nodes.values()].filter(n => n.interfaces.includes(name)).map(n => n.name);
    const singular = lowerFirst(name);
    const plural = singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`;
    const fields = this.#collect(type, interfaces, true);
    this.#interfaces.set(
      name,
      Object.freeze({
        kind: 'interface',
        name,
        description: describe(type),
        singular,
        plural,
        interfaces,
        fields,
        members,
      }),
    );
  }

  #collect(
    type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
    interfaces: readonly string[],
    ofEntity: boolean,
  ): ReadonlyMap<string, ModelField> {
    const fields = new Map<string, ModelField>();
    for (const name of interfaces) {
      const parent = this.#definitions.get(name);
      if (parent?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        throw mistake(type, `${name} is not an interface of the model`);
      for (const node of parent.fields ?? []) fields.set(node.name.value, this.#field(node, ofEntity));
    }
    for (const node of type.fields ?? []) fields.set(node.name.value, this.#field(node, ofEntity));
    return fields;
  }

  #field(node: FieldDefinitionNode, ofEntity: boolean): ModelField {
    const { typeName, list, required } = unwrap(node.type);
    const base = { name: node.name.value, description: describe(node), list, required };
    if (ofEntity && /^edge(?![a-z])/.test(base.name))
      throw mistake(
        node,
        'names that begin with edge are reserved for the fields of edges that lead to an entity',
      );
    const relation = directive(node, 'relation');
    if (relation) return this.#relationField(node, base, typeName, relation, ofEntity);
    const kind = this.#valueKind(typeName);
    if (kind === null)
      throw mistake(node, `${typeName} is not a value type; a field that leads to nodes needs @relation`);
    if (/(Folded|Search)$/.test(base.name))
      throw mistake(node, 'names that end in Folded or Search are reserved for index properties');
    const unit = directive(node, 'unit');
    const precedes = directive(node, 'precedes');
    const searched = directive(node, 'searched') !== undefined;
    const folded = directive(node, 'folded') !== undefined;
    for (const name of ['searched', 'folded'])
      if (kind !== 'String' && directive(node, name)) throw mistake(node, `@${name} is for texts`);
    return Object.freeze({
      ...base,
      kind: 'value',
      value: kind,
      typeName,
      unit: unit ? (argumentsOf(unit).ucum as string) : null,
      unique: directive(node, 'unique') !== undefined,
      searched,
      folded: kind === 'String' && (ofEntity || folded || searched),
      evaluative: directive(node, 'evaluative') !== undefined,
      framed: directive(node, 'framed') !== undefined,
      precedes: precedes ? (argumentsOf(precedes).field as string) : null,
      editorial: base.name === 'id' || directive(node, 'editorial') !== undefined,
      predicate: constantCase(base.name),
    });
  }

  #relationField(
    node: FieldDefinitionNode,
    base: { name: string; description: string; list: boolean; required: boolean },
    target: string,
    relation: DirectiveNode,
    ofEntity: boolean,
  ): RelationField {
    const definition = this.#definitions.get(target);
    if (
      definition?.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      throw mistake(node, `${target} is not a type of the model`);
    }
    const args = argumentsOf(relation);
    const edge = (args.edge as string | undefined) ?? null;
    if (edge !== null && !this.#definitions.has(edge))
      throw mistake(node, `${edge} is not an @edge type of the model`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(args.type as string))
      throw mistake(node, 'a relation type is written in capitals');
    const direction = args.direction as Direction;
    const exclusive = args.exclusive === true || (!base.list && direction === 'OUT');
    const members = args.members === true;
    if (members && direction !== 'IN')
      throw mistake(node, 'members lead to their group: the direction is IN');
    return Object.freeze({
      ...base,
      kind: 'relation',
      type: args.type as string,
      direction,
      target,
      edge,
      exclusive,
      members,
      plain: !ofEntity || isRecord(definition),
    });
  }

  #valueKind(typeName: string): ValueKind | null {
    if (SCALARS.includes(typeName)) return typeName as ValueKind;
    if (typeName in DERIVED) return 'Enum';
    if (typeName === QUALIFIERS.name) return 'Object';
    const definition = this.#definitions.get(typeName);
    if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) return 'Enum';
    return definition?.kind === Kind.OBJECT_TYPE_DEFINITION && directive(definition, 'value')
      ? 'Object'
      : null;
  }

  /**
   * Derives the qualifiers of claims: the fields of all edge types. A field that is an enum of one
   * type is a text here, as other types may have another enum of that name.
   */
  #deriveQualifiers(): void {
    const fields = new Map<string, ValueField>();
    for (const edge of this.#edges.values())
      for (const field of edge.fields.values()) {
        const own = enumAsText(field);
        const known = fields.get(field.name);
        if (known !== undefined && known.value !== own.value)
          throw mistake(
            fieldNode(this.#definitions, edge.name, field.name) ?? {},
            `${edge.name}.${field.name} is a ${own.value}, and a ${known.value} on other edges: qualifiers of one name have one type.`,
          );
        const folded = own.folded || known?.folded === true;
        fields.set(field.name, Object.freeze({ ...(known ?? own), folded }));
      }
    this.#objects.set(QUALIFIERS.name, Object.freeze({ ...QUALIFIERS, fields }));
  }

  /** Collects the declarations of each relationship type from the fields on both ends. */
  #relations(): Map<string, Relation> {
    type Ends = {
      out: Set<string>;
      in: Set<string>;
      edge: string | null;
      exclusive: Set<string>;
      groups: Set<string>;
      both: boolean;
      /** The last field of the type, where a mistake is reported. */
      last: FieldDefinitionNode | undefined;
    };
    const all = new Map<string, Ends>();
    for (const node of this.#nodes.values()) {
      if (node.kind !== 'entity') continue;
      for (const field of node.fields.values()) {
        if (field.kind !== 'relation' || field.plain) continue;
        const ends = all.get(field.type) ?? {
          out: new Set(),
          in: new Set(),
          edge: null,
          exclusive: new Set(),
          groups: new Set(),
          both: false,
          last: undefined,
        };
        ends.last = fieldNode(this.#definitions, node.name, field.name);
        all.set(field.type, ends);
        for (const other of this.#concrete(field.target)) {
          if (field.direction !== 'IN') ends.out.add(`${node.name} ${other}`);
          if (field.direction !== 'OUT') ends.in.add(`${other} ${node.name}`);
        }
        ends.edge ??= field.edge;
        if (ends.edge !== field.edge)
          throw mistake(
            ends.last ?? {},
            `${field.type} has different edge types on ${node.name}.${field.name} and elsewhere`,
          );
        if (field.exclusive)
          for (const type of field.direction === 'OUT' ? [node.name] : this.#concrete(field.target))
            ends.exclusive.add(type);
        if (field.members) ends.groups.add(node.name);
        ends.both ||= field.direction === 'BOTH';
      }
    }
    const relations = new Map<string, Relation>();
    for (const [type, ends] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { both: symmetric, edge, exclusive: exclusiveOf, groups } = ends;
      const pairs = allowedPairs(ends.out, ends.in);
      if (pairs.size === 0)
        throw mistake(
          ends.last ?? {},
          symmetric
            ? `${type} is BOTH, which is for relations between nodes of one type: use OUT at one end and IN at the other.`
            : `the two ends of ${type} are declared for different types`,
        );
      relations.set(type, Object.freeze({ type, symmetric, exclusiveOf, edge, groups, pairs }));
    }
    return relations;
  }

  #concrete(name: string): readonly string[] {
    if (this.#nodes.has(name)) return [name];
    return [...this.#nodes.values()].filter(n => n.interfaces.includes(name)).map(n => n.name);
  }

  #deriveEnums(relations: ReadonlyMap<string, Relation>): void {
    const entities = [...this.#nodes.values()].filter(n => n.kind === 'entity');
    const types = entities.map(n => ({ name: constantCase(n.name), description: n.description }));
    const described = new Map<string, string>();
    const predicates = new Map<string, string>();
    const places = new Map<string, FieldDefinitionNode | undefined>();
    for (const node of entities) {
      for (const field of node.fields.values()) {
        if (field.kind === 'relation') {
          if (field.plain) continue;
          if (field.direction !== 'IN' || !described.has(field.type))
            described.set(field.type, field.description);
          places.set(field.type, fieldNode(this.#definitions, node.name, field.name));
        } else if (!field.editorial || field.name === 'name')
          predicates.set(field.predicate, field.description);
      }
    }
    for (const type of relations.keys()) {
      if (predicates.has(type))
        throw mistake(places.get(type) ?? {}, `${type} is both a relation type and a field’s predicate`);
    }
    const listed = (map: Map<string, string>) =>
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, description]) => ({ name, description }));
    const add = (name: string, values: { name: string; description: string }[]) =>
      this.#enums.set(name, Object.freeze({ name, description: DERIVED[name] as string, values }));
    add('EntityType', types);
    add('RelationType', listed(described));
    add('Predicate', [...listed(predicates), ...listed(described)]);
  }
}

/** Returns the pairs that fields on both ends declare; all pairs if only one end has a field. */
function allowedPairs(out: ReadonlySet<string>, into: ReadonlySet<string>): ReadonlySet<string> {
  if (out.size === 0 || into.size === 0) return new Set([...out, ...into]);
  return new Set([...out].filter(pair => into.has(pair)));
}
