/** What a shopper does on the demo shop, over its real cart: the same steps in every browser, each on a page of its own. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from './journey.mjs';

const SHEET = 'section[part~=product]';
const CART = 'section[part~=cart]';
const ROW = `${CART} .cd-row`;

/** Opens the product of the first video of a page. */
async function lookAtProduct(shopper, url) {
  await shopper.visitShelf(url);
  await shopper.openAt(0);
  await shopper.openProduct();
}

/** From nothing to a cart with one piece in it, open over the video. */
async function openCart(shopper, { plain }) {
  await shopper.visitShelf(plain);
  await shopper.emptyCart();
  await lookAtProduct(shopper, plain);
  await shopper.add();
  await shopper.clickWords('View cart');
  await shopper.there('the line in the cart', ROW);
  assert.deepEqual(await shopper.cart(), ['41001 1'], 'the shop’s own cart');
}

async function sells(shopper, { intake }, url) {
  await lookAtProduct(shopper, url);
  const before = { cart: await shopper.pieces(), told: intake.events('product_added').length };
  await shopper.add();
  assert.equal(await shopper.pieces(), before.cart + 1, 'the shop’s own cart has one more');
  assert.equal(await shopper.complaints(), '');
  await shopper.leave();
  await until('the add is told', () => intake.events('product_added').length > before.told);
  assert.equal(intake.events('product_added').length, before.told + 1, 'told once');
  assert.deepEqual(intake.wrong, []);
}

/** Where everything stands on a page, once two looks agree. */
async function drawn(shopper, { boxes }, url) {
  const settled = (root) => {
    let before = '';
    return until(`the ${root} stands still`, async () => {
      const now = await shopper.measured(boxes, root);
      const isSame = now.length > 10 && JSON.stringify(now) === before;
      before = JSON.stringify(now);
      // A busy machine draws some frames late.
      await wait(400);
      return isSame ? now : null;
    });
  };
  await shopper.visitShelf(url);
  await shopper.there('a card', '[part~=card]');
  const shelf = await settled('shelf');
  await shopper.openAt(0);
  await shopper.openProduct();
  return { shelf, player: await settled('player') };
}

const cartSteps = {
  'the cart is changed, emptied, filled again by undo, and leads to the checkout': async (
    shopper,
    demo,
  ) => {
    await openCart(shopper, demo);
    await shopper.clickWords('One more', ROW);
    await shopper.cartBecomes(['41001 2']);
    await shopper.clickWords('Remove', ROW);
    await shopper.cartBecomes([]);
    await shopper.clickWords('Undo', CART);
    await shopper.cartBecomes(['41001 2']);
    await shopper.clickWords('Check out', CART);
    await until('the checkout', async () => (await shopper.address()).includes('checkout'));
  },
  'the cart goes down under a dragging hand, by Escape and by the way back, and the video goes on':
    async (shopper, demo) => {
      await openCart(shopper, demo);
      await shopper.dragDown(`${CART} .sheet-grip`, 260);
      await shopper.gone('the cart', CART);
      await shopper.clickWords('View cart, 1 in it');
      await shopper.there('the line in the cart', ROW);
      await shopper.key('Escape');
      await shopper.gone('the cart', CART);
      await shopper.clickWords('View cart, 1 in it');
      await shopper.there('the line in the cart', ROW);
      await shopper.back();
      await shopper.gone('the cart', CART);
      await shopper.playing();
    },
  'more than the shop has is refused in words, and the cart holds what it held': async (
    shopper,
    demo,
  ) => {
    const { shop } = demo;
    await openCart(shopper, demo);
    shop.setStock('41001', 1);
    await shopper.clickWords('One more', ROW);
    await shopper.reads(ROW, /Only 1 left/);
    assert.deepEqual(await shopper.cart(), ['41001 1']);
    shop.setStock('41001', 64);
  },
};

