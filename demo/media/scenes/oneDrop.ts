/** High key and blush: a drop grows on the pipette and falls. */
import { Group, Mesh, MeshPhysicalMaterial, SphereGeometry, TorusGeometry, Vector3 } from 'three';
import { createDrops } from '../props/air.js';
import { createBottle, createDropper } from '../props/bottle.js';
import { createPlinth } from '../props/things.js';
import { plainGrade } from '../studio/finish.js';
import { createGlass } from '../studio/materials.js';
import { clamp, smooth } from '../studio/random.js';
import { createSet } from '../studio/set.js';
import type { BuildScene } from '../studio/stage.js';

const fallSeconds = 1.5;
const floorY = 0.14;
const tipY = 0.6;
const dropX = -0.3;

/** Serum on the stone: a flat bead that grows where drops land, and rings that run out over it. */
const createPool = () => {
  const group = new Group();
  const bead = new Mesh(
    new SphereGeometry(1, 48, 24, 0, 6.2832, 0, 1.6),
    createGlass('#cfa896', 0.12, 0.6, 0.02),
  );
  const rings = [0, 1].map(
    () =>
      new Mesh(
        new TorusGeometry(1, 0.05, 10, 64).rotateX(Math.PI / 2),
        new MeshPhysicalMaterial({
          color: '#ffffff',
          roughness: 0.05,
          transparent: true,
          opacity: 0,
        }),
      ),
  );
  group.add(bead, ...rings);
  return {
    group,
    update: (sinceHit: number) => {
      const grown = smooth(0, 0.35, sinceHit);
      const wobble = sinceHit > 0 ? Math.sin(sinceHit * 18) * Math.exp(-sinceHit * 4) * 0.22 : 0;
      bead.scale.set(
        0.2 + grown * 0.09 + wobble * 0.04,
        (0.045 + grown * 0.012) * (1 - wobble),
        0.2 + grown * 0.09 + wobble * 0.04,
      );
      rings.forEach((ring, index) => {
        const age = sinceHit - index * 0.16;
        const radius = 0.04 + age * 0.3;
        ring.visible = age > 0 && radius < 0.26;
        ring.scale.set(radius, 0.12, radius);
        ring.position.y = 0.05 + grown * 0.01 - radius * 0.1;
        ring.material.opacity = clamp(0.5 - age * 0.6);
      });
    },
  };
};

export const buildOneDrop: BuildScene = (renderer) => {
  const set = createSet(renderer, {
    table: 'plain',
    tableColours: ['#e9c9bd'],
    wall: 'plain',
    wallColour: '#ecccc0',
    wallZ: -3,
    sky: ['#ffffff', '#f3d9cf', '#e0b5a5'],
    ambient: 0.78,
    panels: [
      { from: [-6, 6, 4], size: [7, 7], colour: '#ffffff', power: 5 },
      { from: [7, 2, 2], size: [1.6, 8], colour: '#ffffff', power: 5 },
    ],
    key: {
      from: [-5, 6.5, 3.5],
      to: [0, 0.3, 0],
      colour: '#fff3e4',
      power: 4.4,
      gobo: 'none',
      softness: 0.3,
      angle: 0.5,
    },
  });
  const stone = createPlinth('#f3e6dc', 1.0, floorY, 4);
  const bottle = createBottle(true, { paper: '#f7efe4', ink: '#6a3e33' });
  bottle.position.set(0.34, floorY, -0.32);
  bottle.rotation.y = -0.35;
  const { group: dropper, bead } = createDropper();
  const falling = new Mesh(
    new SphereGeometry(0.042, 32, 24),
    createGlass('#94502a', 0.5, 1.0, 0.02),
  );
  const pool = createPool();
  pool.group.position.set(dropX, floorY, 0.1);
  const drops = createDrops(9, 26, 0.42, 0.9);
  drops.position.set(-0.05, floorY, 0.05);
  set.ground([{ x: 0, z: 0, radius: 1, height: 0.2 }]);
  set.scene.add(stone, bottle, dropper, falling, pool.group, drops);
  return {
    set,
    shots: [
      {
        from: 0,
        to: 3.5,
        rendered: 24,
        position: [
          [-0.2, 1.25, 3.35],
          [-0.05, 1.1, 2.95],
        ],
        target: [
          [0, 0.98, 0.05],
          [0, 0.84, 0.05],
        ],
        fov: [36],
        lens: 0.045,
        focus: [[-0.3, 0.6, 0.1]],
      },
      {
        from: 3.5,
        to: 7,
        position: [
          [1.1, 1.25, 3.7],
          [0.55, 1.1, 3.4],
        ],
        target: [
          [0.22, 0.66, -0.2],
          [0.28, 0.66, -0.3],
        ],
        fov: [33],
        lens: 0.05,
        focus: [[0.46, 0.6, -0.2]],
        ease: 'linear',
      },
    ],
    titles: [
      {
        text: 'one\ndrop.',
        from: 0.3,
        to: 3.3,
        y: 0.17,
        x: 0.44,
        align: 'left',
        size: 88,
        font: 'black',
        colour: '#5b2a22',
      },
      {
        text: 'watch',
        from: 1.1,
        to: 3.3,
        y: 0.3,
        x: 0.44,
        align: 'left',
        size: 88,
        font: 'black',
        colour: '#c9543c',
        motion: 'pop',
      },
      {
        text: 'no scent\nno shimmer',
        from: 3.7,
        to: 6.8,
        y: 0.17,
        size: 70,
        font: 'black',
        colour: '#5b2a22',
      },
    ],
    grade: {
      ...plainGrade,
      exposure: 0.72,
      shadows: '#847c7c',
      highlights: '#85807e',
      vignette: 0.12,
      glow: 0.1,
      saturation: 0.88,
    },
    anchors: {
      'serum-dew': new Vector3(0.36, 0.6, -0.2),
      pipette: new Vector3(dropX, tipY + 0.2, 0.1),
    },
    update: (seconds) => {
      const second = seconds > 3.5;
      dropper.position.set(second ? -0.42 : dropX, second ? 0.34 : tipY, 0.1);
      dropper.rotation.z = second ? 0.42 : 0.05;
      const growth = smooth(0.1, fallSeconds, seconds);
      bead.visible = seconds < fallSeconds;
      bead.scale.set(0.55 + growth * 0.4, 0.6 + growth * 0.65, 0.55 + growth * 0.4);
      const since = Math.max(0, seconds - fallSeconds);
      const y = tipY - 0.03 - 1.9 * since * since;
      falling.visible = since > 0 && y > floorY + 0.05;
      falling.position.set(dropX, y, 0.1);
      falling.scale.set(0.92, 1.12 + since * 0.2, 0.92);
      pool.update(seconds - fallSeconds - Math.sqrt((tipY - 0.08 - floorY) / 1.9));
    },
  };
};
