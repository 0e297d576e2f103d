/** Product feeds by Google's names, which Meta, Pinterest, TikTok and price comparisons take too: XML, TSV, CSV. */
import type { Candidate, Catalogued } from '../types.js';
import type { Row, Table } from './table.js';
import { decoded } from './decoded.js';

export const isMerchantTable = (table: Table): boolean =>
  table.has('id') && table.has('title') && table.has('link', 'image_link', 'availability');

export function readMerchant(rows: readonly Row[], kind: string): Catalogued {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.get('id', 'offer_id');
    if (!id) continue;
    const key = row.get('item_group_id') || id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return {
    kind,
    candidates: [...groups].map(([key, group]) => productOf(key, group)),
    isWhole: true,
    notes: [],
  };
}

function productOf(key: string, rows: readonly Row[]): Candidate {
  const [first] = rows as readonly [Row];
  const link = first.get('link', 'canonical_link');
  const prices = rows.map(priceOf);
  const isOnePrice = new Set(prices.map(({ price }) => price)).size === 1;
  const named = namedBy(first.get('id', 'offer_id'), key, link);
  return {
    id: named?.id ?? key,
    place: first.place,
    title: (rows.length > 1 && first.get('item_group_title')) || sharedTitle(rows),
    ...(link ? { url: rows.length > 1 || named ? withoutVariant(link) : link } : {}),
    ...(first.get('image_link') ? { image: { src: first.get('image_link') } } : {}),
    // Of several prices none is the product's: its page says which.
    ...(isOnePrice ? prices[0] : {}),
    ...availabilityOf(rows),
    ...(named ? { ref: named.ref } : {}),
    leftOut: /^(hidden|archived|staging)$/i.test(first.get('visibility', 'status'))
      ? 'hidden'
      : undefined,
  };
}

function priceOf(row: Row): { price?: string; compareAt?: string } {
  const price = row.get('price');
  const sale = row.get('sale_price');
  // A sale with dates may be over before anybody reads this.
  if (sale && !row.get('sale_price_effective_date'))
    return { price: sale, ...(price ? { compareAt: price } : {}) };
  return price ? { price } : {};
}

function availabilityOf(rows: readonly Row[]): { available?: boolean } {
  const words = rows.map((row) =>
    row
      .get('availability')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
  if (words.every((word) => /^(outofstock|soldout|discontinued)$/.test(word)))
    return { available: false };
  return {};
}

/** `Dew Serum - 30 ml` and `Dew Serum - 50 ml` are the Dew Serum. */
function sharedTitle(rows: readonly Row[]): string {
  const titles = rows.map((row) => row.get('title'));
  const [first = ''] = titles;
  if (titles.every((title) => title === first)) return first;
  let length = 0;
  while (length < first.length && titles.every((title) => title[length] === first[length]))
    length++;
  const shared = first.slice(0, length).replace(/[\s\-–—,/|(:]+$/u, '');
  return shared.length >= 3 ? shared : first;
}

/** What the apps that write these feeds for a platform put into its ids. */
function namedBy(
  id: string,
  key: string,
  link: string,
): Pick<Required<Candidate>, 'id' | 'ref'> | null {
  const handle = /\/products\/([^/?#]+)/.exec(link)?.[1];
  const shopify =
    /^shopify_[a-z]{2,4}_(\d+)_\d+$/i.exec(id)?.[1] ?? (/^\d{8,}$/.test(key) ? key : undefined);
  if (handle && (shopify || /[?&]variant=\d+/.test(link))) {
    const name = decoded(handle);
    return { id: name, ref: { shopify: { handle: name, ...(shopify ? { id: shopify } : {}) } } };
  }
  const woo = /^(?:gla|woocommerce_gpf|wc_post_id)_(\d+)$/i.exec(key)?.[1];
  return woo ? { id: woo, ref: { woocommerce: { id: woo } } } : null;
}

/** The product's own page; what else stands in the query says where a visitor came from. */
function withoutVariant(link: string): string {
  return link
    .replace(/([?&])(variant|attribute_[^=&#]*|utm_[a-z]+|srsltid)=[^&#]*/gi, '$1')
    .replace(/&{2,}/g, '&')
    .replace(/\?&+/, '?')
    .replace(/[?&](?=#|$)/, '');
}
