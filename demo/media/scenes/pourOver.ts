/** Dark wood, one side light: water runs, coffee drips, steam climbs. */
import {
  CatmullRomCurve3,
  CylinderGeometry,
  Mesh,
  MeshStandardMaterial,
  TubeGeometry,
  Vector3,
} from 'three';
import { createSteam } from '../props/air.js';
import { createCarafe } from '../props/carafe.js';
import { createMug } from '../props/mug.js';
import { turn } from '../props/turn.js';
import { plainGrade } from '../studio/finish.js';
import { createGlass, createMetal } from '../studio/materials.js';
import { mix, smooth, wander } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const createSpout = () => {
  const curve = new CatmullRomCurve3([
    new Vector3(-0.9, 3.55, 0),
    new Vector3(-0.72, 3.42, 0),
    new Vector3(-0.42, 3.36, 0),
    new Vector3(-0.2, 3.3, 0),
    new Vector3(-0.1, 3.2, 0),
  ]);
  return new Mesh(new TubeGeometry(curve, 40, 0.055, 20), createMetal('#30302f', 0.28));
};

export const buildPourOver: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'walnut',
    tableColours: ['#6b4429', '#2c180c'],
    wall: 'lime',
    wallColour: '#6a625b',
    wallZ: -2.6,
    sky: ['#3b424a', '#3a302a', '#3a2518'],
    ambient: 1.1,
    panels: [
      { from: [-8, 4, 1], size: [5, 10], colour: '#ffe9cf', power: 8 },
      { from: [8, 3, -2], size: [1.5, 9], colour: '#ffcf9a', power: 5 },
      { from: [2, 8, 4], size: [4, 3], colour: '#ffffff', power: 1.2 },
    ],
    key: {
      from: [-7, 4.6, 2.6],
      to: [0.1, 1, -0.2],
      colour: '#ffd9a6',
      power: 9,
      gobo: 'blinds',
      softness: 0.2,
      angle: 0.36,
    },
  });
  const carafe = createCarafe(0.4);
  const grounds = turn(
    [
      [0, 1.98],
      [0.3, 2.02, 0.03],
      [0.46, 2.16],
    ],
    new MeshStandardMaterial({ color: '#2a140a', roughness: 0.95 }),
    64,
  );
  const paper = turn(
    [
      [0.2, 1.86],
      [0.56, 2.38],
      [0.55, 2.385],
      [0.19, 1.88],
    ],
    new MeshStandardMaterial({ color: '#efe3cf', roughness: 0.95, side: 2 }),
    64,
  );
  carafe.dripper.add(grounds, paper);
  carafe.group.add(carafe.dripper);
  const spout = createSpout();
  const water = new Mesh(
    new CylinderGeometry(0.028, 0.016, 1, 20, 12).translate(0, -0.5, 0),
    createGlass('#fffaf2', 0.16, 0.7, 0.02),
  );
  const trickle = new Mesh(
    new CylinderGeometry(0.013, 0.008, 1, 14, 8).translate(0, -0.5, 0),
    new MeshStandardMaterial({ color: '#4a210c', roughness: 0.08 }),
  );
  trickle.position.y = 1.62;
  carafe.group.add(trickle);
  const mug = createMug('chalk');
  mug.position.set(1.05, 0, 0.25);
  mug.rotation.y = -0.4;
  const steam = createSteam(1.3, 1.9, [1, 0.92, 0.82], 0.42);
  steam.mesh.position.set(0, 2.15, 0);
  set.ground([
    { x: 0, z: 0, radius: 0.55, height: 1.3 },
    { x: 1.05, z: 0.25, radius: 0.34, height: 0.8 },
  ]);
  set.scene.add(carafe.group, spout, water, mug, steam.mesh);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.1,
        position: [
          [0.4, 1.9, 7.6],
          [-0.3, 1.8, 7.0],
        ],
        target: [
          [0.2, 1.62, 0],
          [0.16, 1.6, 0],
        ],
        fov: [37],
        lens: 0.07,
        ease: 'linear',
      },
      {
        from: 4.1,
        to: 8.5,
        position: [
          [-1.5, 3.4, 3.6],
          [-0.6, 3.0, 3.5],
        ],
        target: [
          [0, 2.15, 0],
          [0, 2.05, 0],
        ],
        fov: [35],
        lens: 0.05,
        focus: [[-0.05, 2.1, 0.3]],
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'pour-over', from: 0.3, to: 3.9, y: 0.12, size: 72, font: 'serif', motion: 'rise' },
      { text: 'without the fuss', from: 0.8, to: 3.9, y: 0.18, size: 46, font: 'italic' },
      {
        text: '1  bloom',
        from: 4.3,
        to: 8.2,
        y: 0.13,
        size: 44,
        font: 'sans',
        align: 'left',
        x: 0.1,
        motion: 'rise',
      },
      {
        text: '2  wait',
        from: 5.1,
        to: 8.2,
        y: 0.18,
        size: 44,
        font: 'sans',
        align: 'left',
        x: 0.1,
        motion: 'rise',
      },
      {
        text: '3  pour slow',
        from: 5.8,
        to: 8.2,
        y: 0.23,
        size: 44,
        font: 'sans',
        align: 'left',
        x: 0.1,
        motion: 'rise',
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 1.15,
      shadows: '#747a82',
      highlights: '#8c8272',
      vignette: 0.42,
      glow: 0.2,
    },
    anchors: { 'carafe-pour': new Vector3(0, 0.75, 0.4), dripper: new Vector3(0, 2.05, 0.4) },
    update: (seconds, camera) => {
      steam.update(seconds, camera);
      const sway = wander(seconds, 4) * 0.05;
      const running = smooth(0.2, 0.5, seconds) * (1 - smooth(7.9, 8.2, seconds));
      spout.position.x = sway + 0.06;
      water.position.set(-0.02 + sway, 3.2, 0);
      water.visible = running > 0.05;
      water.scale.set(running, 1.16 * Math.min(1, smooth(0.2, 0.6, seconds) + 0.01), running);
      water.rotation.z = wander(seconds * 3, 2) * 0.012;
      const level = mix(0.36, 0.6, seconds / 8.5);
      carafe.setLevel(level);
      trickle.visible = seconds > 0.7;
      trickle.scale.set(1, (1.62 - level) * smooth(0.7, 1, seconds) + 0.001, 1);
    },
  };
};
