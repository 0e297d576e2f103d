/** A mug pulled over the table, held to the window, put down again: one take after another, as they come out of a phone. */
import { Vector3 } from 'three';
import { createHand } from '../hand/hand.js';
import { holdMug } from '../hand/hold.js';
import { people } from '../hand/people.js';
import { createSteam } from '../props/air.js';
import { createMug } from '../props/mug.js';
import { createBooks, createBowl, createCloth } from '../props/things.js';
import type { Shot } from '../studio/camera.js';
import { plainGrade } from '../studio/finish.js';
import { metered } from '../studio/phone.js';
import { smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const shots: Shot[] = [
  {
    from: 0,
    to: 2.4,
    position: [
      [-0.2, 1.75, 3.5],
      [-0.1, 1.7, 3.3],
    ],
    target: [
      [0.1, 0.75, 0],
      [0.05, 0.7, 0.1],
    ],
    fov: [46],
    lens: 0.045,
    focus: [
      [0, 0.5, -0.2],
      [0, 0.5, 0.8],
    ],
    phone: 1.1,
    miss: -0.4,
  },
  {
    from: 2.4,
    to: 4.7,
    position: [
      [0.0, 1.95, 3.3],
      [-0.1, 1.85, 3.05],
    ],
    target: [
      [0.1, 1.5, 0],
      [0.06, 1.52, 0],
    ],
    fov: [44],
    lens: 0.045,
    focus: [[0.05, 1.5, 0.9]],
    phone: 1.2,
    miss: 0.4,
  },
  {
    from: 4.7,
    to: 7.2,
    position: [
      [0.5, 2.6, 1.9],
      [0.35, 2.45, 2.0],
    ],
    target: [
      [0.05, 0.55, 0.15],
      [0.05, 0.55, 0.2],
    ],
    fov: [48],
    lens: 0.04,
    focus: [[0.05, 0.8, 0.35]],
    phone: 1,
    miss: -0.22,
  },
];

const grade = {
  ...plainGrade,
  exposure: 1.15,
  saturation: 0.93,
  vignette: 0.14,
  shadows: '#7c7f86',
  highlights: '#8b8371',
};

const createKitchen: (renderer: Parameters<BuildScene>[0]) => ReturnType<typeof createSet> = (
  renderer,
) =>
  createSet(renderer, {
    table: 'oak',
    tableColours: ['#c79a68', '#84552e'],
    wall: 'lime',
    wallColour: '#cfc4b2',
    wallZ: -2.8,
    sky: ['#d4dde8', '#b5a998', '#80603f'],
    ambient: 0.5,
    panels: [
      { from: [-8, 4, 3], size: [6, 8], colour: '#fff0da', power: 6 },
      { from: [7, 2, 4], size: [2, 5], colour: '#bcd2ff', power: 1.4 },
    ],
    key: {
      from: [-6.8, 4.6, 5.0],
      to: [0.1, 0.9, 0.2],
      colour: '#ffd9a0',
      power: 6.8,
      gobo: 'window',
      softness: 0.16,
      angle: 0.42,
    },
  });

export const buildMyMug: BuildScene = (renderer) => {
  const set = createKitchen(renderer);
  const hand = createHand(people.jonas);
  const held = holdMug(hand, Math.PI / 2 + 0.5);
  const mug = createMug('chalk', '#3a1c0c');
  mug.rotation.y = 3.9;
  const steam = createSteam(0.9, 1.5, [1, 0.95, 0.88], 0.3);
  steam.mesh.position.set(0, 0.72, 0);
  held.add(mug, steam.mesh);
  const books = createBooks(['#7a3f31', '#44505a', '#c9b28a'], 1.5, 1.1);
  books.position.set(-1.25, 0, -1.5);
  books.rotation.y = 0.3;
  const cloth = createCloth('#dfd5c3', 1.8, 1.4, 16);
  cloth.position.set(-1.0, 0, 0.3);
  const bowl = createBowl('#8d9aa0', 0.7);
  bowl.position.set(1.1, 0, -1.4);
  set.ground([
    { x: -1.25, z: -1.5, radius: 0.75, height: 0.5 },
    { x: 1.1, z: -1.4, radius: 0.3, height: 0.5 },
  ]);
  set.scene.add(held, books, cloth, bowl);
  return {
    set,
    shots,
    titles: [],
    grade,
    gradeAt: (seconds) => metered(grade, shots, seconds),
    anchors: {
      'mug-ridge': new Vector3(0, 0.5, 0.6),
      close: new Vector3(0.05, 1.5, 0.9),
      rim: new Vector3(0, 0.7, 0.3),
    },
    update: (seconds, camera, shot) => {
      const sway = Math.sin(seconds * 2.3) * 0.02;
      if (shot.from === 0) {
        const near = smooth(0.2, 1.2, seconds);
        held.position.set(0.12 - near * 0.1, 0.005, -0.7 + near * 1.3);
        held.rotation.set(0, 0.15 - near * 0.15, 0);
      } else if (shot.from === 2.4) {
        const turn = smooth(2.6, 4.4, seconds);
        held.position.set(0.04 + sway, 1.02 + Math.sin(seconds * 3.1) * 0.015, 0.55);
        held.rotation.set(0.16, -0.25 + turn * 0.5, 0.04 + sway);
      } else {
        const down = smooth(4.7, 5.3, seconds);
        held.position.set(0.06, 0.5 * (1 - down) ** 2 + 0.005, 0.2);
        held.rotation.set((1 - down) * 0.12, 0.2, 0);
      }
      steam.update(seconds, camera);
    },
  };
};
