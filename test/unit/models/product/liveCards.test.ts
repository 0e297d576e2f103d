import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { startLiveCards } from '../../../../src/models/product/liveCards.js';
import type { ProductQuote } from '../../../../src/cart/contract/types.js';
import type { ShelfDeps } from '../../../../src/models/context.js';
import { FeedModel } from '../../../../src/models/feedModel.js';
import { PlayerModel } from '../../../../src/models/playerModel.js';
import { createDisplay } from '../../../../src/tools/display.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const tagged = validFeed.videos.filter(({ tags }) => tags?.length);
const productOf = (place: number) => tagged[place]?.tags?.[0]?.product ?? '';

function watch(change: Partial<ShelfDeps> = {}) {
  const live = { [productOf(0)]: { available: true, price: usd('21.00'), variants: [] } };
  const world = createShopWorld({ live }, change);
  const ratios = signal<ReadonlyMap<string, number>>(new Map());
  const deps = {
    env: world.env,
    device: { visible: world.visible },
    getCart: () => Promise.resolve(world.cart),
    ...change,
  } as unknown as ShelfDeps;
  const stop = startLiveCards(deps, world.feed, world.player, ratios);
  const asked = () =>
    world.cart.calls
      .filter(({ name }) => name === 'getProducts')
      .map(({ args }) => (args as { productId: string }[]).map(({ productId }) => productId));
  const see = async (...videos: string[]) => {
    ratios.value = new Map(videos.map((id) => [id, 1]));
    await world.env.advance(200);
  };
  return { ...world, see, asked, stop };
}

it('what fetches the cards’ prices asks for the products of all visible cards at once, each only once while the answer is fresh', async () => {
  const { see, asked, feed, env } = watch();
  await see(tagged[0]?.id ?? '', tagged[1]?.id ?? '');
  expect(asked()).toEqual([[...new Set([productOf(0), productOf(1)])]]);
  expect(feed.quotes.value.get(productOf(0))?.price).toEqual(usd('21.00'));
  await see(tagged[0]?.id ?? '');
  expect(asked()).toHaveLength(1);
  await env.advance(6 * 60_000);
  await see(tagged[0]?.id ?? '', tagged[1]?.id ?? '');
  expect(asked()).toHaveLength(2);
});

it('what fetches the cards’ prices asks again when the page is looked at again after a while', async () => {
  const { see, asked, env, visible } = watch();
  await see(tagged[0]?.id ?? '');
  visible.value = false;
  await env.advance(6 * 60_000);
  visible.value = true;
  await env.advance(200);
  expect(asked()).toHaveLength(2);
});

it('what fetches the cards’ prices leaves the feed’s copy where the shop cannot be asked, and tells nobody after it was stopped', async () => {
  const broken = watch({ getCart: () => Promise.reject(new Error('no files')) });
  await broken.see(tagged[0]?.id ?? '');
  expect(broken.feed.quotes.value.size).toBe(0);
  const stopped = watch();
  stopped.stop();
  await stopped.see(tagged[0]?.id ?? '');
  expect(stopped.asked()).toEqual([]);
});

it('what fetches the cards’ prices asks for the whole product where only a tag names it, and tells the merchant of one that the shop does not know', async () => {
  const [video] = validFeed.videos;
  if (!video) throw new Error('no video');
  const display = createDisplay(() => {});
  const model = new FeedModel();
  const videos = ['from-shop', 'nowhere'].map((product, at) => ({
    ...video,
    id: `v${at}`,
    tags: [{ product }],
  }));
  model.show({ ...validFeed, videos }, videos);
  const asked: string[] = [];
  const getProduct = ({ productId }: { productId: string }) => {
    asked.push(productId);
    return Promise.resolve(
      productId === 'from-shop' ? { available: true, title: 'From the shop', variants: [] } : null,
    );
  };
  const cart = { id: 'shopify', getProduct, getProducts: () => Promise.resolve(new Map()) };
  const world = createShopWorld();
  const deps = {
    env: world.env,
    device: { visible: world.visible },
    display,
    getCart: () => Promise.resolve(cart),
  } as unknown as ShelfDeps;
  startLiveCards(
    deps,
    model,
    new PlayerModel(model),
    signal<ReadonlyMap<string, number>>(new Map(videos.map(({ id }) => [id, 1]))),
  );
  await world.env.advance(200);
  expect(asked).toEqual(['from-shop', 'nowhere']);
  expect(model.products.value.get('from-shop')?.title).toBe('From the shop');
  expect(model.products.value.has('nowhere')).toBe(false);
  expect(display.said.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
    'PRODUCT_UNKNOWN nowhere',
  ]);
});

it('what fetches the cards’ prices asks for every product of the watched video, once each, also where no card was looked at', async () => {
  const { asked, env, feed, player } = watch();
  const { id = '', tags = [] } = tagged.find((video) => (video.tags?.length ?? 0) > 1) ?? {};
  const all = [...new Set(tags.map(({ product }) => product))];
  expect(all.length).toBeGreaterThan(1);
  player.open(id, 'api');
  await env.advance(200);
  expect(asked()).toEqual([all]);
  player.close();
  player.open(id, 'tap');
  await env.advance(200);
  expect(asked()).toHaveLength(1);
  player.goTo(
    feed.videos.value.findIndex((video) => video.id === tagged[0]?.id),
    'swipe',
  );
  await env.advance(200);
  expect(asked().flat()).toContain(productOf(0));
});

it('what fetches the cards’ prices asks again, a few times and later each time, for a product that the shop did not answer for', async () => {
  const answers: ReadonlyMap<string, ProductQuote>[] = [];
  let requests = 0;
  const getProducts = () => {
    requests += 1;
    return requests === 1
      ? Promise.reject(new Error('timed out'))
      : Promise.resolve(answers.shift() ?? new Map<string, ProductQuote>());
  };
  const shop = { id: 'shopify', getProducts };
  const { see, feed, env } = watch({
    getCart: () => Promise.resolve(shop),
  } as unknown as Partial<ShelfDeps>);
  await see(tagged[0]?.id ?? '');
  expect(requests).toBe(1);
  // Looked at again at once, the shop is left in peace.
  await see(tagged[0]?.id ?? '');
  expect(requests).toBe(1);
  answers.push(new Map([[productOf(0), { available: true, price: usd('28.00') }]]));
  await env.advance(5_000);
  expect(requests).toBe(2);
  expect(feed.quotes.value.get(productOf(0))?.price).toEqual(usd('28.00'));
  await env.advance(4 * 60_000);
  expect(requests).toBe(2);
});

it('what fetches the cards’ prices stops asking for a product that the shop does not know', async () => {
  let requests = 0;
  const getProducts = () => {
    requests += 1;
    return Promise.resolve(new Map());
  };
  const { see, env } = watch({
    getCart: () => Promise.resolve({ id: 'shopify', getProducts }),
  } as unknown as Partial<ShelfDeps>);
  await see(tagged[1]?.id ?? '');
  await env.advance(4 * 60_000);
  expect(requests).toBe(3);
});
