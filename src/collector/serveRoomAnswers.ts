import { said } from '../i18n/said.js';
import { answer, JSON_TYPE, refuse } from '../server/answers.js';
import type { Who } from '../server/shared/people.js';
import { notReadable } from './storeRefusals.js';
import { createPace } from './pace.js';
import type { CreditBook } from './reports/creditBook.js';
import { arrivalRoom } from './reports/rooms/arrivals.js';
import { filmRoom } from './reports/rooms/films.js';
import { filterChoices } from './reports/rooms/filterChoices.js';
import { createKnownOrders } from './reports/rooms/knownOrders.js';
import { momentRoom } from './reports/rooms/momentMap.js';
import { openingRoom } from './reports/rooms/openings.js';
import { orderRoom } from './reports/rooms/orderList.js';
import { scopeFor, type RoomDeps, type RoomQuestion } from './reports/rooms/question.js';
import { returnRoom } from './reports/rooms/returns.js';
import { sizeRoom } from './reports/rooms/sizes.js';
import { roomNames, type RoomAnswers, type RoomName } from './reports/shared/rooms.js';
import { toCsv } from './reports/shared/sheets/cells.js';
import { sheetOf } from './reports/shared/sheets/roomSheets.js';
import type { ReportServerDeps } from './serveReport.js';
import { streamJson } from './streamJson.js';

type Make<R extends RoomName> = (question: RoomQuestion, deps: RoomDeps) => Promise<RoomAnswers[R]>;

const rooms: { [R in RoomName]: Make<R> } = {
  videos: filmRoom,
  creators: sizeRoom,
  returns: returnRoom,
  hours: openingRoom,
  moments: momentRoom,
  orders: orderRoom,
  arrivals: arrivalRoom,
};

/** Rooms that a creator may read of their own: nothing in them is anybody else's. */
const OWN_ROOMS: ReadonlySet<string> = new Set<RoomName>(['videos', 'returns', 'hours']);

const ROOM = new RegExp(`/v1/report/(${roomNames.join('|')}|filters)(?:\\.(csv|json))?$`);
export const isRoomPath = (path: string): boolean => ROOM.test(path);

const sinceIn = (query: URLSearchParams): number | null => {
  const since = Number(query.get('since') ?? NaN);
  return Number.isFinite(since) ? since : null;
};

/** The report's rooms and what it may be narrowed to: `v1/report/<room>`, `….json` and `….csv` as files. */
export function createRoomServer(
  { store, nowMs, getNames, desk }: ReportServerDeps,
  book: CreditBook,
) {
  const knownOrders = createKnownOrders();

  return async (
    path: string,
    who: Who,
    question: Omit<RoomQuestion, 'creator'>,
  ): Promise<Response> => {
    const [, name = '', ending] = ROOM.exec(path) ?? [];
    const own: RoomQuestion = { ...question, creator: who.creator };
    if (who.creator !== null && !OWN_ROOMS.has(name))
      return refuse(403, 'SHOP_ONLY', said('server.shop.only'));
    const isFile = ending !== undefined;
    const make = async (): Promise<unknown> => {
      const deps = {
        ...{ store, book, knownOrders, since: sinceIn(own.query), nowMs: nowMs() },
        ...(await getNames()),
        pace: createPace(),
      };
      if (name === 'filters') return filterChoices(store, scopeFor(own));
      // A file has all of them, a page of the list only its own.
      if (name === 'orders' && isFile) return orderRoom(own, deps, Infinity);
      return rooms[name as RoomName](own, deps);
    };
    const key = JSON.stringify([name, isFile, { ...own, query: own.query.toString() }]);
    const made = await desk.ask(own.shop, key, make).catch((error: unknown) => {
      if (store.state().isOpen) throw error;
      return null;
    });
    if (made === null) return notReadable();
    const { from, to } = own.range;
    const file = {
      'content-disposition': `attachment; filename="${name}-${from}-to-${to}.${ending}"`,
    };
    if (ending !== 'csv' || name === 'filters')
      return answer(
        200,
        streamJson(made, createPace()),
        isFile ? { ...JSON_TYPE, ...file } : JSON_TYPE,
      );
    const part = own.query.get('part') ?? '';
    const sheet = sheetOf(name as RoomName, made as RoomAnswers[RoomName], part);
    return answer(200, toCsv(sheet), { 'content-type': 'text/csv; charset=utf-8', ...file });
  };
}
