/** A finger through the balm, rubbed into the other hand, the tin on an open palm. */
import { Group, Vector3 } from 'three';
import { createHand } from '../hand/hand.js';
import { layFlat, padOf, placeHand } from '../hand/hold.js';
import { people } from '../hand/people.js';
import type { HandPose } from '../hand/bones.js';
import { pressing } from '../hand/poses.js';
import { createBalm } from '../props/balm.js';
import { createBottle } from '../props/bottle.js';
import { createBowl, createCloth } from '../props/things.js';
import type { Shot } from '../studio/camera.js';
import { plainGrade } from '../studio/finish.js';
import { metered } from '../studio/phone.js';
import { smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const shots: Shot[] = [
  {
    from: 0,
    to: 2.5,
    position: [
      [0.15, 1.75, 2.7],
      [0.1, 1.7, 2.5],
    ],
    target: [
      [0.1, 0.95, 0],
      [0.06, 0.98, 0],
    ],
    fov: [46],
    lens: 0.045,
    focus: [[0, 0.9, 0.5]],
    phone: 1.2,
    miss: 0.35,
  },
  {
    from: 2.5,
    to: 4.7,
    position: [
      [-0.4, 1.45, 1.65],
      [-0.2, 1.3, 1.6],
    ],
    target: [
      [0.08, 0.32, 0],
      [0.1, 0.34, 0],
    ],
    fov: [48],
    lens: 0.03,
    focus: [[0, 0.3, 0.1]],
    phone: 0.8,
    miss: -0.3,
    rendered: 24,
  },
  {
    from: 4.7,
    to: 7.2,
    position: [
      [-0.45, 1.6, 1.9],
      [-0.2, 1.5, 1.95],
    ],
    target: [
      [0.1, 0.34, 0],
      [0.1, 0.34, 0.05],
    ],
    fov: [48],
    lens: 0.03,
    focus: [[0, 0.34, 0.05]],
    phone: 1,
    miss: 0.25,
    rendered: 24,
  },
];

const grade = {
  ...plainGrade,
  exposure: 0.92,
  saturation: 0.92,
  vignette: 0.12,
  highlights: '#86817a',
};
const cradle: HandPose = {
  fingers: [
    { spread: -9, flex: [16, 26, 16] },
    { spread: -2, flex: [12, 28, 16] },
    { spread: 5, flex: [14, 30, 18] },
    { spread: 13, flex: [18, 32, 18] },
  ],
  thumb: { along: [-0.75, 0.62, -0.42], back: [-0.5, -0.5, 0.55], flex: [10, 22] },
};

export const buildAfterDishes: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'linen',
    tableColours: ['#b9b3a4'],
    wall: 'tiles',
    wallColour: '#d8cdb4',
    wallZ: -2.4,
    sky: ['#e8eef4', '#d6cdbb', '#9a8058'],
    ambient: 0.6,
    panels: [
      { from: [7, 5, 4], size: [6, 7], colour: '#ffffff', power: 5.5 },
      { from: [-8, 3, 2], size: [2.4, 6], colour: '#ffd9a8', power: 1.6 },
    ],
    key: {
      from: [5.4, 5.6, 5.2],
      to: [0, 0.6, 0],
      colour: '#fff0d8',
      power: 5.6,
      gobo: 'none',
      softness: 0.25,
      angle: 0.4,
    },
  });
  const balm = createBalm();
  const tin = new Group();
  tin.add(balm.group, balm.lid);
  const right = createHand(people.dev);
  const palm = createHand({ ...people.dev, isLeft: true });
  palm.setPose(cradle);
  const flat = layFlat(people.dev);
  const bowl = createBowl('#e8e0d2', 0.75);
  bowl.position.set(-1.0, 0, -1.4);
  const soap = createBottle();
  soap.position.set(0.95, 0, -1.35);
  const cloth = createCloth('#7f8f92', 1.6, 1.3, 21);
  cloth.position.set(1.1, 0, -0.3);
  set.scene.add(tin, right.group, palm.group, flat.group, bowl, soap, cloth);
  set.ground([
    { x: -1.0, z: -1.4, radius: 0.35, height: 0.5 },
    { x: 0.95, z: -1.35, radius: 0.22, height: 0.9 },
  ]);
  const turn = new Vector3();
  return {
    set,
    shots,
    titles: [],
    grade,
    gradeAt: (seconds) => metered(grade, shots, seconds),
    anchors: { 'balm-oat': tin, back: new Vector3(0, 0.34, 0.1) },
    update: (seconds, _camera, shot) => {
      const isShown = shot.from === 0;
      palm.group.visible = isShown;
      right.group.visible = !isShown;
      flat.group.visible = shot.from === 4.7;
      tin.visible = shot.from < 4.7;
      if (isShown) {
        const near = smooth(0, 0.6, seconds);
        const at = turn
          .set(0.02 + Math.sin(seconds * 2) * 0.02, 0.78 + near * 0.14, 0.35 + near * 0.25)
          .clone();
        // Palm up and tipped to the phone: the lid can be read.
        placeHand(
          palm,
          new Vector3(0.55, 0.62, -0.35),
          new Vector3(0.3, -0.55, -0.8),
          new Vector3(0.1, 0.92, -0.12),
          at,
          true,
        );
        tin.position.copy(at);
        const out = new Vector3(-0.3, 0.55, 0.8).normalize();
        tin.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), out);
        tin.rotateY(-0.25);
        balm.lid.position.set(0, 0.24, 0);
        balm.lid.rotation.set(0, 0, 0);
        balm.setSwipe(0);
      } else if (shot.from === 2.5) {
        tin.position.set(0, 0, 0);
        tin.quaternion.identity();
        balm.lid.position.set(-0.75, 0.03, -0.55);
        balm.lid.rotation.set(0, 0.3, 0);
        right.setPose(pressing);
        const share = smooth(2.85, 4.1, seconds);
        const lift = smooth(4.15, 4.6, seconds);
        balm.setSwipe(share * 0.98);
        const x = -0.24 + share * 0.5;
        placeHand(
          right,
          new Vector3(-0.62, -0.5, -0.5),
          new Vector3(-0.3, 0.85, -0.2),
          padOf(pressing, 1),
          new Vector3(
            x,
            0.22 + (1 - smooth(2.5, 2.85, seconds)) * 0.35 + lift * 0.4,
            Math.sin((x + 0.24) * 4.4) * 0.06 + lift * 0.2,
          ),
        );
      } else {
        right.setPose(pressing);
        const round = seconds * 6;
        placeHand(
          right,
          new Vector3(-0.7, -0.32, -0.45),
          new Vector3(-0.25, 0.85, -0.2),
          padOf(pressing, 1),
          new Vector3(Math.cos(round) * 0.15, 0.36, 0.08 + Math.sin(round) * 0.09),
        );
      }
    },
  };
};
