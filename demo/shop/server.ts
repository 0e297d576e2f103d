/**
 * Halden, the demo shop: what a merchant's shop looks like to the shelf, and nothing more.
 *
 *   server.ts          a socket under the app; the way in for `npm start` (through run.ts) and for tests
 *   createShopApp.ts   routes, headers, policy; pages/ draws what they answer, serve/ sends files and ranges
 *   routes/            the cart (Shopify's Ajax API, logic in demo/platforms/shops/shopifyCart.ts) and the checkout
 *   theme/             what a theme brings: style sheets, cart drawer, option pickers, the consent bar
 *   catalogue.json     the products
 *   reels/             the project folder that the shelf's videos come from, served as `/reels/`; demo/media/project.ts makes it
 *
 * The shelf gets onto the pages by the pasted tag alone (shelfTag.ts). Carts and orders live in memory and end with the shop.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { ShopifyCart } from '../platforms/shops/shopifyCart.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { createShopApp } from './createShopApp.js';
import type { Html } from './html.js';
import type { Order } from './orders.js';
import { shelfTag, type ShelfTagFacts } from './shelfTag.js';
import type { ShopMiddleware } from './shopParts.js';

export interface ShopOptions {
  /** Default 0: any free one. */
  port?: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** The collector's origin, e.g. `http://127.0.0.1:4174`; without it the tag gets no endpoint. */
  collectorUrl?: string | null;
  /** Whether the collector takes questions below videos. */
  hasQuestions?: boolean;
  /** Default `pub_demo`. */
  key?: string;
  /** The built shelf; served as `/reelshelf/`. Default: `dist/` of the project. */
  distDir?: string;
  /** Served as `/media/`. */
  mediaDir?: string;
  /** A project folder, served as `/reels/`. */
  reelsDir?: string;
  catalogue?: Catalogue;
  /** Other markup in the tag's place. Default: the pasted tag. */
  shelf?(facts: ShelfTagFacts): Html;
  /** Requests pass these first; tests put their faults and pages here. */
  before?: readonly ShopMiddleware[];
  /** Told of every exception a route threw; the visitor gets a page that says so. Default: standard error. */
  onError?(error: Error, path: string): void;
}

export interface RunningShop {
  url: string;
  port: number;
  /** Oldest first; filled as shoppers order. */
  orders: readonly Order[];
  /** The carts by cookie, and the means to change them behind a shopper's back. */
  carts: ShopifyCart;
  catalogue: Catalogue;
  /** For pages and cart at once. */
  setStock(variantId: string, left: number): void;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export async function startShop(options: ShopOptions = {}): Promise<RunningShop> {
  const {
    port = 0,
    host = '127.0.0.1',
    collectorUrl = null,
    key = 'pub_demo',
    before = [],
    shelf = shelfTag,
  } = options;
  const { app, parts } = createShopApp({
    catalogue: options.catalogue ?? readCatalogue(here('./catalogue.json')),
    distDir: resolve(options.distDir ?? here('../../dist')),
    mediaDir: resolve(options.mediaDir ?? here('./public/media')),
    reelsDir: resolve(options.reelsDir ?? here('./reels')),
    endpoint: collectorUrl === null ? null : new URL('/v1/events', collectorUrl).href,
    comments:
      collectorUrl && options.hasQuestions ? new URL('/v1/comments', collectorUrl).href : null,
    key,
    shelf,
    before,
    onError:
      options.onError ??
      ((error, path) =>
        process.stderr.write(`The shop failed at ${path}: ${error.stack ?? error.message}\n`)),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    port: taken,
    orders: parts.orders,
    carts: parts.cart,
    catalogue: parts.catalogue,
    setStock: (variantId, left) => parts.stock.set(variantId, left),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
