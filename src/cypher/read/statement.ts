import { invariant } from '../../errors.ts';
import type { BeyondColumn, Column, CountColumn, Plan, RowsColumn } from '../../plan/plan.ts';
import { match, matchClause } from './match.ts';
import { Names, property, type Row, value } from './names.ts';
import { afterText, behind, orderText, segments } from './page.ts';

/**
 * Prints a plan as one statement. The text depends on the plan alone: neither values nor the user's aliases are in it, so
 * Neo4j's plan cache knows it again. Its one row is the root's tuple; all values are in the one map parameter `v`.
 */
export function printStatement(plan: Plan): string {
  const printer = new Printer();
  const { calls, slots } = printer.tuple(plan.columns, null, 0);
  return `${calls}RETURN ${slots.map((slot, i) => `${slot} AS s${i}`).join(', ')}`;
}

interface Tuple {
  /** Subqueries that bind the slots which are lists, each on lines of its own. */
  readonly calls: string;
  readonly slots: readonly string[];
}

class Printer {
  private readonly names = new Names();

  /**
   * The slots of one tuple. A list is bound to a variable in a subquery before it enters the tuple: an aggregate
   * within a list literal is a syntax error.
   */
  tuple(columns: readonly Column[], row: Row | null, level: number): Tuple {
    const calls: string[] = [];
    const slots = columns.map(column => {
      switch (column.kind) {
        case 'Rows':
        case 'Count':
        case 'Beyond': {
          if (column.kind === 'Count' && row !== null) return this.count(column, row);
          if (column.kind === 'Beyond') return this.beyond(column, row);
          const name = `c${this.names.take()}`;
          calls.push(this.call(column, row, name, level));
          return name;
        }
        default:
          invariant(row, 'a property belongs to a row');
          return simple(column, row);
      }
    });
    return { calls: calls.join(''), slots };
  }

  private call(column: RowsColumn | CountColumn, row: Row | null, name: string, level: number): string {
    const indent = '  '.repeat(level);
    const scope = row === null ? '' : [row.node, row.edge].filter(v => v !== null).join(', ');
    const lines =
      column.kind === 'Rows' ? this.rows(column, row, name, level + 1) : this.total(column, name, level + 1);
    return `${indent}CALL (${scope}) {\n${lines}\n${indent}}\n`;
  }

  private rows(column: RowsColumn, parent: Row | null, name: string, level: number): string {
    const indent = '  '.repeat(level);
    const { lines, row } = this.page(column, parent, indent);
    const { calls, slots } = this.tuple(column.columns, row, level);
    return `${lines.map(line => indent + line).join('\n')}\n${calls}${indent}RETURN collect([${slots.join(', ')}]) AS ${name}`;
  }

  /** Matches, orders and cuts one page. */
  private page(column: RowsColumn, parent: Row | null, indent: string): { lines: string[]; row: Row } {
    const { source, order, seek } = column;
    const m = match(source, parent, this.names);
    const { row } = m;
    const kept = [row.node, row.edge, row.position].filter(v => v !== null).join(', ');
    const limit = column.single ? ' LIMIT 1' : column.limit === null ? '' : ` LIMIT ${value(column.limit)}`;
    if (source.from.kind === 'Key') return { lines: [matchClause(m)], row };
    if (source.from.kind !== 'All') {
      const more = seek === null ? [] : [afterText(order, seek, row)];
      return { lines: [matchClause(m, more), `WITH ${kept}${orderText(order, row)}${limit}`], row };
    }
    const stretches = segments(order, seek, row);
    const [only] = stretches;
    if (only !== undefined && stretches.length === 1) {
      return {
        lines: [matchClause(m, only.where), `WITH ${kept}${orderText(only.order, row)}${limit}`],
        row,
      };
    }
    if (stretches.length === 0) return { lines: [matchClause(m, ['false']), `WITH ${kept}`], row };
    // UNION ALL promises no order, so the few rows of all stretches are put in order once more.
    const parts = stretches.map(
      s => `${matchClause(m, s.where)} WITH ${kept}${orderText(s.order, row)}${limit} RETURN ${kept}`,
    );
    const union = parts.map(part => `  ${part}`).join(`\n${indent}  UNION ALL\n${indent}`);
    return { lines: ['CALL () {', union, '}', `WITH ${kept}${orderText(order, row)}${limit}`], row };
  }

  private total(column: CountColumn, name: string, level: number): string {
    const m = match(column.source, null, this.names);
    return `${'  '.repeat(level)}${matchClause(m)} RETURN count(*) AS ${name}`;
  }

  private count(column: CountColumn, row: Row): string {
    return `COUNT { ${matchClause(match(column.source, row, this.names))} }`;
  }

  private beyond(column: BeyondColumn, parent: Row | null): string {
    const m = match(column.source, parent, this.names);
    const stretches = behind(column.order, column.seek, m.row);
    return `(${stretches.map(s => `EXISTS { ${matchClause(m, s.where)} }`).join(' OR ')})`;
  }
}

function simple(column: Exclude<Column, RowsColumn | CountColumn | BeyondColumn>, row: Row): string {
  switch (column.kind) {
    case 'Property':
      return property((column.on === 'edge' ? row.edge : row.node) as string, column.property);
    case 'Name':
      return `coalesce(head([l IN ${value(column.languages)} WHERE ${row.node}['name_' + l] IS NOT NULL | ${row.node}['name_' + l]]), ${property(row.node, 'name')})`;
    case 'EdgeType':
      return `type(${row.edge})`;
    case 'Forward':
      return `startNode(${row.edge}) = ${row.parent?.node}`;
    case 'Position':
      return row.position as string;
  }
}
