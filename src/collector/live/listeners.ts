/** Who listens to a channel: shoppers' pages, which are its viewers, and the rooms of those who drive it. */
import { markOf, readMark, type LiveChange, type LiveWhole } from '../../feed/live/changes.js';
import { createRateLimit } from '../../server/rateLimit.js';
import { createStreams, message } from '../../server/streams.js';
import { CORS, refuse } from '../../server/answers.js';
import type { CollectorEnv } from '../env.js';
import type { Limits } from '../limits.js';
import type { Channel } from './channels.js';

interface About {
  channel: string;
  /** `null`: any. */
  network: string | null;
  isViewer: boolean;
  /** Of whoever drives it; `null` of a viewer. */
  who: string | null;
  isStill(): Promise<boolean>;
}

export interface Listeners {
  /** A shopper's page. @param mark - what it has heard last. */
  openViewer(channel: Channel, mark: string | null, network: string | null): Response;
  /** Of whoever may drive it. It is told how many watch, too, and counts for none of them. */
  openRoom(channel: Channel, who: { id: string; isStill(): Promise<boolean> }): Response;
  endFor(who: string): void;
  announce(channel: Channel, change: LiveChange): void;
  viewers(channel: string): number;
  close(): void;
}

/** Of a channel nothing has happened in. */
export const UNBEGUN = 'unbegun';

const COUNT_EACH_MS = 2000;
/** Longer is for a page that has lost its line: it begins anew with all there is. */
const RETRY_SECONDS = 15;

export function createListeners(
  env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>,
  { liveViewers, liveViewersPerNetwork, liveOpeningsPerNetwork }: Limits,
): Listeners {
  const streams = createStreams<About>(env, {
    isStill: ({ isStill }) => isStill(),
    headers: CORS,
    // Heard by pages: on a phone a line is often gone without a word.
    heartbeat: message('beat', ''),
  });
  const openings = createRateLimit(liveOpeningsPerNetwork);
  const told = new Map<string, number>();
  let stopCounting: (() => void) | null = null;

  const viewers = (channel: string) =>
    streams.count((about) => about.isViewer && about.channel === channel);
  const countNow = () => {
    stopCounting = null;
    const rooms = new Set<string>();
    streams.count((about) => !about.isViewer && rooms.add(about.channel) !== null);
    if (rooms.size === 0) return told.clear();
    for (const channel of rooms) {
      const now = viewers(channel);
      if (told.get(channel) === now) continue;
      told.set(channel, now);
      streams.send(
        message('viewers', String(now)),
        (about) => !about.isViewer && about.channel === channel,
      );
    }
    stopCounting = env.setTimer(countNow, COUNT_EACH_MS);
  };
  const tooMany = (code: string, words: string) =>
    refuse(503, code, words, { ...CORS, 'retry-after': String(RETRY_SECONDS) });

  return {
    viewers,
    openViewer(channel, mark, network) {
      const waitSeconds = network === null ? 0 : openings.take(network, env.nowMs());
      if (waitSeconds > 0)
        return refuse(429, 'TOO_MANY_REQUESTS', `Wait ${waitSeconds} s and listen again.`, {
          ...CORS,
          'retry-after': String(waitSeconds),
        });
      if (streams.count(({ isViewer }) => isViewer) >= liveViewers)
        return tooMany('FULL', 'As many pages listen as this collector takes. Try again later.');
      if (
        network !== null &&
        streams.count((about) => about.network === network) >= liveViewersPerNetwork
      )
        return tooMany('NETWORK_FULL', 'As many pages of one network listen as may.');
      return streams.open(
        { channel: channel.id, network, isViewer: true, who: null, isStill: async () => true },
        firstFor(channel, mark),
      );
    },
    openRoom(channel, { id: who, isStill }) {
      const response = streams.open(
        { channel: channel.id, network: null, isViewer: false, who, isStill },
        [...firstFor(channel, null), message('viewers', String(viewers(channel.id)))],
      );
      stopCounting ??= env.setTimer(countNow, COUNT_EACH_MS);
      return response;
    },
    announce: (channel, change) =>
      streams.send(changeMessage(channel, change), (about) => about.channel === channel.id),
    endFor: (who) => streams.end((about) => about.who === who),
    close() {
      stopCounting?.();
      streams.close();
    },
  };
}

const changeMessage = ({ life }: Channel, change: LiveChange) =>
  message('change', JSON.stringify(change), markOf(life, change.seq));

/** Goes on behind the mark, where that is of this channel's life; else all there is. */
function firstFor({ life, changes, id }: Channel, mark: string | null): string[] {
  const heard = readMark(mark);
  if (heard?.life === life && heard.seq <= changes.length)
    return changes.slice(heard.seq).map((change) => changeMessage({ life, changes, id }, change));
  const whole: LiveWhole = { life, changes };
  return [message('whole', JSON.stringify(whole), markOf(life, changes.length))];
}
