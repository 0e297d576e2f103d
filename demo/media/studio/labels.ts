/** What is printed on the things: drawn type, one quiet style for the whole shop. */
import { CylinderGeometry, Mesh, MeshStandardMaterial, type Texture } from 'three';
import { createCanvas, toTexture } from './textures.js';

export const serif = '"EB Garamond", "Playfair Display", "Nimbus Roman", "Liberation Serif", serif';
export const sans = '"Inter", "Inter Variable", "Liberation Sans", "DejaVu Sans", sans-serif';

export interface LabelText {
  name: string;
  detail: string;
  size: string;
  paper: string;
  ink: string;
}

export const paintLabel = ({ name, detail, size, paper, ink }: LabelText): Texture => {
  const [canvas, context] = createCanvas(1024, 1024);
  context.fillStyle = paper;
  context.fillRect(0, 0, 1024, 1024);
  for (let index = 0; index < 9000; index++) {
    context.fillStyle = `rgba(60,45,30,${(index % 7) * 0.006})`;
    context.fillRect((index * 7919) % 1024, (index * 104_729) % 1024, 3, 1);
  }
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.font = `600 66px ${sans}`;
  context.letterSpacing = '26px';
  context.fillText('HALDEN', 525, 190);
  context.fillRect(452, 240, 120, 3);
  context.letterSpacing = '-1px';
  context.font = `500 236px ${serif}`;
  const words = name.split('\n');
  words.forEach((word, index) =>
    context.fillText(word, 512, (words.length > 1 ? 440 : 540) + index * 220),
  );
  context.letterSpacing = '5px';
  context.font = `500 58px ${sans}`;
  detail.split('\n').forEach((row, index) => context.fillText(row, 512, 740 + index * 76));
  context.font = `600 54px ${sans}`;
  context.fillText(size, 512, 940);
  return toTexture(canvas, true);
};

/** A paper label around a cylinder, its middle facing the camera (+z). */
export const wrapLabel = (text: LabelText, radius: number, height: number, arc = 1.7): Mesh => {
  const geometry = new CylinderGeometry(radius, radius, height, 48, 1, true, -arc / 2, arc);
  const mesh = new Mesh(
    geometry,
    new MeshStandardMaterial({ map: paintLabel(text), roughness: 0.78 }),
  );
  mesh.receiveShadow = true;
  return mesh;
};
