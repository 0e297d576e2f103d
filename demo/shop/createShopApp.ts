import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createShopifyCart } from '../platforms/shops/shopifyCart.js';
import { firstOf, type Catalogue } from './catalogue.js';
import type { Html } from './html.js';
import type { Order } from './orders.js';
import { renderSection } from './pages/cartSections.js';
import { homePage } from './pages/home.js';
import { layoutFeed, isLayoutState } from './pages/layoutStates.js';
import { layoutsPage, readLayoutChoice } from './pages/layouts.js';
import { isOtherShop, otherShopPage } from './pages/otherShops.js';
import { renderPage } from './pages/layout.js';
import { productPage } from './pages/product.js';
import { failedPage, notFoundPage, textPage } from './pages/texts.js';
import { addCartRoutes } from './routes/cartRoutes.js';
import { addCheckoutRoutes } from './routes/checkoutRoutes.js';
import { compressPages } from './serve/compression.js';
import { parseCookies } from './serve/cookies.js';
import { createFileServer } from './serve/files.js';
import { createNonce, pageHeaders } from './serve/headers.js';
import type { ShelfTagFacts } from './shelfTag.js';
import type { ShopApp, ShopMiddleware, ShopParts } from './shopParts.js';
import { createStock } from './stock.js';

export interface ShopAppSettings {
  catalogue: Catalogue;
  distDir: string;
  mediaDir: string;
  reelsDir: string;
  /** Full address for events, or `null`. */
  endpoint: string | null;
  /** The same for questions below videos. */
  comments: string | null;
  key: string;
  shelf(facts: ShelfTagFacts): Html;
  /** Run before everything else; one that answers keeps the shop from answering. */
  before: readonly ShopMiddleware[];
  onError(error: Error, path: string): void;
}

export interface ShopAppResult {
  app: ShopApp;
  parts: ShopParts;
}

const themeDir = fileURLToPath(new URL('./theme', import.meta.url));

/** The shop as a request handler; `server.ts` puts a socket under it. */
export function createShopApp(settings: ShopAppSettings): ShopAppResult {
  const { catalogue, endpoint, comments, key } = settings;
  const collectorOrigin = endpoint ? new URL(endpoint).origin : null;
  const cart = createShopifyCart(
    {
      currency: catalogue.currency,
      products: catalogue.products.map((product) => ({
        ...product,
        image: firstOf(product.images).src,
        pictures: product.images.map(({ src }) => src),
      })),
    },
    { renderSection },
  );
  const orders: Order[] = [];
  const parts: ShopParts = {
    catalogue,
    cart,
    orders,
    stock: createStock(catalogue, (variantId, left) => cart.setStock(variantId, left)),
    cookies: (visit) => parseCookies(visit.req.header('cookie')),
    show(visit, page, status = 200) {
      const nonce = createNonce();
      const facts = {
        catalogue,
        stock: parts.stock,
        cart: cart.cart(parts.cookies(visit)),
        nonce,
        asset: (name: string) =>
          `/theme/${name}?v=${Math.floor(statSync(`${themeDir}/${name}`).mtimeMs).toString(36)}`,
        shelf: (product?: string) => settings.shelf({ product, endpoint, comments, key, nonce }),
      };
      const shown = page(facts);
      const { markup } = renderPage(shown, facts);
      return new Response(markup, {
        status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          // In a window of this shop, and of nobody else's.
          ...pageHeaders(nonce, collectorOrigin, shown.frame === 'bare' ? 'self' : 'none'),
        },
      });
    },
  };

  const app: ShopApp = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (visit, next) => {
    await next();
    visit.res.headers.set('x-content-type-options', 'nosniff');
  });
  for (const middleware of settings.before) app.use(middleware);
  app.use(compressPages());

  const folders = [
    // Stable names, so a browser has to ask each time whether they changed; the answer is nearly always 304.
    {
      at: '/reelshelf/',
      files: createFileServer({ root: settings.distDir, cacheControl: 'no-cache' }),
    },
    {
      at: '/media/',
      files: createFileServer({ root: settings.mediaDir, cacheControl: 'public, max-age=86400' }),
    },
    {
      // Named by their content.
      at: '/reels/media/',
      files: createFileServer({
        root: `${settings.reelsDir}/media`,
        cacheControl: 'public, max-age=31536000, immutable',
      }),
    },
    {
      at: '/reels/',
      files: createFileServer({ root: settings.reelsDir, cacheControl: 'public, max-age=60' }),
    },
    {
      at: '/theme/',
      files: createFileServer({
        root: themeDir,
        cacheControl: 'public, max-age=31536000, immutable',
      }),
    },
  ];
  const missing = () =>
    new Response('Not found\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  for (const { at, files } of folders) {
    app.get(
      `${at}*`,
      async (visit) =>
        (await files.serve(new URL(visit.req.url).pathname.slice(at.length), visit.req.raw)) ??
        missing(),
    );
  }

  addCartRoutes(app, parts);
  addCheckoutRoutes(app, parts);
  app.get('/', (visit) => parts.show(visit, homePage));
  app.get('/products/:handle', (visit) => {
    const product = catalogue.products.find(({ handle }) => handle === visit.req.param('handle'));
    if (!product) return parts.show(visit, notFoundPage, 404);
    return parts.show(visit, (facts) => productPage(product, visit.req.query('variant'), facts));
  });
  app.get('/pages/layouts', (visit) =>
    parts.show(visit, (facts) =>
      layoutsPage(
        readLayoutChoice((name) => visit.req.query(name)),
        facts,
      ),
    ),
  );
  app.get('/pages/layouts/:file{.+\\.json}', (visit) => {
    const state = visit.req.param('file').replace(/\.json$/, '');
    if (!isLayoutState(state)) return missing();
    const feed = layoutFeed(state, settings.reelsDir);
    return feed === null ? new Promise<Response>(() => {}) : visit.json(feed);
  });
  app.get('/pages/shops/:name', (visit) => {
    const name = visit.req.param('name');
    return isOtherShop(name)
      ? parts.show(visit, (facts) => otherShopPage(name, facts))
      : parts.show(visit, notFoundPage, 404);
  });
  app.get('/pages/:name', (visit) => {
    const page = textPage(visit.req.param('name'));
    return page ? parts.show(visit, () => page) : parts.show(visit, notFoundPage, 404);
  });
  app.notFound((visit) => parts.show(visit, notFoundPage, 404));
  app.onError((error, visit) => {
    settings.onError(error, visit.req.path);
    return parts.show(visit, failedPage, 500);
  });
  return { app, parts };
}
