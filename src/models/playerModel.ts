import { computed, createModel, signal } from '@preact/signals';
import type { FeedModel } from './feedModel.js';

export type Trigger = 'autoplay' | 'tap' | 'swipe' | 'key' | 'api';

/**
 * Whether the player is open, and where it stands. Small, because it is part of the first paint; what plays and how is
 * `playbackModel.ts`, which comes with the player.
 */
export const PlayerModel = createModel((feed: FeedModel) => {
  const isOpen = signal(false);
  const index = signal(0);
  /** How far the watched video's index has moved under it, because the shelf's videos were chosen again. */
  const shift = signal(0);
  /** What moved the player to this slide; goes into `video_started`. */
  const trigger = signal<Trigger>('tap');
  /** Where the video that was opened begins; 0 once it has begun there. */
  const startSeconds = signal(0);
  const cover = createCover();
  const { wantedProduct, isCartOpen } = cover;
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
    isOpen.value = true;
    return true;
  };
  const close = () => {
    isOpen.value = false;
    isCartOpen.value = false;
    wantedProduct.value = null;
  };
  const goTo = (next: number, by: Trigger) => {
    if (next < 0 || next >= feed.videos.value.length || next === index.value) return;
    index.value = next;
    trigger.value = by;
    // A sheet belongs to the video it was opened from.
    wantedProduct.value = null;
  };
  /** One step back: the cart, then the product, then the player. */
  const back = () => {
    if (isCartOpen.value) cover.closeCart();
    else if (wantedProduct.value) cover.closeProduct();
    else close();
  };
  const state = { isOpen, index, shift, trigger, startSeconds, framesAllowed, video };
  return { ...state, ...cover, ...sound, open, close, goTo, back };
});
export type PlayerModel = InstanceType<typeof PlayerModel>;

/** What asked for a product's sheet. */
type ProductTrigger = 'tag' | 'bar' | 'card' | 'panel' | 'api';

/** What lies over the video, or beside it in its products' place. */
function createCover() {
  /** Product whose sheet is to be open. */
  const wantedProduct = signal<{ productId: string; from: ProductTrigger } | null>(null);
  /** The shop's cart lies over whatever else is open, and stays there from video to video. */
  const isCartOpen = signal(false);
  const isCovered = computed(() => isCartOpen.value || wantedProduct.value !== null);
  return {
    wantedProduct,
    isCartOpen,
    isCovered,
    openProduct(productId: string, from: ProductTrigger) {
      isCartOpen.value = false;
      wantedProduct.value = { productId, from };
    },
    closeProduct() {
      wantedProduct.value = null;
    },
    openCart() {
      isCartOpen.value = true;
    },
    closeCart() {
      isCartOpen.value = false;
    },
  };
}

/** Sound and captions as the shopper chose them, kept from slide to slide and from opening to opening. */
function createSound() {
  const muted = signal(true);
  const captionsOff = signal(false);
  /** The language the shopper chose; then captions stay with the sound on. */
  const captionsLang = signal<string | null>(null);
  return {
    muted,
    captionsOff,
    captionsLang,
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
