/** Brightness of each pixel, 0 to 255, row by row; rows may be longer than they are wide. */
export interface Picture {
  width: number;
  height: number;
  stride: number;
  data: Uint8Array;
}

/**
 * How good a picture is as a still: how strongly neighbouring pixels differ (the variance of the Laplacian, which motion and bad focus
 * take away), and next to nothing where it is nearly black or burnt out.
 */
export function judgePicture({ width, height, stride, data }: Picture): number {
  let sum = 0;
  let squares = 0;
  let light = 0;
  let count = 0;
  const at = (x: number, y: number) => data[y * stride + x] ?? 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const here = at(x, y);
      const edge = 4 * here - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
      sum += edge;
      squares += edge * edge;
      light += here;
      count += 1;
    }
  if (count === 0) return 0;
  const sharpness = squares / count - (sum / count) ** 2;
  const brightness = light / count;
  return brightness < 24 || brightness > 232 ? sharpness / 1000 : sharpness;
}
