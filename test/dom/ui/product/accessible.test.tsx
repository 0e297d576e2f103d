import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signal } from '@preact/signals';
import { openSheet, type SheetScript, type SheetWorld } from './sheetWorld.js';

let world: SheetWorld | null = null;
const open = async (productId: string, script?: SheetScript) =>
  (world = await openSheet(productId, script));
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

const moments: [string, string, SheetScript, (now: SheetWorld) => Promise<unknown>][] = [
  ['ready', 'mug-ridge', {}, async () => {}],
  [
    'a sold-out variant',
    'mug-ridge',
    {},
    async ({ variant }) => (
      await userEvent.click(variant('Clay')),
      userEvent.click(variant('350 ml'))
    ),
  ],
  ['sold out', 'lamp-dusk', { video: 'shelf-tour' }, async () => {}],
  ['adding', 'mug-ridge', {}, async ({ cart, add }) => (cart.hold(), userEvent.click(add()))],
  [
    'refused',
    'carafe-pour',
    { stock: { 'carafe-pour': 0 } },
    async ({ add, said, until }) => (add().click(), until(() => said() !== '')),
  ],
  [
    'added',
    'mug-ridge',
    {},
    async ({ add, button, until }) => (
      await userEvent.click(add()),
      until(() => Boolean(button('Check out')))
    ),
  ],
  ['link only', 'mug-ridge', { canAdd: false, id: 'link' }, async () => {}],
];
for (const scheme of ['light', 'dark'])
  for (const isWide of [false, true])
    test.each(moments)(
      `${scheme}, ${isWide ? 'beside the video' : 'on a phone'}: axe finds nothing, %s`,
      async (_, productId, script, act) => {
        document.documentElement.style.colorScheme = scheme;
        const now = await open(productId, {
          ...script,
          change: { device: { ...noMotion, wide: signal(isWide) } },
        });
        await act(now);
        expect(await faults()).toEqual([]);
      },
    );

/** Everything that can be pressed, big enough and not cut off sideways. */
function checkLayout({ one, root }: SheetWorld, widthPx: number) {
  expect(one('section').getBoundingClientRect().right).toBeLessThanOrEqual(widthPx + 0.5);
  expect(one('.sheet-body').scrollWidth).toBeLessThanOrEqual(one('.sheet-body').clientWidth);
  for (const control of root.querySelectorAll<HTMLElement>('section button, section a')) {
    const { width, height, right, left } = control.getBoundingClientRect();
    const name = control.ariaLabel ?? control.textContent;
    // Rounded: a sheet on its way in is a hair smaller than it will be.
    expect(
      {
        isTall: Math.round(height) >= 44,
        isWide: Math.round(width) >= 44 || control.closest('.ps-quiet') !== null,
      },
      name,
    ).toEqual({ isTall: true, isWide: true });
    if (!control.closest('.ps-chips'))
      expect({ endsInside: right <= widthPx + 0.5, beginsInside: left >= -0.5 }, name).toEqual({
        endsInside: true,
        beginsInside: true,
      });
    expect({ isWhole: control.scrollWidth <= control.clientWidth + 1 }, name).toEqual({
      isWhole: true,
    });
  }
}

test.each(['ltr', 'rtl'])(
  'the product sheet fits 320 px, %s, with every target 44 px',
  async (dir) => {
    document.documentElement.dir = dir;
    await page.viewport(320, 640);
    const title = 'Ridge Mug, stoneware thrown by hand, glazed inside and at the lip';
    const now = await open('mug-ridge', {
      widthPx: 320,
      changeFeed: ({ products: [, mug] }) => void Object.assign(mug ?? {}, { title }),
    });
    checkLayout(now, 320);
    await userEvent.click(now.add());
    await now.until(() => Boolean(now.button('Check out')));
    checkLayout(now, 320);
    expect(now.one('section').offsetHeight).toBeLessThanOrEqual(640 * 0.92);
  },
);

test('the product sheet stays usable at 200 % text', async () => {
  await page.viewport(390, 844);
  const now = await open('mug-ridge');
  const nodes = [...now.root.querySelectorAll<HTMLElement>('section *')];
  const sizesPx = nodes.map((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  for (const [i, node] of nodes.entries()) node.style.fontSize = `${(sizesPx[i] ?? 16) * 2}px`;
  checkLayout(now, 390);
  now.add().scrollIntoView();
  await userEvent.click(now.add());
  await now.until(() => now.cart.count() === 1);
});

test('the product sheet stays usable at 200 % zoom of a phone', async () => {
  await page.viewport(195, 422);
  const now = await open('mug-ridge', { widthPx: 195 });
  checkLayout(now, 195);
  now.add().scrollIntoView();
  await userEvent.click(now.add());
  await now.until(() => now.cart.count() === 1);
});

test('a shop’s hostile rules and small root font do not reach it', async () => {
  const hostile = document.createElement('style');
  hostile.textContent =
    'html { font-size: 10px } * { all: unset } button { font-size: 5px !important; width: 9px !important }';
  document.head.append(hostile);
  const now = await open('mug-ridge');
  checkLayout(now, 390);
  expect(getComputedStyle(now.add()).fontSize).toBe('16px');
  hostile.remove();
});
