import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KEPT, MADE, NOW, openOrdersRoom } from './ordersWorld.js';

let open: ReturnType<typeof openOrdersRoom> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const show = (...wish: Parameters<typeof openOrdersRoom>) => (open = openOrdersRoom(...wish));
const says = (text: string) => expect.poll(() => open?.text()).toContain(text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => userEvent.click(button(name));
const stateOf = (platform: string) =>
  [...(open?.root.querySelectorAll('.orders-line') ?? [])]
    .find((line) => line.querySelector('h3')?.textContent === platform)
    ?.querySelector('.orders-state')?.textContent ?? '';

describe('how a platform stands', () => {
  test('is a sentence for each, by name', async () => {
    const refused = { lastMs: NOW, message: 'Its webhook has another secret.' };
    show({
      shopify: { kept: KEPT, lastMs: NOW - 60_000 },
      woocommerce: { kept: KEPT, refused },
      medusa: { kept: KEPT },
      vendure: { isFixed: true },
      server: { refused },
    });
    await expect.poll(() => stateOf('Shopify')).toMatch(/^Last order Oct 14, 2026, .*\.$/);
    expect(stateOf('WooCommerce')).toMatch(
      /^Set up\. Waiting for the first order\.Turned away Oct 14, 2026, .*: Its webhook has another secret\.$/,
    );
    expect(stateOf('Medusa')).toBe('Set up. Waiting for the first order.');
    expect(stateOf('Vendure')).toContain('Set by the command line.');
    expect(stateOf('Any other shop')).toMatch(/A server sends such orders already, last Oct 14/);
  });

  test('what was turned away before the last order came is told no longer', async () => {
    show({
      shopify: { kept: KEPT, lastMs: NOW, refused: { lastMs: NOW - 1, message: 'It was wrong.' } },
    });
    await says('Last order');
    expect(open?.text()).not.toContain('It was wrong.');
  });

  test('is looked at again by itself, and no longer when the room is left', async () => {
    const { lookAgain, change, timers, close } = show({ medusa: { kept: KEPT } });
    await says('Waiting for the first order.');
    await expect.poll(timers).toBe(1);
    change('Halden-medusa', { lastMs: NOW });
    lookAgain();
    await says('Last order');
    await expect.poll(timers).toBe(1);
    close();
    await expect.poll(timers).toBe(0);
  });

  test('several shops stand under their names', async () => {
    show({}, {}, ['Halden', 'Nord']);
    await says('Nord');
    expect(open?.root.querySelectorAll('.orders-shop')).toHaveLength(2);
    expect(open?.root.querySelectorAll('.orders-line')).toHaveLength(10);
  });

  test('a server that does not answer is told so, and asked again', async () => {
    const { timers } = show(
      {},
      { load: async () => ({ ok: false, message: 'The server does not answer.' }) },
    );
    await says('The server does not answer.');
    expect(timers()).toBe(1);
  });
});

describe('setting up', () => {
  test('WooCommerce: address, steps, and a secret that is made, shown once and copied', async () => {
    const { asked, copied, text } = show();
    await press('Set up WooCommerce');
    await says('https://events.halden.example/v1/orders/woocommerce');
    expect(text()).toContain('Topic: “Order created”. Delivery URL: the address above.');
    await press('Copy the address');
    await press('Make a secret');
    await says(MADE);
    expect(text()).toContain('it is shown this once');
    await press('Copy the secret');
    expect(copied).toEqual(['https://events.halden.example/v1/orders/woocommerce', MADE]);
    expect(asked).toEqual([['set', { platform: 'woocommerce', shop: 'Halden' }]]);
    expect(stateOf('WooCommerce')).toBe('Set up. Waiting for the first order.');
    await press('Hide the steps for WooCommerce');
    await press('Steps for WooCommerce');
    expect(text()).not.toContain(MADE);
  });

  test('Shopify: its own secret is pasted, and cleared from the field', async () => {
    const { asked } = show();
    await press('Set up Shopify');
    await says('Your webhooks will be signed with');
    expect(button('Make a secret').elements()).toEqual([]);
    const field = page.getByLabelText('Secret of Shopify', { exact: true });
    await userEvent.fill(field, 'shpss_0123456789');
    await press('Keep it');
    await says('The secret of Shopify is kept, and counts from now on.');
    expect(asked).toEqual([
      ['set', { platform: 'shopify', shop: 'Halden', secret: 'shpss_0123456789' }],
    ]);
    await expect.element(field).toHaveValue('');
  });

  test('a shop that has a secret already may bring it', async () => {
    const { asked } = show();
    await press('Set up Any other shop');
    await press('Use a secret that I have');
    await userEvent.fill(
      page.getByLabelText('Secret of Any other shop', { exact: true }),
      'an-old-secret',
    );
    await press('Keep it');
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]?.[1]).toMatchObject({ platform: 'server', secret: 'an-old-secret' });
  });

  test('what is refused is said beside the field, and stays to be mended', async () => {
    show({}, { set: async () => ({ ok: false, message: 'It has 3 characters.' }) });
    await press('Set up Shopify');
    const field = page.getByLabelText('Secret of Shopify', { exact: true });
    await userEvent.fill(field, 'abc');
    await press('Keep it');
    await expect.element(page.getByRole('alert')).toHaveTextContent('It has 3 characters.');
    await expect.element(field).toHaveValue('abc');
  });

  const places: [string, string][] = [
    ['http://127.0.0.1:8787/', 'This address is one of your own machine or network'],
    ['http://events.halden.example/', 'This address begins with http://'],
  ];
  test.each(places)('at %s, what the shop could not send to is said', async (base, note) => {
    show({}, { addressOf: (platform) => `${base}v1/orders/${platform}` });
    await press('Set up Shopify');
    await says(note);
  });
});

