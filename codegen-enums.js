import { readFileSync } from 'node:fs';
import { isEnumType, Kind, parse } from 'graphql';

/**
 * Writes the enums that a file of the model declares as unions of strings. Code depends on these alone:
 * codegen's own plugin would write all 82 enums of the API, most of them of one domain's fields.
 */
export function plugin(schema, _documents, { declaredIn }) {
  const { definitions } = parse(readFileSync(declaredIn, 'utf8'));
  const enums = definitions
    .filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION)
    .map(({ name }) => schema.getType(name.value));
  if (enums.length === 0 || !enums.every(isEnumType))
    throw new Error(`${declaredIn}: its enums are not in the API.`);
  return enums.map(union).join('\n');
}

function union(type) {
  const values = type.getValues().map(({ name }) => `\n  | '${name}'`);
  return `export type ${type.name} =${values.join('')};\n`;
}
