import type { Live, Video } from '../../feed/schema.js';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import { changeVideo } from './changeVideo.js';

/** Nobody begins earlier without saying so in the feed. */
const EARLY_MS = 10 * 60_000;
const EACH_MS = 30_000;
const LONGEST_MS = 86_400_000;

/**
 * Asks the channel now and then how the live stands, while its card is there and its time has come: whether something is live is the
 * collector's word, not a clock's. An open player follows the channel itself.
 */
export function watchState(
  { env, device }: Pick<ShelfDeps, 'env' | 'device'>,
  feed: FeedModel,
  { id, live }: Video & { live: Live },
  startsAtMs: number,
): Stop {
  const { channel } = live;
  if (channel === undefined) return () => {};
  let cancel: Stop = () => {};
  let isStopped = false;
  const askIn = (delayMs: number) => {
    if (!isStopped) cancel = env.setTimer(() => void ask(), Math.min(delayMs, LONGEST_MS));
  };
  const ask = async () => {
    const earlyMs = startsAtMs - EARLY_MS - env.nowMs();
    if (earlyMs > 0) return askIn(earlyMs);
    const state = device.visible.peek() ? await stateOf(env, channel) : null;
    if (isStopped) return;
    if (state && state !== 'scheduled') changeVideo(feed, id, { live: { ...live, state } });
    if (state !== 'ended') askIn(EACH_MS * (0.8 + 0.4 * env.random()));
  };
  askIn(0);
  return () => {
    isStopped = true;
    cancel();
  };
}

async function stateOf(env: ShelfDeps['env'], channel: string): Promise<Live['state'] | null> {
  try {
    const response = await env.fetch(channel, { credentials: 'omit' });
    const read = response.ok ? parseJson(await response.text()) : null;
    const state = isRecord(read) ? read['state'] : null;
    return state === 'scheduled' || state === 'live' || state === 'ended' ? state : null;
  } catch {
    return null;
  }
}
