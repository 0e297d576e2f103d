/** A right hand's bones, in centimetres: the wrist at the origin, fingers along +y, the back of the hand towards +z, the thumb at -x. */
import { Matrix4, Vector3 } from 'three';

export type Flex = [number, number, number];

/** Angles in degrees; bending is towards the palm. */
export interface FingerPose {
  /** Towards the little finger. */
  spread: number;
  flex: Flex;
}

export interface ThumbPose {
  /** Where its first bone points and where its back faces. */
  along: [number, number, number];
  back: [number, number, number];
  flex: [number, number];
}

export interface HandPose {
  /** Index to little finger. */
  fingers: [FingerPose, FingerPose, FingerPose, FingerPose];
  thumb: ThumbPose;
}

export interface Segment {
  /** Which digit it belongs to: 0 thumb, 1 to 4 fingers. */
  digit: number;
  /** 0 is nearest to the palm. */
  place: number;
  length: number;
  /** Radius at its start and end. */
  start: number;
  end: number;
  /** From the segment's own frame (y along, z its back) into the hand's, and back. */
  toHand: Matrix4;
  fromHand: Matrix4;
}

const knuckles: [number, number, number][] = [
  [-2.75, 9.0, 0.1],
  [-0.7, 9.35, 0.38],
  [1.2, 8.95, 0.22],
  [2.85, 8.15, -0.18],
];
const lengths: [number, number, number][] = [
  [4.5, 2.65, 1.75],
  [5.0, 3.0, 1.85],
  [4.6, 2.8, 1.85],
  [3.6, 2.1, 1.6],
];
const radii: [number, number, number, number][] = [
  [1.0, 0.83, 0.73, 0.6],
  [1.02, 0.85, 0.75, 0.62],
  [0.96, 0.79, 0.7, 0.58],
  [0.86, 0.69, 0.61, 0.5],
];
const thumbRoot: [number, number, number] = [-2.0, 2.3, -0.7];
const thumbLengths = [4.3, 3.2, 2.0];
const thumbRadii = [1.5, 1.12, 0.95, 0.72];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const bend = (degrees: number) => new Matrix4().makeRotationX(-radians(degrees));
const move = (x: number, y: number, z: number) => new Matrix4().makeTranslation(x, y, z);

const chain = (
  digit: number,
  first: Matrix4,
  long: readonly number[],
  wide: readonly number[],
  bends: readonly number[],
): Segment[] => {
  let frame = first;
  return long.map((length, place) => {
    if (place > 0) frame = frame.clone().multiply(move(0, long[place - 1] ?? 0, 0));
    frame = frame.clone().multiply(bend(bends[place] ?? 0));
    return {
      digit,
      place,
      length,
      start: wide[place] ?? 1,
      end: wide[place + 1] ?? 1,
      toHand: frame,
      fromHand: frame.clone().invert(),
    };
  });
};

const facing = ({ along, back }: ThumbPose): Matrix4 => {
  const y = new Vector3(...along).normalize();
  const x = new Vector3().crossVectors(y, new Vector3(...back)).normalize();
  return new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y)).setPosition(...thumbRoot);
};

/** Thumb first, each digit's segments from the palm out. */
export const poseBones = ({ fingers, thumb }: HandPose): Segment[] => [
  ...chain(0, facing(thumb), thumbLengths, thumbRadii, [0, ...thumb.flex]),
  ...fingers.flatMap(({ spread, flex }, at) =>
    chain(
      at + 1,
      move(...(knuckles[at] ?? [0, 0, 0])).multiply(new Matrix4().makeRotationZ(-radians(spread))),
      lengths[at] ?? [],
      radii[at] ?? [],
      flex,
    ),
  ),
];

/** Flat and spread: where skin is painted. */
export const restPose: HandPose = {
  fingers: [
    { spread: -9, flex: [0, 0, 0] },
    { spread: -1, flex: [0, 0, 0] },
    { spread: 7, flex: [0, 0, 0] },
    { spread: 17, flex: [0, 0, 0] },
  ],
  thumb: { along: [-0.72, 0.66, -0.2], back: [-0.5, -0.3, 0.8], flex: [4, 4] },
};
