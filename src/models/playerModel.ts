import { computed, createModel, signal } from '@preact/signals';
import { createCovers } from './playerCovers.js';
import type { FeedModel } from './feedModel.js';

export type Trigger = 'autoplay' | 'tap' | 'swipe' | 'key' | 'api';

/**
 * Whether the player is open, and where it stands. Small, because it is part of the first paint; what plays and how is
 * `playbackModel.ts`, which comes with the player.
 */
export const PlayerModel = createModel((feed: FeedModel) => {
  const isOpen = signal(false);
  /** What is watched plays in a small window, and the open player makes room for the page. */
  const isPictureInPicture = signal(false);
  const index = signal(0);
  /** How far the watched video's index has moved under it, because the shelf's videos were chosen again. */
  const shift = signal(0);
  /** What moved the player to this slide; goes into `video_started`. */
  const trigger = signal<Trigger>('tap');
  /** Where the video that was opened begins; 0 once it has begun there. */
  const startSeconds = signal(0);
  const covers = createCovers();
  const { isCartOpen, wantedProduct, wantedList } = covers;
  const sound = createSound();
  /** Platforms whose players the shopper has agreed to, while this page is open. */
  const framesAllowed = signal<ReadonlySet<string>>(new Set());
  const video = computed(() => feed.videos.value[index.value] ?? null);

  /** Opens at a video of the shelf. An id that is not there does nothing, and is answered with `false`. */
  const open = (videoId: string, by: Trigger, productId?: string, atSeconds = 0) => {
    const found = feed.videos.value.findIndex((candidate) => candidate.id === videoId);
    if (found < 0) return false;
    index.value = found;
    trigger.value = by;
    startSeconds.value = atSeconds;
    // A tap is the gesture that browsers ask for before sound; anything else starts muted.
    if (by === 'tap' || by === 'key') sound.muted.value = false;
    wantedProduct.value = productId ? { productId, from: by === 'api' ? 'api' : 'card' } : null;
    wantedList.value = null;
    isPictureInPicture.value = false;
    isOpen.value = true;
    return true;
  };
  const close = () => {
    isOpen.value = false;
    isCartOpen.value = false;
    wantedProduct.value = null;
    wantedList.value = null;
  };
  const goTo = (next: number, by: Trigger) => {
    if (next < 0 || next >= feed.videos.value.length || next === index.value) return;
    index.value = next;
    trigger.value = by;
    // A sheet belongs to the video it was opened from.
    wantedProduct.value = null;
    wantedList.value = null;
  };
  /** One step back: the cart, then the product, then the list, then the player. */
  const back = () => {
    if (isCartOpen.value) covers.closeCart();
    else if (wantedProduct.value) covers.closeProduct();
    else if (wantedList.value) covers.closeList();
    else close();
  };
  const allowFrames = (platform: string) =>
    void (framesAllowed.value = new Set([...framesAllowed.peek(), platform]));
  const state = {
    isOpen,
    isPictureInPicture,
    index,
    shift,
    trigger,
    startSeconds,
    framesAllowed,
    video,
  };
  return { ...state, ...covers, ...sound, open, close, goTo, back, allowFrames };
});
export type PlayerModel = InstanceType<typeof PlayerModel>;

/** Sound and captions as the shopper chose them, kept from slide to slide and from opening to opening. */
function createSound() {
  const muted = signal(true);
  const captionsOff = signal(false);
  /** The language the shopper chose; then captions stay with the sound on. */
  const captionsLang = signal<string | null>(null);
  /** What is to be seen is told as well, where the video has that. */
  const isDescribed = signal(false);
  return {
    muted,
    captionsOff,
    captionsLang,
    isDescribed,
    setMuted(next: boolean) {
      muted.value = next;
    },
    setCaptionsOff(next: boolean) {
      captionsOff.value = next;
    },
    /** Captions in `lang` whatever the sound, or none at all. */
    chooseCaptions(lang: string | null) {
      captionsLang.value = lang;
      captionsOff.value = lang === null;
    },
  };
}
