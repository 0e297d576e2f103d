/** The cart in a real shadow root, over a scripted shop that holds a mug and two serums, with the bag button it opens from. */
import { vi } from 'vitest';
import type { Feed } from '../../../../src/feed/schema.js';
import { createShopModels } from '../../../../src/models/shopModels.js';
import { CartButton } from '../../../../src/ui/cart/CartButton.js';
import { CartPlace } from '../../../../src/ui/cart/CartPlace.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createScriptedCart, type CartScript } from '../../../support/scriptedCart.js';
import { createShelfWorld } from '../../../support/shelfWorld.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const DIALOG = {
  width: '100%',
  height: '100%',
  maxWidth: 'none',
  padding: 0,
  border: 0,
  background: '#333',
  color: '#fff',
};

/** As a shop tells of its lines: everything of the mug, little of the serum. */
const described: NonNullable<CartScript['describe']> = (key) =>
  key === 'mug'
    ? {
        title: 'Ridge Mug',
        variantTitle: 'Moss / 250 ml',
        image: PIXEL,
        url: 'https://shop.example/products/mug',
      }
    : { title: key === 'serum' ? 'Dew Serum' : key };

export interface CartWorldScript extends CartScript {
  /** What the cart holds; a mug and two serums where nothing is said. */
  holds?: Record<string, number>;
  widthPx?: number;
  change?: Parameters<typeof createShelfWorld>[2];
}

export type CartWorld = Awaited<ReturnType<typeof openCart>>;

export async function openCart({
  holds = { mug: 1, serum: 2 },
  widthPx = 390,
  change,
  ...script
}: CartWorldScript = {}) {
  const feed = structuredClone(validFeed) as Feed;
  const cart = createScriptedCart({
    prices: { mug: 24, serum: 28 },
    describe: described,
    ...script,
  });
  for (const [key, pieces] of Object.entries(holds)) cart.changeOutside(key, pieces, false);
  const world = createShelfWorld(feed, feed.videos, {
    getCart: () => Promise.resolve(cart),
    ...change,
  });
  const { context, root } = world;
  const shop = createShopModels(context.deps, context.feed, context.player);
  context.shop.value = shop;
  world.host.style.cssText = `position: fixed; inset: 0 auto 0 0; width: ${widthPx}px`;
  const keys: string[] = [];
  world.show(
    <dialog open style={DIALOG} aria-label="Player" onKeyDown={({ key }) => keys.push(key)}>
      <CartButton />
      <div
        style={{
          position: 'absolute',
          inset: 'auto 0 0',
          color: 'CanvasText',
          height: context.deps.device.wide.peek() ? '90%' : 'auto',
        }}
      >
        <CartPlace />
      </div>
    </dialog>,
  );
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const one = (selector: string): HTMLElement => {
    const found = find(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  const until = (check: () => boolean) =>
    vi.waitFor(
      () => {
        if (!check()) throw new Error(`Not yet: ${check}`);
      },
      { timeout: 4000 },
    );
  context.player.open('slow-pour', 'api');
  await until(() => find('button[part="cart"]') !== null);
  const bag = () => one('button[part="cart"]');
  bag().focus();
  bag().click();
  await until(
    () =>
      find('section[part="cart"]') !== null || cart.calls.some(({ name }) => name === 'openCart'),
  );
  const row = (title: string) => {
    const found = [...root.querySelectorAll<HTMLElement>('.cd-row')].find(({ textContent }) =>
      textContent?.includes(title),
    );
    if (!found) throw new Error(`No row of ${title}`);
    return found;
  };
  return {
    ...world,
    cart,
    shop,
    keys,
    find,
    one,
    until,
    bag,
    row,
    drawer: () => find('section[part="cart"]'),
    /** A control by what it is called, in a row or in the whole drawer. */
    button(label: string, within: Element = one('section[part="cart"]')) {
      const found = [...within.querySelectorAll<HTMLElement>('button, a')].find(
        (node) => node.ariaLabel === label || node.textContent === label,
      );
      if (!found) throw new Error(`No button ${label}`);
      return found;
    },
    has: (label: string) =>
      [...root.querySelectorAll('section[part="cart"] :is(button, a)')].some(
        ({ textContent }) => textContent === label,
      ),
    pieces: (title: string) => row(title).querySelector('output')?.textContent,
    said: () => one('section [role="status"]').textContent,
    sent: () => cart.calls.filter(({ name }) => name === 'setQuantity').map(({ args }) => args),
    focused: () => root.activeElement,
    destroy() {
      shop.dispose();
      world.destroy();
    },
  };
}
