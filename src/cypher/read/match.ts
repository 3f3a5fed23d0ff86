import { invariant } from '../../errors.ts';
import type { Condition, From, Source } from '../../plan/plan.ts';
import { identifier, identifiers } from '../identifier.ts';
import { type Names, property, type Row, value } from './names.ts';

/** How rows are matched: clauses that come before MATCH, the pattern, and what must hold. */
export interface Match {
  readonly row: Row;
  readonly before: string;
  readonly pattern: string;
  readonly where: readonly string[];
}

export function match(source: Source, parent: Row | null, names: Names): Match {
  const number = names.take();
  const node = `n${number}`;
  const label = source.label === null ? '' : `:${identifier(source.label)}`;
  const made = start(source.from, { node, label, number, parent });
  const where = source.where === null ? [] : [condition(source.where, made.row, names)];
  return { ...made, where: [...made.where, ...where.filter(text => text !== 'true')] };
}

interface Start {
  readonly node: string;
  readonly label: string;
  readonly number: number;
  readonly parent: Row | null;
}

function start(from: From, { node, label, number, parent }: Start): Match {
  const row = (more: Partial<Row> = {}): Row => ({ node, edge: null, parent, position: null, ...more });
  const plain = (pattern: string, where: readonly string[] = []): Match => ({
    row: row(),
    before: '',
    pattern,
    where,
  });
  switch (from.kind) {
    case 'Key':
      return plain(`(${node}${label} {${identifier(from.property)}: ${value(from.value)}})`);
    case 'ExternalId':
      return plain(`(${node}${label})`, [`${value(from.value)} IN ${property(node, 'externalIds')}`]);
    case 'All':
      return plain(`(${node}${label})`);
    case 'Ids': {
      const position = `i${number}`;
      const ids = value(from.ids);
      return {
        row: row({ position }),
        before: `UNWIND range(0, size(${ids}) - 1) AS ${position} `,
        pattern: `(${node}${label} {id: ${ids}[${position}]})`,
        where: [],
      };
    }
    case 'Hop': {
      const edge = `r${number}`;
      const [left, right] = arrows(from.direction);
      const pattern = `(${reached(parent).node})${left}[${edge}:${identifier(from.type)}]${right}(${node}${label})`;
      return { row: row({ edge }), before: '', pattern, where: [] };
    }
    case 'AnyHop': {
      const edge = `r${number}`;
      const owner = reached(parent).node;
      const where = from.types === null ? [] : [`type(${edge}) IN ${value(from.types)}`];
      if (from.direction !== 'BOTH') {
        const end = from.direction === 'OUT' ? 'startNode' : 'endNode';
        const either = from.symmetric.map(type => ` OR ${edge}:${identifier(type)}`).join('');
        where.push(`(${end}(${edge}) = ${owner}${either})`);
      }
      return {
        row: row({ edge }),
        before: '',
        pattern: `(${owner})-[${edge}:${identifiers(from.all, '|')}]-(${node}${label})`,
        where,
      };
    }
    case 'ClaimsOfEntity':
      return plain(`(${reached(parent).node})<-[:\`SUBJECT\`|\`OBJECT\`]-(${node}:\`Claim\`)`);
    case 'ClaimsOfDerived': {
      const owner = reached(parent);
      const derived = from.on === 'edge' ? owner.edge : owner.node;
      invariant(derived, 'claims of an edge are asked for on an edge');
      return plain(`(${node}:\`Claim\`)`, [`${property(node, 'id')} IN ${property(derived, from.side)}`]);
    }
    case 'Facts': {
      const where = from.fields === null ? [] : [`${property(node, 'field')} IN ${value(from.fields)}`];
      return plain(`(${reached(parent).node})-[:\`HAS_FACT\`]->(${node}:\`Fact\`)`, where);
    }
  }
}

function arrows(direction: 'OUT' | 'IN' | 'BOTH'): readonly [string, string] {
  return [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
}

function reached(parent: Row | null): Row {
  invariant(parent, 'a hop starts from a row');
  return parent;
}

/** The clause that matches; `more` must hold as well. */
export function matchClause(m: Match, more: readonly string[] = []): string {
  const where = [...m.where, ...more];
  return `${m.before}MATCH ${m.pattern}${where.length === 0 ? '' : ` WHERE ${where.map(grouped).join(' AND ')}`}`;
}

function grouped(text: string): string {
  return / OR /.test(text) && !/^\(.*\)$|^(NOT |EXISTS |COUNT )/s.test(text) ? `(${text})` : text;
}

/**
 * A condition as text. Inside negations nulls are false, so that what is not known to hold is found by `not`, `none`
 * and `every` as the complement that people expect.
 */
function condition(c: Condition, row: Row, names: Names): string {
  switch (c.kind) {
    case 'And':
    case 'Or': {
      if (c.all.length === 0) return c.kind === 'And' ? 'true' : 'false';
      return `(${c.all.map(one => condition(one, row, names)).join(c.kind === 'And' ? ' AND ' : ' OR ')})`;
    }
    case 'Not':
      return `NOT coalesce(${condition(c.one, row, names)}, false)`;
    case 'Compare':
      return compare(c, owner(c.on, row));
    case 'IsNull':
      return `${property(owner(c.on, row), c.property)} IS ${c.is ? '' : 'NOT '}NULL`;
    case 'IsEmpty':
      return `size(coalesce(${property(row.node, c.property)}, [])) ${c.is ? '=' : '>'} 0`;
    case 'Current':
      return property(row.node, 'current');
    case 'Exists':
      return `EXISTS { ${matchClause(match(c.source, row, names))} }`;
    case 'Every': {
      const inner = match(c.source, row, names);
      const fails = `NOT coalesce(${condition(c.holds, inner.row, names)}, false)`;
      return `NOT EXISTS { ${matchClause(inner, [fails])} }`;
    }
    case 'CountIs':
      return `COUNT { ${matchClause(match(c.source, row, names))} } ${c.operator} ${value(c.value)}`;
  }
}

function compare(c: Extract<Condition, { kind: 'Compare' }>, variable: string): string {
  const left = property(variable, c.property);
  const right = value(c.value);
  if (c.operator === 'HAS') return `${right} IN ${left}`;
  const text = `${c.lower ? `toLower(${left})` : left} ${c.operator} ${right}`;
  return c.orNull ? `(${left} IS NULL OR ${text})` : text;
}

function owner(on: 'node' | 'edge', row: Row): string {
  const variable = on === 'edge' ? row.edge : row.node;
  invariant(variable, 'a condition on an edge stands where an edge is');
  return variable;
}
