import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Live, Video } from '../../feed/schema.js';
import type { LiveTexts } from '../../i18n/en/live.js';
import type { Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';
import { saveReminder } from '../../models/live/saveReminder.js';
import { startOf } from '../../models/live/liveModel.js';
import { timeLeft } from './timeLeft.js';

interface CountdownProps {
  video: Video & { live: Live };
  leftMs: number;
  nowMs: ReadonlySignal<number>;
  text: Translate<LiveTexts>;
}

/** Before it begins: how long that is, and a reminder. At its moment it waits for the word that it has begun. */
export function Countdown({ video, leftMs, nowMs, text }: CountdownProps) {
  const { deps, feed } = useShelf();
  const isSaved = useSignal(false);
  const { format, spoken, host, page } = deps;
  const title = video.title ?? feed.creators.value.get(video.creator)?.handle ?? '';
  const isDue = !(leftMs > 0);
  const remind = async () => {
    const url = await page?.loadExtras().then((extras) => extras.addressOf(video.id));
    if (!url) return;
    const entry = { id: video.id, title, url, startsAtMs: startOf(video.live) };
    saveReminder(host.ownerDocument, { ...entry, nowMs: nowMs.peek() });
    isSaved.value = true;
  };
  return (
    <div class="lv-before">
      <p class="lv-when">{momentText(spoken.lang, startOf(video.live))}</p>
      {isDue ? (
        <p class="lv-left" role="status">
          {text('liveSoon')}
        </p>
      ) : (
        <p class="lv-left" role="timer">
          {text('liveIn', { time: timeLeft(format, spoken.lang, leftMs, 'second') })}
        </p>
      )}
      {isDue ? (
        <p class="lv-note">{text('liveWait')}</p>
      ) : (
        <>
          {page && (
            <button type="button" class="lv-remind" part="remind" onClick={() => void remind()}>
              {text('remind')}
            </button>
          )}
          <p class="lv-note" role="status">
            {isSaved.value ? text('reminded') : ''}
          </p>
        </>
      )}
    </div>
  );
}

/** By the shopper's own clock. */
const momentText = (language: string | undefined, atMs: number): string =>
  Number.isNaN(atMs)
    ? ''
    : new Intl.DateTimeFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      }).format(atMs);
