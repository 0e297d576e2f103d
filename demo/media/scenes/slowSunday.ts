/** Late sun through leaves, linen, one candle. */
import { Vector3 } from 'three';
import { createDust } from '../props/air.js';
import { createCandle } from '../props/candle.js';
import { createBooks, createBranch, createCloth, createVase } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildSlowSunday: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'linen',
    tableColours: ['#d8cbb4'],
    wall: 'lime',
    wallColour: '#c9a98a',
    wallZ: -2.1,
    sky: ['#d8d2c6', '#b8977a', '#8a6a4e'],
    ambient: 0.42,
    panels: [
      { from: [8, 4, 4], size: [6, 8], colour: '#ffd9a0', power: 6 },
      { from: [-8, 3, 2], size: [2.5, 7], colour: '#dfe6ee', power: 1.2 },
    ],
    key: {
      from: [7.5, 3.9, 4.2],
      to: [-0.1, 0.9, -0.6],
      colour: '#ffbe74',
      power: 9,
      gobo: 'leaves',
      softness: 0.2,
      angle: 0.33,
    },
  });
  const candle = createCandle('#e9e0d0');
  candle.group.rotation.y = 0.15;
  const books = createBooks(['#7c8469', '#c08a5c', '#e0d3bd'], 1.6, 1.15);
  books.position.set(-0.95, 0, -1.0);
  books.rotation.y = 0.4;
  const vase = createVase('#8f5f43');
  vase.position.set(-0.95, 0.48, -1.0);
  const branch = createBranch(4, '#6f7a4a', 2.2, 12);
  branch.position.set(-0.95, 1.55, -1.0);
  branch.rotation.y = -0.3;
  const cloth = createCloth('#a66f4d', 1.5, 1.2, 14);
  cloth.position.set(0.95, 0, 0.35);
  cloth.rotation.y = -0.6;
  const dust = createDust(12, 34);
  set.ground([
    { x: 0, z: 0, radius: 0.38, height: 0.8 },
    { x: -0.95, z: -1, radius: 0.85, height: 0.6 },
  ]);
  set.scene.add(candle.group, books, vase, branch, cloth, dust.group);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.4,
        position: [
          [-0.7, 1.35, 4.9],
          [0.15, 1.3, 4.4],
        ],
        target: [
          [-0.12, 0.72, 0],
          [-0.05, 0.68, 0],
        ],
        fov: [35],
        lens: 0.055,
        ease: 'linear',
      },
      {
        from: 4.4,
        to: 8.5,
        position: [
          [0.75, 2.35, 2.0],
          [0.45, 1.85, 1.95],
        ],
        target: [
          [0, 0.86, 0],
          [0, 0.88, 0],
        ],
        fov: [36],
        lens: 0.04,
        focus: [[0, 0.78, 0.05]],
        ease: 'linear',
      },
    ],
    titles: [
      {
        text: 'Sunday plan:',
        from: 0.3,
        to: 4.2,
        y: 0.135,
        size: 40,
        font: 'sans',
        motion: 'rise',
      },
      { text: 'one candle,\nno plan', from: 0.9, to: 4.2, y: 0.235, size: 66, font: 'serif' },
      {
        text: 'like the tree,\nnot like a sweet',
        from: 4.8,
        to: 8.2,
        y: 0.17,
        size: 54,
        font: 'italic',
      },
    ],
    grade: { ...plainGrade, exposure: 0.95, shadows: '#7d7a80', highlights: '#8c8270', glow: 0.22 },
    anchors: { 'candle-fig': new Vector3(0, 0.5, 0.3), wick: new Vector3(0, 0.78, 0) },
    update: (seconds, camera) => {
      candle.burn(seconds, 1, camera);
      dust.update(seconds);
    },
  };
};
