/* Runs in a page, which can read and write every picture: shrinks one to the half, and holds it against the kept one. */
import pixelmatch from 'pixelmatch';

/** Of its pixels, 56 of the page's. */
const SQUARE = 28;

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function draw(base64, type, scale = 1) {
  const image = await createImageBitmap(new Blob([bytesOf(base64)], { type }));
  const [width, height] = [image.width, image.height].map((side) => Math.ceil(side * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return { canvas, context, width, height };
}

async function encode(canvas, type) {
  const blob = await canvas.convertToBlob({ type, quality: 0.6 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The square with most differing pixels, in pixels of the page. */
function worstSquare({ data, width, height }) {
  const counts = new Map();
  for (let at = 0; at < width * height; at++) {
    if (!data[at * 4 + 3]) continue;
    const place = [(at % width) / SQUARE, at / width / SQUARE].map(Math.floor).join();
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [place = '0,0', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [x, y] = place.split(',').map((number) => Number(number) * SQUARE * 2);
  return { x, y, share: count / SQUARE ** 2 };
}

/** @returns the picture as it is kept, and how it differs from `kept`, if that is given. */
globalThis.comparePictures = async (taken, kept) => {
  const now = await draw(taken, 'image/png', 0.5);
  const webp = await encode(now.canvas, 'image/webp');
  if (!kept) return { webp, difference: null };
  const before = await draw(kept, 'image/webp');
  // As lossy as the kept one.
  const same = await draw(webp, 'image/webp');
  const [width, height] = [now.width, Math.min(before.height, now.height)];
  const isOtherSize = before.width !== width || Math.abs(before.height - now.height) > 1;
  const diff = new ImageData(width, height);
  const [one, other] = [before, same].map(
    ({ context }) => context.getImageData(0, 0, width, height).data,
  );
  const options = { threshold: 0.08, diffMask: true };
  const count = pixelmatch(one, other, diff.data, width, height, options);
  now.context.fillStyle = 'rgb(255 255 255 / 0.75)';
  now.context.fillRect(0, 0, width, height);
  now.context.drawImage(await createImageBitmap(diff), 0, 0);
  return {
    webp,
    difference: {
      sizes: isOtherSize ? [before, now].map((it) => `${it.width}×${it.height}`) : null,
      share: count / (width * height),
      worst: worstSquare(diff),
      png: await encode(now.canvas, 'image/png'),
    },
  };
};
