/** Shops whose address alone says what they are: asked by the names they have in the world, answered by servers here. */
import { afterEach, describe, expect, test } from 'vitest';
import { startBigCommerceShop } from '../../../demo/platforms/shops/bigcommerce.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { startShopServer, type ShopServer } from '../../../demo/platforms/shops/server.js';
import { startStorefrontShop } from '../../../demo/platforms/shops/shopifyStorefront.js';
import { nodeClock } from '../../../src/collector/nodeClock.js';
import { importFrom } from '../../../src/project/import/importFrom.js';
import { normalizeCatalogue } from '../../../src/project/import/normalize.js';

const TOKEN = 'public-token';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = (body: string) => ({ status: 200, headers: HTML, body });
const open: ShopServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.stop())));
async function started<T extends ShopServer>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  open.push(server);
  return server;
}

/** @param hosts - which server stands for which name; one may stand before another, and lets through what it does not know. */
async function importByName(
  address: string,
  hosts: Readonly<Record<string, readonly ShopServer[]>>,
  key?: string,
) {
  const send = async (url: string, init?: RequestInit): Promise<Response> => {
    const { host, pathname, search } = new URL(url);
    let answer: Response | null = null;
    for (const server of hosts[host] ?? []) {
      answer = await fetch(server.origin + pathname + search, { ...init, redirect: 'manual' });
      if (answer.status !== 404) break;
    }
    if (!answer) throw new TypeError(`there is no ${host}`);
    const to = answer.headers.get('location');
    if (to !== null && init?.redirect !== 'manual') return send(new URL(to, url).href, init);
    return Object.defineProperty(answer, 'url', { value: url });
  };
  const found = await importFrom(
    address,
    { withVideos: false, pauseMs: 0, access: { keyFor: () => key } },
    {
      env: { ...nodeClock, fetch: send as typeof fetch },
      signal: new AbortController().signal,
      onProgress: () => {},
      version: '1.0.0',
    },
  );
  if (!found.ok) return { error: `${found.error.code}: ${found.error.message}`, products: [] };
  const { catalogue: read, from } = found.value;
  return { from, ...read, ...normalizeCatalogue(read, undefined) };
}

describe('a headless Shopify shop', () => {
  /** Its theme is locked: every page of the old shop front sends on to the password. */
  const locked = () =>
    startShopServer(({ path, method }) =>
      method === 'POST' || path.startsWith('/api/')
        ? null
        : path === '/password'
          ? page('<title>Opening soon</title>')
          : { status: 302, headers: { location: '/password' }, body: '' },
    );

  test('a headless Shopify shop is read by its *.myshopify.com address, though its old shop front is locked', async () => {
    const api = await started(startStorefrontShop(catalogue, { token: TOKEN }));
    const front = await started(locked());
    const found = await importByName(
      'halden.myshopify.com',
      { 'halden.myshopify.com': [front, api] },
      TOKEN,
    );
    expect(found).toMatchObject({
      from: 'https://halden.myshopify.com',
      kind: 'Shopify Storefront API',
      currency: 'USD',
      losses: [],
    });
    expect(found.products.map(({ id }) => id)).toEqual(
      catalogue.products.map(({ handle }) => handle),
    );
    expect(api.seen[0]?.headers['x-shopify-storefront-access-token']).toBe(TOKEN);
  });

  test('a headless Shopify shop is read by the address of its own front, whose pages name the shop behind it, and the key goes to that shop alone', async () => {
    const api = await started(startStorefrontShop(catalogue, { token: TOKEN }));
    const front = await started(
      startShopServer(({ path }) =>
        path === '/'
          ? page(
              '<div id="root"></div><script>window.__remixContext={"env":{"PUBLIC_STORE_DOMAIN":"halden.myshopify.com"}}</script>',
            )
          : null,
      ),
    );
    const found = await importByName(
      'https://halden.example',
      { 'halden.example': [front], 'halden.myshopify.com': [api] },
      TOKEN,
    );
    expect(found).toMatchObject({ from: 'https://halden.example', kind: 'Shopify Storefront API' });
    expect(found.products).toHaveLength(catalogue.products.length);
    for (const { headers } of front.seen)
      expect(headers['x-shopify-storefront-access-token']).toBeUndefined();
  });

  test('with a token of another shop says where its own is found, and not which was given', async () => {
    const api = await started(startStorefrontShop(catalogue, { token: TOKEN }));
    const front = await started(locked());
    const { error } = await importByName(
      'https://halden.myshopify.com/',
      { 'halden.myshopify.com': [front, api] },
      'token-of-another',
    );
    expect(error).toMatch(/^KEY_REFUSED: .*Headless/);
    expect(error).not.toContain('token-of-another');
  });
});

