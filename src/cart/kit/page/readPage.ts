import { readMoney } from '../../../feed/product/amount.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromDecimal } from '../price.js';
import { getOwn, ownId, ownText } from '../read.js';
import { list, markedProducts, parseJsonLd, type Marked } from './jsonLd.js';
import { factsOf, offerOf, stockOf } from './jsonLdOffer.js';
import { isThisPage } from './isThisPage.js';
import type { CartPage } from '../../contract/page.js';
import type { LiveProduct, LiveVariant, ProductReference } from '../../contract/types.js';

/** What the page's own markup says of a product; other products than the page's are known only where it names them. */
export const readPage = (page: CartPage, reference: ProductReference): LiveProduct | null =>
  fromJsonLd(page, reference) ?? fromMeta(page, reference);

function fromJsonLd(page: CartPage, reference: ProductReference): LiveProduct | null {
  const scripts = [
    ...page.window.document.querySelectorAll('script[type="application/ld+json"]'),
  ].map((script) => script.textContent ?? '');
  const documents = scripts.map(parseJsonLd);
  const { products, resolve } = markedProducts(documents);
  const refuse = (what: string) =>
    page.display.warn({
      code: 'PAGE_DATA_UNREADABLE',
      subject: what,
      message: `The page's JSON-LD of its product cannot be read: ${what}. The feed's price is shown.`,
      remedy:
        'Let the theme write valid JSON, prices as 1299.00 with a dot, and the currency as three letters.',
    });
  if (isThisPage(page, reference))
    scripts.forEach(
      (text, index) =>
        documents[index] === undefined && /Product/.test(text) && refuse(text.trim().slice(0, 60)),
    );
  const names = [reference.productId, reference.ref?.id, reference.ref?.sku].filter(Boolean);
  const isNamed = ({ node, variants }: Marked) =>
    [node, ...variants].some((each) =>
      ['productID', 'sku', 'productGroupID'].some(
        (key) =>
          names.includes(ownId(each, key)?.replace(/^\w+:/, '')) ||
          names.includes(ownId(each, key)),
      ),
    );
  const live = (marked: Marked) => toLive(marked, resolve, page.url, refuse);
  const named = products.find(isNamed);
  if (named) return live(named);
  return isThisPage(page, reference)
    ? pageOwn(
        page,
        products.filter(({ isListed }) => !isListed),
        live,
      )
    : null;
}

/** Review and recommendation tools add products of their own: the page's is the one with a price, at its address, under its name. */
function pageOwn(
  page: CartPage,
  products: readonly Marked[],
  live: (marked: Marked) => LiveProduct | null,
): LiveProduct | null {
  const priced = products.flatMap(({ node }, index) => {
    const quote = live(products[index] as Marked);
    return quote ? [{ node, quote }] : [];
  });
  const ending = (address: string) => /([^/]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
  const isHere = ({ node }: { node: unknown }) =>
    [ownText(node, 'url'), ownText(node, '@id')].some(
      (address) => address && ending(address) === ending(page.url),
    );
  const title = (page.window.document.title ?? '').toLowerCase();
  const isTitled = ({ node }: { node: unknown }) =>
    title.includes(ownText(node, 'name')?.toLowerCase() || '\n');
  for (const among of [priced, priced.filter(isHere), priced.filter(isTitled)]) {
    const isOne =
      new Set(among.map(({ node, quote }) => ownText(node, 'name') ?? quote)).size === 1;
    if (isOne) return among[0]?.quote ?? null;
  }
  return null;
}

function toLive(
  { node, variants: nodes }: Marked,
  resolve: (value: unknown) => unknown,
  base: string,
  refuse: (price: string) => void,
): LiveProduct | null {
  const variants = nodes.flatMap((item): LiveVariant[] => {
    const quote = offerOf(item, resolve, refuse);
    const id = ownId(item, 'productID') ?? ownId(item, 'sku');
    const sku = ownText(item, 'sku');
    return id && quote ? [{ ...quote, id, ...(sku ? { sku } : {}) }] : [];
  });
  const all = nodes.flatMap((item) => offerOf(item, resolve, () => {}) ?? []);
  const offers = all.flatMap(({ available, price, compareAt, sale }) =>
    price ? [{ available, price, highest: price, compareAt, sale }] : [],
  );
  const quote =
    offerOf(node, resolve, refuse) ?? factsOf(offers) ?? (all.length ? { available: false } : null);
  if (!quote) return null;
  const images = list(getOwn(node, 'image'))
    .map(resolve)
    .flatMap((image) => {
      const src = safeUrl(
        typeof image === 'string' ? image : (getOwn(image, 'url') ?? getOwn(image, 'contentUrl')),
        base,
      );
      return src ? [{ src }] : [];
    });
  const title = ownText(node, 'name');
  // A single variant is not a choice, and its name here may differ from the one in the shop's form.
  return {
    ...quote,
    ...(title ? { title } : {}),
    ...(images.length ? { images } : {}),
    variants: variants.length > 1 ? variants : [],
  };
}

function fromMeta(page: CartPage, reference: ProductReference): LiveProduct | null {
  if (!isThisPage(page, reference)) return null;
  const content = (name: string) =>
    page.window.document
      .querySelector(`meta[property="product:${name}"]`)
      ?.getAttribute('content') ?? undefined;
  const read = readMoney(content('price:amount'), content('price:currency'));
  const price = read && moneyFromDecimal(read.amount, read.currency);
  return price ? { available: stockOf(content('availability')), price, variants: [] } : null;
}
