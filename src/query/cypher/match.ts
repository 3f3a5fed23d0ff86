import { identifier } from '../../cypher/identifier.ts';
import { seekHint } from '../../cypher/index-hints.ts';
import { invariant } from '../../errors.ts';
import type { LabelledType, MapPoint } from '../ir/property-node.ts';
import type { Condition, From, RowSource } from '../ir/source-node.ts';
import { agreeingText, disagreeingText } from './agreement.ts';
import { claimantsText } from './claimants.ts';
import { expandedPattern, isExpanded } from './group-expansion.ts';
import { mentioningPattern, statedText } from './mentions.ts';
import { commonText, neighbourhoodText } from './neighbourhood.ts';
import { comparison } from './operator-texts.ts';
import { linksText, pathsText } from './paths.ts';
import { type NameAllocator, plainName, property, type RowVariables, value } from './row-names.ts';
import {
  current,
  heldCondition,
  holdsCondition,
  keptCondition,
  labelsText,
  relationText,
  saidOf,
  typesText,
  usesHistory,
} from './snapshot-conditions.ts';
import { timelineTests, timelineText } from './timeline-match.ts';

/** The clause that matches rows, up to WHERE, and its conditions. */
export interface MatchClause {
  readonly row: RowVariables;
  readonly clause: string;
  readonly where: readonly string[];
}

export function match(source: RowSource, parent: RowVariables | null, names: NameAllocator): MatchClause {
  const number = names.take();
  const node = `n${number}`;
  const past = source.past === true;
  // The end of an edge is never a history record.
  const gone = past && source.from.kind !== 'Hop';
  const label = source.label === null ? '' : `:${labelsText(source.label, gone)}`;
  const made = start(source.from, { node, label, number, parent, names, past });
  const where = source.where === null ? [] : [condition(source.where, made.row, names)];
  const all = [...made.where, ...where.filter(text => text !== 'true')];
  const seekable = SEEKING.includes(source.from.kind) && all.length > 0 && source.label !== null;
  const hint = seekable ? [identified(node)] : [];
  return { ...made, where: [...all, ...hint] };
}

/** Sources that are matched by their label alone, with an index that Neo4j chooses. */
const SEEKING: readonly From['kind'][] = ['All', 'Few', 'Ranged'];

interface Start {
  readonly node: string;
  readonly label: string;
  readonly number: number;
  readonly parent: RowVariables | null;
  readonly names: NameAllocator;
  readonly past: boolean;
}

