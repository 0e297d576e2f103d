import { Group, Mesh, PlaneGeometry, CircleGeometry, MeshStandardMaterial } from 'three';
import { createCream, createMetal } from '../studio/materials.js';
import { paintLabel } from '../studio/labels.js';
import { createNoise, smooth } from '../studio/random.js';
import { turn } from './turn.js';

/** Height of the whipped cream at a point of the tin, in units; `swipe` 0..1 is how far a finger has gone through it. */
const creamHeight = (
  x: number,
  z: number,
  swipe: number,
  noise: (x: number, y: number) => number,
): number => {
  const radius = Math.hypot(x, z);
  const swirl = Math.sin(Math.atan2(z, x) * 1 + radius * 26) * 0.018 * smooth(0.02, 0.12, radius);
  const dome = (1 - (radius / 0.42) ** 2) * 0.03;
  const along = (x + 0.24) / 0.5;
  const path = z - Math.sin(along * 2.2) * 0.06 + 0.02;
  const inside =
    smooth(0.085, 0.03, Math.abs(path)) *
    smooth(-0.06, 0.08, along) *
    smooth(swipe + 0.02, swipe - 0.1, along);
  const ridge =
    smooth(0.14, 0.09, Math.abs(path)) *
    smooth(0.05, 0.09, Math.abs(path)) *
    smooth(swipe + 0.05, swipe - 0.05, along) *
    smooth(-0.1, 0.05, along);
  const pile =
    Math.exp(-((along - swipe - 0.06) ** 2 * 90 + path * path * 160)) *
    0.07 *
    smooth(0.05, 0.3, swipe);
  return (
    swirl * (1 - inside) +
    dome +
    (noise(x * 9 + 9, z * 9 + 9) - 0.5) * 0.018 -
    inside * 0.085 +
    ridge * 0.03 +
    pile
  );
};

/** Bends a square of -1..1 into a disc, so that the cream ends where the tin does. */
const toDisc = (geometry: PlaneGeometry, radius: number): PlaneGeometry => {
  const position = geometry.getAttribute('position');
  for (let index = 0; index < position.count; index++) {
    const x = position.getX(index);
    const z = position.getZ(index);
    position.setX(index, x * Math.sqrt(1 - (z * z) / 2) * radius);
    position.setZ(index, z * Math.sqrt(1 - (x * x) / 2) * radius);
  }
  return geometry;
};

export interface Balm {
  group: Group;
  lid: Group;
  setSwipe: (share: number) => void;
}

/** Oat Hand Balm: brushed aluminium tin, 8.4 cm wide, 3.2 cm high. The lid lies loose in the group. */
export const createBalm = (detail = 180): Balm => {
  const group = new Group();
  const metal = createMetal('#dedad3', 0.38);
  group.add(
    turn(
      [
        [0, 0],
        [0.4, 0, 0.03],
        [0.42, 0.02, 0.03],
        [0.42, 0.3, 0.01],
        [0.412, 0.32, 0.008],
        [0.404, 0.3, 0.008],
        [0.4, 0.2, 0],
      ],
      metal,
      96,
    ),
  );
  const noise = createNoise(77, 3);
  const cream = new Mesh(
    toDisc(new PlaneGeometry(2, 2, detail, detail).rotateX(-Math.PI / 2), 0.403),
    createCream('#f3e5c8'),
  );
  cream.position.y = 0.262;
  cream.receiveShadow = cream.castShadow = true;
  const setSwipe = (share: number) => {
    const position = cream.geometry.getAttribute('position');
    for (let index = 0; index < position.count; index++) {
      const x = position.getX(index);
      const z = position.getZ(index);
      const radius = Math.hypot(x, z);
      position.setY(index, creamHeight(x, z, share, noise) - smooth(0.36, 0.4, radius) * 0.03);
    }
    position.needsUpdate = true;
    cream.geometry.computeVertexNormals();
  };
  setSwipe(0);
  const lid = new Group();
  lid.add(
    turn(
      [
        [0.43, 0],
        [0.432, 0.1, 0.03],
        [0.415, 0.13, 0.02],
        [0.395, 0.122, 0.01],
        [0, 0.122],
      ],
      metal,
      96,
    ),
  );
  const print = new Mesh(
    new CircleGeometry(0.39, 72),
    new MeshStandardMaterial({
      map: paintLabel({
        name: 'Oat',
        detail: 'hand balm',
        size: '75 ml',
        paper: '#e3d3b4',
        ink: '#3a2b1c',
      }),
      roughness: 0.7,
    }),
  );
  print.rotation.x = -Math.PI / 2;
  print.position.y = 0.124;
  print.receiveShadow = true;
  lid.add(print);
  group.add(cream);
  return { group, lid, setSwipe };
};
