/** Where things stand: a table top, a wall, the sky in the reflections, one key light through a window. */
import {
  BackSide,
  BoxGeometry,
  CanvasTexture,
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  SpotLight,
  Vector3,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { paintGobo, type GoboKind } from './gobo.js';
import { createSurfaceMaterial } from './materials.js';
import {
  createCanvas,
  paintLimewash,
  paintLinen,
  paintStone,
  paintTiles,
  paintWood,
  toTexture,
} from './textures.js';

export type TableKind = 'oak' | 'walnut' | 'stone' | 'terrazzo' | 'linen' | 'plain';
export type WallKind = 'lime' | 'tiles' | 'plain' | 'none';

export interface Panel {
  /** Where the light panel hangs, seen from the things; only its direction and size matter. */
  from: [number, number, number];
  size: [number, number];
  colour: string;
  power: number;
}

export interface SetSpec {
  table: TableKind;
  tableColours: [string, string?, string?, string?];
  wall: WallKind;
  wallColour: string;
  wallZ?: number;
  /** Ambient colours: above, at the horizon, below. */
  sky: [string, string, string];
  ambient: number;
  panels: Panel[];
  key: {
    from: [number, number, number];
    to?: [number, number, number];
    colour: string;
    power: number;
    gobo: GoboKind;
    softness: number;
    angle?: number;
  };
  tableEdgeZ?: number;
}

export interface Footprint {
  x: number;
  z: number;
  radius: number;
  height?: number;
}

export interface StudioSet {
  scene: Scene;
  key: SpotLight;
  keyHome: Vector3;
  softness: number;
  table: Mesh;
  wall: Mesh | undefined;
  /** Darkens the table where things stand on it. */
  ground: (prints: Footprint[]) => void;
  sway: (seconds: number) => void;
}

const tableSize = 12;

const createTableMaterial = (
  kind: TableKind,
  [first, second, ...chips]: SetSpec['tableColours'],
): MeshStandardMaterial => {
  switch (kind) {
    case 'oak':
      return createSurfaceMaterial(
        paintWood(first, second ?? '#8a5a30', 3, 4),
        [2.2, 2.2],
        0.55,
        1.1,
      );
    case 'walnut':
      return createSurfaceMaterial(
        paintWood(first, second ?? '#2b180d', 8, 3),
        [1.8, 1.8],
        0.42,
        1,
      );
    case 'stone':
      return createSurfaceMaterial(paintStone(first, 12), [2.2, 2.2], 0.5, 0.4);
    case 'terrazzo':
      return createSurfaceMaterial(
        paintStone(first, 17, [second ?? '#b0765a', ...chips.filter((chip) => chip !== undefined)]),
        [3.4, 3.4],
        0.4,
        0.2,
      );
    case 'linen':
      return createSurfaceMaterial(paintLinen(first, 29, 128), [6, 6], 0.98, 3.2);
    case 'plain':
      return createSurfaceMaterial(paintLimewash(first, 33, 0.16), [2, 2], 0.85, 0.3);
  }
};

const createWallMaterial = (kind: WallKind, colour: string): MeshStandardMaterial => {
  switch (kind) {
    case 'tiles': {
      const material = createSurfaceMaterial(
        paintTiles(colour, '#cfc6b4', 44),
        [1.9, 1.9],
        0.22,
        4,
      );
      return material;
    }
    case 'lime':
      return createSurfaceMaterial(paintLimewash(colour, 19), [1.5, 1.5], 0.95, 2);
    default:
      return createSurfaceMaterial(paintLimewash(colour, 21, 0.12), [1, 1], 0.95, 0.2);
  }
};

const createSky = (renderer: WebGLRenderer, spec: SetSpec): Texture => {
  const scene = new Scene();
  const [canvas, context] = createCanvas(8, 256);
  const gradient = context.createLinearGradient(0, 0, 0, 256);
  spec.sky.forEach((colour, index) => gradient.addColorStop([0, 0.5, 0.56][index] ?? 1, colour));
  context.fillStyle = gradient;
  context.fillRect(0, 0, 8, 256);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = 'srgb';
  scene.add(
    new Mesh(
      new SphereGeometry(50, 32, 32),
      new MeshBasicMaterial({ map: texture, side: BackSide }),
    ),
  );
  for (const panel of spec.panels) {
    const mesh = new Mesh(
      new BoxGeometry(panel.size[0], panel.size[1], 0.1),
      new MeshBasicMaterial({ color: new Color(panel.colour).multiplyScalar(panel.power) }),
    );
    mesh.position.set(...panel.from).setLength(12);
    mesh.lookAt(0, 0, 0);
    scene.add(mesh);
  }
  const generator = new PMREMGenerator(renderer);
  const target = generator.fromScene(scene, 0.015, 0.1, 100);
  generator.dispose();
  return target.texture;
};

const createGround = (table: Mesh) => {
  const [canvas, context] = createCanvas(1024, 1024);
  const texture = toTexture(canvas, false);
  const material = table.material as MeshStandardMaterial;
  material.aoMap = texture;
  material.aoMapIntensity = 1;
  const toPixel = (value: number) => (value / tableSize + 0.5) * 1024;
  return (prints: Footprint[], wallZ: number) => {
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1024, 1024);
    context.globalCompositeOperation = 'multiply';
    const back = toPixel(wallZ);
    const corner = context.createLinearGradient(0, back, 0, back + 110);
    corner.addColorStop(0, '#6c6c6c');
    corner.addColorStop(1, '#fff');
    context.fillStyle = corner;
    context.fillRect(0, back, 1024, 112);
    for (const { x, z, radius, height = 1 } of prints) {
      const reach = radius + height * 0.75;
      const gradient = context.createRadialGradient(
        toPixel(x),
        toPixel(z),
        0,
        toPixel(x),
        toPixel(z),
        (reach / tableSize) * 1024,
      );
      const edge = radius / reach;
      gradient.addColorStop(0, '#0c0c0c');
      gradient.addColorStop(edge * 0.94, '#141414');
      gradient.addColorStop(edge + (1 - edge) * 0.05, '#5e5e5e');
      gradient.addColorStop(edge + (1 - edge) * 0.22, '#a5a5a5');
      gradient.addColorStop(edge + (1 - edge) * 0.55, '#e0e0e0');
      gradient.addColorStop(1, '#fff');
      context.fillStyle = gradient;
      context.fillRect(0, 0, 1024, 1024);
    }
    texture.needsUpdate = true;
  };
};

