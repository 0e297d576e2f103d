import { filterNames, type Filter } from '../../collector/reports/shared/filters.js';
import { addDays, dayIn } from '../../collector/reports/shared/range.js';
import { roomNames, type RoomName } from '../../collector/reports/shared/rooms.js';

/** Which days are looked at, and how. `days` counts back from today; `custom` names them. */
export interface Choice {
  preset: 'today' | 'week' | 'month' | 'custom';
  from: string;
  to: string;
  shop: string | null;
  influenced: boolean;
  /** Whose page is looked at, as that creator sees it; `null`: all of the shop. */
  creator: string | null;
  /** What the report is narrowed to. */
  filter: Filter;
  /** Rooms that are open. */
  rooms: readonly RoomName[];
}

const PRESET_DAYS = { today: 1, week: 7, month: 28 } as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param nowMs - presets follow it: a page left open over midnight shows the new day. */
export function chosenDays(
  choice: Choice,
  timeZone: string,
  nowMs: number,
): { from: string; to: string } {
  if (choice.preset === 'custom') return { from: choice.from, to: choice.to };
  const to = dayIn(timeZone, nowMs);
  return { from: addDays(to, 1 - PRESET_DAYS[choice.preset]), to };
}

/** The choice as it stands in the page's own address. */
export function choiceToQuery(choice: Choice): string {
  const { preset, from, to, shop, influenced, creator, filter, rooms } = choice;
  const query = new URLSearchParams(preset === 'custom' ? { from, to } : { show: preset });
  if (shop !== null) query.set('shop', shop);
  if (influenced) query.set('influenced', '1');
  if (creator !== null) query.set('creator', creator);
  for (const [name, value] of Object.entries(filter)) query.set(name, value);
  if (rooms.length > 0) query.set('open', rooms.join(' '));
  return query.toString();
}

export function choiceFromQuery(text: string, today: string): Choice {
  const query = new URLSearchParams(text);
  const [from, to, show] = [query.get('from') ?? '', query.get('to') ?? '', query.get('show')];
  const isCustom = DAY.test(from) && DAY.test(to) && from <= to;
  return {
    preset: isCustom ? 'custom' : show === 'today' || show === 'month' ? show : 'week',
    from: isCustom ? from : addDays(today, -6),
    to: isCustom ? to : today,
    shop: query.get('shop'),
    influenced: query.get('influenced') === '1',
    creator: query.get('creator'),
    filter: Object.fromEntries(
      filterNames.flatMap((name) => {
        const value = query.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
    rooms: roomNames.filter((name) => query.get('open')?.split(' ').includes(name)),
  };
}

/** What the collector is asked. */
export function reportQuery(
  choice: Choice,
  timeZone: string,
  nowMs: number,
): Record<string, string> {
  return {
    ...chosenDays(choice, timeZone, nowMs),
    tz: timeZone,
    ...(choice.shop === null ? {} : { shop: choice.shop }),
    ...(choice.influenced ? { influenced: '1' } : {}),
    ...(choice.creator === null ? {} : { creator: choice.creator }),
    ...choice.filter,
  };
}

/** The same whatever the days are. */
export const ofWhom = ({ shop, filter }: Choice): Record<string, string> => ({
  ...(shop === null ? {} : { shop }),
  ...filter,
});
