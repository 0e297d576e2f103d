/** What shoppers do, in their words, on the demo shop. */
import type { Page } from 'playwright';
import type { Shopper } from './shopper.js';

export async function acceptCookies({ page }: Shopper): Promise<void> {
  await page.getByRole('button', { name: 'Accept' }).click();
}

/** Scrolls until the shelf is in the middle of the screen and its cards are there. */
export async function seeShelf({ page, part }: Shopper): Promise<void> {
  await page.locator('[data-shelf-place], reel-shelf').first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
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
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    const videos = roots.flatMap((root) => [...root.querySelectorAll<HTMLVideoElement>('[part~="player"] video')]);
    return videos.some((video) => !video.paused && video.currentTime > 0.1 && video.videoWidth > 0);
  });
}

export async function openProduct({ page, part }: Shopper): Promise<void> {
  await page.locator('[part~="player"] [part~="product"]:not([inert] *)').first().click();
  await part('add-to-cart').first().waitFor();
}

export async function add({ part, page }: Shopper): Promise<void> {
  await part('add-to-cart').first().click();
  await inPlayer(page, 'Check out').waitFor();
}

/** The shop's own drawer opens behind the player and has buttons of the same words. */
export const inPlayer = (page: Page, text: string) => page.locator('[part~="player"]').getByText(text, { exact: true });

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
