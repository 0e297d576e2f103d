import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { playerTexts, type PlayerTexts } from '../../i18n/en/player.js';
import { createTranslate } from '../../i18n/translate.js';
import { useShelf, type ShelfContext } from '../../models/context.js';
import { PlaybackModel } from '../../models/playback/playbackModel.js';
import { useLazy } from '../parts/useLazy.js';
import { NotLoaded } from './NotLoaded.js';
import { PlayerProvider, usePlayer, type Extras } from './playerContext.js';
import { Slide } from './Slide.js';
import { TopBar } from './TopBar.js';
import { useAnnouncer } from './useAnnouncer.js';
import { useDialog } from './useDialog.js';
import { useGrowth } from './useGrowth.js';
import { usePlayerKeys } from './usePlayerKeys.js';
import { useSlideScroll } from './useSlideScroll.js';

/** Before a finger can have moved. */
const NEIGHBOURS_MS = 60;

interface Opening {
  isGrown: boolean;
  onGone(): void;
}

/**
 * One opening of the player, until it is gone. What plays begins in the task of the tap, where browsers allow it sound; the dialog is drawn
 * in the next, because a browser asks for a video only once the task that named it has ended.
 */
export function PlayerDialog({ isGrown, onGone }: Opening) {
  const context = useShelf();
  const { deps, player } = context;
  const started = useMemo(() => startPlayback(context), []);
  // While the dialog goes, and not a frame later: who takes the shelf down right after would not hear what was watched.
  useLayoutEffect(() => started.playback[Symbol.dispose], []);
  // A picture that has grown already would be gone for a frame.
  const isDrawn = useSignal(isGrown);
  const draw = () => {
    if (player.isOpen.peek()) isDrawn.value = true;
    else onGone();
  };
  useLayoutEffect(() => (isGrown ? undefined : deps.env.setTimer(draw, 0)), []);
  return isDrawn.value ? <Dialog {...started} isGrown={isGrown} onGone={onGone} /> : null;
}

function Dialog({ playback, slots, isGrown, onGone }: Opening & ReturnType<typeof startPlayback>) {
  const { deps, player } = useShelf();
  const { device, texts, fill } = deps;
  const text = useMemo(() => createTranslate<PlayerTexts>(playerTexts, texts, fill), [deps]);
  const { said, describe, announce } = useAnnouncer(text);
  const tries = useSignal(0);
  const late = useLazy(useFirstPicture(playback), () => import('./extras.js'), tries.value);
  const extras: Partial<Extras> = late === 'failed' ? { Failed: BareFailed } : (late ?? {});
  const saves = useSignal(0);
  const parts = useMemo(
    () => ({ playback, text, extras, announce, saves }),
    [playback, text, late],
  );
  /** They lie beyond the edges, and come when the tap's frame has been drawn. */
  const hasNeighbours = useSignal(false);
  useEffect(() => deps.env.setTimer(() => (hasNeighbours.value = true), NEIGHBOURS_MS), []);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);

  useDialog(dialog, close);
  const { step, isPastEnd } = useSlideScroll(list);
  usePlayerKeys(dialog, playback, step);

  useGrowth({ dialog, stage, isGrown, onGone });
  const onCancel = (event: Event) => {
    // The back gesture of Android arrives here.
    event.preventDefault();
    player.back();
  };
  // The event comes a moment later: of a dialog that has made room for the next opening it would close that.
  const onClose = () =>
    dialog.current?.isConnected && !player.isPictureInPicture.peek() && player.close();
  const { Arrows, Gestures, ExtraStyles, CartPlace, Ahead, EndNote } = extras;

  return (
    <PlayerProvider value={parts}>
      <dialog
        ref={dialog}
        class="pl"
        part="player"
        aria-modal="true"
        aria-label={text('playerLabel')}
        data-wide={device.wide.value}
        data-sheet={player.isCovered.value && !device.wide.value}
        data-closing={!player.isOpen.value}
        onCancel={onCancel}
        onClose={onClose}
        onClick={(event) => event.target === dialog.current && player.close()}
      >
        <div ref={stage} class="pl-stage">
          <TopBar closeRef={close} />
          <div ref={list} class="pl-list" tabIndex={-1}>
            <SnapPoints />
            {slots.map(
              (slot, at) =>
                (hasNeighbours.value || slot.slide === playback.current.peek()) && (
                  <Slide key={at} {...slot} describe={describe} />
                ),
            )}
          </div>
          {EndNote && <EndNote list={list} isPastEnd={isPastEnd} />}
        </div>
        {Arrows && <Arrows step={step} />}
        <Products tries={tries} />
        {Ahead && <Ahead />}
        {CartPlace && <CartPlace />}
        {Gestures && <Gestures stage={stage} list={list} step={step} />}
        {ExtraStyles && <ExtraStyles />}
        <p class="pl-hidden" role="status">
          {/* The signal, not its value: what is said at a swipe would draw all of the player anew. */}
          {said}
        </p>
      </dialog>
    </PlayerProvider>
  );
}

