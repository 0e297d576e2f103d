import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { DisclosureLabel } from '../parts/Disclosure.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import * as lateIcons from '../parts/lateIcons.js';
import { Photo } from '../parts/Photo.js';
import { useText } from '../parts/useText.js';
import { PlayerProvider, usePlayer } from '../player/playerContext.js';
import { useSaved } from '../player/useSaved.js';
import { say } from '../player/useAnnouncer.js';
import { BuyButton } from '../product/BuyButton.js';
import { useVideoHere } from './useVideoHere.js';

interface WindowContentProps {
  page: Window;
  onBack(): void;
}

/** What the small window shows: the video, whose it is and on whose account, and what is for sale at this moment. */
export function WindowContent({ page, onBack }: WindowContentProps) {
  const { player } = useShelf();
  const parts = usePlayer();
  const said = useSignal('');
  const place = useRef<HTMLDivElement>(null);
  useVideoHere(place);
  useKeys(page, onBack);
  const slide = parts.playback.current.value;
  const video = player.video.value;
  if (!video) return null;
  page.document.title = video.title ?? '';
  const announce = (sentence: string) => say(said, sentence);
  return (
    <PlayerProvider value={{ ...parts, announce }}>
      <main class="pp">
        <div class="pp-picture">
          <div ref={place} class="pp-place" onClick={() => parts.playback.togglePlay('tap')} />
          {!slide.hasFrame.value && <Photo image={video.poster} className="pp-poster" eager />}
          <Controls video={video} onBack={onBack} />
          <Who video={video} caption={slide.caption.value} />
        </div>
        <ForSale video={video} tag={slide.bar.value} />
        <p class="pp-hidden" role="status">
          {said.value}
        </p>
      </main>
    </PlayerProvider>
  );
}

function Controls({ video, onBack }: { video: Video; onBack(): void }) {
  const { playback, text } = usePlayer();
  const more = useText(playerExtrasTexts);
  const { isSaved, save } = useSaved(video.id);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const isGoing = playback.wanted.value;
  const isSilent = playback.isSilent.value;
  return (
    <>
      <div class="pp-top">
        <button
          ref={back}
          type="button"
          class="pp-round"
          aria-label={more('pictureBack')}
          title={more('pictureBack')}
          onClick={onBack}
        >
          <Icon path={lateIcons.large} />
        </button>
        <span class="pp-space" />
        <Round label={more('save')} isPressed={isSaved.value} onPress={() => save(!isSaved.value)}>
          <Icon path={lateIcons.save} isFilled={isSaved.value} />
        </Round>
        <Round label={text(isSilent ? 'soundOn' : 'soundOff')} onPress={playback.toggleSound}>
          <Icon path={isSilent ? icons.muted : icons.sound} />
        </Round>
      </div>
      <button
        type="button"
        class="pp-round pp-play"
        aria-label={text(isGoing ? 'pause' : 'play')}
        data-shown={!isGoing}
        onClick={() => playback.togglePlay('tap')}
      >
        <Icon path={isGoing ? icons.pause : icons.play} sizePx={32} isFilled={!isGoing} />
      </button>
    </>
  );
}

function Round(props: {
  label: string;
  isPressed?: boolean;
  onPress(): void;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="pp-round"
      aria-label={props.label}
      aria-pressed={props.isPressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

function Who({ video, caption }: { video: Video; caption: string }) {
  const { playback } = usePlayer();
  const creator = useShelf().feed.creators.value.get(video.creator);
  return (
    <div class="pp-foot">
      {caption && (
        <p class="pp-caption">
          <span dir="auto" lang={playback.captionLang.value ?? undefined}>
            {caption}
          </span>
        </p>
      )}
      <p class="pp-who">
        {creator && <bdi class="pp-handle">{creator.handle}</bdi>}
        <DisclosureLabel video={video} />
      </p>
    </div>
  );
}

/** The product whose moment it is. What has to be chosen first is chosen in the large player. */
function ForSale({ video, tag }: { video: Video; tag: number }) {
  const { deps, feed } = useShelf();
  const { playback, text } = usePlayer();
  const product = feed.products.value.get(video.tags?.[tag]?.product ?? '');
  if (!product) return null;
  const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
  return (
    <div class="pp-sale">
      <Photo image={product.image} className="pp-thumb" eager />
      <p class="pp-words">
        <span class="pp-what" dir="auto" lang={feed.langOf(product)}>
          {product.title}
        </span>
        <span class="pp-price">
          {instead ?? (
            <>
              <b>{now}</b>
              {before && (
                <s>
                  <span class="pp-hidden">, {text('was')} </span>
                  {before}
                </s>
              )}
            </>
          )}
        </span>
      </p>
      <div class="pp-buy">
        <BuyButton
          key={product.id}
          video={video}
          product={product}
          onOpen={() => playback.openTag(product.id, 'bar')}
        />
      </div>
    </div>
  );
}

/** The keys of the large player that mean something here; Escape leads back to it. */
function useKeys(page: Window, onBack: () => void): void {
  const { playback } = usePlayer();
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isButton = Boolean((event.target as Element | null)?.closest?.('button, a'));
      const acts: Record<string, () => void> = {
        Escape: onBack,
        k: () => playback.togglePlay('key'),
        m: playback.toggleSound,
        c: playback.cycleCaptions,
        ...(isButton ? {} : { ' ': () => playback.togglePlay('key') }),
      };
      if (!Object.hasOwn(acts, event.key)) return;
      event.preventDefault();
      acts[event.key]?.();
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, []);
}
