import { describe, expect, it } from 'vitest';
import type { CartJson } from '../../../demo/platforms/shops/shopifyCart.js';
import { createVisitor, openShop } from './shopVisit.support.js';

describe('faults that tests can switch on in the demo shop', () => {
  it('faults that tests can switch on in the demo shop fails as many cart requests as were asked for, then works again', async () => {
    const shop = await openShop();
    const visitor = createVisitor(shop);
    shop.faults.cart.push('sold_out', 'rate_limited', 'challenge', null, 'server_error');
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await visitor.post('/cart/add.js', { id: 41001, quantity: 1 })).status);
    expect(statuses).toEqual([422, 429, 430, 200, 500, 200]);
    expect(((await (await visitor.get('/cart.js')).json()) as CartJson).item_count).toBe(2);
  });

  it('faults that tests can switch on in the demo shop adds one piece and refuses the rest when it is told to be short', async () => {
    const shop = await openShop({ faults: { cart: ['partial'] } });
    const visitor = createVisitor(shop);
    const answer = await visitor.post('/cart/add.js', { items: [{ id: 41001, quantity: 3 }] });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      description: 'Only 1 items were added to your cart.',
    });
    expect(((await (await visitor.get('/cart.js')).json()) as CartJson).item_count).toBe(1);
  });

  it('faults that tests can switch on in the demo shop cuts connections while it is offline, and comes back', async () => {
    const shop = await openShop();
    shop.faults.isOffline = true;
    await expect(fetch(shop.url)).rejects.toThrow();
    shop.faults.isOffline = false;
    expect((await fetch(shop.url)).status).toBe(200);
    shop.faults.cart.push('cut');
    const broken = await createVisitor(shop).post('/cart/add.js', { id: 41001 });
    await expect(broken.text()).rejects.toThrow();
  });

  it('breaks the feed in each of its ways', async () => {
    const shop = await openShop({ feed: { version: 1, id: 'mine' }, faults: { feedDelayMs: 60 } });
    const feed = `${shop.url}/reels.json`;
    expect(await (await fetch(feed)).json()).toEqual({ version: 1, id: 'mine' });
    shop.faults.feed = 'missing';
    expect((await fetch(feed)).status).toBe(404);
    shop.faults.feed = 'server_error';
    expect((await fetch(feed)).status).toBe(500);
    shop.faults.feed = 'not_json';
    expect((await fetch(feed)).headers.get('content-type')).toContain('text/html');
    shop.faults.feed = 'huge';
    expect((await (await fetch(feed)).text()).length).toBeGreaterThan(10 * 1024 * 1024);
    shop.faults.feed = 'empty';
    expect(await (await fetch(feed)).json()).toMatchObject({ videos: [] });
    shop.faults.feed = 'wrong_version';
    expect(await (await fetch(feed)).json()).toMatchObject({ version: 99 });
    shop.faults.feed = 'no_answer';
    await expect(fetch(feed, { signal: AbortSignal.timeout(80) })).rejects.toThrow();
    shop.faults.feed = 'slow';
    const from = performance.now();
    expect((await fetch(feed)).status).toBe(200);
    expect(performance.now() - from).toBeGreaterThan(50);
  });

  it('loses media and files of the shelf by name', async () => {
    const shop = await openShop({ faults: { mediaMissing: '.mp4', shelfMissing: 'reelshelf.js' } });
    expect((await fetch(`${shop.url}/media/clips/clip.mp4`)).status).toBe(404);
    expect((await fetch(`${shop.url}/reelshelf/reelshelf.js`)).status).toBe(404);
    shop.faults.mediaMissing = null;
    expect((await fetch(`${shop.url}/media/clips/clip.mp4`)).status).toBe(200);
  });

  it('serves pages of the test’s own, with no headers but theirs', async () => {
    const headers = { 'content-security-policy': "default-src 'none'" };
    const shop = await openShop({ pages: [{ path: '/strict', html: '<p>strict</p>', headers }] });
    shop.addPage({
      path: '/late',
      html: ({ shopUrl }) => `<a href="${shopUrl}/">shop</a>`,
      status: 201,
    });
    const strict = await fetch(`${shop.url}/strict`);
    expect({
      text: await strict.text(),
      contentSecurityPolicy: strict.headers.get('content-security-policy'),
    }).toEqual({ text: '<p>strict</p>', contentSecurityPolicy: "default-src 'none'" });
    const late = await fetch(`${shop.url}/late`);
    expect({
      status: late.status,
      text: await late.text(),
      contentSecurityPolicy: late.headers.get('content-security-policy'),
    }).toEqual({
      status: 201,
      text: `<a href="${shop.url}/">shop</a>`,
      contentSecurityPolicy: null,
    });
    expect(shop.requests.map(({ path }) => path)).toEqual(['/strict', '/late']);
  });

  it('faults that tests can switch on in the demo shop puts more attributes on the tag, or other markup in its place', async () => {
    const tagged = await openShop({
      tag: { 'data-previews': 'off', 'data-heading': '"Seen" & loved' },
    });
    expect(await (await fetch(`${tagged.url}/products/serum-dew`)).text()).toContain(
      'data-product="serum-dew" data-previews="off" data-heading="&quot;Seen&quot; &amp; loved"></script>',
    );
    const element = await openShop({
      collectorUrl: 'http://127.0.0.1:9',
      shelf: ({ product, endpoint, nonce }) =>
        `<reel-shelf product="${product}" endpoint="${endpoint}" data-nonce="${nonce.length}"></reel-shelf>`,
    });
    expect(await (await fetch(`${element.url}/products/serum-dew`)).text()).toMatch(
      /<reel-shelf product="serum-dew" endpoint="http:\/\/127\.0\.0\.1:9\/v1\/events" data-nonce="24"><\/reel-shelf>/,
    );
  });
});
