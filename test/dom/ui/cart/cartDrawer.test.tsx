import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openCart, type CartWorld, type CartWorldScript } from './cartWorld.js';
import { passTime } from '../../../support/passTime.js';

let world: CartWorld | null = null;
const open = async (script?: CartWorldScript) => (world = await openCart(script));
afterEach(() => {
  world?.destroy();
  world = null;
});

describe('the lines', () => {
  test('the lines show picture, name, choice, pieces and money as the shop tells them, and what is the checkout’s', async () => {
    const { one, row, pieces, bag, focused } = await open();
    expect(one('h2').textContent).toBe('Your cart 3');
    expect(bag().ariaExpanded).toBe('true');
    expect(row('Ridge Mug').querySelector('img')).not.toBeNull();
    expect(row('Ridge Mug').querySelector('.cd-frame')?.getBoundingClientRect().width).toBe(56);
    expect(row('Ridge Mug').textContent).toContain('Moss / 250 ml');
    expect(row('Ridge Mug').querySelector('.cd-money')?.textContent).toBe('$24.00');
    expect(pieces('Dew Serum')).toBe('2');
    expect(one('.cd-foot').textContent).toBe(
      'Subtotal$80.00Shipping and taxes at checkoutCheck outView full cart',
    );
    expect(focused()).toBe(one('h2'));
  });

  test('five quick presses are one request; money is dimmed until the shop has answered', async () => {
    const { one, row, button, cart, pieces, bag, sent, until } = await open();
    const release = cart.hold();
    for (let i = 0; i < 5; i++) button('One more', row('Ridge Mug')).click();
    await until(() => pieces('Ridge Mug') === '6');
    expect(bag().ariaLabel).toBe('View cart, 8 in it');
    expect(one('dd').textContent).toBe('Updating $80.00');
    expect(one('dd').ariaBusy).toBe('true');
    expect(row('Ridge Mug').querySelector<HTMLElement>('.cd-money')?.dataset['old']).toBe('true');
    await until(() => sent().length > 0);
    release();
    await until(() => one('dd').textContent === '$200.00');
    expect(sent()).toEqual([['mug', 6]]);
    expect(row('Ridge Mug').querySelector('.cd-money')?.textContent).toBe('$144.00');
  });

  test('the lines keep to the shop’s steps and limits', async () => {
    const { row, button, pieces, sent, until } = await open({
      describe: () => ({ title: 'Box', rule: { min: 2, max: 4, increment: 2 } }),
      holds: { box: 2 },
    });
    expect(button('One less', row('Box')).ariaDisabled).toBe('true');
    await userEvent.click(button('One more', row('Box')));
    await until(() => pieces('Box') === '4');
    expect(button('One more', row('Box')).ariaDisabled).toBe('true');
    await until(() => sent().length === 1);
  });

  test('lines that nobody may change have no controls', async () => {
    const { row } = await open({
      describe: () => ({ title: 'Gift', isFixed: true }),
      holds: { gift: 2 },
    });
    expect(row('Gift').querySelectorAll('button')).toHaveLength(0);
    expect(row('Gift').textContent).toBe('Gift$0.00× 2');
  });

  test('follow what somebody else changes', async () => {
    const { cart, row, said, until } = await open();
    await until(() => cart.calls.filter(({ name }) => name === 'read').length > 1);
    await passTime(50);
    cart.changeOutside('carafe', 1);
    await until(() => row('carafe') !== null);
    await until(() => said() === 'Your cart changed.');
  });
});

