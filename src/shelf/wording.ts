import { shelfTexts } from '../i18n/en/shelf.js';
import { createFormats } from '../i18n/format.js';
import { createFill, createTranslate, type Message } from '../i18n/translate.js';
import type { ShelfDeps } from '../models/context.js';
import type { FeedModel } from '../models/feedModel.js';
import type { ShopMoney } from '../models/shopMoney.js';
import type { PageLanguage } from './language.js';
import type { ShelfOptions } from './options.js';
import { markedLanguage } from './pageLanguage.js';

/** What the view takes from the options. */
export type Wording = Pick<ShelfDeps, 'text' | 'texts' | 'fill' | 'spoken' | 'format' | 'previews'>;

/** @param locale - the browser's, for a page and a feed that name none. */
export function createWording(
  host: HTMLElement,
  options: ShelfOptions,
  feed: FeedModel,
  locale: string,
  shopMoney: ShopMoney,
  language: PageLanguage,
): Wording {
  const table = language.table();
  const code = table?.language ?? 'en';
  const marked = markedLanguage(host, options.locale);
  // Numbers are shown once the feed is there, which may name its language.
  const format = createFormats(
    () => marked || feed.feed.peek()?.locale || locale,
    () => shopMoney.value,
  );
  const isRtl = /ar|he/.test(code);
  const own = (options.texts ?? {}) as Record<string, object>;
  const [primary = ''] = (marked || locale).split(/[-_]/);
  const texts = { ...table, ...own, ...own[primary], ...own[marked] } as Record<string, Message>;
  const fill = createFill(code, isRtl, format.number);
  // A merchant whose language is none of ours has put it into `texts`, and the page tells its direction.
  const isOurs = table || /^en/i.test(marked);
  return {
    text: createTranslate(shelfTexts, texts, fill),
    texts,
    fill,
    spoken: {
      lang: isOurs || !options.texts ? code : undefined,
      // A page in English may run from right to left all the same.
      dir: table || /^en/i.test(options.locale ?? '') ? (isRtl ? 'rtl' : 'ltr') : undefined,
    },
    format,
    previews: options.previews ?? 'auto',
  };
}
