/** Product feeds by Google's names, which Meta, Pinterest, TikTok and price comparisons take too: XML, TSV, CSV. */
import type { Candidate, SourceCatalogue } from '../types.js';
import { variantsFrom, type Choice } from '../variantsFrom.js';
import { platformIdOf, variantIdOf, withoutVariant } from './merchantCenterIds.js';
import type { Row, Table } from './table.js';

export const isMerchantCenterTable = (table: Table): boolean =>
  table.has('id') &&
  table.has('title') &&
  table.has('link', 'image_link', 'image[0].url', 'availability');

export function readMerchantCenter(rows: readonly Row[], kind: string): SourceCatalogue {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.get('id', 'offer_id');
    if (!id) continue;
    const key = row.get('item_group_id') || id;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
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
  // Meta numbers its pictures, where they have tags.
  const src = first.get('image_link', 'image[0].url');
  const prices = rows.map(priceOf);
  const isOnePrice = new Set(prices.map(({ price }) => price)).size === 1;
  const named = platformIdOf(first.get('id', 'offer_id'), key, link);
  const shared = sharedTitle(rows);
  return {
    id: named?.id ?? key,
    location: first.location,
    title: (rows.length > 1 && first.get('item_group_title')) || shared,
    ...(link ? { url: rows.length > 1 || named ? withoutVariant(link) : link } : {}),
    ...(src ? { image: { src } } : {}),
    // Of several prices none is the product's: its page says which.
    ...(isOnePrice ? prices[0] : {}),
    ...(rows.every(isSoldOut) ? { available: false } : {}),
    ...variantsFrom(rows.map(choiceOf), shared),
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

const isSoldOut = (row: Row): boolean =>
  /^(outofstock|soldout|discontinued)$/.test(
    row
      .get('availability')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );

/** What rows of one group may differ in, with what a shopper calls it. */
const ATTRIBUTES = {
  color: 'Color',
  size: 'Size',
  material: 'Material',
  pattern: 'Pattern',
  age_group: 'Age group',
  gender: 'Gender',
  size_type: 'Fit',
};

function choiceOf(row: Row): Choice {
  const own = row.get('id', 'offer_id');
  // `Scent:Rose,Strength:Mild`
  const more = row
    .get('additional_variant_attribute')
    .split(',')
    .flatMap((pair) => {
      const [, name = '', value = ''] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(pair) ?? [];
      return name ? [{ name, value }] : [];
    });
  return {
    id: variantIdOf(own, row.get('link', 'canonical_link')),
    title: row.get('title'),
    chosen: [
      ...Object.entries(ATTRIBUTES).map(([key, name]) => ({ name, value: row.get(key) })),
      ...more,
    ],
    ...priceOf(row),
    ...(isSoldOut(row) ? { available: false } : {}),
  };
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
