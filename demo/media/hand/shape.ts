/** How far any point is from the hand: rounded bones, flesh and knuckles, melted into one another where skin does. */
import { Vector3 } from 'three';
import { clamp, mix, smooth } from '../studio/random.js';
import type { Segment } from './bones.js';

/** Distance in centimetres, negative inside. */
export type Distance = (x: number, y: number, z: number) => number;

const far = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** The smaller of both, melted together within `k`. */
export const melt = (one: number, other: number, k: number): number => {
  const h = Math.max(k - Math.abs(one - other), 0) / k;
  return Math.min(one, other) - h * h * k * 0.25;
};

/** What is in `one` and not within `other`, with an edge as round as `k`. */
const carve = (one: number, other: number, k: number): number => -melt(-one, other, k);

const cone = (
  x: number,
  y: number,
  z: number,
  length: number,
  start: number,
  end: number,
): number => {
  const across = Math.sqrt(x * x + z * z);
  const lean = (start - end) / length;
  const rise = Math.sqrt(Math.max(1 - lean * lean, 0));
  const k = -lean * across + rise * y;
  if (k < 0) return Math.sqrt(across * across + y * y) - start;
  if (k > rise * length) return Math.sqrt(across * across + (y - length) * (y - length)) - end;
  return across * rise + y * lean - start;
};

const between = (from: Vector3, to: Vector3, start: number, end: number) => {
  const along = to.clone().sub(from);
  const length = along.length();
  const y = along.normalize();
  const x = new Vector3(y.y, -y.x, 0).normalize();
  const z = new Vector3().crossVectors(x, y);
  return (px: number, py: number, pz: number, flat = 1): number => {
    const dx = px - from.x;
    const dy = py - from.y;
    const dz = pz - from.z;
    return cone(
      x.x * dx + x.y * dy + x.z * dz,
      y.x * dx + y.y * dy + y.z * dz,
      (z.x * dx + z.y * dy + z.z * dz) * flat,
      length,
      start,
      end,
    );
  };
};

const point = (x: number, y: number, z: number) => new Vector3(x, y, z);

const createPalm = (segments: Segment[]): Distance => {
  const heads = [1, 2, 3, 4].map((digit) => {
    const first = segments.find((one) => one.digit === digit && one.place === 0);
    return new Vector3().setFromMatrixPosition(first!.toHand);
  });
  const roots = [
    point(-1.35, 1, 0.1),
    point(-0.5, 0.8, 0.25),
    point(0.5, 0.8, 0.2),
    point(1.3, 1, 0),
  ];
  const bones = heads.map((head, at) =>
    between(roots[at]!, head.clone().add(point(0, 0, -0.15)), 1.25, at === 3 ? 0.95 : 1.1),
  );
  const tendons = heads.map((head, at) =>
    between(point(-0.4 + at * 0.3, 1.5, 1.05), head.clone().add(point(0, -0.2, 0.72)), 0.18, 0.3),
  );
  const heel = between(point(1.7, 1.6, -0.6), point(2.75, 6.2, -0.55), 1.35, 0.95);
  const pads = between(point(-2.2, 8.6, -0.62), point(2.4, 8.0, -0.72), 0.72, 0.62);
  const arms = [-0.95, 0.95].map((x) =>
    between(point(x, 0.6, 0), point(x * 1.5, -12, 0), 1.75, 2.5),
  );
  return (x, y, z) => {
    let d = bones[0]!(x, y, z);
    for (let at = 1; at < 4; at++) d = melt(d, bones[at]!(x, y, z), 0.9);
    d = melt(d, heel(x, y, z), 1.2);
    d = melt(d, pads(x, y, z), 0.7);
    for (const tendon of tendons) d = melt(d, tendon(x, y, z), 0.55);
    return melt(d, melt(arms[0]!(x, y, z, 1.12), arms[1]!(x, y, z, 1.12), 1.6), 1.5);
  };
};

