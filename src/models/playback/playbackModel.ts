import { computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { Tag } from '../../feed/schema.js';
import { afterRefusal, mayAutoplay } from '../../media/autoplay.js';
import { warmthOf } from '../../media/preload.js';
import type { MediaFact } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel, Trigger } from '../playerModel.js';
import { SlideModel } from './slideModel.js';
import { createSlideVisit, type SlideVisit } from './slideVisit.js';

const PLACES = 3;
const FAST = 2;

/**
 * What plays in the open player. Three places hold the slide that is watched and its neighbours, whatever the shelf's length;
 * place `n` shows the slides whose index leaves `n` when divided by three, so a swipe moves one place and keeps two. Where the shelf's
 * videos are chosen again, the watched one keeps its place and goes on.
 *
 * Lives as long as the player's screen; disposing it says what was watched and lets go of every element.
 */
export const PlaybackModel = createModel(
  (deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>) => {
    const { device, env } = deps;
    const slides = [0, 1, 2].map((place) => new SlideModel(deps, (fact) => hear(place, fact)));
    const placeOf = (at: number) => slides[(((at + player.shift.value) % PLACES) + PLACES) % PLACES] as (typeof slides)[number];
    const current = computed(() => placeOf(player.index.value));

    /** The shopper, or the autoplay policy for them, wants the slide to play. */
    const wanted = signal(false);
    const isFast = signal(false);
    const shouldPlay = computed(() => player.isOpen.value && wanted.value && device.visible.value);
    const isSilent = computed(() => current.value.state.value.muted);
    /** Addresses of captions that turned out to have no words, or could not be had. */
    const captionless = signal<ReadonlySet<string>>(new Set());
    /** The slide's captions that can be shown, in the feed's order. */
    const captions = computed(() => (player.video.value?.captions ?? []).filter(({ src }) => !captionless.value.has(src)));
    /** The captions that are shown: while there is no sound, or because the shopper chose them. */
    const captionLang = computed(() => {
      const wish = player.captionsLang.value;
      if (player.captionsOff.value || (wish === null && !player.muted.value)) return null;
      const langs = captions.value.map((file) => file.lang);
      const base = (lang: string) => lang.split('-')[0];
      const fits = [(lang: string) => lang === wish, (lang: string) => lang === env.locale, (lang: string) => base(lang) === base(env.locale), () => true];
      for (const fit of fits) {
        const lang = langs.find(fit);
        if (lang !== undefined) return lang;
      }
      return null;
    });

    // Closed before it is there: what was watched is told with it.
    void deps.finish?.(import('../../events/watch.js')).catch(() => {});
    // Fetched beside the first video, or when there is a line again; what is to be counted waits for it.
    const watchCode = new Promise<typeof import('../../events/watch.js')>((resolve) => {
      effect(() => {
        void device.online.value;
        import('../../events/watch.js').then(resolve, () => {});
      });
    });
    let visit: SlideVisit | null = null;
    let asked = true;

    const hear = (place: number, fact: MediaFact) => {
      const slide = slides[place];
      if (fact.type === 'captionless') {
        deps.display.warn(fact.notice);
        captionless.value = new Set([...captionless.peek(), fact.src]);
      }
      if (!slide || slide !== current.value || slide.index.value !== player.index.value || !player.isOpen.value) return;
      if (fact.type === 'loaded' && fact.durationSeconds > 0) visit?.duration(fact.durationSeconds);
      if (fact.type === 'looped') visit?.looped();
      if (fact.type === 'ended') {
        // A source that cannot loop by itself.
        visit?.looped();
        slide.seek(0);
        slide.play();
      }
      if (fact.type === 'blocked') {
        if (afterRefusal(player.muted.value) === 'retry_muted') {
          player.setMuted(true);
          slide.setMuted(true);
          slide.play();
        } else wanted.value = false;
      }
      // The browser paused it (a call, another app's sound): the button shows what is true.
      if (fact.type === 'paused' && shouldPlay.value) wanted.value = false;
      visit?.sample(slide.state.value, device.visible.value, isFast.value ? FAST : 1);
      sawTags();
    };
    const sawTags = () => {
      const slide = current.value;
      if (slide.phase.value !== 'playing' || !device.visible.value) return;
      const tags = slide.video.value?.tags ?? [];
      // On screen is what has a pin, and the one in the bar.
      const seen = slide.activeTags.value.filter((place) => hasPoint(tags[place]) || place === slide.bar.value);
      visit?.sawTags(seen.map((place) => tags[place]?.product ?? '').filter((id) => feed.products.value.has(id)));
    };
    const leave = (slide: (typeof slides)[number]) => {
      if (isFast.value) slide.setRate(1);
      isFast.value = false;
      visit?.leave();
      visit = null;
    };
    const titleOf = (at: number) => {
      const video = feed.videos.value[at];
      return video?.title ?? feed.creators.value.get(video?.creator ?? '')?.handle ?? '';
    };
    const enter = (position: number) => {
      const video = feed.videos.value[position];
      if (!video) return;
      visit = createSlideVisit({ video, position, trigger: player.trigger.value, record: deps.record, monotonicMs: env.monotonicMs, watchCode });
      wanted.value = mayAutoplay({
        asked: asked && (player.trigger.value === 'tap' || player.trigger.value === 'key'),
        visible: true,
        reducedMotion: device.reducedMotion.value,
        saveData: device.saveData.value,
      });
      asked = false;
      const slide = placeOf(position);
      // A warmed neighbour has told its true length already.
      if (slide.video.value === video) visit.duration(slide.state.value.durationSeconds);
    };

    effect(() => {
      const muted = player.muted.value;
      // All three, also those that do not play: iOS lets an element sound later only if it was unmuted by a gesture.
      untracked(() => slides.forEach((slide) => slide.setMuted(muted)));
    });
    // One visit a slide: it begins with the slide and ends with it, or with the player.
    const watched = computed(() => (player.isOpen.value ? player.video.value?.id : undefined));
    effect(() => {
      if (watched.value === undefined) return;
      const slide = untracked(() => (enter(player.index.value), current.value));
      return () => untracked(() => leave(slide));
    });
    effect(() => {
      const at = player.index.value;
      const videos = feed.videos.value;
      const { hasFrame, isBuffered, phase } = placeOf(at);
      const line = { hasFrame: hasFrame.value || phase.value === 'failed', isBuffered: isBuffered.value, saveData: device.saveData.value };
      untracked(() => {
        for (const offset of [0, 1, -1]) {
          const video = videos[at + offset] ?? null;
          placeOf(at + offset).show(video ? at + offset : -1, video, titleOf(at + offset), warmthOf({ offset, ...line }));
        }
      });
    });
    // Back on the line: what failed without it, watched or warmed ahead, is tried again, and captions with it.
    effect(() => {
      if (!device.online.value) return;
      untracked(() => {
        captionless.value = new Set();
        for (const slide of slides) if (slide.phase.value === 'failed') slide.retry(slide === current.value && shouldPlay.value);
      });
    });
    effect(() => {
      const [now, lang] = [current.value, captionLang.value, device.online.value];
      untracked(() => slides.forEach((slide) => slide.showCaptions(slide === now ? lang : null)));
    });
    effect(() => {
      const now = current.value;
      // Not before the place shows the slide: its last video must not be heard once more.
      const plays = shouldPlay.value && now.video.value === player.video.value;
      untracked(() => {
        for (const slide of slides) if (slide !== now) slide.pause();
        if (plays) now.play();
        else now.pause();
      });
    });
    effect(() => {
      if (device.visible.value || !player.isOpen.value) return;
      untracked(() => visit?.hide());
    });

    const togglePlay = (by: Trigger) => {
      const { phase } = current.value.state.value;
      const isGoing = phase === 'playing' || phase === 'stalled' || (wanted.value && (phase === 'idle' || phase === 'loading'));
      if (phase === 'failed') return current.value.retry(true);
      if (!isGoing && !visit?.hasStarted) visit?.setTrigger(by);
      if (!isGoing && wanted.value) current.value.play();
      wanted.value = !isGoing;
    };
    const toggleSound = () => {
      const muted = !player.muted.value;
      player.setMuted(muted);
      if (!muted) visit?.interaction('sound_on');
    };
    const seek = (positionSeconds: number) => {
      const { durationSeconds } = current.value.state.value;
      current.value.seek(Math.min(Math.max(0, positionSeconds), Math.max(0, durationSeconds - 0.1)));
    };
    const seekBy = (deltaSeconds: number) => seek(current.value.state.value.positionSeconds + deltaSeconds);
    const setFast = (fast: boolean) => {
      if (fast === isFast.value) return;
      isFast.value = fast;
      current.value.setRate(fast ? FAST : 1);
    };
    /** Off, then each language in turn. */
    const cycleCaptions = () => {
      const langs = captions.value.map((file) => file.lang);
      const at = captionLang.value === null ? -1 : langs.indexOf(captionLang.value);
      player.chooseCaptions(langs[at + 1] ?? null);
    };
    const openTag = (productId: string, from: 'tag' | 'bar' | 'panel') => {
      visit?.interaction('tag_opened');
      player.openProduct(productId, from);
    };
    const shared = (method: 'system' | 'clipboard') => visit?.shared(method);

    const facts = { slides, current, wanted, isFast, isSilent, captions, captionLang };
    return { ...facts, togglePlay, toggleSound, seek, seekBy, setFast, cycleCaptions, openTag, shared };
  },
);

function hasPoint(tag: Tag | undefined): boolean {
  return tag?.x !== undefined && tag.y !== undefined;
}
