/** The demo shop's own theme in a browser, without the shelf: what the shelf will meet there has to work by itself. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';

let browser: Browser;
let shop: DemoShop;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser.close());

beforeEach(async () => {
  shop = await startDemoShop({ shelf: () => '' });
  page = await (await browser.newContext()).newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Pictures may not be there yet; a refused cart change is a 422 that the browser reports as well.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.context().close();
  await shop.stop();
  expect(complaints).toEqual([]);
});

const consent = () =>
  page.evaluate(() => {
    const { customerPrivacy } = (
      window as unknown as { Shopify: { customerPrivacy: Record<string, () => unknown> } }
    ).Shopify;
    return [
      customerPrivacy['analyticsProcessingAllowed']?.(),
      customerPrivacy['marketingAllowed']?.(),
      customerPrivacy['shouldShowBanner']?.(),
    ];
  });

describe('the demo shop’s theme', () => {
  it('the theme allows nothing until the visitor has chosen, tells apps of the choice, and remembers it', async () => {
    await page.goto(`${shop.url}/products/serum-dew`);
    await page.locator('#consent-bar').waitFor();
    expect(await consent()).toEqual([false, false, true]);
    await page.evaluate(() => {
      const listener = window as unknown as { heard?: unknown };
      document.addEventListener(
        'visitorConsentCollected',
        (event) => (listener.heard = (event as CustomEvent).detail),
      );
    });
    await page.getByRole('button', { name: 'Accept' }).click();
    expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual({
      analyticsAllowed: true,
      marketingAllowed: true,
      preferencesAllowed: true,
      saleOfDataAllowed: true,
      firstPartyMarketingAllowed: true,
      thirdPartyMarketingAllowed: true,
    });
    expect(await consent()).toEqual([true, true, false]);
    await page.reload();
    await page.waitForFunction(
      () => 'customerPrivacy' in (window as unknown as { Shopify: object }).Shopify,
    );
    expect(await consent()).toEqual([true, true, false]);
    expect(await page.locator('#consent-bar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Privacy choices' }).click();
    await page.getByRole('button', { name: 'Decline' }).click();
    expect(await consent()).toEqual([false, false, false]);
  });

  it('the theme adds the variant that was picked, opens the drawer with it, and gives focus back on Escape', async () => {
    await page.goto(`${shop.url}/products/mug-ridge`);
    await page.getByRole('radio', { name: 'Clay' }).check({ force: true });
    expect(await page.locator('.pick-sold-out').innerText()).toContain('350 ml');
    await page.getByRole('button', { name: 'One more' }).click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    const drawer = page.getByRole('dialog', { name: 'Your cart (2)' });
    await drawer.waitFor();
    expect(await drawer.innerText()).toContain('Colour: Clay');
    expect(await page.locator('#cart-icon-bubble .cart-count-bubble').innerText()).toContain('2');
    expect(new URL(page.url()).searchParams.get('variant')).toBe('42013');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('add');
  });

  it('the theme shows the shop’s own words when the cart refuses, and works again after', async () => {
    await page.goto(`${shop.url}/products/serum-dew`);
    shop.faults.cart.push('sold_out', 'challenge', 'cut');
    const add = page.getByRole('button', { name: 'Add to cart' });
    await add.click();
    await page.getByText('The product is already sold out.').waitFor();
    for (let failure = 0; failure < 2; failure += 1) {
      await add.click();
      await page.getByText('The shop did not answer. Please try again.').waitFor();
    }
    await add.click();
    await page.getByRole('dialog', { name: 'Your cart (1)' }).waitFor();
  });

  it('the theme refreshes from an app’s answer by `renderContents`, as themes of the Dawn family do', async () => {
    await page.goto(shop.url);
    await page.evaluate(async () => {
      interface Drawer extends HTMLElement {
        getSectionsToRender(): { id: string }[];
        renderContents(answer: unknown): void;
      }
      const drawer = document.querySelector<Drawer>('cart-drawer')!;
      const answer = await fetch('/cart/add.js', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          id: 43001,
          quantity: 1,
          sections: drawer.getSectionsToRender().map(({ id }) => id),
        }),
      });
      drawer.classList.remove('is-empty');
      drawer.renderContents(await answer.json());
    });
    await page
      .getByRole('dialog', { name: 'Your cart (1)' })
      .getByText('Fig Leaf Candle')
      .first()
      .waitFor();
  });

  it('the theme changes and removes lines on the cart page, and puts a refused quantity back', async () => {
    await page.goto(`${shop.url}/products/carafe-pour`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('dialog').waitFor();
    await page.goto(`${shop.url}/cart`);
    const cart = page.locator('cart-items');
    const quantity = cart.getByLabel('Quantity of Pour-Over Carafe');
    await cart.getByRole('button', { name: 'One more Pour-Over Carafe' }).click();
    await cart.getByText('$116.00').first().waitFor();
    await quantity.fill('9');
    await quantity.press('Enter');
    await cart.getByRole('alert').filter({ hasText: 'add more Pour-Over Carafe' }).waitFor();
    expect(await quantity.inputValue()).toBe('2');
    await cart.getByRole('link', { name: 'Remove Pour-Over Carafe' }).click();
    await page.getByText('There is nothing in your cart yet.').waitFor();
    expect(await page.locator('.cart-count-bubble').count()).toBe(0);
  });

  it('the theme sells to a browser without scripts', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${shop.url}/products/balm-oat`);
    await plain.getByLabel('Choose one').selectOption('Lavender');
    await plain.getByRole('button', { name: 'Add to cart' }).click();
    await plain.locator('cart-items').getByRole('button', { name: 'Check out' }).click();
    const street = { 'Street and number': '12 Kiln Lane', Postcode: '97201', City: 'Portland' };
    const typed = { Email: 'ada@example.com', 'First name': 'Ada', 'Last name': 'L', ...street };
    for (const [label, value] of Object.entries(typed)) await plain.getByLabel(label).fill(value);
    await plain.getByRole('button', { name: 'Place order' }).click();
    await plain.getByRole('heading', { name: 'Thank you, Ada' }).waitFor();
    expect(shop.orders[0]?.lines).toMatchObject([
      { product: 'balm-oat', variant: '45002', quantity: 1 },
    ]);
    await plain.context().close();
  });
});
