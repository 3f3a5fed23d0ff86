/**
 * The domain as read from schema/model: plain frozen data that every phase looks things up in.
 * Nothing here knows GraphQL, Cypher or files.
 */

/**
 * How the value of a field is kept: one of GraphQL's or our scalars, an enum, or a value of several
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
  /** A text that is kept folded too: see `foldedName`. */
  readonly folded: boolean;
  /** A text that evaluates and is never compared. */
  readonly evaluative: boolean;
  /**
   * True where sources measure different things under this name, so that only one source's own
   * values contest.
   */
  readonly framed: boolean;
  /** The field whose values come after its own in time. */
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
  /** Name of the @edge type; null where the relation has no fields of its own. */
  readonly edge: string | null;
  /**
   * At any one time an owner (of the OUT side) has at most one. True for single-valued OUT fields
   * too.
   */
  readonly exclusive: boolean;
  /** It joins a group and its members, of whom a text that names the group does not speak. */
  readonly members: boolean;
  /** It begins or ends at a record of the evidence: a plain link that nothing is claimed about. */
  readonly plain: boolean;
}

export type ModelField = ValueField | RelationField;

/** An object type that is a node: an entity, or a record of the evidence. */
export interface NodeType {
  readonly kind: 'entity' | 'record';
  readonly name: string;
  readonly description: string;
  /** `azerbaijanFund` style singular root field: the name with a small first letter. */
  readonly singular: string;
  /** Root list field; null for records that are reached through others only. */
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
  /** Which pairs of entity types it may join: `${subjectType} ${objectType}`. */
  readonly pairs: ReadonlySet<string>;
}

export interface Model {
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /**
   * Relations between entities by relationship type; those of records are not claimed about and not
   * here.
   */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Entity types by id prefix. */
  readonly prefixes: ReadonlyMap<string, NodeType>;
  /** A hash of the model's files: what was loaded under another model is projected anew. */
  readonly digest: string;
}
