import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signal } from '@preact/signals';
import { openCart, type CartWorld, type CartWorldScript } from './cartWorld.js';

let world: CartWorld | null = null;
const open = async (script?: CartWorldScript) => (world = await openCart(script));
afterEach(async () => {
  world?.destroy();
  world = null;
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.colorScheme = '';
  await page.viewport(900, 800);
});

const noMotion = {
  reducedMotion: signal(true),
  saveData: signal(false),
  slowLine: signal(false),
  finePointer: signal(false),
  visible: signal(true),
  online: signal(true),
};
async function faults(): Promise<string[]> {
  // A half-faded text has no contrast to speak of; what turns for ever is left alone.
  for (const animation of world?.root.getAnimations() ?? [])
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  const { violations } = await axe.run(world?.host ?? document, {
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const more = ({ button, row }: CartWorld) => button('One more', row('Ridge Mug'));
const moments: [string, CartWorldScript, (now: CartWorld) => Promise<unknown>][] = [
  ['with lines', {}, async () => {}],
  ['empty', { holds: {} }, async () => {}],
  [
    'with what nobody may change',
    { describe: () => ({ title: 'Gift', isFixed: true }) },
    async () => {},
  ],
  [
    'updating',
    {},
    async (now) => (
      now.cart.hold(),
      more(now).click(),
      now.until(() => now.one('dd').ariaBusy === 'true')
    ),
  ],
  [
    'with a line taken out',
    {},
    async ({ button, row, until }) => (
      button('Remove Ridge Mug').click(),
      until(() => row('Removed') !== null)
    ),
  ],
  [
    'refused',
    {},
    async (now) => (
      now.cart.refuse('blocked', { retryAfterMs: 60_000 }),
      more(now).click(),
      now.until(() => now.find('.cd-refusal') !== null)
    ),
  ],
  [
    'that led to no checkout',
    { canCheckOut: false },
    async ({ button, said, until }) => (button('Check out').click(), until(() => said() !== '')),
  ],
];
for (const scheme of ['light', 'dark'])
  for (const isWide of [false, true])
    test.each(moments)(
      `${scheme}, ${isWide ? 'beside the video' : 'on a phone'}: axe finds nothing in a cart %s`,
      async (_, script, act) => {
        document.documentElement.style.colorScheme = scheme;
        const now = await open({
          ...script,
          change: { device: { ...noMotion, wide: signal(isWide) } },
        });
        await act(now);
        expect(await faults()).toEqual([]);
      },
    );

/** Everything that can be pressed, big enough and not cut off sideways. */
function checkLayout({ one, root }: CartWorld, widthPx: number) {
  expect(one('section').getBoundingClientRect().right).toBeLessThanOrEqual(widthPx + 0.5);
  expect(one('.sheet-body').scrollWidth).toBeLessThanOrEqual(one('.sheet-body').clientWidth);
  for (const control of root.querySelectorAll<HTMLElement>('section button, section a')) {
    const { width, height, right, left } = control.getBoundingClientRect();
    const name = control.ariaLabel ?? control.textContent;
    // Rounded: a drawer on its way in is a hair smaller than it will be.
    expect({ isTall: Math.round(height) >= 44, isWide: Math.round(width) >= 44 }, name).toEqual({
      isTall: true,
      isWide: true,
    });
    expect(
      {
        endsInside: right <= widthPx + 0.5,
        beginsInside: left >= -0.5,
        isWhole: control.scrollWidth <= control.clientWidth + 1,
      },
      name,
    ).toEqual({ endsInside: true, beginsInside: true, isWhole: true });
  }
}

const long = {
  title: 'Ridge Mug, stoneware thrown by hand, glazed inside and at the lip',
  variantTitle: 'Moss / 250 ml',
};

test.each(['ltr', 'rtl'])('the cart fits 320 px, %s, with every target 44 px', async (dir) => {
  document.documentElement.dir = dir;
  await page.viewport(320, 640);
  const now = await open({
    widthPx: 320,
    describe: () => long,
    holds: { mug: 1, serum: 12, carafe: 2, lamp: 1 },
  });
  checkLayout(now, 320);
  now.root.getAnimations().forEach((animation) => animation.finish());
  expect(now.one('section').offsetHeight).toBeLessThanOrEqual(640 * 0.7);
  // The sum and the way on stay in sight, however many lines there are.
  expect(now.button('Check out').getBoundingClientRect().bottom).toBeLessThanOrEqual(640);
  const [less, add] = [...now.root.querySelectorAll<HTMLElement>('.sheet-stepper button')].map(
    (node) => node.getBoundingClientRect().left,
  );
  expect((less ?? 0) < (add ?? 0)).toBe(dir === 'ltr');
  now.cart.refuse('blocked');
  now.button('One more').click();
  await now.until(() => now.find('.cd-refusal') !== null);
  checkLayout(now, 320);
});

test('the cart stays usable at 200 % text', async () => {
  await page.viewport(390, 844);
  const now = await open();
  const nodes = [...now.root.querySelectorAll<HTMLElement>('section *')];
  const sizesPx = nodes.map((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  for (const [i, node] of nodes.entries()) node.style.fontSize = `${(sizesPx[i] ?? 16) * 2}px`;
  checkLayout(now, 390);
  await userEvent.click(more(now));
  await now.until(() => now.cart.lines.get('mug') === 2);
});

test('the cart stays usable at 200 % zoom of a phone', async () => {
  await page.viewport(195, 422);
  const now = await open({ widthPx: 195 });
  checkLayout(now, 195);
  more(now).scrollIntoView();
  await userEvent.click(more(now));
  await now.until(() => now.cart.lines.get('mug') === 2);
});

test('a shop’s hostile rules and small root font do not reach it', async () => {
  const hostile = document.createElement('style');
  hostile.textContent =
    'html { font-size: 10px } * { all: unset } button { font-size: 5px !important; width: 9px !important }';
  document.head.append(hostile);
  const now = await open();
  checkLayout(now, 390);
  expect(getComputedStyle(now.button('Check out')).fontSize).toBe('16px');
  hostile.remove();
});

test('a shopper who wants calm gets no movement', async () => {
  const { button, drawer, one, until } = await open({
    change: { device: { ...noMotion, wide: signal(false) } },
  });
  const moved: unknown[] = [];
  one('section').animate = (...given) => (moved.push(given), new Animation());
  button('Close cart').click();
  await until(() => drawer() === null);
  expect(moved).toEqual([]);
});
