import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';
import { Questions } from './Questions.js';
import { RailButton } from './RailButton.js';
import { SaveButton } from './SaveButton.js';

const NOTE_MS = 2000;

/** What can be done with the video, at thumb height: a button each. */
export function Rail({ video }: { video: Video }) {
  const { deps, feed } = useShelf();
  const { playback, announce } = usePlayer();
  const text = useText(playerExtrasTexts);
  const isCopied = useSignal(false);
  /** What is shown for the shopper to copy, where the browser lets us do neither. */
  const address = useSignal<string | null>(null);
  const stopNote = useRef<Stop | null>(null);
  useEffect(() => () => stopNote.current?.(), []);
  if (!deps.page) return null;
  const { page } = deps;

  const share = async () => {
    const title = video.title ?? feed.creators.value.get(video.creator)?.handle ?? '';
    const showAddress = (url: string) => {
      address.value = url;
      announce(text('copyLink'));
    };
    if (address.value) return void (address.value = null);
    const method = await page.share({ title, videoId: video.id, showAddress });
    if (!method) return;
    playback.record('video_shared', { method });
    if (method !== 'clipboard') return;
    isCopied.value = true;
    announce(text('shared'));
    stopNote.current?.();
    stopNote.current = deps.env.setTimer(() => (isCopied.value = false), NOTE_MS);
  };
  return (
    <div class="pl-rail">
      {address.value && (
        <label class="pl-address">
          {text('copyLink')}
          <input
            readOnly
            value={address.value}
            ref={selectAll}
            onClick={(event) => selectAll(event.currentTarget)}
          />
        </label>
      )}
      <Questions video={video} />
      <SaveButton videoId={video.id} />
      <RailButton
        part="share"
        icon={isCopied.value ? icons.check : icons.share}
        words={text(isCopied.value ? 'shared' : 'share')}
        onClick={() => void share()}
      />
    </div>
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
  input?.select();
}
