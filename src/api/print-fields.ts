import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { anyEdge } from '../model/edge-lookup.ts';
import { DERIVED_EDGE_FIELDS } from '../model/field-semantics.ts';
import { edgeGroupKeys, type GroupKey, nodeGroupKeys } from '../model/group-keys.ts';
import type {
  InterfaceType,
  Model,
  ModelField,
  NodeType,
  RelationField,
  ValueField,
} from '../model/model.ts';

type Owner = NodeType | InterfaceType;
type Row = readonly string[];

const INTRODUCTION = `# Fields: how they are filtered, ordered and grouped

Every field of the model becomes arguments of the lists of its type. The first table has the rule for each kind of
field, the others have all fields of each type. This page is generated from the model:
\`communique schema --fields --write\`.

Times are texts in [EDTF](https://www.loc.gov/standards/datetime/): \`2024\`, \`2024-07\`, \`1993/2020\`. Texts are
compared without case and diacritics, unless \`exact: true\`. \`and\`, \`or\` and \`not\` join conditions. Entities are also
filtered by the \`claims\`, \`datasets\` and \`documents\` that mention them, interfaces by what they are:
\`is: {…}\` with the name of a type.

The evidence of a value is in \`facts(fields: […])\`, that of a link in \`edges\`, that of a link to one node in a field
with its name and \`Edges\`. \`claimedSome\` and \`claimedNone\` of a list tell of unnamed nodes and of none.
`;

/**
 * Returns a page in Markdown: from each field of the model to its filters, orders, groups and
 * aggregates, as the API of the model has them.
 */
export function printFields(model: Model, schema: GraphQLSchema): string {
  const types: Owner[] = [...model.interfaces.values(), ...model.nodes.values()];
  const listed = types.filter(({ name }) => schema.getType(`${name}Where`) !== undefined);
  const sections = [
    INTRODUCTION,
    `## From a field to its arguments\n`,
    table(
      ['a field of', '`where: {field: {…}}`', '`orderBy`', '`groups(by:)`', '`aggregate`'],
      kinds(model, schema, listed),
    ),
    edgesText(types),
    table(['edge', 'field', 'type', '`byEdge`', ''], edgeRows(model)),
    ...listed.map(type => section(model, type)),
  ];
  return `${sections.join('\n').trimEnd()}\n`;
}

/** Describes lists that edges lead to, with the first such list of the model as its example. */
function edgesText(types: readonly Owner[]): string {
  const lists = types.flatMap(({ plural, fields }) =>
    [...fields.values()].flatMap(field =>
      plural !== null && isRelation(field) && field.list && !field.plain
        ? [{ plural, field: field.name }]
        : [],
    ),
  );
  const [{ plural, field } = { plural: 'entities', field: 'relations' }] = lists;
  return `## Lists that edges lead to

A list such as \`${field}\` leads along edges. Conditions on the nodes stand in \`where\`, those on the edges in
\`whereEdge\`:

\`\`\`graphql
{ ${plural} { nodes { ${field}(where: {name: {startsWith: "A"}}, whereEdge: {status: {eq: CONTESTED}}) { totalCount } } } }
\`\`\`

Likewise \`orderBy\` and \`orderByEdge\`, \`groups(by: …, byEdge: …)\`, \`aggregate\` and \`edgeAggregate\`. A condition on
the owner has \`edge\` next to \`some\`, \`none\`, \`every\` and \`count\`:

\`\`\`graphql
{ ${plural}(where: {${field}: {some: {name: {startsWith: "A"}}, edge: {status: {eq: CONTESTED}}}}) { totalCount } }
\`\`\`

All edges have these fields, and those of their type:
`;
}

/** Returns a row for each kind of field, with the first field of that kind as its example. */
function kinds(model: Model, schema: GraphQLSchema, types: readonly Owner[]): Row[] {
  const rows = new Map<string, Row>();
  for (const type of types)
    for (const field of type.fields.values()) {
      const kind = kindOf(model, field);
      const row = kindRow(schema, type, field, kind);
      const known = rows.get(kind);
      if (known === undefined || empty(row) < empty(known)) rows.set(kind, row);
    }
  return [...rows.values()];
}

function empty(row: Row): number {
  return row.filter(cell => cell === '').length;
}

