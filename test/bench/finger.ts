/** A finger on the screen: real touch input, so that taps, scrolling and snapping are the browser's own. */
import { setTimeout as wait } from 'node:timers/promises';
import { until, type Visit } from './visit.js';

export interface Point {
  x: number;
  y: number;
}

const TAP_HOLD_MS = 60;
const SWIPE_STEPS = 12;
const STEP_MS = 16;

/** Taps the middle of the first such element of the shelf that can be seen. Answers the page's clock just before. */
export async function tap(visit: Visit, selector: string): Promise<number> {
  const at = await until(`something to tap: ${selector}`, () =>
    visit.ask<Point | null>(`bench.middleOf(${JSON.stringify(selector)})`),
  );
  const sinceMs = await visit.ask<number>('bench.now()');
  await visit.cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await wait(TAP_HOLD_MS);
  await visit.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return sinceMs;
}

/** Moves as fingers do, whether the page keeps up or not: no step waits for the page's answer to the one before. */
export async function swipe(visit: Visit, from: Point, to: Point): Promise<number> {
  const sinceMs = await visit.ask<number>('bench.now()');
  const sent: Promise<unknown>[] = [
    visit.cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] }),
  ];
  for (let step = 1; step <= SWIPE_STEPS; step++) {
    await wait(STEP_MS);
    const at = {
      x: from.x + ((to.x - from.x) * step) / SWIPE_STEPS,
      y: from.y + ((to.y - from.y) * step) / SWIPE_STEPS,
    };
    sent.push(visit.cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] }));
  }
  sent.push(visit.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }));
  await Promise.all(sent);
  return sinceMs;
}
