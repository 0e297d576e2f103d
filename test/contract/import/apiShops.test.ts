/** Catalogues of shops that answer by an API: asked over HTTP, and what comes out is sold through the same shop's cart adapter. */
import { afterEach, describe, expect, test } from 'vitest';
import { startBigCommerceShop } from '../../../demo/platforms/shops/bigcommerce.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { CHANNEL, KEY, REGION, startMedusaShop } from '../../../demo/platforms/shops/medusa.js';
import { createNodePage } from '../../../demo/platforms/shops/nodePage.js';
import { startSaleorShop } from '../../../demo/platforms/shops/saleor.js';
import { startShopServer, type ShopServer } from '../../../demo/platforms/shops/server.js';
import { json, type CatalogueProduct } from '../../../demo/platforms/shops/shopifyJson.js';
import { startStorefrontShop } from '../../../demo/platforms/shops/shopifyStorefront.js';
import { startVendureShop } from '../../../demo/platforms/shops/vendure.js';
import { nodeClock } from '../../../src/collector/nodeClock.js';
import { createBigCommerceCart } from '../../../src/cart/adapters/bigcommerce/adapter.js';
import { createMedusaCart } from '../../../src/cart/adapters/medusa/adapter.js';
import { createSaleorCart } from '../../../src/cart/adapters/saleor/adapter.js';
import { createShopifyStorefrontCart } from '../../../src/cart/adapters/shopify-storefront/adapter.js';
import { createVendureCart } from '../../../src/cart/adapters/vendure/adapter.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';
import type { Product } from '../../../src/feed/schema.js';
import { importFrom } from '../../../src/project/import/importFrom.js';
import {
  normalizeCatalogue,
  type NormalizedCatalogue,
} from '../../../src/project/import/normalize.js';
import type { ApiPlatform, ShopAccess } from '../../../src/project/import/shops/access.js';
import type { SourceCatalogue } from '../../../src/project/import/types.js';

const fee: CatalogueProduct = {
  id: '5900',
  handle: 'handling-fee',
  title: 'Handling Fee',
  options: [],
  variants: [{ id: '41900', price: '3.00', available: true, stock: null }],
};
const plain = (at: number): CatalogueProduct => ({
  id: String(6000 + at),
  handle: `bowl-${at}`,
  title: `Bowl ${at}`,
  image: 'https://cdn.halden.example/bowl.jpg',
  options: [],
  variants: [{ id: String(46_000 + at), price: '12.50', available: true, stock: null }],
});
/** More than any of them gives at once, and everything that can go wrong among them. */
const goods = {
  currency: 'USD',
  products: [...catalogue.products, fee, ...Array.from({ length: 121 }, (_, at) => plain(at))],
};
const TOKEN = 'public-token';

interface Subject {
  platform: ApiPlatform;
  access: Partial<Record<'key' | 'channel' | 'region', string>>;
  start(): Promise<ShopServer>;
  cart(origin: string): CartAdapter;
  /** What the shop's cart calls variant 41001. */
  variant: string;
  /** Found by asking the address, without being named. */
  isFound: boolean;
}
const page = () => createNodePage('https://shop.example');
const place = () => {
  let id: string | null = null;
  return { get: () => id, set: (next: string | null) => void (id = next) };
};
const subjects: Subject[] = [
  {
    platform: 'shopify-storefront',
    access: { key: TOKEN },
    start: () => startStorefrontShop(goods, { token: TOKEN }),
    cart: (shop) => createShopifyStorefrontCart(page(), { shop, cartId: place() }),
    variant: '41001',
    isFound: false,
  },
  {
    platform: 'medusa',
    access: { key: KEY, region: 'us' },
    start: () => startMedusaShop(goods),
    cart: (baseUrl) =>
      createMedusaCart(page(), {
        baseUrl,
        publishableKey: KEY,
        regionId: REGION,
        cartId: place(),
      }),
    variant: 'variant_41001',
    isFound: true,
  },
  {
    platform: 'vendure',
    access: {},
    start: () => startVendureShop(goods),
    cart: (baseUrl) => createVendureCart(page(), { baseUrl, cartId: place() }),
    variant: '41001',
    isFound: true,
  },
  {
    platform: 'saleor',
    access: { channel: 'default-channel' },
    start: () => startSaleorShop(goods),
    cart: (baseUrl) =>
      createSaleorCart(page(), { baseUrl, channel: 'default-channel', cartId: place() }),
    variant: Buffer.from('ProductVariant:41001').toString('base64'),
    isFound: true,
  },
  {
    platform: 'bigcommerce',
    access: { key: TOKEN },
    start: () => startBigCommerceShop(goods, { token: TOKEN, taxDisplay: 'INC' }),
    cart: (origin) => createBigCommerceCart(createNodePage(origin), { token: TOKEN }),
    variant: '41001',
    isFound: false,
  },
];

