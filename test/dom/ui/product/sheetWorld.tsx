/** The product sheet in a real shadow root, over a scripted shop, with a button before it that the shopper came from. */
import { vi } from 'vitest';
import type { Feed } from '../../../../src/feed/schema.js';
import { createShopModels } from '../../../../src/models/shopModels.js';
import { CartButton } from '../../../../src/ui/cart/CartButton.js';
import { CartPlace } from '../../../../src/ui/cart/CartPlace.js';
import { ProductSheet } from '../../../../src/ui/product/ProductSheet.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createScriptedCart, type CartScript } from '../../../support/scriptedCart.js';
import { createShelfWorld } from '../../../support/shelfWorld.js';

// The fixture's pictures are on no server; a grey pixel stands for them.
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
const TARGET = { width: '44px', height: '44px' };

export interface SheetScript extends CartScript {
  video?: string;
  from?: 'tag' | 'bar' | 'card' | 'panel';
  widthPx?: number;
  change?: Parameters<typeof createShelfWorld>[2];
  changeFeed?: (feed: Feed) => void;
}

export type SheetWorld = Awaited<ReturnType<typeof openSheet>>;

export async function openSheet(productId: string, script: SheetScript = {}) {
  const feed = structuredClone(validFeed) as Feed;
  for (const product of feed.products) if (product.image) product.image.src = PIXEL;
  script.changeFeed?.(feed);
  const cart = createScriptedCart(script);
  const world = createShelfWorld(feed, feed.videos, {
    getCart: () => Promise.resolve(cart),
    ...script.change,
  });
  const { context, root } = world;
  const shop = createShopModels(context.deps, context.feed, context.player);
  context.shop.value = shop;
  world.host.style.cssText = `position: fixed; inset: 0 auto 0 0; width: ${script.widthPx ?? 390}px`;
  const keys: string[] = [];
  world.show(
    <dialog open style={DIALOG} aria-label="Player" onKeyDown={({ key }) => keys.push(key)}>
      <button
        type="button"
        id="opener"
        style={TARGET}
        onClick={() => context.player.openProduct(productId, script.from ?? 'tag')}
      >
        Tag
      </button>
      <CartButton />
      <div style={{ position: 'absolute', inset: 'auto 0 0', color: 'CanvasText' }}>
        <ProductSheet />
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
  context.player.open(script.video ?? 'slow-pour', 'api');
  one('#opener').focus();
  one('#opener').click();
  await vi.waitFor(() => one('section[part="product"]'));
  await vi.waitFor(() => {
    if (shop.product.liveStatus.value === 'asking')
      throw new Error('The shop has not answered yet');
  });
  return {
    ...world,
    cart,
    shop,
    keys,
    find,
    one,
    sheet: () => find('section[part="product"]'),
    variant: (value: string) => {
      const found = [...root.querySelectorAll<HTMLElement>('[part="variant"]')].find(
        ({ textContent }) => textContent === value,
      );
      if (!found) throw new Error(`No option ${value}`);
      return found;
    },
    add: () => one('[part="add-to-cart"]'),
    button: (label: string) => {
      const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
        (node) => node.textContent === label || node.ariaLabel === label,
      );
      if (!found) throw new Error(`No button ${label}`);
      return found;
    },
    price: () => one('section [part="price"]').textContent,
    said: () => one('section [role="status"]').textContent,
    focused: () => root.activeElement,
    /** Waits until the component shows it. */
    until: (check: () => boolean) =>
      vi.waitFor(
        () => {
          if (!check()) throw new Error(`Not yet: ${check}`);
        },
        { timeout: 4000 },
      ),
    destroy() {
      shop.dispose();
      world.destroy();
    },
  };
}
