import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { LiveProduct } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';
import { createLatestOnly } from '../../tools/latestOnly.js';
import type { CartModel } from '../cart/cartModel.js';
import type { FeedModel } from '../feedModel.js';

interface AnswerInput {
  cart: CartModel;
  feed: FeedModel;
  product: ReadonlySignal<Product | null>;
}

/** What the platform says of the product that is shown, and whether it has said anything. */
export function createLiveAnswer({ cart, feed, product }: AnswerInput, onAnswer: () => void) {
  const live = signal<LiveProduct | null>(null);
  /** `asking`: the platform's answer is awaited. `silent`: it did not know; the feed's copy stays and is not called current. */
  const liveStatus = signal<'asking' | 'live' | 'silent'>('asking');
  const latest = createLatestOnly();
  return {
    live,
    liveStatus,
    async refresh(): Promise<void> {
      const shown = product.peek();
      if (!shown) return;
      const reply = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
      if (!reply) return;
      batch(() => {
        // A platform that answered once and is silent now has not taken back what it said.
        if (reply.answer) {
          live.value = reply.answer;
          feed.addQuotes(new Map([[shown.id, reply.answer]]));
        }
        liveStatus.value = live.peek() ? 'live' : 'silent';
        onAnswer();
      });
    },
    /** Another product is shown. */
    forget() {
      live.value = null;
      liveStatus.value = 'asking';
    },
    cancel: () => latest.cancel(),
  };
}
