/** From nothing to a shop whose page sells a merchant's own videos: by commands alone, and every value that is typed is counted. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileServer } from '../../demo/shop/serve/files.js';
import { html } from '../../demo/shop/html.js';
import { startShop, type RunningShop } from '../../demo/shop/server.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Video } from '../../src/feed/schema.js';

export interface OwnShelf {
  shop: RunningShop;
  /** The project folder. */
  reels: string;
  videos: readonly Video[];
  /** What was typed beside the commands' and options' names. */
  valuesTyped: number;
  seconds: number;
  stop(): Promise<void>;
}

const cli = new URL('../../dist/node/cli.js', import.meta.url).pathname;

/** @throws with what a command said that did not end well. */
export async function makeOwnShelf(clips: string): Promise<OwnShelf> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-own-'));
  const reels = join(folder, 'reels');
  const files = createFileServer({ root: reels, cacheControl: 'no-cache' });
  const shop = await startShop({
    before: [
      async (visit, next) => {
        const { pathname } = new URL(visit.req.url);
        if (!pathname.startsWith('/reels/')) return next();
        const found = await files.serve(pathname.slice('/reels/'.length), visit.req.raw);
        return found ?? new Response('Not found', { status: 404 });
      },
    ],
    shelf: ({ product }) =>
      html`<script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json" data-consent="granted"${product && html` data-product="${product}"`}></script>`,
  });
  let valuesTyped = 0;
  async function type(...words: string[]): Promise<void> {
    const [, ...values] = words;
    valuesTyped += values.filter((word) => !word.startsWith('--')).length;
    const child = spawn(process.execPath, [cli, ...words], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`reelshelf ${words.join(' ')} ended with ${code}: ${said}`);
  }
  const stop = async () => {
    await shop.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const startMs = performance.now();
    await type('init');
    await type('import', shop.url, '--pause', '0');
    await type('prepare', clips, '--rights', 'owned');
    const feedFile = join(reels, 'reels.json');
    const read = async () => {
      const { feed, issues } = parseFeed(
        JSON.parse(await readFile(feedFile, 'utf8')),
        `${shop.url}/reels/reels.json`,
      );
      if (!feed || issues.length > 0)
        throw new Error(`the feed has faults: ${JSON.stringify(issues)}`);
      return feed;
    };
    for (const { id } of (await read()).videos) await type('tag', id, 'serum-dew');
    await type('publish', `${shop.url}/reels/`);
    const { videos } = await read();
    return {
      shop,
      reels,
      videos,
      valuesTyped,
      seconds: (performance.now() - startMs) / 1000,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