const open: ShopServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.stop())));
async function started<T extends ShopServer>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  open.push(server);
  return server;
}

function importShop(
  address: string,
  { key, ...access }: Partial<ShopAccess> & { key?: string } = {},
  wishes: { limit?: number; withVideos?: boolean } = {},
) {
  return importFrom(
    address,
    {
      withVideos: false,
      pauseMs: 0,
      ...wishes,
      access: { keyFor: () => key, ...access },
    },
    {
      env: { ...nodeClock, fetch },
      signal: new AbortController().signal,
      onProgress: () => {},
      version: '1.0.0',
    },
  );
}
async function read(
  ...asked: Parameters<typeof importShop>
): Promise<Omit<SourceCatalogue, 'videos'> & NormalizedCatalogue> {
  const found = await importShop(...asked);
  if (!found.ok) throw new Error(`${found.error.code}: ${found.error.message}`);
  return { ...found.value.catalogue, ...normalizeCatalogue(found.value.catalogue, undefined) };
}
async function refusal(...asked: Parameters<typeof importShop>): Promise<string> {
  const found = await importShop(...asked);
  return found.ok ? 'imported' : `${found.error.code}: ${found.error.message}`;
}
const usd = (amount: string) => ({ amount, currency: 'USD' });
const byHandle = ({ products }: NormalizedCatalogue, handle: string): Product | undefined =>
  products.find(({ id }) => id === handle);

describe.each(subjects)('$platform', ({ platform, access, start, cart, variant, isFound }) => {
  test('all pages come; prices are in whole units, and fees stay out', async () => {
    const server = await started(start());
    const found = await read(server.origin, { platform, ...access });
    expect(found).toMatchObject({
      isWhole: true,
      currency: 'USD',
      losses: [],
      leftOut: [{ title: 'Handling Fee', why: 'fee' }],
    });
    expect(found.products).toHaveLength(goods.products.length - 1);
    const serum = byHandle(found, 'serum-dew');
    expect(serum).toMatchObject({
      title: 'Dew Serum',
      options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
      variants: [
        { id: variant, sku: 'DEW-30', options: ['30 ml'], price: usd('28.00') },
        { options: ['50 ml'], price: usd('42.00') },
      ],
    });
    // Vendure itself knows no former price.
    if (platform !== 'vendure') expect(serum?.variants?.[0]?.compareAt).toEqual(usd('34.00'));
    expect(byHandle(found, 'bowl-7')).toMatchObject({ price: usd('12.50') });
    const lamp = byHandle(found, 'lamp-dusk');
    expect({ lampAvailable: lamp?.available, available: lamp?.variants?.[0]?.available }).toEqual({
      lampAvailable: false,
      available: false,
    });
    expect(byHandle(found, 'carafe-pour')?.available).toBeUndefined();
  });

  test('what comes out is what the shop’s own cart goes by', async () => {
    const server = await started(start());
    const found = await read(server.origin, { platform, ...access }, { limit: 5 });
    const { id, ref } = byHandle(found, 'serum-dew') ?? {};
    const name = platform === 'shopify-storefront' ? 'shopify' : platform;
    const reference = { productId: id ?? '', ref: ref?.[name] as never };
    const adapter = cart(server.origin);
    expect((await adapter.getProduct(reference))?.variants.map((each) => each.id)).toContain(
      variant,
    );
    const added = await adapter.add([{ ...reference, variantId: variant, quantity: 1 }]);
    expect(added).toMatchObject({ ok: true });
  });

  test('a limit is kept, and says that it is not all', async () => {
    const server = await started(start());
    const found = await read(server.origin, { platform, ...access }, { limit: 3 });
    expect(found.candidates).toHaveLength(3);
    expect(found.isWhole).toBe(false);
  });

  test.runIf(isFound)('is found by asking its address, before it is shown a key', async () => {
    const server = await started(start());
    const found = await read(server.origin, access, { limit: 2 });
    expect(found.kind.toLowerCase()).toContain(platform);
    const first = server.seen.find(({ path }) => /store|shop-api|graphql/.test(path));
    expect(first?.headers['x-publishable-api-key']).toBeUndefined();
  });

  test('a page that does not come ends the list and marks nothing as gone', async () => {
    const server = await started(start());
    let asked = 0;
    const middle = await started(
      startShopServer((request) => {
        const isList =
          /products/.test(request.body || request.path) && !/regions/.test(request.path);
        if (isList && ++asked === 2) return { status: 500, headers: {}, body: 'Oops' };
        return null;
      }),
    );
    // What the shop itself would answer comes from it.
    const through = await started(forwardTo(server.origin, middle.origin));
    const found = await read(through.origin, { platform, ...access });
    expect(found.isWhole).toBe(false);
    expect(found.candidates.length).toBeGreaterThan(0);
    expect(found.notes.join()).toMatch(/stopped answering after \d+ products/);
  });
});

