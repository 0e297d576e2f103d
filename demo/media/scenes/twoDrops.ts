/** Filmed with one hand, shown with the other: a bottle held to the window, a drop on the back of a hand, a finger that rubs it in. */
import { Object3D, Vector3 } from 'three';
import { createHand } from '../hand/hand.js';
import { holdUpright, layFlat, padOf, placeHand } from '../hand/hold.js';
import { people } from '../hand/people.js';
import { gripping, heldDistance, pinching, pressing, type Grip } from '../hand/poses.js';
import { createBottle, createDropper } from '../props/bottle.js';
import { createCandle } from '../props/candle.js';
import { createBranch, createVase } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { metered } from '../studio/phone.js';
import { smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { Shot } from '../studio/camera.js';
import type { BuildScene } from '../studio/stage.js';

const grip: Grip = { radius: 2.22, y: 7.6, z: -3.45, lean: 24 };

const shots: Shot[] = [
  {
    from: 0,
    to: 2.7,
    position: [
      [-0.1, 1.95, 3.9],
      [0.05, 1.9, 3.6],
    ],
    target: [
      [0.05, 1.62, 0],
      [0.1, 1.6, 0],
    ],
    fov: [44],
    lens: 0.05,
    focus: [[0.05, 1.6, 1.5]],
    phone: 1.1,
    miss: 0.35,
    rendered: 24,
    ease: 'out',
  },
  {
    from: 2.7,
    to: 4.9,
    position: [
      [0.55, 1.75, 2.75],
      [0.4, 1.6, 2.5],
    ],
    target: [
      [0.08, 0.72, 0],
      [0.06, 0.66, 0],
    ],
    fov: [46],
    lens: 0.03,
    focus: [[0, 0.4, 0.1]],
    phone: 0.8,
    miss: -0.3,
    rendered: 24,
  },
  {
    from: 4.9,
    to: 7.5,
    position: [
      [-0.5, 1.55, 1.75],
      [-0.25, 1.45, 1.85],
    ],
    target: [
      [0.05, 0.34, 0],
      [0.1, 0.34, 0.05],
    ],
    fov: [48],
    lens: 0.03,
    focus: [[0, 0.34, 0.05]],
    phone: 1,
    miss: 0.22,
    rendered: 24,
  },
];

const grade = {
  ...plainGrade,
  exposure: 0.98,
  saturation: 0.95,
  vignette: 0.12,
  highlights: '#7d828a',
};
const drop = new Vector3(-0.02, 0.36, 0.08);

export const buildTwoDrops: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'stone',
    tableColours: ['#d9d4c9'],
    wall: 'tiles',
    wallColour: '#cfd6d0',
    wallZ: -2.6,
    sky: ['#dfe9f2', '#c9ccc8', '#a39a8a'],
    ambient: 0.62,
    panels: [
      { from: [-8, 5, 3], size: [7, 9], colour: '#e6f0ff', power: 6 },
      { from: [8, 4, 3], size: [3, 5], colour: '#ffd9a8', power: 1.2 },
    ],
    key: {
      from: [-6.5, 5.2, 5.6],
      to: [0.1, 1.1, 0],
      colour: '#f1f4ff',
      power: 6,
      gobo: 'none',
      softness: 0.3,
      angle: 0.4,
    },
  });
  const bottle = createBottle();
  const holder = createHand(people.mia);
  const grasp = gripping(
    grip,
    { along: [-0.45, 0.42, -0.86], back: [-0.3, -0.86, -0.3], flex: [0, 0] },
    { first: 4 },
  );
  holder.setPose(grasp, heldDistance(grip));
  const held = holdUpright(holder, grip, Math.PI - 0.25, 0.34);
  const label = new Object3D();
  label.position.y = 0.45;
  held.add(bottle, label);
  const standing = createBottle(true);
  standing.position.set(-0.95, 0, -0.75);
  const candle = createCandle();
  candle.group.position.set(1.0, 0, -1.5);
  const vase = createVase('#b9a78e');
  vase.position.set(-0.95, 0, -1.75);
  const branch = createBranch(9, '#5f7348', 1.9, 11);
  branch.position.set(-0.95, 1.1, -1.75);
  const flat = layFlat(people.mia);
  const other = createHand(people.mia);
  const dropper = createDropper();
  const pinchAt = padOf(pinching, 0).add(padOf(pinching, 1)).multiplyScalar(0.5);
  set.ground([
    { x: -0.95, z: -0.75, radius: 0.22, height: 0.9 },
    { x: 1.0, z: -1.5, radius: 0.4, height: 0.8 },
    { x: -0.95, z: -1.75, radius: 0.3, height: 1 },
  ]);
  set.scene.add(held, standing, candle.group, vase, branch, flat.group, other.group, dropper.group);
  const poseOther = (seconds: number, shot: Shot) => {
    if (shot.from === 2.7) {
      other.setPose(pinching);
      const rise = 0.2 + smooth(4.0, 4.8, seconds) * 0.5 - smooth(2.7, 3.2, seconds) * 0.06;
      dropper.group.position.set(drop.x + 0.01 * Math.sin(seconds * 5), drop.y + rise, drop.z);
      dropper.bead.scale.setScalar(smooth(2.9, 3.6, seconds) * (seconds < 3.66 ? 1 : 0.25));
      placeHand(
        other,
        new Vector3(-0.62, -0.2, -0.5),
        new Vector3(-0.3, 0.75, -0.5),
        pinchAt,
        dropper.group.position.clone().add(new Vector3(0, 0.92, 0)),
      );
    } else if (shot.from === 4.9) {
      other.setPose(pressing);
      const turn = seconds * 6.4;
      placeHand(
        other,
        new Vector3(-0.7, -0.32, -0.45),
        new Vector3(-0.25, 0.85, -0.2),
        padOf(pressing, 1),
        drop.clone().add(new Vector3(Math.cos(turn) * 0.13, 0.0, Math.sin(turn) * 0.08)),
      );
    }
  };
  return {
    set,
    shots,
    titles: [],
    grade,
    gradeAt: (seconds) => metered(grade, shots, seconds),
    anchors: { 'serum-dew': label, drop },
    update: (seconds, _camera, shot) => {
      const first = shot.from === 0;
      held.visible = first;
      flat.group.visible = other.group.visible = !first;
      standing.visible = !first;
      dropper.group.visible = shot.from === 2.7;
      const near = smooth(0, 0.7, seconds);
      bottle.rotation.y = 0.35;
      held.position.set(
        0.1 - near * 0.05 + Math.sin(seconds * 2.1) * 0.02,
        1.0 + near * 0.22 + Math.sin(seconds * 3.3) * 0.02,
        0.7 + near * 0.85,
      );
      held.rotation.set(
        0.1,
        Math.sin(seconds * 1.7) * 0.16,
        -0.06 + Math.sin(seconds * 2.3) * 0.05,
      );
      poseOther(seconds, shot);
    },
  };
};
