/** Audio description from the studio's editor to the shopper who asks for it. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { axeFindingsNow } from './support/axeFindings.js';
import { startStudioProcess } from './support/studioProcess.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;

test('lines that a merchant writes and a film that they choose are kept with the video, played in the editor, and told to a shopper in the preview', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-described-'));
  const reels = join(folder, 'reels');
  await cp(demo, reels, { recursive: true });
  const studio = await startStudioProcess(reels);
  const browser = await chromium.launch(launchOptions);
  onTestFinished(async () => {
    await browser.close();
    await studio.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  const videoIn = async () =>
    (JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument).videos.find(
      ({ id }) => id === 'pour-over',
    );
  await page.goto(studio.link);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
  await page.goto(`${studio.link.split('?')[0]}#video/pour-over`);
  await page.locator('details.describe > summary').click();
  const described = page.locator('details.describe');
  await described.getByRole('button', { name: 'Add a line here' }).click();
  await described.getByLabel(/^Description from/).fill('Water runs in circles over the coffee.');
  await expect.poll(async () => (await videoIn())?.descriptions?.[0]?.lang).toBe('en-US');
  const { src = '' } = (await videoIn())?.descriptions?.[0] ?? {};
  expect(await readFile(join(reels, src), 'utf8')).toContain('Water runs in circles');
  const play = page.getByRole('button', { name: 'Play with audio description' });
  await play.click();
  await page.locator('.told', { hasText: 'Water runs in circles' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindingsNow(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await videoIn())?.descriptions).toBeUndefined();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(async () => (await videoIn())?.descriptions?.[0]?.src).toBe(src);

  const picker = page.waitForEvent('filechooser');
  await described.getByRole('button', { name: 'Choose a described film' }).click();
  await (await picker).setFiles(demoFiles('pour-over').film);
  await described
    .getByRole('button', { name: 'Remove the described film' })
    .waitFor({ timeout: 60_000 });
  const [film] = (await videoIn())?.describedSources ?? [];
  expect(film?.src).toMatch(/^media\/pour-over\.described/);
  await expect
    .poll(() => page.locator('.stage video').evaluate((video: HTMLVideoElement) => video.src))
    .toContain('described');
  await described.getByRole('button', { name: 'Remove the described film' }).click();
  await expect.poll(async () => (await videoIn())?.describedSources).toBeUndefined();

  await page.getByRole('link', { name: 'Preview' }).click();
  const shelf = page.frameLocator('iframe').first();
  // The shop's row begins with what is pinned, and draws what is near the eye.
  const card = shelf.getByRole('button', { name: /Pour-over/ }).first();
  await shelf.locator('[part~="card"]').first().waitFor();
  await expect
    .poll(async () => {
      if (await card.count()) return true;
      const next = shelf.getByRole('button', { name: 'Next' });
      if (await next.count())
        await next
          .first()
          .click({ timeout: 2000 })
          .catch(() => {});
      return false;
    })
    .toBe(true);
  await card.click();
  const button = shelf.getByRole('button', { name: 'Audio description' });
  await button.click();
  await shelf
    .getByRole('status')
    .filter({ hasText: 'Water runs in circles' })
    .waitFor({ state: 'attached', timeout: 30_000 });
});
