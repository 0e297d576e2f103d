import { shelfTexts } from '../i18n/en/shelf.js';
import { createFormats } from '../i18n/format.js';
import { nearestLanguage } from '../i18n/nearest.js';
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
  const marked = () => markedLanguage(host, options.locale);
  // Numbers are shown once the feed is there, which may name its language.
  const format = createFormats(
    () => marked() || feed.feed.peek()?.locale || locale,
    () => shopMoney.value,
  );
  const isRtl = /^(ar|he)/.test(code);
  const own = (options.texts ?? {}) as Record<string, object>;
  const tag = marked() || locale;
  const texts = {
    ...table,
    ...own,
    ...own[code],
    ...own[tag.split('-')[0] ?? ''],
    ...own[tag],
  } as Record<string, Message>;
  const fill = createFill(code, isRtl, format.number);
  return {
    text: createTranslate(shelfTexts, texts, fill),
    texts,
    fill,
    spoken: spokenBy(host, code, options, isRtl),
    format,
    previews: options.previews ?? 'auto',
  };
}

/** What has to be said of it because the page around says something else. */
function spokenBy(
  host: HTMLElement,
  code: string,
  { locale, texts }: ShelfOptions,
  isRtl: boolean,
): ShelfDeps['spoken'] {
  const around = markedLanguage(host);
  const isNear = nearestLanguage(around) === code && /^(?!$)/.test(around);
  // A merchant whose language is none of ours has put it into `texts`, and the page tells its direction.
  const isOurs = code !== 'en' || /^en\b/i.test(locale || around);
  const dir = isRtl ? 'rtl' : 'ltr';
  const isTurned = host.ownerDocument.defaultView?.getComputedStyle(host).direction !== dir;
  return {
    lang:
      (isOurs || !texts) && (code === 'en' ? !/^en\b/i.test(around) : !isNear) ? code : undefined,
    dir: isOurs && isTurned ? dir : undefined,
  };
}
