import type { Candidate, Catalogued } from '../types.js';
import type { Row, Table } from './table.js';

const ID = ['handleId', 'handle'];

export const isWixCsv = (table: Table): boolean =>
  table.has(...ID) && table.has('fieldType') && table.has('name');

/** What Wix exports, old columns and new. It names pictures within Wix's own media, has no addresses, and variants without ids. */
export function readWixCsv(table: Table): Catalogued {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const id = row.get(...ID);
    if (id) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return {
    kind: 'Wix CSV',
    candidates: [...groups].flatMap(([id, rows]) => {
      const product = rows.find((row) => row.get('fieldType').toLowerCase() === 'product');
      return product ? [productOf(id, product, rows)] : [];
    }),
    isWhole: true,
    notes: [
      'A Wix export has no addresses: add each product’s "url" in reels.json, so that a tap leads to its page.',
    ],
  };
}

function productOf(id: string, product: Row, rows: readonly Row[]): Candidate {
  const [picture = ''] = product.get('productImageUrl', 'media').split(';');
  const base = number(product.get('price'));
  const extra = rows
    .filter((row) => row.get('fieldType').toLowerCase() === 'variant')
    .map((row) => row.get('surcharge', 'price'));
  const isOnePrice = new Set(extra.map(number)).size <= 1 && (number(extra[0] ?? '') ?? 0) === 0;
  const { price, compareAt } = priced(product, base);
  const stock = product.get('inventory').toLowerCase();
  return {
    id,
    place: product.place,
    title: product.get('name'),
    ...(picture ? { image: { src: pictureAddress(picture.trim()) } } : {}),
    ...(isOnePrice ? { price, compareAt } : {}),
    ...(stock === 'outofstock' || stock === 'out_of_stock' || stock === '0'
      ? { available: false }
      : {}),
    leftOut: /^(false|no|0)$/i.test(product.get('visible')) ? 'hidden' : undefined,
  };
}

/** The old columns have the former price and what is taken off; the new ones the price and what is struck through. */
function priced(
  product: Row,
  base: number | null,
): { price: string | undefined; compareAt?: string } {
  const struck = product.get('strikethroughPrice');
  const written = product.get('price');
  if (struck) return { price: written, compareAt: struck };
  const off = number(product.get('discountValue'));
  if (base === null || !off) return { price: written || undefined };
  const isPercent = product.get('discountMode').toUpperCase() === 'PERCENT';
  const now = isPercent ? base * (1 - off / 100) : base - off;
  return now > 0 && now < base
    ? { price: now.toFixed(2), compareAt: written }
    : { price: written || undefined };
}

const number = (text: string): number | null =>
  /^\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : null;

const pictureAddress = (name: string): string =>
  /^(https?:)?\/\//i.test(name)
    ? name
    : `https://static.wixstatic.com/media/${encodeURIComponent(name.replace(/^wix:image:\/\/v1\/([^/]+).*$/, '$1'))}`;
