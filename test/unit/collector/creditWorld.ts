/** Worlds of orders and touches, and the credit in plain words: every touch is looked at for every line. */
import {
  creditOrder,
  parseAttributionToken,
  type Touch as CreditTouch,
} from '../../../src/events/attribution.js';
import type { CreditedOrder } from '../../../src/collector/reports/credit.js';
import type { Assortment } from '../../../src/collector/reports/names.js';
import type { OrderClaim, Touch } from '../../../src/collector/store/types.js';

export function creditInPlainWords(
  orders: readonly OrderClaim[],
  touches: readonly Touch[],
  assortment: Assortment,
): CreditedOrder[] {
  const shownIn = (video: string) => [
    ...(assortment.productsOf.get(video) ?? []),
    ...touches.flatMap((touch) =>
      touch.kind !== 'viewed' && touch.video === video && touch.product ? [touch.product] : [],
    ),
  ];
  const everShown = [
    ...assortment.productsOf.keys(),
    ...touches.flatMap(({ video }) => video ?? []),
  ].flatMap(shownIn);
  return orders.map(({ orderId, atMs, shopper, currency, lines }) => {
    const own = touches.filter((touch) => touch.shopper === shopper);
    const findVariant = (id: string | null) =>
      own.findLast(({ variant, product }) => variant && product && variant === id)?.product ??
      assortment.productOfVariant.get(id ?? '');
    const named = lines.map((line) => {
      const isKnown =
        own.some(({ product }) => product === line.product) || everShown.includes(line.product);
      return {
        ...line,
        product: isKnown
          ? line.product
          : (findVariant(line.variant) ?? findVariant(line.product) ?? line.product),
      };
    });
    const marks = named.flatMap(({ mark, product }): CreditTouch[] => {
      const read = parseAttributionToken(mark);
      if (!read) return [];
      const creator =
        assortment.creatorOf.get(read.video) ??
        own.find(({ video }) => video === read.video)?.creator ??
        null;
      return [
        {
          kind: 'added',
          atMs: Math.min(read.atMs, atMs),
          video: read.video,
          creator,
          gift:
            own.findLast(({ video, gift }) => video === read.video && gift !== null)?.gift ?? null,
          product,
        },
      ];
    });
    const all = own.flatMap(({ kind, product, ...rest }): CreditTouch[] => {
      if (kind === 'tagged') return [];
      return kind === 'viewed'
        ? shownIn(rest.video ?? '').map((shown) => ({ ...rest, kind, product: shown }))
        : [{ ...rest, kind, product }];
    });
    const credits = creditOrder({ atMs, lines: named }, [...all, ...marks]);
    return {
      orderId,
      atMs,
      shopper,
      currency,
      lines: named.map(({ product, valueMinor }, index) => {
        const { kind = 'none', video = null, creator = null, gift = null } = credits[index] ?? {};
        return { product, valueMinor, kind, video, creator, gift };
      }),
    };
  });
}

/**
 * One sender who is allowed `requests` batches of 60: views of one video, then of inventions, in one session; a product that all
 * of them show, and an order a batch.
 */
export function createFlood(
  requests: number,
  now = 1_790_000_000_000,
): { touches: Touch[]; orders: OrderClaim[] } {
  const touch = (index: number, more: Partial<Touch>): Touch => ({
    shopper: 's-1',
    atMs: now + index,
    kind: 'viewed',
    video: 'am',
    creator: 'mia',
    gift: null,
    product: null,
    variant: null,
    ...more,
  });
  const touches = Array.from({ length: requests * 60 }, (_, index) => {
    if (index % 3 === 0) return touch(index, {});
    if (index % 3 === 1) return touch(index, { video: `v${index}`, creator: `c${index}` });
    return touch(index, {
      kind: 'tagged',
      video: `v${index - 1}`,
      creator: `c${index - 1}`,
      product: index % 2 ? 'serum' : `p${index % 997}`,
    });
  });
  const line = (product: string) => ({
    product,
    variant: null,
    quantity: 1,
    valueMinor: 100,
    mark: null,
  });
  const orders = Array.from({ length: requests }, (_, index): OrderClaim => ({
    orderId: `o${index}`,
    atMs: now + index * 60 + 59,
    shopper: 's-1',
    currency: 'USD',
    totalMinor: 200,
    lines: [line('serum'), line(`p${index % 997}`)],
  }));
  return { touches, orders };
}
