import type { Money } from '../../../feed/schema.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromDecimal } from '../price.js';
import { getOwn, ownId, ownText } from '../read.js';
import type { CartPage } from '../../contract/page.js';
import type { CartAdapter, ProductQuote, LiveProduct, LiveVariant, ProductReference } from '../../contract/types.js';

/**
 * What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
 * `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
 */
export function createPageProducts(page: CartPage): Pick<CartAdapter, 'getProduct' | 'getProducts'> {
  const read = (reference: ProductReference): LiveProduct | null => fromJsonLd(page, reference) ?? fromMeta(page, reference);
  return {
    getProduct: (reference) => Promise.resolve(read(reference)),
    getProducts: (references) =>
      Promise.resolve(
        new Map(
          references.flatMap((reference): [string, ProductQuote][] => {
            const live = read(reference);
            return live ? [[reference.productId, live]] : [];
          }),
        ),
      ),
  };
}

function fromJsonLd(page: CartPage, reference: ProductReference): LiveProduct | null {
  const scripts = [...page.window.document.querySelectorAll('script[type="application/ld+json"]')];
  const found = scripts.flatMap((script) => nodes(parse(script.textContent ?? '')));
  const names = [reference.productId, reference.ref?.id, reference.ref?.sku].filter(Boolean);
  const isNamed = (node: unknown) => names.includes(ownId(node, 'productID')) || names.includes(ownId(node, 'sku')) || names.includes(ownId(node, 'productGroupID'));
  const node = found.find(isNamed) ?? (isThisPage(page, reference) && found.length === 1 ? found[0] : undefined);
  return node === undefined ? null : toLive(node, page.url);
}

/** Every product of a document, which may be one, a list, or an `@graph`. */
function nodes(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  const types = list(getOwn(value, '@type'));
  if (types.includes('Product') || types.includes('ProductGroup')) return [value];
  return nodes(getOwn(value, '@graph') ?? []);
}

function toLive(node: unknown, base: string): LiveProduct | null {
  const variants = list(getOwn(node, 'hasVariant')).flatMap((item): LiveVariant[] => {
    const offer = offerOf(item);
    const id = ownId(item, 'productID') ?? ownId(item, 'sku');
    return id && offer ? [{ id, ...(ownText(item, 'sku') ? { sku: ownText(item, 'sku') ?? '' } : {}), ...offer }] : [];
  });
  const cheapest = [...variants].filter(({ available, price }) => available && price).sort((a, b) => Number(a.price?.amount) - Number(b.price?.amount))[0];
  const offer = offerOf(node) ?? (variants.length ? { available: variants.some(({ available }) => available), ...(cheapest?.price ? { price: cheapest.price } : {}) } : null);
  if (!offer) return null;
  const images = list(getOwn(node, 'image')).flatMap((image) => {
    const src = safeUrl(typeof image === 'string' ? image : (getOwn(image, 'url') ?? getOwn(image, 'contentUrl')), base);
    return src ? [{ src }] : [];
  });
  // One alone is no choice, and its name here need not be the one that the shop's form goes by.
  return { ...offer, ...(images.length ? { images } : {}), variants: variants.length > 1 ? variants : [] };
}

/** Price and stock of one product: of its one offer, or of the cheapest of several. */
function offerOf(node: unknown): ProductQuote | null {
  const offers = list(getOwn(node, 'offers')).flatMap((offer): { available: boolean; price: Money }[] => {
    const specification = list(getOwn(offer, 'priceSpecification')).find((each) => !/(ListPrice|StrikethroughPrice)$/.test(ownText(each, 'priceType') ?? ''));
    const currency = ownText(offer, 'priceCurrency') ?? ownText(specification, 'priceCurrency');
    const price = moneyFromDecimal(ownId(offer, 'price') ?? ownId(offer, 'lowPrice') ?? ownId(specification, 'price'), currency);
    return price ? [{ available: !/(OutOfStock|SoldOut|Discontinued)$/.test(ownText(offer, 'availability') ?? ''), price }] : [];
  });
  const [first] = offers.sort((a, b) => Number(b.available) - Number(a.available) || Number(a.price.amount) - Number(b.price.amount));
  return first ?? null;
}

function fromMeta(page: CartPage, reference: ProductReference): LiveProduct | null {
  if (!isThisPage(page, reference)) return null;
  const content = (name: string) => page.window.document.querySelector(`meta[property="product:${name}"]`)?.getAttribute('content') ?? undefined;
  const price = moneyFromDecimal(content('price:amount'), content('price:currency'));
  return price ? { available: !/^(oos|out of stock)$/i.test(content('availability') ?? ''), price, variants: [] } : null;
}

/** Shops may have one path for all products and name them in the query: what both addresses name there has to be the same. */
export function isThisPage(page: CartPage, { url }: Pick<ProductReference, 'url'>): boolean {
  if (!url) return false;
  const [wanted, here] = [new URL(url, page.url), new URL(page.url)];
  const isSame = ([name, value]: [string, string]) => (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
  return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
