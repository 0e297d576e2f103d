/** What the shop's own tags report already is not reported once more. */
import { beforeAll, describe, expect, test } from 'vitest';
import { choosePixels, isPixelChoice } from '../../../../src/tracking/pixels/choices.js';
import { pixelNames, type PixelName } from '../../../../src/tracking/pixels/pixelNames.js';
import { createPixelPage, loadPixels } from '../../../support/pixelPage.js';

beforeAll(loadPixels);

/** Pixels that hear of an add to this adapter's cart. */
async function hearAdds(adapter: string, option: readonly string[]): Promise<PixelName[]> {
  const heard: PixelName[] = [];
  for (const name of pixelNames) {
    const { add, env, calls } = createPixelPage({ tags: [name], option });
    add(adapter);
    await env.advance(1);
    if (calls(name).length > 0) heard.push(name);
  }
  return heard;
}

/** Shopify tells its sales channels and apps of every change of the cart; what we publish there, and tools with names of ours, are no doubles. */
const NOT_TOLD_BY_SHOPIFY = ['snowplow', 'plausible', 'matomo', 'shopify'];

test('adds to a Shopify cart are left to Shopify by default, adds elsewhere are told', async () => {
  expect(await hearAdds('shopify', ['auto'])).toEqual(NOT_TOLD_BY_SHOPIFY);
  expect(await hearAdds('custom', ['auto'])).toEqual([...pixelNames]);
});

describe('where a plugin of WooCommerce’s reports what the server adds, whoever asked', () => {
  const plugins = {
    meta: {
      document: {
        querySelector: (selector: string) =>
          selector === '.wc-facebook-pixel-event-placeholder' ? {} : null,
      },
    },
    tiktok: { tt4b_script_vars: { pixel_code: 'C4', currency: 'EUR' } },
  };
  const told = async (
    name: 'meta' | 'tiktok',
    { adapter = 'woocommerce', option = ['auto'] as readonly string[] } = {},
  ) => {
    const { add, open, env, calls, page, watch } = createPixelPage({ tags: [name], option });
    Object.assign(page, plugins[name]);
    open();
    add(adapter);
    await env.advance(1);
    const { leftTo } = watch.reports().find((report) => report.name === name) ?? {};
    return { calls: calls(name).length, leftTo };
  };
  test('Meta’s and TikTok’s tags are told of views alone, and the overlay knows to whom adds are left', async () => {
    expect(await told('meta')).toEqual({ calls: 1, leftTo: 'Facebook for WooCommerce' });
    expect(await told('tiktok')).toEqual({ calls: 1, leftTo: 'TikTok for WooCommerce' });
  });
  test('the merchant’s list may say otherwise, and a cart of another kind is not the plugin’s', async () => {
    expect(await told('meta', { option: ['meta:all'] })).toEqual({ calls: 2, leftTo: null });
    expect(await told('tiktok', { adapter: 'custom' })).toEqual({ calls: 2, leftTo: null });
  });
  test('Shopify is named as well', async () => {
    expect(await told('meta', { adapter: 'shopify' })).toEqual({ calls: 1, leftTo: 'Shopify' });
  });
});

test('a list may say otherwise, for each pixel', async () => {
  const all = pixelNames.map((name) => `${name}:all`);
  expect(await hearAdds('shopify', all)).toEqual([...pixelNames]);
  const views = pixelNames.map((name) => `${name}:views`);
  expect(await hearAdds('custom', views)).toEqual([]);
  expect(await hearAdds('shopify', ['auto', 'meta:all', 'matomo:views'])).toEqual([
    'meta',
    ...NOT_TOLD_BY_SHOPIFY.filter((name) => name !== 'matomo'),
  ]);
});

test('a page with gtag and Tag Manager has each event once, by gtag', async () => {
  const { open, env, page, watch } = createPixelPage({ tags: ['ga4', 'gtm'] });
  open();
  await env.advance(1);
  const names = (page['dataLayer'] as unknown[]).map((entry) => Reflect.get(entry as object, '1'));
  expect(names.filter((name) => name === 'view_item')).toHaveLength(1);
  expect((page['dataLayer'] as object[]).filter((entry) => 'ecommerce' in entry)).toEqual([]);
  expect(watch.reports()).toContainEqual({
    name: 'gtm',
    sent: 0,
    silence: 'covered',
    leftTo: null,
  });
});

test('a gtag that comes after Tag Manager goes on where that stopped', async () => {
  const { open, env, page, put } = createPixelPage({ tags: ['gtm'] });
  open();
  await env.advance(1);
  put('ga4');
  open();
  await env.advance(1);
  const layer = page['dataLayer'] as object[];
  const byGtm = layer.filter((entry) => Reflect.get(entry, 'event') === 'view_item');
  const byGtag = layer.filter((entry) => Reflect.get(entry, '1') === 'view_item');
  expect({ gtm: byGtm.length, gtag: byGtag.length }).toEqual({ gtm: 1, gtag: 1 });
});

test('gtag that is there for consent alone takes no events; Tag Manager does', async () => {
  const { open, env, page, watch } = createPixelPage({ tags: ['gtm'] });
  const layer = page['dataLayer'] as unknown[];
  page['gtag'] = function () {
    // oxlint-disable-next-line prefer-rest-params
    layer.push(arguments);
  };
  open();
  await env.advance(1);
  expect(watch.reports().filter(({ sent }) => sent > 0)).toEqual([
    { name: 'gtm', sent: 1, silence: null, leftTo: null },
  ]);
});

test('Tag Manager’s list is found by the name that the page has given it', async () => {
  const { open, env, page } = createPixelPage();
  page['shopLayer'] = [];
  page['google_tag_manager'] = { 'GTM-ABC': { dataLayer: { name: 'shopLayer' } } };
  open();
  await env.advance(1);
  expect((page['shopLayer'] as object[]).map((entry) => Reflect.get(entry, 'event'))).toEqual([
    undefined,
    'select_item',
    undefined,
    'view_item',
  ]);
});

test.each([
  ['auto', true],
  ['off', true],
  ['ga4', true],
  ['ga4:views', true],
  ['tiktok:all', true],
  ['ga5', false],
  ['ga4:some', false],
  ['ga4:all:views', false],
  ['auto:views', false],
  ['', false],
])('"%s" is a word of the option: %s', (word, isOne) => {
  expect(isPixelChoice(word)).toBe(isOne);
});

test('"off" wins over what stands beside it, and what nobody knows is not chosen', () => {
  expect([...choosePixels(['ga4', 'off'])]).toEqual([]);
  expect([...choosePixels(['ga4:views', 'nonsense', 'meta'])]).toEqual([
    ['ga4', 'views'],
    ['meta', 'auto'],
  ]);
});
