/**
 * The demo shop for end-to-end tests: on a free port, with faults that can be switched on and off while a browser is on it,
 * pages of the test's own, and a list of what was asked for.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { html, trusted, type Html } from '../../../demo/shop/html.js';
import { startShop, type RunningShop, type ShopOptions } from '../../../demo/shop/server.js';
import { shelfTag, type ShelfTagFacts } from '../../../demo/shop/shelfTag.js';
import type { ShopMiddleware, Visit } from '../../../demo/shop/shopParts.js';
import { demoFeed } from '../../support/demoReels.js';
import { inOrder } from '../../support/inOrder.js';

/**
 * How the cart fails. `partial` puts one piece into the cart and refuses the rest, as the platform does. `cut` begins an answer
 * and drops the connection: one dropped before that would be repeated by the browser itself.
 */
export type CartFault =
  | 'sold_out'
  | 'partial'
  | 'rate_limited'
  | 'challenge'
  | 'server_error'
  | 'no_answer'
  | 'cut';
export type FeedFault =
  | 'missing'
  | 'server_error'
  | 'slow'
  | 'not_json'
  | 'huge'
  | 'empty'
  | 'wrong_version'
  | 'no_answer';

export interface ShopFaults {
  /** Before every answer. */
  latencyMs: number;
  /** One entry a request to `/cart/*.js`, first in first out; `null` lets that request through. */
  cart: (CartFault | null)[];
  feed: FeedFault | null;
  /** How late a `slow` feed is. */
  feedDelayMs: number;
  /** `missing`: 404 for each file below `/media/` and `/reels/media/` whose path contains the text; `''` means all of them. */
  mediaMissing: string | null;
  /** Files of the shelf (`/reelshelf/`) whose path contains the text answer 404. */
  shelfMissing: string | null;
  /** Every connection is cut without an answer, new ones too. */
  isOffline: boolean;
}

export interface TestPage {
  path: string;
  html: string | ((facts: ShelfTagFacts & { shopUrl: string }) => string);
  /** None but these and the content type: no policy unless the test wants one. */
  headers?: Record<string, string>;
  status?: number;
}

export interface DemoShopOptions extends Omit<ShopOptions, 'before' | 'shelf'> {
  faults?: Partial<ShopFaults>;
  pages?: readonly TestPage[];
  /** Answered at `/reels.json` and, for the pasted tag, at `/reels/reels.json`. Default: the shop's own feed, with figures that keep its cards in one order. */
  feed?: unknown;
  /** More attributes for the pasted tag, e.g. `{ 'data-previews': 'off' }`. */
  tag?: Readonly<Record<string, string>>;
  /** Other markup in the tag's place: an element, an npm import. */
  shelf?(facts: ShelfTagFacts): string;
}

export interface DemoShop extends RunningShop {
  faults: ShopFaults;
  /** Every request so far, oldest first, path with query. */
  requests: readonly { method: string; path: string }[];
  addPage(page: TestPage): void;
  setFeed(feed: unknown): void;
}

const ownFeed = () => inOrder(demoFeed());
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
const never = () => new Promise<Response>(() => {});

function cut(visit: Visit): Response {
  visit.env.incoming.socket.destroy();
  return new Response(null, { status: 503 });
}

