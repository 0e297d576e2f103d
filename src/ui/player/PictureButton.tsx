import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf, type SmallWindow } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import type { WindowedPlayer } from '../picture/WindowedPlayer.js';
import { usePlayer } from './playerContext.js';
import { usePageExtras } from './usePageExtras.js';

const WIDTH_PX = 320;
/** What stands below the picture: product, price and button. */
const BELOW_PX = 132;
const TALLEST_PX = 640;

interface Opened {
  small: SmallWindow;
  Player: typeof WindowedPlayer;
}

/**
 * Takes the video out of the page into a small window, and shows the page again meanwhile. Nothing where the browser has no such window, and for a
 * platform's player, which would have to begin anew in it.
 */
export function PictureButton() {
  const { deps } = useShelf();
  const { playback, announce, text: playerText } = usePlayer();
  const text = useText(playerExtrasTexts);
  const pictures = usePageExtras()?.pictureInPicture;
  const opened = useSignal<Opened | null>(null);
  const isRefused = useSignal(false);
  const isGone = useRef(false);
  useEffect(() => () => void (isGone.current = true), []);
  const slide = playback.current.value;

  const open = async (wanted: NonNullable<typeof pictures>) => {
    const at = `[part=slide][data-index="${slide.index.peek()}"] video`;
    const video = deps.host.shadowRoot?.querySelector<HTMLVideoElement>(at);
    if (!video) return;
    // Both at once: the window has to be asked for in the press itself.
    const [small, part] = await Promise.all([
      wanted.open(video, sizeFor(video)),
      import('../picture/WindowedPlayer.js').catch(() => null),
    ]);
    if (small && part && !isGone.current)
      return void (opened.value = { small, Player: part.WindowedPlayer });
    small?.close();
    isRefused.value = !small;
    announce(small ? playerText('productFailed') : text('pictureFailed'));
  };
  if (opened.value) {
    const { small, Player } = opened.value;
    return <Player small={small} onGone={() => (opened.value = null)} />;
  }
  if (!pictures || isRefused.value || !slide.hasFrame.value || playback.platform.value) return null;
  return (
    <button
      type="button"
      class="pl-round"
      part="picture-in-picture"
      aria-label={text('picture')}
      onClick={() => void open(pictures)}
    >
      <Icon path={lateIcons.picture} />
    </button>
  );
}

/** As high as the picture is at its width, as far as screens allow, and below it what sells. */
const sizeFor = ({ videoWidth, videoHeight }: HTMLVideoElement) => ({
  widthPx: WIDTH_PX,
  heightPx: Math.min(TALLEST_PX, Math.round((WIDTH_PX * videoHeight) / videoWidth) + BELOW_PX),
});
