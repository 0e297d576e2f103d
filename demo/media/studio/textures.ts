/** Surfaces, painted pixel by pixel: wood, limewash, linen, stone, speckled glaze. Each comes with its bump map. */
import { CanvasTexture, NoColorSpace, RepeatWrapping, SRGBColorSpace, type Texture } from 'three';
import { createRandom } from '../../random.js';
import { clamp, createNoise, mix } from './random.js';

export interface Surface {
  map: Texture;
  bump: Texture;
}

type Rgb = [number, number, number];
interface Pixel {
  colour: Rgb;
  height: number;
}

export const hexToRgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const blend = (from: Rgb, to: Rgb, share: number): Rgb => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
  mix(from[2], to[2], share),
];
const scale = (colour: Rgb, factor: number): Rgb => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];

export const createCanvas = (
  width: number,
  height: number,
): [HTMLCanvasElement, CanvasRenderingContext2D] => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas in this browser');
  return [canvas, context];
};

export const toTexture = (canvas: HTMLCanvasElement, colour: boolean): Texture => {
  const texture = new CanvasTexture(canvas);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.colorSpace = colour ? SRGBColorSpace : NoColorSpace;
  texture.anisotropy = 1;
  return texture;
};

const paint = (size: number, pixel: (u: number, v: number) => Pixel): Surface => {
  const [mapCanvas, mapContext] = createCanvas(size, size);
  const [bumpCanvas, bumpContext] = createCanvas(size, size);
  const map = mapContext.createImageData(size, size);
  const bump = bumpContext.createImageData(size, size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const { colour, height } = pixel(x / size, y / size);
      const at = (y * size + x) * 4;
      map.data.set([colour[0], colour[1], colour[2], 255], at);
      const grey = clamp(height) * 255;
      bump.data.set([grey, grey, grey, 255], at);
    }
  }
  mapContext.putImageData(map, 0, 0);
  bumpContext.putImageData(bump, 0, 0);
  return { map: toTexture(mapCanvas, true), bump: toTexture(bumpCanvas, false) };
};

/** Planks along x with grain, pores and a dark gap between them. */
export const paintWood = (light: string, dark: string, seed: number, planks = 4): Surface => {
  const noise = createNoise(seed, 5);
  const [bright, deep] = [hexToRgb(light), hexToRgb(dark)];
  return paint(1024, (u, v) => {
    const plank = Math.floor(v * planks);
    const inside = v * planks - plank;
    const offset = plank * 13.7;
    const bend = noise(u * 3 + offset, v * 6 + offset) * 0.9;
    const rings =
      0.5 +
      0.5 * Math.sin((inside * 5 + bend * 4 + noise(u * 1.2 + offset, inside * 3) * 5) * 6.28);
    const fibre = noise(u * 14 + offset, v * 420);
    const pore = noise(u * 22 + offset, v * 700 + 9) > 0.67 ? 1 : 0;
    const gap = inside < 0.012 || inside > 0.988 ? 1 : 0;
    const tone = noise(offset, 3) * 0.25;
    const share = clamp(rings * 0.32 + fibre * 0.42 + tone + pore * 0.16);
    return {
      colour: scale(blend(bright, deep, share), gap ? 0.35 : 1),
      height: gap ? 0 : 0.75 - pore * 0.2 - fibre * 0.25,
    };
  });
};

/** Brushed lime: clouds and cross strokes. */
export const paintLimewash = (base: string, seed: number, contrast = 1): Surface => {
  const noise = createNoise(seed, 5);
  const colour = hexToRgb(base);
  return paint(768, (u, v) => {
    const cloud = noise(u * 5, v * 5);
    const stroke =
      noise(u * 60 + v * 25, v * 14 - u * 6) * 0.5 + noise(u * 18 - v * 9, v * 70 + u * 30) * 0.5;
    const grit = noise(u * 190, v * 190);
    return {
      colour: scale(colour, 1 + contrast * ((cloud - 0.5) * 0.3 + (stroke - 0.5) * 0.16)),
      height: stroke * 0.55 + grit * 0.25 + cloud * 0.2,
    };
  });
};

/** Plain weave with thick and thin threads. */
export const paintLinen = (base: string, seed: number, threads = 150): Surface => {
  const noise = createNoise(seed, 3);
  const colour = hexToRgb(base);
  return paint(1024, (u, v) => {
    const warp = Math.abs(Math.sin(u * threads * Math.PI + noise(v * 60, u * 9) * 0.9));
    const weft = Math.abs(Math.sin(v * threads * Math.PI + noise(u * 60, v * 9) * 0.9));
    const over = (Math.floor(u * threads) + Math.floor(v * threads)) % 2 === 0;
    const thread = over ? warp : weft;
    const slub = noise(over ? u * threads : u * 8, over ? v * 8 : v * threads);
    return {
      colour: scale(colour, 0.8 + thread * 0.16 + (slub - 0.5) * 0.22),
      height: thread * 0.7 + slub * 0.3,
    };
  });
};