function cutInside(visit: Visit): Response {
  const { outgoing } = visit.env;
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  outgoing.write('{"items":[');
  setImmediate(() => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

const CHALLENGE = '<!doctype html><title>One moment</title><h1>Checking your browser</h1>';

const FEEDS: Record<Exclude<FeedFault, 'slow' | 'no_answer'>, () => Response> = {
  missing: () => new Response('Not found', { status: 404 }),
  server_error: () => new Response('Internal error', { status: 500 }),
  not_json: () => new Response(CHALLENGE, { headers: { 'content-type': 'text/html' } }),
  huge: () =>
    json(200, {
      version: 1,
      creators: [],
      products: [],
      videos: [],
      padding: 'x'.repeat(10 * 1024 * 1024),
    }),
  empty: () => json(200, { version: 1, creators: [], products: [], videos: [] }),
  wrong_version: () => json(200, { version: 99, creators: [], products: [], videos: [] }),
};

export async function startDemoShop(options: DemoShopOptions = {}): Promise<DemoShop> {
  const {
    faults: given,
    pages: firstPages = [],
    feed: firstFeed,
    tag = {},
    shelf,
    ...shopOptions
  } = options;
  const none: ShopFaults = {
    latencyMs: 0,
    cart: [],
    feed: null,
    feedDelayMs: 8000,
    mediaMissing: null,
    shelfMissing: null,
    isOffline: false,
  };
  const faults: ShopFaults = { ...none, ...given };
  const pages = new Map(firstPages.map((page) => [page.path, page]));
  const requests: { method: string; path: string }[] = [];
  let feed = JSON.stringify(firstFeed ?? ownFeed());
  let shop: RunningShop | undefined;

  async function cartFault(visit: Visit, fault: CartFault): Promise<Response> {
    const refuse = (status: number, description: string, headers?: Record<string, string>) =>
      json(status, { status, message: 'Cart Error', description }, headers);
    if (fault === 'sold_out') return refuse(422, 'The product is already sold out.');
    if (fault === 'rate_limited')
      return refuse(429, 'Too many attempts. Please try again in a few minutes.', {
        'retry-after': '1',
      });
    if (fault === 'challenge')
      return new Response(CHALLENGE, { status: 430, headers: { 'content-type': 'text/html' } });
    if (fault === 'server_error') return new Response('Internal error', { status: 500 });
    if (fault === 'cut') return cutInside(visit);
    if (fault === 'no_answer') return never();
    const variantId = await firstVariant(visit);
    const cookies = Object.fromEntries(
      (visit.req.header('cookie') ?? '')
        .split('; ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    const answer = shop?.carts.handle({
      method: 'POST',
      path: '/cart/add.js',
      body: { id: variantId, quantity: 1 },
      cookies,
    });
    return refuse(
      422,
      'Only 1 items were added to your cart.',
      answer?.headers['set-cookie'] ? { 'set-cookie': answer.headers['set-cookie'] } : {},
    );
  }

  const before: ShopMiddleware = async (visit, next) => {
    const url = new URL(visit.req.url);
    const { pathname } = url;
    requests.push({ method: visit.req.method, path: pathname + url.search });
    if (faults.isOffline) return cut(visit);
    if (faults.latencyMs) await wait(faults.latencyMs);
    const isMissing = (prefix: string, part: string | null) =>
      part !== null && pathname.startsWith(prefix) && pathname.includes(part);
    if (
      isMissing('/media/', faults.mediaMissing) ||
      isMissing('/reels/media/', faults.mediaMissing) ||
      isMissing('/reelshelf/', faults.shelfMissing)
    )
      return new Response('Not found', { status: 404 });
    if (/^\/cart\/\w+\.js$/.test(pathname)) {
      const fault = faults.cart.shift();
      if (fault) return cartFault(visit, fault);
    }
    if (pathname === '/reels.json' || pathname === '/reels/reels.json') {
      if (faults.feed === 'no_answer') return never();
      if (faults.feed === 'slow') await wait(faults.feedDelayMs);
      else if (faults.feed) return FEEDS[faults.feed]();
      return new Response(feed, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    }
    const page = pages.get(pathname);
    if (!page) return next();
    const facts = {
      endpoint: endpointOf(shopOptions),
      key: shopOptions.key ?? 'pub_demo',
      nonce: '',
      shopUrl: shop?.url ?? '',
    };
    const body = typeof page.html === 'function' ? page.html(facts) : page.html;
    return new Response(body, {
      status: page.status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
    });
  };

  const pasted = (facts: ShelfTagFacts): Html => withAttributes(shelfTag(facts), tag);
  const running = await startShop({
    ...shopOptions,
    before: [before],
    shelf: shelf ? (facts) => trusted(shelf(facts)) : pasted,
  });
  shop = running;
  return {
    ...running,
    faults,
    requests,
    addPage: (page) => void pages.set(page.path, page),
    setFeed: (next) => {
      feed = JSON.stringify(next);
    },
  };
}

const endpointOf = ({ collectorUrl }: ShopOptions) =>
  collectorUrl ? new URL('/v1/events', collectorUrl).href : null;

/** The tag as pasted, with a few attributes more before it closes. */
function withAttributes(tag: Html, attributes: Readonly<Record<string, string>>): Html {
  const more = html`${Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`)}`
    .markup;
  return trusted(tag.markup.replace('></script>', `${more}></script>`));
}

async function firstVariant(visit: Visit): Promise<string> {
  if ((visit.req.header('content-type') ?? '').startsWith('multipart/'))
    return String((await visit.req.formData()).get('id'));
  const text = await visit.req.text();
  if (!text.startsWith('{')) return new URLSearchParams(text).get('id') ?? '';
  const body = JSON.parse(text) as { id?: unknown; items?: { id: unknown }[] };
  return String(body.id ?? body.items?.[0]?.id ?? '');
}