const hardTimes = {
  'a phone that saves power plays what is tapped, after a swipe by one more tap, and sells': async (
    shopper,
    demo,
  ) => {
    await shopper.visitShelf(demo.lowPower);
    await shopper.openAt(0);
    // The press is forgotten by then.
    await wait(1200);
    await shopper.scrollOn();
    await until('play is refused', async () => (await shopper.slide()).phase === 'blocked');
    await shopper.clickPart('play');
    await shopper.playing();
    await shopper.close();
    await sells(shopper, demo, demo.lowPower);
  },
  'a line that goes in the middle is said in words, and once it is back the product is sold, once':
    async (shopper, demo) => {
      const { shop, intake, plain } = demo;
      await lookAtProduct(shopper, plain);
      const told = (type) => intake.events(type).length;
      const before = { pieces: await shopper.pieces(), told: told('product_added') };
      shop.faults.isOffline = true;
      await shopper.clickWords('One more', SHEET);
      await shopper.press('add-to-cart');
      await shopper.reads('.ps-said', /could not be reached. Check your connection/);
      shop.faults.isOffline = false;
      await shopper.add();
      assert.equal(await shopper.pieces(), before.pieces + 2, 'the shop’s own cart has two more');
      await shopper.leave();
      await until('the add is told', () => told('product_added') > before.told);
      assert.equal(told('product_added'), before.told + 1, 'told once');
    },
  'a shop that changes pages without loading any has its shelf on the next one, which sells':
    async (shopper, demo) => {
      await shopper.visitShelf(demo.app);
      await shopper.openAt(0);
      await shopper.drawAnew('second');
      await shopper.gone('the player of the page before', '[part~=player]');
      await shopper.findShelf();
      await shopper.openAt(0);
      await shopper.putIntoCart();
      assert.equal(await shopper.complaints(), '');
    },
};

const sheetSteps = {
  'a product goes down under a dragging hand, by Escape and by the way back, one thing at a time':
    async (shopper, { plain }) => {
      await lookAtProduct(shopper, plain);
      await shopper.dragDown('.sheet-grip', 260);
      await shopper.gone('the product', SHEET);
      await shopper.openProduct();
      await shopper.key('Escape');
      await shopper.gone('the product', SHEET);
      await shopper.openProduct();
      await shopper.back();
      await shopper.gone('the product', SHEET);
      await shopper.there('the player', '[part~=player]');
      await shopper.back();
      await shopper.gone('the player', '[part~=player]');
      assert.equal(await shopper.address(), plain);
    },
  'a video is saved, and stands on the page of saved ones': async (shopper, { plain, saved }) => {
    await shopper.visitShelf(plain);
    await shopper.openAt(0);
    const title = await shopper.title();
    await shopper.clickPart('save');
    await shopper.there('it is saved', '[part~=save][aria-pressed=true]');
    await shopper.visitShelf(saved);
    await shopper.reads('[part~=card] .open', title, 'aria-label');
    await shopper.forget();
  },
  'a video is shared by an address that opens it': async (shopper, { plain }) => {
    await shopper.visitShelf(plain);
    await shopper.openAt(1);
    const title = await shopper.title();
    await shopper.clickPart('share');
    const address = await shopper.value('.share-link');
    assert.match(address, /\/plain\?reelshelf=/);
    await shopper.leave();
    await shopper.visitShelf(address);
    await until('the video of the address', async () => (await shopper.title()) === title);
  },
};

/** @param demo - of `startHardShop`. @param startMeasured - `startMeasuredShop`. */
export const shoppingSteps = (demo, startMeasured) => ({
  ...cartSteps,
  ...sheetSteps,
  ...hardTimes,
  ...Object.fromEntries(
    demo.hard.map(({ title, url }) => [
      `sells on: ${title}`,
      (shopper) => sells(shopper, demo, url),
    ]),
  ),
  'no style sheet of a page moves anything of ours, and each page sells': async (shopper) => {
    const plain = await drawn(shopper, demo, demo.plain);
    for (const { title, url } of demo.styled) {
      const now = await drawn(shopper, demo, url);
      for (const root of ['shelf', 'player'])
        assert.deepEqual(demo.differences(plain[root], now[root]), [], `${title}: ${root}`);
      await shopper.add();
    }
  },
  'the merchant’s report says what this shopper did': async (shopper) => {
    const measured = await startMeasured();
    try {
      await lookAtProduct(shopper, measured.plain);
      await shopper.add();
      await shopper.leave();
      await shopper.readsReport(measured.reportUrl, /put 1 product in the cart|1 product/);
    } finally {
      await measured.stop();
    }
  },
});
