import { MAX_EVIDENCE } from '../../feed/select/learnedOrder.js';
import { DAY_MS } from '../../tools/time.js';
import { answer, answerJson, CORS, JSON_TYPE, refuse } from '../../server/answers.js';
import type { Known } from '../createNameSource.js';
import type { CollectorOptions, Key } from '../options.js';
import { scoreVideos } from './scoreVideos.js';

/** What was longer ago is another season. */
const DAYS = 30;
/** Pages and caches between them and here take an answer for current as long. */
const FRESH_SECONDS = 300;
/** And it is made anew at most as often. */
const MAKE_AFTER_MS = FRESH_SECONDS * 1000;
interface Deps {
  keys: readonly Key[];
  getNames(): Promise<Known>;
  nowMs(): number;
}

interface Made {
  atMs: number;
  body: Promise<string | null>;
}

/**
 * `GET v1/feeds/<id>/stats?key=…`: for anybody, how well each video of the feed does beside what is usual in the shop, and how sure that
 * is. Nothing that was counted is told, and nothing of what the feed does not name. A feed is read for it once, for all who ask.
 */
export function createScoreServer(
  { store, countAutomated = false }: Pick<CollectorOptions, 'store' | 'countAutomated'>,
  { keys, getNames, nowMs }: Deps,
) {
  const made = new Map<string, Made>();

  const make = async (tenant: string, feed: string, videos: readonly string[]) => {
    const atMs = nowMs();
    const scope = { tenant, fromMs: atMs - DAYS * DAY_MS, toMs: atMs, automated: countAutomated };
    const { assortment } = await getNames();
    const [placements, watchings, freshness] = [
      await store.placements(scope),
      await store.watching(scope, assortment.durationMsOf),
      await store.freshness(scope),
    ];
    const scores = scoreVideos({ videos, placements, watchings, freshness });
    return JSON.stringify({
      feed,
      updatedAt: new Date(atMs).toISOString(),
      days: DAYS,
      meaning:
        'score: how well a video moves those who see its card to open and add its products, beside what is usual here (1), whatever its place in the row; few data are drawn to what is usual. evidence: openings and adds behind it that were to be expected, 3 of them lent, up to ' +
        `${MAX_EVIDENCE}.`,
      videos: Object.fromEntries(
        [...scores].map(([id, { score, evidence }]) => [
          id,
          // More tells pages nothing, and others how much a shop sells.
          { score: digits(score, 3), evidence: Math.min(MAX_EVIDENCE, digits(evidence, 2)) },
        ]),
      ),
    });
  };
  const bodyOf = async (tenant: string, feed: string, videos: readonly string[]) => {
    const key = JSON.stringify([tenant, feed]);
    const known = made.get(key);
    if (known && nowMs() - known.atMs < MAKE_AFTER_MS) return known.body;
    const body = make(tenant, feed, videos).catch((error: unknown) => {
      made.delete(key);
      if (store.state().isOpen) throw error;
      return null;
    });
    made.set(key, { atMs: nowMs(), body });
    return body;
  };

  return async (request: Request, url: URL, written: string): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'Scores are read with GET.', {
        ...CORS,
        allow: 'GET',
      });
    const named = url.searchParams.get('key');
    const tenant = (named === null ? keys[0] : keys.find(({ key }) => key === named))?.tenant;
    if (tenant === undefined)
      return refuse(401, 'KEY_UNKNOWN', 'This key is not known here.', CORS);
    const feed = decode(written);
    const { feeds } = await getNames();
    const videos = feeds.get(feed);
    if (!videos)
      return refuse(
        404,
        'FEED_UNKNOWN',
        `No feed "${feed.slice(0, 60)}" has been read here. ${feeds.size > 0 ? 'Name it as its id does, or "default" where it has none.' : 'Tell the collector its address: reelshelf collect --feed.'}`,
        CORS,
      );
    const body = await bodyOf(tenant, feed, videos);
    return body === null
      ? answerJson(
          503,
          { code: 'STORE_FAILED', message: 'The database cannot be read at the moment.' },
          { ...CORS, 'retry-after': '5' },
        )
      : answer(200, body, {
          ...JSON_TYPE,
          ...CORS,
          'cache-control': `public, max-age=${FRESH_SECONDS}`,
        });
  };
}

const digits = (value: number, count: number) => Number(value.toPrecision(count));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