describe('taking out', () => {
  test('leaves a slim row in its place, with the focus on its undo, and says so', async () => {
    const { row, button, cart, bag, focused, said, until, facts } = await open();
    const before = row('Ridge Mug').offsetHeight;
    await userEvent.click(button('Remove Ridge Mug'));
    await until(() => row('Removed').textContent === 'Removed · Ridge MugUndo');
    expect({
      isSmaller: row('Removed').offsetHeight < before,
      hasFocus: focused() === button('Undo: put Ridge Mug back'),
      bag: bag().ariaLabel,
    }).toEqual({ isSmaller: true, hasFocus: true, bag: 'View cart, 2 in it' });
    await until(() => said() === 'Ridge Mug was taken out of your cart.');
    await userEvent.click(button('Undo: put Ridge Mug back'));
    await until(() => said() === 'Ridge Mug is back in your cart.');
    expect(cart.lines.get('mug')).toBe(1);
    expect(focused()).toBe(button('Remove Ridge Mug'));
    expect(facts.filter(({ type }) => type === 'product_added')).toEqual([]);
  });

  test('can be undone before the shop has answered', async () => {
    const { button, cart, pieces, bag, sent, until } = await open();
    const release = cart.hold();
    await userEvent.click(button('Remove Dew Serum'));
    await until(() => sent().length === 1);
    await userEvent.click(button('Undo: put Dew Serum back'));
    await until(() => pieces('Dew Serum') === '2');
    release();
    await until(
      () => cart.calls.some(({ name }) => name === 'add') && cart.lines.get('serum') === 2,
    );
    await until(() => pieces('Dew Serum') === '2' && bag().ariaLabel === 'View cart, 3 in it');
  });

  test('the last line leaves an empty cart, said in words', async () => {
    const { button, one, find, until, drawer } = await open({ holds: { mug: 1 } });
    await userEvent.click(button('Remove Ridge Mug'));
    await until(() => one('.sheet-body').textContent?.includes('Your cart is empty.') === true);
    expect(find('.cd-foot')).toBeNull();
    expect(one('h2').textContent?.trim()).toBe('Your cart');
    await userEvent.click(button('Keep watching'));
    await until(() => drawer() === null);
  });
});

describe('a refusal', () => {
  test('a refusal is a sentence in the line, said too, and the line shows what the cart holds', async () => {
    const { row, button, pieces, said, until } = await open({ stock: { mug: 3 } });
    for (let i = 0; i < 4; i++) button('One more', row('Ridge Mug')).click();
    await until(() => said() === 'Only 3 left.');
    expect(pieces('Ridge Mug')).toBe('3');
    expect(row('Ridge Mug').querySelector('.cd-refusal')?.textContent).toBe('Only 3 left.');
    await userEvent.click(button('One less', row('Ridge Mug')));
    await until(() => row('Ridge Mug').querySelector('.cd-refusal') === null);
  });

  test('a refusal that time may heal offers to try again, not before the shop said', async () => {
    const { row, button, cart, pieces, sent, until } = await open();
    cart.refuse('rate_limited', { retryAfterMs: 1500 });
    await userEvent.click(button('One more', row('Ridge Mug')));
    await until(() => row('Ridge Mug').querySelector('.cd-refusal') !== null);
    const again = () =>
      row('Ridge Mug').querySelector<HTMLElement>('.cd-refusal button') ?? row('Ridge Mug');
    expect(again().textContent).toBe('Try again in 2 sec');
    expect(again().ariaDisabled).toBe('true');
    again().click();
    expect(sent().length).toBe(1);
    await until(() => again().ariaDisabled === 'false');
    await userEvent.click(again());
    await until(() => cart.lines.get('mug') === 2 && pieces('Ridge Mug') === '2');
  });

  test('a refusal of another kind leads to the product’s page', async () => {
    const { row, button, cart, until } = await open();
    cart.refuse('validation');
    await userEvent.click(button('One more', row('Ridge Mug')));
    await until(() => row('Ridge Mug').querySelector('.cd-refusal') !== null);
    expect(button('See the product page', row('Ridge Mug')).getAttribute('href')).toBe(
      'https://shop.example/products/mug',
    );
  });

  test('a cart that cannot be read again says so and can be asked again', async () => {
    const { row, button, cart, one, find, until } = await open({ answersWithCart: false });
    const { read } = cart;
    cart.read = () => Promise.resolve(null);
    await userEvent.click(button('One more', row('Ridge Mug')));
    await until(() => find('[role="alert"]') !== null);
    expect({ alert: one('[role="alert"] p').textContent, total: find('dd') }).toEqual({
      alert:
        'Your cart could not be read, and nothing in it was changed. Check your connection and try again.',
      total: null,
    });
    cart.read = read;
    await userEvent.click(button('Try again', one('[role="alert"]')));
    await until(() => find('[role="alert"]') === null && find('dd') !== null);
  });
});

