/** A collector that takes questions, in this process, for what has to be there before a shopper comes: questions, answers, limits. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommentLimits } from '../../../src/collector/comments/commentLimits.js';
import type { Room, RoomQuestion } from '../../../src/collector/comments/shared/room.js';
import { createCollector } from '../../../src/collector/createCollector.js';
import { nodeClock } from '../../../src/collector/nodeClock.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { REPORT_TOKEN } from './collectorProcess.js';
import type { QuestionShop } from './questionShop.js';

const reels = new URL('../../../demo/shop/reels/reels.json', import.meta.url);

export interface QuestionCollector {
  url: string;
  /** Headers of the shop's own. */
  owner: Record<string, string>;
  /** As a page of the shop does. */
  ask(question: Record<string, string>): Promise<Response>;
  /** As the console's room does. @returns the answer's status. */
  change(act: object): Promise<number>;
  questions(): Promise<readonly RoomQuestion[]>;
  stop(): Promise<void>;
}

export async function startQuestionCollector(
  shop: QuestionShop,
  commentLimits: Partial<CommentLimits> = {},
): Promise<QuestionCollector> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-questions-'));
  const collector = createCollector(
    {
      keys: [{ key: 'pub_shop', origins: [shop.url], name: 'Halden' }],
      store: createMemoryStore(),
      reportToken: REPORT_TOKEN,
      commentsFolder: folder,
      commentLimits,
      feed: JSON.parse(await readFile(reels, 'utf8')) as object,
      feedBase: `${shop.url}/reels/`,
      reportAssets: new URL('../../../dist/node/console/', import.meta.url).href,
    },
    { ...nodeClock, fetch: (url) => fetch(url) },
  );
  const served = await serveHandler(collector, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${served.port}`;
  const owner = { authorization: `Bearer ${REPORT_TOKEN}`, 'content-type': 'application/json' };
  return {
    url,
    owner,
    ask: (question) =>
      fetch(`${url}/v1/comments`, {
        method: 'POST',
        headers: { origin: shop.url, 'content-type': 'application/json' },
        body: JSON.stringify({ key: 'pub_shop', ...question }),
      }),
    async change(act) {
      const body = JSON.stringify({ shop: 'Halden', ...act });
      const request = { method: 'POST', headers: owner, body };
      return (await fetch(`${url}/v1/comments/room`, request)).status;
    },
    async questions() {
      const answered = await fetch(`${url}/v1/comments/room`, { headers: owner });
      return ((await answered.json()) as Room).shops[0]?.questions ?? [];
    },
    async stop() {
      await served.stop(() => collector.close());
      await rm(folder, { recursive: true, force: true });
    },
  };
}
