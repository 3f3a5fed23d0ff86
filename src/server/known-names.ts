import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Limit on the characters of a list of names. */
const MAX_CHARACTERS = 600;

/** Messages of graphql-js about a name that is not known, each with the names that are. */
const UNKNOWN: readonly (readonly [RegExp, (schema: GraphQLSchema, found: readonly string[]) => string])[] = [
  [
    /Field "(\w+)" is not defined by type "(\w+)"\./,
    (schema, [name = '', type = '']) =>
      `${ofEdges(schema, name, type)}${listed('Its fields', fieldsOf(schema, type))}`,
  ],
  [
    /Cannot query field "\w+" on type "(\w+)"\./,
    (schema, [type = '']) => listed('Its fields', fieldsOf(schema, type)),
  ],
  [
    /Unknown argument "\w+" on field "(\w+)\.(\w+)"\./,
    (schema, [type = '', field = '']) => listed('Its arguments', argumentsOf(schema, type, field)),
  ],
  [
    /Value "\w+" does not exist in "(\w+)" enum\./,
    (schema, [type = '']) => listed('Its values', valuesOf(schema, type)),
  ],
];

/** Returns a message of graphql-js, followed by the known names if it is about one that is not. */
export function nameKnown(message: string, schema: GraphQLSchema): string {
  for (const [pattern, known] of UNKNOWN) {
    const found = pattern.exec(message);
    if (found !== null) return `${message}${known(schema, found.slice(1))}`;
  }
  return message;
}

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const kept: string[] = [];
  let characters = 0;
  for (const name of names) {
    characters += name.length + 2;
    if (characters > MAX_CHARACTERS)
      return ` ${what}: ${kept.join(', ')} and ${names.length - kept.length} more.`;
    kept.push(name);
  }
  return ` ${what}: ${kept.join(', ')}.`;
}

function fieldsOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  const fields =
    isInputObjectType(type) || isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return Object.keys(fields);
}

function argumentsOf(schema: GraphQLSchema, name: string, field: string): string[] {
  const type = schema.getType(name);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return fields[field]?.args.map(arg => arg.name) ?? [];
}

function valuesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map(value => value.name) : [];
}

/** Says where a field of edges goes that stands in a filter or an order of nodes. */
function ofEdges(schema: GraphQLSchema, name: string, type: string): string {
  const kind = /(Where|Order)$/.exec(type)?.[1];
  if (kind === undefined || type.endsWith(`Edge${kind}`)) return '';
  const edges = Object.keys(schema.getTypeMap()).filter(one => one.endsWith(`Edge${kind}`));
  if (!edges.some(one => fieldsOf(schema, one).includes(name))) return '';
  const place =
    kind === 'Order'
      ? '`orderByEdge`'
      : '`whereEdge` next to `where`, or `edge` next to `some`, `none`, `every` and `count`';
  return ` A field of edges goes into ${place}.`;
}