function kindRow(schema: GraphQLSchema, type: Owner, field: ModelField, kind: string): Row {
  const example = `${kind}, such as \`${type.singular}.${field.name}\``;
  const keys = nodeGroupKeys(type).filter(key => key.field?.name === field.name);
  const measures = objectField(schema, `${type.name}Aggregate`, field.name);
  return [
    example,
    code(inputFields(schema, `${type.name}Where`, field.name)),
    orderOf(schema, type, field),
    code(keys.map(({ name }) => name)),
    code(measures),
  ];
}

function kindOf(model: Model, field: ModelField): string {
  if (field.kind === 'relation')
    return field.list ? (field.plain ? 'records' : 'linked entities') : 'one linked node';
  const base =
    field.value === 'Enum'
      ? 'an enum'
      : model.objects.has(field.typeName)
        ? `a ${field.typeName}`
        : field.typeName;
  return field.list ? `a list of ${base}` : base;
}

function orderOf(schema: GraphQLSchema, type: Owner, { name }: ModelField): string {
  const input = schema.getType(`${type.name}Order`);
  const field = isInputObjectType(input) ? input.getFields()[name] : undefined;
  if (field === undefined) return '';
  const inner = getNamedType(field.type);
  if (!isInputObjectType(inner)) return `\`{${name}: ASC}\``;
  const parts = Object.keys(inner.getFields());
  if (inner.name === 'CountOrder') return `\`{${name}: {count: DESC}}\``;
  if (inner.name === 'DistanceOrder') return `\`{${name}: {${parts[0]}: 0, ${parts[1]}: 0}}\``;
  return `\`{${name}: {id: ASC}}\``;
}

function inputFields(schema: GraphQLSchema, name: string, field: string): string[] {
  const input = schema.getType(name);
  const inner = isInputObjectType(input) ? input.getFields()[field]?.type : undefined;
  const type = inner && getNamedType(inner);
  if (!isInputObjectType(type)) return [];
  return type.name.endsWith('Where') ? ['fields of it'] : Object.keys(type.getFields());
}

function objectField(schema: GraphQLSchema, name: string, field: string): string[] {
  const owner = schema.getType(name);
  const type = isObjectType(owner) ? owner.getFields()[field]?.type : undefined;
  const named = type && getNamedType(type);
  return isObjectType(named) ? Object.keys(named.getFields()) : [];
}

function edgeRows(model: Model): Row[] {
  const keys = edgeGroupKeys(anyEdge(model));
  const own = [...model.edges.values()].flatMap(({ name, fields }) =>
    [...fields.values()].map(field => [name, ...valueCells(field, keys)]),
  );
  return [...DERIVED_EDGE_FIELDS.map(field => ['all', ...valueCells(field, keys)]), ...own];
}

function isRelation(field: ModelField): field is RelationField {
  return field.kind === 'relation';
}

function section(model: Model, type: Owner): string {
  const inherited = new Set(
    type.interfaces.flatMap(name => [...(model.interfaces.get(name)?.fields.keys() ?? [])]),
  );
  const own = [...type.fields.values()].filter(({ name }) => !inherited.has(name));
  const keys = nodeGroupKeys(type);
  const roots = type.plural === null ? '' : `\n\nOne: \`${type.singular}(id: …)\`. All: \`${type.plural}\`.`;
  const more =
    type.interfaces.length === 0
      ? ''
      : ` It also has the fields of ${type.interfaces.map(link).join(' and ')}.`;
  const rows = own.map(field =>
    field.kind === 'value' ? valueCells(field, keys) : relationCells(field, keys),
  );
  const fields = rows.length === 0 ? '' : `\n${table(['field', 'type', '`by`', ''], rows)}`;
  return `## ${type.name}\n\n${type.description}${more}${roots}\n${fields}`;
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function valueCells(field: ValueField, keys: readonly GroupKey[]): Row {
  const unit = field.unit === null || field.unit === '1' ? '' : `, in ${field.unit}`;
  const type = field.list ? `[${field.typeName}]` : field.typeName;
  return [`\`${field.name}\``, `${type}${unit}`, keysOf(field, keys), field.description];
}

function relationCells(field: RelationField, keys: readonly GroupKey[]): Row {
  const target = field.list ? `list of ${link(field.target)}` : link(field.target);
  const edge = field.edge === null ? '' : `, edge ${field.edge}`;
  return [`\`${field.name}\``, `${target}${edge}`, keysOf(field, keys), field.description];
}

function keysOf({ name }: ModelField, keys: readonly GroupKey[]): string {
  return code(keys.filter(({ field }) => field?.name === name).map(key => key.name));
}

function code(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(' ');
}

/** Prints a table of Markdown; a line is a row, so vertical bars are escaped. */
function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
