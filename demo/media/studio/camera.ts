/** Shots: where the camera goes, what it looks at, how far the hand that holds it trembles. */
import { PerspectiveCamera, Vector3 } from 'three';
import { drift, hunt } from './phone.js';
import { clamp, discPoint, halton, mix, wander } from './random.js';

type Point = [number, number, number];

export interface Shot {
  from: number;
  to: number;
  /** Start and end; one entry stands still. */
  position: [Point, Point?];
  target: [Point, Point?];
  fov?: [number, number?];
  /** What is sharp; default: the target. */
  focus?: [Point, Point?];
  /** Radius of the lens in units; 0 is sharp everywhere. */
  lens?: number;
  shake?: number;
  /** Frames rendered a second where things fall or jump, 24 where a hand comes in or rubs: what is interpolated then has two hands. */
  rendered?: number;
  /** Held in a hand that also does something else: how much it drifts, 1 is a calm arm. */
  phone?: number;
  /** How far off the light meter is at the cut; below 0 is too dark. */
  miss?: number;
  ease?: 'linear' | 'inOut' | 'out';
}

const between = ([start, end]: [Point, Point?], share: number): Vector3 => {
  const last = end ?? start;
  return new Vector3(
    mix(start[0], last[0], share),
    mix(start[1], last[1], share),
    mix(start[2], last[2], share),
  );
};

const eased = (share: number, ease: Shot['ease']): number => {
  if (ease === 'linear') return share;
  return ease === 'out' ? 1 - (1 - share) ** 2.2 : share * share * (3 - 2 * share);
};

export const shotAt = (shots: readonly Shot[], seconds: number): Shot => {
  const shot =
    shots.find((one) => seconds >= one.from && seconds < one.to) ?? shots[shots.length - 1];
  if (!shot) throw new Error('a scene needs at least one shot');
  return shot;
};

/** With fewer passes than this the lens is drawn by blurring afterwards. */
export const fewPasses = 10;

/** Puts the camera where it is at this moment; `pass` of `passes` moves it within pixel and lens. Answers the distance of the plane of focus. */
export const aim = (
  camera: PerspectiveCamera,
  shot: Shot,
  seconds: number,
  size: { width: number; height: number },
  pass = 0,
  passes = 1,
): number => {
  const share = eased(clamp((seconds - shot.from) / (shot.to - shot.from)), shot.ease);
  const shake = (shot.shake ?? 1) * 0.012;
  const tremble = (seed: number) => wander(seconds * 1.1, seed + shot.from) * shake;
  const position = between(shot.position, share).add(
    new Vector3(tremble(1), tremble(2), tremble(3)),
  );
  const target = between(shot.target, share).add(
    new Vector3(tremble(4) * 1.3, tremble(5) * 1.3, 0),
  );
  const [startFov, endFov] = shot.fov ?? [28];
  camera.fov = mix(startFov, endFov ?? startFov, share);
  camera.aspect = size.width / size.height;
  camera.near = 0.1;
  camera.far = 40;
  const held = (seed: number) => (shot.phone ? drift(seconds, seed + shot.from) * shot.phone : 0);
  position.add(new Vector3(held(11) * 0.035, held(12) * 0.045, held(13) * 0.05));
  target.add(new Vector3(held(14) * 0.055, held(15) * 0.06, 0));
  camera.position.copy(position);
  camera.up.set(tremble(6) * 0.5 + held(16) * 0.035, 1, 0);
  camera.lookAt(target);
  camera.clearViewOffset();
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  const forward = target.clone().sub(position).normalize();
  const focusPoint = shot.focus ? between(shot.focus, share) : target;
  const distance =
    focusPoint.sub(position).dot(forward) * (shot.phone ? hunt(seconds - shot.from) : 1);
  if (passes > 1) {
    const lens = (shot.lens ?? 0.03) * (passes < fewPasses ? 0.3 : 1);
    const [lensX = 0, lensY = 0] = discPoint(pass, passes).map((value) => value * lens);
    // The plane of focus must not move: what the lens shifts, the frame shifts back.
    const tall = 2 * distance * Math.tan((camera.fov * Math.PI) / 360);
    const pixel = tall / size.height;
    camera.translateX(lensX);
    camera.translateY(lensY);
    const jitterX = halton(pass + 1, 2) - 0.5;
    const jitterY = halton(pass + 1, 3) - 0.5;
    camera.setViewOffset(
      size.width,
      size.height,
      -lensX / pixel + jitterX,
      lensY / pixel + jitterY,
      size.width,
      size.height,
    );
    camera.updateMatrixWorld();
  }
  return distance;
};
