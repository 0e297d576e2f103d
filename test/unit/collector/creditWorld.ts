/** Worlds of orders and touches, and the credit in plain words: every touch is looked at for every line. */
import { creditOrder, winningTouch } from '../../../src/events/attribution.js';
import type { CreditedOrder, CreditInput } from '../../../src/collector/reports/credit.js';
import type { CreditTouch } from '../../../src/collector/reports/shopperMemory.js';
import type { LineToCredit, OrderToCredit } from '../../../src/collector/reports/settleOrders.js';
import type { Touch } from '../../../src/collector/store/types.js';

export function creditInPlainWords(
  orders: readonly OrderToCredit[],
  { touches, assortment, owners, windows }: CreditInput,
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
  const ownersOf = (session: string | null) => (owners.get(session ?? '') ?? []).slice(0, 4);
  const nameFor = (shopper: string | null, { product, variant, sku }: LineToCredit) => {
    const own = touches.filter((touch) => touch.shopper === shopper);
    const find = (id: string | null) =>
      assortment.productOfVariant.get(id ?? '') ??
      own.findLast((touch) => touch.variant && touch.product && touch.variant === id)?.product;
    return own.some((touch) => touch.product === product) || everShown.includes(product)
      ? product
      : (find(variant) ?? find(product) ?? find(sku) ?? product);
  };
  return orders.map(({ orderId, atMs, isConfirmed, currency, claimant, lines }) => {
    let buyer: string | null = null;
    const credited = lines.map((line) => {
      const shoppers = [
        ...new Set([
          ...ownersOf(line.session),
          ...[
            ...(claimant ? [claimant.shopper, ...ownersOf(claimant.session)] : []),
            ...new Set(lines.flatMap(({ session }) => ownersOf(session))),
          ].slice(0, 4),
        ]),
      ];
      const engagedWith = (shopper: string, product: string) =>
        touches.some(
          (touch) =>
            touch.shopper === shopper &&
            touch.product === product &&
            touch.video !== null &&
            touch.atMs <= atMs &&
            (touch.kind === 'opened' || touch.kind === 'added'),
        );
      const engaged = shoppers.find((shopper) => engagedWith(shopper, nameFor(shopper, line)));
      const product = nameFor(engaged ?? shoppers[0] ?? null, line);
      // What was added is of an answer where it had been opened from one.
      const isAnswered = (touch: Touch, at: number) =>
        touch.kind === 'added'
          ? touches
              .slice(0, at)
              .filter(
                ({ kind, shopper, product: opened, video: where }) =>
                  kind === 'opened' &&
                  where !== null &&
                  shopper === touch.shopper &&
                  opened === touch.product,
              )
              .slice(-1)
              .some((opened) => opened.isAnswer && opened.video === touch.video)
          : touch.kind === 'opened' && touch.isAnswer;
      const all = touches
        .map((touch, at) => ({ ...touch, isAnswer: isAnswered(touch, at) }))
        .filter(({ shopper }) => shoppers.includes(shopper))
        // Of what two of them did at one moment, the later one's counts.
        .sort((a, b) => shoppers.indexOf(a.shopper) - shoppers.indexOf(b.shopper))
        .flatMap(({ kind, product: touched, ...rest }): CreditTouch[] => {
          if (kind === 'tagged') return [];
          return kind === 'viewed'
            ? shownIn(rest.video ?? '').map((shown) => ({ ...rest, kind, product: shown }))
            : [{ ...rest, kind, product: touched }];
        });
      const [credit] = creditOrder({ atMs, lines: [{ ...line, product }] }, all, windows);
      if (credit?.kind === 'direct') buyer ??= shoppers[0] ?? null;
      const { kind = 'none', video = null, creator = null, gift = null } = credit ?? {};
      const { valueMinor, isReturned } = line;
      const won = winningTouch(product, atMs, all, windows);
      return {
        product,
        valueMinor,
        isReturned,
        kind,
        video,
        creator,
        gift,
        touch: won && { kind: won.kind, atMs: won.atMs, live: won.live === true },
        isAnswer: won?.isAnswer ?? false,
        isInside: won?.isInside ?? false,
      };
    });
    return {
      orderId,
      atMs,
      shopper: buyer ?? claimant?.shopper ?? null,
      claimant: claimant?.shopper ?? null,
      isConfirmed,
      // The worlds drawn here have a feed without prices.
      isAbovePrice: false,
      currency,
      lines: credited,
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
): { touches: Touch[]; orders: OrderToCredit[] } {
  const touch = (index: number, more: Partial<Touch>): Touch => ({
    shopper: 's-1',
    atMs: now + index,
    kind: 'viewed',
    video: 'am',
    creator: 'mia',
    gift: null,
    product: null,
    variant: null,
    live: false,
    isAnswer: false,
    isInside: true,
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
    sku: null,
    quantity: 1,
    valueMinor: 100,
    isReturned: false,
    session: null,
  });
  const orders = Array.from({ length: requests }, (_, index): OrderToCredit => ({
    orderId: `o${index}`,
    atMs: now + index * 60 + 59,
    isConfirmed: false,
    currency: 'USD',
    claimant: { shopper: 's-1', session: null },
    lines: [line('serum'), line(`p${index % 997}`)],
  }));
  return { touches, orders };
}
