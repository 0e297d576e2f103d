/** A folder that a bundler has made, served below `/shop/` of a site that has the feed and its media, and a shopper on it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { Browser } from 'playwright';
import { startShopper, type Shopper } from '../../e2e/support/shopper.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = join(root, 'test/bundlers/page');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.mp4': 'video/mp4',
  '.jpg': 'image/jpeg',
};

export interface BuiltPage {
  url: string;
  /** Paths of the built script files that were asked for, once each. */
  scripts: ReadonlySet<string>;
  /** Paths of built files that are not there. */
  missing: readonly string[];
}

async function serve(folder: string): Promise<BuiltPage & { stop(): Promise<void> }> {
  const scripts = new Set<string>();
  const missing: string[] = [];
  const read = async (path: string) => {
    if (path === '/reels.json') return readFile(join(page, 'reels.json'));
    if (path.startsWith('/media/'))
      return readFile(join(root, 'test/fixtures/media', path.slice('/media/'.length)));
    const inside = normalize(path.slice('/shop/'.length).replace(/(^|\/)$/, '$1index.html'));
    if (!path.startsWith('/shop/') || inside.startsWith('..')) return null;
    // A bundler that does not know of pages has made scripts alone.
    for (const file of [
      join(folder, inside),
      join(folder, 'src', inside),
      join(page, basename(inside)),
    ]) {
      const found = await readFile(file).catch(() => null);
      if (found) return found;
    }
    return null;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop.example');
    // What is outside is the shop's own: an adapter that asks for its `/cart.js` finds no shop here.
    const isBuilt = pathname.startsWith('/shop/');
    if (isBuilt && pathname.endsWith('.js')) scripts.add(pathname);
    void read(pathname)
      .catch(() => null)
      .then((body) => {
        if (!body && isBuilt) missing.push(pathname);
        response.writeHead(body ? 200 : 404, {
          'content-type': types[extname(pathname)] ?? types['.html'] ?? '',
        });
        response.end(body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/shop/`;
  return {
    url,
    scripts,
    missing,
    stop: () =>
      new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** @param path - below `/shop/`. */
export async function openBuiltPage(
  browser: Browser,
  folder: string,
  path: string,
): Promise<BuiltPage & { shopper: Shopper }> {
  const served = await serve(folder);
  const shopper = await startShopper(browser, { screen: 'phone' });
  shopper.page.setDefaultTimeout(20_000);
  onTestFinished(async () => {
    await shopper.leave();
    await served.stop();
  });
  await shopper.page.goto(served.url + path);
  return { ...served, shopper };
}

/** What the page's own script noted. */
const seenBy = (shopper: Shopper): Promise<unknown> =>
  shopper.page.evaluate(() => (window as unknown as { seen?: unknown }).seen);

/** What a shopper's browser complained about, but for what the feed deserves and what a page without an endpoint and a consent tool is told. */
export const complaintsOf = ({ complaints }: Shopper): string[] =>
  complaints.filter(
    (text) => !/nobody|videos\[1\]|FEED_TOTALS|NO_ENDPOINT|CONSENT_UNKNOWN/.test(text),
  );

/** One add, once with the shop's own function and once as an event, with what a merchant's own counting reads of it. */
export async function expectSold(shopper: Shopper): Promise<void> {
  await expect
    .poll(() => seenBy(shopper))
    .toMatchObject({
      added: [{ productId: 'serum', quantity: 1 }],
      heard: [
        {
          productId: 'serum',
          variant: 's30',
          quantity: 1,
          adapter: 'custom',
          currency: 'USD',
          valueMinor: 2800,
        },
      ],
    });
}
