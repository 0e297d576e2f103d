import { readMoney } from '../../../feed/product/amount.js';
import type { Candidate, SourceCatalogue } from '../types.js';
import { variantsFrom, type Choice } from '../variantsFrom.js';
import type { Row, Table } from './table.js';
import { isNo } from './yesNo.js';

const ID = ['handleId', 'handle'];

export const isWixCsv = (table: Table): boolean =>
  table.has(...ID) && table.has('fieldType') && table.has('name');

/** What Wix exports, old columns and new. It names pictures within Wix's own media, has no addresses, and variants without ids. */
export function readWixCsv(table: Table): SourceCatalogue {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const id = row.get(...ID);
    const group = groups.get(id);
    if (group) group.push(row);
    else if (id) groups.set(id, [row]);
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

/** As many options as a product of Wix may have. */
const OPTION_NUMBERS = [1, 2, 3, 4, 5, 6];

function productOf(id: string, product: Row, rows: readonly Row[]): Candidate {
  const [picture = ''] = product.get('productImageUrl', 'media').split(';');
  const title = product.get('name');
  const variants = rows.filter(
    (row) => row.get('fieldType').toLowerCase() === 'variant' && !isHidden(row),
  );
  const offered = variantsFrom(
    variants.map((row) => choiceOf(row, product)),
    title,
  );
  const offers = variants.map((row) => pricesOf(product, row));
  const isOnePrice = new Set(offers.map(({ price }) => price)).size <= 1;
  return {
    id,
    location: product.location,
    title,
    ...(picture ? { image: { src: pictureAddress(picture.trim()) } } : {}),
    // Of several prices none is the product's.
    ...(isOnePrice ? (offers[0] ?? pricesOf(product)) : {}),
    ...(isGone(product) || (variants.length > 0 && variants.every(isGone))
      ? { available: false }
      : {}),
    ...offered,
    leftOut: isHidden(product) ? 'hidden' : undefined,
  };
}

const isHidden = (row: Row): boolean => isNo(row.get('visible'));
const isGone = (row: Row): boolean => /^(outofstock|out_of_stock|0)$/i.test(row.get('inventory'));

function choiceOf(row: Row, product: Row): Choice {
  return {
    // Wix tells no ids.
    id: '',
    sku: row.get('sku') || undefined,
    title: row.get('name'),
    chosen: OPTION_NUMBERS.flatMap((option) => {
      const name =
        product.get(`productOptionName${option}`) || row.get(`productOptionName${option}`);
      const value = row.get(`productOptionDescription${option}`, `productOptionChoices${option}`);
      return name ? [{ name, value: withoutColour(value) }] : [];
    }),
    ...pricesOf(product, row),
    ...(isGone(row) ? { available: false } : {}),
  };
}

/** A colour is written with its sample: `#1a2b3c:Navy`. */
const withoutColour = (value: string): string =>
  value.replace(/^#[0-9a-f]{3,8}:\s*|\s*:#[0-9a-f]{3,8}$/gi, '').trim() || value;

/** The old columns have the former price, what is taken off, and what a variant costs more; the new ones each variant's price and what is struck through. */
function pricesOf(product: Row, variant?: Row): { price?: string; compareAt?: string } {
  const surcharge = variant?.get('surcharge') ?? '';
  const own = surcharge ? '' : (variant?.get('price') ?? '');
  const written = own || product.get('price');
  // What is struck through for the product says nothing of a variant at another price.
  const isProducts = !own || own === product.get('price');
  const struck =
    variant?.get('strikethroughPrice') || (isProducts ? product.get('strikethroughPrice') : '');
  if (struck || own) return { price: written, ...(struck ? { compareAt: struck } : {}) };
  const base = number(written);
  if (base === null) return written ? { price: written } : {};
  const more = number(surcharge) ?? 0;
  const full = more ? (base + more).toFixed(2) : written;
  const off = number(product.get('discountValue')) ?? 0;
  const isPercent = product.get('discountMode').toUpperCase() === 'PERCENT';
  const now = isPercent ? (base + more) * (1 - off / 100) : base + more - off;
  return off > 0 && now > 0 && now < base + more
    ? { price: now.toFixed(2), compareAt: full }
    : { price: full };
}

/** In no currency: only what is taken off or put on is counted here. */
const number = (text: string): number | null => {
  const sum = readMoney(text.replace(/^\+/, ''), 'XXX');
  return sum ? Number(sum.amount) : null;
};

const pictureAddress = (name: string): string =>
  /^(https?:)?\/\//i.test(name)
    ? name
    : `https://static.wixstatic.com/media/${encodeURIComponent(name.replace(/^wix:image:\/\/v1\/([^/]+).*$/, '$1'))}`;
