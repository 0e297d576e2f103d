/** Where a hand has to be for its fingers to be there. */
import { Group, Matrix4, Vector3 } from 'three';
import { poseBones, type HandPose } from './bones.js';
import { createHand, type Hand, type HandLook } from './hand.js';
import { gripping, heldDistance, resting, type Grip } from './poses.js';

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

const mugGrip: Grip = { radius: 4.12, y: 7.4, z: -5.2, lean: 8 };

/** The hand around a mug: answers a group in which the mug stands at the origin. @param back - where the back of the hand looks, in radians. */
export const holdMug = (hand: Hand, back: number): Group => {
  const grasp = gripping(
    mugGrip,
    { along: [-0.16, -0.02, -0.97], back: [-0.2, -0.96, -0.1], flex: [0, 0] },
    { first: -6 },
  );
  hand.setPose(grasp, heldDistance(mugGrip));
  return holdUpright(hand, mugGrip, back, 0.36);
};

/** Their left hand on the table, its back up. */
export const layFlat = (look: HandLook): Hand => {
  const hand = createHand({ ...look, isLeft: true });
  hand.setPose(resting);
  placeHand(
    hand,
    new Vector3(0.82, 0.02, -0.5),
    new Vector3(0.05, 1, 0.12),
    new Vector3(0, 0.62, 0.11),
    new Vector3(0, 0.34, 0.08),
    true,
  );
  return hand;
};
