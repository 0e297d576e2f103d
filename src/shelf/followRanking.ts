/** The option `ranking`: asks the collector how the videos do, and puts the cards that nobody has seen yet into an order that learns. */
import { learnedOrder, type LearnedScore } from '../feed/select/learnedOrder.js';
import { rankTiers } from '../feed/select/selectBy.js';
import type { Feed } from '../feed/schema.js';
import { replaceVideos } from '../models/replaceVideos.js';
import { isRecord } from '../tools/isRecord.js';
import type { Stop } from '../tools/emitter.js';
import { safeUrl } from '../tools/safeUrl.js';
import { explain } from './explain.js';
import type { Setting, Stage } from './showFeed.js';

/** Of a feed that has no id. */
const UNNAMED = 'default';

export function followRanking(setting: Setting, stage: Stage): Stop {
  const { options, env, display, root } = setting;
  const { feed: model, player } = setting.context;
  let isOver = false;
  const follow = async () => {
    const feed = model.feed.peek();
    if (!feed || model.videos.peek().length < 2) return;
    const answer = await loadScores(feed, setting);
    if (isOver || model.feed.peek() !== feed) return;
    if (typeof answer === 'string')
      return void explain(display, (words) => [words.describeRankingNotLoaded(answer)]);
    // Whoever watches goes on from one video to the next.
    if (answer.size === 0 || player.isOpen.peek()) return;
    // The visit, where one may be known; else this page's own chance.
    const seed = setting.measuring.attribution()?.['_reelshelf'] ?? env.random();
    setting.reorder = (chosen, from) => {
      const inView = model.videos.peek().slice(0, countSeen(root));
      const kept = inView.flatMap(({ id }) => chosen.find((video) => video.id === id) ?? []);
      const about = { productId: options.product, topics: options.topics };
      const rest = learnedOrder(
        chosen.filter((video) => !kept.includes(video)),
        { scores: answer, seed, tierOf: rankTiers(from, chosen, about) },
      );
      return [...kept, ...rest];
    };
    await stage.choose(
      (next, videos) => replaceVideos(model, player, next, videos),
      () => {},
    );
  };
  void follow();
  return () => {
    isOver = true;
    delete setting.reorder;
  };
}

/** @returns why there are none, in a sentence. */
async function loadScores(
  feed: Feed,
  { options, env, context }: Setting,
): Promise<ReadonlyMap<string, LearnedScore> | string> {
  const { baseURI } = context.deps.host;
  const endpoint = options.endpoint === undefined ? null : safeUrl(options.endpoint, baseURI);
  if (endpoint === null) return 'there is no endpoint to ask';
  const asked = new URL(`feeds/${encodeURIComponent(feed.id ?? UNNAMED)}/stats`, endpoint);
  if (options.key !== undefined) asked.searchParams.set('key', options.key);
  const url = asked.href;
  try {
    const response = await env.fetch(url, { credentials: 'omit' });
    if (!response.ok) return `${url} answered ${response.status}`;
    const answer: unknown = JSON.parse(await response.text());
    return readScores(isRecord(answer) ? answer['videos'] : null);
  } catch (error) {
    return `${url} did not answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Anybody may stand at an address: what is no score is left out. */
function readScores(raw: unknown): ReadonlyMap<string, LearnedScore> {
  const scores = new Map<string, LearnedScore>();
  for (const [id, known] of Object.entries(isRecord(raw) ? raw : {})) {
    const { score, evidence } = isRecord(known) ? known : {};
    if (isAmount(score) && isAmount(evidence)) scores.set(id, { score, evidence });
  }
  return scores;
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** How many cards, from the first, may have been seen: up to the last that begins before the end of the screen. */
function countSeen(root: ShadowRoot): number {
  const view = root.ownerDocument.defaultView;
  if (!view) return 0;
  const isRtl = view.getComputedStyle(root.host).direction === 'rtl';
  const row = root.host.getBoundingClientRect();
  const [start, end] = [Math.max(0, row.left), Math.min(view.innerWidth, row.right)];
  let seen = 0;
  for (const card of root.querySelectorAll<HTMLElement>('[part~="card"][data-position]')) {
    const { top, left, right } = card.getBoundingClientRect();
    const isBegun = top < view.innerHeight && (isRtl ? right > start : left < end);
    if (isBegun) seen = Math.max(seen, Number(card.dataset['position']) + 1);
  }
  return seen;
}
