/**
 * `npm run screens`: takes the README's pictures of the demo anew, into `demo/screens/`. Needs a build. The report shows what the few
 * visits made here did.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from './browserProject.js';
import { passTime } from './passTime.js';
import { startShop } from '../../demo/shop/server.js';
import { otherShopNames } from '../../demo/shop/pages/otherShops.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pictures = here('../../demo/screens/');
const ports = { shop: 4193, collector: 4194 };
const token = 'a-token-for-pictures-only';
const key = 'pub_demo';

const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } as const;
const desktop = { viewport: { width: 1280, height: 800 } } as const;
/** Reports leave out what programs did. */
const person =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const PATIENCE_MS = 120_000;

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await passTime(1200);
  const path = join(pictures, `${name}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: 72 });
  process.stdout.write(`${name}\n`);
}

async function openPage(browser: Browser, screen: typeof phone | typeof desktop, url: string) {
  const context = await browser.newContext({ ...screen, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  return page;
}

/** Every card's picture there, and the shelf in view. */
async function showShelf(page: Page): Promise<void> {
  const first = page.locator('[part~=card]').first();
  await first.waitFor();
  await first.evaluate((card) => card.scrollIntoView({ block: 'center' }));
  await page
    .locator('[part~=card] img')
    .first()
    .evaluate((picture) => (picture as HTMLImageElement).decode());
}

/** A visit that opens a video and its product, and puts it into the cart where `buys`. */
async function visit(browser: Browser, url: string, at: number, buys: boolean): Promise<Page> {
  const page = await openPage(browser, phone, url);
  const accept = page.getByRole('button', { name: 'Accept' });
  await accept.click();
  await showShelf(page);
  await passTime(1500);
  await page.locator(`[part~=card][data-position="${at}"] .open`).click();
  await page.locator('[part~=player]').waitFor();
  await passTime(3500);
  // Products come and go with the film: pressed as it is, without waiting until it stands still.
  await page
    .locator('[part~=player] button[part~=product]:not([inert] *)')
    .first()
    .dispatchEvent('click');
  await page.locator('[part~=add-to-cart].sheet-main').first().waitFor();
  if (buys) {
    await page.locator('[part~=add-to-cart].sheet-main').first().click();
    await passTime(2500);
  }
  return page;
}

async function main(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-screens-'));
  const reelsDir = join(folder, 'reels');
  await cp(here('../../demo/shop/reels'), reelsDir, { recursive: true });
  const collectorUrl = `http://127.0.0.1:${ports.collector}`;
  const shop = await startShop({
    reelsDir,
    port: ports.shop,
    host: '127.0.0.1',
    collectorUrl,
    key,
  });
  const words = ['--host', '127.0.0.1', '--port', String(ports.collector), '--name', 'Halden'];
  const collector = spawn(
    process.execPath,
    [
      ...[
        here('../../dist/node/cli.js'),
        'collect',
        ...words,
        '--data',
        join(folder, 'events.duckdb'),
      ],
      ...['--key', `${key}@${shop.url}`, '--studio', reelsDir],
      ...['--feed', `${shop.url}/reels/reels.json`],
    ],
    {
      env: { ...process.env, REELSHELF_REPORT_TOKEN: token },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...launchOptions.args,
      '--disable-blink-features=AutomationControlled',
      `--user-agent=${person}`,
    ],
  });
  try {
    for (const name of otherShopNames) {
      const page = await openPage(browser, phone, `${shop.url}/pages/shops/${name}`);
      await showShelf(page);
      await take(page, `shop-${name}`);
      await page.context().close();
    }
    const product = await visit(browser, `${shop.url}/products/serum-dew`, 0, false);
    await take(product, 'product');
    await product.context().close();
    for (const [handle, at, buys] of [
      ['serum-dew', 0, true],
      ['serum-dew', 1, true],
      ['mug-ridge', 0, true],
      ['mug-ridge', 1, false],
      ['balm-oat', 0, true],
    ] as const) {
      const page = await visit(browser, `${shop.url}/products/${handle}`, at, buys);
      await page.goto('about:blank');
      await passTime(1500);
      await page.context().close();
    }
    const report = await openPage(browser, desktop, `${collectorUrl}/report?token=${token}`);
    await report.locator('main table, main h1').first().waitFor();
    await take(report, 'report');
    await report.goto(`${collectorUrl}/studio?token=${token}`);
    // Pictures in sight come one after the other.
    await report.waitForFunction(() => {
      const seen = [...document.querySelectorAll('main img')].filter(
        (picture) => picture.getBoundingClientRect().top < innerHeight,
      ) as HTMLImageElement[];
      return (
        seen.length > 0 && seen.every(({ complete, naturalWidth }) => complete && naturalWidth)
      );
    });
    await take(report, 'studio');
  } finally {
    await browser.close();
    await shop.stop();
    if (collector.exitCode === null) {
      const ended = once(collector, 'exit');
      collector.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
