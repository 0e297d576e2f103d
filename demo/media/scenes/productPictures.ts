/** Studio shots of the six products, two each: seamless paper in the product's colour, one big window, one bounce. */
import { Group, MeshStandardMaterial, Vector3, type Object3D } from 'three';
import { createDrops, createSteam } from '../props/air.js';
import { createBalm } from '../props/balm.js';
import { createBottle } from '../props/bottle.js';
import { createCandle } from '../props/candle.js';
import { createCarafe } from '../props/carafe.js';
import { createLampGlow } from '../props/glow.js';
import { createLamp } from '../props/lamp.js';
import { createMug } from '../props/mug.js';
import { createBranch, createPlinth } from '../props/things.js';
import { turn } from '../props/turn.js';
import type { Shot } from '../studio/camera.js';
import { plainGrade, type Grade } from '../studio/finish.js';
import { createSet, type Footprint, type SetSpec } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

interface Arrangement {
  things: Object3D[];
  prints: Footprint[];
  update?: (seconds: number, camera: Object3D) => void;
}

interface Picture {
  paper: string;
  table?: [SetSpec['table'], string, string?];
  wall?: SetSpec['wall'];
  camera: Pick<Shot, 'position' | 'target' | 'fov' | 'lens' | 'focus'>;
  light?: Partial<SetSpec['key']>;
  ambient?: number;
  grade?: Partial<Grade>;
  arrange: () => Arrangement;
}

const at = <T extends Object3D>(thing: T, x: number, y: number, z: number, turned = 0): T => {
  thing.position.set(x, y, z);
  thing.rotation.y = turned;
  return thing;
};

const shoot =
  (picture: Picture): BuildScene =>
  (renderer) => {
    const [table, first, second] = picture.table ?? ['plain', picture.paper];
    const set = createSet(renderer, {
      table,
      tableColours: second === undefined ? [first] : [first, second],
      wall: picture.wall ?? 'plain',
      wallColour: picture.paper,
      wallZ: -2.6,
      sky: ['#ffffff', picture.paper, picture.paper],
      ambient: picture.ambient ?? 0.62,
      panels: [
        { from: [-7, 6, 3], size: [6, 8], colour: '#fffaf2', power: 6 },
        { from: [8, 3, 2], size: [1.8, 8], colour: '#ffffff', power: 4 },
        { from: [0, 9, -2], size: [6, 3], colour: '#ffffff', power: 2 },
      ],
      key: {
        from: [-5.5, 6.2, 4.6],
        to: [0, 0.6, 0],
        colour: '#fff0da',
        power: 4.6,
        gobo: 'none',
        softness: 0.6,
        angle: 0.6,
        ...picture.light,
      },
    });
    const { things, prints, update } = picture.arrange();
    set.ground(prints);
    set.scene.add(...things);
    return {
      set,
      titles: [],
      anchors: { middle: new Vector3(0, 0.5, 0) },
      shots: [{ from: 0, to: 2, lens: 0.04, shake: 0, ...picture.camera }],
      grade: {
        ...plainGrade,
        exposure: 0.96,
        saturation: 0.96,
        vignette: 0.12,
        glow: 0.06,
        ...picture.grade,
      },
      update: (seconds, camera) => update?.(seconds, camera),
    };
  };

const oats = (): Group => {
  const group = new Group();
  const husk = new MeshStandardMaterial({ color: '#d9bd8a', roughness: 0.8 });
  for (let index = 0; index < 34; index++) {
    const oat = turn(
      [
        [0, -0.07],
        [0.022, -0.02, 0.02],
        [0.02, 0.03, 0.02],
        [0, 0.08],
      ],
      husk,
      12,
    );
    oat.rotation.set(Math.PI / 2, 0, index * 2.1);
    oat.scale.z = 0.7;
    const spread = 0.5 + ((index * 37) % 100) / 90;
    oat.position.set(
      Math.cos(index * 2.4) * spread,
      0.016,
      Math.sin(index * 2.4) * spread * 0.7 + 0.25,
    );
    group.add(oat);
  }
  return group;
};

