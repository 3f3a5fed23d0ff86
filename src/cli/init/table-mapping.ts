import type { ResolvedFile } from '../../dataset/files/resolved-file.ts';
import { tableRows } from '../../dataset/files/table-rows.ts';
import { claimable } from '../../dataset/records/statement-record.ts';
import { CommuniqueError } from '../../errors.ts';
import type { ModelField, NodeType } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';

/** Number of rows that are read to infer the contents of columns. */
const SAMPLE_ROWS = 200;

export interface Table {
  readonly columns: readonly string[];
  /** The first rows, as they were read. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads the header and the first rows of a table. Throws if the file cannot be read. */
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
    if (rows.length === SAMPLE_ROWS) break;
  }
  return { columns: [...columns], rows };
}

/**
 * Returns a first mapping of a table to a type. Columns whose names are like fields are mapped; the
 * others are listed for its owner to map.
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
    `  - document: { id: document:${name}, title: ${scalar(file)}, language: en } # publisher: the entity that makes these claims`,
    `    file: ${scalar(file)}`,
    '    entities:',
    `      ${type.prefix}:`,
    `        id: ${scalar(`${type.prefix}:${name}-{${key}|slug}`)} # rows with the same id are one entity`,
    `        name: ${scalar(`{${names}}`)}`,
    lines.length === 0 ? '        properties: {}' : '        properties:',
    ...lines,
    ...(left.length === 0 ? [] : [`# These columns are not mapped yet: ${left.join(', ')}`]),
    `# Properties of ${type.name}: ${[...type.fields.values()]
      .filter(claimable)
      .map(field => field.name)
      .join(', ')}; docs/mapping.md explains how to map them.`,
    '',
  ].join('\n');
}

/** Returns the mapping of a field, or undefined if no column has a name like it. */
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
    const separators = separatorsOf(rows.flatMap(row => [row[latitude], row[longitude]]));
    return `{ latitude: ${scalar(latitude)}, longitude: ${scalar(longitude)}${separators} }`;
  }
  if (field.editorial || field.name === 'name' || field.value === 'ID') return undefined;
  const column = columns.find(one => !used.has(one) && isLike(one, field.name));
  if (column === undefined) return undefined;
  used.add(column);
  const unit = field.unit === null || field.unit === '1' ? '' : `, unit: ${scalar(field.unit)}`;
  const isNumber = ['Int', 'BigInt', 'Float'].includes(field.value);
  return `{ column: ${scalar(column)}${unit}${isNumber ? separatorsOf(rows.map(row => row[column])) : ''} }`;
}

/** Returns the separators in a column's numbers if they are certain: `1,234` alone is ambiguous. */
function separatorsOf(cells: readonly unknown[]): string {
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

/** Returns true if a column has the name of a field, in any notation, singular or plural. */
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

/** Returns a text as a YAML scalar, quoted if necessary; JSON's quotes are valid in YAML. */
function scalar(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:null|true|false)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
