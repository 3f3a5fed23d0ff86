import { type FieldNode, getArgumentValues } from 'graphql';
import { CommuniqueError } from '../errors.ts';
import { fold } from '../model/names.ts';
import { boundsOf } from '../model/period.ts';
import { type CursorValue, decodeCursor } from './cursor.ts';
import type { FieldDefinition, Parameter, ParameterRef, Site } from './plan.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;

/** Rows of a list when neither first nor last is given, and at most. */
export const PAGE = Object.freeze({ standard: 25, most: 1000 });

/** Gathers the fields that arguments come from and the parameters read from them, in the order of the text. */
export class Parameters {
  readonly sites: Site[] = [];
  readonly list: Parameter[] = [];
  private readonly variables: Variables;

  constructor(variables: Variables) {
    this.variables = variables;
  }

  /** Registers a field; its coerced arguments are what the planner looks at. */
  site(
    definition: FieldDefinition,
    node: FieldNode,
    path: string,
  ): { readonly site: number; readonly args: Arguments } {
    this.sites.push(Object.freeze({ definition, node, path }));
    return { site: this.sites.length - 1, args: getArgumentValues(definition, node, this.variables) };
  }

  add(parameter: Parameter): ParameterRef {
    this.list.push(Object.freeze(parameter));
    return this.list.length - 1;
  }
}

/**
 * The values of a plan's parameters for one set of variables, by name. Throws BAD_VALUE, BAD_PAGE, BAD_CURSOR with the
 * response path of the field.
 */
export function bind(
  parameters: readonly Parameter[],
  sites: readonly Site[],
  variables: Variables,
): Record<string, unknown> {
  const args: (Arguments | undefined)[] = new Array(sites.length);
  const values: Record<string, unknown> = {};
  parameters.forEach((parameter, index) => {
    const { definition, node, path } = sites[parameter.site] as Site;
    const given = args[parameter.site] ?? getArgumentValues(definition, node, variables);
    args[parameter.site] = given;
    values[`p${index}`] = locate(path, () => convert(parameter, along(given, parameter.path)));
  });
  return values;
}

/** Adds the response path to what is refused within. */
export function locate<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CommuniqueError) || error.place.path) throw error;
    throw new CommuniqueError(error.code, error.message, { path: path.split('.') });
  }
}

function along(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) current = (current as Record<string | number, unknown> | undefined)?.[key];
  return current;
}

function convert(parameter: Parameter, value: unknown): unknown {
  switch (parameter.convert) {
    case 'plain':
      return value;
    case 'integer':
      return each(value, v => BigInt(v as number | bigint));
    case 'fold':
      return each(value, v => fold(v as string));
    case 'lower':
      return each(value, v => (v as string).toLowerCase());
    case 'earliest':
    case 'latest':
      return edge(parameter.convert, value as string);
    case 'limit':
      return BigInt(pageSize(value)) + BigInt(parameter.extra ?? 0);
    case 'languages':
      return languageRange(value as string);
    case 'cursor':
      return cursorValue(parameter, value as string);
  }
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}

function edge(side: 'earliest' | 'latest', expression: string): string {
  const bounds = boundsOf(expression);
  if (typeof bounds === 'string')
    throw new CommuniqueError('BAD_VALUE', `${JSON.stringify(expression)} is no time: ${bounds}.`);
  return bounds[side] ?? (side === 'earliest' ? '0000-01-01' : '9999-12-31');
}

function pageSize(value: unknown): number {
  if (value === undefined || value === null) return PAGE.standard;
  const size = value as number;
  if (size < 0 || size > PAGE.most)
    throw new CommuniqueError('BAD_PAGE', `A page has 0 to ${PAGE.most} rows, not ${size}.`);
  return size;
}

/** A BCP 47 tag and what it falls back to, `zh-Hant-TW`, `zh-Hant`, `zh`: lookup as in RFC 4647, 3.4. */
function languageRange(tag: string): readonly string[] {
  let parts: string[];
  try {
    parts = (Intl.getCanonicalLocales(tag)[0] ?? tag).split('-');
  } catch {
    throw new CommuniqueError(
      'BAD_VALUE',
      `${JSON.stringify(tag)} is no BCP 47 language tag, such as ru or zh-Hant.`,
    );
  }
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

function cursorValue(parameter: Parameter, cursor: string): CursorValue {
  return decodeCursor(parameter.signature ?? '', cursor)[parameter.key ?? 0] ?? null;
}
