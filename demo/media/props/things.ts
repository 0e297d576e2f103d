/** What else lies around: cloth, books, plinths, twigs, a bowl. */
import {
  BoxGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
  Shape,
  ShapeGeometry,
  TubeGeometry,
  Vector3,
  DoubleSide,
} from 'three';
import { createGlaze, createSurfaceMaterial } from '../studio/materials.js';
import { createRandom } from '../../random.js';
import { createNoise } from '../studio/random.js';
import { paintLimewash, paintLinen } from '../studio/textures.js';
import { turn } from './turn.js';

const lit = <M extends Mesh>(mesh: M): M => {
  mesh.castShadow = mesh.receiveShadow = true;
  return mesh;
};

/** A linen napkin with folds, lying on the table. */
export const createCloth = (colour: string, width: number, depth: number, seed: number): Mesh => {
  const noise = createNoise(seed, 3);
  const geometry = new PlaneGeometry(width, depth, 140, 140).rotateX(-Math.PI / 2);
  const position = geometry.getAttribute('position');
  for (let index = 0; index < position.count; index++) {
    const x = position.getX(index);
    const z = position.getZ(index);
    const fold = Math.abs(noise(x * 0.9 + z * 0.5 + 4, z * 0.35 - x * 0.3 + 8) - 0.5);
    position.setY(
      index,
      0.015 +
        Math.max(0, 0.12 - fold) * 0.9 * (0.4 + noise(x * 0.8, z * 0.8) * 0.8) +
        noise(x * 3, z * 3) * 0.02,
    );
    position.setX(index, x + (noise(z * 1.2, 3) - 0.5) * 0.25);
    position.setZ(index, z + (noise(x * 1.2, 9) - 0.5) * 0.25);
  }
  geometry.computeVertexNormals();
  const material = createSurfaceMaterial(
    paintLinen(colour, seed, 128),
    [width * 0.55, depth * 0.55],
    0.98,
    2.2,
  );
  material.side = DoubleSide;
  return lit(new Mesh(geometry, material));
};

export const createPlinth = (colour: string, radius: number, height: number, seed = 3): Mesh => {
  const material = createSurfaceMaterial(paintLimewash(colour, seed, 0.25), [2, 1], 0.92, 0.6);
  material.vertexColors = true;
  const mesh = turn(
    [
      [radius - 0.001, 0],
      [radius, 0],
      [radius, height, 0.025],
      [0, height],
    ],
    material,
    96,
  );
  return lit(mesh);
};

export const createBlock = (colour: string, size: [number, number, number], seed = 3): Mesh =>
  lit(
    new Mesh(
      new BoxGeometry(...size).translate(0, size[1] / 2, 0),
      createSurfaceMaterial(paintLimewash(colour, seed, 0.3), [1, 1], 0.9, 0.6),
    ),
  );

export const createBooks = (colours: string[], width = 1.7, depth = 1.2): Group => {
  const group = new Group();
  const random = createRandom(colours.length * 7);
  let y = 0;
  for (const colour of colours) {
    const height = 0.13 + random() * 0.1;
    const book = new Group();
    const cover = createSurfaceMaterial(paintLinen(colour, 11, 200), [2, 0.5], 0.9, 0.5);
    const pages = new MeshStandardMaterial({ color: '#e9dfc9', roughness: 1 });
    const top = lit(new Mesh(new BoxGeometry(width, 0.022, depth), cover));
    top.position.y = height - 0.011;
    const bottom = lit(new Mesh(new BoxGeometry(width, 0.022, depth), cover));
    bottom.position.y = 0.011;
    const back = lit(new Mesh(new BoxGeometry(width, height, 0.025), cover));
    back.position.set(0, height / 2, depth / 2);
    const block = lit(new Mesh(new BoxGeometry(width - 0.06, height - 0.04, depth - 0.05), pages));
    block.position.y = height / 2;
    book.add(top, bottom, back, block);
    book.position.set((random() - 0.5) * 0.1, y, (random() - 0.5) * 0.06);
    book.rotation.y = (random() - 0.5) * 0.22;
    group.add(book);
    y += height;
  }
  return group;
};

export const createBowl = (colour: string, radius: number): Mesh =>
  turn(
    [
      [0.3 * radius, 0],
      [0.42 * radius, 0, 0.02],
      [0.45 * radius, 0.05, 0.03],
      [radius, 0.62 * radius, 0.02],
      [radius * 0.97, 0.64 * radius, 0.02],
      [0.5 * radius, 0.14, 0.1],
      [0, 0.1],
    ],
    createGlaze(colour, 12, 0.5),
    80,
  );

/** A branch with broad leaves, growing up from the origin, bending to +x. */
export const createBranch = (seed: number, colour: string, length = 2.4, leaves = 13): Group => {
  const random = createRandom(seed);
  const group = new Group();
  const curve = new CatmullRomCurve3(
    [0, 0.35, 0.7, 1].map(
      (t) => new Vector3(t * t * length * 0.42, t * length * 0.9, (random() - 0.5) * 0.2 * t),
    ),
  );
  group.add(
    lit(
      new Mesh(
        new TubeGeometry(curve, 40, 0.017, 8),
        new MeshStandardMaterial({ color: '#5d4a33', roughness: 0.9 }),
      ),
    ),
  );
  const shape = new Shape();
  shape.moveTo(0, 0);
  shape.bezierCurveTo(0.13, 0.1, 0.16, 0.34, 0, 0.56);
  shape.bezierCurveTo(-0.16, 0.34, -0.13, 0.1, 0, 0);
  const geometry = new ShapeGeometry(shape, 14);
  const position = geometry.getAttribute('position');
  for (let index = 0; index < position.count; index++) {
    position.setZ(index, Math.abs(position.getX(index)) * 0.5 - position.getY(index) ** 2 * 0.35);
  }
  geometry.computeVertexNormals();
  for (let index = 0; index < leaves; index++) {
    const t = 0.28 + (index / leaves) * 0.72;
    const leaf = lit(
      new Mesh(
        geometry,
        new MeshStandardMaterial({ color: colour, roughness: 0.55, side: DoubleSide }),
      ),
    );
    leaf.material.color.offsetHSL(
      (random() - 0.5) * 0.03,
      (random() - 0.5) * 0.1,
      (random() - 0.5) * 0.07,
    );
    leaf.position.copy(curve.getPoint(t));
    leaf.rotation.set(0.5 + random() * 0.5, index * 2.4 + random(), (random() - 0.5) * 0.8, 'YXZ');
    leaf.scale.setScalar(0.7 + random() * 0.5);
    group.add(leaf);
  }
  return group;
};

export const createVase = (colour: string): Mesh =>
  turn(
    [
      [0, 0],
      [0.26, 0, 0.05],
      [0.42, 0.3, 0.25],
      [0.4, 0.62, 0.22],
      [0.12, 0.92, 0.1],
      [0.1, 1.2, 0.08],
      [0.16, 1.3, 0.02],
      [0.13, 1.3, 0.02],
      [0.07, 1.18],
    ],
    createGlaze(colour, 15, 0.15),
    80,
  );

/** A round wooden or stone tray. */
export const createTray = (material: MeshStandardMaterial, radius: number): Mesh => {
  const mesh = lit(new Mesh(new CylinderGeometry(radius, radius, 0.07, 96), material));
  mesh.position.y = 0.035;
  return mesh;
};
