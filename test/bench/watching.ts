/** What a shopper waits for once they tap and swipe. */
import { setTimeout as wait } from 'node:timers/promises';
import { swipe, tap, type Point } from './finger.js';
import type { Widget } from './pages.js';
import { until, type Visit } from './visit.js';

const SWIPES = 5;
const WATCH_MS = 1200;
const SETTLE_MS = 700;
const SWIPE_TIMEOUT_MS = 8000;
/** From the tap on; what moves by then has come to rest. */
const MOTION_MS = 600;

interface Frame {
  atMs: number;
  by: string;
  src: string;
}
interface Touch {
  type: string;
  atMs: number;
}

export interface Interaction {
  name: string;
  startMs: number;
  durationMs: number;
  /** What the shopper did. */
  act: string;
  /** Before its first handler ran: the main thread was busy with something else. */
  waitMs: number;
  workMs: number;
}

export interface Watched {
  /** From lifting the finger off the card. */
  tapToFrameMs: number;
  /** The same once more, after closing. */
  againToFrameMs: number;
  /** One a swipe, from lifting the finger; 0 when the next video was moving by then. */
  swipeToFrameMs: number[];
  /** Swipes that no next video followed. */
  missedSwipes: number;
  /** Time between frames, of all swipes. */
  rowFrameMs: number[];
  playerFrameMs: number[];
  /** Of pulling the product's sheet down a little and letting it go; the page written by hand has none. */
  sheetFrameMs: number[];
  /** Of what moves while the player opens, both times, and closes. */
  openFrameMs: number[];
  closeFrameMs: number[];
  interactions: Interaction[];
}

const selectors: Record<Widget, { card: string; close: string }> = {
  shelf: { card: '[part~="card"] .open', close: '[part~="player"] [part~="close"]' },
  byHand: { card: '.reels li button', close: '.reels dialog button' },
};

const sale = [
  ['product', 'button[part~="product"]'],
  ['variant', '[part~="variant"]'],
  ['add to cart', '[part~="add-to-cart"]'],
] as const;

/** The first picture after the finger left the screen. */
async function firstFrame(
  visit: Visit,
  sinceMs: number,
  release: 'pointerup' | 'touchend',
  isNext: (frame: Frame) => boolean,
  timeoutMs?: number,
): Promise<{ ms: number; src: string }> {
  const look = async () =>
    (await visit.ask<Frame[]>(`bench.frames(${sinceMs})`)).find(isNext) ?? null;
  const frame = await until('a picture of the video', look, {
    everyMs: 50,
    ...(timeoutMs ? { timeoutMs } : {}),
  });
  const touches = await visit.ask<Touch[]>(`bench.touches(${sinceMs})`);
  const lifted = touches.find(({ type }) => type === release);
  if (!lifted) throw new Error(`the page heard no ${release}`);
  return { ms: Math.max(0, frame.atMs - lifted.atMs), src: frame.src };
}

/** Frames of one swipe, until what it set going stands still. */
async function swipeFrames(
  visit: Visit,
  from: Point,
  to: Point,
): Promise<{ deltasMs: number[]; sinceMs: number }> {
  await visit.ask('bench.startFrames()');
  const sinceMs = await swipe(visit, from, to);
  await wait(SETTLE_MS);
  return { deltasMs: await visit.ask<number[]>('bench.stopFrames()'), sinceMs };
}

/** So far that it comes back. */
const PULL_PX = 60;

/** Frames of the product's sheet under a finger that pulls it down a little, and of its way back. */
async function pullSheet(visit: Visit): Promise<number[]> {
  const grip = await visit.ask<Point | null>(`bench.middleOf('.sheet-grip')`);
  if (!grip) return [];
  return (await swipeFrames(visit, grip, { x: grip.x, y: grip.y + PULL_PX })).deltasMs;
}

