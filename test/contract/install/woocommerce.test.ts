/** The WooCommerce plugin, run by PHP between hooks that behave as WordPress's do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseOrder } from '../../../src/events/order.js';

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));
const plugin = path('../../../demo/install/woocommerce/reelshelf/reelshelf.php');
const MARK = 'am-routine.s1.mh9x2k00';
/** `npm test` installs it where it can; a machine without PHP says here that these were not run. */
const hasPhp = spawnSync('php', ['-v']).status === 0;

interface Outcome {
  product_page: string;
  /** By the shortcode on the product's page, and by the block where a product is named. */
  placed: string[];
  thank_you: string;
  meta: Record<string, string>[];
  order_meta: Record<string, string>;
  /** The cart's mark that is still in the session after the order. */
  left: string | null;
  /** Values that the shop's export of an order's personal data gains. */
  exported: string[];
  /** What is left on order and lines when the shop has erased an order's personal data. */
  after_erasure: string[];
  policies: Record<string, string>;
  extensions: { cart: unknown; cart_items: unknown[] };
}

const line = (more: object = {}) => ({
  quantity: 2,
  total: 56,
  tax: 4.48,
  product: { slug: 'dew-serum' },
  ...more,
});

function run(scenario: { adds: object[]; [key: string]: unknown }): Outcome {
  const input = JSON.stringify({
    plugin,
    constants: {
      REELSHELF_FEED: '/reels.json',
      REELSHELF_KEY: 'pub_1',
      REELSHELF_ENDPOINT: 'https://e.example/v1?a=1&b="2"',
    },
    ...scenario,
  });
  return JSON.parse(
    execFileSync(
      'php',
      [
        '-d',
        'display_errors=stderr',
        '-d',
        'error_reporting=E_ALL',
        path('../../fixtures/install/wordpress.php'),
      ],
      { input, encoding: 'utf8' },
    ),
  ) as Outcome;
}

function orderOf({ thank_you }: Outcome): unknown {
  const json = /reelshelf\("order",(.*?)\)<\/script>/.exec(thank_you)?.[1] ?? 'null';
  return JSON.parse(json) as unknown;
}

