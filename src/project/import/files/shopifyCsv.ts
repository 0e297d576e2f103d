import { isFee } from '../fees.js';
import type { Candidate, SourceCatalogue } from '../types.js';
import type { Row, Table } from './table.js';
import { isNo } from './yesNo.js';

const HANDLE = ['Handle', 'URL handle'];

export const isShopifyCsv = (table: Table): boolean =>
  table.has(...HANDLE) &&
  table.has('Title') &&
  table.has('Variant Price', 'Option1 Name', 'Option1 value', 'Published on online store');

/**
 * What Shopify's admin exports, old names of columns and new. It has no ids at all, so the handle is what the shop is asked by, and
 * the shop's own sheet has the choices.
 */
export function readShopifyCsv(table: Table): SourceCatalogue {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const handle = row.get(...HANDLE);
    if (handle) groups.set(handle, [...(groups.get(handle) ?? []), row]);
  }
  const all = [...groups].map(([handle, rows]) => productOf(handle, rows));
  // Such as a spreadsheet's line of totals.
  const untitled = all.filter(({ title }) => !title);
  return {
    kind: 'Shopify CSV',
    candidates: all.filter(({ title }) => title),
    isWhole: true,
    notes: [
      ...(untitled.length > 0
        ? [
            `${untitled.length} of ${all.length} handles have no title in any row, and were passed over, from ${untitled[0]!.location} on.`,
          ]
        : []),
      'A Shopify export has no ids and no addresses: products go by their handle, and the shop itself shows choices and stock.',
    ],
  };
}

function productOf(handle: string, rows: readonly Row[]): Candidate {
  const say = (...names: string[]) => rows.map((row) => row.get(...names)).find(Boolean) ?? '';
  const price = (...names: string[]) => rows.map((row) => row.get(...names)).filter(Boolean);
  const prices = price('Variant Price', 'Price');
  const former = price('Variant Compare At Price', 'Compare-at price');
  const isOnePrice = new Set(prices).size === 1;
  const src = say('Image Src', 'Product image URL', 'Variant Image');
  const title = say('Title');
  const status = say('Status').toLowerCase();
  return {
    id: handle,
    location: rows[0]?.location ?? '',
    title,
    ...(src ? { image: { src, alt: say('Image Alt Text') || undefined } } : {}),
    // Of several prices none is the product's: the shop says which.
    ...(isOnePrice ? { price: prices[0] } : {}),
    ...(isOnePrice && former.length === prices.length && new Set(former).size === 1
      ? { compareAt: former[0] }
      : {}),
    ref: { shopify: { handle } },
    leftOut:
      status === 'draft' || status === 'archived'
        ? 'draft'
        : (status && status !== 'active') || isNo(say('Published', 'Published on online store'))
          ? 'hidden'
          : isFee([handle, title, say('Type'), say('Option1 Name'), say('Option1 Value')])
            ? 'fee'
            : undefined,
  };
}