/** Taps at once, as soon as the cards are drawn; answers what came before the tap, too. */
export async function measureHastyTap(
  visit: Visit,
  name: Widget,
  url: string,
): Promise<{ toFrameMs: number; videoBytesBefore: number }> {
  await visit.open(url);
  await visit.scrollToShelf();
  await visit.cardsDrawn();
  await visit.watch();
  const videoBytesBefore = visit.traffic.bytes().video;
  const { ms } = await firstFrame(
    visit,
    await tap(visit, selectors[name].card),
    'pointerup',
    () => true,
  );
  return { toFrameMs: ms, videoBytesBefore };
}

/** Goes on where `measureLoading` ended: the shelf has been looked at for a while. */
export async function measureWatching(visit: Visit, name: Widget): Promise<Watched> {
  const { card, close } = selectors[name];
  const acts: { act: string; sinceMs: number }[] = [];
  const act = async (what: string, selector: string) => {
    const sinceMs = await tap(visit, selector);
    acts.push({ act: what, sinceMs });
    return sinceMs;
  };
  /** Frames from the tap until what moves has come to rest. */
  const moving = async (what: string, selector: string, frameMs: number[]) => {
    await visit.ask('bench.startFrames()');
    const sinceMs = await act(what, selector);
    await wait(MOTION_MS);
    frameMs.push(...(await visit.ask<number[]>('bench.stopFrames()')));
    return sinceMs;
  };
  const openFrameMs: number[] = [];
  const openCard = async (selector: string) =>
    firstFrame(visit, await moving('open', selector, openFrameMs), 'pointerup', () => true);

  const { y } = await until('the first card', () =>
    visit.ask<Point | null>(`bench.middleOf(${JSON.stringify(card)})`),
  );
  const rowFrameMs: number[] = [];
  // Not back beyond its start: there the browser may take a swipe for "one page back".
  for (const [from, to] of [
    [340, 40],
    [340, 40],
    [60, 320],
  ] as const) {
    rowFrameMs.push(...(await swipeFrames(visit, { x: from, y }, { x: to, y })).deltasMs);
  }
  await wait(SETTLE_MS);

  const first = await openCard(card);
  await wait(WATCH_MS);
  const swipeToFrameMs: number[] = [];
  let missedSwipes = 0;
  const playerFrameMs: number[] = [];
  let { src } = first;
  for (let i = 0; name === 'shelf' && i < SWIPES; i++) {
    const { deltasMs, sinceMs } = await swipeFrames(visit, { x: 195, y: 620 }, { x: 195, y: 180 });
    playerFrameMs.push(...deltasMs);
    const before = src;
    const isNext = (frame: Frame) => frame.by === 'play' && frame.src !== before;
    const next = await firstFrame(visit, sinceMs, 'touchend', isNext, SWIPE_TIMEOUT_MS).catch(
      () => null,
    );
    if (next) {
      swipeToFrameMs.push(next.ms);
      ({ src } = next);
    } else missedSwipes++;
    await wait(WATCH_MS);
  }
  const closeFrameMs: number[] = [];
  await moving('close', close, closeFrameMs);
  await wait(WATCH_MS);
  const again = await openCard(card);
  await wait(WATCH_MS);
  const sheetFrameMs: number[] = [];
  if (name === 'shelf') {
    for (const [what, selector] of sale) {
      const inPlayer = `[part~="player"] ${selector}`;
      // A product may have no options, or be sold out.
      if ((await visit.ask<Point | null>(`bench.middleOf(${JSON.stringify(inPlayer)})`)) === null)
        continue;
      await act(what, inPlayer);
      await wait(WATCH_MS);
      if (what === 'product') sheetFrameMs.push(...(await pullSheet(visit)));
    }
  }
  const heard = await visit.ask<Omit<Interaction, 'act'>[]>('bench.interactions()');
  const interactions = heard.map((one) => ({
    ...one,
    act: acts.findLast(({ sinceMs }) => sinceMs <= one.startMs)?.act ?? 'swipe',
  }));
  return {
    tapToFrameMs: first.ms,
    againToFrameMs: again.ms,
    swipeToFrameMs,
    missedSwipes,
    rowFrameMs,
    playerFrameMs,
    sheetFrameMs,
    openFrameMs,
    closeFrameMs,
    interactions,
  };
}
