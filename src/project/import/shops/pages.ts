/** Any other shop: what its product pages say of themselves for search engines, found through its sitemap. */
import { decodeXML } from 'entities';
import { list, markedProducts, nameOf, parseJsonLd } from '../../../cart/kit/page/jsonLd.js';
import { offerOf } from '../../../cart/kit/page/jsonLdOffer.js';
import { getOwn, ownId, ownText } from '../../../cart/kit/read.js';
import { isSamePage } from '../../../tools/isSamePage.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import type { Candidate, SourceCatalogue } from '../types.js';
import { variantsFrom } from '../variantsFrom.js';
import { textOf } from './answers.js';
import type { ShopClient, ShopWorld } from './shopClient.js';
import { choicesOn, handleIn } from './pageChoices.js';
import { readRobots } from './robots.js';
import type { ShopLimits } from './limits.js';
import { decodeAddress } from '../files/decodeAddress.js';

/** Pages that are looked at when nothing says how many. */
export const PAGES_LIMIT = 200;
const MAX_SITEMAPS = 20;
const MAX_DELAY_S = 10;

export async function importPages(
  origin: string,
  client: ShopClient,
  world: ShopWorld,
  { limit }: ShopLimits,
): Promise<SourceCatalogue> {
  const robots = readRobots(textOf(await client.get(`${origin}/robots.txt`)));
  client.pauseMs = Math.max(client.pauseMs, Math.min(robots.delayS, MAX_DELAY_S) * 1000);
  const listed = await pagesIn(origin, robots.sitemaps, client);
  const allowed = listed.filter((url) => robots.mayVisit(url));
  const pages = allowed.slice(0, limit);
  const candidates: Candidate[] = [];
  let failed = 0;
  for (const [index, url] of pages.entries()) {
    if (world.signal.aborted) break;
    world.onProgress(`page ${index + 1} of ${pages.length}: ${candidates.length} products`);
    const answer = await client.get(url);
    if (answer?.status !== 200) failed++;
    const product = answer && productOn(textOf(answer), answer.url);
    if (product) candidates.push(product);
  }
  const unvisited = listed.length - allowed.length;
  return {
    kind: 'product pages',
    candidates: [...new Map(candidates.map((each) => [each.id, each])).values()],
    baseUrl: origin,
    isWhole: allowed.length <= limit && failed === 0 && !world.signal.aborted,
    notes: [
      ...(allowed.length > limit
        ? [
            `The sitemap has ${allowed.length} pages; ${limit} were looked at. Look at more with --limit ${allowed.length}.`,
          ]
        : []),
      ...(unvisited > 0
        ? [`robots.txt asks programs to stay away from ${unvisited} of them.`]
        : []),
      ...(failed > 0 ? [`${failed} pages did not answer.`] : []),
    ],
  };
}

/** Pages of the sitemap that may be products, most likely first. */
async function pagesIn(
  origin: string,
  named: readonly string[],
  client: ShopClient,
): Promise<string[]> {
  const waiting = [...named, `${origin}/sitemap.xml`, `${origin}/sitemap_index.xml`];
  const seen = new Set<string>();
  const pages = new Set<string>();
  while (waiting.length > 0 && seen.size < MAX_SITEMAPS) {
    const url = safeUrl(waiting.shift(), origin);
    if (url === null || seen.has(url) || !url.startsWith(`${origin}/`)) continue;
    seen.add(url);
    const text = textOf(await client.get(url));
    const addresses = [
      ...text.matchAll(/<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2048}?)\s*(?:\]\]>)?\s*<\//g),
    ].flatMap(([, address = '']) => safeUrl(decodeXML(address), url) ?? []);
    if (/<(?:\w+:)?sitemapindex[\s>]/.test(text)) {
      const products = addresses.filter((address) =>
        /product|produ[ck]t|item|article/i.test(address),
      );
      waiting.unshift(...(products.length > 0 ? products : addresses));
    } else
      for (const address of addresses) if (address.startsWith(`${origin}/`)) pages.add(address);
    if (pages.size > 0 && waiting.every((next) => !/product|item/i.test(next))) break;
  }
  const isLikely = (url: string) =>
    /\/(products?|produkte?|produits?|productos?|prodotti|prodotto|p|item|shop|store|dp)\/[^/]+/i.test(
      url,
    );
  const all = [...pages];
  return [...all.filter(isLikely), ...all.filter((url) => !isLikely(url))];
}

/** The product that a page is about: as the shelf itself reads it there. */
export function productOn(html: string, url: string): Candidate | null {
  const documents = scriptsIn(html).flatMap(({ attributes, text }) =>
    /\btype\s*=\s*["']?application\/ld\+json["']?/i.test(attributes)
      ? (parseJsonLd(text) ?? [])
      : [],
  );
  const { products, resolve } = markedProducts(documents);
  const addressOf = (node: unknown) =>
    safeUrl(ownText(node, 'url') ?? ownText(getOwn(node, 'offers'), 'url') ?? '', url);
  const own = products.filter(({ isListed }) => !isListed);
  const marked =
    own.find(({ node }) => {
      const address = addressOf(node);
      return address !== null && isSamePage(address, url);
    }) ??
    own.find(({ node }) => getOwn(node, 'offers') !== undefined) ??
    own[0];
  if (!marked) return null;
  const { node, variants } = marked;
  const title = ownText(node, 'name') || ownText(variants[0], 'name') || '';
  if (!title) return null;
  const choices = choicesOn(marked, resolve, url);
  const quotes = [node, ...variants].flatMap((each) => offerOf(each, { resolve }) ?? []);
  const priced = quotes.filter(({ price }) => price);
  const isOnePrice =
    new Set(priced.map(({ price }) => price?.amount)).size === 1 &&
    !priced.some(({ isFrom }) => isFrom);
  const sku = ownId(node, 'sku') ?? ownId(node, 'productID') ?? ownId(node, 'productGroupID');
  const handle = choices.some(({ isShopify }) => isShopify) ? handleIn(url) : undefined;
  const image = pictureOf(getOwn(node, 'image') ?? getOwn(variants[0], 'image'), resolve);
  const [quote] = priced;
  return {
    id: handle ?? sku ?? slugOf(url),
    location: url,
    title,
    url,
    ...(image ? { image: { src: image } } : {}),
    ...(isOnePrice && quote?.price
      ? { price: quote.price, ...(quote.compareAt ? { compareAt: quote.compareAt } : {}) }
      : {}),
    ...(quotes.length > 0 && quotes.every(({ available }) => available === false)
      ? { available: false }
      : {}),
    ...variantsFrom(choices, title),
    ...(handle ? { ref: { shopify: { handle } } } : {}),
  };
}

/** Without those in comments, which hold what a shop once sold. */
const scriptsIn = (html: string): { attributes: string; text: string }[] =>
  [...html.matchAll(/<!--[^]*?-->|<script\b([^>]*)>([^]*?)<\/script/gi)].flatMap(
    ([, attributes, text = '']) => (attributes === undefined ? [] : [{ attributes, text }]),
  );

function pictureOf(value: unknown, resolve: (value: unknown) => unknown): string | undefined {
  const [first] = list(value);
  const picture = resolve(first);
  if (typeof picture === 'string') return picture;
  return nameOf(getOwn(picture, '@type')) === 'imageobject' || typeof picture === 'object'
    ? (ownText(picture, 'contentUrl') ?? ownText(picture, 'url'))
    : undefined;
}

const slugOf = (url: string): string => {
  const path = new URL(url).pathname.replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.(html?|php|aspx?)$/i, '');
  return decodeAddress(last) || path || url;
};
