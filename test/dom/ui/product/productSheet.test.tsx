import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { signal } from '@preact/signals';
import type { Feed } from '../../../../src/feed/schema.js';
import { ProductSheet } from '../../../../src/ui/product/ProductSheet.js';
import { openSheet, type SheetScript, type SheetWorld } from './sheetWorld.js';
import { passTime } from '../../../support/passTime.js';

let world: SheetWorld | null = null;
const open = async (productId: string, script?: SheetScript) =>
  (world = await openSheet(productId, script));
afterEach(() => {
  world?.destroy();
  world = null;
});
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('choosing', () => {
  test('the price follows the variant, and the former price is said to be one', async () => {
    const { price, add, variant, until } = await open('serum-dew', { video: 'am-routine' });
    expect({ price: price(), textContent: add().textContent }).toEqual({
      price: '$28.00, was $34.00',
      textContent: 'Add · $28.00',
    });
    await userEvent.click(variant('50 ml'));
    await until(() => variant('50 ml').ariaChecked === 'true');
    expect({ price: price(), textContent: add().textContent }).toEqual({
      price: '$42.00',
      textContent: 'Add · $42.00',
    });
  });

  test('the button carries the price of all pieces', async () => {
    const { button, add, until } = await open('mug-ridge');
    expect(button('One less').ariaDisabled).toBe('true');
    await userEvent.click(button('One more'));
    await userEvent.click(button('One more'));
    await until(() => add().textContent === 'Add · $72.00');
  });

  test('a sold-out value is struck, says so to a screen reader, and can still be looked at', async () => {
    const { variant, add, cart, until } = await open('mug-ridge');
    await userEvent.click(variant('Clay'));
    await until(() => variant('350 ml').ariaLabel === '350 ml, sold out');
    expect(getComputedStyle(variant('350 ml')).textDecorationLine).toBe('line-through');
    await userEvent.click(variant('350 ml'));
    await until(() => add().textContent === 'Sold out');
    await userEvent.click(add(), { force: true });
    expect(cart.calls.filter(({ name }) => name === 'add')).toEqual([]);
  });

  test('a value that is not made in this combination cannot be chosen', async () => {
    const { variant, shop, until } = await open('mug-ridge');
    await userEvent.click(variant('Moss'));
    await until(() => variant('350 ml').ariaDisabled === 'true');
    await userEvent.click(variant('350 ml'), { force: true });
    expect(shop.product.selection.value).toEqual(['Moss', '250 ml']);
  });

  test('colours have a swatch beside their name', async () => {
    const { variant } = await open('mug-ridge');
    const swatch = variant('Moss').querySelector('.ps-swatch');
    expect(swatch && getComputedStyle(swatch).backgroundColor).toBe('rgb(109, 123, 76)');
    expect(variant('250 ml').querySelector('.ps-swatch')).toBeNull();
  });

  test('pressing the button without a choice leads to the choice', async () => {
    const changeFeed = ({ products: [serum] }: Feed) => void delete serum?.variants;
    const { add, focused, variant, until } = await open('serum-dew', {
      video: 'am-routine',
      changeFeed,
    });
    expect(add().textContent).toBe('Choose Size');
    await userEvent.click(add());
    await until(() => focused() === variant('30 ml'));
  });

  test('products of the same video are one tap apart', async () => {
    const { button, one, until } = await open('mug-ridge');
    await userEvent.click(button('Pour-Over Carafe'));
    await until(() => one('h2').textContent === 'Pour-Over Carafe');
    expect(one('section').textContent).toContain('Rated 4.7 out of 5 by 212 customers');
  });

  test('no rating is shown that nobody gave', async () => {
    const changeFeed = ({ products: [, , carafe] }: Feed) =>
      void Object.assign(carafe ?? {}, { rating: { value: 5, count: 0 } });
    const { sheet } = await open('carafe-pour', { changeFeed });
    expect(sheet()?.textContent).not.toContain('Rated');
  });

  test('the platform’s price takes the feed’s place without moving anything', async () => {
    const variants = ['41011', '41012', '41013', '41014', '41015'].map((id) => ({
      id,
      available: true,
      price: usd('27.00'),
    }));
    const live = { available: true, variants };
    const { one, price, cart, context, until } = await open('mug-ridge', {
      live: { 'mug-ridge': live },
    });
    expect(price()).toBe('$27.00');
    context.player.closeProduct();
    await until(() => !world?.sheet());
    const release = cart.hold();
    context.player.openProduct('mug-ridge', 'bar');
    await until(() => world?.sheet() !== null);
    expect({ price: price(), ariaBusy: one('section [part="price"]').ariaBusy }).toEqual({
      price: '$24.00',
      ariaBusy: 'true',
    });
    const before = one('section').offsetHeight;
    release();
    await until(() => price() === '$27.00');
    expect({
      offsetHeight: one('section').offsetHeight,
      ariaBusy: one('section [part="price"]').ariaBusy,
    }).toEqual({ offsetHeight: before, ariaBusy: 'false' });
  });

  test('"See full details" is a link to the product’s page', async () => {
    const { button } = await open('mug-ridge');
    expect(button('See full details').getAttribute('href')).toBe(
      'https://shop.example/products/mug-ridge',
    );
  });

  test('where the cart cannot add, the button is a link to the product', async () => {
    const { add, find } = await open('mug-ridge', { canAdd: false, id: 'link' });
    const address = 'https://shop.example/products/mug-ridge?utm_source=reelshelf';
    expect({
      tagName: add().tagName,
      textContent: add().textContent,
      href: add().getAttribute('href'),
    }).toEqual({ tagName: 'A', textContent: 'View product', href: address });
    expect(find('[part="cart"]')).toBeNull();
  });

  test.each(['View product', 'See full details'])(
    'on the product’s own page "%s" closes the player and loads nothing',
    async (name) => {
      const here = `${location.pathname}${location.search}#mug`;
      const { sheet, context } = await open('mug-ridge', {
        canAdd: false,
        id: 'link',
        changeFeed: ({ products }) => {
          for (const product of products) product.url = new URL(here, location.href).href;
        },
      });
      const link = [...(sheet()?.querySelectorAll('a') ?? [])].find((a) => a.textContent === name);
      const before = location.href;
      await userEvent.click(link!);
      expect({ isOpen: context.player.isOpen.value, href: location.href }).toEqual({
        isOpen: false,
        href: before,
      });
    },
  );
});

