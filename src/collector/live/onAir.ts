/** What a feed says of its lives, for whoever drives them. */
import type { Feed } from '../../feed/schema.js';
import { CHANNEL_ID, type LiveLine, type LiveProduct } from './shared/wire.js';

export interface OnAir {
  lives: readonly Omit<LiveLine, 'state'>[];
  products: readonly LiveProduct[];
}

/** The collector's part of a channel's address; `null` for one that is none of a collector. */
export const channelIn = (address: string | undefined): string | null => {
  const [, id = ''] = /\/v1\/live\/([^/?#]+)$/.exec(address ?? '') ?? [];
  return CHANNEL_ID.test(id) ? id : null;
};

/** Of several feeds the later one counts where both name the same. */
export function onAirOf(feeds: readonly Feed[]): OnAir {
  const lives = new Map<string, OnAir['lives'][number]>();
  const products = new Map<string, LiveProduct>();
  for (const feed of feeds) {
    const inItsLanguage = feed.locale ? { lang: feed.locale } : {};
    for (const { id, title, image, price, variants } of feed.products)
      products.set(id, {
        id,
        title: title || id,
        ...(title ? inItsLanguage : {}),
        image: image?.src ?? null,
        price: price ?? variants?.find((variant) => variant.price)?.price ?? null,
      });
    for (const { id: video, title, poster, live, tags = [] } of feed.videos) {
      const id = channelIn(live?.channel);
      if (id === null || !live) continue;
      lives.set(id, {
        id,
        video,
        title: title ?? video,
        ...(title ? inItsLanguage : {}),
        image: poster?.src ?? null,
        startsAt: live.startsAt,
        products: [...new Set(tags.map(({ product }) => product))],
      });
    }
  }
  return { lives: [...lives.values()], products: [...products.values()] };
}
