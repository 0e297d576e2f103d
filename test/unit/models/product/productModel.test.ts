import { afterEach, describe, expect, it } from 'vitest';
import type { LiveProduct } from '../../../../src/cart/contract/types.js';
import type { Feed, Product } from '../../../../src/feed/schema.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import type { CartScript } from '../../../support/scriptedCart.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

let worlds: ReturnType<typeof createShopWorld>[] = [];
async function openAt(
  productId: string,
  script: CartScript = {},
  change: (product: Product) => void = () => {},
) {
  const feed = structuredClone(validFeed) as Feed;
  for (const product of feed.products) if (product.id === productId) change(product);
  const world = createShopWorld(script, {}, feed);
  worlds.push(world);
  await world.open('slow-pour', productId);
  return { ...world, product: world.shop.product };
}
const liveMug = (
  change: Record<string, Partial<LiveProduct['variants'][number]>> = {},
): LiveProduct => ({
  available: true,
  variants: ['41011', '41012', '41013', '41014', '41015'].map((id) => ({
    id,
    available: id !== '41014',
    price: usd('25.00'),
    ...change[id],
  })),
});
const states = (world: {
  product: { options: { value: { name: string; values: { value: string; state: string }[] }[] } };
}) =>
  Object.fromEntries(
    world.product.options.value.flatMap(({ values }) =>
      values.map(({ value, state }) => [value, state]),
    ),
  );

afterEach(() => {
  for (const world of worlds) world.dispose();
  worlds = [];
});

