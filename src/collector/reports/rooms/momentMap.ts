/** The micro-moment map: at which hours of the week shoppers watch, add and order, and which of these were missed. */
import { HOUR_MS } from '../../../tools/time.js';
import type { Slot } from '../../store/insights.js';
import type { MomentCell, MomentRoom } from '../shared/rooms.js';
import type { Range } from '../shared/types.js';
import { meaning } from '../shared/meanings.js';
import { ordersFor, scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

const ENOUGH_VIEWS = 100;
/** Of an hour of the week, before it is said that it was missed. */
const ENOUGH_SHOPPERS = 10;
const MOST_MISSED = 5;
const HOURS = 24 * 7;

export async function momentRoom(question: RoomQuestion, deps: RoomDeps): Promise<MomentRoom> {
  const { store, assortment } = deps;
  const { range, query } = question;
  const topic = query.get('topic') || null;
  const platform = query.get('platform') || null;
  const fits = (video: string | null) =>
    video !== null &&
    (topic === null || (assortment.topicsOf.get(video) ?? []).includes(topic)) &&
    (platform === null ||
      assortment.platformOf.get(assortment.creatorOf.get(video) ?? '') === platform);
  const slots = slotsOf(range);
  const cells = Array.from({ length: HOURS }, (_, slot) => emptyCell(slot));
  for (const { slot, video, shelfViews, unshown, views, adds } of await store.moments(
    scopeFor(question),
    slots,
  )) {
    const cell = cells[slot];
    if (!cell) continue;
    cell.shelfViews += shelfViews;
    cell.unshown += unshown;
    if (!fits(video)) continue;
    cell.views += views;
    cell.adds += adds;
  }
  const { orders } = await ordersFor(question, deps);
  let next = 0;
  for (const { atMs, lines } of orders) {
    while ((slots[next + 1]?.startMs ?? Infinity) <= atMs) next += 1;
    const cell = cells[slots[next]?.slot ?? -1];
    if (
      cell &&
      lines.some(({ kind, video, isReturned }) => kind === 'direct' && !isReturned && fits(video))
    )
      cell.orders += 1;
  }
  const views = cells.reduce((sum, cell) => sum + cell.views, 0);
  const isNarrow = topic !== null || platform !== null;
  return {
    meaning: meaning('room.moments'),
    names: {},
    topics: sorted([...assortment.topicsOf.values()].flat()),
    platforms: sorted(assortment.platformOf.values()),
    topic,
    platform,
    cells,
    missed: isNarrow ? [] : missedOf(cells),
    enough: views >= ENOUGH_VIEWS,
  };
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

const emptyCell = (slot: number): MomentCell => ({
  weekday: Math.floor(slot / 24),
  hour: slot % 24,
  shelfViews: 0,
  views: 0,
  adds: 0,
  orders: 0,
  unshown: 0,
});

/** Each hour of the range with its place in the week, on the merchant's clock; clocks are put forward and back at whole quarters. */
function slotsOf({ fromMs, toMs, timeZone }: Range): Slot[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const slots: Slot[] = [];
  for (let startMs = fromMs; startMs < toMs; startMs += HOUR_MS / 4) {
    const parts = clock.formatToParts(startMs);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    const slot = days.indexOf(read('weekday')) * 24 + Number(read('hour'));
    if (slots.at(-1)?.slot !== slot) slots.push({ startMs, slot });
  }
  return slots;
}

function missedOf(cells: readonly MomentCell[]): MomentRoom['missed'] {
  const seen = cells.reduce((sum, { shelfViews }) => sum + shelfViews, 0);
  const added = cells.reduce((sum, { adds }) => sum + adds, 0);
  const usual = seen > 0 ? added / seen : 0;
  return cells
    .flatMap(({ weekday, hour, shelfViews, adds, unshown }): MomentRoom['missed'] => {
      if (unshown >= ENOUGH_SHOPPERS) return [{ weekday, hour, why: 'unshown', shoppers: unshown }];
      const expected = usual * shelfViews;
      // So far below what is usual that chance alone does it less than once in forty hours.
      const isQuiet =
        expected >= 4 && adds < expected / 2 && adds < expected - 2 * Math.sqrt(expected);
      return isQuiet ? [{ weekday, hour, why: 'quiet', shoppers: shelfViews }] : [];
    })
    .sort((a, b) => b.shoppers - a.shoppers || a.weekday - b.weekday || a.hour - b.hour)
    .slice(0, MOST_MISSED);
}
