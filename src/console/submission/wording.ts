import { shelfTexts } from '../../i18n/en/shelf.js';
import type { Relation } from '../../submissions/shared/gift.js';
import type { CreatorView } from '../../submissions/shared/wire.js';

/** As the shelf itself labels it; empty for none. */
export const labelOf = (relation: Relation | ''): string =>
  relation === '' || relation === 'none' ? '' : shelfTexts[`disclosure_${relation}`];

export const productTitle = ({ products }: CreatorView, id: string | null): string =>
  products.find((product) => product.id === id)?.title ?? '';

/** `12.5 MB` */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1000
    ? `${(megabytes / 1000).toFixed(1).replace('.0', '')} GB`
    : `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