/** Whoever waits so long for the picture has the use of everything else meanwhile. */
const LONG_MS = 600;

/** Whether the first picture is there, or is not waited for any more: what comes before it would take line and processor from it. */
function useFirstPicture({ current }: PlaybackModel): boolean {
  const { env } = useShelf().deps;
  const isThere = useSignal(false);
  useSignalEffect(() => {
    const { hasFrame, phase, capabilities } = current.value;
    if (hasFrame.value || phase.value === 'failed' || capabilities.value?.platform)
      isThere.value = true;
  });
  useEffect(() => env.setTimer(() => (isThere.value = true), LONG_MS), []);
  return isThere.value;
}

/** What plays, each slot with its place: so the watched video is on its way, and decoded, while the dialog is being drawn. */
function startPlayback({ deps, feed, player }: ShelfContext) {
  const playback = new PlaybackModel(deps, feed, player);
  const slots = playback.slides.map((slide) => {
    const place = deps.host.ownerDocument.createElement('div');
    place.className = 'pl-host';
    slide.attach(place);
    return { slide, place };
  });
  return { playback, slots };
}

/** A video that cannot be played, where the words for it did not come either. */
function BareFailed({ isCurrent }: { isCurrent: boolean }) {
  const { playback } = usePlayer();
  return <>{isCurrent && <NotLoaded onRetry={() => playback.togglePlay('tap')} />}</>;
}

/** The product or the list that was opened: over the lower part of a phone, or beside the video where there is room for all of them. */
function Products({ tries }: { tries: Signal<number> }) {
  const { deps, player } = useShelf();
  const isWide = deps.device.wide.value;
  const isWanted = player.wantedProduct.value !== null;
  const isList = player.wantedList.value !== null && !isWanted;
  const sheet = useLazy(isWanted, () => import('./SheetPlace.js'), tries.value);
  const list = useLazy(isList, () => import('./ListPlace.js'), tries.value);
  const panel = useLazy(isWide, () => import('./Panel.js'), tries.value);
  const isLost =
    (isWanted && sheet === 'failed') ||
    (isList && list === 'failed') ||
    ((isWanted || isList) && isWide && panel === 'failed');
  if (isLost) return <NotLoaded onRetry={() => tries.value++} />;
  const opened =
    (isWanted && sheet && sheet !== 'failed' && <sheet.SheetPlace />) ||
    (isList && list && list !== 'failed' && <list.ListPlace />);
  if (!isWide) return <>{opened}</>;
  return panel && panel !== 'failed' ? <panel.Panel>{opened}</panel.Panel> : null;
}

/**
 * The list's length, and where it may come to rest: elements of their own, because a browser keeps to the element it snapped
 * to, and a slide is moved to another place when its turn comes.
 */
function SnapPoints() {
  const { feed, player } = useShelf();
  const count = feed.videos.value.length;
  const index = player.index.value;
  return (
    <div style={{ height: `${count * 100}%` }}>
      {[index - 1, index, index + 1].map(
        (at) =>
          at >= 0 && at < count && <div key={at} class="pl-snap" style={{ top: `${at * 100}%` }} />,
      )}
    </div>
  );
}
