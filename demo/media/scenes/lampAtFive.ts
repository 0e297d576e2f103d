/** Blue hour at a window; the lamp comes on and the room turns to honey. */
import { Vector3 } from 'three';
import { createLampGlow } from '../props/glow.js';
import { createLamp } from '../props/lamp.js';
import { createBooks, createBranch, createVase } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { smooth, wander } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const clickSeconds = 2.9;

export const buildLampAtFive: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'oak',
    tableColours: ['#a5774c', '#5d3b20'],
    wall: 'lime',
    wallColour: '#b9a48c',
    wallZ: -1.7,
    sky: ['#40618c', '#384a63', '#2a2a30'],
    ambient: 0.6,
    panels: [{ from: [-8, 4, 4], size: [5, 9], colour: '#7fa8dc', power: 4.2 }],
    key: {
      from: [-7, 5, 5],
      to: [0, 1.4, -0.6],
      colour: '#7ca4dd',
      power: 3.4,
      gobo: 'window',
      softness: 0.35,
      angle: 0.32,
    },
  });
  const lamp = createLamp('#b9a88c');
  const glow = createLampGlow();
  const books = createBooks(['#31414f', '#8c4f36'], 1.5, 1.1);
  books.position.set(1.3, 0, -0.55);
  books.rotation.y = -0.3;
  const vase = createVase('#463f3a');
  vase.position.set(-1.25, 0, -0.6);
  vase.scale.setScalar(0.85);
  const branch = createBranch(19, '#5c6650', 2.0, 11);
  branch.position.set(-1.25, 0.9, -0.6);
  branch.rotation.y = 2.6;
  set.ground([
    { x: 0, z: 0, radius: 0.5, height: 1 },
    { x: 1.3, z: -0.55, radius: 0.75, height: 0.3 },
    { x: -1.25, z: -0.6, radius: 0.26, height: 0.7 },
  ]);
  set.scene.add(lamp.group, glow.group, books, vase, branch);
  const keyPower = set.key.intensity;
  const powerAt = (seconds: number) => {
    const on = smooth(clickSeconds, clickSeconds + 0.22, seconds);
    return (
      on *
      (0.82 + 0.18 * smooth(clickSeconds + 0.2, clickSeconds + 1.4, seconds)) *
      (1 + wander(seconds, 2) * 0.006)
    );
  };
  return {
    set,
    shots: [
      {
        from: 0,
        to: 4.5,
        position: [
          [1.3, 2.0, 8.4],
          [0.6, 1.9, 7.7],
        ],
        target: [
          [0, 1.75, 0],
          [0, 1.75, 0],
        ],
        fov: [36],
        lens: 0.05,
        ease: 'linear',
      },
      {
        from: 4.5,
        to: 8,
        position: [
          [-1.5, 1.85, 4.9],
          [-0.85, 1.8, 4.7],
        ],
        target: [
          [0.04, 2.3, 0],
          [0.06, 2.26, 0],
        ],
        fov: [37],
        lens: 0.06,
        focus: [[0, 2.2, 0.7]],
        ease: 'linear',
      },
    ],
    titles: [
      { text: 'it gets dark\nat five now', from: 0.3, to: 2.7, y: 0.14, size: 62, font: 'serif' },
      {
        text: '*click*',
        from: clickSeconds,
        to: 4.4,
        y: 0.14,
        size: 64,
        font: 'italic',
        motion: 'pop',
      },
      { text: 'my new\nfavourite click', from: 4.7, to: 7.8, y: 0.13, size: 54, font: 'serif' },
    ],
    grade: {
      ...plainGrade,
      exposure: 1.2,
      shadows: '#6f7a8c',
      highlights: '#8a8272',
      vignette: 0.4,
      glow: 0.3,
    },
    gradeAt: (seconds) => {
      const on = powerAt(seconds);
      return {
        ...plainGrade,
        exposure: 1.4 - on * 0.2,
        shadows: '#6f7a8c',
        highlights: '#8a8272',
        vignette: 0.4,
        glow: 0.3,
      };
    },
    anchors: { 'lamp-dusk': new Vector3(0, 1.7, 0.4), shade: new Vector3(0, 2.4, 0.8) },
    update: (seconds) => {
      const power = powerAt(seconds);
      lamp.setPower(power);
      glow.setPower(power);
      set.key.intensity = keyPower * (1 - power * 0.35);
    },
  };
};
