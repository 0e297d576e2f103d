/** A shelf that goes, or changes, while something is on its way: what happened is told all the same, to the page and to the endpoint. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passTime } from '../support/passTime.js';
import { bundlePage } from './support/npmPage.js';
import { openCard, pressInBar, productInBar, seeShelf } from './support/journey.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

const PAGE = `
import { h, render } from 'preact';
import { createShelf } from 'reelshelf';
import { defineReelShelf } from 'reelshelf/element';
import { ReelShelf } from 'reelshelf/preact';

window.told = { on: [], dom: [], adds: 0 };
for (const type of ['product_added', 'video_watched']) document.addEventListener('reelshelf:' + type, ({ detail }) => window.told.dom.push(detail));
const add = () => new Promise((resolve) => setTimeout(() => { window.told.adds++; window.unmount && host.firstChild && window.rerender(); resolve(true); }, 400));
const options = (endpoint) => ({ feed: '/reels.json', endpoint, key: 'pub_demo', consent: 'granted', previews: 'off', cart: 'custom', cartSettings: { add } });
const host = document.querySelector('#videos');
window.ways = {
  npm(endpoint) {
    window.shelf = createShelf(host, options(endpoint));
  },
  element(endpoint) {
    defineReelShelf(window, (shelf) => ((window.shelf = shelf), listen(shelf), () => {}));
    const element = document.createElement('reel-shelf');
    Object.assign(element, options(endpoint));
    host.append(element);
  },
  preact(endpoint) {
    let count = 0;
    const onShelf = (shelf) => shelf && ((window.shelf = shelf), listen(shelf));
    const draw = () => render(h('div', { 'data-renders': count }, h(ReelShelf, { ...options(endpoint), publicKey: 'pub_demo', onShelf })), host);
    window.rerender = () => (count++, draw());
    draw();
    window.unmount = () => render(null, host);
  },
};
function listen(shelf) { shelf.on('*', (detail) => window.told.on.push(detail)); }
window.begin = (way, endpoint) => { window.ways[way](endpoint); if (way === 'npm') listen(window.shelf); };
window.isReady = true;
`;

type Told = {
  on: { id: string; type: string }[];
  dom: { id: string; type: string }[];
  adds: number;
};
declare global {
  interface Window {
    told: Told;
    begin(way: string, endpoint: string): void;
    isReady?: boolean;
  }
}

let browser: Browser;
let files: Map<string, string>;
beforeAll(async () => {
  browser = await startBrowser();
  files = await bundlePage(PAGE);
});
afterAll(() => browser.close());

async function begin(way: string) {
  const stage = await setStage(browser, {
    pages: [
      {
        path: '/leaving',
        html: '<!doctype html><title>leaving</title><link rel="icon" href="/theme/icon.svg"><body><div id="videos" data-shelf-place></div><script type="module" src="/leaving/page.js"></script>',
      },
      ...[...files].map(([file, text]) => ({
        path: `/leaving/${file}`,
        html: text,
        headers: { 'content-type': 'text/javascript' },
      })),
    ],
  });
  const { page } = stage.shopper;
  await page.goto(`${stage.shop.url}/leaving`);
  await page.waitForFunction(() => window.isReady);
  await page.evaluate(([name, endpoint]) => window.begin(name, endpoint), [
    way,
    `${stage.intake.url}/v1/events`,
  ] as const);
  return { ...stage, page };
}
const told = (page: Page) => page.evaluate(() => window.told);
const of = (type: string, events: readonly { type: string }[]) =>
  events.filter((event) => event.type === type).length;

/** What a page does to a shelf, in its own words. */
const ends: Record<string, { way: string; run: string }> = {
  'destroy()': { way: 'npm', run: 'shelf.destroy()' },
  'an update of words': { way: 'npm', run: "shelf.update({ heading: 'Other' })" },
  'an update of the cart': {
    way: 'npm',
    run: "shelf.update({ cart: 'link', cartSettings: undefined })",
  },
  'an update of the endpoint’s key': { way: 'npm', run: "shelf.update({ key: 'pub_other' })" },
  'removal of the element': {
    way: 'element',
    run: "document.querySelector('reel-shelf').remove()",
  },
  'removal of the host and destroy()': {
    way: 'npm',
    run: "document.querySelector('#videos').remove(); shelf.destroy()",
  },
  'unmounting the Preact component': { way: 'preact', run: 'unmount()' },
};

