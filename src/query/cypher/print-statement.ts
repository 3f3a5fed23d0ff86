import { invariant } from '../../errors.ts';
import type {
  AggregateColumn,
  Column,
  CountColumn,
  GroupBy,
  GroupsColumn,
  HasMoreColumn,
  ListingColumn,
  RowsColumn,
} from '../ir/column-node.ts';
import type { Plan } from '../ir/operation-plan.ts';
import type { ParameterRef } from '../ir/parameter-node.ts';
import type { RowSource } from '../ir/source-node.ts';
import type { Fragment } from '../rewrite/split.ts';
import { take } from './aggregate-functions.ts';
import {
  afterText,
  forwardText,
  hasMoreBefore,
  type KeysetSegment,
  orderText,
  runs,
  segments,
  sortKeyText,
} from './keyset.ts';
import { type MatchClause, match, matchClause, nodeTypeText, rowOf } from './match.ts';
import { linksText } from './paths.ts';
import { isProbed, rangeBranchesOf } from './range-probe.ts';
import { NameAllocator, property, type RowVariables, value, variables } from './row-names.ts';
import { keptCondition, relationText, typesText, usesHistory } from './snapshot-conditions.ts';
import { computedKeys } from './sort-keys.ts';

/**
 * Prints a plan as one statement. The text depends only on the plan: it has neither values nor the
 * client's aliases, so that Neo4j's plan cache recognizes it. Its one row is the root's tuple. All
 * values are in the one map parameter `v`.
 */
export function printStatement(plan: Plan): string {
  const { calls, slots } = new Printer(false).tuple(plan.columns, null, 0);
  return `${calls}RETURN ${slots.map((slot, i) => `${slot} AS s${i}`).join(', ')}`;
}

/**
 * Prints a fragment of a plan as a statement of its own. At the root its one row is the value of
 * the column. Otherwise it has a row for each parent whose element id is in `$v.n` (and `$v.m`, the
 * other ends of steps) and which still exists: its position, and the value of the column. A nested
 * tuple has the element ids of node and edge, the properties named in two lists, and its other
 * columns.
 */
export function printFragment({ column, parent }: Fragment): string {
  const printer = new Printer(true);
  if (parent === 'root') {
    const { calls, slot } = printer.alone(column, null);
    return `${calls}RETURN ${slot} AS c`;
  }
  const row = {
    ...rowOf('n', null),
    edge: parent === 'edge' ? 'r' : null,
    other: parent === 'step' ? 'm' : null,
  };
  const one = parent === 'edge' ? '(n)-[r]->() WHERE elementId(r)' : '(n) WHERE elementId(n)';
  const other = parent === 'step' ? ' MATCH (m) WHERE elementId(m) = $v.m[i]' : '';
  const { calls, slot } = printer.alone(column, row);
  // Following a link has only one possible plan: planning it again after the graph has grown would
  // only cost time.
  const text = `UNWIND range(0, size($v.n) - 1) AS i\nMATCH ${one} = $v.n[i]${other}\n${calls}RETURN i, ${slot} AS c`;
  return column.source.from.kind === 'ClaimsOfDerived' ? text : withCachedPlan(text);
}

const AS_PLANNED = 'CYPHER replan=skip ';

/**
 * Makes Neo4j use a plan that it has cached, even if the graph has changed much since. A statement
 * without a cached plan is planned.
 */
export function withCachedPlan(text: string): string {
  return `${AS_PLANNED}${text}`;
}

/**
 * Forces a new plan, which the statement {@link withCachedPlan} uses too; fragments below the root
 * keep theirs.
 */
export function withNewPlan(text: string): string {
  return text.startsWith(AS_PLANNED) ? text : `CYPHER replan=force ${text}`;
}

interface TupleText {
  /** Subqueries that bind the slots which are lists, each on its own lines. */
  readonly calls: string;
  readonly slots: readonly string[];
}

type AggregateText = AggregateColumn | GroupsColumn;
type Listing = Exclude<ListingColumn, HasMoreColumn>;

/** Sources whose rows were collected into a variable, to be matched once. */
type Collected = ReadonlyMap<RowSource, string>;
const NOTHING: Collected = new Map();

class Printer {
  readonly #names = new NameAllocator();
  readonly #split: boolean;
  #lists = 0;

  /**
   * @param split rows have no lists of their own, only the element ids by which fragments request
   * them
   */
  constructor(split: boolean) {
    this.#split = split;
  }

