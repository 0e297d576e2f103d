import { describe, expect, it } from 'vitest';
import type { CartJson } from '../../../demo/platforms/shops/shopifyCart.js';
import { createVisitor, openShop } from './shopVisit.support.js';

type Sections = { sections: Record<string, string | null> };

describe('the cart of the demo shop', () => {
  it('the cart of the demo shop answers an add with the theme sections that the theme asked for', async () => {
    const visitor = createVisitor(await openShop());
    const answer = await visitor.post('/cart/add.js', {
      items: [{ id: 41001, quantity: 2 }],
      sections: 'cart-drawer,cart-icon-bubble,nothing',
    });
    expect(answer.status).toBe(200);
    const { items, sections } = (await answer.json()) as {
      items: { quantity: number; final_line_price: number }[];
    } & Sections;
    expect(items).toMatchObject([{ quantity: 2, final_line_price: 5600 }]);
    expect(sections['cart-drawer']).toContain('id="CartDrawer"');
    expect(sections['cart-drawer']).toContain('Dew Serum');
    expect(sections['cart-drawer']).toContain('$56.00');
    expect(sections['cart-drawer']).not.toContain('is-empty');
    expect(sections['cart-icon-bubble']).toContain('<span aria-hidden="true">2</span>');
    expect(sections['nothing']).toBeNull();
  });

  it('the cart of the demo shop keeps the cart of one visitor apart from that of another', async () => {
    const shop = await openShop();
    const [mia, tom] = [createVisitor(shop), createVisitor(shop)];
    await mia.post('/cart/add.js', { id: 42011, quantity: 1 });
    expect(((await (await mia.get('/cart.js')).json()) as CartJson).item_count).toBe(1);
    expect(((await (await tom.get('/cart.js')).json()) as CartJson).item_count).toBe(0);
  });

  it('the cart of the demo shop takes a form of many parts, as the theme sends it', async () => {
    const shop = await openShop();
    const form = new FormData();
    const fields = {
      id: '45002',
      quantity: '1',
      sections: 'cart-drawer',
      'properties[_reelshelf]': 'a.b.c',
    };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const answer = await fetch(`${shop.url}/cart/add.js`, { method: 'POST', body: form });
    expect(await answer.json()).toMatchObject({
      variant_id: 45002,
      properties: { _reelshelf: 'a.b.c' },
      sections: { 'cart-drawer': expect.stringContaining('Oat Hand Balm') },
    });
  });

  it.each([
    ['application/json', '{"items":[{"id":'],
    ['application/json', '[]'],
    ['multipart/form-data; boundary=x', 'not parts'],
  ])('the cart of the demo shop answers 400 to a broken body of %s', async (type, body) => {
    const shop = await openShop();
    const answer = await fetch(`${shop.url}/cart/add.js`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ status: 'bad_request' });
  });

  it('the cart of the demo shop shows properties meant for people and keeps those meant for machines off the page', async () => {
    const visitor = createVisitor(await openShop());
    await visitor.post('/cart/add.js', {
      id: 41001,
      quantity: 1,
      properties: { _reelshelf: 'clip.session.k3', Engraving: '<b>For Ada</b>' },
    });
    const page = await (await visitor.get('/cart')).text();
    expect(page).toContain('Engraving: &lt;b&gt;For Ada&lt;/b&gt;');
    expect(page).not.toContain('_reelshelf');
  });

  it('the cart of the demo shop refuses what is sold out, in the platform’s own form', async () => {
    const visitor = createVisitor(await openShop());
    const answer = await visitor.post('/cart/add.js', { id: 46001, quantity: 1 });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      status: 422,
      message: 'Cart Error',
      description: expect.stringContaining('sold out'),
    });
  });

  it('the cart of the demo shop renders sections for a page that only wants to refresh', async () => {
    const visitor = createVisitor(await openShop());
    await visitor.post('/cart/add.js', { id: 43001, quantity: 1 });
    const sections = (await (
      await visitor.get('/?sections=cart-drawer,main-cart-items')
    ).json()) as Record<string, string>;
    expect(sections['main-cart-items']).toContain('Fig Leaf Candle');
    expect((await visitor.get('/?sections=a,b,c,d,e,f')).status).toBe(400);
    expect(await (await visitor.get('/?section_id=cart-icon-bubble')).text()).toContain(
      'shopify-section-cart-icon-bubble',
    );
  });

  it('the cart of the demo shop works without scripts: add, change, remove, each ends on the cart page', async () => {
    const visitor = createVisitor(await openShop());
    const added = await visitor.form('/cart/add', { id: '41002', quantity: '2' });
    expect({ status: added.status, location: added.headers.get('location') }).toEqual({
      status: 303,
      location: '/cart',
    });
    await visitor.form('/cart/add', { id: '43001', quantity: '1' });
    const changed = await visitor.form('/cart', [
      ['updates[]', '0'],
      ['updates[]', '3'],
      ['update', ''],
    ]);
    expect(changed.headers.get('location')).toBe('/cart');
    expect(((await (await visitor.get('/cart.js')).json()) as CartJson).items).toMatchObject([
      { variant_id: 41002, quantity: 3 },
    ]);
    expect((await visitor.get('/cart/change?line=1&quantity=0')).status).toBe(303);
    expect(await (await visitor.get('/cart')).text()).toContain(
      'There is nothing in your cart yet.',
    );
  });

  it('the cart of the demo shop says why on the cart page when a form without scripts asks for too many', async () => {
    const visitor = createVisitor(await openShop());
    const answer = await visitor.form('/cart/add', { id: '44001', quantity: '5' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Only 3 items were added to your cart.');
  });
});
