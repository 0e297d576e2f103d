/**
 * The same shelf on every platform: a product page with the platform's marks and the behaviour of its themes, over a cart that answers
 * as the platform does (demo/platforms/shops). One server a platform, since their paths are the platform's own.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { RecordedShop } from './shops/recordedShop.js';
import type { Catalogue } from './shops/shopifyCart.js';
import { firstOf, readCatalogue } from '../shop/catalogue.js';
import { parseCookies } from '../shop/serve/cookies.js';
import { createFileServer } from '../shop/serve/files.js';
import { feedFor } from './feedFor.js';
import { platformPage } from './page.js';
import type { PlatformDemo } from './types.js';

export interface RunningPlatform {
  url: string;
  demo: PlatformDemo;
  shop: RecordedShop;
  catalogue: Catalogue;
  stop(): Promise<void>;
}

export interface PlatformOptions {
  /** Default 0: any free one. */
  port?: number;
  host?: string;
  /** Full address for events; without it nothing is sent. */
  endpoint?: string | null;
  /** How late the shop's cart, checkout and other pages of its own answer. Default 0. */
  pageDelayMs?: number;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The demo shop's products, as the recorded shops take them. */
export function platformCatalogue(): Catalogue {
  const { currency, products } = readCatalogue(here('../shop/catalogue.json'));
  return {
    currency,
    products: products.map((product) => ({
      ...product,
      image: firstOf(product.images).src,
      pictures: product.images.map(({ src }) => src),
    })),
  };
}

export async function startPlatform(
  demo: PlatformDemo,
  { port = 0, host = '127.0.0.1', endpoint = null, pageDelayMs = 0 }: PlatformOptions = {},
): Promise<RunningPlatform> {
  const catalogue = platformCatalogue();
  const shop = demo.createShop(catalogue);
  const feed = feedFor(
    JSON.parse(readFileSync(here('../shop/reels/reels.json'), 'utf8')) as Parameters<
      typeof feedFor
    >[0],
    catalogue,
    demo.name.split('-')[0] ?? demo.name,
    demo.idOf,
  );
  const app = new Hono();
  const folders = [
    {
      at: '/reelshelf/',
      files: createFileServer({ root: here('../../dist'), cacheControl: 'no-cache' }),
    },
    {
      at: '/media/',
      files: createFileServer({
        root: here('../shop/public/media'),
        cacheControl: 'public, max-age=86400',
      }),
    },
    {
      at: '/reels/media/',
      files: createFileServer({
        root: here('../shop/reels/media'),
        cacheControl: 'public, max-age=31536000, immutable',
      }),
    },
    { at: '/theme/', files: createFileServer({ root: here('./theme'), cacheControl: 'no-cache' }) },
  ];
  for (const { at, files } of folders) {
    app.get(
      `${at}*`,
      async (visit) =>
        (await files.serve(new URL(visit.req.url).pathname.slice(at.length), visit.req.raw)) ??
        visit.notFound(),
    );
  }
  app.get('/reels/reels.json', (visit) => visit.json(feed));
  app.get('/favicon.ico', (visit) => visit.body(null, 204));
  // The platform's own paths come first: some of them look like a page's.
  app.all('*', async (visit, next) => {
    const url = new URL(visit.req.url);
    const answer = shop.handle({
      method: visit.req.method,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(visit.req.raw.headers),
      cookies: parseCookies(visit.req.header('cookie')),
      body: visit.req.method === 'GET' ? null : await visit.req.text(),
    });
    if (!answer) return next();
    if (answer.headers['content-type']?.includes('text/html')) await wait(pageDelayMs);
    return new Response(answer.status === 204 ? null : answer.body, {
      status: answer.status,
      headers: answer.headers,
    });
  });
  const show = (handle?: string) => {
    const product = handle
      ? catalogue.products.find((candidate) => candidate.handle === handle)
      : catalogue.products[0];
    if (!product) return null;
    return platformPage({ demo, catalogue, product, endpoint });
  };
  app.get('/', (visit) => visit.html(show() ?? ''));
  app.get('/products/:handle', (visit) => {
    const page = show(visit.req.param('handle'));
    return page ? visit.html(page) : visit.notFound();
  });
  // Wherever the platform's own cart and checkout pages are: something to arrive at.
  app.get('*', async (visit) => {
    await wait(pageDelayMs);
    return visit.html(
      `<!doctype html><title>${new URL(visit.req.url).pathname}</title><p>The shop’s own page.</p>`,
    );
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    demo,
    shop,
    catalogue,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
