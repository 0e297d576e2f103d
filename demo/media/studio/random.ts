import { createRandom } from '../../random.js';

/** The `index`th of a low-discrepancy row in 0..1; bases 2 and 3 make evenly spread pairs. */
export const halton = (index: number, base: number): number => {
  let result = 0;
  let fraction = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    result += (rest % base) * fraction;
    fraction /= base;
  }
  return result;
};

/** Evenly spread points in the unit disc. */
export const discPoint = (index: number, count: number): [number, number] => {
  const radius = Math.sqrt((index + 0.5) / count);
  const angle = index * 2.399963;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};

/** Smooth wandering in about -1..1, for hands, flames and steam. */
export const wander = (seconds: number, seed: number): number =>
  (Math.sin(seconds * 1.7 + seed * 12.9) +
    Math.sin(seconds * 2.9 + seed * 78.2) * 0.6 +
    Math.sin(seconds * 5.3 + seed * 37.7) * 0.25) /
  1.85;

/** Tiling noise of several octaves on a square of `size` cells; `at(u, v)` takes 0..1 and gives about 0..1. */
export const createNoise = (seed: number, octaves = 4) => {
  const random = createRandom(seed);
  const grid = Float32Array.from({ length: 256 * 256 }, random);
  const cell = (x: number, y: number) => grid[(y & 255) * 256 + (x & 255)] ?? 0;
  const once = (x: number, y: number) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const across = x - column;
    const down = y - row;
    const sx = across * across * (3 - 2 * across);
    const sy = down * down * (3 - 2 * down);
    const top = cell(column, row) * (1 - sx) + cell(column + 1, row) * sx;
    const bottom = cell(column, row + 1) * (1 - sx) + cell(column + 1, row + 1) * sx;
    return top * (1 - sy) + bottom * sy;
  };
  return (x: number, y: number): number => {
    let sum = 0;
    let weight = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const scale = 2 ** octave;
      sum += once(x * scale + octave * 17, y * scale + octave * 31) / scale;
      weight += 1 / scale;
    }
    return sum / weight;
  };
};

export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
export const smooth = (from: number, to: number, value: number): number => {
  const share = clamp((value - from) / (to - from));
  return share * share * (3 - 2 * share);
};
