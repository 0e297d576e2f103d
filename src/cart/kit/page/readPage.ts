import { safeUrl } from '../../../tools/safeUrl.js';
import { plainText } from '../plainText.js';
import { prices } from '../price.js';
import { getOwn, ownText } from '../read.js';
import { idOf, list, markedProducts, parseJsonLd, textOf, type Marked } from './jsonLd.js';
import { factsOf, offerOf, stockOf, type OfferReading } from './jsonLdOffer.js';
import { readStated } from './jsonLdPrice.js';
import { isThisPage } from './isThisPage.js';
import { readMicrodata } from './microdata.js';
import type { CartPage } from '../../contract/page.js';
import type { LiveProduct, LiveVariant, ProductReference } from '../../contract/types.js';

/** What the page's own markup says of a product; other products than the page's are known only where it names them. */
export const readPage = (page: CartPage, reference: ProductReference): LiveProduct | null =>
  fromJsonLd(page, reference) ??
  fromNodes(page, reference, readMicrodata(page.window.document), () => {}) ??
  fromMeta(page, reference);

function fromJsonLd(page: CartPage, reference: ProductReference): LiveProduct | null {
  const scripts = [...page.window.document.querySelectorAll('script[type*="ld+json" i]')].map(
    (script) => script.textContent ?? '',
  );
  const documents = scripts.map(parseJsonLd);
  const refuse = (what: string) =>
    page.display.warn({
      code: 'PAGE_DATA_UNREADABLE',
      subject: what,
      message: `The page’s JSON-LD of its product cannot be read: ${what}. The feed’s price is shown.`,
      remedy:
        'Let the theme write valid JSON, prices as 1299.00 with a dot, and the currency as three letters.',
    });
  if (isThisPage(page, reference))
    scripts.forEach(
      (text, index) =>
        documents[index] === undefined && /Product/.test(text) && refuse(text.trim().slice(0, 60)),
    );
  return fromNodes(page, reference, documents, refuse);
}

function fromNodes(
  page: CartPage,
  reference: ProductReference,
  documents: readonly unknown[],
  refuse: (what: string) => void,
): LiveProduct | null {
  const { products, resolve } = markedProducts(documents);
  const names = [reference.productId, reference.ref?.id, reference.ref?.sku].filter(Boolean);
  const isNamed = ({ node, variants }: Marked) =>
    [node, ...variants].some((each) =>
      ['productID', 'sku', 'productGroupID'].some(
        (key) =>
          names.includes(idOf(each, key)?.replace(/^\w+:/, '')) || names.includes(idOf(each, key)),
      ),
    );
  const live = (marked: Marked) =>
    toLive(marked, page.url, { resolve, refuse, nowMs: page.env.nowMs() });
  // A tool for reviews may name the same product once more, and know no price.
  for (const named of products.filter(isNamed)) {
    const quote = live(named);
    if (quote) return quote;
  }
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
  const { document } = page.window;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const here = [page.url, canonical].flatMap((address) => endingOf(address) ?? []);
  const heading = document.querySelector('h1')?.textContent;
  const titles = `${document.title ?? ''}\n${heading ?? ''}`
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase();
  const priced = products.flatMap((marked) => {
    const quote = live(marked);
    if (!quote) return [];
    const { node } = marked;
    const endings = [textOf(node, 'url'), ownText(node, '@id')].flatMap(
      (address) => endingOf(address) ?? [],
    );
    const name = titleOf(node)?.toLowerCase();
    const isTitled = titles.includes(name || '\n\n');
    return [
      { quote, name, isTitled, isHere: endings.some((each) => here.includes(each)), endings },
    ];
  });
  // At another address, and named by nothing here: another product, though it be the only one.
  const possible = priced.filter(
    ({ isHere, isTitled, name, endings }) =>
      isHere || isTitled || !name || !endings.length || !titles.trim(),
  );
  const titled = possible.filter(({ isTitled }) => isTitled);
  const longest = Math.max(...titled.map(({ name = '' }) => name.length));
  for (const among of [
    possible,
    possible.filter(({ isHere }) => isHere),
    titled,
    titled.filter(({ name = '' }) => name.length === longest),
  ]) {
    const isOne = new Set(among.map(({ name, quote }) => name ?? quote)).size === 1;
    if (isOne) return among[0]?.quote ?? null;
  }
  return null;
}

/** In one line, without the HTML that themes leave in it. */
const titleOf = (node: unknown): string | undefined =>
  plainText(textOf(node, 'name')).replace(/\s+/g, ' ') || undefined;

/** The last part of an address's path; a shop's own address has none. */
const endingOf = (address: string | null | undefined): string | undefined =>
  /(?:^|[^/:]\/|^\/)([^/?#]+)\/?(?:[?#].*)?$/.exec(address ?? '')?.[1];

function toLive(
  { node, variants: nodes }: Marked,
  base: string,
  reading: OfferReading,
): LiveProduct | null {
  const variants = nodes.flatMap((item): LiveVariant[] => {
    const quote = offerOf(item, reading);
    const id = idOf(item, 'productID') ?? idOf(item, 'sku');
    const sku = textOf(item, 'sku');
    return id && quote ? [{ ...quote, id, ...(sku ? { sku } : {}) }] : [];
  });
  const all = nodes.flatMap((item) => offerOf(item, { ...reading, refuse: () => {} }) ?? []);
  const offers = all.flatMap(({ available, price, compareAt, sale }) =>
    price ? [{ available, price, highest: price, compareAt, sale }] : [],
  );
  const ofVariants = factsOf(offers) ?? (all.length ? { available: false } : null);
  const own = offerOf(node, reading);
  const quote = own ?? ofVariants;
  if (!quote) return null;
  // An aggregate of prices says nothing of stock; its variants do.
  const available = own?.available ?? ofVariants?.available;
  const images = list(getOwn(node, 'image'))
    .map(reading.resolve)
    .flatMap((image) => {
      const src = safeUrl(
        typeof image === 'string' ? image : (getOwn(image, 'url') ?? getOwn(image, 'contentUrl')),
        base,
      );
      return src ? [{ src }] : [];
    });
  const title = titleOf(node);
  // A single variant is not a choice, and its name here may differ from the one in the shop's form.
  return {
    ...quote,
    available,
    ...(title ? { title } : {}),
    ...(images.length ? { images } : {}),
    variants: variants.length > 1 ? variants : [],
  };
}

function fromMeta(page: CartPage, reference: ProductReference): LiveProduct | null {
  if (!isThisPage(page, reference)) return null;
  const content = (name: string) =>
    ['property', 'name']
      .map((key) => page.window.document.querySelector(`meta[${key}="${name}"]`))
      .find(Boolean)
      ?.getAttribute('content') ?? undefined;
  const money = (name: string) =>
    readStated(content(`${name}:amount`), content(`${name}:currency`))?.price;
  const usual = money('product:price') ?? money('og:price');
  // Meta's names: beside a sale, the price is the former one.
  const sale = money('product:sale_price');
  const price = sale ?? usual;
  if (!price) return null;
  return {
    available: stockOf(content('product:availability') ?? content('og:availability')),
    ...prices(price, sale ? usual : money('product:original_price')),
    variants: [],
  };
}
