/** Who has colours of their own, or goes by keys: each control is seen, and so is the one that has the focus. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Control {
  name: string;
  box: { x: number; y: number; width: number; height: number };
}

/** Of the part of the shelf that is in front, what can be pressed and is on the screen as a whole. */
const controlsOn = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const part = root?.querySelector('[part~="player"]') ?? root;
    return [...(part?.querySelectorAll<HTMLElement>('button, a, [role=radio]') ?? [])]
      .filter(
        (control) =>
          !control.closest('[inert]') &&
          !control.matches(':disabled, [aria-disabled=true]') &&
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const top = root?.elementFromPoint(x + width / 2, y + height / 2);
        return {
          name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
          isInFront: control.contains(top ?? null),
          box: { x, y, width, height },
        };
      })
      .filter(
        ({ isInFront, box: { x, y, width, height } }) =>
          isInFront && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
      );
  });

/** Of each: how far the lightest of what is drawn in its place is from the darkest, as WCAG counts. */
async function rangesOf(page: Page, controls: Control[]): Promise<number[]> {
  const picture = await page.screenshot({ animations: 'disabled', scale: 'css' });
  return page.evaluate(
    async ({ base64, boxes }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const linear = (value = 0) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return boxes.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, width, height);
        let [least, most] = [1, 0];
        for (let at = 0; at < data.length; at += 4) {
          const light =
            0.2126 * linear(data[at]) +
            0.7152 * linear(data[at + 1]) +
            0.0722 * linear(data[at + 2]);
          least = Math.min(least, light);
          most = Math.max(most, light);
        }
        return (most + 0.05) / (least + 0.05);
      });
    },
    { base64: picture.toString('base64'), boxes: controls.map(({ box }) => box) },
  );
}

async function expectSeen({ page }: Shopper, where: string): Promise<void> {
  const controls = await controlsOn(page);
  expect(controls.length, where).toBeGreaterThan(3);
  const ranges = await rangesOf(page, controls);
  const unseen = controls.filter((_, at) => (ranges[at] ?? 0) < 3).map(({ name }) => name);
  expect.soft(unseen, where).toEqual([]);
}

test.each(['light', 'dark'] as const)(
  'in colours of the shopper’s own (%s) each control of shelf, player, product and cart is seen',
  async (colorScheme) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/forced' })],
      shopper: { reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // A picture is not drawn in the shopper's colours, and would hide that a sign over it is not there.
    await page.route(/\/reels\/media\/.*\.(jpe?g|webp|avif|png)/, (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="16"><rect width="9" height="16" fill="#777"/></svg>',
      }),
    );
    await page.goto(`${shop.url}/forced`);
    await seeShelf(shopper);
    await expectSeen(shopper, 'shelf');
    await openCard(shopper);
    await page.keyboard.press('k');
    await page.locator('[part~="slide"]:not([inert])[data-phase=paused]').waitFor();
    await expectSeen(shopper, 'player');
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().waitFor();
    await expectSeen(shopper, 'product');
    await addToCart(page);
    await page.getByRole('button', { name: 'View cart' }).click();
    await page.locator('[part~=cart] .cd-foot').first().waitFor();
    await expectSeen(shopper, 'cart');
  },
);

/** Runs in the page: the control that has the focus, and whether a line of at least 2 px goes round it. */
function focusedNow(): { name: string; hasLine: boolean; isInFront: boolean } | null {
  const root = document.activeElement?.shadowRoot;
  const control = root?.activeElement;
  if (!root || !control) return null;
  // A card's button lies over the whole card, which shows its line.
  const line = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const { x, y, width, height } = control.getBoundingClientRect();
  const top = root.elementFromPoint(
    Math.min(innerWidth - 1, Math.max(0, x + width / 2)),
    Math.min(innerHeight - 1, Math.max(0, y + height / 2)),
  );
  return {
    name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
    hasLine: line(control) || Boolean(control.parentElement && line(control.parentElement)),
    isInFront: Boolean(top && (control.contains(top) || top.contains(control))),
  };
}

/** Tab by Tab, until the focus comes round or leaves. */
async function stops(
  page: Page,
): Promise<{ name: string; hasLine: boolean; isInFront: boolean }[]> {
  const met: { name: string; hasLine: boolean; isInFront: boolean }[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focusedNow);
    if (!now) {
      if (met.length > 0) break;
      continue;
    }
    if (met.length > 1 && met[0]?.name === now.name) break;
    met.push(now);
  }
  return met;
}

test.each(['phone', 'desktop'] as const)(
  'by keys each stop has a line round it and nothing over it, on shelf, player, product and cart (%s)',
  async (screen) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/stops' })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.goto(`${shop.url}/stops`);
    await seeShelf(shopper);
    const expectGood = async (where: string, atLeast: number) => {
      const met = await stops(page);
      expect
        .soft(met.length, `${where}: ${met.map(({ name }) => name).join(' | ')}`)
        .toBeGreaterThanOrEqual(atLeast);
      expect
        .soft(
          met.filter(({ hasLine, isInFront }) => !hasLine || !isInFront),
          where,
        )
        .toEqual([]);
    };
    await expectGood('shelf', 2);
    await openCard(shopper);
    await page.keyboard.press('k');
    await page.locator('[part~="slide"]:not([inert])[data-phase=paused]').waitFor();
    await expectGood('player', 8);
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().waitFor();
    await expectGood('product', 5);
    await addToCart(page);
    await page.getByRole('button', { name: 'View cart' }).click();
    await page.locator('[part~=cart] .cd-foot').first().waitFor();
    await expectGood('cart', 4);
  },
);
