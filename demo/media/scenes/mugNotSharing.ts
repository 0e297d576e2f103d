/** Morning on oak: one clay mug, steam, a window's light with leaves in it. */
import { Vector3 } from 'three';
import { createDust, createSteam } from '../props/air.js';
import { createMug } from '../props/mug.js';
import { createBooks, createCloth } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildMugNotSharing: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'oak',
    tableColours: ['#cfa473', '#8d5c33'],
    wall: 'lime',
    wallColour: '#d9cbb6',
    wallZ: -2.2,
    sky: ['#cfd8e2', '#b9ab98', '#8d6a48'],
    ambient: 0.5,
    panels: [
      { from: [-8, 5, 3], size: [7, 9], colour: '#fff2dd', power: 7 },
      { from: [8, 3, 2], size: [3, 6], colour: '#ffe8d0', power: 0.9 },
    ],
    key: {
      from: [-7.5, 5.4, 4.6],
      to: [0.1, 0.7, -0.4],
      colour: '#ffdfb0',
      power: 7.5,
      gobo: 'window-leaves',
      softness: 0.16,
      angle: 0.3,
    },
  });
  const mug = createMug('clay', '#3a1c0c');
  mug.rotation.y = -0.55;
  const books = createBooks(['#44505a', '#b98d5e'], 1.5, 1.1);
  books.position.set(1.05, 0, -1.25);
  books.rotation.y = -0.35;
  const cloth = createCloth('#e8dfd0', 2.1, 1.5, 6);
  cloth.position.set(-0.75, 0, 0.35);
  cloth.rotation.y = 0.5;
  const steam = createSteam(0.95, 1.5, [1, 0.94, 0.86], 0.42);
  steam.mesh.position.set(0, 0.72, 0);
  const dust = createDust(4);
  set.ground([
    { x: 0, z: 0, radius: 0.34, height: 0.8 },
    { x: 1.05, z: -1.25, radius: 0.8, height: 0.4 },
  ]);
  set.scene.add(mug, books, cloth, steam.mesh, dust.group);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 3.5,
        position: [
          [0.5, 1.75, 5.3],
          [0.25, 1.5, 4.5],
        ],
        target: [
          [0.08, 0.78, 0],
          [0.1, 0.74, 0],
        ],
        fov: [36],
        lens: 0.05,
        ease: 'linear',
      },
      {
        from: 3.5,
        to: 7,
        position: [
          [-1.5, 1.15, 2.6],
          [-0.9, 1.05, 2.8],
        ],
        target: [
          [0.05, 0.58, 0],
          [0.1, 0.6, 0],
        ],
        fov: [32],
        lens: 0.045,
        focus: [[-0.1, 0.45, 0.36]],
        ease: 'linear',
      },
    ],
    titles: [
      {
        text: 'the mug\nI stopped\nsharing',
        from: 0.25,
        to: 3.4,
        y: 0.235,
        size: 74,
        font: 'serif',
        align: 'left',
        x: 0.1,
      },
      {
        text: 'ridges your fingers\njust find',
        from: 3.7,
        to: 6.8,
        y: 0.2,
        size: 50,
        font: 'italic',
      },
    ],
    grade: { ...plainGrade, exposure: 0.95, shadows: '#78818a', highlights: '#8a8276' },
    anchors: { 'mug-ridge': new Vector3(0, 0.5, 0.1), ridges: new Vector3(0, 0.45, 0.36) },
    update: (seconds, camera) => {
      steam.update(seconds, camera);
      dust.update(seconds);
    },
  };
};
