/** Orders one by one, to be held against the shop's own. */
import type { CreditedOrder } from '../credit.js';
import type { Paid } from '../orders.js';
import type { OrderRoom, OrderRow } from '../shared/rooms.js';
import { meaning } from '../shared/meanings.js';
import { ordersFor, pickNames, type RoomDeps, type RoomQuestion } from './question.js';

const PAGE = 50;

/** @param pageSize - orders on a page; all of them where it is infinite. */
export async function orderRoom(
  question: RoomQuestion,
  deps: RoomDeps,
  pageSize = PAGE,
): Promise<OrderRoom> {
  const { names } = deps;
  const search = (question.query.get('search') ?? '').trim().slice(0, 120);
  const { orders, confirmed } = await ordersFor(question, deps);
  const paidOf = new Map(confirmed.map((paid) => [`${paid.atMs} ${paid.orderId}`, paid]));
  const rows = orders
    .map((order) => rowOf(order, paidOf.get(`${order.atMs} ${order.orderId}`)))
    .filter((row) => search === '' || isFound(row, search))
    .reverse();
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(question.query.get('leaf')) || 1)));
  const shown = pageSize === Infinity ? rows : rows.slice((page - 1) * pageSize, page * pageSize);
  const lines = shown.flatMap((row) => row.lines);
  return {
    meaning: meaning('room.orders'),
    rows: shown,
    page,
    pages,
    all: rows.length,
    search,
    names: {
      ...pickNames(
        names.products,
        lines.map(({ product }) => product),
      ),
      ...pickNames(
        names.creators,
        lines.map(({ creator }) => creator),
      ),
      ...pickNames(
        names.videos,
        lines.map(({ video }) => video),
      ),
    },
  };
}

function rowOf(order: CreditedOrder, paid: Paid | undefined): OrderRow {
  const sum = (lines: CreditedOrder['lines']) =>
    lines.reduce((minor, { valueMinor }) => minor + valueMinor, 0);
  const { orderId, atMs, isConfirmed, currency, lines } = order;
  return {
    orderId,
    numbers: [...(paid?.numbers ?? [])].filter((number) => number !== orderId),
    atMs,
    isConfirmed,
    currency,
    lines: lines.map(({ product, valueMinor, kind, isReturned, video, creator, touch }) => ({
      product,
      valueMinor,
      kind,
      isReturned,
      video,
      creator,
      touch: touch && { kind: touch.kind, agoMs: atMs - touch.atMs, live: touch.live },
    })),
    valueMinor: sum(lines),
    creditedMinor: sum(lines.filter(({ kind, isReturned }) => kind === 'direct' && !isReturned)),
    refundedMinor: paid?.refundedMinor ?? 0,
  };
}

/** As somebody types it from a list: with or without the sign before the number, in any case. */
const plain = (text: string) => text.toLowerCase().replace(/^#/, '');
const isFound = ({ orderId, numbers }: OrderRow, search: string) =>
  [orderId, ...numbers].some((name) => plain(name).includes(plain(search)));
