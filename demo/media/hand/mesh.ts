/** From a distance to a mesh: surface nets, looked for only near the surface. */
import type { Distance } from './shape.js';

export interface Net {
  positions: number[];
  indices: number[];
}

const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => [at & 1, (at >> 1) & 1, at >> 2] as const);
const edges = corners.flatMap((_, from) =>
  [1, 2, 4].filter((bit) => !(from & bit)).map((bit) => [from, from | bit] as const),
);
const block = 6;

/** Values at the corners of the cells; far from the surface only their sign is right. */
const sample = (shape: Distance, low: readonly number[], size: readonly number[], step: number) => {
  const [nx = 0, ny = 0, nz = 0] = size;
  const values = new Float32Array(nx * ny * nz).fill(NaN);
  const near = (block * step * Math.sqrt(3)) / 2 + step * 2;
  const blocks: [number, number, number][] = [];
  for (let bz = 0; bz < nz - 1; bz += block)
    for (let by = 0; by < ny - 1; by += block)
      for (let bx = 0; bx < nx - 1; bx += block) {
        const half = block / 2;
        const middle = shape(
          low[0]! + (bx + half) * step,
          low[1]! + (by + half) * step,
          low[2]! + (bz + half) * step,
        );
        if (Math.abs(middle) > near) continue;
        blocks.push([bx, by, bz]);
        for (let z = bz; z <= Math.min(bz + block, nz - 1); z++)
          for (let y = by; y <= Math.min(by + block, ny - 1); y++)
            for (let x = bx; x <= Math.min(bx + block, nx - 1); x++) {
              const at = (z * ny + y) * nx + x;
              if (Number.isNaN(values[at]))
                values[at] = shape(low[0]! + x * step, low[1]! + y * step, low[2]! + z * step);
            }
      }
  return { values, blocks };
};

export const meshShape = (
  shape: Distance,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
  step: number,
): Net => {
  const size = [0, 1, 2].map((axis) => Math.ceil((high[axis]! - low[axis]!) / step) + 1);
  const [nx = 0, ny = 0, nz = 0] = size;
  const { values, blocks } = sample(shape, low, size, step);
  const strides = [1, nx, nx * ny];
  const vertexOf = new Map<number, number>();
  const positions: number[] = [];
  const indices: number[] = [];
  const cells: [number, number, number, number][] = [];
  for (const [bx, by, bz] of blocks)
    for (let z = bz; z < Math.min(bz + block, nz - 1); z++)
      for (let y = by; y < Math.min(by + block, ny - 1); y++)
        for (let x = bx; x < Math.min(bx + block, nx - 1); x++) {
          const at = (z * ny + y) * nx + x;
          const around = corners.map(([dx, dy, dz]) => values[at + dx + dy * nx + dz * nx * ny]!);
          const inside = around.filter((value) => value < 0).length;
          if (inside === 0 || inside === 8) continue;
          const sum = [0, 0, 0];
          let count = 0;
          for (const [from, to] of edges) {
            const [one, other] = [around[from]!, around[to]!];
            if (one < 0 === other < 0) continue;
            const share = one / (one - other);
            for (let axis = 0; axis < 3; axis++)
              sum[axis]! +=
                corners[from]![axis]! + (corners[to]![axis]! - corners[from]![axis]!) * share;
            count++;
          }
          vertexOf.set(at, positions.length / 3);
          positions.push(
            low[0] + (x + sum[0]! / count) * step,
            low[1] + (y + sum[1]! / count) * step,
            low[2] + (z + sum[2]! / count) * step,
          );
          cells.push([at, x, y, z]);
        }
  for (const [at] of cells)
    for (let axis = 0; axis < 3; axis++) {
      const [u, v] = [strides[(axis + 1) % 3]!, strides[(axis + 2) % 3]!];
      const [here, next] = [values[at]!, values[at + strides[axis]!]!];
      if (here < 0 === next < 0) continue;
      const quad = [at, at - u, at - u - v, at - v].map((cell) => vertexOf.get(cell));
      if (quad.some((vertex) => vertex === undefined)) continue;
      const [a, b, c, d] = quad as [number, number, number, number];
      if (here < 0) indices.push(a, b, c, a, c, d);
      else indices.push(a, c, b, a, d, c);
    }
  return { positions, indices };
};
