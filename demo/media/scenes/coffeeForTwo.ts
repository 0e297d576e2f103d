/** Saturday table: linen, two mugs, a carafe, wide morning light. */
import { Vector3 } from 'three';
import { createDust, createSteam } from '../props/air.js';
import { createCarafe } from '../props/carafe.js';
import { createMug } from '../props/mug.js';
import { createBowl, createBranch, createCloth, createVase } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

export const buildCoffeeForTwo: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'linen',
    tableColours: ['#e9e2d3'],
    wall: 'lime',
    wallColour: '#c6cdbf',
    wallZ: -2.3,
    sky: ['#f3f6f8', '#cfd4c6', '#b5a78e'],
    ambient: 0.58,
    panels: [
      { from: [8, 5, 2], size: [7, 9], colour: '#ffffff', power: 6 },
      { from: [-8, 3, 1], size: [2, 8], colour: '#fff2dc', power: 2.4 },
    ],
    key: {
      from: [7, 5, 4.4],
      to: [-0.1, 0.7, -0.4],
      colour: '#fff0d2',
      power: 6.4,
      gobo: 'window',
      softness: 0.25,
      angle: 0.34,
    },
  });
  const carafe = createCarafe(0.78);
  carafe.group.position.set(-0.2, 0, -0.6);
  const first = createMug('chalk', '#3a1c0c');
  first.position.set(0.66, 0, 0.2);
  first.rotation.y = -0.5;
  const second = createMug('clay', '#3a1c0c');
  second.position.set(-0.74, 0, 0.5);
  second.rotation.y = 2.6;
  const napkin = createCloth('#b98b5f', 1.4, 1.1, 9);
  napkin.position.set(0.95, 0, 0.95);
  napkin.rotation.y = 0.3;
  const bowl = createBowl('#7d8a72', 0.5);
  bowl.position.set(1.15, 0, -0.95);
  const vase = createVase('#d9cbb2');
  vase.position.set(-1.35, 0, -1.25);
  const branch = createBranch(33, '#7f8c5e', 2.3, 12);
  branch.position.set(-1.35, 1.1, -1.25);
  const steams = [first, second].map((mug) => {
    const steam = createSteam(0.85, 1.2, [1, 0.97, 0.92], 0.3);
    steam.mesh.position.copy(mug.position).setY(0.72);
    return steam;
  });
  const dust = createDust(41, 24);
  set.ground([
    { x: -0.2, z: -0.6, radius: 0.52, height: 1.2 },
    { x: 0.66, z: 0.2, radius: 0.34, height: 0.8 },
    { x: -0.74, z: 0.5, radius: 0.34, height: 0.8 },
    { x: 1.15, z: -0.95, radius: 0.22, height: 0.4 },
    { x: -1.35, z: -1.25, radius: 0.28, height: 0.8 },
  ]);
  set.scene.add(
    carafe.group,
    first,
    second,
    napkin,
    bowl,
    vase,
    branch,
    dust.group,
    ...steams.map((steam) => steam.mesh),
  );
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.1,
        position: [
          [0.9, 2.1, 7.6],
          [0.35, 1.95, 7.0],
        ],
        target: [
          [0, 1.18, -0.1],
          [0, 1.14, 0],
        ],
        fov: [35],
        lens: 0.06,
        focus: [[0, 0.7, 0]],
        ease: 'linear',
      },
      {
        from: 4.1,
        to: 8,
        position: [
          [1.75, 1.85, 4.0],
          [1.15, 1.65, 3.9],
        ],
        target: [
          [0.4, 0.8, 0.1],
          [0.46, 0.8, 0.1],
        ],
        fov: [36],
        lens: 0.05,
        focus: [[0.66, 0.6, 0.5]],
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'coffee for two', from: 0.3, to: 3.9, y: 0.12, size: 60, font: 'serif' },
      { text: 'no hurry', from: 1.1, to: 3.9, y: 0.18, size: 60, font: 'italic' },
      {
        text: 'Saturday is for\nthe good mugs',
        from: 4.4,
        to: 7.8,
        y: 0.14,
        size: 54,
        font: 'serif',
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 0.85,
      shadows: '#7c8080',
      highlights: '#858076',
      vignette: 0.2,
      glow: 0.1,
    },
    anchors: { 'carafe-pour': new Vector3(-0.2, 0.7, 0), 'mug-ridge': new Vector3(0.66, 0.5, 0.5) },
    update: (seconds, camera) => {
      for (const steam of steams) steam.update(seconds + steam.mesh.position.x * 3, camera);
      dust.update(seconds);
    },
  };
};
