/** It is dark, a phone's picture is noisy, and a finger finds the switch. */
import { Object3D, Vector3 } from 'three';
import { createHand } from '../hand/hand.js';
import { holdMug, padOf, placeHand } from '../hand/hold.js';
import { people } from '../hand/people.js';
import { pressing } from '../hand/poses.js';
import { createLamp } from '../props/lamp.js';
import { createMug } from '../props/mug.js';
import { createBooks } from '../props/things.js';
import type { Shot } from '../studio/camera.js';
import { plainGrade } from '../studio/finish.js';
import { metered } from '../studio/phone.js';
import { mix, smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

/** When the light comes on. */
const click = 1.45;
const spot = new Vector3(0.12, 0.93, 0.32);

const shots: Shot[] = [
  {
    from: 0,
    to: 2.6,
    position: [
      [0.7, 2.0, 3.1],
      [0.5, 1.9, 2.8],
    ],
    target: [
      [0.1, 1.05, 0],
      [0.08, 1.08, 0],
    ],
    fov: [46],
    lens: 0.04,
    focus: [[0.12, 0.9, 0.3]],
    phone: 1.2,
    miss: -0.2,
    rendered: 24,
  },
  {
    from: 2.6,
    to: 4.9,
    position: [
      [0.2, 1.95, 3.9],
      [0.3, 1.8, 3.6],
    ],
    target: [
      [0.62, 0.85, 0.3],
      [0.7, 0.82, 0.3],
    ],
    fov: [46],
    lens: 0.04,
    focus: [[0.7, 0.6, 0.9]],
    phone: 1.1,
    miss: 0.5,
  },
  {
    from: 4.9,
    to: 7.4,
    position: [
      [0.4, 2.6, 5.8],
      [0.1, 2.45, 5.4],
    ],
    target: [
      [0.1, 1.55, 0],
      [0.05, 1.6, 0],
    ],
    fov: [46],
    lens: 0.04,
    phone: 1.3,
    miss: 0.3,
  },
];

const grade = {
  ...plainGrade,
  exposure: 1.35,
  saturation: 0.95,
  vignette: 0.2,
  shadows: '#767c8a',
  glow: 0.22,
};

export const buildLampClick: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'walnut',
    tableColours: ['#7c4d2e', '#2b180d'],
    wall: 'lime',
    wallColour: '#a8a096',
    wallZ: -1.9,
    sky: ['#3d4a66', '#39404f', '#2a2320'],
    ambient: 0.85,
    panels: [{ from: [-8, 4, 4], size: [4, 6], colour: '#8fb0ff', power: 2.6 }],
    key: {
      from: [-6.5, 5, 5.5],
      to: [0, 1.2, 0],
      colour: '#9db8ff',
      power: 1.3,
      gobo: 'none',
      softness: 0.3,
      angle: 0.42,
    },
  });
  const lamp = createLamp('#8c8a72');
  lamp.light.castShadow = false;
  const finger = createHand(people.rosa);
  const warm = createHand(people.rosa);
  const cup = holdMug(warm, Math.PI - 0.75);
  const mug = createMug('clay', '#2b140a');
  mug.rotation.y = 3.6;
  const middle = new Object3D();
  middle.position.y = 0.45;
  cup.add(mug, middle);
  const books = createBooks(['#394a55', '#8f5640'], 1.5, 1.1);
  books.position.set(-1.3, 0, -0.7);
  set.ground([
    { x: 0, z: 0, radius: 0.5, height: 0.9 },
    { x: 0.72, z: 0.75, radius: 0.34, height: 0.8 },
    { x: -1.3, z: -0.7, radius: 0.75, height: 0.4 },
  ]);
  set.scene.add(lamp.group, finger.group, cup, books);
  return {
    set,
    shots,
    titles: [],
    grade,
    gradeAt: (seconds) => {
      // The meter needs a moment when the light comes on.
      const lit = smooth(click + 0.1, click + 0.75, seconds);
      const exposure = mix(2.5, 1.45, seconds < 2.6 ? lit : 1);
      return metered({ ...grade, exposure }, shots, seconds);
    },
    anchors: {
      'lamp-dusk': new Vector3(0, 1.5, 0.3),
      shade: new Vector3(0, 2.4, 0.6),
      foot: new Vector3(0, 0.6, 0.5),
      'mug-ridge': middle,
    },
    update: (seconds, _camera, shot) => {
      lamp.setPower(smooth(click, click + 0.12, seconds));
      finger.group.visible = shot.from === 0;
      cup.visible = shot.from > 0;
      warm.group.visible = shot.from === 2.6;
      if (shot.from === 0) {
        finger.setPose(pressing);
        const near = smooth(0.2, 1.0, seconds);
        const push = smooth(1.25, click, seconds) - smooth(1.6, 1.85, seconds);
        const away = smooth(1.9, 2.6, seconds);
        const [first] = pressing.fingers;
        finger.bendTo({
          ...pressing,
          fingers: [
            { ...first, flex: [22 + push * 7, 12 + push * 5, 6 - push * 9] },
            ...(pressing.fingers.slice(1) as [typeof first, typeof first, typeof first]),
          ],
        });
        placeHand(
          finger,
          new Vector3(-0.72, -0.42, -0.42),
          new Vector3(-0.35, 0.85, -0.1),
          padOf(pressing, 1),
          spot
            .clone()
            .add(
              new Vector3(
                (1 - near) * 0.75 + away * 0.4,
                (1 - near) * 0.3 + 0.1 - push * 0.07 + away * 0.25,
                (1 - near) * 0.35 + away * 0.25,
              ),
            ),
        );
      }
      const down = smooth(2.6, 3.4, seconds);
      cup.position.set(
        0.72 + (1 - down) * 0.15,
        (1 - down) ** 2 * 0.5 + 0.004,
        0.75 + (1 - down) * 0.3,
      );
      cup.rotation.set((1 - down) * 0.15, 0.1, 0);
    },
  };
};
