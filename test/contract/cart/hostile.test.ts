/** Whatever a shop answers, an adapter neither throws nor rejects, and leads nowhere that is no web address. */
import fc from '../../support/property.js';
import { describe, expect, it } from 'vitest';
import { shops } from './openShops.js';

const JUNK: unknown[] = [
  null,
  -1,
  0.5,
  1e300,
  '',
  'javascript:alert(1)',
  '<b>',
  true,
  [],
  {},
  [null],
  [[1]],
  { a: {} },
  '9'.repeat(400),
];

/** One place in an answer, changed to something else: which and to what is told by the numbers. */
function spoil(value: unknown, place: number, junk: number): unknown {
  let left = place;
  const walk = (node: unknown): unknown => {
    if (left-- === 0) return JUNK[junk];
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === 'object' && node)
      return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
    return node;
  };
  return walk(value);
}

const isWebAddress = (address: string | undefined) =>
  address === undefined || /^https?:/.test(address);

describe.each(Object.entries(shops))('%s', (_name, open) => {
  it('adds where nothing is spoilt', async () => {
    const { stop, adapter, variantId, productId = 'serum-dew' } = await open();
    expect(
      await adapter.add([{ productId, variantId, quantity: 1, ref: { id: productId } }]),
    ).toMatchObject({ ok: true });
    adapter.destroy();
    await stop();
  });

  it('survives any answer', async () => {
    const spoiling = fc.record({
      place: fc.integer({ min: 0, max: 120 }),
      junk: fc.nat({ max: JUNK.length - 1 }),
      from: fc.nat({ max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(spoiling, async ({ place, junk, from }) => {
        const { stop, page, adapter, variantId, productId = 'serum-dew' } = await open();
        const { fetch } = page.env;
        let asked = 0;
        page.env.fetch = async (...request) => {
          const response = await fetch(...request);
          const text = await response.text();
          const isSpoilt = asked++ >= from && text !== '';
          const { ok, status, headers } = response;
          return {
            ok,
            status,
            headers,
            url: request[0],
            redirected: false,
            text: () =>
              Promise.resolve(
                isSpoilt ? JSON.stringify(spoil(JSON.parse(text), place, junk)) : text,
              ),
          };
        };
        try {
          const line = {
            productId,
            variantId,
            quantity: 1,
            ...(productId === '5001' ? { ref: { id: productId } } : {}),
          };
          const product = await adapter.getProduct(line);
          await adapter.getProducts([line]);
          const added = await adapter.add([line]);
          const cart = await adapter.read();
          for (const { key, url, image } of cart?.lines ?? []) {
            await adapter.setQuantity(key, 2);
            expect([url, image].every(isWebAddress)).toBe(true);
          }
          expect((product?.images ?? []).every(({ src }) => isWebAddress(src))).toBe(true);
          await adapter.undo(added.undoToken);
          await adapter.openCart();
          await adapter.checkout();
          expect(page.navigated.every(isWebAddress)).toBe(true);
        } finally {
          adapter.destroy();
          await stop();
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

it('sfcc: an add stands though the shop’s own report has no address that can be asked', async () => {
  const { page, adapter, variantId, stop } = await shops.sfcc();
  const { fetch } = page.env;
  page.env.fetch = async (...request) => {
    const response = await fetch(...request);
    const { ok, status, headers, url, redirected } = response;
    const text = (await response.text()).replace(
      /"reportingURL":"[^"]*"/,
      '"reportingURL":"https://"',
    );
    return { ok, status, headers, url, redirected, text: () => Promise.resolve(text) };
  };
  expect(await adapter.add([{ productId: '5001', variantId, quantity: 1 }])).toMatchObject({
    ok: true,
  });
  adapter.destroy();
  await stop();
});

it('prestashop: a change over the limit that the shop ignores is not taken back from what was there before', async () => {
  const { page, adapter, variantId, stop } = await shops.prestashop();
  await adapter.add([
    { productId: '5002', variantId: '0', quantity: 3 },
    { productId: '5001', variantId, quantity: 1 },
  ]);
  const line = (await adapter.read())?.lines?.find(({ rule }) => rule?.max);
  const { fetch } = page.env;
  page.env.fetch = (url, init) =>
    fetch(url, { ...init, body: String(init?.body).replace(/&update=1&op=up&qty=\d+/, '') });
  expect(await adapter.setQuantity(line?.key ?? '', 4)).toMatchObject({
    ok: false,
    error: { inCart: 3 },
  });
  adapter.destroy();
  await stop();
});
