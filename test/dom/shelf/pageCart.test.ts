import { afterEach, expect, it } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { createLinkCart } from '../../../src/cart/adapters/link/adapter.js';
import type { CartPage } from '../../../src/cart/contract/page.js';
import { createPageCart } from '../../../src/shelf/pageCart.js';
import { createDisplay } from '../../../src/tools/display.js';
import { createDisposer } from '../../../src/tools/disposer.js';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

it('a cart knows the address of now, after a navigation without a load, so that a page’s form is not taken for the last product’s', async () => {
  let page: CartPage | undefined;
  const cart = (given: CartPage) => createLinkCart((page = given));
  const disposer = createDisposer();
  const options = { feed: '/reels.json', cart };
  const parts = {
    window,
    env: createBrowserEnv(window),
    display: createDisplay(() => {}),
    host: document.body,
    options,
    whenDone: (run: () => void) => run(),
  };
  await createPageCart(parts, disposer).getCart();
  expect(page?.url).toBe(address);
  history.replaceState(null, '', '/products/mug');
  expect(page?.url).toBe(`${location.origin}/products/mug`);
  disposer.dispose();
});
