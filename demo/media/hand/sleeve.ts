import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh } from 'three';
import { createSurfaceMaterial } from '../studio/materials.js';
import { createNoise, smooth } from '../studio/random.js';
import { paintLinen } from '../studio/textures.js';

export interface SleeveLook {
  colour: string;
  /** Where it ends, in centimetres below the wrist. */
  below?: number;
  seed?: number;
}

const around = 96;
const rows = 90;

/** A sleeve pushed up the arm: a rolled cuff, folds that gather behind it. */
export const createSleeve = ({ colour, below = 3, seed = 5 }: SleeveLook): Mesh => {
  const noise = createNoise(seed, 3);
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row++) {
    const t = row / rows;
    // The first rows turn in: the cuff has a thickness.
    const along = -below - Math.max(0, t - 0.06) * 17;
    const turnIn = smooth(0.06, 0, t);
    const cuff = smooth(0.24, 0.2, t);
    for (let column = 0; column <= around; column++) {
      const angle = (column / around) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const fold =
        (noise(along * 0.22 + c * 0.35 + 7, s * 0.35 + along * 0.05 + 5) - 0.5) * 1.5 +
        Math.sin(along * 1.5 + noise(c * 0.6 + 3, s * 0.6 + 3) * 9) * 0.14 * (1 - cuff);
      const radius = 1 + cuff * 0.05 + (0.18 * (1 - cuff) + 0.05) * fold - turnIn * 0.12;
      positions.push(
        c * 3.75 * radius * (1 + t * 0.16),
        along + turnIn * 0.15 + Math.sin(angle * 2 + seed) * 0.12,
        s * 3.05 * radius * (1 + t * 0.16),
      );
      uvs.push((column / around) * 2, t * 1.6);
    }
  }
  const wide = around + 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < around; column++) {
      const at = row * wide + column;
      indices.push(at, at + 1, at + wide, at + 1, at + wide + 1, at + wide);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  const material = createSurfaceMaterial(paintLinen(colour, seed, 90), [1.6, 1.6], 0.96, 2.4);
  material.side = DoubleSide;
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = mesh.receiveShadow = true;
  return mesh;
};
