/**
 * What reports count by, kept of days that are over: in it each shopper, page view and stretch of time stands once, told by numbers. Each table is
 * made by one question of the events; where a day is not kept, or has changed since, the same question is asked of its events. So there is
 * one answer, and only the way to it is shorter. A page view or shopper of two days stands there twice: whoever asks puts them together.
 */
import { SLOT_MS } from '../../sums.js';
import { countNames, tallied } from '../../tallied.js';
import { countedIn, NOBODY, PAGE, talliedList, WHO } from '../counted.js';
import { text } from '../sql.js';

type Kind = 'whole' | 'number' | 'flag' | 'few' | 'name' | 'wholes';

export interface DayTable {
  name: string;
  /** Beside shop, day and part. */
  columns: Readonly<Record<string, Kind>>;
  /** Behind shop and part. */
  order: string;
  /** @param from - a table of events, with conditions. */
  select(from: string): string;
}

const subject = { creator: 'name', video: 'name', product: 'name' } as const;
const slot = `intDiv(at_ms, ${SLOT_MS}) * ${SLOT_MS}`;
const onPlayer = `ifNull(surface, '') = 'player'`;

/** By a quarter of an hour. */
const sums: DayTable = {
  name: 'reelshelf_day_sums',
  columns: {
    from_ms: 'whole',
    automated: 'flag',
    ...subject,
    ...Object.fromEntries(countNames.map((name) => [name, 'whole' as const])),
  },
  order: 'from_ms',
  select: (from) => `
    SELECT ${slot} AS from_ms, automated, creator, video, product, ${countNames.map((name) => `${countedIn(tallied[name])} AS ${name}`).join(', ')}
    FROM ${from} AND type IN (${talliedList}) GROUP BY from_ms, automated, creator, video, product`,
};

/** Who viewed what. */
const viewers: DayTable = {
  name: 'reelshelf_day_viewers',
  columns: { who: 'number', automated: 'flag', ...subject },
  order: 'who',
  select: (from) =>
    `SELECT DISTINCT ${WHO} AS who, automated, creator, video, product FROM ${from} AND type = ${text(tallied.views.type)}`,
};

/** How far each shopper got. */
const steps: DayTable = {
  name: 'reelshelf_day_steps',
  columns: { who: 'number', automated: 'flag', reached: 'flag' },
  order: 'who',
  select: (from) => `
    SELECT ${WHO} AS who, automated,
      max(multiIf(type = 'video_viewed', 1, type = 'video_engaged', 2, type = 'product_opened', 3, type = 'product_added', 4, 0)) AS reached
    FROM ${from} AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    GROUP BY who, automated`,
};

/** Of each page view how much of it is here; numbers of its events below 64 as bits, others as they are. */
const pages: DayTable = {
  name: 'reelshelf_day_pages',
  columns: {
    // Not the column that a filter asks for.
    page_hash: 'number',
    automated: 'flag',
    first_ms: 'whole',
    heard_ms: 'whole',
    numbered: 'whole',
    low_numbers: 'number',
    high_numbers: 'wholes',
  },
  order: 'page_hash',
  select: (from) => `
    SELECT ${PAGE} AS page_hash, automated, min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS numbered,
      groupBitOr(if(seq < 64, bitShiftLeft(toUInt64(1), toUInt8(seq)), toUInt64(0))) AS low_numbers, groupUniqArrayIf(seq, seq >= 64) AS high_numbers
    FROM ${from} GROUP BY page_hash, automated`,
};

export const kinds = { start: 1, view: 2, end: 3 } as const;

/** What players told of videos, event by event. */
const watched: DayTable = {
  name: 'reelshelf_day_watched',
  columns: {
    // Not the column that a filter asks for.
    page_hash: 'number',
    about: 'few',
    who: 'number',
    automated: 'flag',
    nth: 'whole',
    told_ms: 'whole',
    tie: 'number',
    tie_low: 'number',
    kind: 'flag',
    played: 'whole',
    lasting: 'whole',
    named: 'few',
  },
  order: 'page_hash, about',
  select: (from) => `
    SELECT ${PAGE} AS page_hash, toString(assumeNotNull(video)) AS about, ${WHO} AS who, automated, seq AS nth, at_ms AS told_ms, id_high AS tie, id_low AS tie_low,
      toUInt8(multiIf(type = 'video_started', ${kinds.start}, type = 'video_viewed', ${kinds.view}, ${kinds.end})) AS kind,
      if(type = 'video_watched', ifNull(unique_ms, 0), 0) AS played, if(type = 'video_watched', ifNull(duration_ms, 0), 0) AS lasting,
      toString(ifNull(creator, ${NOBODY})) AS named
    FROM ${from} AND video IS NOT NULL AND (type = 'video_watched' OR type IN ('video_started', 'video_viewed') AND ${onPlayer})`,
};

export const dayTables = { sums, viewers, steps, pages, watched } as const;
export const eachDayTable: readonly DayTable[] = Object.values(dayTables);

export const namesOf = ({ columns }: DayTable): string => Object.keys(columns).join(', ');

export function columnsOf({ columns }: DayTable, isModern: boolean): string {
  const few = (plain: string) => (isModern ? `LowCardinality(${plain})` : plain);
  const types: Record<Kind, string> = {
    whole: 'Int64',
    number: 'UInt64',
    flag: 'UInt8',
    few: few('String'),
    name: few('Nullable(String)'),
    wholes: 'Array(Int64)',
  };
  return Object.entries(columns)
    .map(([name, kind]) => `${name} ${types[kind]}`)
    .join(', ');
}
