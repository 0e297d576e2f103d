/** A baker's board: flour, wood, cream; a finger's swipe goes through the balm. */
import { Group, Mesh, MeshStandardMaterial, PlaneGeometry, SphereGeometry, Vector3 } from 'three';
import { createDust } from '../props/air.js';
import { createBalm } from '../props/balm.js';
import { createBowl, createCloth } from '../props/things.js';
import { turn } from '../props/turn.js';
import { plainGrade } from '../studio/finish.js';
import { createSurfaceMaterial } from '../studio/materials.js';
import { createRandom } from '../../random.js';
import { createNoise, smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';
import { createCanvas, paintWood, toTexture } from '../studio/textures.js';

/** Flour as it lies after kneading: clouds, streaks, crumbs. */
const createFlour = () => {
  const [canvas, context] = createCanvas(512, 512);
  const noise = createNoise(15, 5);
  const image = context.createImageData(512, 512);
  for (let y = 0; y < 512; y++)
    for (let x = 0; x < 512; x++) {
      const [u, v] = [x / 512, y / 512];
      const fade = smooth(0.5, 0.2, Math.hypot(u - 0.5, v - 0.5));
      const alpha =
        smooth(0.46, 0.68, noise(u * 5, v * 5)) * 0.75 +
        smooth(0.55, 0.8, noise(u * 40 + v * 12, v * 60)) * 0.35 +
        (noise(u * 170, v * 170) > 0.74 ? 0.4 : 0);
      image.data.set([250, 244, 232, Math.min(255, alpha * fade * 255)], (y * 512 + x) * 4);
    }
  context.putImageData(image, 0, 0);
  const material = new MeshStandardMaterial({
    map: toTexture(canvas, true),
    transparent: true,
    roughness: 1,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  });
  const mesh = new Mesh(new PlaneGeometry(4.6, 4.6).rotateX(-Math.PI / 2), material);
  mesh.position.y = 0.004;
  mesh.receiveShadow = true;
  const group = new Group();
  const random = createRandom(6);
  const crumb = new SphereGeometry(1, 8, 6);
  const white = new MeshStandardMaterial({ color: '#f7f0e2', roughness: 1 });
  for (let index = 0; index < 60; index++) {
    const one = new Mesh(crumb, white);
    const size = 0.006 + random() ** 3 * 0.02;
    one.scale.set(size * 1.3, size, size);
    one.position.set((random() - 0.5) * 3, size * 0.6, (random() - 0.4) * 2.4);
    one.castShadow = true;
    group.add(one);
  }
  group.add(mesh);
  return group;
};

export const buildFlourHands: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'oak',
    tableColours: ['#b98c5f', '#7f5833'],
    wall: 'lime',
    wallColour: '#e6ddcb',
    wallZ: -2.4,
    sky: ['#eef2f4', '#d9cfbd', '#a08462'],
    ambient: 0.6,
    panels: [
      { from: [7, 6, 3], size: [6, 7], colour: '#ffffff', power: 5.5 },
      { from: [-8, 3, 2], size: [2.4, 6], colour: '#fff0dc', power: 1.4 },
    ],
    key: {
      from: [5.6, 6, 4.4],
      to: [-0.1, 0.1, 0],
      colour: '#fff2dc',
      power: 6,
      gobo: 'window',
      softness: 0.25,
      angle: 0.36,
    },
  });
  const balm = createBalm();
  balm.lid.position.set(-0.72, 0.07, -0.5);
  balm.lid.rotation.set(0.22, 0.35, 0.05);
  const pin = turn(
    [
      [0, -1.1],
      [0.05, -1.08, 0.02],
      [0.06, -0.85, 0.03],
      [0.16, -0.8, 0.03],
      [0.17, 0.8, 0.03],
      [0.06, 0.85, 0.03],
      [0.05, 1.08, 0.02],
      [0, 1.1],
    ],
    createSurfaceMaterial(paintWood('#d8b486', '#a5753f', 8, 1), [1, 1], 0.6, 0.4),
    48,
  );
  pin.rotation.set(0, 0.5, Math.PI / 2);
  pin.position.set(0.5, 0.17, -1.15);
  const bowl = createBowl('#e8e0d2', 0.62);
  bowl.position.set(-0.95, 0, -1.35);
  const cloth = createCloth('#7f8f92', 1.5, 1.3, 21);
  cloth.position.set(1.15, 0, 0.55);
  cloth.rotation.y = 0.5;
  const flour = createFlour();
  const dust = createDust(31, 40, [2.2, 1.6, 1.6]);
  set.ground([
    { x: 0, z: 0, radius: 0.42, height: 0.32 },
    { x: -0.72, z: -0.5, radius: 0.38, height: 0.1 },
    { x: -0.95, z: -1.35, radius: 0.3, height: 0.5 },
  ]);
  set.scene.add(balm.group, balm.lid, pin, bowl, cloth, flour, dust.group);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 3.7,
        position: [
          [-0.35, 2.3, 3.9],
          [0.05, 1.95, 3.5],
        ],
        target: [
          [-0.08, 0.32, -0.15],
          [-0.05, 0.3, -0.1],
        ],
        fov: [35],
        lens: 0.05,
        focus: [[0, 0.25, 0.1]],
        ease: 'linear',
      },
      {
        from: 3.7,
        to: 7,
        position: [
          [0.35, 1.5, 1.5],
          [0.1, 1.25, 1.5],
        ],
        target: [
          [0, 0.34, 0],
          [0.02, 0.34, 0],
        ],
        fov: [37],
        lens: 0.03,
        focus: [[0, 0.28, 0.12]],
        ease: 'linear',
      },
    ],
    titles: [
      {
        text: 'flour dries',
        from: 0.3,
        to: 3.5,
        y: 0.14,
        size: 56,
        font: 'round',
        chip: '#fff7e8',
        colour: '#4a3220',
        motion: 'rise',
      },
      {
        text: 'your hands out',
        from: 0.8,
        to: 3.5,
        y: 0.215,
        size: 56,
        font: 'round',
        chip: '#fff7e8',
        colour: '#4a3220',
        motion: 'rise',
      },
      {
        text: 'so this lives',
        from: 4.0,
        to: 6.8,
        y: 0.13,
        size: 50,
        font: 'round',
        chip: '#4a3220',
        colour: '#fff4e0',
        motion: 'rise',
      },
      {
        text: 'next to the oven',
        from: 4.5,
        to: 6.8,
        y: 0.2,
        size: 50,
        font: 'round',
        chip: '#4a3220',
        colour: '#fff4e0',
        motion: 'rise',
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 0.85,
      shadows: '#807c78',
      highlights: '#848078',
      vignette: 0.24,
      glow: 0.08,
    },
    anchors: { 'balm-oat': new Vector3(0, 0.24, 0.2), swipe: new Vector3(0, 0.28, 0) },
    update: (seconds) => {
      balm.setSwipe(seconds < 3.7 ? 0 : smooth(4.1, 5.5, seconds) * 0.98);
      dust.update(seconds);
    },
  };
};
