import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { createScriptedCart, type ScriptedCart } from '../../../support/scriptedCart.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
let cart: ScriptedCart;
const drawer = () => shop.find('section[part=cart]');
const sheet = () => shop.find('section[part=product]');
const bag = () => shop.get('button[part=cart]');
const inPlayer = (label: string) => {
  const found = [...shop.get('dialog').querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent === label,
  );
  if (!found) throw new Error(`No button ${label}`);
  return found;
};

async function mount(setup: Parameters<typeof mountPlayer>[0] = {}) {
  cart = createScriptedCart({ prices: { '1': 24 }, describe: () => ({ title: 'Ridge Mug' }) });
  shop = await mountPlayer({ ...setup, cart });
  await shop.open();
  await shop.loadShop();
  await waitUntil(() => shop.find('button[part=cart]') !== null);
}
async function addAndView() {
  shop.player.openProduct('mug', 'bar');
  await waitUntil(() => shop.find('[part="add-to-cart"]') !== null);
  shop.get('[part="add-to-cart"]').click();
  await waitUntil(() => shop.get('dialog').textContent?.includes('View cart') === true);
  inPlayer('View cart').focus();
  inPlayer('View cart').click();
  await waitUntil(() => drawer() !== null && shop.root.activeElement?.tagName === 'H2');
}

beforeEach(() => page.viewport(390, 844));
afterEach(() => shop.remove());

it('the cart opens over the lower part of a phone, and the video goes on, smaller, above it', async () => {
  await mount();
  const before = shop.inSlide('.pl-frame').getBoundingClientRect().height;
  bag().click();
  await waitUntil(() => drawer() !== null);
  const frame = () => shop.inSlide('.pl-frame').getBoundingClientRect();
  // As large as what the cart leaves free, and wholly above it.
  await waitUntil(
    () => frame().height < before && frame().bottom <= (drawer()?.getBoundingClientRect().top ?? 0),
  );
  await waitUntil(() => (drawer()?.getBoundingClientRect().bottom ?? 999) < 845);
  expect(shop.isPlaying()).toBe(true);
});

it('"View cart" after an add opens it over the product, and every way back closes one thing at a time', async () => {
  await mount();
  await addAndView();
  for (const leave of [
    () => shop.press('Escape', shop.get('dialog')),
    () => history.back(),
    () => shop.get('dialog').dispatchEvent(new Event('cancel', { cancelable: true })),
    () => shop.inSlide('.pl-surface').click(),
  ]) {
    if (!drawer()) inPlayer('View cart').click();
    await waitUntil(() => drawer() !== null);
    expect(sheet()?.closest('[inert]')).not.toBeNull();
    leave();
    await waitUntil(() => drawer() === null);
    expect({
      isThere: sheet() !== null,
      inert: sheet()?.closest('[inert]') ?? null,
      isOpen: shop.player.isOpen.value,
    }).toEqual({ isThere: true, inert: null, isOpen: true });
  }
  shop.press('Escape', shop.get('dialog'));
  await waitUntil(() => sheet() === null);
  shop.press('Escape', shop.get('dialog'));
  await waitUntil(() => shop.find('[part=player]') === null);
});

it.each([false, true])(
  'the cart gives the focus back to what opened it (wide: %s)',
  async (wide) => {
    if (wide) await page.viewport(1440, 900);
    await mount({ wide });
    await addAndView();
    shop.press('Escape');
    await waitUntil(
      () => drawer() === null && shop.root.activeElement?.textContent === 'View cart',
    );
    bag().focus();
    bag().click();
    await waitUntil(() => drawer() !== null && shop.root.activeElement?.tagName === 'H2');
    shop.press('Escape');
    await waitUntil(() => drawer() === null && shop.root.activeElement === bag());
  },
);

it('the cart takes the products’ place beside the video, stays from video to video, and gives way to a product', async () => {
  await page.viewport(1440, 900);
  await mount({ wide: true });
  const place = shop.get('.pl-panel').getBoundingClientRect();
  bag().click();
  await waitUntil(() => drawer() !== null);
  const { left, width, height } = shop.get('.pl-cart').getBoundingClientRect();
  expect([left, width, height].map(Math.round)).toEqual(
    [place.left, place.width, place.height].map(Math.round),
  );
  expect(shop.get('.pl-panel').offsetHeight).toBe(0);
  shop.player.goTo(1, 'key');
  await waitUntil(() => shop.slide().dataset['index'] === '1');
  expect(drawer()).not.toBeNull();
  shop.player.openProduct('serum', 'tag');
  await waitUntil(() => drawer() === null && sheet() !== null);
  expect(shop.get('.pl-panel').offsetHeight).toBeGreaterThan(100);
});

it('the cart is closed with the player, and is not there when that opens again', async () => {
  await mount();
  bag().click();
  await waitUntil(() => drawer() !== null);
  shop.get('[part=close]').click();
  await waitUntil(() => shop.find('[part=player]') === null);
  await shop.open();
  expect(drawer()).toBeNull();
});

it('the cart passes axe over the video and beside it', async () => {
  for (const wide of [false, true]) {
    if (wide) {
      await shop.remove();
      await page.viewport(1440, 900);
    }
    await mount({ wide });
    await addAndView();
    await shop.ready();
    const { violations } = await axe.run(shop.host, { rules: { region: { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  }
});
