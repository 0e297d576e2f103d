import { computed, effect, untracked, type Signal } from '@preact/signals';
import type { Product, Video } from '../../feed/schema.js';
import type { Notice } from '../../tools/display.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel } from '../playerModel.js';
import { productRefOf } from './productRef.js';

/** Cards come into view in bunches; one request asks for all of a bunch. */
const DEBOUNCE_MS = 150;
/** An older answer is requested anew when somebody looks. */
const FRESH_MS = 5 * 60_000;
/** One without an answer is asked for again, so long after each failure; after the last it waits as if it were answered. */
const RETRY_AFTER_MS = [5_000, 30_000];

/**
 * Keeps price and stock of the products on visible cards, and of all products of the watched video, those of the shop. Until the shop
 * has answered, and where it cannot say, the feed's copy stays. Runs once the shelf has been looked at or the player opens, so the page's
 * own loading is over.
 *
 * @param ratios - how much of each card can be seen, by video.
 */
export function startLiveCards(
  deps: ShelfDeps,
  feed: FeedModel,
  player: PlayerModel,
  ratios: Signal<ReadonlyMap<string, number>>,
): Stop {
  /** When each product may be asked for again; never, while it is being asked for. */
  const dueAtMs = new Map<string, number>();
  const failures = new Map<string, number>();
  let cancel: Stop = () => {};
  let isStopped = false;

  const askIn = (delayMs: number) => {
    cancel();
    // Without an answer the cards stay as they are, which needs no word to the shopper.
    if (!isStopped) cancel = deps.env.setTimer(() => void ask(), delayMs);
  };
  const ask = async () => {
    const nowMs = deps.env.nowMs();
    const due = deps.device.visible.peek()
      ? productsInView(feed, watched.peek(), ratios.peek()).filter(
          ({ id }) => (dueAtMs.get(id) ?? nowMs) <= nowMs,
        )
      : [];
    if (due.length > 0) {
      for (const { id } of due) dueAtMs.set(id, Infinity);
      const answered = await askShop(due).catch(() => new Set<string>());
      for (const { id } of due) settle(id, answered.has(id));
    }
    askAgainWhenDue();
  };
  const settle = (id: string, isAnswered: boolean) => {
    const failed = isAnswered ? 0 : (failures.get(id) ?? 0) + 1;
    failures.set(id, failed);
    dueAtMs.set(id, deps.env.nowMs() + (RETRY_AFTER_MS[failed - 1] ?? FRESH_MS));
  };
  const askAgainWhenDue = () => {
    const nowMs = deps.env.nowMs();
    const waits = [...failures]
      .filter(([, failed]) => failed > 0 && failed <= RETRY_AFTER_MS.length)
      .map(([id]) => (dueAtMs.get(id) ?? nowMs) - nowMs)
      // One that is due and was not asked for is out of view: looking at it asks.
      .filter((waitMs) => waitMs > 0 && waitMs < Infinity);
    if (waits.length > 0) askIn(Math.min(...waits));
  };
  /** @returns the ids that the shop has answered for. */
  const askShop = async (due: readonly Product[]): Promise<ReadonlySet<string>> => {
    const cart = await deps.getCart();
    const references = due.map((product) => productRefOf(product, cart.id));
    const unnamed = references.filter((_, index) => !due[index]?.title);
    const [quotes, ...whole] = await Promise.all([
      cart.getProducts(references.filter((reference) => !unnamed.includes(reference))),
      // Only the whole answer has what the feed leaves to the shop: title and picture.
      ...unnamed.map(
        async (reference) =>
          [reference.productId, await cart.getProduct(reference).catch(() => undefined)] as const,
      ),
    ]);
    const answers = new Map([
      ...quotes,
      ...whole.flatMap(([id, live]) => (live ? [[id, live] as const] : [])),
    ]);
    if (isStopped) return new Set();
    feed.addQuotes(answers);
    // Not asked to the end, as on a page that is being left, it may well be known.
    for (const [id, live] of whole)
      if (live !== undefined && !live?.title) deps.display.warn(unknownProduct(id, cart.id));
    return new Set(answers.keys());
  };
  const watched = computed(() => (player.isOpen.value ? player.video.value : null));
  const stopWatching = effect(() => {
    if ((ratios.value.size === 0 && !watched.value) || !deps.device.visible.value) return;
    untracked(() => askIn(DEBOUNCE_MS));
  });
  return () => {
    isStopped = true;
    cancel();
    stopWatching();
  };
}

/** A card shows the product of its first tag, the player those of all. */
function productsInView(
  feed: FeedModel,
  watched: Video | null,
  ratios: ReadonlyMap<string, number>,
): Product[] {
  const inView = feed.videos.peek().filter(({ id }) => (ratios.get(id) ?? 0) > 0);
  const tags = [
    ...(watched?.tags ?? []),
    ...inView.flatMap(({ tags: [first] = [] }) => first ?? []),
  ];
  const products = tags.flatMap(({ product }) => feed.named.peek().get(product) ?? []);
  return [...new Set(products)];
}

const unknownProduct = (id: string, cartId: string): Notice => ({
  code: 'PRODUCT_UNKNOWN',
  subject: id,
  message: `A video is tagged with "${id}"; neither the feed’s products nor the shop (${cartId}) have a title for it, so it is not shown.`,
  remedy:
    'Write the handle, slug or id that the shop has for it, or list it under products with its title.',
});
