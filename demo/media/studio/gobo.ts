/** What stands between the sun and the wall: panes, blinds, leaves. Drawn soft, because the sun is not a point. */
import type { Texture } from 'three';
import { createRandom, type Random } from '../../random.js';
import { wander } from './random.js';
import { createCanvas, toTexture } from './textures.js';

export type GoboKind = 'none' | 'window' | 'blinds' | 'leaves' | 'window-leaves' | 'arch';

interface Leaf {
  x: number;
  y: number;
  length: number;
  turn: number;
  seed: number;
}

const size = 512;

const createLeaves = (random: Random): Leaf[] =>
  Array.from({ length: 7 }, (_, branch) => {
    const startX = random() * size * 0.5 - 20;
    const startY = branch * 78 - 10;
    const lean = -0.5 + random() * 0.7;
    return Array.from({ length: 11 }, (__, index): Leaf => ({
      x: startX + Math.cos(lean) * index * 27,
      y: startY + Math.sin(lean) * index * 27,
      length: 46 + random() * 36,
      turn: lean + (index % 2 === 0 ? 0.8 : -0.85) + random() * 0.35,
      seed: branch * 20 + index,
    }));
  }).flat();

const drawLeaf = (context: CanvasRenderingContext2D, leaf: Leaf, seconds: number) => {
  context.save();
  const branchSway = wander(seconds * 0.45, Math.floor(leaf.seed / 20)) * 7;
  context.translate(leaf.x + branchSway, leaf.y + branchSway * 0.5);
  context.rotate(leaf.turn + wander(seconds * 0.8, leaf.seed) * 0.09);
  context.beginPath();
  context.moveTo(0, 0);
  context.quadraticCurveTo(leaf.length * 0.45, -leaf.length * 0.28, leaf.length, 0);
  context.quadraticCurveTo(leaf.length * 0.45, leaf.length * 0.28, 0, 0);
  context.fill();
  context.restore();
};

export const paintGobo = (
  kind: Exclude<GoboKind, 'none'>,
): { texture: Texture; sway: (seconds: number) => void } => {
  const [canvas, context] = createCanvas(size, size);
  const [sharp, ink] = createCanvas(size, size);
  const texture = toTexture(canvas, true);
  const leaves = createLeaves(createRandom(5));
  const hasLeaves = kind === 'leaves' || kind === 'window-leaves';
  const draw = (seconds: number) => {
    ink.fillStyle = kind === 'leaves' ? '#fff' : '#000';
    ink.fillRect(0, 0, size, size);
    ink.fillStyle = '#fff';
    if (kind === 'window' || kind === 'window-leaves')
      for (let x = 0; x < 2; x++)
        for (let y = 0; y < 3; y++) ink.fillRect(78 + x * 186, 22 + y * 162, 170, 146);
    if (kind === 'blinds')
      for (let row = 0; row < 13; row++) ink.fillRect(60, 14 + row * 38, 392, 22);
    if (kind === 'arch') {
      ink.beginPath();
      ink.arc(256, 210, 150, Math.PI, 0);
      ink.lineTo(406, 512);
      ink.lineTo(106, 512);
      ink.fill();
    }
    ink.fillStyle = '#000';
    if (hasLeaves) for (const leaf of leaves) drawLeaf(ink, leaf, seconds);
    context.fillStyle = '#000';
    context.fillRect(0, 0, size, size);
    context.filter = `blur(${kind === 'blinds' ? 5 : 7}px)`;
    context.drawImage(sharp, 0, 0);
    context.filter = 'none';
    texture.needsUpdate = true;
  };
  draw(0);
  return { texture, sway: (seconds) => (hasLeaves ? draw(seconds) : undefined) };
};
