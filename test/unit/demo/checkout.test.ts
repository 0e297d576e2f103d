import { describe, expect, it } from 'vitest';
import { address, createVisitor, openShop, type Visitor } from './shopVisit.support.js';

/** Goes to the checkout as a browser would and returns its address. */
async function goToCheckout(visitor: Visitor): Promise<string> {
  const answer = await visitor.get('/checkout');
  return answer.headers.get('location') ?? '';
}

describe('ordering in the demo shop', () => {
  it('records the order, empties the cart, and tells the shelf what was ordered', async () => {
    const shop = await openShop({ collectorUrl: 'http://127.0.0.1:4174' });
    const visitor = createVisitor(shop);
    const serum = { id: 41001, quantity: 2, properties: { _reelshelf: 'clip.session.k3' } };
    await visitor.post('/cart/add.js', { items: [serum, { id: 42013, quantity: 1 }] });
    const checkout = await goToCheckout(visitor);
    expect(checkout).toMatch(/^\/checkouts\/[0-9a-f]{32}$/);
    const page = await (await visitor.get(checkout)).text();
    expect(page).toContain('Demo payment, no card needed');
    expect(page).not.toMatch(/autocomplete="cc-/);

    const placed = await visitor.form(checkout, { ...address, delivery: 'express' });
    expect({ status: placed.status, location: placed.headers.get('location') }).toEqual({
      status: 303,
      location: `${checkout}/thank-you`,
    });
    expect(shop.orders).toMatchObject([
      {
        currency: 'USD',
        subtotalMinor: 8000,
        shippingMinor: 1200,
        totalMinor: 9200,
        contact: address,
        lines: [
          { product: 'mug-ridge', variant: '42013', quantity: 1, totalMinor: 2400 },
          {
            product: 'serum-dew',
            variant: '41001',
            quantity: 2,
            totalMinor: 5600,
            properties: { _reelshelf: 'clip.session.k3' },
          },
        ],
      },
    ]);

    const thanks = await (await visitor.get(`${checkout}/thank-you`)).text();
    const call = /reelshelf\('order', (\{.*?\})\);/.exec(thanks)?.[1] ?? '';
    expect(JSON.parse(call)).toEqual({
      id: shop.orders[0]?.id,
      currency: 'USD',
      total: '92.00',
      lines: [
        { product: 'mug-ridge', variant: '42013', quantity: 1, total: '24.00' },
        { product: 'serum-dew', variant: '41001', quantity: 2, total: '56.00' },
      ],
    });
    expect(call).not.toContain('ada@example.com');
    expect(await (await visitor.get('/cart')).text()).toContain(
      'There is nothing in your cart yet.',
    );
  });

  it('ordering in the demo shop makes one order of two clicks on the button', async () => {
    const shop = await openShop();
    const visitor = createVisitor(shop);
    await visitor.post('/cart/add.js', { id: 45001, quantity: 1 });
    const checkout = await goToCheckout(visitor);
    await visitor.form(checkout, address);
    const again = await visitor.form(checkout, address);
    expect(again.headers.get('location')).toBe(`${checkout}/thank-you`);
    expect((await visitor.get(checkout)).headers.get('location')).toBe(`${checkout}/thank-you`);
    expect(shop.orders).toHaveLength(1);
  });

  it('ordering in the demo shop gives every order its own id, also across restarts', async () => {
    const ids = new Set<string>();
    for (let run = 0; run < 2; run += 1) {
      const shop = await openShop();
      for (let count = 0; count < 3; count += 1) {
        const visitor = createVisitor(shop);
        await visitor.post('/cart/add.js', { id: 45001, quantity: 1 });
        await visitor.form(await goToCheckout(visitor), address);
      }
      for (const { id } of shop.orders) ids.add(id);
    }
    expect(ids.size).toBe(6);
  });

  it('ordering in the demo shop asks again for what is missing, keeps what was typed, and orders nothing', async () => {
    const shop = await openShop();
    const visitor = createVisitor(shop);
    await visitor.post('/cart/add.js', { id: 41001, quantity: 1 });
    const typed = {
      ...address,
      email: 'nowhere',
      city: ' ',
      firstName: '"><script>alert(1)</script>',
    };
    const answer = await visitor.form(await goToCheckout(visitor), typed);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('This does not look like an email address.');
    expect(page).toContain('Enter a city.');
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).not.toContain('<script>alert');
    expect(shop.orders).toEqual([]);
  });

  it('ordering in the demo shop escapes a name with markup on the thank-you page', async () => {
    const shop = await openShop();
    const visitor = createVisitor(shop);
    await visitor.post('/cart/add.js', { id: 41001, quantity: 1 });
    const checkout = await goToCheckout(visitor);
    await visitor.form(checkout, { ...address, firstName: '<img src=x onerror=alert(1)>' });
    const page = await (await visitor.get(`${checkout}/thank-you`)).text();
    expect(page).toContain('Thank you, &lt;img src=x onerror=alert(1)&gt;');
  });

  it('ordering in the demo shop takes pieces out of stock, and sends a slower shopper back to the cart', async () => {
    const shop = await openShop();
    const [mia, tom] = [createVisitor(shop), createVisitor(shop)];
    for (const visitor of [mia, tom])
      await visitor.post('/cart/add.js', { id: 44001, quantity: 2 });
    const [first, second] = [await goToCheckout(mia), await goToCheckout(tom)];
    await mia.form(first, address);
    const refused = await tom.form(second, address);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(
      'Only 1 of Pour-Over Carafe left. Please change the quantity.',
    );
    expect(shop.orders).toHaveLength(1);
    expect(await (await tom.get('/products/carafe-pour')).text()).toContain('1 left');
  });

  it('ordering in the demo shop shows a checkout to the visitor whose cart it is, and to nobody else', async () => {
    const shop = await openShop();
    const [mia, tom] = [createVisitor(shop), createVisitor(shop)];
    await mia.post('/cart/add.js', { id: 41001, quantity: 1 });
    await tom.post('/cart/add.js', { id: 41002, quantity: 1 });
    const checkout = await goToCheckout(mia);
    expect((await tom.get(checkout)).headers.get('location')).toBe('/cart');
    expect((await tom.form(checkout, address)).headers.get('location')).toBe('/cart');
    expect(shop.orders).toEqual([]);
    expect((await createVisitor(shop).get('/checkout')).headers.get('location')).toBe('/cart');
    expect((await mia.get('/checkouts/0123/thank-you')).status).toBe(404);
  });

  it('charges standard delivery below the limit and none above it', async () => {
    const shop = await openShop();
    for (const quantity of [1, 2]) {
      const visitor = createVisitor(shop);
      await visitor.post('/cart/add.js', { id: 41001, quantity });
      await visitor.form(await goToCheckout(visitor), address);
    }
    expect(shop.orders.map(({ shippingMinor, totalMinor }) => [shippingMinor, totalMinor])).toEqual(
      [
        [490, 3290],
        [0, 5600],
      ],
    );
  });
});
