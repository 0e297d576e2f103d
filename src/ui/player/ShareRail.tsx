import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import { Icon } from '../parts/Icon.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

const NOTE_MS = 2000;

/** The rail at thumb height. */
export function ShareRail({ video }: { video: Video }) {
  const { deps, feed } = useShelf();
  const { playback, announce } = usePlayer();
  const text = useText(playerExtrasTexts);
  const isCopied = useSignal(false);
  const stopNote = useRef<Stop | null>(null);
  useEffect(() => () => stopNote.current?.(), []);
  if (!deps.page) return null;
  const { page } = deps;

  const share = async () => {
    const title = video.title ?? feed.creators.value.get(video.creator)?.handle ?? '';
    const method = await page.share({ title, videoId: video.id });
    if (!method) return;
    playback.shared(method);
    if (method !== 'clipboard') return;
    isCopied.value = true;
    announce(text('shared'));
    stopNote.current?.();
    stopNote.current = deps.env.setTimer(() => (isCopied.value = false), NOTE_MS);
  };
  return (
    <div class="pl-rail">
      <button type="button" class="pl-railButton" part="share" onClick={() => void share()}>
        <span class="pl-round">
          <Icon name={isCopied.value ? 'check' : 'share'} />
        </span>
        <span class="pl-railWords">{text(isCopied.value ? 'shared' : 'share')}</span>
      </button>
    </div>
  );
}