describe.skipIf(!hasPhp)('the WooCommerce plugin', () => {
  it('is PHP without a mistake', () => {
    expect(execFileSync('php', ['-l', plugin], { encoding: 'utf8' })).toContain('No syntax errors');
  });

  it('keeps the mark from the add to the order line, and gives it back on the thank-you page', () => {
    const outcome = run({
      adds: [{ id: 41001, quantity: 2, reelshelf: MARK, line: line() }],
      order: { number: '1001', currency: 'USD', total: '65.48' },
    });
    expect(outcome.meta).toEqual([{ _reelshelf: MARK }]);
    expect(orderOf(outcome)).toEqual({
      id: '1001',
      currency: 'USD',
      total: '65.48',
      lines: [{ product: 'dew-serum', quantity: 2, total: '60.48', mark: MARK }],
    });
    expect(parseOrder(orderOf(outcome))).toMatchObject({
      ok: true,
      value: { totalMinor: 6548, lines: [{ valueMinor: 6048, mark: MARK }] },
    });
  });

  it('keeps the mark of a classic add, for shops whose Store API is closed to guests', () => {
    const classic = { id: 1, quantity: 1, classic: true, line: line() };
    expect(run({ adds: [{ ...classic, reelshelf: MARK }] }).meta).toEqual([{ _reelshelf: MARK }]);
    expect(run({ adds: [classic, { ...classic, reelshelf: '<b>' }] }).meta).toEqual([{}, {}]);
  });

  it('has the same shelf by shortcode and block, where a theme has another place for it', () => {
    const { product_page, placed } = run({ adds: [] });
    expect(placed[0]).toBe(product_page);
    expect(placed[1]).toContain('product="other"');
    const constants = { REELSHELF_FEED: '/reels.json', REELSHELF_PLACE: 'none' };
    const elsewhere = run({ adds: [], constants });
    expect(elsewhere.product_page).toBe('');
    expect(elsewhere.placed[0]).toContain('<reel-shelf');
  });

  it('hands on what the merchant says of consent', () => {
    const constants = { REELSHELF_FEED: '/reels.json', REELSHELF_CONSENT: 'granted' };
    expect(run({ adds: [], constants }).product_page).toContain('data-consent="granted"');
  });

  it.each([
    [undefined],
    ['<script>'],
    [`${'x'.repeat(200)}.s1.abc`],
    [['am', 's1']],
    [`${MARK}\n`],
  ])('takes no other text for a mark: %j', (reelshelf) => {
    expect(run({ adds: [{ id: 1, quantity: 1, reelshelf, line: line() }] }).meta).toEqual([{}]);
  });

  it('names itself in the cart’s answers, with the mark of each line', () => {
    const adds = [
      { id: 1, quantity: 1, reelshelf: MARK, line: line() },
      { id: 2, quantity: 1, line: line() },
    ];
    expect(run({ adds }).extensions).toEqual({
      cart: { version: 1 },
      cart_items: [{ mark: MARK }, { mark: '' }],
    });
  });

  it.each([
    'woocommerce_checkout_create_order',
    'woocommerce_store_api_checkout_update_order_meta',
  ])('keeps one mark for the whole cart, by %s, for this order only', (checkout) => {
    const outcome = run({
      adds: [{ id: 1, quantity: 1, line: line() }],
      cart_update: { mark: MARK },
      checkout,
    });
    expect(outcome.order_meta).toEqual({ _reelshelf: MARK });
    expect(outcome.left).toBeNull();
    expect(orderOf(outcome)).toMatchObject({ lines: [{ mark: MARK }] });
    expect(run({ adds: [], cart_update: { mark: '<b>' }, checkout }).order_meta).toEqual({});
  });

  it('names a variation’s product and itself, and a product that is gone by its number', () => {
    const adds = [
      {
        id: 1,
        quantity: 1,
        line: line({ variation_id: 41002, product: { slug: 'dew-serum-50-ml', parent: 5001 } }),
      },
      { id: 2, quantity: 1, line: { quantity: 1, total: 9, product_id: 77 } },
    ];
    const outcome = run({ adds, slugs: { 5001: 'dew-serum' } });
    expect(orderOf(outcome)).toMatchObject({
      lines: [
        { product: 'dew-serum', variant: '41002' },
        { product: '77', total: '9.00' },
      ],
    });
  });

  it('writes amounts with the shop’s decimals', () => {
    const outcome = run({
      adds: [{ id: 1, quantity: 1, line: line({ total: 2800, tax: 0 }) }],
      decimals: 0,
      order: { number: '1', currency: 'JPY', total: 2800 },
    });
    expect(parseOrder(orderOf(outcome))).toMatchObject({
      ok: true,
      value: { currency: 'JPY', totalMinor: 2800, lines: [{ valueMinor: 2800 }] },
    });
  });

  it('tells of an order with a gift in a currency without decimals', () => {
    const adds = [
      { id: 1, quantity: 1, line: line({ total: 2800, tax: 0 }) },
      { id: 2, quantity: 1, line: line({ quantity: 1, total: 0, tax: 0 }) },
    ];
    const outcome = run({
      adds,
      decimals: 0,
      order: { number: '1', currency: 'JPY', total: 2800 },
    });
    expect(parseOrder(orderOf(outcome))).toMatchObject({
      ok: true,
      value: { lines: [{ valueMinor: 2800 }, { valueMinor: 0 }] },
    });
  });

  it.each(['failed', 'cancelled'])(
    'tells nothing of an order that is %s, though its thank-you page is shown',
    (status) => {
      const { thank_you } = run({
        adds: [{ id: 1, quantity: 1, line: line() }],
        order: { number: '1', currency: 'USD', total: 60, status },
      });
      expect(thank_you).toBe('');
    },
  );

  it('puts the element on product pages, which says all there is to say, its attributes escaped, and none on the thank-you page', () => {
    const { product_page, thank_you } = run({ adds: [] });
    expect(product_page).toBe(
      '<reel-shelf src="https://shop.example/wp-content/plugins/reelshelf/dist/reelshelf.js" feed="/reels.json" product="dew-serum" cart-settings="{&quot;cartUrl&quot;:&quot;https:\\/\\/shop.example\\/warenkorb\\/&quot;,&quot;checkoutUrl&quot;:&quot;https:\\/\\/shop.example\\/kasse\\/&quot;}" endpoint="https://e.example/v1?a=1&amp;b=&quot;2&quot;" key="pub_1"></reel-shelf>' +
        '<script async="async" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" src="https://shop.example/wp-content/plugins/reelshelf/dist/reelshelf.js" data-endpoint="https://e.example/v1?a=1&amp;b=&quot;2&quot;" data-key="pub_1"></script>',
    );
    expect(thank_you).toContain('data-endpoint=');
    expect(thank_you).not.toContain('reel-shelf');
  });

  it('names its file by an address that can be one, on whatever host the shop keeps its plugins', () => {
    const { product_page } = run({
      adds: [],
      plugins: 'https://cdn.example/wp/',
      query: '?ver=1.0&x="2"',
    });
    expect(product_page).toContain(
      'src="https://cdn.example/wp/reelshelf/dist/reelshelf.js?ver=1.0&#038;x=2"',
    );
    expect(run({ adds: [], plugins: 'javascript:alert(1)//' }).product_page).not.toContain('alert');
  });

  it('exports and erases the marks with the order, and tells the shop’s privacy page of them', () => {
    const other = 'evening.s1.mh9x2k01';
    const adds = [
      { id: 1, quantity: 1, reelshelf: MARK, line: line() },
      { id: 2, quantity: 1, line: line() },
    ];
    const outcome = run({ adds, cart_update: { mark: other } });
    expect(outcome.exported).toEqual([other, MARK]);
    expect(outcome.after_erasure).toEqual([]);
    expect(Object.keys(outcome.policies)).toEqual(['Reelshelf']);
    expect(run({ adds: [adds[1] ?? {}] }).exported).toEqual([]);
  });

  it('cannot be broken out of by an order', () => {
    const { thank_you } = run({
      adds: [],
      order: { number: '</script><script>alert(1)</script>', currency: 'USD', total: 1 },
    });
    expect(thank_you.match(/<script/g)).toHaveLength(2);
  });

  it('shows nothing before the feed is named', () => {
    expect(run({ adds: [], constants: {} }).product_page).toBe('');
  });
});
