import { afterEach, expect, it } from 'vitest';
import { createShelfPage } from '../shelf/shelfPage.js';
import { passTime } from '../../support/passTime.js';

let page: ReturnType<typeof createShelfPage>;
afterEach(() => page.leave());

const overlay = () => document.querySelector('reelshelf-debug');
const text = () => overlay()?.shadowRoot?.textContent ?? '';

it('the overlay tells which cart was picked and why, and what is wrong, and goes with the shelf', async () => {
  page = createShelfPage();
  history.replaceState(null, '', '?reelshelf-debug');
  const { shelf } = page.start();
  await expect.poll(text).toContain('Cartlink');
  expect(text()).toContain('no platform and no cart form was found on this page');
  expect(text()).toContain('Videos3');
  shelf.destroy();
  expect(overlay()).toBeNull();
});

it('the overlay says what the shopper permits, by whose word, and what became of the events', async () => {
  page = createShelfPage();
  history.replaceState(null, '', '?reelshelf-debug');
  page.start({ consent: 'denied' });
  await expect.poll(text).toContain('Consentrefused, says option');
  expect(text()).toContain('no endpoint is set: the shelf sends nothing');
});

it('the overlay is not there for a shopper', async () => {
  page = createShelfPage();
  const { host } = page.start();
  await expect.poll(() => page.cards(host).length).toBeGreaterThan(0);
  expect(overlay()).toBeNull();
});

it('the overlay says so where the browser has no clipboard, and throws nothing into the page', async () => {
  page = createShelfPage();
  history.replaceState(null, '', '?reelshelf-debug');
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  page.start();
  await expect.poll(text).toContain('Copy report');
  const copy = [...(overlay()?.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent === 'Copy report',
  );
  copy?.click();
  await expect.poll(text).toContain('The browser did not allow it');
  expect(page.errors).toEqual([]);
  Reflect.deleteProperty(navigator, 'clipboard');
});

it('the overlay closes on request, and stays away', async () => {
  page = createShelfPage();
  history.replaceState(null, '', '?reelshelf-debug');
  page.start();
  await expect.poll(text).toContain('Close');
  const close = [...(overlay()?.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent === 'Close',
  );
  close?.click();
  expect(overlay()).toBeNull();
  await passTime(700);
  expect(overlay()).toBeNull();
});
