/** A shop's own site: a product page with the shelf on it, a cart page, a checkout page. The cart's server is another origin. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePage } from '../../e2e/support/npmPage.js';
import { demoFeed } from '../../support/demoReels.js';
import { inOrder } from '../../support/inOrder.js';
import { shopPort, store } from './store.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.jpg': 'image/jpeg',
  '.vtt': 'text/vtt',
  '.css': 'text/css',
};

/** What is old in the feed: no shop has this price. */
export const STALE = { amount: '1.23', currency: 'USD' };

/** One real clip for each product. Prices are stale and everything is said to be there: what is true only the shop knows. */
export function makeFeed(): object {
  const demo = demoFeed();
  const products = store.products.map(({ id, handle, title, options, variants }) => ({
    id,
    title,
    url: `/products/${handle}`,
    price: STALE,
    options,
    variants: variants.map((variant) => ({
      id: variant.id,
      options: variant.options,
      price: STALE,
      available: true,
    })),
    ref: { [store.cart]: { handle } },
  }));
  const videos = demo.videos.slice(0, products.length).map((video, index) => ({
    ...video,
    show: undefined,
    tags: [{ product: products[index]?.id, start: 0, end: video.duration ?? 5, x: 0.5, y: 0.6 }],
  }));
  return inOrder({ ...demo, currency: 'USD', products, videos });
}

/** The adapter as a developer would use it, beside the shelf and on the same cart: `window.storeCart`. */
const BESIDE = `
import * as carts from 'reelshelf/cart/${store.cart}';
const setTimer = (run, delayMs) => { const timer = setTimeout(run, delayMs); return () => clearTimeout(timer); };
const env = { nowMs: () => Date.now(), monotonicMs: () => performance.now(), setTimer, fetch: (url, init) => fetch(url, init), random: () => Math.random(), locale: 'en-US', timeZone: 'UTC' };
const page = { env, display: { warn() {}, said: [] }, url: location.href, window, host: document.body, navigate: (url) => location.assign(url) };
const make = Object.entries(carts).find(([name]) => /Cart$/.test(name) && !name.startsWith('create'))[1];
window.storeCart = make(window.storeFacts.settings)(page);
document.documentElement.dataset.beside = 'ready';
`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><script>window.storeFacts = ${JSON.stringify(
    store,
  ).replaceAll('<', '\\u003c')}</script></head><body><h1>${title}</h1>${body}</body></html>`;

const productPage = (product: string, consent: string) =>
  shell(
    'A product',
    `<p>Words about it.</p>
<reel-shelf feed="/feed.json" product="${encodeURIComponent(product)}" cart="${store.cart}" endpoint="/events" key="pub_test" consent="${consent === 'granted' ? 'granted' : 'denied'}"></reel-shelf>
<script>document.querySelector('reel-shelf').options = { cartSettings: window.storeFacts.settings };</script>
<script async src="/reelshelf/reelshelf.js"></script>
<script type="module" src="/beside/page.js"></script>`,
  );

export interface ShopPage {
  origin: string;
  /** The page of a product; consent is the shopper's answer. */
  urlOf(product: string, consent?: 'granted' | 'denied'): string;
  stop(): Promise<void>;
}

export async function startShopPage(): Promise<ShopPage> {
  const feed = JSON.stringify(makeFeed());
  const beside = await bundlePage(BESIDE);
  const checkout = join(root, 'test/stores', store.name, 'checkout.js');

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://shop');
    const html = (text: string) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
    const bundled = beside.get(url.pathname.replace('/beside/', ''));
    if (url.pathname.startsWith('/products/'))
      html(
        productPage(
          url.pathname.slice('/products/'.length),
          url.searchParams.get('consent') ?? 'granted',
        ),
      );
    else if (url.pathname === '/cart') html(shell('Cart', ''));
    else if (url.pathname === '/checkout')
      html(shell('Checkout', '<script src="/checkout.js"></script>'));
    else if (url.pathname === '/checkout.js') sendFile(checkout, response);
    // The merchant's endpoint; without one nothing is measured, and then no line knows its video.
    else if (url.pathname === '/events') response.writeHead(204).end();
    else if (url.pathname === '/feed.json')
      response.setHeader('content-type', 'application/json').end(feed);
    else if (bundled !== undefined)
      response.setHeader('content-type', 'text/javascript').end(bundled);
    else if (url.pathname.startsWith('/reelshelf/'))
      sendFile(inside('dist', url.pathname.slice('/reelshelf/'.length)), response);
    else if (url.pathname.startsWith('/reels/media/'))
      sendFile(inside('demo/shop', url.pathname), response, request.headers.range);
    else if (url.pathname.startsWith('/media/'))
      sendFile(inside('demo/shop/public', url.pathname), response, request.headers.range);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(shopPort, '127.0.0.1', resolve),
  );
  const origin = `http://127.0.0.1:${shopPort}`;
  return {
    origin,
    urlOf: (product, consent = 'granted') => `${origin}/products/${product}?consent=${consent}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const inside = (folder: string, path: string) => join(root, folder, normalize(`/${path}`));

/** With parts, as players ask for them. */
function sendFile(path: string, response: ServerResponse, range?: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
  const { size } = statSync(path);
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const start = Number(from || 0);
  const end = to ? Number(to) : size - 1;
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
  };
  response.writeHead(
    from ? 206 : 200,
    from ? { ...headers, 'content-range': `bytes ${start}-${end}/${size}` } : headers,
  );
  createReadStream(path, { start, end }).pipe(response);
}
