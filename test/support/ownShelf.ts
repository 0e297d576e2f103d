/** From nothing to a shop whose page sells a merchant's own videos: by commands alone, and every value that is typed is counted. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningShop } from '../../demo/shop/server.js';
import { parseFeed } from '../../src/feed/read/parse.js';
import type { Video } from '../../src/feed/schema.js';
import { createMerchant, startMerchantShop, type Step } from './merchant.js';

export interface OwnShelf {
  shop: RunningShop;
  /** The project folder. */
  reels: string;
  videos: readonly Video[];
  /** One a command; its values are what was typed beside the commands' and options' names. */
  steps: readonly Step[];
  stop(): Promise<void>;
}

const cli = new URL('../../dist/node/cli.js', import.meta.url).pathname;

/** @throws with what a command said that did not end well. */
export async function makeOwnShelf(clips: string): Promise<OwnShelf> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-own-'));
  const reels = join(folder, 'reels');
  const shop = await startMerchantShop(
    reels,
    (product) =>
      `<script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json" data-consent="granted"${product ? ` data-product="${product}"` : ''}></script>`,
  );
  const merchant = createMerchant();
  const type = (...words: string[]): Promise<void> =>
    merchant.does(words[0] ?? '', async () => {
      for (const word of words.slice(1)) if (!word.startsWith('--')) merchant.types(word);
      const child = spawn(process.execPath, [cli, ...words], { cwd: folder });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => (said += part.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(`reelshelf ${words.join(' ')} ended with ${code}: ${said}`);
    });
  const stop = async () => {
    await shop.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const read = async () => {
    const { feed, issues } = parseFeed(
      JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')),
      `${shop.url}/reels/reels.json`,
    );
    if (!feed || issues.length > 0)
      throw new Error(`the feed has faults: ${JSON.stringify(issues)}`);
    return feed;
  };
  try {
    await type('init');
    await type('import', shop.url);
    await type('prepare', clips, '--rights', 'owned');
    for (const { id } of (await read()).videos) await type('tag', id, 'serum-dew');
    await type('publish', `${shop.url}/reels/`);
    return { shop, reels, videos: (await read()).videos, steps: merchant.steps, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
