/** The model in the type definitions of @neo4j/graphql, for the graph as this project stores it. */
import type {
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  RelationField,
  ValueField,
} from '../../../src/model/model.ts';

/** Fields of the value types, by how they are stored: `time` of a project is `timeEdtf`, `timeEarliest`, … */
const PERIOD = ['Edtf', 'Earliest', 'Latest', 'Text', 'RelativeTo'];

/** What every derived edge carries besides the fields of its own type. */
const STANDING = [
  'status: String',
  'certainty: String',
  'modality: String',
  'validFrom: String',
  'validTo: String',
  'claimCount: Int!',
  'sourceCount: Int!',
  'claimIds: [String!]',
];

/** Names that the peer keeps for itself or that the model leaves implicit. */
const SCALARS: Readonly<Record<string, string>> = { Date: 'String', DateTime: 'String', Predicate: 'String' };

/** Type definitions of all nodes, edges, interfaces and enums of a model. */
export function peerTypes(model: Model): string {
  const printer = new Printer(model);
  return [
    ...[...model.interfaces.values()].map(type => printer.interface(type)),
    ...[...model.nodes.values()].map(type => printer.node(type)),
    ...[...model.edges.values()].map(({ name, fields }) =>
      block(`type ${name}Edge @relationshipProperties`, [
        ...STANDING,
        ...[...fields.values()].flatMap(field => printer.value(field)),
      ]),
    ),
    block('type Edge @relationshipProperties', STANDING),
    ...[...model.enums.values()].map(({ name, values }) =>
      block(
        `enum ${name}`,
        values.map(value => value.name),
      ),
    ),
    block(
      'enum EntityType',
      [...model.nodes.values()].flatMap(({ kind, name }) => (kind === 'entity' ? [constantCase(name)] : [])),
    ),
    '',
  ].join('\n');
}

class Printer {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  node(type: NodeType): string {
    const implemented = type.interfaces.length === 0 ? '' : ` implements ${type.interfaces.join(' & ')}`;
    const plural = type.plural === null ? '' : ` @plural(value: "${type.plural}")`;
    const fields = [...type.fields.values()].flatMap(field => this.#field(field, 'relationship'));
    return block(
      `type ${type.name}${implemented} @node${this.#searched(type)}${plural} @mutation(operations: [])`,
      [
        ...fields,
        // The twins that this project keeps of a name, for orders and for search.
        ...(type.kind === 'entity' ? ['nameFolded: String', 'nameSearch: String'] : []),
      ],
    );
  }

  interface(type: InterfaceType): string {
    // A type of two interfaces cannot have a relationship that both declare.
    const above = type.interfaces.flatMap(name => [
      ...(this.#model.interfaces.get(name)?.fields.keys() ?? []),
    ]);
    const own = [...type.fields.values()].filter(
      ({ kind, name }) => kind === 'value' || !above.includes(name),
    );
    const fields = own.flatMap(field => this.#field(field, 'declareRelationship'));
    return block(`interface ${type.name} @plural(value: "${type.plural}")`, [
      ...fields,
      'nameFolded: String',
    ]);
  }

  #field(field: ModelField, directive: string): string[] {
    if (field.kind === 'value') return this.value(field);
    // Since version 7 every relationship is a list.
    return [`${field.name}: [${field.target}!]! ${this.#relationship(field, directive)}`];
  }

  value({ name, value, typeName, list, required }: ValueField): string[] {
    if (typeName === 'Period') return PERIOD.map(part => `${name}${part}: String`);
    if (typeName === 'Point') return [`${name}Point: Point`];
    if (value === 'Object') return this.#object(name, typeName);
    const type = SCALARS[typeName] ?? typeName;
    // An empty list is not stored.
    return [`${name}: ${list ? `[${type}!]` : type}${required && !list ? '!' : ''}`];
  }

  #object(owner: string, typeName: string): string[] {
    const fields = [...(this.#model.objects.get(typeName)?.fields.values() ?? [])];
    return fields.flatMap(field =>
      this.value({
        ...field,
        name: `${owner}${field.name[0]?.toUpperCase()}${field.name.slice(1)}`,
        required: false,
      }),
    );
  }

  #relationship({ type, direction, edge, target }: RelationField, directive: string): string {
    if (directive === 'declareRelationship') return '@declareRelationship';
    const isEntity = this.#model.relations.has(type) && this.#model.nodes.get(target)?.kind !== 'record';
    const properties = isEntity ? `, properties: "${edge === null ? 'Edge' : `${edge}Edge`}"` : '';
    const both = direction === 'BOTH' ? ', queryDirection: UNDIRECTED' : '';
    return `@relationship(type: "${type}", direction: ${direction === 'BOTH' ? 'OUT' : direction}${both}${properties}, nestedOperations: [])`;
  }

  #searched({ kind, name }: NodeType): string {
    if (kind !== 'entity') return '';
    return ` @fulltext(indexes: [{indexName: "communique_search", queryName: "search${name}", fields: ["nameSearch"]}])`;
  }
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map(line => `  ${line}`).join('\n')}\n}\n`;
}

function constantCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
