/** Noon on pale blue: three mugs in a row, hard light, quick slide. */
import { Vector3, type Group } from 'three';
import { createMug, type MugColour } from '../props/mug.js';
import { createBlock, createPlinth } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const row: { colour: MugColour; x: number; base: number; lands: number }[] = [
  { colour: 'chalk', x: -0.62, base: 0.62, lands: 0.35 },
  { colour: 'clay', x: 0.08, base: 0.3, lands: 1.0 },
  { colour: 'moss', x: 0.72, base: 0.0, lands: 1.65 },
];

/** A short drop with one soft bounce. */
const drop = (seconds: number, lands: number): number => {
  const before = Math.max(0, lands - seconds);
  const after = seconds - lands;
  return (
    before * before * 9 +
    (after > 0 && after < 0.24 ? Math.sin((after / 0.24) * Math.PI) * 0.03 : 0)
  );
};

export const buildChalkClayMoss: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'plain',
    tableColours: ['#a9bfc4'],
    wall: 'plain',
    wallColour: '#b3c8cc',
    wallZ: -2.2,
    sky: ['#ffffff', '#c6d6da', '#9db3b8'],
    ambient: 0.62,
    panels: [
      { from: [-6, 7, 3], size: [4, 4], colour: '#ffffff', power: 7 },
      { from: [8, 3, 3], size: [2, 7], colour: '#ffffff', power: 2 },
    ],
    key: {
      from: [-4.6, 6.8, 4.6],
      to: [0, 0.5, -0.3],
      colour: '#fff0d6',
      power: 6.4,
      gobo: 'none',
      softness: 0.07,
      angle: 0.52,
    },
  });
  const mugs: Group[] = row.map(({ colour, x, base }, index) => {
    const mug = createMug(colour);
    mug.position.set(x, base, -index * 0.06);
    mug.rotation.y = -0.75 + index * 0.2;
    return mug;
  });
  const tall = createPlinth('#e8e2d6', 0.5, 0.62, 6);
  tall.position.set(-0.62, 0, 0);
  const middle = createBlock('#d98f6a', [0.86, 0.3, 0.9], 9);
  middle.position.set(0.1, 0, -0.06);
  set.ground([
    { x: -0.62, z: 0, radius: 0.5, height: 0.8 },
    { x: 0.1, z: -0.06, radius: 0.5, height: 0.5 },
    { x: 0.72, z: -0.12, radius: 0.34, height: 0.8 },
  ]);
  set.scene.add(...mugs, tall, middle);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 3.3,
        rendered: 24,
        position: [
          [0.5, 1.75, 7.6],
          [0.2, 1.6, 7.0],
        ],
        target: [
          [0.1, 0.98, 0],
          [0.1, 0.94, 0],
        ],
        fov: [33],
        lens: 0.02,
        ease: 'out',
        shake: 0.7,
      },
      {
        from: 3.3,
        to: 6.5,
        position: [
          [-1.05, 1.95, 3.7],
          [0.95, 1.15, 3.7],
        ],
        target: [
          [-0.55, 1.12, 0],
          [0.68, 0.6, 0],
        ],
        fov: [35],
        lens: 0.045,
        focus: [
          [-0.62, 1.0, 0.35],
          [0.72, 0.45, 0.3],
        ],
      },
    ],
    titles: [
      {
        text: 'Chalk',
        from: 0.35,
        to: 3.2,
        y: 0.13,
        size: 92,
        font: 'black',
        colour: '#fdf8ee',
        motion: 'pop',
      },
      {
        text: 'Clay',
        from: 1.0,
        to: 3.2,
        y: 0.205,
        size: 92,
        font: 'black',
        colour: '#b5522a',
        motion: 'pop',
      },
      {
        text: 'or Moss?',
        from: 1.65,
        to: 3.2,
        y: 0.28,
        size: 92,
        font: 'black',
        colour: '#4c5a33',
        motion: 'pop',
      },
      { text: 'I said one.', from: 3.5, to: 6.3, y: 0.13, size: 62, font: 'black' },
      {
        text: 'I bought three',
        from: 4.6,
        to: 6.3,
        y: 0.195,
        size: 62,
        font: 'black',
        motion: 'pop',
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 0.85,
      contrast: 1.02,
      saturation: 0.92,
      vignette: 0.12,
      glow: 0.05,
    },
    anchors: {
      'mug-chalk': new Vector3(-0.62, 1.05, 0.3),
      'mug-clay': new Vector3(0.08, 0.76, 0.3),
      'mug-moss': new Vector3(0.72, 0.45, 0.25),
    },
    update: (seconds) => {
      mugs.forEach((mug, index) => {
        const place = row[index];
        if (!place) return;
        mug.position.y = place.base + drop(seconds, place.lands);
        mug.visible = mug.position.y < place.base + 2.6;
        mug.rotation.y = -0.75 + index * 0.2 + smooth(3.3, 6.5, seconds) * 0.5;
      });
    },
  };
};
