import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../demo/shop/catalogue.js';
import { createVisitor, openShop } from './shopVisit.support.js';

const catalogueFile = new URL('../../../demo/shop/catalogue.json', import.meta.url);
const TAG =
  '<script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json" data-product="serum-dew"' +
  ' data-endpoint="http://127.0.0.1:4174/v1/events" data-key="pub_demo"></script>';

const shelfTags = (page: string) => page.match(/<script[^>]*reelshelf\.js[^>]*>/g) ?? [];

describe('pages of the demo shop', () => {
  it('pages of the demo shop has the pasted tag under the buy box, letter for letter, and no other trace of the shelf', async () => {
    const shop = await openShop({ collectorUrl: 'http://127.0.0.1:4174' });
    const page = await (await fetch(`${shop.url}/products/serum-dew`)).text();
    expect(page).toContain(TAG);
    expect(shelfTags(page)).toHaveLength(1);
    expect(page.indexOf(TAG)).toBeGreaterThan(page.indexOf('</product-form>'));
    expect(page).not.toContain('<reel-shelf');
    for (const path of ['/', '/cart', '/pages/studio'])
      expect(shelfTags(await (await fetch(shop.url + path)).text())).toEqual([]);
  });

  it('pages of the demo shop has the tag in the checkout’s layout too, where it must draw nothing', async () => {
    const visitor = createVisitor(await openShop({ collectorUrl: 'http://127.0.0.1:4174' }));
    await visitor.post('/cart/add.js', { id: 41001, quantity: 1 });
    const path = (await visitor.get('/checkout')).headers.get('location') ?? '';
    expect(shelfTags(await (await visitor.get(path)).text())).toEqual([
      TAG.replace(' data-product="serum-dew"', '').replace('</script>', ''),
    ]);
  });

  it('pages of the demo shop looks to an app like a storefront of the Dawn family', async () => {
    const shop = await openShop();
    const page = await (await fetch(`${shop.url}/products/mug-ridge`)).text();
    const globals = JSON.parse(
      /window\.Shopify \|\| \{\}, (\{.*?\})\);/.exec(page)?.[1] ?? '{}',
    ) as unknown;
    expect(globals).toMatchObject({
      shop: expect.stringMatching(/\.myshopify\.com$/),
      locale: 'en',
      country: 'US',
      currency: { active: 'USD' },
      routes: { root: '/' },
      theme: { schema_name: 'Dawn', schema_version: '15.4.1' },
    });
    for (const mark of [
      '<cart-drawer ',
      'id="CartDrawer"',
      'id="cart-icon-bubble"',
      'action="/cart/add"',
    ])
      expect(page).toContain(mark);
  });

  it('pages of the demo shop lets inline scripts run only with the nonce of this very answer', async () => {
    const shop = await openShop({ collectorUrl: 'http://127.0.0.1:4174' });
    const nonces = new Set<string>();
    for (let visit = 0; visit < 2; visit += 1) {
      const answer = await fetch(`${shop.url}/products/serum-dew`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      const inline = [
        ...(await answer.text()).matchAll(
          /<script(?![^>]*\b(?:src|type="application\/json"))([^>]*)>/g,
        ),
      ];
      expect(inline.length).toBeGreaterThan(0);
      for (const [, attributes = ''] of inline) expect(attributes).toContain(`nonce="${nonce}"`);
      expect(policy).toContain("connect-src 'self' http://127.0.0.1:4174;");
      expect(policy).not.toContain('unsafe');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('pages of the demo shop writes no style attribute, no inline handler and no inline style sheet, as its own policy forbids them', async () => {
    const visitor = createVisitor(await openShop());
    await visitor.post('/cart/add.js', { id: 41001, quantity: 1 });
    const checkout = (await visitor.get('/checkout')).headers.get('location') ?? '/';
    for (const path of [
      '/',
      '/products/mug-ridge',
      '/products/lamp-dusk',
      '/cart',
      '/pages/privacy',
      '/nothing-here',
      checkout,
    ]) {
      const page = await (await visitor.get(path)).text();
      expect(page, path).not.toMatch(/\sstyle=|\son\w+=|<style/);
    }
  });

  it('pages of the demo shop tells sold-out things apart and offers no button for them', async () => {
    const shop = await openShop();
    const lamp = await (await fetch(`${shop.url}/products/lamp-dusk`)).text();
    expect(lamp).toMatch(/name="add" disabled><span data-button-text>Sold out/);
    const mug = await (await fetch(`${shop.url}/products/mug-ridge?variant=42013`)).text();
    expect(mug).toMatch(/pick-sold-out"><input type="radio" name="option-1" value="350 ml">/);
    expect(mug).toMatch(/class="pick"><input type="radio" name="option-0" value="Clay" checked>/);
    const home = await (await fetch(shop.url)).text();
    expect(home.match(/Sold out/g)).toHaveLength(1);
  });

  it('pages of the demo shop follows what was sold behind its back', async () => {
    const shop = await openShop();
    shop.setStock('43001', 0);
    shop.setStock('43002', 2);
    const page = await (await fetch(`${shop.url}/products/candle-fig`)).text();
    expect(page).toMatch(/value="300 g" checked/);
    expect(page).toContain('>2 left</p>');
    const product = (await (await fetch(`${shop.url}/products/candle-fig.js`)).json()) as {
      variants: unknown;
    };
    expect(product.variants).toMatchObject([{ available: false }, { available: true }]);
  });

  it('pages of the demo shop shows a page that says so, with status 404, for what it does not have', async () => {
    const shop = await openShop();
    for (const path of [
      '/products/none',
      '/pages/none',
      '/pages/constructor',
      '/anything',
      '/products/%3Cscript%3E',
    ]) {
      const answer = await fetch(shop.url + path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain('This page is not here');
    }
  });

  it('pages of the demo shop shows a page that says so, with status 500, when a route breaks', async () => {
    const failures: string[] = [];
    const catalogue = readCatalogue(catalogueFile);
    const broken = {
      ...catalogue,
      products: catalogue.products.map((product) => ({ ...product, images: [...product.images] })),
    };
    const shop = await openShop({
      catalogue: broken,
      onError: (_error, path) => failures.push(path),
    });
    broken.products.forEach((product) => product.images.splice(0));
    const answer = await fetch(shop.url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Something broke on our side');
    expect(failures).toEqual(['/']);
  });

  it('pages of the demo shop is readable in any product’s words, whatever markup they hold', async () => {
    const catalogue = readCatalogue(catalogueFile);
    const evil = '</script><img src=x onerror=alert(1)>';
    const products = catalogue.products.map((product) => ({
      ...product,
      title: `${product.title} ${evil}`,
      description: evil,
    }));
    const shop = await openShop({ catalogue: { ...catalogue, products } });
    for (const path of ['/', '/products/serum-dew']) {
      const page = await (await fetch(shop.url + path)).text();
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(page).not.toContain('<img src=x');
    }
  });

  it('pages of the demo shop refuses to start with a price that is none', async () => {
    const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync(`${(await import('node:os')).tmpdir()}/halden-`);
    const catalogue = readCatalogue(catalogueFile);
    catalogue.products[0]!.variants[0]!.price = '28,00';
    writeFileSync(`${folder}/catalogue.json`, JSON.stringify(catalogue));
    expect(() => readCatalogue(`${folder}/catalogue.json`)).toThrow('"28,00"');
    rmSync(folder, { recursive: true });
  });
});
