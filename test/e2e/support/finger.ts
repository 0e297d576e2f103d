/** A finger on the glass: real touches, which the browser turns into taps, scrolls and clicks of its own. */
import type { Page } from 'playwright';

interface Point {
  x: number;
  y: number;
}

export interface Finger {
  down(at: Point): Promise<void>;
  /** There in small steps, as a finger goes. */
  move(to: Point): Promise<void>;
  up(): Promise<void>;
  tap(at: Point): Promise<void>;
  swipe(from: Point, to: Point): Promise<void>;
}

const STEPS = 8;

export async function createFinger(page: Page): Promise<Finger> {
  const browser = await page.context().newCDPSession(page);
  let now: Point = { x: 0, y: 0 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [now],
    });
  const down = async (at: Point) => {
    now = at;
    await touch('touchStart');
  };
  const move = async (to: Point) => {
    const from = now;
    for (let step = 1; step <= STEPS; step++) {
      const part = step / STEPS;
      now = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await touch('touchMove');
    }
  };
  const up = async () => void (await touch('touchEnd'));
  return {
    down,
    move,
    up,
    async tap(at) {
      await down(at);
      await up();
    },
    async swipe(from, to) {
      await down(from);
      await move(to);
      await up();
    },
  };
}
