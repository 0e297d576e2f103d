import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cartErrorCodes } from '../../../../src/cart/contract/errors.js';
import { openSheet, type SheetScript, type SheetWorld } from './sheetWorld.js';

let world: SheetWorld | null = null;
const open = async (productId: string, script?: SheetScript) =>
  (world = await openSheet(productId, script));
afterEach(async () => {
  world?.destroy();
  world = null;
  await page.viewport(900, 800);
});
const steps = () => [...(world?.root.querySelectorAll<HTMLElement>('.ps-steps > *') ?? [])];

describe('buying now', () => {
  test('adds and leaves for the checkout, and the other button keeps its words', async () => {
    const { button, add, cart, facts, until } = await open('mug-ridge');
    const width = add().offsetWidth;
    const release = cart.hold();
    await userEvent.click(button('Buy now'));
    await until(() => button('Buy now').ariaBusy === 'true');
    expect({
      textContent: add().textContent,
      ariaDisabled: add().ariaDisabled,
      ariaBusy: add().ariaBusy,
      offsetWidth: add().offsetWidth,
    }).toEqual({
      textContent: 'Add · $24.00',
      ariaDisabled: 'true',
      ariaBusy: 'false',
      offsetWidth: width,
    });
    release();
    await until(() => cart.calls.some(({ name }) => name === 'checkout'));
    expect(facts.map(({ type }) => type).filter((type) => /added|checkout/.test(type))).toEqual([
      'product_added',
      'checkout_started',
    ]);
  });

  test('stays and says so where less was to be had', async () => {
    const { button, cart, said, until } = await open('carafe-pour', {
      stock: { 'carafe-pour': 1 },
    });
    await userEvent.click(button('One more'));
    await userEvent.click(button('Buy now'));
    await until(() => said() === 'Only 1 of 2 could be added.');
    await until(() => Boolean(button('View cart')));
    expect(cart.calls.some(({ name }) => name === 'checkout')).toBe(false);
  });

  test.each([
    ['there is no way to the checkout', 'mug-ridge', { offersCheckout: false }],
    ['the product is bought on its own page', 'mug-ridge', { canAdd: false, id: 'link' }],
    ['it is sold out', 'lamp-dusk', { video: 'shelf-tour' }],
  ])('is not offered where %s', async (_, productId, script) => {
    const { sheet } = await open(productId, script);
    expect(sheet()?.textContent).not.toContain('Buy now');
  });

  test('where there is no way to the checkout, the cart is the way on after an add', async () => {
    const { add, button, sheet, until } = await open('mug-ridge', { offersCheckout: false });
    await userEvent.click(add());
    await until(() => sheet()?.textContent?.includes('View cart') === true);
    expect({
      hasCheckout: sheet()?.textContent?.includes('Check out'),
      hasCart: Boolean(button('View cart')),
    }).toEqual({ hasCheckout: false, hasCart: true });
  });

  test('leaves room for the rest on the smallest phone', async () => {
    await page.viewport(320, 640);
    const { one, add, button } = await open('mug-ridge', { widthPx: 320 });
    expect(one('.ps-bar').offsetHeight).toBeLessThanOrEqual(140);
    expect(button('Buy now').offsetWidth).toBeGreaterThan(add().offsetWidth);
    expect(one('.sheet-body').offsetHeight).toBeGreaterThan(200);
  });
});

describe('the next step', () => {
  test.each(cartErrorCodes)(
    'after %s stands beside its sentence and can be pressed',
    async (code) => {
      const { add, cart, said, until } = await open('mug-ridge');
      cart.refuse(code);
      await userEvent.click(add());
      await until(() => steps().length > 0);
      expect(said()).toMatch(/\.$/);
      for (const step of steps())
        expect({
          isTall: step.offsetHeight >= 44,
          canBePressed: step.tagName === 'BUTTON' || step.hasAttribute('href'),
        }).toEqual({ isTall: true, canBePressed: true });
    },
  );

  test('"Try again" asks for the same again, not before the shop said', async () => {
    const { add, cart, until } = await open('mug-ridge');
    cart.refuse('rate_limited', { retryAfterMs: 1200 });
    await userEvent.click(add());
    await until(() => steps()[0]?.textContent === 'Try again in 2 sec');
    expect([steps()[0]?.ariaDisabled, steps()[0]?.closest('[aria-live], [role="status"]')]).toEqual(
      ['true', null],
    );
    steps()[0]?.click();
    expect(cart.count()).toBe(0);
    await until(() => steps()[0]?.textContent === 'Try again');
    await userEvent.click(steps()[0] as HTMLElement);
    await until(() => cart.count() === 1 && steps().length === 0);
  });

  test('"Try again" after "Buy now" goes on to the checkout', async () => {
    const { button, cart, until } = await open('mug-ridge');
    cart.refuse('network');
    await userEvent.click(button('Buy now'));
    await until(() => steps().length > 0);
    await userEvent.click(button('Try again'));
    await until(() => cart.calls.some(({ name }) => name === 'checkout'));
  });

  test('"Choose another" leads to the options', async () => {
    const { add, button, cart, focused, variant, until } = await open('mug-ridge');
    cart.refuse('sold_out');
    await userEvent.click(add());
    await until(() => steps().length > 0);
    await userEvent.click(button('Choose another'));
    await until(() => focused() === variant('Chalk'));
  });

  test('"Change the quantity" leads to it', async () => {
    const { add, button, cart, focused, until } = await open('mug-ridge');
    await userEvent.click(button('One more'));
    cart.refuse('quantity_limit', { limit: 1 });
    await userEvent.click(add());
    await until(() => steps().length > 0);
    await userEvent.click(button('Change the quantity'));
    expect(focused()).toBe(button('One less'));
  });

  test('"View cart" shows the pieces that are in it already', async () => {
    const { add, button, cart, find, until } = await open('carafe-pour', {
      stock: { 'carafe-pour': 2 },
    });
    cart.changeOutside('carafe-pour', 2);
    await userEvent.click(add());
    await until(() => steps().length > 0);
    await userEvent.click(button('View cart'));
    await until(() => find('section[part="cart"]') !== null);
  });

  test('"See the product page" is a link to it', async () => {
    const { add, button, cart, until } = await open('mug-ridge');
    cart.refuse('validation');
    await userEvent.click(add());
    await until(() => steps().length > 0);
    expect(button('See the product page').getAttribute('href')).toBe(
      'https://shop.example/products/mug-ridge',
    );
  });
});
