/** What shoppers do, in their words, on the demo shop. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Shopper } from './shopper.js';

export async function acceptCookies({ page }: Shopper): Promise<void> {
  await page.getByRole('button', { name: 'Accept' }).click();
}

/** Scrolls until the shelf is in the middle of the screen and its cards are there. */
export async function seeShelf({ page, part }: Shopper): Promise<void> {
  await page
    .locator('[data-shelf-place], reel-shelf')
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await part('card').first().waitFor();
}

export async function openCard({ page, part }: Shopper, position = 0): Promise<void> {
  await page.locator(`[part~="card"][data-position="${position}"] .open`).click();
  await part('player').waitFor();
  await playing(page);
}

/** Waits until the current slide's picture moves. */
export async function playing(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(
      (element) => element.shadowRoot ?? [],
    );
    const videos = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLVideoElement>('[part~="player"] video'),
    ]);
    return videos.some((video) => !video.paused && video.currentTime > 0.1 && video.videoWidth > 0);
  });
}

/** The player's videos stand: a touch or a press before that only stops the scrolling. */
export const atRest = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator('.pl-list')
        .evaluate(({ scrollTop, clientHeight }) => (scrollTop / clientHeight) % 1),
    )
    .toBe(0);

/** Waits until what rises, grows or slides in is where it stays. */
export async function still(locator: Locator): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const last = before;
        before = JSON.stringify(await locator.boundingBox());
        return before === last && before !== 'null';
      },
      { interval: 150 },
    )
    .toBe(true);
}

/** @param title - of the product, where the video has several; default: its first one. */
export async function openProduct({ page, part }: Shopper, title?: string): Promise<void> {
  const way = productInBar(page);
  await pressInBar(page, title ? way.filter({ hasText: title }) : way);
  await part('add-to-cart').first().waitFor();
}

/** Products of the video that is looked at. */
export const productInBar = (page: Page): Locator =>
  page.locator('[part~="player"] button[part~="product"]:not([inert] *)');

/**
 * Presses a product of the bar when it is in sight. The bar goes along with the moment of the video, and the slides scroll: a tool's own
 * way to bring a button into view would take the video with it.
 * @param opened - what the press brings; default: the product's sheet.
 */
export async function pressInBar(
  page: Page,
  way: Locator,
  opened = page.locator('section[part~="product"]'),
): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await opened.count()) return true;
        const button = way.first();
        if (!(await button.count())) return false;
        await button.evaluate((element) =>
          element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }),
        );
        // A page without a viewport of its own is wider than the screen.
        const [box, size] = [
          await button.boundingBox(),
          await page.evaluate(() => ({ width: innerWidth, height: innerHeight })),
        ];
        if (
          !box ||
          box.x < 0 ||
          box.x + box.width > size.width ||
          box.y < 0 ||
          box.y + box.height > size.height
        )
          return false;
        await button.evaluate(hitsOnly);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        return opened.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        );
      },
      { interval: 200 },
    )
    .toBe(true);
}

export async function add({ part, page }: Shopper): Promise<void> {
  await part('add-to-cart').first().click();
  await inPlayer(page, 'Check out').waitFor();
}

/** The bar may have gone on between the look and the press: what meets another product then is no press. */
function hitsOnly(wanted: Element): void {
  const refuse = (event: Event) => {
    if (event.composedPath().includes(wanted)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('click', refuse, { capture: true, once: true });
}

/** The shop's own drawer opens behind the player and has buttons of the same words. */
export const inPlayer = (page: Page, text: string) =>
  page.locator('[part~="player"]').getByText(text, { exact: true });

/**
 * Back within a page, asked from inside of it. A step within the page is known to the page before it is known to the browser: a second press from
 * outside, at once, would be counted from where the first began.
 */
export const stepBack = (page: Page): Promise<void> => page.evaluate(() => window.history.back());

export async function checkOut({ page }: Shopper): Promise<void> {
  await inPlayer(page, 'Check out').click();
  await page.waitForURL(/checkout/);
}

export async function placeOrder({ page }: Shopper): Promise<void> {
  const fill = async (name: string, value: string) => {
    const field = page.locator(`input[name="${name}"]`);
    if (await field.count()) await field.fill(value);
  };
  await fill('email', 'ada@example.com');
  await fill('firstName', 'Ada');
  await fill('lastName', 'Byron');
  await fill('address', '1 Quiet Street');
  await fill('city', 'Portland');
  await fill('postcode', '97201');
  await fill('postalCode', '97201');
  await fill('phone', '5035550100');
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.getByRole('heading', { name: /Thank you/ }).waitFor();
}
