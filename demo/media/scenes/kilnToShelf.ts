/** The maker's own: terracotta seamless, plinths, a slow turn of the table. */
import { Group, Vector3 } from 'three';
import { createCarafe } from '../props/carafe.js';
import { createMug } from '../props/mug.js';
import { createBowl, createPlinth } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildKilnToShelf: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'plain',
    tableColours: ['#b4623f'],
    wall: 'plain',
    wallColour: '#b9694a',
    wallZ: -3,
    sky: ['#f0d8c8', '#c27a58', '#8f452a'],
    ambient: 0.75,
    panels: [
      { from: [-7, 6, 3], size: [5, 8], colour: '#fff4e6', power: 7 },
      { from: [8, 4, 1], size: [1.6, 9], colour: '#ffe0c4', power: 4 },
    ],
    key: {
      from: [-5.4, 6.2, 4.4],
      to: [0, 0.7, 0],
      colour: '#ffe6c8',
      power: 5.6,
      gobo: 'arch',
      softness: 0.14,
      angle: 0.38,
    },
  });
  const turning = new Group();
  const base = createPlinth('#c9795a', 1.25, 0.16, 7);
  const low = createPlinth('#d98e6c', 0.52, 0.5, 8);
  low.position.set(-0.5, 0.16, 0.25);
  const chalk = createMug('chalk');
  chalk.position.set(-0.5, 0.66, 0.25);
  chalk.rotation.y = -0.6;
  const clay = createMug('moss');
  clay.position.set(0.32, 0.16, 0.68);
  clay.rotation.y = -0.3;
  const carafe = createCarafe(0.62);
  carafe.group.add(carafe.dripper);
  carafe.group.scale.setScalar(0.92);
  carafe.group.position.set(0.36, 0.16, -0.42);
  const bowl = createBowl('#efe6d6', 0.4);
  bowl.position.set(-0.62, 0.16, -0.6);
  turning.add(base, low, chalk, clay, carafe.group, bowl);
  set.ground([{ x: 0, z: 0, radius: 1.25, height: 0.3 }]);
  set.scene.add(turning);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.2,
        position: [
          [0.2, 2.2, 8.2],
          [0, 2.1, 7.6],
        ],
        target: [
          [-0.02, 1.3, 0],
          [-0.02, 1.28, 0],
        ],
        fov: [35],
        lens: 0.04,
        shake: 0.35,
        ease: 'linear',
      },
      {
        from: 4.2,
        to: 7.5,
        position: [
          [1.7, 1.9, 5.6],
          [1.0, 2.0, 5.3],
        ],
        target: [
          [0.16, 1.45, 0],
          [0.14, 1.45, 0],
        ],
        fov: [36],
        lens: 0.05,
        shake: 0.35,
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'from our kiln', from: 0.3, to: 4.0, y: 0.12, size: 66, font: 'serif' },
      { text: 'to your shelf', from: 0.9, to: 4.0, y: 0.185, size: 66, font: 'italic' },
      {
        text: 'every one\na little different',
        from: 4.5,
        to: 7.3,
        y: 0.14,
        size: 56,
        font: 'serif',
      },
    ],
    grade: { ...plainGrade, exposure: 0.88, saturation: 0.86, vignette: 0.22, glow: 0.08 },
    anchors: {
      'mug-ridge': new Vector3(-0.42, 1.1, 0.5),
      'carafe-pour': new Vector3(0.36, 1.1, 0),
    },
    update: (seconds) => {
      turning.rotation.y = -0.28 + seconds * 0.07;
    },
  };
};
