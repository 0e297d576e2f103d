/** What another tab adds at the same moment is not ours: not in the figures, and not to be taken back. */
import { expect, it } from 'vitest';
import { shops } from './openShops.js';

it.each(Object.entries(shops))(
  '%s: another tab’s add of the same variant is not taken for our own',
  async (_name, open) => {
    const {
      page,
      adapter,
      variantId,
      productId = 'serum-dew',
      add,
      setElsewhere,
      stop,
    } = await open();
    const line = { productId, variantId, quantity: 1 };
    await adapter.add([line]);
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      if (add.test(`${url} ${String(init?.body)}`)) {
        setElsewhere(3);
        page.env.fetch = fetch;
      }
      return fetch(url, init);
    };
    const result = await adapter.add([line]);
    expect(result).toMatchObject({ ok: true, added: [{ actual: 1 }], cart: { count: 4 } });
    expect(result.error).toBeUndefined();
    expect(await adapter.undo(result.undoToken)).toBe(false);
    expect((await adapter.read())?.count).toBe(4);
    adapter.destroy();
    await stop();
  },
);
