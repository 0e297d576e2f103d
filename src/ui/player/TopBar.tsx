import type { Ref } from 'preact';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { usePlayer } from './playerContext.js';

/** Close, cart, captions, small window, sound: always at the same place, whatever slide is under them. */
export function TopBar({ closeRef }: { closeRef: Ref<HTMLButtonElement> }) {
  const { player } = useShelf();
  const { playback, text, extras } = usePlayer();
  const isSilent = playback.isSilent.value;
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
      {extras.SaidAndSeen && <extras.SaidAndSeen />}
      {extras.PictureButton && <extras.PictureButton />}
      {playback.canMute.value && (
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
