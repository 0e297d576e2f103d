import { pageAddress } from '../browser/pageAddress.js';
import type { WireContext } from '../events/wire.js';
import type { Feed } from '../feed/schema.js';
import type { Env } from '../tools/env.js';
import type { ShelfOptions } from './options.js';

/** Where events of a shelf happen. The page's address is whole: who sends it on cleans it. */
export const pageContext = (
  window: Window,
  { locale, timeZone }: Env,
  { product, shelf, layout }: ShelfOptions,
  feed: Feed | null,
) =>
  ({
    page: pageAddress(window),
    locale,
    timeZone,
    viewport: [window.innerWidth, window.innerHeight],
    product: product ?? null,
    widget: {
      version: __VERSION__,
      shelf: shelf ?? 'main',
      layout: layout ?? 'carousel',
      feed: feed?.id ?? null,
    },
  }) satisfies Partial<WireContext>;