export const createSet = (renderer: WebGLRenderer, spec: SetSpec): StudioSet => {
  const scene = new Scene();
  const wallZ = spec.wallZ ?? -2.4;
  scene.environment = createSky(renderer, spec);
  scene.environmentIntensity = spec.ambient;
  scene.background = new Color(spec.wallColour);
  const room = new Group();
  const table = new Mesh(
    new PlaneGeometry(tableSize, tableSize).rotateX(-Math.PI / 2),
    createTableMaterial(spec.table, spec.tableColours),
  );
  table.geometry.setAttribute('uv1', table.geometry.getAttribute('uv'));
  table.receiveShadow = true;
  room.add(table);
  let wall: Mesh | undefined;
  if (spec.wall !== 'none') {
    wall = new Mesh(new PlaneGeometry(14, 9), createWallMaterial(spec.wall, spec.wallColour));
    wall.position.set(0, 4.4, wallZ);
    wall.receiveShadow = true;
    room.add(wall);
  }
  scene.add(room);
  const { key } = spec;
  const light = new SpotLight(key.colour, key.power, 0, key.angle ?? 0.36, 0.25, 0);
  light.position.set(...key.from);
  light.target.position.set(...(key.to ?? [0, 0.6, 0]));
  light.castShadow = true;
  light.shadow.mapSize.set(1024, 1024);
  light.shadow.camera.near = 2;
  light.shadow.camera.far = 24;
  light.shadow.bias = -0.0006;
  light.shadow.normalBias = 0.018;
  light.shadow.radius = 3;
  const gobo = key.gobo === 'none' ? undefined : paintGobo(key.gobo);
  if (gobo) light.map = gobo.texture;
  scene.add(light, light.target);
  const ground = createGround(table);
  ground([], wallZ);
  return {
    scene,
    key: light,
    keyHome: light.position.clone(),
    softness: key.softness,
    table,
    wall,
    ground: (prints) => ground(prints, wallZ),
    sway: (seconds) => gobo?.sway(seconds),
  };
};
