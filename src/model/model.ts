/**
 * The domain as read from schema/model: plain frozen data that every phase reads. Nothing here
 * depends on GraphQL, Cypher or files.
 */

/**
 * The kind of a field's value: a scalar of GraphQL or of Communiqué, an enum, or a value of several
 * properties.
 */
export type ValueKind =
  | 'ID'
  | 'String'
  | 'Int'
  | 'BigInt'
  | 'Float'
  | 'Boolean'
  | 'Date'
  | 'DateTime'
  | 'Enum'
  | 'Object';

export type Direction = 'OUT' | 'IN' | 'BOTH';

interface FieldBase {
  readonly name: string;
  readonly description: string;
  /** True for `[T!]!`. */
  readonly list: boolean;
  /** True for `T!`. A list is never null. */
  readonly required: boolean;
}

/** A field that holds a value. */
export interface ValueField extends FieldBase {
  readonly kind: 'value';
  readonly value: ValueKind;
  /** The GraphQL type's name: `Float`, `ProjectKind`, `Period`. */
  readonly typeName: string;
  /** Canonical UCUM unit of a quantity. */
  readonly unit: string | null;
  readonly unique: boolean;
  /** Part of full-text search. */
  readonly searched: boolean;
  /** A text that is also stored folded, as an index property: see `foldedName`. */
  readonly folded: boolean;
  /** A text that evaluates and is never compared. */
  readonly evaluative: boolean;
  /**
   * True if sources measure different things under this name, so that only values of one source
   * contest each other.
   */
  readonly framed: boolean;
  /** The field whose values are later in time than the values of this one. */
  readonly precedes: string | null;
  /** Declared by a dataset; only `name` among these can also be claimed. */
  readonly editorial: boolean;
  /** The predicate of claims about it: its name in constant case, such as `CAPACITY_AFTER`. */
  readonly predicate: string;
}

/** A field that leads to other nodes. */
export interface RelationField extends FieldBase {
  readonly kind: 'relation';
  /** Relationship type in Neo4j; also the predicate of claims about it. */
  readonly type: string;
  readonly direction: Direction;
  /** Name of the node type or interface it leads to. */
  readonly target: string;
  /** Name of the @edge type; null if the relation has no fields of its own. */
  readonly edge: string | null;
  /**
   * True if an owner (of the OUT side) has at most one at any one time, as for single-valued OUT
   * fields.
   */
  readonly exclusive: boolean;
  /** True if it joins a group and its members, whom a text that names the group does not name. */
  readonly members: boolean;
  /** True if it begins or ends at a record of the evidence: a link without claims about it. */
  readonly plain: boolean;
}

export type ModelField = ValueField | RelationField;

/** An object type that is a node: an entity, or a record of the evidence. */
export interface NodeType {
  readonly kind: 'entity' | 'record';
  readonly name: string;
  readonly description: string;
  /** Singular root field, such as `azerbaijanFund`: the name with a small first letter. */
  readonly singular: string;
  /** Root list field; null for records that are reached only through others. */
  readonly plural: string | null;
  /** Id prefix of an entity type; null for records. */
  readonly prefix: string | null;
  /** Interfaces implemented, `Entity` first. */
  readonly interfaces: readonly string[];
  /** Own and inherited fields by name: interface fields first, then own, in file order. */
  readonly fields: ReadonlyMap<string, ModelField>;
}

export interface InterfaceType {
  readonly kind: 'interface';
  readonly name: string;
  readonly description: string;
  /** Root list field: `entities`, `parties`, `events`. */
  readonly plural: string;
  readonly singular: string;
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, ModelField>;
  /** Names of the entity types that implement it. */
  readonly members: readonly string[];
}

/** The fields of one kind of relation. */
export interface EdgeType {
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, ValueField>;
}

/** A value of several properties, such as Period. */
export interface ObjectType {
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, ValueField>;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

/** A relationship type with everything declared about it. */
export interface Relation {
  readonly type: string;
  readonly symmetric: boolean;
  /**
   * The subject types for which it is exclusive or single-valued: at any one time such a subject
   * has at most one object.
   */
  readonly exclusiveOf: ReadonlySet<string>;
  readonly edge: string | null;
  /** The object types that are groups of subjects. */
  readonly groups: ReadonlySet<string>;
  /** The pairs of entity types that it may join: `${subjectType} ${objectType}`. */
  readonly pairs: ReadonlySet<string>;
}

export interface Model {
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /**
   * Relations between entities, by relationship type. Relations of records are not here, as no
   * claims are made about them.
   */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Entity types by id prefix. */
  readonly prefixes: ReadonlyMap<string, NodeType>;
  /** A hash of the model's files: data that was loaded under another model is derived again. */
  readonly digest: string;
}
