import { shelfTexts } from '../i18n/en/shelf.js';
import { createFormats } from '../i18n/format.js';
import { createTranslate } from '../i18n/translate.js';
import type { ShelfDeps } from '../models/context.js';
import type { FeedModel } from '../models/feedModel.js';
import type { ShopMoney } from '../models/shopMoney.js';
import type { ShelfOptions } from './options.js';

/** What the view takes from the options. */
export type Wording = Pick<ShelfDeps, 'text' | 'texts' | 'format' | 'previews'>;

/** @param locale - the browser's, for a page and a feed that name none. */
export function createWording(
  host: HTMLElement,
  options: ShelfOptions,
  feed: FeedModel,
  locale: string,
  shopMoney: ShopMoney,
): Wording {
  const texts = (options.texts ?? {}) as Record<string, string>;
  return {
    text: createTranslate(shelfTexts, texts),
    texts,
    // Numbers are shown once the feed is there, which may name its language.
    format: createFormats(
      () =>
        options.locale ||
        host.closest('[lang]')?.getAttribute('lang') ||
        feed.feed.peek()?.locale ||
        locale,
      () => shopMoney.value,
    ),
    previews: options.previews ?? 'auto',
  };
}
