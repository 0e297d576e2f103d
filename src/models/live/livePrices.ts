import { effect, untracked, type ReadonlySignal } from '@preact/signals';
import type { Money } from '../../feed/schema.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import { productRefOf } from '../product/productRef.js';

/** All who watch hear of a price at the same moment; the shop is not to be asked by all of them at once. */
const SPREAD_MS = 3000;
/** A shop may take a while to sell for what was just said. */
const AGAIN_AFTER_MS = [5000, 20_000, 60_000];

/**
 * Prices that the merchant has said in a live. A page shows what the shop's cart takes and nothing else: what was said is a reason to ask it, and
 * called a live price where the shop says the same. One that is taken back is a reason as well.
 *
 * @param onAnswer - the shop has said something of the product.
 */
export function createLivePrices(
  deps: ShelfDeps,
  feed: FeedModel,
  said: ReadonlySignal<ReadonlyMap<string, Money>>,
  onAnswer: (productId: string) => void,
) {
  const latest = new Map<string, string>();
  const stops = new Map<string, Stop>();

  const isConfirmed = (productId: string) => {
    const price = said.value.get(productId);
    const stated = feed.quotes.value.get(productId)?.price;
    return (
      price !== undefined &&
      stated?.currency === price.currency &&
      Number(stated.amount) === Number(price.amount)
    );
  };
  const askShop = async (productId: string) => {
    const product = feed.named.peek().get(productId);
    if (!product) return;
    const cart = await deps.getCart();
    const quotes = await cart.getProducts([productRefOf(product, cart.id)]);
    feed.addQuotes(quotes);
    if (quotes.has(productId)) onAnswer(productId);
  };
  const startAsking = (productId: string): Stop => {
    let tries = 0;
    let isStopped = false;
    let cancel: Stop = () => {};
    const askIn = (delayMs: number) => {
      cancel = deps.env.setTimer(() => {
        void askShop(productId)
          .catch(() => {})
          .then(() => {
            const nextMs = AGAIN_AFTER_MS[tries++];
            const isSettled = untracked(() => isConfirmed(productId) || !said.value.has(productId));
            if (!isStopped && !isSettled && nextMs !== undefined) askIn(nextMs);
          });
      }, delayMs);
    };
    askIn(deps.env.random() * SPREAD_MS);
    return () => {
      isStopped = true;
      cancel();
    };
  };
  effect(() => {
    const now = said.value;
    untracked(() => {
      for (const id of new Set([...latest.keys(), ...now.keys()])) {
        const word = JSON.stringify(now.get(id) ?? null);
        if (latest.get(id) === word) continue;
        latest.set(id, word);
        stops.get(id)?.();
        stops.set(id, startAsking(id));
      }
    });
  });
  effect(() => () => stops.forEach((stop) => stop()));
  return { isConfirmed };
}
