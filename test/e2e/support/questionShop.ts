/** A shop’s page whose shelf has questions, and what shoppers and the merchant do there. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { axeFindings } from './axeFindings.js';

const root = new URL('../../../', import.meta.url).pathname;

export interface QuestionShop {
  url: string;
  /** The page with its shelf. @param more - attributes of the tag; an empty `data-comments` takes it away. */
  page(collectorUrl: string, more?: Record<string, string>, lang?: 'en' | 'ar'): void;
  close(): void;
}

const FOLDERS: Readonly<Record<string, string>> = {
  dist: 'dist',
  reels: 'demo/shop/reels',
  media: 'demo/shop/public/media',
};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  vtt: 'text/vtt',
};

export async function startQuestionShop(): Promise<QuestionShop> {
  let html = '';
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a.example');
    if (pathname === '/product')
      return void response.setHeader('content-type', 'text/html').end(html);
    const [, place = '', rest = ''] = /^\/(dist|reels|media)\/(.+)$/.exec(pathname) ?? [];
    const folder = FOLDERS[place] ?? '';
    const file = join(root, folder, decodeURIComponent(rest));
    if (rest === '' || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader(
      'content-type',
      TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream',
    );
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    page(collectorUrl, more = {}, lang = 'en') {
      const attributes = {
        'data-feed': '/reels/reels.json',
        'data-consent': 'granted',
        'data-creator': 'jonas',
        'data-previews': 'off',
        'data-endpoint': `${collectorUrl}/v1/events`,
        'data-comments': `${collectorUrl}/v1/comments`,
        'data-key': 'pub_shop',
        ...more,
      };
      const tag = Object.entries(attributes)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ');
      html = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Carafe</title><main>
<script>
  window.reelshelf = function () { (reelshelf.q = reelshelf.q || []).push(arguments) };
  window.bag = [];
  reelshelf('cart', { add: async (lines) => { bag.push(...lines); return true }, read: () => ({ count: bag.length, lines: [] }) });
</script>
<script async src="/dist/reelshelf.js" ${tag}></script></main>`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where screens are kept to be looked at. */
const screens = process.env['REELSHELF_SCREENS'];

export async function showScreens(
  page: Page,
  name: string,
  widths: readonly number[] = [],
  fullPage = false,
): Promise<void> {
  if (!screens) return;
  const was = page.viewportSize();
  for (const scheme of ['light', 'dark'] as const)
    for (const width of widths.length > 0 ? widths : [was?.width ?? 390]) {
      await page.emulateMedia({ colorScheme: scheme });
      if (widths.length > 0) await page.setViewportSize({ width, height: 900 });
      const path = join(screens, `${name}-${width}-${scheme}.png`);
      await page.screenshot({ path, fullPage, scale: 'css' });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (was) await page.setViewportSize(was);
}

/** What axe finds, and the picture of it. */
export async function look(
  page: Page,
  name: string,
  widths?: readonly number[],
): Promise<string[]> {
  await showScreens(page, name, widths, widths !== undefined);
  return axeFindings(page);
}
