/** Where a hand has to be for its fingers to be there. */
import { Group, Matrix4, Vector3 } from 'three';
import { poseBones, type HandPose } from './bones.js';
import type { Hand } from './hand.js';
import type { Grip } from './poses.js';

/** The hand around an upright thing: answers a group in which the thing stands at the origin, held `height` above its foot. */
export const holdUpright = (hand: Hand, grip: Grip, back: number, height: number): Group => {
  const lean = ((grip.lean ?? 0) * Math.PI) / 180;
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  // Thumb up: what points to the little finger points down.
  const away = new Vector3(Math.sin(back), 0, Math.cos(back));
  const down = new Vector3(0, -1, 0);
  const world = new Matrix4().makeBasis(down, new Vector3().crossVectors(away, down), away);
  const local = new Matrix4().makeBasis(
    new Vector3(c, s, 0),
    new Vector3(-s, c, 0),
    new Vector3(0, 0, 1),
  );
  const turn = world.multiply(local.invert());
  hand.group.quaternion.setFromRotationMatrix(turn);
  const axis = new Vector3(0, grip.y / 10, grip.z / 10).applyMatrix4(turn);
  hand.group.position.set(-axis.x, height - axis.y, -axis.z);
  const group = new Group();
  group.add(hand.group);
  return group;
};

/** The pad of a digit's end, in the hand's units. */
export const padOf = (pose: HandPose, digit: number): Vector3 => {
  const end = poseBones(pose).find((one) => one.digit === digit && one.place === 2)!;
  return new Vector3(0, end.length * 0.75, -end.end * 0.85)
    .applyMatrix4(end.toHand)
    .multiplyScalar(0.1);
};

/** Turns the hand so that its fingers point `along` and its back faces `back`, with `point` of it at `at`. */
export const placeHand = (
  hand: Hand,
  along: Vector3,
  back: Vector3,
  point: Vector3,
  at: Vector3,
  isLeft = false,
): void => {
  const y = along.clone().normalize();
  const x = new Vector3().crossVectors(y, back).normalize();
  const turn = new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y));
  const own = isLeft ? point.clone().setX(-point.x) : point;
  hand.group.quaternion.setFromRotationMatrix(turn);
  hand.group.position.copy(at).sub(own.clone().applyMatrix4(turn));
};
