/**
 * When something counts as seen (MRC): enough of its pixels visible for one second without a break. Pure; the sights come in
 * as data. `impressions.ts` puts the clock around it.
 */
export interface Sight {
  /** Visible share, 0 to 1; 0 while the document is hidden. */
  ratio: number;
  /** The whole element's area in CSS px². */
  areaPx: number;
  /** Monotonic. */
  atMs: number;
}

export interface ViewabilityState {
  /** Since when enough is visible without a break; `null` while it is not. */
  readonly sinceMs: number | null;
  readonly isViewed: boolean;
}

const LARGE_PX = 242_500;
const SHARE = 0.5;
const LARGE_SHARE = 0.3;
const HOLD_MS = 1000;

export function createViewability(): ViewabilityState {
  return { sinceMs: null, isViewed: false };
}

/**
 * Takes a sight; the last one holds until the next. `isNew` is true exactly once, at the sight that completes the second.
 * `againInMs` says when to look again if nothing changes until then; `null` when there is nothing to wait for.
 */
export function advanceViewability(
  state: ViewabilityState,
  sight: Sight,
): { state: ViewabilityState; isNew: boolean; againInMs: number | null } {
  if (state.isViewed) return { state, isNew: false, againInMs: null };
  const isEnough =
    sight.areaPx > 0 && sight.ratio >= (sight.areaPx > LARGE_PX ? LARGE_SHARE : SHARE);
  if (!isEnough)
    return { state: { sinceMs: null, isViewed: false }, isNew: false, againInMs: null };
  const sinceMs = state.sinceMs ?? sight.atMs;
  const leftMs = sinceMs + HOLD_MS - sight.atMs;
  if (leftMs > 0) return { state: { sinceMs, isViewed: false }, isNew: false, againInMs: leftMs };
  return { state: { sinceMs, isViewed: true }, isNew: true, againInMs: null };
}