describe('a BigCommerce shop', () => {
  const product = (handle: string, title: string, price: string, isThere = true) =>
    `<script>window.BCData = {"csrf_token":"x"};</script><h1>${title}</h1><form data-cart-item-add></form>
<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org/',
      '@type': 'Product',
      name: title,
      sku: handle.toUpperCase(),
      url: `https://halden.example/${handle}/`,
      image: `https://cdn11.bigcommerce.com/s-halden/images/stencil/800x800/${handle}.jpg`,
      offers: {
        '@type': 'Offer',
        priceCurrency: 'USD',
        price,
        availability: `https://schema.org/${isThere ? 'InStock' : 'OutOfStock'}`,
        url: `https://halden.example/${handle}/`,
      },
    })}</script>`;
  const PAGES: Record<string, string> = {
    '/': '<script>stencilBootstrap("default", "{}").load();</script><script src="https://cdn11.bigcommerce.com/s-halden/stencil/app.js"></script>',
    '/dew-serum/': product('dew-serum', 'Dew Serum', '28.00'),
    '/dusk-lamp/': product('dusk-lamp', 'Dusk Lamp', '74.00', false),
    '/about-us/': '<h1>About us</h1>',
  };
  const urls = (...paths: string[]) =>
    `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>https://halden.example${path}</loc></url>`).join('')}</urlset>`;
  const XML = { 'content-type': 'text/xml' };
  /** As BigCommerce has them: the sitemap under a name of its own, which robots.txt tells. */
  const pages = () =>
    startShopServer(({ path, query }) => {
      if (path === '/robots.txt')
        return {
          status: 200,
          headers: { 'content-type': 'text/plain' },
          body: 'User-agent: *\nDisallow: /cart.php\nSitemap: https://halden.example/xmlsitemap.php\n',
        };
      if (path === '/xmlsitemap.php')
        return {
          status: 200,
          headers: XML,
          body:
            query['type'] === 'products'
              ? urls('/dew-serum/', '/dusk-lamp/')
              : query['type'] === 'pages'
                ? urls('/about-us/')
                : '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://halden.example/xmlsitemap.php?type=pages&amp;page=1</loc></sitemap><sitemap><loc>https://halden.example/xmlsitemap.php?type=products&amp;page=1</loc></sitemap></sitemapindex>',
        };
      const body = PAGES[path];
      return body === undefined ? null : page(body);
    });

  test('a BigCommerce shop is read by its pages where no token is at hand, and says what they do not tell and how to have it', async () => {
    const front = await started(pages());
    const found = await importByName('halden.example', { 'halden.example': [front] });
    expect(found).toMatchObject({ kind: 'product pages', isWhole: true, losses: [] });
    expect(found.products).toMatchObject([
      {
        id: 'DEW-SERUM',
        title: 'Dew Serum',
        url: 'https://halden.example/dew-serum/',
        price: { amount: '28.00', currency: 'USD' },
      },
      { id: 'DUSK-LAMP', available: false },
    ]);
    expect('notes' in found && found.notes.join()).toMatch(
      /BigCommerce.*REELSHELF_BIGCOMMERCE_KEY/,
    );
    expect(front.seen.some(({ path }) => path === '/graphql')).toBe(false);
  });

  test('a BigCommerce shop is read by its API as soon as there is a token, with the numbers that its cart goes by', async () => {
    const front = await started(pages());
    const api = await started(startBigCommerceShop(catalogue, { token: TOKEN, taxDisplay: 'INC' }));
    const found = await importByName(
      'https://halden.example',
      { 'halden.example': [front, api] },
      TOKEN,
    );
    expect(found).toMatchObject({ kind: 'BigCommerce', currency: 'USD' });
    expect(found.products.find(({ id }) => id === 'carafe-pour')).toMatchObject({
      ref: { bigcommerce: { id: '5002' } },
    });
  });
});