  /** Prints one column alone. */
  alone(column: ListingColumn, row: RowVariables | null): { readonly calls: string; readonly slot: string } {
    const calls: string[] = [];
    const slot = this.#listing(column, row, 0, new Map(), calls);
    return { calls: calls.join(''), slot };
  }

  /**
   * Prints the slots of one tuple. A list is bound to a variable in a subquery before it enters the
   * tuple: an aggregate within a list literal is a syntax error.
   */
  tuple(columns: readonly Column[], row: RowVariables | null, level: number): TupleText {
    const calls: string[] = [];
    if (this.#split && row !== null) {
      const slots = this.#stub(columns, row, level, calls);
      return { calls: calls.join(''), slots };
    }
    const collected = this.#collect(columns, row, level, calls);
    const slots = columns.map(column => {
      if ('source' in column) return this.#listing(column, row, level, collected, calls);
      invariant(row, 'a property belongs to a row');
      return simple(column, row);
    });
    return { calls: calls.join(''), slots };
  }

  /**
   * Prints a tuple of a fragment. The text does not depend on the requested properties: their names
   * are values.
   */
  #stub(columns: readonly Column[], row: RowVariables, level: number, calls: string[]): readonly string[] {
    const named = (variable: string | null): string => {
      const list = `$v.k${this.#lists++}`;
      return variable === null ? 'null' : `[k IN ${list} | ${variable}[k]]`;
    };
    const id = (variable: string | null) => (variable === null ? 'null' : `elementId(${variable})`);
    const node = row.found ? null : row.node;
    const own = [id(node), id(row.edge ?? row.other), named(node), named(row.edge)];
    const more = columns.map(column =>
      'source' in column ? this.#listing(column, row, level, NOTHING, calls) : simple(column, row),
    );
    return [...own, ...more];
  }

  #listing(
    column: ListingColumn,
    row: RowVariables | null,
    level: number,
    collected: Collected,
    calls: string[],
  ): string {
    if (column.kind === 'Beyond') return this.#beyond(column, row);
    if (column.kind === 'Count' && row !== null && !collected.has(column.source))
      return this.#count(column, row);
    const name = `c${this.#names.take()}`;
    calls.push(this.#call(column, row, name, level, collected.get(column.source) ?? null));
    return name;
  }

  /**
   * Below a row, a source that is aggregated or grouped and also listed is matched once and
   * collected into a list: lists of a row are short, and matching costs more than the list. At the
   * root an index provides the page, so that its source is matched separately, except for a search:
   * no index has its order.
   */
  #collect(columns: readonly Column[], row: RowVariables | null, level: number, calls: string[]): Collected {
    const collected = new Map<RowSource, string>();
    const summed = columns.filter(
      c =>
        (c.kind === 'Aggregate' || c.kind === 'Groups') && (row !== null || c.source.from.kind === 'Search'),
    ) as AggregateText[];
    for (const { source } of summed) {
      const users = columns.filter(c => 'source' in c && c.source === source && c.kind !== 'Beyond');
      if (users.length < 2 || collected.has(source)) continue;
      const list = `l${this.#names.take()}`;
      const m = match(source, row, this.#names);
      const variables = own(m.row);
      const item = variables.length === 1 ? variables[0] : `[${variables.join(', ')}]`;
      const indent = '  '.repeat(level);
      calls.push(
        `${indent}CALL (${row === null ? '' : scopeOf(row)}) { ${matchClause(m)} RETURN collect(${item}) AS ${list} }\n`,
      );
      collected.set(source, list);
    }
    return collected;
  }

  #call(column: Listing, row: RowVariables | null, name: string, level: number, list: string | null): string {
    const indent = '  '.repeat(level);
    const scope = [...(list === null ? [] : [list]), ...(row === null ? [] : [scopeOf(row)])].join(', ');
    return `${indent}CALL (${scope}) {\n${this.#body(column, row, name, level + 1, list)}\n${indent}}\n`;
  }

  #body(column: Listing, row: RowVariables | null, name: string, level: number, list: string | null): string {
    const m = (): MatchClause => this.#found(column.source, row, list);
    const indent = '  '.repeat(level);
    switch (column.kind) {
      case 'Rows':
        return this.#rows(column, row, name, level, list);
      case 'Count':
        return `${indent}${matchClause(m())} RETURN count(*) AS ${name}`;
      case 'Aggregate': {
        const { row: one, ...matched } = m();
        const taken = column.measures.map(measure => take(measure, one, this.#names));
        const bound = taken.flatMap(measure => measure.bound).join(', ');
        const slots = taken.map(({ slot }) => slot).join(', ');
        return `${indent}${matchClause({ row: one, ...matched })}\n${indent}WITH ${bound} RETURN [${slots}] AS ${name}`;
      }
      case 'Groups':
        return this.#groups(column, m(), name, level);
    }
  }

  /**
   * Returns the rows of a source: matched, or read from the list into which they were collected.
   */
  #found(source: RowSource, parent: RowVariables | null, list: string | null): MatchClause {
    if (list === null) return match(source, parent, this.#names);
    const number = this.#names.take();
    const { row } = match({ ...source, where: null }, parent, this.#names);
    const kept = own(row);
    const parts =
      kept.length === 1
        ? `UNWIND ${list} AS ${kept[0]}`
        : `UNWIND ${list} AS x${number} WITH ${kept.map((v, i) => `x${number}[${i}] AS ${v}`).join(', ')}`;
    return { row, clause: parts, where: [] };
  }

  #rows(
    column: RowsColumn,
    parent: RowVariables | null,
    name: string,
    level: number,
    list: string | null,
  ): string {
    const indent = '  '.repeat(level);
    const { lines, row } = this.#page(column, parent, indent, list);
    const { calls, slots } = this.tuple(column.columns, row, level);
    return `${lines.map(line => indent + line).join('\n')}\n${calls}${indent}RETURN collect([${slots.join(', ')}]) AS ${name}`;
  }

  /** Matches, sorts and limits one page. */
  #page(
    column: RowsColumn,
    parent: RowVariables | null,
    indent: string,
    list: string | null,
  ): { lines: string[]; row: RowVariables } {
    const { source, order, seek } = column;
    const m = this.#found(source, parent, list);
    const limit = column.single ? ' LIMIT 1' : column.limit === null ? '' : ` LIMIT ${value(column.limit)}`;
    if (source.from.kind === 'Key') return { lines: [matchClause(m)], row: m.row };
    const { row, texts } = computedKeys(order, source.from, m.row, this.#names);
    const kept = variables(row).join(', ');
    if (texts.length > 0) {
      const all = [...variables(m.row), ...texts].join(', ');
      const where = seek === null ? '' : ` WHERE ${afterText(order, seek, row)}`;
      return {
        lines: [matchClause(m), `WITH ${all}${where}`, `WITH ${kept}${orderText(order, row)}${limit}`],
        row,
      };
    }
    if (source.from.kind !== 'All' && source.from.kind !== 'Ranged') {
      const more = seek === null ? [] : [afterText(order, seek, row)];
      return { lines: [matchClause(m, more), `WITH ${kept}${orderText(order, row)}${limit}`], row };
    }
    if (column.limit === null || !isProbed(source.from, order))
      return { lines: this.#along(column, m, indent), row };
    const { counts, variables: counted, ways } = rangeBranchesOf(source, m, value(column.limit), this.#names);
    const after = seek === null ? [] : [afterText(order, seek, row)];
    const found = ways.map(({ gate, match: one, along }) => {
      const lines = along
        ? this.#along(column, one, indent)
        : [matchClause(one, after), `WITH ${kept}${orderText(order, row)}${limit}`];
      const { node } = one.row;
      const inner = lines.map(line => `    ${line}`);
      return [`  ${gate} CALL () {`, ...inner, `    RETURN ${node} }`, `  RETURN ${node} AS ${row.node}`];
    });
    const union = found.flatMap((lines, i) => (i === 0 ? lines : ['  UNION ALL', ...lines]));
    const last = `WITH ${kept}${orderText(order, row)}${limit}`;
    return { lines: [...counts, `CALL (${counted.join(', ')}) {`, ...union, '}', last], row };
  }

  /** Reads the rows of a page in the order of the list. */
  #along({ order, seek, limit: most }: RowsColumn, m: MatchClause, indent: string): string[] {
    const { row } = m;
    const kept = variables(row).join(', ');
    const limit = most === null ? '' : ` LIMIT ${value(most)}`;
    const parts = segments(order, seek, row);
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
      return [matchClause(m, only.where), `WITH ${kept}${orderText(only.order, row)}${limit}`];
    if (parts.length === 0) return [matchClause(m, ['false']), `WITH ${kept}`];
    // UNION ALL guarantees no order, so the few rows of all segments are sorted once more.
    const lines = this.#parts(m, parts, most, indent);
    return [...lines, `WITH ${kept}${orderText(order, row)}${limit}`];
  }

  /** Reads the rows of several segments, each limited to the page. */
  #parts(
    m: MatchClause,
    parts: readonly KeysetSegment[],
    limit: ParameterRef | null,
    indent: string,
  ): readonly string[] {
    const { node } = m.row;
    const most = limit === null ? '' : ` LIMIT ${value(limit)}`;
    const cut = (s: KeysetSegment) =>
      `${matchClause(m, s.where)} WITH ${node}${orderText(s.order, m.row)}${most}`;
    const union = (run: readonly KeysetSegment[]) =>
      run.map(s => `  ${cut(s)} RETURN ${node}`).join(`\n${indent}  UNION ALL\n${indent}`);
    const all = limit === null ? [parts] : runs(parts);
    const [first] = all;
    if (first === undefined || all.length === 1) return ['CALL () {', union(parts), '}'];
    const lists: string[] = [];
    const lines: string[] = [];
    for (const run of all) {
      // A WHERE on the number would be tested after each row is read; UNWIND of an empty list reads
      // none.
      const full = lists.map(list => `size(${list})`).join(' + ');
      const gate =
        lists.length === 0
          ? ''
          : `UNWIND CASE WHEN ${full} < ${value(limit as number)} THEN [0] ELSE [] END AS gate `;
      const [only] = run;
      const found = only !== undefined && run.length === 1 ? [cut(only)] : ['CALL () {', union(run), '}'];
      const list = `l${this.#names.take()}`;
      lines.push(
        `CALL (${lists.join(', ')}) { ${gate}${found[0]}`,
        ...found.slice(1),
        `RETURN collect(${node}) AS ${list} }`,
      );
      lists.push(list);
    }
    return [...lines, `UNWIND ${lists.join(' + ')} AS ${node}`];
  }

  /**
   * Computes the keys of each row; then rows with equal keys are aggregated, sorted and limited.
   */
  #groups(column: GroupsColumn, m: MatchClause, name: string, level: number): string {
    const indent = '  '.repeat(level);
    const lines = [matchClause(m)];
    const keys = column.by.map(by => this.#key(by, m.row, lines));
    const measures = column.measures.map(measure => take(measure, m.row, this.#names));
    const bound = [
      ...keys.map(({ variable, text }) => (text === variable ? variable : `${text} AS ${variable}`)),
      ...measures.flatMap(measure => measure.bound),
    ];
    const order = column.order.flatMap(({ of, index, descending, nullsFirst }) => {
      const terms = (of === 'key' ? keys[index] : measures[index - keys.length])?.order ?? [];
      const measure = of === 'measure' ? column.measures[index - keys.length] : undefined;
      const nullable = measure === undefined || ['min', 'max', 'mean'].includes(measure.kind);
      return terms.flatMap(term => ordered(term, descending, nullable ? nullsFirst : descending));
    });
    lines.push(`WITH ${bound.join(', ')}`);
    const kept = [...keys.map(k => k.variable), ...measures.flatMap(({ variables: all }) => all)];
    lines.push(`WITH ${kept.join(', ')} ORDER BY ${order.join(', ')} LIMIT ${value(column.limit)}`);
    const calls: string[] = [];
    const slots = column.by.map((by, i) => {
      const { variable } = keys[i] as { variable: string };
      if (by.kind !== 'Node') return variable;
      const tuple = this.tuple(by.columns, rowOf(variable, null), level);
      calls.push(tuple.calls);
      return `CASE WHEN ${variable} IS NULL THEN null ELSE [${tuple.slots.join(', ')}] END`;
    });
    const all = [...slots, ...measures.map(({ slot }) => slot)];
    return `${lines.map(line => indent + line).join('\n')}\n${calls.join('')}${indent}RETURN collect([${all.join(', ')}]) AS ${name}`;
  }

  /**
   * Returns the variable of a key, its expression for a row, and the terms by which groups are
   * sorted.
   */
  #key(by: GroupBy, row: RowVariables, lines: string[]) {
    const variable = `g${this.#names.take()}`;
    if (by.kind === 'EdgeType') return { variable, text: relationText(row), order: [variable] };
    if (by.kind === 'Forward') {
      const text = `CASE WHEN ${row.edge}:${typesText(by.symmetric, row.past)} THEN null ELSE ${forwardText(row)} END`;
      return { variable, text: by.symmetric.length === 0 ? forwardText(row) : text, order: [variable] };
    }
    if (by.kind === 'NodeType')
      return { variable, text: nodeTypeText(row.node, by.records), order: [variable] };
    if (by.kind === 'Value') {
      const one = keptCondition((by.on === 'edge' ? row.edge : row.node) as string, by.property);
      const text = by.part === 'value' ? one : by.part === 'day' ? `left(${one}, 10)` : yearText(one);
      return { variable, text, order: [variable] };
    }
    const inner = match(by.source, row, this.#names);
    const found = `OPTIONAL ${matchClause(inner)}`;
    const one = by.single
      ? `WITH ${inner.row.node}${orderText(by.order, inner.row)} LIMIT 1 RETURN ${inner.row.node}`
      : `RETURN DISTINCT ${inner.row.node}`;
    lines.push(`CALL (${scopeOf(row)}) { ${found} ${one} AS ${variable} }`);
    return {
      variable,
      text: variable,
      order: [property(variable, by.name), property(variable, 'id')],
    };
  }

  #count(column: CountColumn, row: RowVariables): string {
    return `COUNT { ${matchClause(match(column.source, row, this.#names))} }`;
  }

  #beyond(column: HasMoreColumn, parent: RowVariables | null): string {
    const { source, order, seek } = column;
    const m = match(source, parent, this.#names);
    const { row, texts } = computedKeys(order, source.from, m.row, this.#names);
    if (texts.length === 0 && !['Search', 'Joined', 'Timeline'].includes(source.from.kind)) {
      const along = (of: MatchClause) =>
        hasMoreBefore(order, seek, of.row)
          .map(s => `EXISTS { ${matchClause(of, s.where)} }`)
          .join(' OR ');
      if (!isProbed(source.from, order)) return `(${along(m)})`;
      const { counts, variables: counted, ways } = rangeBranchesOf(source, m, '1', this.#names);
      const before = `(${hasMoreBefore(order, seek, row)
        .map(s => `(${s.where.join(' AND ')})`)
        .join(' OR ')})`;
      const found = ways.map(way =>
        way.along
          ? `${way.gate} WITH gate WHERE ${along(way.match)} RETURN 1 AS one`
          : `${way.gate} CALL () { ${matchClause(way.match, [before])} RETURN 1 AS one } RETURN one`,
      );
      return `EXISTS { ${counts.join(' ')} CALL (${counted.join(', ')}) { ${found.join(' UNION ALL ')} } RETURN one }`;
    }
    const all = [...variables(m.row), ...texts].join(', ');
    const where = hasMoreBefore(order, seek, row).map(s => `(${s.where.join(' AND ')})`);
    return `EXISTS { ${matchClause(m)} WITH ${all} WHERE ${where.join(' OR ')} RETURN 1 }`;
  }
}

function scopeOf(row: RowVariables): string {
  return [row.node, row.edge, row.other].filter(v => v !== null).join(', ');
}

/** Returns the variables of a row that its parent does not have. */
function own(row: RowVariables): readonly string[] {
  const known = row.parent === null ? [] : variables(row.parent);
  return variables(row).filter(variable => !known.includes(variable));
}

/** Prints the first four digits of a day or time. */
function yearText(day: string): string {
  return `toInteger(left(${day}, 4))`;
}

function ordered(text: string, descending: boolean, nullsFirst: boolean): readonly string[] {
  const term = `${text}${descending ? ' DESC' : ''}`;
  return nullsFirst === descending ? [term] : [`${text} IS NULL${nullsFirst ? ' DESC' : ''}`, term];
}

type Simple = Exclude<Column, ListingColumn>;

function simple(column: Simple, row: RowVariables): string {
  switch (column.kind) {
    case 'Property':
      return keptCondition((column.on === 'edge' ? row.edge : row.node) as string, column.property);
    case 'Name':
      return `coalesce(head([l IN ${value(column.languages)} WHERE ${row.node}['name_' + l] IS NOT NULL | ${row.node}['name_' + l]]), ${property(row.node, 'name')})`;
    case 'EdgeType':
      return relationText(row);
    case 'Forward':
      return forwardText(row);
    case 'NodeType':
      return nodeTypeText(row.node, column.records);
    case 'Key':
      return sortKeyText(column.key, row);
    case 'Item':
      return `${row.node}[${column.index}]`;
    case 'NoneOf': {
      const types = typesText(column.links.all, usesHistory(column.links));
      const pattern = `(${row.node})-[r:${types}]-(${row.other})`;
      const where = linksText(column.links, row.node, 'r');
      return `NOT EXISTS { ${matchClause({ row, clause: `MATCH ${pattern}`, where })} }`;
    }
  }
}