function start(from: From, { node, label, number, parent, names, past }: Start): MatchClause {
  const row = (more: Partial<RowVariables> = {}): RowVariables => ({ ...rowOf(node, parent), ...more });
  const plain = (pattern: string, where: readonly string[] = []): MatchClause => ({
    row: row(),
    clause: `MATCH ${pattern}`,
    where,
  });
  switch (from.kind) {
    case 'Key':
      return plain(`(${node}${label} {${identifier(from.property)}: ${value(from.value)}})`);
    case 'ExternalId':
      return {
        row: row(),
        clause: `CALL db.index.fulltext.queryNodes('${plainName(from.index)}', ${value(from.query)}) YIELD node AS ${node}`,
        where: [
          ...(label === '' ? [] : [`${node}${label}`]),
          `${value(from.value)} IN ${property(node, 'externalIds')}`,
        ],
      };
    case 'Joined': {
      const ends: RowVariables[] = [];
      const hops = from.ways.flatMap(way => {
        let last = row();
        const clauses = way.map((hop, i) => {
          const m = match(hop, last, names);
          last = m.row;
          // Only at the keyed end: on intermediate nodes the hint would tempt the planner into a
          // full index scan.
          return matchClause(m, i === way.length - 1 ? [identified(m.row.node)] : []);
        });
        ends.push(last);
        return clauses;
      });
      const clause = `${begun(from, ends, names)}MATCH (${node}${label}) ${hops.join(' ')} WITH DISTINCT ${node}`;
      return { row: row(), clause, where: [] };
    }
    case 'All':
    case 'Few':
      return plain(`(${node}${label})`);
    case 'Ranged': {
      const ranges = from.ranges.map(range => condition(range, row(), names));
      const where = from.tested ? ranges.map(range => `coalesce(${range}, false)`) : ranges;
      return plain(`(${node}${label})`, where);
    }
    case 'Search': {
      const score = `s${number}`;
      const types =
        from.types === null ? [] : [`${nodeTypeText(node, from.records)} IN ${value(from.types)}`];
      const clause = `CALL db.index.fulltext.queryNodes('${plainName(from.index)}', ${value(from.query)}) YIELD node AS ${node}, score AS ${score}`;
      return { row: row({ score }), clause, where: [...types, spoken(node)] };
    }
    case 'Ids': {
      const position = `i${number}`;
      const ids = value(from.ids);
      const hint = label === '' || past ? '' : ` ${seekHint(`${node}${label}`)}`;
      return {
        row: row({ position }),
        clause: `UNWIND range(0, size(${ids}) - 1) AS ${position} MATCH (${node}${label} {id: ${ids}[${position}]})${hint}`,
        where: [],
      };
    }
    case 'Hop': {
      const edge = `r${number}`;
      const [left, right] = arrows(from.direction);
      const link = `${left}[${edge}:${typesText([from.type], past)}]${right}`;
      const { pattern, where } = expandedPattern(from, {
        owner: reached(parent).node,
        link,
        node,
        label,
        number,
        past,
      });
      return { row: row({ edge, past }), clause: `MATCH ${pattern}`, where };
    }
    case 'AnyHop': {
      const edge = `r${number}`;
      const owner = reached(parent).node;
      const made = row({ edge, past });
      const where = from.types === null ? [] : [`${relationText(made)} IN ${value(from.types)}`];
      if (from.direction !== 'BOTH') {
        const end = from.direction === 'OUT' ? 'startNode' : 'endNode';
        const either = from.symmetric.map(type => ` OR ${edge}:${typesText([type], past)}`).join('');
        where.push(`(${end}(${edge}) = ${owner}${either})`);
      }
      return {
        row: made,
        clause: `MATCH (${owner})-[${edge}:${typesText(from.all, past)}]-(${node}${label})`,
        where,
      };
    }
    case 'ClaimsOfEntity':
      return plain(`(${reached(parent).node})<-[:\`SUBJECT\`|\`OBJECT\`]-(${node}:\`Claim\`)`);
    case 'MentionedIn':
      return plain(...mentioningPattern(from, reached(parent).node, node, number));
    case 'ClaimsOfDerived': {
      const owner = reached(parent);
      const derived = from.on === 'edge' ? owner.edge : owner.node;
      invariant(derived, 'claims of an edge are asked for on an edge');
      // The database fails when it seeks in a value that is not a list, and a record without claims
      // has a null there.
      const ids = `coalesce(${property(derived, from.side)}, [])`;
      return plain(claimBy('id', node), [`${property(node, 'id')} IN ${ids}`]);
    }
    case 'Agreeing':
      return plain(claimBy('saidHash', node), agreeingText(reached(parent).node, node));
    case 'Disagreeing': {
      const side = `b${number}`;
      const claim = reached(parent).node;
      const sides = usesHistory(from)
        ? `<-[:${typesText(['SUPPORTED_BY'], true)}]-(${side})<-[:${typesText(['HAS_SIDE'], true)}]-(d${number})`
        : `<-[:\`SUPPORTED_BY\`]-(${side}:\`Side\`)`;
      return {
        row: row(),
        clause: `MATCH (${claim})${sides} MATCH ${claimBy('id', node)}`,
        where: [
          ...disagreeingText(claim, side, node),
          ...(from.moment === undefined ? [] : holdsCondition(`d${number}`, from.moment)),
        ],
      };
    }
    case 'Paths':
      return {
        row: row({ found: true }),
        clause: pathsText(from, node, names, (c, at) => condition(c, rowOf(at, null), names)),
        where: [],
      };
    case 'Neighbourhood':
    case 'Common': {
      const test = (c: Condition, at: string) => condition(c, rowOf(at, null), names);
      const clause =
        from.kind === 'Common'
          ? commonText(from, node, names, test)
          : neighbourhoodText(from, node, names, test);
      return { row: row({ found: true }), clause, where: [] };
    }
    case 'Claimants':
    case 'Disagreements':
      return { row: row({ found: true }), clause: claimantsText(from, node), where: [] };
    case 'Timeline':
      return { row: row(), clause: timelineText(from, node), where: timelineTests(from, node) };
    case 'FoundNodes': {
      const part = from.part === 'nodes' ? 0 : 1;
      return { row: row(), clause: `UNWIND ${reached(parent).node}[${part}] AS ${node}`, where: [] };
    }
    case 'FoundSteps': {
      const other = `m${number}`;
      const step = `q${number}`;
      const ends = `WITH ${step}[0] AS ${node}, ${step}[1] AS ${other}`;
      return {
        row: row({ other }),
        clause: `UNWIND ${reached(parent).node}[1] AS ${step} ${ends}`,
        where: [],
      };
    }
    case 'StepEnd': {
      const step = reached(parent);
      const end = from.end === 'from' ? step.node : step.other;
      return { row: row(), clause: `WITH ${end} AS ${node}`, where: [] };
    }
    case 'Between': {
      const step = reached(parent);
      invariant(step.other, 'edges are asked for between two nodes');
      const made = row({ node: step.other, edge: `r${number}`, past: usesHistory(from.links) });
      const pattern = `(${step.node})-[${made.edge}:${typesText(from.links.all, made.past)}]-(${made.node})`;
      return {
        row: made,
        clause: `MATCH ${pattern}`,
        where: linksText(from.links, step.node, `r${number}`),
      };
    }
    case 'Unknown': {
      const id = `x${number}`;
      const ids = from.ids.map(value).join(' + ');
      const none = `WHERE NOT EXISTS { MATCH (:${identifier(from.among)} {id: ${id}}) }`;
      return {
        row: row({ found: true }),
        clause: `UNWIND ${ids} AS ${id} WITH ${id} ${none} WITH [${id}] AS ${node}`,
        where: [],
      };
    }
    case 'Facts': {
      const where = from.fields === null ? [] : [`${property(node, 'field')} IN ${value(from.fields)}`];
      const facts = `[:${typesText(['HAS_FACT'], past)}]->(${node}:${labelsText('Fact', past)})`;
      return plain(`(${reached(parent).node})-${facts}`, where);
    }
  }
}