describe('adding', () => {
  test('goes from adding to added to the ways on, and the button keeps its width', async () => {
    const { add, button, cart, one, said, focused, until } = await open('mug-ridge');
    const width = add().offsetWidth;
    const release = cart.hold();
    await userEvent.click(add());
    await until(() => add().textContent === 'Adding');
    expect({
      offsetWidth: add().offsetWidth,
      ariaBusy: add().ariaBusy,
      ariaLabel: one('[part="cart"]').ariaLabel,
    }).toEqual({ offsetWidth: width, ariaBusy: 'true', ariaLabel: 'View cart, 1 in it' });
    release();
    await until(() => add().textContent === 'Added');
    expect({ offsetWidth: add().offsetWidth, said: said() }).toEqual({
      offsetWidth: width,
      said: 'Ridge Mug is in your cart.',
    });
    await until(() => focused() === button('View cart'));
    expect(button('Check out')).toBeTruthy();
  });

  test('undo takes it back, and the button is ready again', async () => {
    const { add, button, cart, said, until } = await open('mug-ridge');
    await userEvent.click(add());
    await until(() => cart.count() === 1);
    await until(() => Boolean(button('Undo')));
    await userEvent.click(button('Undo'));
    await until(() => said() === 'Taken out of your cart.');
    expect({ count: cart.count(), textContent: add().textContent }).toEqual({
      count: 0,
      textContent: 'Add · $24.00',
    });
  });

  test('"Add another" makes the button ready again', async () => {
    const { add, button, cart, focused, until } = await open('mug-ridge');
    await userEvent.click(add());
    await until(() => Boolean(button('Add another')));
    await userEvent.click(button('Add another'));
    await until(() => focused() === add());
    await userEvent.click(add());
    await until(() => cart.count() === 2);
  });

  test('a refusal is a sentence under the button, and the button is ready again', async () => {
    const { add, cart, said, one, until } = await open('carafe-pour', {
      stock: { 'carafe-pour': 2 },
    });
    cart.changeOutside('carafe-pour', 2);
    await until(() => one('[part="cart"]').ariaLabel === 'View cart, 2 in it');
    await userEvent.click(add());
    await until(() => said() === 'Only 2 left, and both are in your cart.');
    expect({ textContent: add().textContent, ariaDisabled: add().ariaDisabled }).toEqual({
      textContent: 'Add · $58.00',
      ariaDisabled: 'false',
    });
    expect(one('[part="cart"]').ariaLabel).toBe('View cart, 2 in it');
    expect(one('section [role="status"]').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      add().getBoundingClientRect().bottom,
    );
  });

  test('what could be added only in part is said with both figures', async () => {
    const { add, button, said, until } = await open('carafe-pour', { stock: { 'carafe-pour': 2 } });
    await userEvent.click(button('One more'));
    await userEvent.click(button('One more'));
    await userEvent.click(add());
    await until(() => said() === 'Only 2 of 3 could be added.');
    await until(() => Boolean(button('Check out')));
    expect(said()).toBe('Only 2 of 3 could be added.');
  });

  test('a checkout that does not open says where else to go', async () => {
    const { add, button, said, until } = await open('mug-ridge', { canCheckOut: false });
    await userEvent.click(add());
    await until(() => Boolean(button('Check out')));
    await userEvent.click(button('Check out'));
    await until(
      () =>
        said() ===
        'The checkout could not be opened, and nothing was charged. Go there from your cart.',
    );
  });

  test('the merchant’s own words win', async () => {
    const { add } = await open('mug-ridge', { change: { texts: { add: 'In den Korb' } } });
    expect(add().textContent).toBe('In den Korb · $24.00');
  });
});

