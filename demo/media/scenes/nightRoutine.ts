/** Night, green tiles, a candle; the serum in front catches its light. */
import { Vector3 } from 'three';
import { createDrops } from '../props/air.js';
import { createBottle } from '../props/bottle.js';
import { createCandle } from '../props/candle.js';
import { createTray, createVase, createBranch } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSurfaceMaterial } from '../studio/materials.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';
import { paintStone } from '../studio/textures.js';

export const buildNightRoutine: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'stone',
    tableColours: ['#8f8578'],
    wall: 'tiles',
    wallColour: '#2f4a44',
    wallZ: -1.6,
    sky: ['#1c2a36', '#2a2522', '#3a2d22'],
    ambient: 0.5,
    panels: [
      { from: [-7, 4, 5], size: [3, 8], colour: '#ffdcb0', power: 5 },
      { from: [8, 3, 1], size: [2, 7], colour: '#7fa6c4', power: 2.4 },
    ],
    key: {
      from: [-4.5, 5, 5.5],
      to: [0, 0.5, -0.3],
      colour: '#ffc58a',
      power: 2,
      gobo: 'arch',
      softness: 0.4,
      angle: 0.34,
    },
  });
  const tray = createTray(createSurfaceMaterial(paintStone('#d9cfc0', 5), [1, 1], 0.35, 0.2), 0.85);
  const bottle = createBottle();
  bottle.position.set(-0.12, 0.07, 0.25);
  bottle.rotation.y = 0.12;
  const candle = createCandle();
  candle.group.position.set(0.62, 0, -0.62);
  candle.group.rotation.y = -0.4;
  const vase = createVase('#3b3a35');
  vase.scale.setScalar(0.95);
  vase.position.set(-0.95, 0, -0.85);
  const branch = createBranch(8, '#4d5f48', 1.7, 9);
  branch.position.set(-0.95, 1.1, -0.85);
  const drops = createDrops(3, 42, 0.26, 0.75);
  drops.position.set(-0.12, 0.072, 0.25);
  set.ground([
    { x: -0.1, z: 0.15, radius: 0.85, height: 0.12 },
    { x: 0.62, z: -0.62, radius: 0.38, height: 0.8 },
    { x: -0.95, z: -0.85, radius: 0.3, height: 0.8 },
  ]);
  tray.position.x = -0.1;
  tray.position.z = 0.15;
  set.scene.add(tray, bottle, candle.group, vase, branch, drops);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.5,
        position: [
          [0.75, 1.25, 4.5],
          [0.3, 1.15, 3.9],
        ],
        target: [
          [0.14, 0.86, 0],
          [0.1, 0.86, 0],
        ],
        fov: [35],
        lens: 0.06,
        focus: [[-0.1, 0.6, 0.3]],
        ease: 'linear',
      },
      {
        from: 4.5,
        to: 8,
        position: [
          [-0.5, 1.35, 3.1],
          [0.1, 1.45, 2.9],
        ],
        target: [
          [0.38, 0.92, -0.4],
          [0.45, 0.94, -0.5],
        ],
        fov: [33],
        lens: 0.06,
        focus: [[0.62, 0.8, -0.5]],
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'my 2-minute\nnight routine', from: 0.2, to: 4.3, y: 0.2, size: 66, font: 'italic' },
      {
        text: 'three drops',
        from: 4.6,
        to: 5.9,
        y: 0.17,
        size: 54,
        font: 'italic',
        motion: 'rise',
      },
      { text: 'candle on', from: 5.3, to: 7.8, y: 0.225, size: 54, font: 'italic', motion: 'rise' },
      { text: 'phone away', from: 6.0, to: 7.8, y: 0.28, size: 54, font: 'italic', motion: 'rise' },
    ],
    grade: {
      ...plainGrade,
      exposure: 1.25,
      shadows: '#6e7c80',
      highlights: '#8c8272',
      vignette: 0.45,
      glow: 0.35,
    },
    anchors: {
      'serum-dew': new Vector3(-0.12, 0.55, 0.3),
      'candle-fig': new Vector3(0.62, 0.5, -0.4),
    },
    update: (seconds, camera) => candle.burn(seconds, 1, camera),
  };
};
