/** A hand that can be posed: its mesh is made anew where the pose changes, its skin stays where it was. */
import { BufferAttribute, BufferGeometry, Group, Matrix4, Mesh, Vector3 } from 'three';
import { clamp } from '../studio/random.js';
import { poseBones, restPose, type HandPose, type Segment } from './bones.js';
import { meshShape } from './mesh.js';
import { createHandShape, distanceToSegment, openness, type Distance } from './shape.js';
import { createSkin, type SkinLook } from './skin.js';
import { createSleeve, type SleeveLook } from './sleeve.js';

export interface HandLook {
  skin: SkinLook;
  sleeve?: SleeveLook;
  /** Against a hand 18.5 cm long. */
  size?: number;
  isLeft?: boolean;
}

export interface Hand {
  /** Wrist at the origin, fingers along +y, back towards +z; ten centimetres are one unit. */
  group: Group;
  setPose: (pose: HandPose, held?: Distance) => void;
  /** Bends what is there, without a new mesh: for a little way from the pose that was set. */
  bendTo: (pose: HandPose) => void;
}

interface Share {
  bone: number;
  share: number;
}

const restBones = poseBones(restPose);
const wrist: Segment = {
  digit: 5,
  place: 0,
  length: 8.5,
  start: 3.1,
  end: 3.4,
  toHand: new Matrix4(),
  fromHand: new Matrix4(),
};

/** Where each point of the skin lies on the flat hand, as the bones around it say. */
const unbend = (segments: Segment[], at: Vector3, normal: Vector3) => {
  const all = [...segments, wrist];
  const away = all.map((segment) =>
    segment === wrist
      ? Math.hypot(at.x * 0.8, Math.max(0, at.y - 7.4), at.z) - 1.9
      : distanceToSegment(segment, at.x, at.y, at.z),
  );
  const least = Math.min(...away);
  const [place, facing, one] = [new Vector3(), new Vector3(), new Vector3()];
  const shares: Share[] = [];
  let weight = 0;
  all.forEach((segment, index) => {
    const share = Math.exp(-9 * (away[index]! - least));
    if (share < 0.004) return;
    const back = restBones[index]?.toHand ?? wrist.toHand;
    place.addScaledVector(one.copy(at).applyMatrix4(segment.fromHand).applyMatrix4(back), share);
    facing.addScaledVector(
      one.copy(normal).transformDirection(segment.fromHand).transformDirection(back),
      share,
    );
    weight += share;
    shares.push({ bone: index, share });
  });
  for (const own of shares) own.share /= weight;
  return { place: place.multiplyScalar(1 / weight), facing: facing.normalize(), shares };
};

const normalAt = (shape: Distance, { x, y, z }: Vector3): Vector3 => {
  const e = 0.05;
  return new Vector3(
    shape(x + e, y, z) - shape(x - e, y, z),
    shape(x, y + e, z) - shape(x, y - e, z),
    shape(x, y, z + e) - shape(x, y, z - e),
  ).normalize();
};

export const createHandGeometry = (
  pose: HandPose,
  held: Distance | undefined,
  step: number,
): { geometry: BufferGeometry; segments: Segment[]; shares: Share[][] } => {
  const segments = poseBones(pose);
  const shape = createHandShape(segments, held);
  const ends = segments.map(({ toHand, length }) => new Vector3(0, length, 0).applyMatrix4(toHand));
  const bound = (axis: 'x' | 'y' | 'z', side: 1 | -1, least: number) =>
    side * Math.max(least, ...ends.map((end) => side * end[axis] + 1.6));
  const { positions, indices } = meshShape(
    shape,
    [bound('x', -1, 4.6), -8, bound('z', -1, 2.9)],
    [bound('x', 1, 4.6), bound('y', 1, 9), bound('z', 1, 2.6)],
    step,
  );
  const count = positions.length / 3;
  const [normals, rest, restNormals, colours] = [0, 0, 0, 0].map(
    () => new Float32Array(count * 3),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const shares: Share[][] = [];
  const dark = (held_: Distance | undefined, at: Vector3) =>
    held_ ? 0.5 + 0.5 * clamp(held_(at.x, at.y, at.z) / 0.5) : 1;
  for (let index = 0; index < count; index++) {
    const at = new Vector3().fromArray(positions, index * 3);
    const normal = normalAt(shape, at);
    at.addScaledVector(normal, -shape(at.x, at.y, at.z));
    at.toArray(positions, index * 3);
    normal.toArray(normals, index * 3);
    const { place, facing, shares: own } = unbend(segments, at, normal);
    shares.push(own);
    place.toArray(rest, index * 3);
    facing.toArray(restNormals, index * 3);
    const open =
      openness(shape, [at.x, at.y, at.z], [normal.x, normal.y, normal.z]) * dark(held, at);
    // Deep in the folds skin is red, not grey.
    colours.set([open ** 0.62, open ** 0.95, open ** 1.05], index * 3);
  }
  const geometry = new BufferGeometry();
  const put = (name: string, values: Float32Array) =>
    geometry.setAttribute(name, new BufferAttribute(values, 3));
  put('position', new Float32Array(positions));
  put('normal', normals);
  put('rest', rest);
  put('restNormal', restNormals);
  put('color', colours);
  geometry.setIndex(indices);
  return { geometry, segments, shares };
};

export const createHand = (
  { skin, sleeve, size = 1, isLeft = false }: HandLook,
  step = 0.15,
): Hand => {
  const group = new Group();
  const inside = new Group();
  inside.scale.set(isLeft ? -0.1 * size : 0.1 * size, 0.1 * size, 0.1 * size);
  group.add(inside);
  const mesh = new Mesh(new BufferGeometry(), createSkin(skin));
  mesh.castShadow = mesh.receiveShadow = true;
  mesh.frustumCulled = false;
  inside.add(mesh);
  if (sleeve) inside.add(createSleeve(sleeve));
  let last = '';
  let made: ReturnType<typeof createHandGeometry> | undefined;
  let home: Float32Array[] = [];
  return {
    group,
    setPose: (pose, held) => {
      const key = JSON.stringify(pose);
      if (key === last) return;
      last = key;
      mesh.geometry.dispose();
      made = createHandGeometry(pose, held, step);
      mesh.geometry = made.geometry;
      home = ['position', 'normal'].map((name) =>
        Float32Array.from(mesh.geometry.getAttribute(name).array),
      );
    },
    bendTo: (pose) => {
      if (!made) return;
      const { segments, shares } = made;
      const turns = poseBones(pose).map(({ toHand }, at) =>
        toHand.clone().multiply(segments[at]!.fromHand),
      );
      turns.push(new Matrix4());
      const [at, sum, one] = [new Vector3(), new Vector3(), new Vector3()];
      ['position', 'normal'].forEach((name, which) => {
        const attribute = mesh.geometry.getAttribute(name);
        shares.forEach((own, vertex) => {
          at.fromArray(home[which]!, vertex * 3);
          sum.set(0, 0, 0);
          for (const { bone, share } of own) {
            one.copy(at);
            if (which === 0) one.applyMatrix4(turns[bone]!);
            else one.transformDirection(turns[bone]!);
            sum.addScaledVector(one, share);
          }
          attribute.setXYZ(vertex, sum.x, sum.y, sum.z);
        });
        attribute.needsUpdate = true;
      });
    },
  };
};
