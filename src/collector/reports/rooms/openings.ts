/** The first hours of each new video: what takes off is seen the same day. */
import { DAY_MS, HOUR_MS } from '../../../tools/time.js';
import type { Opening } from '../../store/insights.js';
import type { OpeningRoom, OpeningRow } from '../shared/rooms.js';
import { meaning } from '../shared/meanings.js';
import { pickNames, scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

const HOURS = 48;
const BACK_DAYS = 180;
/** With fewer videos, or views, a median is no measure. */
const ENOUGH_VIDEOS = 5;
const ENOUGH_VIEWS = 20;
const MOST = 24;

export async function openingRoom(question: RoomQuestion, deps: RoomDeps): Promise<OpeningRoom> {
  const { store, nowMs, names, assortment, known } = deps;
  const { range } = question;
  const scope = scopeFor(question);
  const fromMs = Math.min(range.fromMs, range.toMs - BACK_DAYS * DAY_MS);
  const openings = (await store.openings({ ...scope, fromMs }, HOURS)).filter(
    ({ video }) => known === null || known.video.has(video),
  );
  const all = rowsOf(openings, Math.min(nowMs, range.toMs), assortment.creatorOf);
  // What the shop began with came all at once: it says how the shelf began, not how videos do.
  const grown = all.filter(({ lived }) => lived >= HOURS);
  const median = medianOf(grown);
  const rows = all
    .filter(({ firstMs }) => firstMs >= range.fromMs)
    .sort((a, b) => b.firstMs - a.firstMs || (a.video < b.video ? -1 : 1))
    .slice(0, MOST)
    .map((row) => ({ ...row, pace: paceOf(row, medianOf(grown.filter((it) => it !== row))) }));
  return {
    meaning: meaning('room.hours'),
    hours: HOURS,
    rows,
    median,
    of: grown.length,
    names: {
      ...pickNames(
        names.videos,
        rows.map(({ video }) => video),
      ),
      ...pickNames(
        names.creators,
        rows.map(({ creator }) => creator),
      ),
    },
  };
}

function rowsOf(
  openings: readonly Opening[],
  untilMs: number,
  creatorOf: ReadonlyMap<string, string>,
): OpeningRow[] {
  const rows = new Map<string, OpeningRow>();
  for (const { video, firstMs, hour, views, engaged, adds } of openings) {
    const lived = Math.max(0, Math.min(HOURS, Math.floor((untilMs - firstMs) / HOUR_MS)));
    const row = rows.get(video) ?? {
      video,
      creator: creatorOf.get(video) ?? null,
      firstMs,
      lived,
      views: zeros(lived),
      engaged: zeros(lived),
      adds: zeros(lived),
      pace: null,
    };
    rows.set(video, row);
    for (let at = hour; at < lived; at += 1) {
      row.views[at] = (row.views[at] ?? 0) + views;
      row.engaged[at] = (row.engaged[at] ?? 0) + engaged;
      row.adds[at] = (row.adds[at] ?? 0) + adds;
    }
  }
  return [...rows.values()];
}

const zeros = (length: number) => Array.from({ length }, () => 0);

function medianOf(rows: readonly OpeningRow[]): number[] {
  if (rows.length < ENOUGH_VIDEOS) return [];
  return zeros(HOURS).map((_, hour) => {
    const sorted = rows.map(({ views }) => views[hour] ?? 0).sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  });
}

function paceOf({ lived, views }: OpeningRow, median: readonly number[]): OpeningRow['pace'] {
  const own = views[lived - 1] ?? 0;
  const usual = median[lived - 1];
  if (usual === undefined || Math.max(own, usual) < ENOUGH_VIEWS) return null;
  return own > usual * 1.5 ? 'ahead' : own < usual / 1.5 ? 'behind' : 'usual';
}
