import { creatorServerTexts } from '../../i18n/en/creatorServer.js';
import type { Grant, Relation } from '../../submissions/shared/gift.js';
import { dayInWords, listInWords, rightsSentence } from '../../submissions/shared/sentences.js';
import type { CreatorView } from '../../submissions/shared/wire.js';
import { createText, spoken } from '../languages/spoken.js';
import { text } from './texts.js';

const creators = createText('agreement', creatorServerTexts);

/** In the language of the page, and in no region's: the server makes the same sentence. */
export const agreementTo = (shop: string, grant: Grant): string =>
  rightsSentence(shop, grant, { code: spoken().code, creators });

/** `29 November 2027` */
export const dayText = (day: string): string => dayInWords(day, spoken().locale);

export const listText = (words: readonly string[]): string => listInWords(words, spoken().locale);

/** As the shelf itself labels it; empty for none. */
export const labelOf = (relation: Relation | ''): string =>
  relation === '' || relation === 'none' ? '' : text(`label.${relation}`);

export const productTitle = ({ products }: CreatorView, id: string | null): string =>
  products.find((product) => product.id === id)?.title ?? '';

/** `12.5 MB` */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const isLarge = megabytes >= 1000;
  const value = isLarge ? megabytes / 1000 : megabytes;
  return new Intl.NumberFormat(spoken().locale, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    minimumFractionDigits: !isLarge && value < 10 ? 1 : 0,
    maximumFractionDigits: isLarge || value < 10 ? 1 : 0,
  }).format(value);
}
