/** Figures as Markdown. */
import type { Name } from '../client/contestant.ts';
import { geometricMean } from '../client/statistics.ts';
import type { ApiFigures } from '../measure/api.ts';
import type { StartFigures } from '../measure/start.ts';
import type { UnseenFigures } from '../measure/unseen.ts';
import type { Figures } from '../measure/warm.ts';
import { CORE } from '../shapes/all.ts';
import type { Shape } from '../shapes/shape.ts';

export const TITLES: Readonly<Record<Name, string>> = {
  communique: 'Communiqué',
  peer: 'peer',
  maps: 'by hand, maps',
  tuples: 'by hand, tuples',
};
const NAMES = Object.keys(TITLES) as Name[];
const OTHERS: readonly Name[] = ['peer', 'maps', 'tuples'];
type All = ReadonlyMap<string, ReadonlyMap<Name, Figures>>;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const number = (value: number | null | undefined, digits: number) =>
  value == null || Number.isNaN(value) ? '–' : value.toFixed(digits);

/** What each contestant has of one kind of figure, and how many times better Communiqué is. */
export function warmTable(
  shapes: readonly Shape[],
  figures: All,
  show: (figures: Figures) => string,
  measure: (figures: Figures) => number,
  larger: boolean,
): string {
  const better = (ours: Figures | undefined, other: Figures | undefined) =>
    ours === undefined || other === undefined
      ? Number.NaN
      : larger
        ? measure(ours) / measure(other)
        : measure(other) / measure(ours);
  const ratios = (name: string) =>
    OTHERS.map(other => better(figures.get(name)?.get('communique'), figures.get(name)?.get(other)));
  const times = (ratio: number) => (Number.isNaN(ratio) ? '–' : `${ratio.toFixed(2)} ×`);
  const mean = (title: string, some: readonly Shape[]) => [
    title,
    ...NAMES.map(() => ''),
    ...OTHERS.map((_, i) => times(geometricMean(some.map(({ name }) => ratios(name)[i] as number)))),
  ];
  const core = shapes.filter(shape => CORE.includes(shape));
  return table(
    ['shape', ...NAMES.map(name => TITLES[name]), ...OTHERS.map(name => `against ${TITLES[name]}`)],
    [
      ...shapes.map(({ name, title, peer }) => [
        title,
        ...NAMES.map(who => {
          const some = figures.get(name)?.get(who);
          return some === undefined ? ('cannot' in peer ? peer.cannot : '–') : show(some);
        }),
        ...ratios(name).map(times),
      ]),
      mean('geometric mean of the first eight', core),
      mean('geometric mean of all', shapes),
    ],
  );
}

export function warmTables(shapes: readonly Shape[], figures: All): string {
  const cpu = (value: number | null) => number(value, 2);
  return [
    '### Latency of one client, in ms: median, 99th percentile',
    warmTable(
      shapes,
      figures,
      f => `${number(f.median, 2)}, ${number(f.p99, 1)}`,
      f => f.median,
      false,
    ),
    '### Requests a second of 16 clients',
    warmTable(
      shapes,
      figures,
      f => number(f.throughput, 0),
      f => f.throughput,
      true,
    ),
    '### CPU per request at 16 clients, in ms: contestant + database',
    table(
      ['shape', ...NAMES.map(name => TITLES[name])],
      shapes.map(({ name, title }) => [
        title,
        ...NAMES.map(who => {
          const some = figures.get(name)?.get(who);
          return some === undefined ? '–' : `${cpu(some.serverCpu)} + ${cpu(some.databaseCpu)}`;
        }),
      ]),
    ),
    '### Requests of the warm-up, before anything counted',
    table(
      ['shape', ...NAMES.map(name => TITLES[name])],
      shapes.map(({ name, title }) => [
        title,
        ...NAMES.map(who => number(figures.get(name)?.get(who)?.warmUp, 0)),
      ]),
    ),
  ].join('\n\n');
}

export function unseenTable(figures: ReadonlyMap<Name, UnseenFigures>): string {
  return table(
    ['', 'first run, ms', 'of nine in ten below', 'second', 'tenth', 'distinct answered', 'a second'],
    [...figures].map(([name, f]) => [
      TITLES[name],
      ...[f.first, f.firstP90, f.second, f.tenth].map(ms => number(ms, 1)),
      String(f.answered),
      number(f.rate, 1),
    ]),
  );
}

/** The peer has no groups: what is compared is the types for what both can do, and the whole beside it. */
export function apiTable(figures: readonly ApiFigures[]): string {
  const share = (ours: number, peer: number) => `${number((ours / peer) * 100, 0)} %`;
  return table(
    [
      'entity types',
      'Communiqué: ms, types',
      'without groups',
      'peer: ms, types',
      'types against peer',
      'without groups',
    ],
    figures.map(({ entities, ours, peer }) => [
      String(entities),
      `${number(ours.ms, 0)}, ${ours.types}`,
      String(ours.ungrouped),
      `${number(peer.ms, 0)}, ${peer.types}`,
      share(ours.types, peer.types),
      share(ours.ungrouped, peer.types),
    ]),
  );
}

export function startTable(figures: ReadonlyMap<Name, StartFigures>): string {
  return table(
    ['', 'start to first answer, ms', 'resident at rest, MiB'],
    [...figures].map(([name, f]) => [TITLES[name], number(f.answer, 0), number(f.memory, 0)]),
  );
}
