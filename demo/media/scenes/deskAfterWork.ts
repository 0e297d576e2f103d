/** Deep green wall, lamp low, tea hot, laptop shut. */
import { BoxGeometry, Mesh, Vector3 } from 'three';
import { createSteam } from '../props/air.js';
import { createCandle } from '../props/candle.js';
import { createLampGlow } from '../props/glow.js';
import { createLamp } from '../props/lamp.js';
import { createMug } from '../props/mug.js';
import { createBooks } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createMetal } from '../studio/materials.js';
import { smooth, wander } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildDeskAfterWork: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'walnut',
    tableColours: ['#7d5436', '#3c2313'],
    wall: 'lime',
    wallColour: '#47604f',
    wallZ: -1.8,
    sky: ['#26303a', '#2c2a26', '#2e2018'],
    ambient: 1.15,
    panels: [
      { from: [-8, 4, 4], size: [4, 8], colour: '#86a6c9', power: 2.2 },
      { from: [4, 5, 2], size: [3, 3], colour: '#ffb870', power: 9 },
    ],
    key: {
      from: [-6, 5, 5.4],
      to: [0, 0.5, 0],
      colour: '#8fb0dd',
      power: 2.6,
      gobo: 'window',
      softness: 0.4,
      angle: 0.34,
    },
  });
  const lamp = createLamp('#cdbfa6');
  const glow = createLampGlow(1024);
  for (const group of [lamp.group, glow.group]) group.position.set(0.85, 0, -0.75);
  const mug = createMug('moss', '#5a2c12');
  mug.position.set(-0.25, 0, 0.35);
  mug.rotation.y = 0.55;
  const steam = createSteam(0.8, 1.3, [1, 0.86, 0.66], 0.4);
  steam.mesh.position.set(-0.25, 0.72, 0.35);
  const candle = createCandle('#7d7a6c');
  candle.group.position.set(-1.0, 0.3, -0.85);
  const books = createBooks(['#a9603f', '#d9c9a8'], 1.3, 1.0);
  books.position.set(-1.0, 0, -0.85);
  const laptop = new Mesh(new BoxGeometry(2.4, 0.09, 1.7), createMetal('#8b8c8e', 0.38));
  laptop.position.set(1.25, 0.05, 0.75);
  laptop.rotation.y = -0.28;
  laptop.castShadow = laptop.receiveShadow = true;
  set.ground([
    { x: 0.85, z: -0.75, radius: 0.5, height: 1 },
    { x: -0.25, z: 0.35, radius: 0.34, height: 0.8 },
    { x: -1, z: -0.85, radius: 0.68, height: 0.4 },
    { x: 1.25, z: 0.75, radius: 0.9, height: 0.1 },
  ]);
  set.scene.add(lamp.group, glow.group, mug, steam.mesh, candle.group, books, laptop);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 3.8,
        position: [
          [-0.2, 2.1, 8.0],
          [0.2, 1.95, 7.2],
        ],
        target: [
          [0.1, 1.38, -0.3],
          [0.12, 1.34, -0.3],
        ],
        fov: [35],
        lens: 0.06,
        focus: [[0.3, 1, 0]],
        ease: 'linear',
      },
      {
        from: 3.8,
        to: 8,
        position: [
          [0.9, 1.4, 4.2],
          [0.2, 1.3, 3.9],
        ],
        target: [
          [-0.42, 0.86, 0],
          [-0.48, 0.88, -0.1],
        ],
        fov: [33],
        lens: 0.06,
        focus: [
          [-0.25, 0.6, 0.6],
          [-0.4, 0.6, 0.4],
        ],
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'my desk,\nafter work', from: 0.3, to: 3.6, y: 0.13, size: 64, font: 'italic' },
      {
        text: 'lamp low',
        from: 4.0,
        to: 7.8,
        y: 0.13,
        size: 52,
        font: 'serif',
        motion: 'rise',
        align: 'left',
        x: 0.1,
      },
      {
        text: 'tea hot',
        from: 4.6,
        to: 7.8,
        y: 0.185,
        size: 52,
        font: 'serif',
        motion: 'rise',
        align: 'left',
        x: 0.1,
      },
      {
        text: 'laptop shut',
        from: 5.2,
        to: 7.8,
        y: 0.24,
        size: 52,
        font: 'serif',
        motion: 'rise',
        align: 'left',
        x: 0.1,
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 1.05,
      shadows: '#6f7c80',
      highlights: '#8a8272',
      vignette: 0.42,
      glow: 0.28,
    },
    anchors: {
      'lamp-dusk': new Vector3(0.85, 1.9, -0.1),
      'mug-ridge': new Vector3(-0.25, 0.5, 0.6),
      'candle-fig': new Vector3(-1.0, 0.75, -0.5),
    },
    update: (seconds, camera) => {
      const low = 0.85 - smooth(0.6, 2.2, seconds) * 0.2 + wander(seconds, 7) * 0.006;
      lamp.setPower(low);
      glow.setPower(low);
      steam.update(seconds, camera);
      candle.burn(seconds, 1, camera);
    },
  };
};
