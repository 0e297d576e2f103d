import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Live, Video } from '../../feed/schema.js';
import type { LiveTexts } from '../../i18n/en/live.js';
import type { Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';
import { LiveModel, startOf } from '../../models/live/liveModel.js';
import { useStyles } from '../parts/useStyles.js';
import { usePlayer, type SlideSlot } from '../player/playerContext.js';
import { Countdown } from './Countdown.js';
import css from './Live.css?inline';
import { useLiveText } from './useLiveText.js';

interface LiveLayerProps {
  slide: SlideSlot;
  video: Video & { live: Live };
}

/** What is said over a live: when it begins, that it is live, how to come back to it, and that it is over. */
export function LiveLayer({ slide, video }: LiveLayerProps) {
  useStyles(css);
  const context = useShelf();
  const text = useLiveText();
  const model = useMemo(() => new LiveModel(context, slide, video), []);
  useEffect(() => model[Symbol.dispose], []);
  if (!text) return null;
  const state = model.state.value;
  return (
    <>
      <Announcements model={model} text={text} />
      {state === 'scheduled' ? (
        <Countdown
          video={video}
          leftMs={startOf(video.live) - model.nowMs.value}
          nowMs={model.nowMs}
          text={text}
        />
      ) : state === 'live' ? (
        <OnAir model={model} slide={slide} text={text} />
      ) : (
        <p class="lv-over">{text(model.hasRecording.value ? 'liveRecording' : 'liveOver')}</p>
      )}
    </>
  );
}

interface PartProps {
  model: LiveModel;
  text: Translate<LiveTexts>;
}

function OnAir({ model, slide, text }: PartProps & { slide: SlideSlot }) {
  const phase = slide.phase.value;
  const isHeld = model.isHeld.value;
  const isSeen = slide.hasFrame.value && !isHeld && phase !== 'failed';
  // What has to be begun by the shopper has its own button.
  const isWaiting = !isSeen && phase !== 'blocked' && phase !== 'asking';
  return (
    <>
      <div class="lv-top">
        {isSeen && (
          <span class="lv-mark" part="live">
            {text('liveNow')}
          </span>
        )}
        {isSeen && model.isBehind.value && (
          <button type="button" class="lv-edge" part="live-edge" onClick={model.goToEdge}>
            {text('liveEdge')}
          </button>
        )}
        <LivePrice model={model} text={text} />
      </div>
      {isWaiting && <p class="lv-wait">{text(isHeld ? 'liveHeld' : 'liveWait')}</p>}
      <Fresh model={model} />
    </>
  );
}

/** Of what is pinned now, where the shop sells it for what was said. */
function LivePrice({ model, text }: PartProps) {
  const { deps, feed } = useShelf();
  const product = model.pins.value.find((id) => model.confirmed.value.includes(id));
  const price = product === undefined ? undefined : feed.quotes.value.get(product)?.price;
  if (product === undefined || !price) return null;
  return (
    <p class="lv-price" part="live-price">
      {text('livePrice')} <b>{deps.format.money(price)}</b>
      <bdi lang={feed.langOf(feed.products.value.get(product))}>
        {feed.products.value.get(product)?.title}
      </bdi>
    </p>
  );
}

/** Draws nothing: its coming lets the product below be looked at, once a pin. */
function Fresh({ model }: Pick<PartProps, 'model'>) {
  const [newest] = model.pins.value;
  return newest === undefined ? null : <span key={newest} class="lv-fresh" hidden />;
}

/** For those who do not see it. */
function Announcements({ model, text }: PartProps) {
  const { feed } = useShelf();
  const { announce } = usePlayer();
  const said = useRef<{ state: string; pin: string | undefined; isHeld: boolean } | null>(null);
  useSignalEffect(() => {
    const [state, [pin], isHeld] = [model.state.value, model.pins.value, model.isHeld.value];
    const before = said.current;
    said.current = { state, pin, isHeld };
    if (!before) return;
    if (state !== before.state) {
      if (state === 'live') announce(text('liveNow'));
      if (state === 'ended')
        announce(text(model.hasRecording.peek() ? 'liveRecording' : 'liveOver'));
    } else if (state === 'live' && isHeld !== before.isHeld)
      announce(text(isHeld ? 'liveHeld' : 'liveNow'));
    else if (state === 'live' && pin !== undefined && pin !== before.pin) {
      const title = feed.products.peek().get(pin)?.title;
      if (title) announce(text('livePin', { product: title }));
    }
  });
  return null;
}
