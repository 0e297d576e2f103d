import { DAY_MS, HOUR_MS } from '../tools/time.js';

/**
 * Which video an order line is credited to. Pure; the collector asks it for every order, and so may anybody with the raw
 * events.
 *
 * - *direct*: the line's product was opened or added from a video within 7 days before the order.
 * - *influenced*: a video with this product tagged was viewed within 1 day before; told apart and never added to the first.
 *
 * The last engaged video wins, line by line. What happened after the order does not count.
 */
export interface Touch {
  atMs: number;
  /** `viewed` means a view of a video in which `product` is tagged: one touch per tagged product. */
  kind: 'opened' | 'added' | 'viewed';
  /** A touch without a video (a product opened from elsewhere) credits nobody. */
  video: string | null;
  creator: string | null;
  /** The gifting that the video came from. */
  gift?: string | null;
  /** `null` matches no line. */
  product: string | null;
}

export interface CreditLine {
  product: string;
  variant?: string | null | undefined;
  quantity: number;
  /** Of the whole line, minor units. */
  valueMinor: number;
}

export interface LineCredit {
  kind: 'direct' | 'influenced' | 'none';
  video: string | null;
  creator: string | null;
  gift: string | null;
}

/** What the shelf leaves on a cart line, where the platform has a place for it: `video.session.time36`. */
export interface AttributionToken {
  video: string;
  session: string;
  /** The hour in which it was put into the cart, by the shopper's clock. */
  atMs: number;
}

/**
 * The mark for a cart line. Its time is that of the hour: shops join lines only when they are alike in every property, and the same
 * product added twice from one video is one line. 255 characters are the most that a platform keeps.
 */
export const makeAttributionToken = ({ video, session, atMs }: AttributionToken): string =>
  `${video}.${session}.${(Math.floor(atMs / HOUR_MS) * HOUR_MS).toString(36)}`.slice(0, 255);

/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
export function parseAttributionToken(mark: unknown): AttributionToken | null {
  const [, video, session, time] =
    (typeof mark === 'string' && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(mark)) || [];
  return video && session && time ? { video, session, atMs: Number.parseInt(time, 36) } : null;
}

export interface CreditWindows {
  directMs: number;
  influencedMs: number;
}

export const CREDIT_WINDOWS: Readonly<CreditWindows> = {
  directMs: 7 * DAY_MS,
  influencedMs: DAY_MS,
};

/**
 * @param touches - of the shopper who ordered, in any order.
 * @returns one credit per line, in the order of the lines.
 */
export function creditOrder(
  order: { atMs: number; lines: readonly CreditLine[] },
  touches: readonly Touch[],
  windows: CreditWindows = CREDIT_WINDOWS,
): LineCredit[] {
  return order.lines.map((line) => {
    let direct: Touch | null = null;
    let influenced: Touch | null = null;
    for (const touch of touches) {
      const ageMs = order.atMs - touch.atMs;
      if (touch.product !== line.product || touch.video === null || ageMs < 0) continue;
      // Of two touches at the same moment the later told one is the later one.
      if (touch.kind === 'viewed') {
        if (ageMs <= windows.influencedMs && (!influenced || touch.atMs >= influenced.atMs))
          influenced = touch;
      } else if (ageMs <= windows.directMs && (!direct || touch.atMs >= direct.atMs))
        direct = touch;
    }
    const credited = direct ?? influenced;
    return {
      kind: direct ? 'direct' : influenced ? 'influenced' : 'none',
      video: credited?.video ?? null,
      creator: credited?.creator ?? null,
      gift: credited?.gift ?? null,
    };
  });
}
