/** How far views were watched, in plain code; the contract in `types.ts` says what it means. */
import { compare, group, number, shopperOf } from './rows.js';
import type { EventRow, Scope, Watching } from './types.js';

const isStart = (row: EventRow) =>
  row.type === 'video_started' && row.props['surface'] === 'player';
const isView = (row: EventRow) => row.type === 'video_viewed' && row.props['surface'] === 'player';
const isEnd = (row: EventRow) => row.type === 'video_watched';

/** @param rows - of the scope and of the day after it. */
export function watchingOf(
  rows: readonly EventRow[],
  { fromMs, toMs }: Scope,
  known: ReadonlyMap<string, number>,
): Watching[] {
  const relevant = rows.filter(
    (row) => row.video !== null && (isStart(row) || isView(row) || isEnd(row)),
  );
  const durations = reportedDurations(relevant);
  const lines = new Map<string, Watching>();
  for (const stay of staysOf(relevant)) {
    const views = stay.filter((row) => isView(row) && row.atMs >= fromMs && row.atMs < toMs);
    const video = views[0]?.video ?? null;
    if (video === null) continue;
    const creator = views.flatMap((row) => row.creator ?? []).sort()[0] ?? null;
    const durationMs = known.get(video) ?? durations.get(video) ?? 0;
    const key = JSON.stringify([video, creator]);
    const line = lines.get(key) ?? { video, creator, views: 0, watchedMs: 0, durationMs };
    const uniqueMs = stay.reduce(
      (sum, row) => sum + (isEnd(row) ? number(row.props['uniqueMs']) : 0),
      0,
    );
    line.views += views.length;
    line.watchedMs += Math.min(views.length * durationMs, uniqueMs);
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (a, b) => compare(a.video, b.video) || compare(a.creator ?? '', b.creator ?? ''),
  );
}

function staysOf(rows: readonly EventRow[]): EventRow[][] {
  return [...group(rows, (row) => JSON.stringify([row.view, row.video])).values()].flatMap(
    (members) => {
      let [starts, ends] = [0, 0];
      const inOrder = members.sort(
        (a, b) => a.seq - b.seq || a.atMs - b.atMs || compare(a.id, b.id),
      );
      return [
        ...group(inOrder, (row) => {
          if (isStart(row)) starts += 1;
          const stay = `${starts} ${starts === 0 ? ends : 0}`;
          if (isEnd(row)) ends += 1;
          return stay;
        }).values(),
      ];
    },
  );
}

function reportedDurations(rows: readonly EventRow[]): Map<string, number> {
  const durations = new Map<string, number>();
  const telling = rows.filter((row) => isEnd(row) && number(row.props['durationMs']) > 0);
  for (const [video, ofVideo] of group(telling, (row) => row.video)) {
    const voices = [...group(ofVideo, shopperOf).values()].map((own) =>
      own.reduce((min, row) => Math.min(min, number(row.props['durationMs'])), Infinity),
    );
    voices.sort((a, b) => a - b);
    durations.set(video, voices[Math.ceil(voices.length / 2) - 1] ?? 0);
  }
  return durations;
}
