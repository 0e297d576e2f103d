import { describe, expect, it } from 'vitest';
import { advanceWheel, noWheelGesture } from '../../../../src/ui/player/wheelGesture.js';

/** Steps that a series of `[milliseconds since the last, pixels]` makes. */
const steps = (events: readonly (readonly [number, number])[]) => {
  let gesture = noWheelGesture;
  let atMs = 0;
  return events.flatMap(([afterMs, px]) => {
    atMs += afterMs;
    const next = advanceWheel(gesture, px, atMs);
    gesture = next.gesture;
    return next.step ? [next.step] : [];
  });
};
const inertia = [
  4, 12, 40, 80, 120, 110, 96, 84, 72, 60, 50, 41, 33, 26, 20, 15, 11, 8, 5, 3, 2, 1, 1, 1,
].map((px) => [16, px] as const);

describe('the wheel', () => {
  it('the wheel moves one slide a notch of a mouse', () => {
    expect(
      steps([
        [0, 100],
        [600, 100],
        [600, -100],
      ]),
    ).toEqual([1, 1, -1]);
  });

  it('the wheel moves one slide a flick of a trackpad, however long it goes on by itself', () => {
    expect(steps(inertia)).toEqual([1]);
    expect(steps([...inertia, ...inertia.map(([, px]) => [20, -px] as const)])).toEqual([1, -1]);
  });

  it('the wheel takes a new push for one while the last still rolls out', () => {
    expect(steps([...inertia, [100, 60], [16, 90]])).toEqual([1, 1]);
  });

  it('the wheel does nothing for a finger that only rests on the pad', () => {
    expect(
      steps([
        [0, 2],
        [16, 3],
        [16, -2],
        [300, 4],
      ]),
    ).toEqual([]);
  });
});
