import { DAY_MS } from '../tools/time.js';

/**
 * Which video an order line is credited to. Pure; the collector asks it for every order, and so may anybody with the raw
 * events.
 *
 * - *direct*: the line's product was added to the cart from a video, or opened from one, within the click window before the order.
 * - *influenced*: a video with this product tagged was viewed within the view window before; kept apart and never added to the first.
 *
 * Line by line: the video from which the product was last added wins, else that from which it was last opened. Merely to open it
 * again elsewhere takes nothing away from the video that it was put into the cart from. What happened after the order does not count.
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
  /** While the video was shown live. */
  live?: boolean;
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

/**
 * What the shelf leaves on a cart line, where the platform has a place for it. It names the visit and nothing else, so the same
 * product is one line in the cart, whichever videos it was added from; which video, and when to the second, the add itself has
 * told, in the same visit. Earlier releases wrote `video.session.time36`, with the hour.
 */
export interface AttributionToken {
  session: string;
  /** What an earlier release named. */
  video: string | null;
}

/**
 * In the form that the pieces in shops' themes and plugins know: a dash in the place of the video.
 *
 * @param video - only for the address of a product's page, from which the shop itself may want to know the video.
 */
export const makeAttributionToken = (session: string, video = '-'): string =>
  `${video}.${session}.0`.slice(0, 255);

/** Reads a mark that came back with an order; `null` for what is none. A video's id may hold dots, the other parts do not. */
export function parseAttributionToken(token: unknown): AttributionToken | null {
  const [, video, session, time] =
    (typeof token === 'string' && /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(token)) ||
    [];
  return video && session && time ? { session, video: video === '-' ? null : video } : null;
}

export interface CreditWindows {
  /** How long before the order a product may have been opened or added. */
  clickMs: number;
  /** How long before it a video may have been viewed; 0: views count for nothing. */
  viewMs: number;
}

export const CREDIT_WINDOWS: Readonly<CreditWindows> = {
  clickMs: 7 * DAY_MS,
  viewMs: DAY_MS,
};

const weights = { viewed: 0, opened: 1, added: 2 } as const;

/**
 * @param touches - of the shopper who ordered, in any order; of two at the same moment the one that was reported later is the later one.
 * @returns one credit per line, in the order of the lines.
 */
export function creditOrder(
  order: { atMs: number; lines: readonly CreditLine[] },
  touches: readonly Touch[],
  windows: CreditWindows = CREDIT_WINDOWS,
): LineCredit[] {
  return order.lines.map(({ product }) => {
    const won = winningTouch(product, order.atMs, touches, windows);
    return {
      kind: won === null ? 'none' : won.kind === 'viewed' ? 'influenced' : 'direct',
      video: won?.video ?? null,
      creator: won?.creator ?? null,
      gift: won?.gift ?? null,
    };
  });
}

/** The touch that an order of this product is credited to; `null` where none counts. As {@link creditOrder} decides for each line. */
export function winningTouch<T extends Touch>(
  product: string,
  orderedMs: number,
  touches: readonly T[],
  { clickMs, viewMs }: CreditWindows = CREDIT_WINDOWS,
): T | null {
  let won: T | null = null;
  for (const touch of touches) {
    const ageMs = orderedMs - touch.atMs;
    const windowMs = touch.kind === 'viewed' ? viewMs : clickMs;
    if (touch.product !== product || touch.video === null) continue;
    if (ageMs < 0 || ageMs > windowMs || windowMs <= 0) continue;
    if (!won || (weights[touch.kind] - weights[won.kind] || touch.atMs - won.atMs) >= 0)
      won = touch;
  }
  return won;
}
