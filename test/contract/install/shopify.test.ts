/** The ready pieces for Shopify: the theme app block in a real Liquid engine, the pixel against the real collector. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import {
  batch,
  createTestCollector,
  event,
  iso,
  NOW,
  TOKEN,
} from '../../unit/collector/support.js';

const piece = (name: string) =>
  readFileSync(new URL(`../../../demo/install/shopify/${name}`, import.meta.url), 'utf8');

describe('the theme app block', () => {
  const [template = '', schemaText = ''] = piece('reelshelf.liquid').split(/{% (?:end)?schema %}/);
  const schema = JSON.parse(schemaText) as {
    name: string;
    target: string;
    settings: { type: string; id?: string; default?: string; options?: { value: string }[] }[];
  };
  const engine = new Liquid({ strictFilters: true, strictVariables: false });
  engine.registerFilter(
    'asset_url',
    (name: string) => `https://cdn.shopify.example/extensions/1/${name}`,
  );
  const defaults = Object.fromEntries(
    schema.settings.flatMap(({ id, default: value }) => (id ? [[id, value ?? '']] : [])),
  );
  const draw = async (
    settings: Record<string, string> = {},
    page: object = { product: { id: 632910392, handle: 'serum-dew' } },
  ) => {
    const text = await engine.parseAndRender(template, {
      block: {
        settings: { ...defaults, ...settings },
        shopify_attributes: 'data-shopify-editor-block="1"',
      },
      request: { locale: { iso_code: 'de' } },
      localization: { country: { iso_code: 'DE' } },
      cart: { currency: { iso_code: 'EUR' } },
      ...page,
    });
    const attributes = Object.fromEntries(
      [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
        name,
        double ?? single,
      ]),
    );
    return { text, attributes };
  };

  it('pastes the element for the product of the page, in the shopper’s language, country and currency', async () => {
    const { attributes } = await draw();
    expect(attributes).toMatchObject({
      src: 'https://cdn.shopify.example/extensions/1/reelshelf.js',
      feed: '/cdn/shop/files/reels.json',
      product: 'serum-dew',
      cart: 'shopify',
      locale: 'de',
      territory: 'DE',
      currency: 'EUR',
      'data-shopify-editor-block': '1',
    });
    expect(JSON.parse(attributes['cart-settings'] ?? '')).toEqual({ attribution: 'line' });
    expect(attributes).not.toHaveProperty('endpoint');
  });

  it('the theme app block calls products by number where the feed does, and none on other pages', async () => {
    expect((await draw({ product_id: 'id' })).attributes['product']).toBe('632910392');
    expect((await draw({}, {})).attributes).not.toHaveProperty('product');
  });

  it('the theme app block lets no setting out of its attribute', async () => {
    const { text, attributes } = await draw({
      heading: '"><script>alert(1)</script>',
      feed: `x" onload="y`,
    });
    expect(text).not.toContain('<script>alert');
    expect(attributes).not.toHaveProperty('onload');
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it('the theme app block has a setting in its schema for each that it uses, with a default among the choices', () => {
    const used = new Set([...template.matchAll(/block\.settings\.(\w+)/g)].map(([, id]) => id));
    expect([...used].sort()).toEqual(schema.settings.flatMap(({ id }) => id ?? []).sort());
    for (const { options, default: value } of schema.settings)
      if (options) expect(options.map((option) => option.value)).toContain(value);
    expect(schema.target).toBe('section');
  });
});

describe('the customer-events pixel', () => {
  type Listener = (event: unknown) => unknown;
  const money = (amount: number) => ({ amount, currencyCode: 'USD' });
  const item = (properties: { key: string; value: string }[], quantity = 2) => ({
    quantity,
    finalLinePrice: money(56.1),
    properties,
    variant: {
      id: 'gid://shopify/ProductVariant/41001',
      price: money(28.05),
      product: { id: '7' },
    },
  });
  const checkout = (more: object = {}) => ({
    currencyCode: 'USD',
    token: 't1',
    order: { id: 'gid://shopify/OrderIdentity/5001' },
    totalPrice: money(61.1),
    attributes: [],
    lineItems: [
      item([{ key: '_reelshelf', value: `am-routine.s1.${(NOW - 60_000).toString(36)}` }]),
    ],
    ...more,
  });

  /** The shopper's clock, which is right. */
  class TheirDate extends Date {
    constructor(value: number | string = NOW) {
      super(value);
    }
    static override now = () => NOW;
  }

  /** Runs the pixel's code as Shopify does: its globals, nothing of a page. */
  function install(isAllowed = true) {
    const feed = {
      version: 1,
      creators: [{ id: 'mia', handle: '@mia' }],
      products: [{ id: 'serum-dew', title: 'Dew Serum', variants: [{ id: '41001' }] }],
      videos: [
        {
          id: 'am-routine',
          creator: 'mia',
          sources: [{ type: 'mp4', src: '/am.mp4' }],
          tags: [{ product: 'serum-dew' }],
          rights: { status: 'owned' },
        },
      ],
    };
    const made = createTestCollector({
      keys: [{ key: 'pub_yours', origins: ['https://halden.example', 'null'] }],
      feed,
    });
    /** The visit that the marks name added the serum from a video. */
    const add = () =>
      made.post(
        batch(
          [event('product_added', { product: 'serum-dew', at: iso(NOW - 90_000) })],
          { key: 'pub_yours' },
          { visitor: 'ann', session: 's1' },
        ),
      );
    const answers: unknown[] = [];
    const bodies: string[] = [];
    const on = new Map<string, Listener>();
    const subscribe = (name: string, listener: Listener) => void on.set(name, listener);
    const fetch = async (
      _url: string,
      { body, headers }: { body: string; headers: Record<string, string> },
    ) => {
      expect(headers['Content-Type']).toMatch(/^text\/plain/);
      bodies.push(body);
      const response = await made.post(body, { headers: { origin: 'null' } });
      answers.push(await response.json());
    };
    runInNewContext(piece('customer-events.js'), {
      analytics: { subscribe },
      init: { customerPrivacy: { analyticsProcessingAllowed: isAllowed } },
      api: { customerPrivacy: { subscribe } },
      fetch,
      crypto,
      TextEncoder,
      Date: TheirDate,
      Uint8Array,
    });
    return {
      ...made,
      add,
      answers,
      bodies,
      consent: (analyticsProcessingAllowed: boolean) =>
        on.get('visitorConsentCollected')?.({ customerPrivacy: { analyticsProcessingAllowed } }),
      complete: (of: object = checkout(), agoMs = 1000) =>
        on.get('checkout_completed')?.({
          timestamp: new Date(NOW - agoMs).toISOString(),
          context: { document: { location: { origin: 'https://halden.example' } } },
          data: { checkout: of },
        }),
      async report() {
        const response = await made.get('/v1/report?from=2026-10-12&to=2026-10-18', {
          authorization: `Bearer ${TOKEN}`,
        });
        return (await response.json()) as {
          orders: { reported: number; direct: number };
          creators: { rows: { id: string; sales: unknown }[] };
        };
      },
    };
  }

  it('the customer-events pixel tells of an order, and the report credits the video by the mark on its line', async () => {
    const { add, complete, answers, report } = install();
    await add();
    await complete();
    expect(answers).toEqual([{ accepted: 1, duplicates: 0, rejected: [] }]);
    const { orders, creators } = await report();
    expect(orders).toMatchObject({ reported: 1, direct: 1 });
    expect(creators.rows).toMatchObject([
      { id: 'mia', sales: { orders: 1, revenue: [{ currency: 'USD', minor: 5610 }] } },
    ]);
  });

  it('the customer-events pixel hands nobody the checkout’s token, which opens it, where the order has no number yet', async () => {
    const { complete, answers, bodies } = install();
    await complete(checkout({ order: null, token: 'c1-secret' }));
    expect(answers).toEqual([{ accepted: 1, duplicates: 0, rejected: [] }]);
    expect(bodies.join()).not.toContain('c1-secret');
  });

  it.each(['<script>', `${'x'.repeat(200)}.s1.abc`, 'am-routine.s1.', `am-routine.s1.abc\n`])(
    'the customer-events pixel takes no other text of a line or the cart for a mark: %j',
    async (value) => {
      const { complete, answers, bodies, report } = install();
      await complete(
        checkout({
          lineItems: [item([{ key: '_reelshelf', value }])],
          attributes: [{ key: '_reelshelf', value }],
        }),
      );
      expect(answers).toMatchObject([{ accepted: 1 }]);
      expect(
        (JSON.parse(bodies[0] ?? '') as { events: { props: { lines: object[] } }[] }).events[0]
          ?.props.lines[0],
      ).not.toHaveProperty('mark');
      expect((await report()).orders).toMatchObject({ reported: 1, direct: 0 });
    },
  );

  it('the customer-events pixel tells of it once, however often the page is opened again', async () => {
    const { complete, answers } = install();
    await complete(checkout(), 5000);
    await complete();
    expect(answers).toMatchObject([{ accepted: 1 }, { accepted: 0, duplicates: 1 }]);
  });

  it('the customer-events pixel takes the mark from the cart where lines have none, and tells of orders without any', async () => {
    const marked = install();
    await marked.add();
    await marked.complete(
      checkout({
        lineItems: [item([])],
        attributes: [{ key: '_reelshelf', value: `am-routine.s1.${(NOW - 60_000).toString(36)}` }],
      }),
    );
    expect((await marked.report()).orders).toMatchObject({ reported: 1, direct: 1 });
    const plain = install();
    await plain.complete(checkout({ lineItems: [item([])] }));
    expect((await plain.report()).orders).toMatchObject({ reported: 1, direct: 0 });
  });

  it('the customer-events pixel is silent without permission, and follows a change of mind', async () => {
    const { complete, consent, answers } = install(false);
    await complete();
    expect(answers).toEqual([]);
    await consent(true);
    await complete();
    expect(answers).toMatchObject([{ accepted: 1 }]);
  });

  it('the customer-events pixel counts yen and dinars by their own decimals', async () => {
    const { complete, answers, store } = install();
    await complete(
      checkout({
        currencyCode: 'JPY',
        totalPrice: money(6110),
        lineItems: [{ ...item([]), finalLinePrice: money(5610) }],
      }),
    );
    expect(answers).toMatchObject([{ accepted: 1 }]);
    const [order] = await store.claims({
      tenant: 'halden.example',
      fromMs: 0,
      toMs: NOW + 1,
      zone: 'UTC',
    } as never);
    expect(order).toMatchObject({
      currency: 'JPY',
      totalMinor: 6110,
      lines: [{ valueMinor: 5610 }],
    });
  });
});
