import type { Ref } from 'preact';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { usePlayer } from './playerContext.js';

/** Close, cart, captions, sound: always at the same place, whatever slide is under them. */
export function TopBar({ closeRef }: { closeRef: Ref<HTMLButtonElement> }) {
  const { player } = useShelf();
  const { playback, text, extras } = usePlayer();
  const { captions, captionLang } = playback;
  const isSilent = playback.isSilent.value;
  const { mute: canMute = true, platform } = playback.current.value.capabilities.value ?? {};
  const shown = captions.value.find((file) => file.lang === captionLang.value);
  return (
    <div class="pl-top">
      <button
        ref={closeRef}
        type="button"
        class="pl-round"
        part="close"
        aria-label={text('close')}
        onClick={player.close}
      >
        <Icon path={icons.close} />
      </button>
      <span class="pl-space" />
      {extras.CartButton && <extras.CartButton />}
      {captions.value.length > 0 && !platform && (
        <button
          type="button"
          class="pl-round"
          part="captions"
          aria-label={
            shown
              ? text('captionsIn', { language: shown.label ?? shown.lang })
              : text('captionsNone')
          }
          aria-pressed={shown !== undefined}
          onClick={playback.cycleCaptions}
        >
          <Icon path={icons.captions} />
          {shown && captions.value.length > 1 && (
            <span class="pl-lang">{shown.lang.slice(0, 2)}</span>
          )}
        </button>
      )}
      {canMute && (
        <button
          type="button"
          class={isSilent ? 'pl-round pl-pill' : 'pl-round'}
          part="mute"
          aria-label={text(isSilent ? 'soundOn' : 'soundOff')}
          onClick={playback.toggleSound}
        >
          <Icon path={isSilent ? icons.muted : icons.sound} />
          {isSilent && <span>{text('sound')}</span>}
        </button>
      )}
    </div>
  );
}