/** One bone with its flesh, in its own frame. */
const segmentDistance = (
  { digit, place, length, start, end }: Segment,
  x: number,
  y: number,
  z: number,
): number => {
  const isTip = place === 2;
  // Fingers are a little wider than deep, their ends more so.
  let d = cone(x * 0.97, y, z * (isTip ? 1.1 : 1.02), length, start, end);
  if (digit === 0 && place === 0) {
    // The ball of the thumb.
    const ball = far(x, (y - 1.6) * 0.62, z + 0.35) - 1.42;
    return melt(d, ball, 1);
  }
  if (isTip) {
    const pulp = far(x * 0.98, (y - length * 0.62) * 0.8, z + 0.1) - end * 1.06;
    d = melt(d, pulp, 0.35);
    // Under the nail the end is flat.
    return carve(d, -(z - end * 0.62 + Math.max(0, y - length * 0.7) * 0.1), 0.22);
  }
  const pad = far(x, (y - length * 0.5) * 0.7, z + start * 0.26) - start * 0.86;
  d = melt(d, pad, 0.4);
  // Skin gathers over the joint.
  const joint = far(x, y - length, z - 0.1) - end * 1.02;
  return melt(d, joint, 0.35);
};

export const distanceToSegment = (segment: Segment, x: number, y: number, z: number): number => {
  const m = segment.fromHand.elements;
  return segmentDistance(
    segment,
    m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
    m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
    m[2]! * x + m[6]! * y + m[10]! * z + m[14]!,
  );
};

/**
 * @param held - what the hand lies against: skin gives way to it.
 */
export const createHandShape = (segments: Segment[], held?: Distance): Distance => {
  const palm = createPalm(segments);
  const digits = [0, 1, 2, 3, 4].map((digit) => {
    const own = segments.filter((one) => one.digit === digit);
    const ends = own.map(({ toHand, length }) => new Vector3(0, length, 0).applyMatrix4(toHand));
    const root = new Vector3().setFromMatrixPosition(own[0]!.toHand);
    const middle = root.clone().add(ends[2]!).multiplyScalar(0.5);
    const reach = Math.max(...[root, ...ends].map((end) => end.distanceTo(middle))) + 1.6;
    return { own, middle, reach };
  });
  return (x, y, z) => {
    let d = palm(x, y, z);
    for (const { own, middle, reach } of digits) {
      const away = far(x - middle.x, y - middle.y, z - middle.z) - reach;
      if (away > 0.6) {
        d = Math.min(d, away);
        continue;
      }
      const m = own[0]!.fromHand.elements;
      const fx = m[0]! * x + m[4]! * y + m[8]! * z + m[12]!;
      const fy = m[1]! * x + m[5]! * y + m[9]! * z + m[13]!;
      const fz = m[2]! * x + m[6]! * y + m[10]! * z + m[14]!;
      let digit = segmentDistance(own[0]!, fx, fy, fz);
      for (let at = 1; at < 3; at++) digit = melt(digit, distanceToSegment(own[at]!, x, y, z), 0.3);
      // Near its root a finger grows out of the palm and its neighbours; further out it only touches them.
      const isThumb = own[0]!.digit === 0;
      const out = isThumb ? smooth(2.6, 5, fy) : smooth(0.9, 2.9, fy + Math.max(0, -fz - 0.6) * 2);
      d = melt(d, digit, mix(isThumb ? 1.5 : 0.75, 0.05, out));
    }
    return held ? carve(d, held(x, y, z), 0.16) : d;
  };
};

/** How open the place is in front of a point of the skin, 0..1. */
export const openness = (
  shape: Distance,
  [x, y, z]: readonly [number, number, number],
  [nx, ny, nz]: readonly [number, number, number],
): number => {
  let closed = 0;
  for (const [reach, weight] of [
    [0.25, 0.8],
    [0.7, 0.55],
    [1.6, 0.4],
  ] as const)
    closed +=
      (Math.max(0, reach - shape(x + nx * reach, y + ny * reach, z + nz * reach)) / reach) * weight;
  return clamp(1 - closed * 0.62, 0.12);
};
