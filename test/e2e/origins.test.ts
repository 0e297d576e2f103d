/** The tag's files on another origin than the page: a CDN, a second host of the merchant's, an app's assets. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../support/sizes.js';
import { hostPage, NONCE, type HostPage } from '../pages/hostPage.js';
import { startFileHost, type FileHostOptions } from './support/fileHost.js';
import { seeShelf } from './support/journey.js';
import { sells } from './support/sell.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Case extends Omit<HostPage, 'path' | 'headers'> {
  host?: FileHostOptions;
  /** Where the tag's file is asked for, below the host. */
  file?: string;
  policy?(origins: { files: string; events: string }): string;
}

async function visit({ host, file = '/files/reelshelf.js', policy, tag, ...page }: Case) {
  const files = await startFileHost(host);
  const stage = await setStage(browser, {
    pages: (events) => [
      hostPage({
        path: '/p',
        ...page,
        tag: { nonce: null, src: files.url + file, ...tag },
        ...(policy
          ? { headers: { 'content-security-policy': policy({ files: files.url, events }) } }
          : {}),
      }),
    ],
  });
  await stage.shopper.page.goto(`${stage.shop.url}/p`);
  return { ...stage, files };
}
const said = ({ complaints }: { complaints: string[] }) =>
  complaints.filter((line) => line.includes('[reelshelf]'));
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(join(dist, 'reelshelf.js')))
  .digest('base64')}`;
const strict =
  (source: string) =>
  ({ events }: { events: string }) =>
    `default-src 'none'; img-src 'self'; media-src 'self'; connect-src 'self' ${events}; script-src ${source}; require-trusted-types-for 'script'; trusted-types 'none'`;

describe('a tag from another origin works', () => {
  /** Each is seen; to the end go those whose late files may come from elsewhere, too. */
  test.each<[string, Case, isBought?: true]>([
    ['without crossorigin', {}, true],
    ['with crossorigin', { tag: { crossorigin: 'anonymous' } }],
    ['with crossorigin and integrity', { tag: { crossorigin: 'anonymous', integrity } }],
    ['deferred', { tag: { async: null, defer: '' } }],
    ['neither async nor deferred', { tag: { async: null } }],
    [
      'before the element that it names as its target',
      { place: (tag) => `${tag}<div id="videos"></div>`, tag: { 'data-target': '#videos' } },
    ],
    [
      'on a page with a base of its own',
      { head: '<base href="/elsewhere/deep/">', tag: { 'data-feed': '/reels.json' } },
    ],
    ['with a query on its address', { file: '/files/reelshelf.js?ver=6.7.1' }],
    [
      'by an address that is sent on, each file by itself',
      { file: '/latest/reelshelf.js', host: { movedFrom: '/latest/' } },
      true,
    ],
    [
      'under a policy of nonces, whatever they load',
      { tag: { nonce: NONCE }, policy: strict(`'nonce-${NONCE}' 'strict-dynamic'`) },
    ],
    [
      'under a policy of nonces alone',
      { tag: { nonce: NONCE }, policy: strict(`'nonce-${NONCE}'`) },
      true,
    ],
    [
      'under a policy that names its origin',
      { policy: ({ files, events }) => strict(`${files} 'nonce-${NONCE}'`)({ events }) },
    ],
  ])('a tag from another origin works %s', async (_name, options, isBought) => {
    const { shop, intake, shopper, files } = await visit(options);
    if (isBought) await sells(shopper, shop, intake);
    else await seeShelf(shopper);
    expect(shopper.complaints).toEqual([]);
    // Sent on, it is asked for once more by the address that late files name.
    expect(files.asked.filter((path) => path.includes('reelshelf-app.js'))).toHaveLength(
      options.host?.movedFrom ? 3 : 1,
    );
  });
});

describe('what is wrong', () => {
  test.each<[string, Case, string[]]>([
    [
      'files without CORS',
      { host: { hasCors: false } },
      ['reelshelf-app.js', 'without CORS', 'Access-Control-Allow-Origin'],
    ],
    [
      'files that are not there',
      { host: { folderFor: ({ name }) => (name === 'reelshelf.js' ? dist : null) } },
      ['reelshelf-app.js', 'answers 404', 'one folder'],
    ],
    ['files of another type', { host: { type: 'text/plain' } }, ['text/plain', 'text/javascript']],
    [
      'policies that name only the file',
      {
        policy: ({ files, events }) =>
          `script-src ${files}/files/reelshelf.js 'nonce-${NONCE}'; connect-src 'self' ${events} ${files}`,
      },
      ['policy', 'script-src'],
    ],
  ])('%s are named once, with what to do', async (_name, options, words) => {
    const { shopper } = await visit(options);
    await expect.poll(() => said(shopper)).toHaveLength(1);
    const [line = ''] = said(shopper);
    expect(line).toContain('APP_NOT_LOADED');
    for (const word of words) expect(line).toContain(word);
    const others = [
      'without CORS',
      'answers',
      'script-src',
      'is served as',
      'another release',
      'cannot be reached',
    ].filter((word) => line.includes(word));
    expect(others, 'one cause').toHaveLength(1);
    expect(
      await shopper.page
        .locator('reel-shelf')
        .evaluate((shelf) => shelf.getBoundingClientRect().height),
    ).toBe(0);
    expect(shopper.complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
  });

  test('a host that is gone is named once', async () => {
    const { shopper, shop, files } = await visit({ place: () => '', file: '/files/reelshelf.js' });
    await shopper.page.route(/reelshelf-app/, (route) => route.abort('connectionrefused'));
    await shopper.page.evaluate((src) => {
      const script = Object.assign(document.createElement('script'), { src });
      script.dataset['feed'] = '/reels.json';
      document.querySelector('main')?.append(script);
    }, `${files.url}/files/reelshelf.js`);
    await expect.poll(() => said(shopper)).toHaveLength(1);
    expect(said(shopper)[0]).toMatch(
      /APP_NOT_LOADED.*reelshelf-app\.js\?v\w+ cannot be reached\. Open it/,
    );
    expect(shop.requests.filter(({ path }) => path.includes('reelshelf-app'))).toEqual([]);
  });

  const put = (page: Page, how: 'text' | 'blob' | 'data' | 'module') =>
    page.evaluate(
      ([code, kind]) => {
        const script = document.createElement('script');
        script.dataset['feed'] = '/reels.json';
        if (kind === 'text') script.textContent = code;
        else if (kind === 'module')
          Object.assign(script, { type: 'module', src: '/reelshelf/reelshelf.js' });
        else
          script.src =
            kind === 'blob'
              ? URL.createObjectURL(new Blob([code]))
              : `data:text/javascript,${encodeURIComponent(code)}`;
        document.querySelector('main')?.append(script);
      },
      [readFileSync(join(dist, 'reelshelf.js'), 'utf8'), how] as const,
    );

  test.each([
    ['text', /NO_SHELF.*no tag with data-feed.*<reel-shelf>/],
    ['blob', /APP_NOT_LOADED.*does not know its address.*<script async src>/],
    ['data', /APP_NOT_LOADED.*does not know its address.*<script async src>/],
  ] as const)('a script that has no address, made of %s, says so once', async (kind, words) => {
    const { shopper, shop } = await visit({ place: () => '' });
    await put(shopper.page, kind);
    await expect.poll(() => said(shopper)).toHaveLength(1);
    expect(said(shopper)[0]).toMatch(words);
    expect(shop.requests.filter(({ path }) => path.includes('reelshelf-'))).toEqual([]);
  });

  test('a module, which is not told by the browser which tag it is, is found by its data', async () => {
    const { shopper } = await visit({ place: () => '' });
    await put(shopper.page, 'module');
    await seeShelf(shopper);
    expect(await shopper.page.locator('reel-shelf').count()).toBe(1);
  });
});
