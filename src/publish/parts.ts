/** What several documents show alike. */
import { priceOf } from '../feed/product/price.js';
import { createFormats } from '../i18n/format.js';
import { shelfTexts } from '../i18n/en/shelf.js';
import { isSoldOut } from '../feed/product/stock.js';
import type { Feed, Image, Video } from '../feed/schema.js';
import { attribute, markup, type Markup } from './markup.js';
import type { ShownProduct } from './site.js';

export const languageOf = (feed: Feed): string => feed.locale ?? 'en';

export const directionOf = (feed: Feed): 'rtl' | 'ltr' =>
  /^(ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(languageOf(feed)) ? 'rtl' : 'ltr';

/** What law wants seen; `null` where there is nothing to disclose. */
export function disclosureLabel({ disclosure }: Video): string | null {
  return disclosure && disclosure !== 'none' ? shelfTexts[`disclosure_${disclosure}`] : null;
}

export function priceLabel({ product }: ShownProduct, feed: Feed): string | null {
  if (isSoldOut(product)) return shelfTexts.soldOut;
  const { price, isFrom } = priceOf(product);
  if (!price) return null;
  const text = createFormats(languageOf(feed)).money(price);
  return isFrom ? shelfTexts.priceFrom.replace('{price}', text) : text;
}

export const picture = (image: Image, alt: string, isLazy: boolean): Markup =>
  markup`<img src="${image.src}" alt="${alt}"${attribute('width', image.width)}${attribute('height', image.height)}${isLazy && markup` loading="lazy"`}>`;
