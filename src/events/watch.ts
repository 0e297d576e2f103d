import { DAY_MS } from '../tools/time.js';

/**
 * What a shopper really saw of one video, from its start on a slide until the slide is left. Pure: time and position come in as
 * data, and the same inputs give the same outcomes.
 *
 * The rule, pessimistic on purpose: the time between two samples counts only if the first said "playing and visible" and the
 * position moved as the clock did. A seek, a frozen picture, a sleeping machine count for nothing and break the two seconds
 * that make a view. Wall time is `watchedMs`; content seen at least once is `uniqueMs`, which no seek can raise.
 */
export type WatchInput =
  /** Send one at every media fact and at least four a second while playing; a last one just before `leave`. */
  | {
      type: 'sample';
      /** Monotonic. */
      atMs: number;
      /** `null` for sources that have no clock: they have watch time, but no unique content and no percentages. */
      positionSeconds: number | null;
      playing: boolean;
      visible: boolean;
      muted: boolean;
      /** How fast it plays: content seconds a second; 1 unless said. */
      rate?: number;
    }
  | { type: 'duration'; seconds: number }
  /** Playback goes on from the start: the end was reached, or the browser went back before it. */
  | { type: 'looped'; atMs: number }
  | { type: 'interaction'; reason: 'sound_on' | 'tag_opened' | 'shared'; atMs: number }
  | { type: 'leave'; atMs: number };

export type WatchOutcome =
  | { type: 'viewed' }
  | { type: 'engaged'; reason: 'watched' | 'sound_on' | 'tag_opened' | 'shared' }
  | { type: 'progressed'; percent: 25 | 50 | 75 | 95 }
  /** `durationMs` is 0 while the duration is unknown. Not reported for a slide on which nothing was watched. */
  | {
      type: 'watched';
      watchedMs: number;
      uniqueMs: number;
      mutedMs: number;
      loops: number;
      durationMs: number;
    };

type Sample = Omit<Extract<WatchInput, { type: 'sample' }>, 'type'>;

/** Treat as opaque; feed it back into {@link advanceWatch}. */
export interface WatchState {
  readonly durationMs: number | null;
  /** The moment the next step is measured from. */
  readonly last: Sample | null;
  readonly watchedMs: number;
  readonly mutedMs: number;
  /** Watched without a known position. */
  readonly timelessMs: number;
  readonly continuousMs: number;
  readonly loops: number;
  /** How far content may run ahead of the clock right now: positions are reported a little early or late. */
  readonly leadMs: number;
  /** Content seen, in ms: sorted, apart from each other. */
  readonly seen: readonly (readonly [fromMs: number, toMs: number])[];
  readonly isViewed: boolean;
  readonly isEngaged: boolean;
  readonly percent: number;
  readonly hasLeft: boolean;
}

const VIEW_MS = 2000;
const ENGAGED_MS = 10_000;
const ENGAGED_SHARE = 0.97;
const PERCENTS = [25, 50, 75, 95] as const;
/** Positions of some sources stand still and then jump; this much of it is jitter, more is a seek. */
const JITTER_MS = 250;
/** Decoders now and then report a position a frame earlier than the one before. */
const BACKWARD_MS = 50;
/** A longer silence between samples says nothing about what was played in it. */
const MAX_STEP_MS = 2000;
/** A position that has not moved for this long has stalled, whatever the source says. */
const STALL_MS = 1000;

export function createWatch(durationSeconds: number | null): WatchState {
  return {
    durationMs: toDurationMs(durationSeconds),
    last: null,
    watchedMs: 0,
    mutedMs: 0,
    timelessMs: 0,
    continuousMs: 0,
    loops: 0,
    leadMs: JITTER_MS,
    seen: [],
    isViewed: false,
    isEngaged: false,
    percent: 0,
    hasLeft: false,
  };
}

export function advanceWatch(
  state: WatchState,
  input: WatchInput,
): { state: WatchState; outcomes: WatchOutcome[] } {
  if (state.hasLeft) return { state, outcomes: [] };
  switch (input.type) {
    case 'sample':
      return withProgress(step(state, input));
    case 'duration':
      return withProgress({
        ...state,
        durationMs: toDurationMs(input.seconds) ?? state.durationMs,
      });
    case 'looped':
      return withProgress(loop(state, input.atMs));
    case 'interaction':
      if (state.isEngaged) return { state, outcomes: [] };
      return {
        state: { ...state, isEngaged: true },
        outcomes: [{ type: 'engaged', reason: input.reason }],
      };
    case 'leave':
      return leave(state, input.atMs);
  }
}