describe('hands', () => {
  test('everything is done by keyboard alone, and no key reaches the player behind', async () => {
    const { focused, one, button, variant, add, cart, keys, until, sheet } =
      await open('mug-ridge');
    expect(focused()).toBe(one('h2'));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(variant('Chalk'));
    await userEvent.keyboard('{ArrowRight}');
    await until(() => focused() === variant('Clay'));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(variant('250 ml'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await until(() => variant('250 ml').ariaChecked === 'true');
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await until(() => add().textContent === 'Add · $48.00');
    await userEvent.keyboard('{Tab}{Enter}');
    await until(() => cart.count() === 2);
    expect(cart.lines.get('41013')).toBe(2);
    await until(() => focused() === button('View cart'));
    expect(keys.filter((key) => key !== 'Tab')).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await until(() => sheet() === null);
    expect(focused()).toBe(one('#opener'));
    expect(keys).not.toContain('Escape');
  });

  test('arrow keys follow the direction of reading', async () => {
    document.documentElement.dir = 'rtl';
    const { variant, focused, until } = await open('mug-ridge');
    variant('Chalk').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await until(() => focused() === variant('Clay'));
    expect(variant('Chalk').getBoundingClientRect().left).toBeGreaterThan(
      variant('Moss').getBoundingClientRect().left,
    );
    document.documentElement.removeAttribute('dir');
  });

  test('dragging the grip down closes it; a small pull springs back', async () => {
    const { one, sheet, until } = await open('mug-ridge');
    const grip = one('.sheet-grip');
    const { left, top } = grip.getBoundingClientRect();
    const mouse = {
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      clientX: left + 40,
      bubbles: true,
    };
    const pointer = (type: string, y: number) =>
      grip.dispatchEvent(new PointerEvent(type, { ...mouse, clientY: top + y }));
    grip.setPointerCapture = () => {};
    pointer('pointerdown', 5);
    pointer('pointermove', 20);
    await passTime(60);
    pointer('pointermove', 30);
    pointer('pointerup', 30);
    expect(one('section').style.transform).toBe('');
    pointer('pointerdown', 5);
    for (const y of [40, 90, 140]) pointer('pointermove', y);
    expect(one('section').style.transform).toBe('translateY(135px)');
    pointer('pointerup', 140);
    await until(() => sheet() === null);
  });

  test('a finger pulls the sheet down from anywhere that is scrolled to its top, and scrolls it otherwise', async () => {
    const { one, sheet, until } = await open('mug-ridge');
    const finger = (type: string, y: number) => {
      const touch = new Touch({ identifier: 1, target: one('h2'), clientX: 100, clientY: 300 + y });
      const event = new TouchEvent(type, {
        touches: type === 'touchend' ? [] : [touch],
        bubbles: true,
        cancelable: true,
      });
      one('h2').dispatchEvent(event);
      return event.defaultPrevented;
    };
    finger('touchstart', 0);
    expect([finger('touchmove', -20), finger('touchmove', 40), finger('touchend', 40)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(one('section').style.transform).toBe('');
    finger('touchstart', 0);
    expect([finger('touchmove', 3), finger('touchmove', 60), finger('touchmove', 150)]).toEqual([
      false,
      true,
      true,
    ]);
    finger('touchend', 150);
    await until(() => sheet() === null);
  });

  test('the close button closes it and gives the focus back', async () => {
    const { button, one, focused, sheet, until } = await open('mug-ridge');
    await userEvent.click(button('Close product'));
    await until(() => sheet() === null);
    expect(focused()).toBe(one('#opener'));
  });

  test('a shopper who wants calm gets no movement', async () => {
    const reducedMotion = signal(true);
    const base = {
      saveData: signal(false),
      slowLine: signal(false),
      finePointer: signal(false),
      wide: signal(false),
      visible: signal(true),
      online: signal(true),
    };
    const { button, sheet, until } = await open('mug-ridge', {
      change: { device: { ...base, reducedMotion } },
    });
    button('Close product').click();
    await until(() => sheet() === null);
  });
});

test('a shop that cannot be loaded leaves a way to the product’s page', async () => {
  const opened = await open('mug-ridge');
  const { context, one, until, sheet } = opened;
  context.player.closeProduct();
  await until(() => sheet() === null);
  opened.show(null);
  context.shop.value = null;
  context.loadShop = () => Promise.reject(new Error('offline'));
  context.player.openProduct('mug-ridge', 'bar');
  opened.show(<ProductSheet />);
  await until(() => one('[role="alert"]').textContent?.includes('could not be loaded') === true);
  expect(one('section a').getAttribute('href')).toBe('https://shop.example/products/mug-ridge');
});