/** Fine pale stone, or terrazzo when `chips` are given. */
export const paintStone = (base: string, seed: number, chips: string[] = []): Surface => {
  const noise = createNoise(seed, 5);
  const warp = createNoise(seed + 1, 3);
  const ground = hexToRgb(base);
  const random = createRandom(seed);
  const colours = chips.map(hexToRgb);
  const spots =
    colours.length === 0
      ? []
      : Array.from({ length: 520 }, () => ({
          x: random(),
          y: random(),
          size: 0.004 + random() ** 2.4 * 0.03,
          turn: random() * 6.28,
          thin: 0.45 + random() * 0.5,
          colour: colours[Math.floor(random() * colours.length)] ?? ground,
        }));
  const buckets = new Map<number, typeof spots>();
  for (const spot of spots) {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const key =
          ((Math.floor(spot.y * 24) + dy + 24) % 24) * 24 +
          ((Math.floor(spot.x * 24) + dx + 24) % 24);
        buckets.set(key, [...(buckets.get(key) ?? []), spot]);
      }
  }
  return paint(1024, (u, v) => {
    const vein = Math.abs(noise(u * 4 + warp(u * 3, v * 3) * 1.6, v * 4) - 0.5);
    const grit = noise(u * 150, v * 150);
    const tone =
      1 +
      (noise(u * 6, v * 6) - 0.5) * 0.12 +
      (grit - 0.5) * 0.07 -
      (colours.length === 0 ? Math.max(0, 0.03 - vein) * 2.4 : 0);
    const bucket = buckets.get(Math.floor(v * 24) * 24 + Math.floor(u * 24)) ?? [];
    const hit = bucket.find((spot) => {
      const dx = u - spot.x;
      const dy = v - spot.y;
      const along = dx * Math.cos(spot.turn) + dy * Math.sin(spot.turn);
      const across = (dy * Math.cos(spot.turn) - dx * Math.sin(spot.turn)) / spot.thin;
      return (
        Math.abs(along) + Math.abs(across) * 0.8 <
          spot.size * (0.75 + warp(u * 60, v * 60) * 0.5) && Math.hypot(along, across) < spot.size
      );
    });
    return { colour: scale(hit?.colour ?? ground, tone), height: 0.5 + grit * 0.2 };
  });
};

/** Stoneware glaze: even, with iron speckles and a little breathing. */
export const paintGlaze = (
  base: string,
  seed: number,
  speckles = 700,
  speckle = '#5a4433',
): Surface => {
  const noise = createNoise(seed, 4);
  const random = createRandom(seed);
  const ground = hexToRgb(base);
  const surface = paint(512, (u, v) => {
    const cloud = noise(u * 5, v * 7);
    return {
      colour: scale(ground, 0.93 + cloud * 0.14),
      height: noise(u * 70, v * 70) * 0.35 + cloud * 0.3,
    };
  });
  const context = (surface.map.image as HTMLCanvasElement).getContext('2d');
  if (!context) return surface;
  for (let index = 0; index < speckles; index++) {
    context.globalAlpha = 0.25 + random() * 0.5;
    context.fillStyle = speckle;
    context.beginPath();
    context.ellipse(
      random() * 512,
      random() * 512,
      0.5 + random() ** 4 * 2.4,
      0.5 + random() ** 4 * 1.9,
      random() * 3,
      0,
      6.3,
    );
    context.fill();
  }
  return surface;
};

/** Glazed tiles with uneven faces and pale joints. */
export const paintTiles = (
  base: string,
  joint: string,
  seed: number,
  columns = 6,
  rows = 12,
): Surface => {
  const noise = createNoise(seed, 4);
  const [face, grout] = [hexToRgb(base), hexToRgb(joint)];
  return paint(1024, (u, v) => {
    const row = Math.floor(v * rows);
    const across = u * columns + (row % 2) * 0.5;
    const column = Math.floor(across);
    const dx = Math.min(across - column, 1 - across + column) / columns;
    const dy = Math.min(v * rows - row, 1 - v * rows + row) / rows;
    const edge = Math.min(dx, dy) * 1024;
    const isJoint = edge < 3;
    const tone =
      0.82 +
      noise(((column % columns) + 0.5) * 9.1, row * 7.7) * 0.34 +
      (noise(u * 16, v * 16) - 0.5) * 0.2;
    return {
      colour: isJoint ? grout : scale(face, tone),
      height: isJoint ? 0 : clamp(0.35 + edge / 26, 0, 0.85) + noise(u * 9, v * 9) * 0.3,
    };
  });
};
