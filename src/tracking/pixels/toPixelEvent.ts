import type { AnalyticsEvent } from '../../events/catalog.js';
import { maskId, maskPayload } from '../../events/mask.js';
import { fractionDigits } from '../../tools/currency.js';
import type { PixelEvent, PixelProduct, PixelVideo } from './types.js';

/** What the feed says of what events name by id. */
export interface PixelSubjects {
  list(): PixelEvent['list'];
  /** `undefined` for one that the feed does not have. */
  video(id: string): PixelVideo | undefined;
  /** Of what only the shop lists nothing but its id is known. @param variantId - the platform's, where one is chosen. */
  product(id: string, variantId?: string): PixelProduct;
  /** Those that the video is about. */
  productsOf(videoId: string): PixelProduct[];
}

/** Joins an event with what the feed says of its video and product. */
export function toPixelEvent(event: AnalyticsEvent, subjects: PixelSubjects): PixelEvent {
  const { id, type, atMs, position } = event;
  const video = event.video ? subjects.video(event.video) : undefined;
  const pixelEvent: PixelEvent = {
    id,
    type,
    atMs,
    props: maskPayload(event.props) as PixelEvent['props'],
    list: subjects.list(),
    products: productsIn(event, subjects),
    ...(position === undefined ? {} : { position }),
    ...(video ? { video } : {}),
  };
  return event.type === 'product_added' ? { ...pixelEvent, ...toGain(event.props) } : pixelEvent;
}

function productsIn(event: AnalyticsEvent, subjects: PixelSubjects): PixelProduct[] {
  if (event.type === 'card_viewed') return event.video ? subjects.productsOf(event.video) : [];
  if (!event.product) return [];
  const id = maskId(event.product);
  if (event.type !== 'product_added') return [subjects.product(id)];
  const { variant } = event.props;
  const { price, currency, ...product } = subjects.product(
    id,
    variant === undefined ? undefined : maskId(variant),
  );
  const { value, quantity, currency: paidIn } = toGain(event.props);
  // What was paid for a piece is known better than what the feed says of it.
  if (value !== undefined && paidIn !== undefined && quantity > 0)
    return [
      { ...product, price: round(value / quantity, fractionDigits(paidIn)), currency: paidIn },
    ];
  return [
    price !== undefined && currency !== undefined ? { ...product, price, currency } : product,
  ];
}

function toGain({
  quantity,
  valueMinor,
  currency,
}: {
  quantity: number;
  valueMinor?: number | undefined;
  currency?: string | undefined;
}) {
  if (valueMinor === undefined || currency === undefined) return { quantity };
  const digits = fractionDigits(currency);
  return { quantity, currency, value: round(valueMinor / 10 ** digits, digits) };
}

const round = (amount: number, digits: number): number => Number(amount.toFixed(digits));
