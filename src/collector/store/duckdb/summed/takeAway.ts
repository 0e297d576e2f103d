/** Takes events out of what `tables.ts` keeps of them, in the transaction in which they go. What is left of their shoppers and pages is told anew. */
import {
  addPages,
  addSteps,
  asRead,
  changePageDays,
  mendReached,
  mendViews,
  mendStays,
  sumSlots,
  withoutAudience,
} from './sumUp.js';
import { emptyCreditedDays } from '../creditedDays.js';
import { arrivalTables, countArrivals } from './arrivals.js';
import { mendRooms, roomTables } from './rooms.js';
import { dayOf, numberOf } from './tables.js';

const noneBefore = 'CREATE OR REPLACE TEMP TABLE pages_before AS FROM pages LIMIT 0';

const markAll = `INSERT INTO day_marks SELECT '', NULL, count(*) + 1 FROM day_marks WHERE day_ms IS NULL`;

/** @param which - condition on events that go. `done`: number of the last event that was summed up. */
export const beforeGoing = (which: string, done: number): string =>
  `CREATE OR REPLACE TEMP TABLE fresh AS ${asRead} WHERE nr <= ${done} AND (${which})`;

/** After {@link beforeGoing}, and when the events are gone. */
export const afterGoing = (done: number): readonly string[] => [
  ...sumSlots(-1),
  ...countArrivals('fresh', -1),
  ...withoutAudience,
  'DELETE FROM deeds WHERE key IN (SELECT key FROM fresh)',
  'CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh',
  ...mendViews('(FROM fresh LIMIT 0)'),
  'DELETE FROM claims WHERE key IN (SELECT key FROM fresh)',
  'DELETE FROM visits WHERE session IN (SELECT session FROM fresh WHERE session_id IS NOT NULL)',
  'DELETE FROM steps WHERE shopper IN (FROM shoppers)',
  'CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM fresh',
  'CREATE OR REPLACE TEMP TABLE pages_gone AS FROM pages SEMI JOIN views USING (view)',
  'DELETE FROM pages WHERE view IN (FROM views)',
  `CREATE OR REPLACE TEMP TABLE remaining AS ${asRead} WHERE nr <= ${done}
    AND (shopper IN (SELECT shopper_id FROM fresh) OR view IN (SELECT view_id FROM fresh))`,
  addSteps('(FROM remaining SEMI JOIN shoppers USING (shopper))'),
  ...mendReached(
    `SELECT tenant, automated, ${dayOf('slot_ms')} AS day_ms, shopper, step FROM steps SEMI JOIN shoppers USING (shopper)`,
  ),
  noneBefore,
  ...addPages('(FROM remaining SEMI JOIN views USING (view))'),
  ...changePageDays('pages_gone'),
  ...mendStays,
  ...mendRooms(done),
  markAll,
];

/** What is told by a time of its own goes with it. */
const timed: readonly (readonly [table: string, time: string])[] = [
  ...['slots', 'quarters', 'days'].map((table) => [table, 'from_ms'] as const),
  ['deeds', 'at_ms'],
  ...['audience', 'reached', 'reached_days', 'page_days', ...arrivalTables].map(
    (table) => [table, 'day_ms'] as const,
  ),
  ...['steps', 'visits', ...roomTables].map((table) => [table, 'slot_ms'] as const),
  ['claims', 'at_ms'],
  ['stays', 'last_ms'],
];

/** When all events before the start of a day go. Who did something before it for the last time has never done it now. */
export const takeAwayBefore = (ms: number, done: number): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE cut AS SELECT view, last_ms FROM pages WHERE first_ms < ${ms} AND last_ms >= ${ms}`,
  'CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM cut',
  ...timed.map(([table, time]) => `DELETE FROM ${table} WHERE ${time} < ${ms}`),
  `DELETE FROM pages WHERE first_ms < ${ms}`,
  ...['viewed_ms', 'viewed_video_ms', 'viewed_creator_ms'].map(
    (name) => `UPDATE deeds SET ${name} = NULL WHERE ${name} < ${ms}`,
  ),
  ...['audience', 'reached_days'].map(
    (table) => `UPDATE ${table} SET last_ms = NULL WHERE last_ms < ${ms}`,
  ),
  `CREATE OR REPLACE TEMP TABLE remaining AS ${asRead} WHERE nr <= ${done} AND at_ms >= ${ms} AND at_ms <= (SELECT max(last_ms) FROM cut)
    AND ${numberOf('events.view')} IN (SELECT view FROM cut)`,
  noneBefore,
  ...addPages('remaining'),
  ...changePageDays('pages_before'),
  ...mendStays,
  markAll,
];

/** Nothing is summed up: all of it is made again from the events, some thousand at a time. */
export const emptySums: readonly string[] = [
  ...[...timed.map(([table]) => table), 'pages', 'day_marks'].map(
    (table) => `DELETE FROM ${table}`,
  ),
  // By whose numbers these were credited.
  emptyCreditedDays,
  'UPDATE summed SET nr = 0',
];
