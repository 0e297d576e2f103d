import type { Touch as AnyTouch } from '../../events/attribution.js';
import type { Touch } from '../store/types.js';
import type { Pace } from '../pace.js';
import type { Shown } from './shown.js';

/** A touch that may win a credit, and whether the report's filter leaves it. */
export interface CreditTouch extends AnyTouch {
  isInside: boolean;
  /** The product was opened from an answer to a question, or added where it had been. */
  isAnswer: boolean;
}

/** What one shopper did, as it stood at a moment that only ever moves on. */
export interface Memory {
  /** Adds what was done; oldest first, before the first order is asked about. */
  add(touch: Touch): void;
  /** Moves on to this moment, which belongs to it. */
  passTo(atMs: number, pace: Pace): Promise<void>;
  /** The last time this product was opened from a video, and the last time it was added from one. */
  lastEngaged(product: string): CreditTouch[];
  /** The last view of a video that shows this product. */
  lastView(product: string, pace: Pace): CreditTouch | undefined;
  /** Whether the shopper ever met a product of this name, earlier or later. */
  knows(product: string): boolean;
  productOfVariant(variant: string): string | undefined;
}

interface View {
  touch: Touch;
  /** Of two views at the same moment the later told one is the later one. */
  turn: number;
}

export function createMemory({ videosOf, widelyShown, isWidelyShown }: Shown): Memory {
  const touches: Touch[] = [];
  const products = new Set<string>();
  const variants = new Map<string, string>();
  const opened = new Map<string, CreditTouch>();
  const added = new Map<string, CreditTouch>();
  const views = new Map<string, View>();
  const viewsOfWide = new Map<string, View>();
  let next = 0;

  const note = (touch: Touch) => {
    const { kind, atMs, video, creator, gift, product, live, isInside } = touch;
    if (video === null || kind === 'tagged') return;
    if (kind !== 'viewed') {
      if (product === null) return;
      const before = opened.get(product);
      const isAnswer =
        kind === 'added' ? before?.isAnswer === true && before.video === video : touch.isAnswer;
      const engaged = kind === 'added' ? added : opened;
      engaged.set(product, { kind, atMs, video, creator, gift, product, live, isInside, isAnswer });
      return;
    }
    const view = { touch, turn: next };
    views.set(video, view);
    for (const wide of widelyShown.get(video) ?? []) viewsOfWide.set(wide, view);
  };
  const latest = (of: Iterable<string>) => {
    let found: View | undefined;
    for (const video of of) {
      const view = views.get(video);
      if (view && (!found || view.turn > found.turn)) found = view;
    }
    return found;
  };

  return {
    add(touch) {
      const { product, variant } = touch;
      touches.push(touch);
      if (product !== null) products.add(product);
      if (variant && product) variants.set(variant, product);
    },
    async passTo(atMs, pace) {
      for (let touch = touches[next]; touch && touch.atMs <= atMs; touch = touches[next]) {
        note(touch);
        next += 1;
        if (pace.spent(1 + (widelyShown.get(touch.video ?? '')?.length ?? 0))) await pace.pause();
      }
    },
    lastEngaged: (product) =>
      [opened.get(product), added.get(product)].flatMap((touch) => touch ?? []),
    lastView(product, pace) {
      const few = videosOf.get(product) ?? [];
      const view = isWidelyShown(product) ? viewsOfWide.get(product) : latest(few);
      // Counted here, rested for where the line is done.
      pace.spent(isWidelyShown(product) ? 1 : videosOf.get(product)?.size);
      return (
        view && {
          kind: 'viewed',
          atMs: view.touch.atMs,
          video: view.touch.video,
          creator: view.touch.creator,
          gift: view.touch.gift,
          product,
          live: view.touch.live,
          isInside: view.touch.isInside,
          isAnswer: false,
        }
      );
    },
    knows: (product) => products.has(product),
    productOfVariant: (variant) => variants.get(variant),
  };
}
