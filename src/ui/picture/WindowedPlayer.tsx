import { useSignalEffect } from '@preact/signals';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  useShelf,
  ShelfProvider,
  type ShelfContext,
  type SmallWindow,
} from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import { PlayerProvider, usePlayer, type PlayerParts } from '../player/playerContext.js';
import { WindowContent } from './WindowContent.js';
import css from './WindowContent.css?inline';

interface WindowedPlayerProps {
  small: SmallWindow;
  onGone(): void;
}

/**
 * What is watched, in a small window of its own, while the page is there again. It comes back to its slide and goes on when the shopper asks
 * for it, when something has to be shown beside it (a product's choices, the cart), and when a video is opened from the page. The window's own
 * closing ends the player. Draws nothing here.
 *
 * In a window of the browser's own, with the picture alone, the element stays in its slide, and another video brings the player back.
 */
export function WindowedPlayer({ small, onGone }: WindowedPlayerProps) {
  const shelf = useShelf();
  const parts = usePlayer();
  const { player } = shelf;
  const undraw = useRef<Stop>(() => {});
  const first = useRef(player.video.peek()?.id);

  const end = (isBack: boolean) => {
    undraw.current();
    if (isBack) player.isPictureInPicture.value = false;
    else player.close();
    onGone();
  };
  useLayoutEffect(() => {
    if (small.page)
      undraw.current = draw(small.page, shelf, parts, () => {
        // Else the page lies behind, wherever the shopper has been meanwhile.
        shelf.deps.host.ownerDocument.defaultView?.focus();
        end(true);
      });
    player.isPictureInPicture.value = true;
    small.whenGone(end);
    return () => {
      undraw.current();
      small.close();
    };
  }, []);
  useSignalEffect(() => {
    const isOpen = player.isOpen.value;
    const isForPage =
      !player.isPictureInPicture.value ||
      player.isCovered.value ||
      parts.playback.current.value.capabilities.value?.platform !== undefined ||
      (!small.page && player.video.value?.id !== first.current);
    if (!isOpen || isForPage) end(isOpen);
  });
  return null;
}

const TOKENS = ['accent', 'on-accent', 'surface', 'on-surface', 'muted', 'font', 'radius'];

/** Fills the window's page in the shelf's own look. Undone, the video is in its slide again. */
function draw(
  page: Window & typeof globalThis,
  shelf: ShelfContext,
  parts: PlayerParts,
  onBack: () => void,
): Stop {
  const { documentElement, body } = page.document;
  const look = getComputedStyle(shelf.deps.host);
  for (const name of TOKENS)
    documentElement.style.setProperty(`--rs-${name}`, look.getPropertyValue(`--rs-${name}`));
  documentElement.style.colorScheme = look.colorScheme;
  documentElement.style.fontFamily = look.fontFamily;
  documentElement.dir = look.direction;
  documentElement.lang = shelf.deps.env.locale;
  // A page takes sheets of its own making only.
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(css);
  page.document.adoptedStyleSheets = [sheet];
  render(
    <ShelfProvider value={shelf}>
      <PlayerProvider value={parts}>
        <WindowContent page={page} onBack={onBack} />
      </PlayerProvider>
    </ShelfProvider>,
    body,
  );
  return () => render(null, body);
}