/** Prints the pattern of a claim that is looked up by a property of its row. */
function claimBy(key: 'id' | 'saidHash', node: string): string {
  return `(${node}:\`Claim\`) ${seekHint(`${node}:Claim`, key)}`;
}

/**
 * Finds the end of a single path before anything else is matched: Neo4j knows too little of an
 * index of several properties to see that this is the best plan. Among several paths it chooses
 * itself.
 */
function begun(
  { ways, keys }: Extract<From, { kind: 'Joined' }>,
  ends: readonly RowVariables[],
  names: NameAllocator,
): string {
  const [end] = ends;
  const [key] = keys;
  const label = ways[0]?.at(-1)?.label;
  if (ways.length > 1 || !end || !key || !label) return '';
  const where = `${condition(key, end, names)} AND ${identified(end.node)}`;
  return `MATCH (${end.node}:${identifier(label)}) WHERE ${where} WITH DISTINCT ${end.node} `;
}

/** Asserts that the id is non-null: only then is an index of a key and the id used. */
function identified(node: string): string {
  return `${property(node, 'id')} IS NOT NULL`;
}

/** Excludes passages that no current claim quotes. */
function spoken(node: string): string {
  return `(NOT ${node}:\`Passage\` OR EXISTS { (${node})<-[:\`QUOTED_FROM\`]-(c:\`Claim\`) WHERE c.current })`;
}

export function rowOf(node: string, parent: RowVariables | null): RowVariables {
  const none = { edge: null, other: null, position: null, score: null, past: false } as const;
  return { node, ...none, found: false, parent, keys: new Map() };
}

/** Prints the type of a node: entities store it, records are distinguished by their labels. */
export function nodeTypeText(node: string, records: readonly LabelledType[]): string {
  const cases = records.map(
    ({ label, type }) => `WHEN ${node}:${identifier(label)} THEN '${plainName(type)}'`,
  );
  return `coalesce(${property(node, 'type')}, CASE ${cases.join(' ')} END)`;
}

