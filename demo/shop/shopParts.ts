import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { ShopifyCart } from '../platforms/shops/shopifyCart.js';
import type { Catalogue } from './catalogue.js';
import type { Order } from './orders.js';
import type { Page, PageFacts } from './pages/page.js';
import type { Stock } from './stock.js';

interface ShopEnv {
  Bindings: HttpBindings;
}

export type ShopApp = Hono<ShopEnv>;
export type Visit = Context<ShopEnv>;
export type ShopMiddleware = MiddlewareHandler<ShopEnv>;

/** What the routes of one running shop share. */
export interface ShopParts {
  catalogue: Catalogue;
  stock: Stock;
  cart: ShopifyCart;
  /** Oldest first. */
  orders: Order[];
  cookies(visit: Visit): Record<string, string>;
  /** Answers with a whole page, as this visitor sees it. */
  show(visit: Visit, page: (facts: PageFacts) => Page, status?: number): Response;
}
