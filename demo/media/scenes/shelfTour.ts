/** A bathroom shelf in the morning: terrazzo, rose wall, three things. */
import { Vector3 } from 'three';
import { createDrops } from '../props/air.js';
import { createBalm } from '../props/balm.js';
import { createBottle } from '../props/bottle.js';
import { createCandle } from '../props/candle.js';
import { createBranch, createPlinth, createVase } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildShelfTour: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'terrazzo',
    tableColours: ['#ece4d8', '#c98a6c', '#7d8f7f', '#d9b07a'],
    wall: 'lime',
    wallColour: '#d3a899',
    wallZ: -1.3,
    sky: ['#f6f4f0', '#e2c4b8', '#cbb8a8'],
    ambient: 0.58,
    panels: [
      { from: [-7, 5, 4], size: [6, 8], colour: '#fff6ea', power: 6 },
      { from: [7, 3, 3], size: [1.6, 7], colour: '#ffffff', power: 3 },
    ],
    key: {
      from: [-6, 5, 5],
      to: [0.1, 0.7, -0.4],
      colour: '#ffe9cc',
      power: 5.6,
      gobo: 'leaves',
      softness: 0.22,
      angle: 0.34,
    },
  });
  const plinth = createPlinth('#e8d6c6', 0.48, 0.34, 5);
  plinth.position.set(-0.62, 0, -0.1);
  const bottle = createBottle(false, { paper: '#faf2e6', ink: '#4c2f26' });
  bottle.position.set(-0.62, 0.34, -0.1);
  bottle.rotation.y = 0.2;
  const balm = createBalm();
  balm.group.position.set(0.12, 0, 0.42);
  balm.setSwipe(0.7);
  balm.lid.position.set(0.24, 0.36, 0.02);
  balm.lid.rotation.set(1.18, 0.15, 0);
  const candle = createCandle('#cdb9a4');
  candle.group.position.set(0.82, 0, -0.28);
  candle.group.rotation.y = -0.2;
  const vase = createVase('#efe4d6');
  vase.position.set(-0.05, 0, -0.8);
  vase.scale.setScalar(0.8);
  const branch = createBranch(27, '#86906a', 1.7, 10);
  branch.position.set(-0.05, 0.9, -0.8);
  const drops = createDrops(17, 18, 0.28, 0.46);
  drops.position.set(-0.62, 0.34, -0.1);
  set.ground([
    { x: -0.62, z: -0.1, radius: 0.48, height: 0.5 },
    { x: 0.12, z: 0.42, radius: 0.42, height: 0.3 },
    { x: 0.82, z: -0.28, radius: 0.38, height: 0.8 },
    { x: -0.05, z: -0.8, radius: 0.24, height: 0.7 },
  ]);
  set.scene.add(plinth, bottle, balm.group, balm.lid, candle.group, vase, branch, drops);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 2.9,
        position: [
          [-1.7, 1.5, 4.4],
          [-1.15, 1.4, 4.2],
        ],
        target: [
          [-0.5, 1.0, -0.1],
          [-0.42, 0.98, -0.1],
        ],
        fov: [35],
        lens: 0.05,
        ease: 'linear',
      },
      {
        from: 2.9,
        to: 8,
        position: [
          [-0.1, 1.8, 6.6],
          [0.6, 1.6, 6.2],
        ],
        target: [
          [0.06, 0.9, 0],
          [0.14, 0.88, 0],
        ],
        fov: [35],
        lens: 0.05,
        focus: [[0.1, 0.5, 0.3]],
        ease: 'linear',
      },
    ],
    titles: [
      {
        text: 'my whole\nbathroom shelf',
        from: 0.3,
        to: 2.8,
        y: 0.15,
        size: 60,
        font: 'serif',
        colour: '#fffaf2',
      },
      {
        text: 'face',
        from: 3.7,
        to: 7.8,
        y: 0.13,
        size: 38,
        font: 'sans',
        chip: '#fffaf2',
        colour: '#6a3a2d',
        motion: 'rise',
        x: 0.24,
      },
      {
        text: 'hands',
        from: 5.0,
        to: 7.8,
        y: 0.13,
        size: 38,
        font: 'sans',
        chip: '#fffaf2',
        colour: '#6a3a2d',
        motion: 'rise',
        x: 0.5,
      },
      {
        text: 'room',
        from: 6.2,
        to: 7.8,
        y: 0.13,
        size: 38,
        font: 'sans',
        chip: '#fffaf2',
        colour: '#6a3a2d',
        motion: 'rise',
        x: 0.77,
      },
    ],
    grade: { ...plainGrade, exposure: 0.88, vignette: 0.2, glow: 0.14 },
    anchors: {
      'serum-dew': new Vector3(-0.62, 0.85, 0.1),
      'balm-oat': new Vector3(0.12, 0.25, 0.6),
      'candle-fig': new Vector3(0.82, 0.5, 0),
    },
    update: (seconds, camera) => candle.burn(seconds, 1, camera),
  };
};
