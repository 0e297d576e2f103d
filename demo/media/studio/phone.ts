/** A phone in somebody's other hand: how it drifts, looks for focus, and takes a moment for the light after each cut. */
import { shotAt, type Shot } from './camera.js';
import type { Grade } from './finish.js';
import { wander } from './random.js';

/** Of an arm: slow drift and breath; the tremor that stabilising leaves is put on the finished film. */
export const drift = (seconds: number, seed: number): number =>
  wander(seconds * 0.9, seed) * 0.75 + Math.sin(seconds * 1.55 + seed) * 0.25;

/** How far from the thing itself the lens is focused, as a factor: past it, back, there. */
export const hunt = (secondsIn: number): number =>
  1 + 0.3 * Math.exp(-4.6 * secondsIn) * Math.cos(secondsIn * 10.5);

/** After a cut the picture is too bright or too dark for a moment; colour follows later. */
export const metered = (grade: Grade, shots: readonly Shot[], seconds: number): Grade => {
  const shot = shotAt(shots, seconds);
  const t = seconds - shot.from;
  const miss = (shot.miss ?? 0.25) * Math.exp(-3.2 * t) * Math.cos(t * 4.5);
  return {
    ...grade,
    exposure: grade.exposure * (1 + miss) * (1 + wander(seconds * 0.8, 4) * 0.025),
    saturation: grade.saturation * (1 + miss * 0.25),
  };
};
