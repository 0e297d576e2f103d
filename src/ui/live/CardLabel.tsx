import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Live, Video } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { startOf } from '../../models/live/liveModel.js';
import { watchState } from '../../models/live/watchState.js';
import { useStyles } from '../parts/useStyles.js';
import css from './CardLabel.css?inline';
import { timeLeft } from './timeLeft.js';
import { useLiveText } from './useLiveText.js';

const MINUTE_MS = 60_000;
/** A live that is so late is not announced on cards any more. */
const LATE_MS = 60 * MINUTE_MS;

/** On a card: that it is live, or how long until it is. */
export const CardLabel = ({ video }: { video: Video }) =>
  video.live ? <Label video={{ ...video, live: video.live }} /> : null;

function Label({ video }: { video: Video & { live: Live } }) {
  useStyles(css);
  const { deps, feed, player } = useShelf();
  const text = useLiveText();
  const { env, format, spoken } = deps;
  const { live } = video;
  const startsAtMs = startOf(live);
  const nowMs = useSignal(env.nowMs());
  const isOpen = player.isOpen.value;
  useEffect(
    () =>
      isOpen || live.state === 'ended' ? undefined : watchState(deps, feed, video, startsAtMs),
    [isOpen, live.channel],
  );
  useEffect(() => env.setTimer(() => (nowMs.value = env.nowMs()), MINUTE_MS / 2), [nowMs.value]);
  const leftMs = startsAtMs - nowMs.value;
  if (!text || live.state === 'ended' || !(leftMs > -LATE_MS || live.state === 'live')) return null;
  return (
    <span class="liveLabel" part="live" data-on={live.state === 'live'}>
      {live.state === 'live'
        ? text('liveNow')
        : leftMs > 0
          ? text('liveIn', { time: timeLeft(format, spoken.lang, leftMs, 'minute') })
          : text('liveSoon')}
    </span>
  );
}