describe.each(Object.entries(ends))('%s', (name, { way, run }) => {
  test(`an add that is on its way at ${name} is told once, everywhere`, async () => {
    const { shopper, intake, page } = await begin(way);
    await openCard(shopper);
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().click();
    await passTime(50);
    await page.evaluate(run);
    await expect.poll(async () => (await told(page)).adds).toBe(1);
    await expect.poll(() => of('product_added', intake.events())).toBe(1);
    const { on, dom } = await told(page);
    expect({ on: of('product_added', on), dom: of('product_added', dom) }).toEqual({
      on: 1,
      dom: 1,
    });
    expect(intake.wrong).toEqual([]);
    expect(shopper.complaints).toEqual([]);
  });
});

describe.each(Object.entries(ends).filter(([, { run }]) => !run.includes('update')))(
  '%s',
  (name, { way, run }) => {
    test(`what was watched in an open player is told at ${name}`, async () => {
      const { shopper, intake, page } = await begin(way);
      await openCard(shopper);
      await expect.poll(async () => of('video_viewed', (await told(page)).on)).toBe(1);
      await page.evaluate(run);
      await expect
        .poll(() =>
          intake.events('video_watched').map(({ props }) => Number(props['watchedMs']) >= 1500),
        )
        .toEqual([true]);
      const { on, dom } = await told(page);
      expect({ on: of('video_watched', on), dom: of('video_watched', dom) }).toEqual({
        on: 1,
        dom: 1,
      });
      expect(shopper.complaints).toEqual([]);
    });
  },
);

test('a shelf that is destroyed a moment after it was opened has told the endpoint all that it told the page', async () => {
  const { shopper, intake, page } = await begin('npm');
  await seeShelf(shopper);
  const ids: string[] = [];
  for (let round = 0; round < 5; round++) {
    await page.evaluate(
      ([endpoint, waitMs]) =>
        new Promise<void>((resolve) => {
          const shelf = (
            window as unknown as { shelf: { open(id: string): void; destroy(): void } }
          ).shelf;
          const root = document.querySelector('#videos')?.shadowRoot;
          const look = () => {
            if (!root?.querySelector('[part~="player"]')) return void requestAnimationFrame(look);
            setTimeout(() => {
              shelf.destroy();
              window.begin('npm', endpoint);
              resolve();
            }, waitMs);
          };
          const first = root?.querySelector<HTMLElement>('[part~="card"] .open');
          first?.click();
          look();
        }),
      [`${intake.url}/v1/events`, round * 30] as const,
    );
    ids.push(...(await told(page)).on.map(({ id }) => id));
    await seeShelf(shopper);
  }
  expect(ids.length).toBeGreaterThan(5);
  await expect
    .poll(
      () => [...new Set(ids)].filter((id) => !intake.events().some((event) => event.id === id)),
      { timeout: 15_000 },
    )
    .toEqual([]);
  expect(shopper.complaints).toEqual([]);
});

test('handlers written inline in a component whose state changes with each add leave the player open', async () => {
  const { shopper, intake, page } = await begin('preact');
  await openCard(shopper);
  const isSame = await page.evaluateHandle(() => {
    const video = () =>
      document
        .querySelector('#videos [data-renders] > div')
        ?.shadowRoot?.querySelector('[part~="slide"]:not([inert]) video');
    const first = video();
    return () => first === video();
  });
  await pressInBar(page, productInBar(page));
  for (let count = 1; count <= 2; count++) {
    if (count === 1) await shopper.part('add-to-cart').first().click();
    else {
      await page.locator('[part~="player"]').getByText('Add another', { exact: true }).click();
      await shopper.part('add-to-cart').first().click();
    }
    await page.waitForFunction((adds) => window.told.adds === adds, count);
    await page.locator(`[data-renders="${count}"]`).waitFor();
    await passTime(300);
    expect(await shopper.part('player').count()).toBe(1);
    expect(await isSame.evaluate((same) => same())).toBe(true);
  }
  await expect.poll(() => intake.events('product_added').length).toBe(2);
  expect(shopper.complaints).toEqual([]);
});
