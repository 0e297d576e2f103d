/** How hands hold things in the clips. */
import { Vector3 } from 'three';
import { poseBones, type FingerPose, type HandPose } from './bones.js';
import type { Distance } from './shape.js';

type Fingers = HandPose['fingers'];

export const relaxed: HandPose = {
  fingers: [
    { spread: -7, flex: [10, 16, 8] },
    { spread: -1, flex: [14, 18, 9] },
    { spread: 5, flex: [17, 20, 10] },
    { spread: 13, flex: [19, 22, 12] },
  ],
  thumb: { along: [-0.62, 0.7, -0.42], back: [-0.62, -0.3, 0.62], flex: [12, 14] },
};

/** Flat on a table, the thumb beside it. */
export const resting: HandPose = {
  ...relaxed,
  thumb: { along: [-0.66, 0.74, 0.08], back: [-0.42, -0.2, 0.86], flex: [8, 10] },
};

export const pressing: HandPose = {
  fingers: [
    { spread: -4, flex: [22, 12, 6] },
    { spread: -1, flex: [52, 68, 38] },
    { spread: 4, flex: [60, 74, 42] },
    { spread: 9, flex: [62, 70, 40] },
  ],
  thumb: { along: [-0.42, 0.68, -0.72], back: [-0.8, -0.4, 0.2], flex: [18, 30] },
};

export const pinching: HandPose = {
  fingers: [
    { spread: 2, flex: [48, 44, 20] },
    { spread: 1, flex: [56, 40, 20] },
    { spread: 4, flex: [44, 42, 22] },
    { spread: 11, flex: [34, 38, 20] },
  ],
  thumb: { along: [-0.2, 0.62, -0.82], back: [-0.75, -0.62, -0.1], flex: [10, 16] },
};

/** Something round in the hand: its axis lies across the palm. */
export interface Grip {
  radius: number;
  /** Of the axis, in the hand's centimetres; `lean` is how far it turns towards the little finger's tip, in degrees. */
  y: number;
  z: number;
  lean?: number;
  from?: number;
  to?: number;
}

export const heldDistance = ({ radius, y, z, lean = 0, from = -30, to = 30 }: Grip): Distance => {
  const [c, s] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  return (px, py, pz) => {
    const along = c * px + s * (py - y);
    const across = -s * px + c * (py - y);
    const side = Math.hypot(across, pz - z) - radius;
    const end = Math.max(along - to, from - along);
    return Math.max(side, end) < 0 || side < 0 || end < 0
      ? Math.max(side, end)
      : Math.hypot(side, end);
  };
};

const steps = 46;

/** Bends joint after joint until skin touches what is held; fingers never end alike. */
export const gripping = (
  grip: Grip,
  thumb: HandPose['thumb'],
  start: Partial<{ first: number; spread: number[] }> = {},
): HandPose => {
  const held = heldDistance(grip);
  const pose: HandPose = {
    fingers: [0, 1, 2, 3].map((at): FingerPose => ({
      spread: (start.spread ?? [-7, -1, 5, 11])[at] ?? 0,
      flex: [start.first ?? 0, 8, 5],
    })) as Fingers,
    thumb: { ...thumb, flex: [...thumb.flex] },
  };
  const touches = (digit: number, place: number) => {
    const bone = poseBones(pose).find((one) => one.digit === digit && one.place === place)!;
    for (const share of [0.35, 0.65, 1]) {
      const at = new Vector3(0, bone.length * share, 0).applyMatrix4(bone.toHand);
      const wide = bone.start + (bone.end - bone.start) * share;
      if (held(at.x, at.y, at.z) < wide * 0.84) return true;
    }
    return false;
  };
  const limits = [78, 96, 52];
  for (let digit = 1; digit <= 4; digit++) {
    const { flex } = pose.fingers[digit - 1]!;
    for (const place of [0, 1, 2])
      for (
        let step = 0;
        step < steps && !touches(digit, place) && flex[place]! < limits[place]!;
        step++
      )
        flex[place]! += 2.2;
  }
  for (const place of [1, 2])
    for (
      let step = 0;
      step < steps && !touches(0, place) && pose.thumb.flex[place - 1]! < 56;
      step++
    )
      pose.thumb.flex[place - 1]! += 2.2;
  return pose;
};

/** From one pose to another; thumbs turn with it. */
export const blendPoses = (from: HandPose, to: HandPose, share: number): HandPose => {
  const mixed = (one: readonly number[], other: readonly number[]) =>
    one.map((value, at) => Math.round((value + (other[at]! - value) * share) * 100) / 100);
  return {
    fingers: from.fingers.map((finger, at) => ({
      spread: mixed([finger.spread], [to.fingers[at]!.spread])[0],
      flex: mixed(finger.flex, to.fingers[at]!.flex),
    })) as Fingers,
    thumb: {
      along: mixed(from.thumb.along, to.thumb.along),
      back: mixed(from.thumb.back, to.thumb.back),
      flex: mixed(from.thumb.flex, to.thumb.flex),
    } as HandPose['thumb'],
  };
};