describe('the ways on', () => {
  test('"Check out" waits for the last wish, is reported, and leaves', async () => {
    const { row, button, cart, facts, until } = await open();
    await userEvent.click(button('One more', row('Ridge Mug')));
    await userEvent.click(button('Check out'));
    await until(() => cart.calls.some(({ name }) => name === 'checkout'));
    expect(
      cart.calls
        .map(({ name }) => name)
        .filter((name) => name === 'setQuantity' || name === 'checkout'),
    ).toEqual(['setQuantity', 'checkout']);
    expect(facts.filter(({ type }) => type === 'checkout_started')).toHaveLength(1);
  });

  test('a checkout that does not open says where else to go', async () => {
    const { button, one, said, until } = await open({ canCheckOut: false });
    await userEvent.click(button('Check out'));
    await until(
      () =>
        said() ===
        'The checkout could not be opened, and nothing was charged. Go there from your cart.',
    );
    expect(one('.cd-foot').textContent).toContain('Go there from your cart.');
  });

  test('where no checkout is within reach none is offered', async () => {
    const { has } = await open({ offersCheckout: false });
    expect(has('Check out')).toBe(false);
    expect(has('View full cart')).toBe(true);
  });

  test('"View full cart" closes the player and opens the shop’s own', async () => {
    const { button, cart, context, until } = await open();
    await userEvent.click(button('View full cart'));
    expect(context.player.isOpen.value).toBe(false);
    await until(() => cart.calls.some(({ name }) => name === 'openCart'));
  });

  test('the merchant’s own words win', async () => {
    const { one } = await open({ change: { texts: { cartTitle: 'Warenkorb' } } });
    expect(one('h2').textContent).toContain('Warenkorb');
  });
});

describe('hands', () => {
  test('everything is done by keyboard alone, no key reaches the player behind, and the focus goes back to the bag', async () => {
    const { focused, button, row, bag, keys, pieces, drawer, until } = await open();
    const tabTo = async (label: string, within?: Element) => {
      await userEvent.keyboard('{Tab}');
      expect(focused()).toBe(button(label, within));
    };
    await tabTo('Close cart');
    await tabTo('One less', row('Ridge Mug'));
    await tabTo('One more', row('Ridge Mug'));
    await userEvent.keyboard('{Enter} ');
    await until(() => pieces('Ridge Mug') === '3');
    await tabTo('Remove Ridge Mug');
    await userEvent.keyboard('{Enter}');
    await until(() => focused() === button('Undo: put Ridge Mug back'));
    await tabTo('One less', row('Dew Serum'));
    await tabTo('One more', row('Dew Serum'));
    await tabTo('Remove Dew Serum');
    await tabTo('Check out');
    await tabTo('View full cart');
    expect(keys.filter((key) => key !== 'Tab')).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await until(() => drawer() === null && focused() === bag());
    expect(keys).not.toContain('Escape');
    expect(bag().ariaExpanded).toBe('false');
  });

  test('the bag button closes it again, and so does dragging its grip down', async () => {
    const { bag, one, drawer, until } = await open();
    await userEvent.click(bag());
    await until(() => drawer() === null);
    await userEvent.click(bag());
    await until(() => drawer() !== null);
    // It listens after it was drawn.
    await passTime(300);
    const grip = one('.sheet-grip');
    const { left, top } = grip.getBoundingClientRect();
    grip.setPointerCapture = () => {};
    const mouse = {
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      clientX: left + 40,
      bubbles: true,
    };
    for (const [type, y] of [
      ['pointerdown', 5],
      ['pointermove', 40],
      ['pointermove', 140],
      ['pointerup', 140],
    ] as const) {
      grip.dispatchEvent(new PointerEvent(type, { ...mouse, clientY: top + y }));
    }
    await until(() => drawer() === null);
  });
});