describe('afterwards', () => {
  test('a secret is replaced, and until when the one before it counts is said', async () => {
    show({ medusa: { kept: KEPT } });
    await press('Steps for Medusa');
    await says('counts for one more day');
    await press('Make a new secret');
    await says(MADE);
    expect(stateOf('Medusa')).toMatch(/The secret before this one counts until Oct 15, 2026/);
  });

  test('it is removed, with what stands there of it, and brought back by the same message', async () => {
    const { asked, text } = show();
    await press('Set up Medusa');
    await press('Make a secret');
    await says(MADE);
    await press('Remove the secret of Medusa');
    await says('Orders of Medusa are turned away from now on.');
    expect(text()).not.toContain(MADE);
    expect(stateOf('Medusa')).toBe('Removed. Its orders are turned away.');
    await press('Undo');
    await says('The secret of Medusa counts again.');
    expect(asked.map(([what]) => what)).toEqual(['set', 'remove', 'restore']);
    expect(stateOf('Medusa')).toBe('Set up. Waiting for the first order.');
  });

  test('later it is brought back on its own line', async () => {
    const { asked } = show({ vendure: { backUntilMs: NOW + 1000 } });
    await press('Bring it back: the secret of Vendure');
    await expect.poll(() => asked).toEqual([['restore', 'Halden-vendure']]);
  });

  test('what the command line set has its steps, and nothing to change', async () => {
    const { root } = show({ shopify: { isFixed: true } });
    await press('Steps for Shopify');
    await says('Create webhook');
    expect(root.querySelector('form')).toBeNull();
    expect(button('Remove the secret of Shopify').elements()).toEqual([]);
  });
});

const sizes: [number, number][] = [
  [390, 844],
  [1440, 900],
];
const places = sizes.flatMap(([width, height]) =>
  (['light', 'dark'] as const).map((scheme) => [width, height, scheme] as const),
);
test.each(places)(
  '%d × %d %s has no violations and nothing stands out at the side',
  async (width, height, scheme) => {
    await page.viewport(width, height);
    document.documentElement.style.colorScheme = scheme;
    const { root } = show({
      shopify: { kept: KEPT, lastMs: NOW },
      medusa: { kept: KEPT, refused: { lastMs: NOW, message: 'Another secret.' } },
      vendure: { backUntilMs: NOW + 1000 },
      server: { isFixed: true },
    });
    await press('Steps for Shopify');
    await press('Steps for Medusa');
    await press('Set up WooCommerce');
    await press('Make a secret');
    await says(MADE);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    document.documentElement.style.colorScheme = '';
    await page.viewport(900, 800);
  },
);
