import type { ResolvedFile } from '../../dataset/files/resolved-file.ts';
import { tableRows } from '../../dataset/files/table-rows.ts';
import { claimable } from '../../dataset/records/statement-record.ts';
import { CommuniqueError } from '../../errors.ts';
import type { ModelField, NodeType } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 200;

export interface Table {
  readonly columns: readonly string[];
  /** The first rows, each as it was read. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The header and the first rows of a table. Throws what is wrong with the file. */
export async function openTable(found: ResolvedFile): Promise<Table> {
  const columns = new Set<string>();
  const rows: Record<string, unknown>[] = [];
  const onHeader = (header: readonly string[]) => {
    for (const name of header) columns.add(name);
  };
  for await (const row of tableRows(found, undefined, onHeader)) {
    if (row instanceof CommuniqueError || typeof row.value !== 'object' || row.value === null) continue;
    rows.push(row.value as Record<string, unknown>);
    for (const name of Object.keys(row.value)) columns.add(name);
    if (rows.length === LOOKED_AT) break;
  }
  return { columns: [...columns], rows };
}

/**
 * A mapping to start from: what the columns of a table seem to be of a type, and what is left for
 * its owner to say.
 */
export function mappingFor(table: Table, file: string, name: string, type: NodeType): string {
  const { columns } = table;
  const names = columns.find(column => ['name', 'title', 'label'].includes(bare(column))) ?? columns[0]!;
  const key = columns.find(column => ['id', 'code', 'key'].includes(bare(column))) ?? names;
  const used = new Set([names, key]);
  const lines: string[] = [];
  for (const field of type.fields.values()) {
    const written = propertyFor(field, table, used);
    if (written !== undefined) lines.push(`          ${field.name}: ${written} # ${field.description}`);
  }
  const left = columns.filter(column => !used.has(column));
  return [
    'queries:',
    `  - document: { id: document:${name}, title: ${scalar(file)}, language: en } # publisher: who says all this, an entity`,
    `    file: ${scalar(file)}`,
    '    entities:',
    `      ${type.prefix}:`,
    `        id: ${scalar(`${type.prefix}:${name}-{${key}|slug}`)} # what makes a row this one: rows of the same id are one`,
    `        name: ${scalar(`{${names}}`)}`,
    lines.length === 0 ? '        properties: {}' : '        properties:',
    ...lines,
    ...(left.length === 0 ? [] : [`# Nothing is made of these columns yet: ${left.join(', ')}`]),
    `# What can be said of a ${type.name}: ${[...type.fields.values()]
      .filter(claimable)
      .map(field => field.name)
      .join(', ')}; docs/mapping.md tells how.`,
    '',
  ].join('\n');
}

/** What a field is read from, by the names of columns; undefined where none is like it. */
function propertyFor(field: ModelField, { columns, rows }: Table, used: Set<string>): string | undefined {
  const take = (...wanted: string[]) => {
    const column = columns.find(one => !used.has(one) && wanted.includes(bare(one)));
    if (column !== undefined) used.add(column);
    return column;
  };
  if (field.kind === 'relation') {
    if (field.target !== 'Country') return undefined;
    const codes = (column: string) =>
      rows.every(row => /^([A-Z]{2})?$/.test(String(row[column] ?? '').trim())) &&
      rows.some(row => row[column]);
    const column = columns.find(one => !used.has(one) && isLike(one, field.name) && codes(one));
    if (column === undefined) return undefined;
    used.add(column);
    return `{ template: ${scalar(`country:{${column}}`)} }`;
  }
  if (field.typeName === 'Point') {
    const latitude = take('latitude', 'lat');
    const longitude = take('longitude', 'lon', 'lng', 'long');
    if (latitude === undefined || longitude === undefined) return undefined;
    const figures = figuresOf(rows.flatMap(row => [row[latitude], row[longitude]]));
    return `{ latitude: ${scalar(latitude)}, longitude: ${scalar(longitude)}${figures} }`;
  }
  if (field.editorial || field.name === 'name' || field.value === 'ID') return undefined;
  const column = columns.find(one => !used.has(one) && isLike(one, field.name));
  if (column === undefined) return undefined;
  used.add(column);
  const unit = field.unit === null || field.unit === '1' ? '' : `, unit: ${scalar(field.unit)}`;
  const isNumber = ['Int', 'BigInt', 'Float'].includes(field.value);
  return `{ column: ${scalar(column)}${unit}${isNumber ? figuresOf(rows.map(row => row[column])) : ''} }`;
}

/** What parts the figures of a column, where that is beyond doubt: `1,234` alone may be either. */
function figuresOf(cells: readonly unknown[]): string {
  const texts = cells.filter(cell => typeof cell === 'string').map(cell => cell.trim());
  const some = (pattern: RegExp) => texts.some(text => pattern.test(text));
  const space = texts
    .map(text => /^[-+]?\d{1,3}([\s\u00A0\u202F])\d{3}\b/.exec(text)?.[1])
    .find(found => found !== undefined);
  if (some(/^[^,]*\d,(?:\d{1,2}|\d{4,})$/)) {
    const thousands = space ?? (some(/\d\.\d{3}\b/) ? '.' : undefined);
    return `, decimal: ','${thousands === undefined ? '' : `, thousands: '${thousands}'`}`;
  }
  if (some(/^[-+]?\d{1,3}(?:\.\d{3}){2,}$/)) return ", decimal: ',', thousands: '.'";
  if (space !== undefined) return `, thousands: '${space}'`;
  return some(/^[-+]?\d{1,3}(?:,\d{3})+\.\d/) || some(/^[-+]?\d{1,3}(?:,\d{3}){2,}$/)
    ? ", thousands: ','"
    : '';
}

/** Whether a column is called like a field, in whatever spelling, in the singular or plural. */
function isLike(column: string, field: string): boolean {
  const [one, other] = [bare(column), bare(field)];
  return (
    one === other ||
    `${one}s` === other ||
    one === `${other}s` ||
    (one.endsWith('y') && `${one.slice(0, -1)}ies` === other)
  );
}

function bare(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as a YAML scalar: in quotation marks, which JSON's are. */
function scalar(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:null|true|false)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