/** Moves from the last sample to this one and counts the time between them, if it was watched. */
function step(state: WatchState, now: Sample): WatchState {
  const { last } = state;
  const to = toPosition(now.positionSeconds);
  const next: WatchState = { ...state, last: { ...now, positionSeconds: to } };
  if (!last || !last.playing || !last.visible) return { ...next, continuousMs: 0 };
  const elapsedMs = Math.max(0, now.atMs - last.atMs);
  if (elapsedMs > MAX_STEP_MS) return { ...next, continuousMs: 0 };

  const from = last.positionSeconds;
  if (from === null || to === null) {
    return countTime({ ...next, timelessMs: state.timelessMs + elapsedMs }, elapsedMs, last.muted);
  }
  const movedMs = ((to - from) * 1000) / (last.rate ?? 1);
  const contentMs = movedMs < 0 && movedMs > -BACKWARD_MS ? 0 : movedMs;
  const isSame = now.playing && now.visible && now.muted === last.muted;
  // A coarse position has not moved yet: keep measuring from the sample before.
  if (contentMs === 0 && isSame && elapsedMs < STALL_MS) return state;

  const leadMs = Math.min(JITTER_MS, state.leadMs + elapsedMs - Math.max(0, contentMs));
  if (contentMs < 0 || leadMs < 0)
    return { ...next, leadMs: Math.min(JITTER_MS, state.leadMs + elapsedMs), continuousMs: 0 };
  if (contentMs === 0 && elapsedMs >= STALL_MS) return { ...next, leadMs, continuousMs: 0 };
  const playedMs = Math.min(elapsedMs, contentMs + JITTER_MS);
  const counted = countTime(
    { ...next, leadMs, seen: addRange(state.seen, from * 1000, to * 1000) },
    playedMs,
    last.muted,
  );
  return elapsedMs - contentMs > STALL_MS / 2 ? { ...counted, continuousMs: 0 } : counted;
}

function countTime(state: WatchState, ms: number, muted: boolean): WatchState {
  return {
    ...state,
    watchedMs: state.watchedMs + ms,
    mutedMs: state.mutedMs + (muted ? ms : 0),
    continuousMs: state.continuousMs + ms,
  };
}

/**
 * Counts the tail up to the end, then measures on from the start. Some browsers go back well before the end; then what was played
 * since the last sample is all that was seen.
 */
function loop(state: WatchState, atMs: number): WatchState {
  const { last, durationMs } = state;
  if (!last) return { ...state, loops: state.loops + 1 };
  const from = last.positionSeconds;
  const playedMs = Math.max(0, atMs - last.atMs) * (last.rate ?? 1);
  const leftMs = from === null || durationMs === null ? Infinity : durationMs - from * 1000;
  const end =
    from === null ? null : from + (leftMs <= playedMs + JITTER_MS ? leftMs : playedMs) / 1000;
  const atEnd = step(state, { ...last, atMs, positionSeconds: end });
  const start = end === null ? null : 0;
  return {
    ...atEnd,
    loops: state.loops + 1,
    last: { ...last, atMs: Math.max(atMs, last.atMs), positionSeconds: start },
  };
}

function leave(state: WatchState, atMs: number): { state: WatchState; outcomes: WatchOutcome[] } {
  // Without a position only the clock counts; with one, the last sample has said all that is known.
  const timeless = state.last?.positionSeconds === null;
  const { state: last, outcomes } = withProgress(
    timeless && state.last ? step(state, { ...state.last, atMs }) : state,
  );
  const watchedMs = wholeMs(last.watchedMs);
  if (watchedMs > 0) {
    outcomes.push({
      type: 'watched',
      watchedMs,
      uniqueMs: Math.min(watchedMs, wholeMs(uniqueMsOf(last))),
      mutedMs: Math.min(watchedMs, wholeMs(last.mutedMs)),
      loops: Math.min(100_000, last.loops),
      durationMs: wholeMs(last.durationMs ?? 0),
    });
  }
  return { state: { ...last, last: null, hasLeft: true }, outcomes };
}

function withProgress(state: WatchState): { state: WatchState; outcomes: WatchOutcome[] } {
  const outcomes: WatchOutcome[] = [];
  let { isViewed, isEngaged, percent } = state;
  if (!isViewed && state.continuousMs >= VIEW_MS) {
    isViewed = true;
    outcomes.push({ type: 'viewed' });
  }
  const uniqueMs = uniqueMsOf(state);
  const share = state.durationMs ? uniqueMs / state.durationMs : 0;
  for (const reached of PERCENTS) {
    if (reached <= percent || share * 100 < reached) continue;
    percent = reached;
    outcomes.push({ type: 'progressed', percent: reached });
  }
  if (!isEngaged && (uniqueMs + state.timelessMs >= ENGAGED_MS || share >= ENGAGED_SHARE)) {
    isEngaged = true;
    outcomes.push({ type: 'engaged', reason: 'watched' });
  }
  return { state: { ...state, isViewed, isEngaged, percent }, outcomes };
}

/** Never more than was watched by the clock, and never more than there is. */
function uniqueMsOf(state: WatchState): number {
  const limitMs = state.durationMs ?? Infinity;
  let sumMs = 0;
  for (const [fromMs, toMs] of state.seen) sumMs += Math.max(0, Math.min(toMs, limitMs) - fromMs);
  return Math.min(sumMs, state.watchedMs, limitMs);
}

function addRange(seen: WatchState['seen'], fromMs: number, toMs: number): WatchState['seen'] {
  if (toMs <= fromMs) return seen;
  const apart: (readonly [number, number])[] = [];
  for (const range of seen) {
    if (range[1] < fromMs || range[0] > toMs) {
      apart.push(range);
    } else {
      fromMs = Math.min(fromMs, range[0]);
      toMs = Math.max(toMs, range[1]);
    }
  }
  return [...apart, [fromMs, toMs] as const].sort((a, b) => a[0] - b[0]);
}

function toDurationMs(seconds: number | null): number | null {
  // Live streams say Infinity, an element without metadata says NaN.
  return seconds !== null && Number.isFinite(seconds) && seconds > 0
    ? Math.min(DAY_MS, seconds * 1000)
    : null;
}

function toPosition(seconds: number | null): number | null {
  return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function wholeMs(ms: number): number {
  return Math.min(DAY_MS, Math.floor(ms));
}