describe('the product sheet', () => {
  it('the product sheet opens on the first combination that can be bought, with its price', async () => {
    const { product } = await openAt('mug-ridge');
    expect(product.selection.value).toEqual(['Chalk', '250 ml']);
    expect({
      id: product.variant.value?.id,
      nextStep: product.nextStep.value,
      total: product.total.value,
    }).toEqual({ id: '41011', nextStep: 'add', total: usd('24.00') });
  });

  it('the product sheet is reported once an opening, with where the wish came from', async () => {
    const { product, player, factsOf } = await openAt('mug-ridge');
    player.openProduct('mug-ridge', 'tag');
    expect(factsOf('product_opened')).toEqual([
      {
        type: 'product_opened',
        subject: { video: 'slow-pour', creator: 'jonas', position: 1, product: 'mug-ridge' },
        props: { from: 'card' },
      },
    ]);
    product.close();
    expect(product.product.value).toBeNull();
    player.openProduct('carafe-pour', 'bar');
    expect(
      factsOf('product_opened').map(({ subject, props }) => [subject.product, props['from']]),
    ).toEqual([
      ['mug-ridge', 'card'],
      ['carafe-pour', 'bar'],
    ]);
  });

  it('the product sheet does not open for a product that the feed does not have', async () => {
    const { product, player, factsOf } = await openAt('nothing-such');
    expect({ product: product.product.value, wantedProduct: player.wantedProduct.value }).toEqual({
      product: null,
      wantedProduct: null,
    });
    expect(factsOf('product_opened')).toEqual([]);
  });

  it('the product sheet tells a sold-out combination from one that is not made', async () => {
    const world = await openAt('mug-ridge');
    world.product.choose('Size', '350 ml');
    expect(world.product.variant.value?.id).toBe('41012');
    // Moss is not made in 350 ml, but colour comes first: choosing it brings the size along.
    expect(states(world)).toMatchObject({
      Chalk: 'available',
      Clay: 'sold_out',
      Moss: 'available',
    });
    world.product.choose('Colour', 'Moss');
    expect(world.product.selection.value).toEqual(['Moss', '250 ml']);
    expect(states(world)).toMatchObject({ '250 ml': 'available', '350 ml': 'impossible' });
  });

  it('the product sheet lets a sold-out combination be looked at, but not added', async () => {
    const world = await openAt('mug-ridge');
    world.product.choose('Colour', 'Clay');
    world.product.choose('Size', '350 ml');
    const { variant, nextStep, price } = world.product;
    expect({ id: variant.value?.id, nextStep: nextStep.value, price: price.value.price }).toEqual({
      id: '41014',
      nextStep: 'sold_out',
      price: usd('29.00'),
    });
    await world.product.add();
    expect(world.cart.calls.filter(({ name }) => name === 'add')).toEqual([]);
  });

  it('a product whose only option has a single value shows nothing to choose and is added as it is', async () => {
    const { product } = await openAt('mug-ridge', {}, (mug) => {
      mug.options = [{ name: 'Title', values: ['Default Title'] }];
      mug.variants = [{ id: '41011', options: ['Default Title'], available: true }];
    });
    const shown = {
      options: product.options.value,
      variant: product.variant.value?.id,
      nextStep: product.nextStep.value,
    };
    expect(shown).toEqual({ options: [], variant: '41011', nextStep: 'add' });
  });

  it('the product sheet reports each choice of a variant, and only the shopper’s own', async () => {
    const { product, factsOf } = await openAt('mug-ridge');
    product.choose('Colour', 'Clay');
    product.choose('Colour', 'Clay');
    expect(factsOf('variant_selected').map(({ props }) => props)).toEqual([{ variant: '41013' }]);
  });

  it('the product sheet remembers the choice when the shopper comes back to the product', async () => {
    const { product, player } = await openAt('mug-ridge');
    product.choose('Colour', 'Moss');
    player.openProduct('carafe-pour', 'panel');
    player.openProduct('mug-ridge', 'panel');
    expect(product.selection.value).toEqual(['Moss', '250 ml']);
  });

  it('the product sheet shows the platform’s price and stock as soon as they are known, and the feed’s until then', async () => {
    const live = liveMug({
      '41011': { available: false },
      '41013': { price: usd('26.00'), compareAt: usd('30.00') },
    });
    const world = createShopWorld({ live: { 'mug-ridge': live } });
    worlds.push(world);
    await world.open('slow-pour');
    const release = world.cart.hold();
    world.player.openProduct('mug-ridge', 'tag');
    await world.env.settle();
    const { product } = world.shop;
    expect({ liveStatus: product.liveStatus.value, price: product.price.value.price }).toEqual({
      liveStatus: 'asking',
      price: usd('24.00'),
    });
    release();
    await world.env.settle();
    // Chalk in 250 ml turned out to be sold out: the next one to be had stands chosen, for the shopper has chosen nothing yet.
    expect({
      liveStatus: product.liveStatus.value,
      id: product.variant.value?.id,
      stock: product.stock.value,
    }).toEqual({ liveStatus: 'live', id: '41012', stock: 'available' });
    product.choose('Colour', 'Clay');
    product.choose('Size', '250 ml');
    expect(product.price.value).toEqual({
      price: usd('26.00'),
      compareAt: usd('30.00'),
      isFrom: false,
    });
  });

  it('the product sheet keeps what the shopper chose when the platform says that it is sold out', async () => {
    const world = createShopWorld({
      live: { 'mug-ridge': liveMug({ '41013': { available: false } }) },
    });
    worlds.push(world);
    await world.open('slow-pour');
    const release = world.cart.hold();
    world.player.openProduct('mug-ridge', 'tag');
    world.shop.product.choose('Colour', 'Clay');
    release();
    await world.env.settle();
    expect({
      id: world.shop.product.variant.value?.id,
      nextStep: world.shop.product.nextStep.value,
    }).toEqual({ id: '41013', nextStep: 'sold_out' });
  });

  it('the product sheet never mixes the platform’s price with the feed’s former price', async () => {
    const live = {
      available: true,
      variants: [{ id: '41001', available: true, price: eur('31.00') }],
    };
    const { product } = await openAt('serum-dew', { live: { 'serum-dew': live } });
    expect(product.price.value).toEqual({ price: eur('31.00'), compareAt: null, isFrom: false });
  });

  it('the product sheet keeps the feed’s price where the platform tells stock only', async () => {
    const live = {
      available: true,
      variants: [
        { id: '41001', available: false },
        { id: '41002', available: true },
      ],
    };
    const { product } = await openAt('serum-dew', { live: { 'serum-dew': live } });
    expect({ id: product.variant.value?.id, price: product.price.value.price }).toEqual({
      id: '41002',
      price: usd('42.00'),
    });
  });

  it('the product sheet does not call the feed’s price current where the platform cannot tell', async () => {
    const { product } = await openAt('serum-dew');
    expect({ liveStatus: product.liveStatus.value, price: product.price.value.price }).toEqual({
      liveStatus: 'silent',
      price: usd('28.00'),
    });
  });

  it('the product sheet leaves out a variant that the platform no longer has', async () => {
    const live = {
      available: true,
      variants: [{ id: '41002', available: true, price: usd('42.00') }],
    };
    const world = await openAt('serum-dew', { live: { 'serum-dew': live } });
    expect(states(world)).toEqual({ '30 ml': 'impossible', '50 ml': 'available' });
    expect(world.product.variant.value?.id).toBe('41002');
  });

  it('the product sheet holds to the feed’s variants where the platform names them otherwise', async () => {
    const live = {
      available: true,
      price: usd('99.00'),
      variants: [
        { id: 'gid-1', available: true },
        { id: 'gid-2', available: false },
      ],
    };
    const world = await openAt('serum-dew', { live: { 'serum-dew': live } });
    expect({ id: world.product.variant.value?.id, nextStep: world.product.nextStep.value }).toEqual(
      { id: '41001', nextStep: 'add' },
    );
  });

  it('the product sheet takes the platform’s only variant where the feed has none', async () => {
    const live = {
      available: true,
      variants: [{ id: '777', available: true, price: usd('61.00') }],
    };
    const { product, shop, cart } = await openAt('carafe-pour', { live: { 'carafe-pour': live } });
    expect({ id: product.variant.value?.id, price: product.price.value.price }).toEqual({
      id: '777',
      price: usd('61.00'),
    });
    await product.add();
    expect(cart.calls.find(({ name }) => name === 'add')?.args[0]).toMatchObject({
      productId: 'carafe-pour',
      variantId: '777',
    });
    expect(shop.cart.count.value).toBe(1);
  });

  it('the product sheet sends the shopper to the product’s page where the platform has variants that the feed does not name', async () => {
    const live = {
      available: true,
      variants: [
        { id: '1', available: true },
        { id: '2', available: true },
      ],
    };
    const { product } = await openAt('carafe-pour', { live: { 'carafe-pour': live } });
    expect(product.nextStep.value).toBe('view');
  });

  it('the product sheet sends the shopper to the product’s page where the cart cannot add, by a link that names the video', async () => {
    const { product, cart, facts } = await openAt('serum-dew', { canAdd: false, id: 'link' });
    expect(product.nextStep.value).toBe('view');
    expect(product.link.value).toBe(
      'https://shop.example/products/serum-dew?utm_source=reelshelf&reelshelf=slow-pour.session.0',
    );
    await product.add();
    expect(cart.calls.filter(({ name }) => name === 'add')).toEqual([]);
    expect(facts.map(({ type }) => type)).toEqual(['product_opened']);
  });

  it('the product sheet adds what this page’s form can add, and links to the rest', async () => {
    const world = await openAt('serum-dew', { addable: ['serum-dew'], id: 'form' });
    expect(world.product.nextStep.value).toBe('add');
    world.player.openProduct('carafe-pour', 'panel');
    expect(world.product.nextStep.value).toBe('view');
  });

  it('the product sheet asks for the choice first where nothing stands chosen', async () => {
    const world = await openAt('serum-dew', {}, (product) => delete product.variants);
    expect({
      nextStep: world.product.nextStep.value,
      selection: world.product.selection.value,
    }).toEqual({ nextStep: 'choose', selection: [undefined] });
    await world.product.add();
    expect(world.product.requested.value).toEqual({ option: 'Size' });
    world.product.choose('Size', '50 ml');
    expect(world.product.nextStep.value).toBe('add');
    await world.product.add();
    expect(world.cart.calls.find(({ name }) => name === 'add')?.args[0]).toMatchObject({
      options: [{ name: 'Size', value: '50 ml' }],
    });
  });

  it('the product sheet is sold out when nothing of it can be had', async () => {
    const { product } = await openAt('lamp-dusk');
    expect({
      stock: product.stock.value,
      nextStep: product.nextStep.value,
      price: product.price.value.price,
    }).toEqual({ stock: 'sold_out', nextStep: 'sold_out', price: usd('120.00') });
  });

  it('the product sheet keeps the quantity on the shop’s steps and between its limits', async () => {
    const quantity = { min: 2, max: 7, increment: 2 };
    const live = { available: true, variants: [{ id: '41001', available: true, quantity }] };
    const { product } = await openAt('serum-dew', { live: { 'serum-dew': live } });
    expect(product.quantity.value).toBe(2);
    for (const [wished, got] of [
      [3, 4],
      [6, 6],
      [7, 6],
      [99, 6],
      [0, 2],
      [-5, 2],
    ] as const) {
      product.setQuantity(wished);
      expect({ wished, quantity: product.quantity.value }).toEqual({ wished, quantity: got });
    }
    expect(product.total.value).toEqual(usd('56.00'));
  });

  it('the product sheet asks the platform again after a refusal', async () => {
    const live = {
      available: true,
      variants: [{ id: '41001', available: true, price: usd('28.00') }],
    };
    const world = await openAt('serum-dew', { live: { 'serum-dew': live } });
    world.cart.setLive('serum-dew', {
      available: false,
      variants: [{ id: '41001', available: false, price: usd('28.00') }],
    });
    world.cart.refuse('sold_out');
    await world.product.add();
    await world.env.settle();
    expect({
      nextStep: world.product.nextStep.value,
      phase: world.product.attempt.value?.phase,
    }).toEqual({ nextStep: 'sold_out', phase: 'refused' });
  });

  it('the product sheet does not let a late answer for one product speak for the next', async () => {
    const world = createShopWorld({
      live: { 'serum-dew': { available: false, price: usd('1.00'), variants: [] } },
    });
    worlds.push(world);
    await world.open('slow-pour');
    const release = world.cart.hold();
    world.player.openProduct('serum-dew', 'tag');
    await world.env.settle();
    world.player.openProduct('mug-ridge', 'tag');
    release();
    await world.env.settle();
    const { product, price, liveStatus } = world.shop.product;
    expect({
      id: product.value?.id,
      price: price.value.price,
      liveStatus: liveStatus.value,
    }).toEqual({ id: 'mug-ridge', price: usd('24.00'), liveStatus: 'silent' });
  });

  it('the product sheet is ready again as soon as the shopper chooses something else', async () => {
    const world = await openAt('mug-ridge');
    await world.product.add();
    await world.env.advance(1200);
    expect(world.product.attempt.value?.phase).toBe('done');
    world.product.choose('Colour', 'Moss');
    expect(world.product.attempt.value).toBeNull();
  });

  it('the product sheet keeps a refusal that came while the sheet was closed until it has been read', async () => {
    const world = await openAt('mug-ridge');
    const release = world.cart.hold();
    world.cart.refuse('network');
    void world.product.add();
    world.product.close();
    release();
    await world.env.settle();
    world.player.openProduct('mug-ridge', 'bar');
    expect(world.product.attempt.value?.phase).toBe('refused');
    world.product.close();
    world.player.openProduct('mug-ridge', 'bar');
    expect(world.product.attempt.value).toBeNull();
  });

  it('the product sheet lists all products of the video once', async () => {
    const { product } = await openAt('mug-ridge');
    expect(product.siblings.value.map(({ id }) => id)).toEqual(['carafe-pour', 'mug-ridge']);
  });
});