function arrows(direction: 'OUT' | 'IN' | 'BOTH'): readonly [string, string] {
  return [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
}

function reached(parent: RowVariables | null): RowVariables {
  invariant(parent, 'a hop starts from a row');
  return parent;
}

/** Prints the clause with its conditions and those of `more`. */
export function matchClause(m: MatchClause, more: readonly string[] = []): string {
  const where = [...new Set([...m.where, ...more])];
  return `${m.clause}${where.length === 0 ? '' : ` WHERE ${where.map(grouped).join(' AND ')}`}`;
}

function grouped(text: string): string {
  return / OR /.test(text) && !/^\(.*\)$|^(NOT |EXISTS |COUNT )/s.test(text) ? `(${text})` : text;
}

const NEVER_NULL = new Set<Condition['kind']>(['Exists', 'Labelled', 'CountIs']);

/**
 * Prints a condition. Inside negations nulls are false, so that `not`, `none` and `every` find rows
 * for which the condition is unknown: the complement that people expect.
 */
function condition(c: Condition, row: RowVariables, names: NameAllocator): string {
  switch (c.kind) {
    case 'And':
    case 'Or': {
      if (c.all.length === 0) return c.kind === 'And' ? 'true' : 'false';
      return `(${c.all.map(one => condition(one, row, names)).join(c.kind === 'And' ? ' AND ' : ' OR ')})`;
    }
    case 'Not': {
      const text = condition(c.one, row, names);
      return NEVER_NULL.has(c.one.kind) ? `NOT ${text}` : `NOT coalesce(${text}, false)`;
    }
    case 'Compare':
      return compare(c, owner(c.on, row));
    case 'IsNull':
      return `${keptCondition(owner(c.on, row), c.property)} IS ${c.is ? '' : 'NOT '}NULL`;
    case 'IsEmpty':
      return `size(coalesce(${keptCondition(row.node, c.property)}, [])) ${c.is ? '=' : '>'} 0`;
    case 'Within':
      return within(c, row);
    case 'Labelled': {
      const label = `${row.node}:${identifier(c.label)}`;
      return c.holds === null ? label : `(${label} AND ${condition(c.holds, row, names)})`;
    }
    case 'Current':
      return current(row.node, c.known);
    case 'Held':
      return heldCondition(owner('edge', row), c.known);
    case 'Stated':
      return statedText(c, row.node);
    case 'Holds':
      return `(${holdsCondition(owner(c.on, row), c.moment).join(' AND ')})`;
    case 'SaidOf':
      return `(${saidOf(row.node, c.moment).join(' AND ')})`;
    case 'Exists':
      return `EXISTS { ${matchClause(match(c.source, row, names))} }`;
    case 'CountIs': {
      const m = match(c.source, row, names);
      // A node that is linked both itself and by its group counts once.
      const repeats = isExpanded(c.source.from) || c.source.from.kind === 'MentionedIn';
      const distinct = repeats ? ` RETURN DISTINCT ${m.row.node}` : '';
      return comparison(c.operator, `COUNT { ${matchClause(m)}${distinct} }`, value(c.value));
    }
  }
}

function compare(c: Extract<Condition, { kind: 'Compare' }>, variable: string): string {
  const left = keptCondition(variable, c.property);
  const text = comparison(c.operator, left, value(c.value), c.lower);
  return c.orNull ? `(${left} IS NULL OR ${text})` : text;
}

/** https://neo4j.com/docs/cypher-manual/5/functions/spatial/ */
function within(c: Extract<Condition, { kind: 'Within' }>, row: RowVariables): string {
  const at = pointText(c.point, row.node);
  const given = value(c.value);
  const corner = (y: string, x: string) => `point({latitude: ${given}.${y}, longitude: ${given}.${x}})`;
  if (c.shape === 'circle')
    return `point.distance(${at}, ${corner('latitude', 'longitude')}) <= ${given}.distance`;
  return `point.withinBBox(${at}, ${corner('south', 'west')}, ${corner('north', 'east')})`;
}

/** Prints a place on the map; null without one. */
export function pointText(point: MapPoint, variable: string): string {
  if (point.kind === 'Spatial') return keptCondition(variable, point.property);
  return `point({latitude: ${property(variable, point.latitude)}, longitude: ${property(variable, point.longitude)}})`;
}

function owner(on: 'node' | 'edge', row: RowVariables): string {
  const variable = on === 'edge' ? row.edge : row.node;
  invariant(variable, 'a condition on an edge stands where an edge is');
  return variable;
}