export const productPictures: Record<string, BuildScene> = {
  'product-serum-dew': shoot({
    paper: '#e6d5c6',
    camera: { position: [[0.35, 1.0, 4.0]], target: [[0, 0.8, 0]], fov: [29], lens: 0.05 },
    arrange: () => ({
      things: [
        createPlinth('#efe5da', 0.62, 0.16, 4),
        at(createBottle(), 0, 0.16, 0, 0.1),
        at(createDrops(3, 20, 0.27, 0.56), 0, 0.16, 0),
      ],
      prints: [{ x: 0, z: 0, radius: 0.62, height: 0.3 }],
    }),
  }),
  'product-serum-dew-2': shoot({
    paper: '#cfb8a6',
    table: ['stone', '#dacbb9'],
    camera: {
      position: [[-0.7, 1.35, 1.9]],
      target: [[0.06, 0.34, 0.1]],
      fov: [30],
      lens: 0.04,
      focus: [[0, 0.4, 0.2]],
    },
    light: { gobo: 'leaves', power: 6, softness: 0.2, angle: 0.34 },
    arrange: () => ({
      things: [at(createBottle(), 0, 0, 0, -0.3), createDrops(21, 90, 0.27, 0.9)],
      prints: [{ x: 0, z: 0, radius: 0.21, height: 0.8 }],
    }),
  }),
  'product-mug-ridge': shoot({
    paper: '#d6c4ad',
    table: ['oak', '#cfa473', '#8d5c33'],
    wall: 'lime',
    camera: { position: [[0.5, 1.5, 4.4]], target: [[0.1, 0.58, 0]], fov: [28] },
    light: { gobo: 'window-leaves', power: 7, softness: 0.2, angle: 0.32, from: [-7.5, 5.4, 4.6] },
    arrange: () => {
      const steam = createSteam(0.9, 1.3, [1, 0.95, 0.88], 0.3);
      steam.mesh.position.y = 0.72;
      return {
        things: [at(createMug('clay', '#3a1c0c'), 0, 0, 0, -0.5), steam.mesh],
        prints: [{ x: 0, z: 0, radius: 0.34, height: 0.8 }],
        update: (seconds, camera) => steam.update(seconds + 3, camera),
      };
    },
  }),
  'product-mug-ridge-2': shoot({
    paper: '#c9cfc9',
    camera: { position: [[0.3, 1.7, 8.2]], target: [[0.14, 0.5, 0]], fov: [28] },
    arrange: () => ({
      things: [
        at(createMug('chalk'), -0.86, 0, -0.1, -0.6),
        at(createMug('clay'), 0.08, 0, 0.1, -0.5),
        at(createMug('moss'), 0.98, 0, -0.15, -0.4),
      ],
      prints: [
        { x: -0.86, z: -0.1, radius: 0.34, height: 0.8 },
        { x: 0.08, z: 0.1, radius: 0.34, height: 0.8 },
        { x: 0.98, z: -0.15, radius: 0.34, height: 0.8 },
      ],
    }),
  }),
  'product-candle-fig': shoot({
    paper: '#c7bca6',
    table: ['linen', '#ddd2bd'],
    wall: 'lime',
    camera: { position: [[-0.35, 1.3, 4.0]], target: [[0, 0.56, 0]], fov: [29], lens: 0.05 },
    light: {
      gobo: 'leaves',
      power: 6.5,
      softness: 0.25,
      angle: 0.34,
      colour: '#ffe2b8',
      from: [6, 5, 4.5],
    },
    arrange: () => {
      const candle = createCandle();
      return {
        things: [candle.group],
        prints: [{ x: 0, z: 0, radius: 0.38, height: 0.8 }],
        update: (seconds, camera) => candle.burn(seconds, 1, camera),
      };
    },
    grade: { glow: 0.2 },
  }),
  'product-candle-fig-2': shoot({
    paper: '#59604a',
    table: ['linen', '#8a8c74'],
    camera: {
      position: [[0.3, 2.35, 1.9]],
      target: [[0.02, 0.6, 0]],
      fov: [31],
      lens: 0.045,
      focus: [[0, 0.75, 0.05]],
    },
    light: { power: 2.6, colour: '#ffe2b8' },
    ambient: 0.45,
    arrange: () => {
      const candle = createCandle();
      return {
        things: [candle.group, at(createBranch(9, '#6f7c52', 1.3, 8), -0.9, 0.02, -0.7, 0.4)],
        prints: [{ x: 0, z: 0, radius: 0.38, height: 0.8 }],
        update: (seconds, camera) => candle.burn(seconds + 2, 1, camera),
      };
    },
    grade: { glow: 0.25, exposure: 1 },
  }),
  'product-carafe-pour': shoot({
    paper: '#d9d3c6',
    camera: { position: [[0.4, 1.9, 7.6]], target: [[0, 1.16, 0]], fov: [26], lens: 0.05 },
    arrange: () => {
      const carafe = createCarafe(0.62);
      carafe.group.add(carafe.dripper);
      return { things: [carafe.group], prints: [{ x: 0, z: 0, radius: 0.54, height: 1.2 }] };
    },
  }),
  'product-carafe-pour-2': shoot({
    paper: '#b9ab97',
    wall: 'lime',
    table: ['oak', '#b98c5f', '#74502e'],
    camera: {
      position: [[-0.8, 1.9, 3.2]],
      target: [[0, 1.42, 0]],
      fov: [29],
      lens: 0.05,
      focus: [[0, 1.4, 0.28]],
    },
    light: { gobo: 'blinds', power: 6.5, softness: 0.2, angle: 0.34 },
    arrange: () => {
      const carafe = createCarafe(0.7);
      carafe.group.add(carafe.dripper);
      return { things: [carafe.group], prints: [{ x: 0, z: 0, radius: 0.54, height: 1.2 }] };
    },
  }),
  'product-balm-oat': shoot({
    paper: '#e2d2b8',
    camera: { position: [[-0.25, 1.75, 3.5]], target: [[0, 0.3, 0.05]], fov: [29] },
    arrange: () => {
      const balm = createBalm(260);
      balm.lid.position.set(0.34, 0.4, -0.42);
      balm.lid.rotation.set(1.2, -0.12, 0);
      return {
        things: [at(balm.group, -0.16, 0, 0.2), balm.lid, oats()],
        prints: [
          { x: -0.16, z: 0.2, radius: 0.42, height: 0.32 },
          { x: 0.34, z: -0.3, radius: 0.3, height: 0.3 },
        ],
      };
    },
  }),
  'product-balm-oat-2': shoot({
    paper: '#cdb793',
    camera: {
      position: [[0.25, 1.35, 1.05]],
      target: [[0.02, 0.24, 0.02]],
      fov: [34],
      lens: 0.025,
      focus: [[0, 0.27, 0.1]],
    },
    light: { from: [5.5, 4.2, 1.5], power: 5.4, softness: 0.35 },
    arrange: () => {
      const balm = createBalm(280);
      balm.setSwipe(0.92);
      return { things: [balm.group], prints: [{ x: 0, z: 0, radius: 0.42, height: 0.32 }] };
    },
  }),
  'product-lamp-dusk': shoot({
    paper: '#4b6152',
    wall: 'lime',
    table: ['walnut', '#7d5436', '#3c2313'],
    camera: { position: [[0.5, 1.9, 8.0]], target: [[0, 1.5, 0]], fov: [28], lens: 0.05 },
    light: { power: 1.6, colour: '#a9c4e6', gobo: 'window', softness: 0.4, angle: 0.34 },
    ambient: 0.4,
    arrange: () => {
      const lamp = createLamp('#cdbfa6');
      const glow = createLampGlow(1024);
      return {
        things: [lamp.group, glow.group],
        prints: [{ x: 0, z: 0, radius: 0.5, height: 1 }],
        update: () => {
          lamp.setPower(0.9);
          glow.setPower(0.9);
        },
      };
    },
    grade: { exposure: 0.95, glow: 0.2, vignette: 0.3 },
  }),
  'product-lamp-dusk-2': shoot({
    paper: '#d8cfc0',
    wall: 'lime',
    camera: {
      position: [[-1.2, 1.7, 5.0]],
      target: [[0, 2.0, 0]],
      fov: [31],
      lens: 0.05,
      focus: [[0, 2, 0.5]],
    },
    arrange: () => {
      const lamp = createLamp('#b9a88c');
      lamp.setPower(0);
      return { things: [lamp.group], prints: [{ x: 0, z: 0, radius: 0.5, height: 1 }] };
    },
  }),
};
