/** What a product page's markup says of a product's variants: a group of products, or one product with several offers. */
import { list, nameOf, type Marked } from '../../../cart/kit/page/jsonLd.js';
import { offerOf } from '../../../cart/kit/page/jsonLdOffer.js';
import { getOwn, ownId, ownText } from '../../../cart/kit/read.js';
import type { Choice } from '../variantsFrom.js';
import { decodeAddress } from '../files/decodeAddress.js';

export interface PageChoice extends Choice {
  /** Its id is Shopify's own. */
  isShopify: boolean;
}

type Resolve = (value: unknown) => unknown;

/** schema.org's properties that variants differ in, with what a shopper calls them. */
const PROPERTIES = {
  color: 'Color',
  size: 'Size',
  material: 'Material',
  pattern: 'Pattern',
  scent: 'Scent',
  flavor: 'Flavor',
  width: 'Width',
  height: 'Height',
  weight: 'Weight',
};

export function choicesOn({ node, variants }: Marked, resolve: Resolve, url: string): PageChoice[] {
  if (variants.length > 0)
    return variants.map((variant) => choiceOf(variant, variant, resolve, url));
  const offers = list(getOwn(node, 'offers'))
    .map(resolve)
    .flatMap((offer) => {
      const inner = list(getOwn(offer, 'offers')).map(resolve);
      return inner.length > 0 ? inner : [offer];
    });
  if (offers.length < 2) return [];
  const currency = ownText(resolve(getOwn(node, 'offers')), 'priceCurrency');
  return offers.map((offer) => {
    const item = resolve(getOwn(offer, 'itemOffered'));
    const priced = { offers: [offer], priceCurrency: currency };
    return choiceOf({ ...asObject(offer), ...asObject(item) }, priced, resolve, url);
  });
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/** @param node - what it is chosen and named by. @param priced - what has its offers. */
function choiceOf(node: unknown, priced: unknown, resolve: Resolve, url: string): PageChoice {
  const quote = offerOf(priced, { resolve });
  const offer = resolve(list(getOwn(priced, 'offers'))[0]);
  const addresses = [ownText(node, 'url'), ownText(offer, 'url'), ownText(node, '@id')];
  // Only on a page that is one of Shopify's is that number a variant of Shopify's.
  const shopify = handleIn(url)
    ? addresses.map((address) => /[?&]variant=(\d+)/.exec(address ?? '')?.[1]).find(Boolean)
    : undefined;
  const sku = ownId(node, 'sku') ?? ownId(offer, 'sku');
  return {
    // As the page's own cart names it, when it reads the same markup.
    id: shopify ?? ownId(node, 'productID') ?? sku ?? '',
    isShopify: shopify !== undefined,
    sku,
    title: ownText(node, 'name') ?? '',
    chosen: chosenIn(node, resolve),
    ...(quote?.price ? { price: quote.price } : {}),
    ...(quote?.compareAt ? { compareAt: quote.compareAt } : {}),
    ...(quote?.available === false ? { available: false } : {}),
  };
}

function chosenIn(node: unknown, resolve: Resolve): { name: string; value: string }[] {
  const known = Object.entries(PROPERTIES).map(([key, name]) => ({
    name,
    value: wordOf(getOwn(node, key), resolve),
  }));
  const more = list(getOwn(node, 'additionalProperty')).map((each) => {
    const property = resolve(each);
    return { name: ownText(property, 'name') ?? '', value: wordOf(property, resolve) };
  });
  return [
    ...known,
    ...more.filter(({ name }) => !known.some((each) => each.name === name && each.value)),
  ];
}

/** `Red`, `{ name: 'L' }`, `{ value: 30, unitCode: 'MLT' }`, a list of these. */
function wordOf(value: unknown, resolve: Resolve): string {
  const [first] = list(value);
  if (typeof first === 'string' || typeof first === 'number') return String(first);
  const found = resolve(first);
  const unit = ownText(found, 'unitText') ?? '';
  const amount = ownId(found, 'value');
  if (amount !== undefined) return `${amount} ${unit}`.trim();
  return nameOf(getOwn(found, '@type')) === 'propertyvalue' ? '' : (ownText(found, 'name') ?? '');
}

export const handleIn = (url: string): string | undefined => {
  const handle = /\/products\/([^/?#]+)/.exec(url)?.[1];
  return handle === undefined ? undefined : decodeAddress(handle);
};