/** A door before a shop: `fault` is asked first, and what it does not know the shop answers. */
async function forwardTo(shop: string, fault: string): Promise<ShopServer> {
  const { createServer } = await import('node:http');
  const seen: ShopServer['seen'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void (async () => {
        const { host: _host, 'content-length': _length, ...headers } = request.headers;
        const body = Buffer.concat(parts);
        const ask = (origin: string) =>
          fetch(`${origin}${request.url}`, {
            method: request.method ?? 'GET',
            headers: headers as Record<string, string>,
            redirect: 'manual',
            ...(body.length ? { body } : {}),
          });
        const first = await ask(fault);
        const answer = first.status === 404 ? await ask(shop) : first;
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? 'text/plain',
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${address.port}`,
    seen,
    fault: () => {},
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

describe('a key', () => {
  test.each([
    ['medusa', () => startMedusaShop(goods), /publishable API keys.*REELSHELF_MEDUSA_KEY/i],
    [
      'bigcommerce',
      () => startBigCommerceShop(goods, { token: TOKEN }),
      /Storefront API tokens.*REELSHELF_BIGCOMMERCE_KEY/,
    ],
  ] as const)(
    '%s without one says where it is found and where it goes',
    async (platform, start, said) => {
      const { origin } = await started<ShopServer>(start());
      expect(await refusal(origin, { platform })).toMatch(said);
      expect(await refusal(origin, { platform })).toMatch(/^KEY_NEEDED: /);
    },
  );

  test.each([
    ['medusa', () => startMedusaShop(goods)],
    ['bigcommerce', () => startBigCommerceShop(goods, { token: TOKEN })],
    ['shopify-storefront', () => startStorefrontShop(goods, { token: TOKEN })],
    ['vendure', () => startVendureShop(goods)],
  ] as const)('%s with a wrong one says so, and not which', async (platform, start) => {
    const { origin } = await started<ShopServer>(start());
    const said = await refusal(origin, { platform, key: 'wrong-key-1' });
    expect(said).toMatch(/^KEY_REFUSED: /);
    expect(said).not.toContain('wrong-key-1');
  });

  test('a key is shown to nobody that the shop sends on to', async () => {
    const elsewhere = await started(startMedusaShop(goods));
    const shop = await started(
      startShopServer(() => ({
        status: 302,
        headers: { location: `${elsewhere.origin}/` },
        body: '',
      })),
    );
    expect(await refusal(shop.origin, { platform: 'medusa', key: KEY })).toMatch(
      /^SHOP_REFUSED: .*sends on to/,
    );
    expect(elsewhere.seen).toEqual([]);
  });
});

test('Shopify without a token is asked for as little at a time as it answers', async () => {
  const { origin, seen } = await started(startStorefrontShop(catalogue, { token: TOKEN }));
  const found = await read(origin, { platform: 'shopify-storefront' });
  expect(found.products).toHaveLength(4);
  expect(seen.length).toBeGreaterThan(2);
});

test('a market is the one that was named: its country’s currency and prices', async () => {
  const markets = { DE: { currency: 'EUR', rate: 0.5 } };
  const { origin } = await started(startStorefrontShop(catalogue, { token: TOKEN, markets }));
  const found = await read(origin, { platform: 'shopify-storefront', key: TOKEN, region: 'de' });
  expect(byHandle(found, 'carafe-pour')?.price).toEqual({ amount: '29.00', currency: 'EUR' });
});

test('the videos of a headless Shopify shop come along when they are wished for', async () => {
  const film = 'https://cdn.halden.example/pour';
  const [, carafe] = catalogue.products;
  const shop = { currency: 'USD', products: [{ ...carafe!, film }] };
  const { origin } = await started(startStorefrontShop(shop, { token: TOKEN }));
  const access = { platform: 'shopify-storefront' as const, key: TOKEN };
  expect((await read(origin, access)).videos).toEqual([]);
  expect((await read(origin, access, { withVideos: true })).videos).toMatchObject([
    {
      id: 'carafe-pour-video-1',
      poster: { src: `${film}.jpg` },
      sources: [{ src: `${film}.m3u8` }, { src: `${film}.mp4`, height: 1280 }],
      tags: [{ product: 'carafe-pour' }],
    },
  ]);
});

test('Medusa has prices by region: the only one, the named one, the one of the currency, else a question that names them', async () => {
  const { origin } = await started(startMedusaShop(catalogue));
  const access = { platform: 'medusa' as const, key: KEY };
  expect(await refusal(origin, access)).toMatch(
    /^SETTING_NEEDED: .*--region.*reg_abroad \(Abroad, XTS\); reg_home \(Home, USD\)/,
  );
  expect(await refusal(origin, { ...access, region: 'jp' })).toMatch(/none is "jp"/);
  expect((await read(origin, { ...access, currency: 'USD' })).products).toHaveLength(4);
  const abroad = await read(origin, { ...access, region: 'fr' });
  expect(abroad.notes.join()).toMatch(/4 products have no price in the region reg_abroad/);
});

test('a Medusa key of several sales channels tells all but the stock, and how to have that, too', async () => {
  const { origin } = await started(startMedusaShop(catalogue, { hasManyChannels: true }));
  const access = { platform: 'medusa' as const, key: KEY, region: REGION };
  const found = await read(origin, access);
  expect(found.products).toHaveLength(4);
  expect(found.notes.join()).toMatch(/nothing is known of stock.*--channel/);
  expect(
    byHandle(await read(origin, { ...access, channel: CHANNEL }), 'lamp-dusk')?.available,
  ).toBe(false);
});

test('a Vendure server whose amounts have three decimals says 28.00 and not 280.00', async () => {
  const { origin } = await started(startVendureShop(catalogue, { precision: 3 }));
  const found = await read(origin, { platform: 'vendure', precision: 3 });
  expect(byHandle(found, 'carafe-pour')?.price).toEqual(usd('58.00'));
});

test('a Saleor shop is asked for its channel, and an unknown one is not an empty shop', async () => {
  const { origin } = await started(startSaleorShop(catalogue));
  expect(await refusal(origin)).toMatch(/^SETTING_NEEDED: .*--channel/);
  expect(await refusal(origin, { channel: 'uk' })).toMatch(/^SHOP_REFUSED: .*"uk"/);
});

test('BigCommerce prices are those that its pages show: without tax where they do', async () => {
  const { origin } = await started(
    startBigCommerceShop(catalogue, { token: TOKEN, taxDisplay: 'EX' }),
  );
  const found = await read(origin, { platform: 'bigcommerce', key: TOKEN });
  expect(byHandle(found, 'carafe-pour')).toMatchObject({
    price: usd('58.00'),
    url: `${origin}/products/carafe-pour/`,
    ref: { bigcommerce: { id: '5002' } },
  });
});

test.each([
  ['a page', () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Hi' })],
  ['a missing page', () => null],
  ['JSON of something else', () => json(200, { hello: 'world' })],
  ['no JSON at all', () => ({ status: 200, headers: {}, body: '{"data":' })],
  ['a list of nothing', () => json(200, { data: null, errors: [] })],
])('an address that answers %s is said to be no such API', async (_what, answer) => {
  const { origin } = await started(startShopServer(answer));
  for (const { platform, access } of subjects)
    expect(await refusal(origin, { platform, ...access }), platform).toMatch(
      /^SHOP_REFUSED: .*(does not answer as|says)/,
    );
});
