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
  /** Product whose sheet is to be open, and what asked for it. */
  const wantedProduct = signal<{
    productId: string;
    from: 'tag' | 'bar' | 'card' | 'panel' | 'api';
  } | null>(null);
  /** The shop's cart lies over whatever else is open, and stays there from video to video. */
  const isCartOpen = signal(false);
  /** Something lies over the video, or beside it in its products' place. */
  const isCovered = computed(() => isCartOpen.value || wantedProduct.value !== null);
  /** The shopper's choice, kept from slide to slide and from opening to opening. */
  const muted = signal(true);
  const captionsOff = signal(false);
  /** The language the shopper chose; then captions stay with the sound on. */
  const captionsLang = signal<string | null>(null);
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
    if (by === 'tap' || by === 'key') muted.value = false;
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
  const openProduct = (productId: string, from: 'tag' | 'bar' | 'card' | 'panel' | 'api') => {
    isCartOpen.value = false;
    wantedProduct.value = { productId, from };
  };
  const closeProduct = () => {
    wantedProduct.value = null;
  };
  const openCart = () => {
    isCartOpen.value = true;
  };
  const closeCart = () => {
    isCartOpen.value = false;
  };
  /** One step back: the cart, then the product, then the player. */
  const back = () => {
    if (isCartOpen.value) closeCart();
    else if (wantedProduct.value) closeProduct();
    else close();
  };
  const allowFrames = (platform: string) =>
    void (framesAllowed.value = new Set([...framesAllowed.peek(), platform]));
  const setMuted = (next: boolean) => {
    muted.value = next;
  };
  const setCaptionsOff = (next: boolean) => {
    captionsOff.value = next;
  };
  /** Captions in `lang` whatever the sound, or none at all. */
  const chooseCaptions = (lang: string | null) => {
    captionsLang.value = lang;
    captionsOff.value = lang === null;
  };
  const state = {
    isOpen,
    index,
    shift,
    trigger,
    startSeconds,
    wantedProduct,
    isCartOpen,
    isCovered,
    muted,
    captionsOff,
    captionsLang,
    framesAllowed,
    video,
  };
  return {
    ...state,
    open,
    close,
    goTo,
    openProduct,
    closeProduct,
    openCart,
    closeCart,
    back,
    allowFrames,
    setMuted,
    setCaptionsOff,
    chooseCaptions,
  };
});
export type PlayerModel = InstanceType<typeof PlayerModel>;
