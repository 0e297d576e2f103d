/** Shelves that know nothing of each other, on the built files: one plays, one dialog lies over the page, and the history has one step for it. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../pages/hostPage.js';
import { wholeLaunchOptions } from '../support/browserProject.js';
import { bundlePage } from './support/npmPage.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...wholeLaunchOptions, headless: true });
});
afterAll(() => browser.close());

const place = (tag: string, name: string, layout: string) =>
  `<div class="shelf"><reel-shelf id="${name}" feed="/reels.json" layout="${layout}" previews="off" consent="granted"${endpointOf(tag)}></reel-shelf></div>`;
const endpointOf = (tag: string) =>
  / data-(endpoint="[^"]*")/.exec(tag)?.[0].replace('data-', '') ?? '';
const bare = (tag: string) => tag.replace(/ data-[\w-]+="[^"]*"/g, '');
const twoShelves = hostPage({
  path: '/p',
  place: (tag) =>
    `${place(tag, 'row', 'carousel')}${place(tag, 'bubble', 'floating')}<p style="height:3000px"></p>${bare(tag)}`,
});

/** What is heard and seen of every shelf, and where the page stands. */
const look = (page: Page) =>
  page.evaluate(() => {
    const small = Reflect.get(window, 'documentPictureInPicture')?.window as Window | null;
    const hosts = [...document.querySelectorAll<HTMLElement>('reel-shelf, #npm')];
    const roots = hosts.flatMap((host) => host.shadowRoot ?? []);
    const videos = [...roots, ...(small ? [small.document] : [])].flatMap((root) => [
      ...root.querySelectorAll('video'),
    ]);
    return {
      open: hosts
        .filter((host) => host.shadowRoot?.querySelector('dialog')?.open)
        .map(({ id }) => id),
      playing: videos.filter((video) => !video.paused && video.currentTime > 0.1).length,
      hasSmallWindow: Boolean(small),
      steps: history.length,
      isOurs: Boolean(history.state?.reelshelf),
      isLocked: getComputedStyle(document.documentElement).overflow === 'hidden',
      focus: document.activeElement?.id ?? '',
    };
  });
const settles = (page: Page, what: Partial<Awaited<ReturnType<typeof look>>>) =>
  expect.poll(() => look(page), { timeout: 30_000 }).toMatchObject(what);
const closed = { open: [], playing: 0, isOurs: false, isLocked: false };
const card = (page: Page, shelf: string) => page.locator(`#${shelf} [part~="card"] .open`).first();

test('a bubble that is tapped while another shelf’s video plays in a small window takes its place, and Back ends it', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [twoShelves],
    shopper: { screen: 'desktop' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/p`);
  await card(page, 'row').click();
  await settles(page, { open: ['row'], playing: 1, isOurs: true });
  const { steps } = await look(page);
  await page.locator('#row [part~="picture-in-picture"]').click();
  await settles(page, { open: [], playing: 1, hasSmallWindow: true, isOurs: false });

  await card(page, 'bubble').click();
  await settles(page, {
    open: ['bubble'],
    playing: 1,
    hasSmallWindow: false,
    isOurs: true,
    steps,
  });
  await shopper.hears('video_watched');
  await page.goBack();
  await settles(page, { ...closed, steps, focus: 'bubble' });
  await page.goForward();
  await settles(page, { ...closed, isOurs: true, steps });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await card(page, 'row').click();
  await settles(page, { open: ['row'], playing: 1 });
  await page.keyboard.press('Escape');
  await settles(page, { open: [], playing: 0, isLocked: false, focus: 'row' });
  expect(shopper.complaints).toEqual([]);
});

test('a shelf of the tag and one of an npm module take the turn from each other, with one step in the history', async () => {
  const files = await bundlePage(`
    import { createShelf } from 'reelshelf';
    const shelf = createShelf(document.querySelector('#npm'), { feed: '/reels.json', previews: 'off', consent: 'granted', endpoint: document.querySelector('#row').getAttribute('endpoint') });
    window.npmShelf = shelf;
  `);
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/p',
        place: (tag) =>
          `${place(tag, 'row', 'grid')}<div id="npm"></div>${bare(tag)}<script type="module" src="/bundle/page.js"></script>`,
      }),
      ...[...files].map(([name, code]) => ({
        path: `/bundle/${name}`,
        html: code,
        headers: { 'content-type': 'text/javascript' },
      })),
    ],
    shopper: { screen: 'desktop' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/p`);
  await page.locator('#npm [part~="card"]').first().waitFor({ state: 'attached' });
  const open = (name: 'npm' | 'row') =>
    page.evaluate((which) => {
      const video = 'coffee-for-two';
      if (which === 'npm') Reflect.get(window, 'npmShelf').open(video);
      else Reflect.get(document.querySelector('#row') ?? {}, 'shelf').open(video);
    }, name);
  await card(page, 'row').click();
  await settles(page, { open: ['row'], playing: 1, isOurs: true });
  const { steps } = await look(page);
  for (const name of ['npm', 'row', 'npm'] as const) {
    await open(name);
    await settles(page, { open: [name], playing: 1, isOurs: true, isLocked: true, steps });
  }
  await page.keyboard.press('Escape');
  await settles(page, { ...closed, focus: 'row' });
  await open('npm');
  await settles(page, { open: ['npm'], playing: 1, steps });
  await page.goBack();
  await settles(page, closed);
  expect(shopper.complaints).toEqual([]);
});

test('what is asked of the page is opened by one of its shelves', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [twoShelves] });
  const { page } = shopper;
  await page.goto(`${shop.url}/p`);
  await card(page, 'bubble').waitFor();
  await page.evaluate(() =>
    (window as unknown as { reelshelf(...call: unknown[]): void }).reelshelf(
      'open',
      'coffee-for-two',
    ),
  );
  await settles(page, { playing: 1 });
  expect((await look(page)).open).toHaveLength(1);
  expect((await shopper.heard()).filter((type) => type === 'video_started')).toHaveLength(1);
  expect(shopper.complaints).toEqual([]);
});
