/** Bodies of rotation from a profile whose corners are rounded, as a potter's or a glassblower's are. */
import {
  BufferAttribute,
  LatheGeometry,
  Mesh,
  Vector2,
  type BufferGeometry,
  type Material,
} from 'three';
import { mix, smooth } from '../studio/random.js';

/** Radius, height, and how round the corner is there. */
export type ProfilePoint = [radius: number, y: number, round?: number];

const fillet = (before: Vector2, corner: Vector2, after: Vector2, round: number): Vector2[] => {
  const toBefore = before.clone().sub(corner);
  const toAfter = after.clone().sub(corner);
  const reach = Math.min(round, toBefore.length() / 2, toAfter.length() / 2);
  if (reach < 1e-4) return [corner];
  const start = corner.clone().add(toBefore.setLength(reach));
  const end = corner.clone().add(toAfter.setLength(reach));
  return Array.from({ length: 9 }, (_, step) => {
    const t = step / 8;
    return new Vector2(
      (1 - t) ** 2 * start.x + 2 * (1 - t) * t * corner.x + t * t * end.x,
      (1 - t) ** 2 * start.y + 2 * (1 - t) * t * corner.y + t * t * end.y,
    );
  });
};

export const roundProfile = (points: ProfilePoint[]): Vector2[] => {
  const corners = points.map(([x, y]) => new Vector2(Math.max(x, 0.0001), y));
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    return before && after ? fillet(before, corner, after, points[index]?.[2] ?? 0) : [corner];
  });
};

/** Darkens towards the foot: light reaches the lowest edge of a standing thing least. */
export const shadeFoot = (
  geometry: BufferGeometry,
  depth = 0.45,
  height = 0.16,
): BufferGeometry => {
  const position = geometry.getAttribute('position');
  const colours = new Float32Array(position.count * 3);
  for (let index = 0; index < position.count; index++) {
    colours.fill(
      mix(1 - depth, 1, smooth(-0.02, height, position.getY(index))),
      index * 3,
      index * 3 + 3,
    );
  }
  geometry.setAttribute('color', new BufferAttribute(colours, 3));
  return geometry;
};

/** Lets a texture lie evenly along the profile; by itself a lathe stretches it over every long straight wall. */
const spreadTexture = (geometry: LatheGeometry, points: Vector2[]): LatheGeometry => {
  const uv = geometry.getAttribute('uv');
  let length = 0;
  const along = points.map(
    (point, index) => (length += index > 0 ? point.distanceTo(points[index - 1] ?? point) : 0),
  );
  const around = Math.max(...points.map((point) => point.x)) * 2 * Math.PI;
  for (let index = 0; index < uv.count; index++)
    uv.setY(index, (along[index % points.length] ?? 0) / around);
  return geometry;
};

export const turnPoints = (points: Vector2[], material: Material, segments = 72): Mesh => {
  const mesh = new Mesh(
    shadeFoot(spreadTexture(new LatheGeometry(points, segments), points).rotateY(Math.PI)),
    material,
  );
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
};

export const turn = (points: ProfilePoint[], material: Material, segments = 72): Mesh =>
  turnPoints(roundProfile(points), material, segments);
