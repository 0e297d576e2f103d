import {
  CylinderGeometry,
  DoubleSide,
  Group,
  Mesh,
  MeshStandardMaterial,
  PointLight,
  SphereGeometry,
  MeshBasicMaterial,
  BufferAttribute,
} from 'three';
import { createGlaze, createMetal } from '../studio/materials.js';
import { smooth } from '../studio/random.js';
import { paintLinen } from '../studio/textures.js';
import { turn } from './turn.js';

export interface Lamp {
  group: Group;
  light: PointLight;
  /** 0 is off, 1 is full. */
  setPower: (share: number) => void;
}

const pleatedShade = (): CylinderGeometry => {
  const geometry = new CylinderGeometry(0.52, 0.98, 1.05, 480, 24, true);
  const position = geometry.getAttribute('position');
  const glow = new Float32Array(position.count * 3);
  for (let index = 0; index < position.count; index++) {
    const x = position.getX(index);
    const z = position.getZ(index);
    const pleat = 1 + Math.abs(Math.sin(Math.atan2(z, x) * 40)) * 0.028;
    position.setX(index, x * pleat);
    position.setZ(index, z * pleat);
    // The bulb sits low in the shade: brightest there, falling off to both edges and into the folds.
    const height = position.getY(index) / 1.05 + 0.5;
    const warm = (0.4 + 0.75 * Math.exp(-(((height - 0.4) / 0.32) ** 2))) * (0.8 + (pleat - 1) * 9);
    glow.set(
      [
        warm,
        warm * (0.86 + 0.14 * smooth(0.4, 1.1, warm)),
        warm * (0.7 + 0.3 * smooth(0.4, 1.2, warm)),
      ],
      index * 3,
    );
  }
  geometry.setAttribute('color', new BufferAttribute(glow, 3));
  geometry.computeVertexNormals();
  return geometry;
};

/** Dusk Lamp, 34 cm. */
export const createLamp = (footColour = '#8c8a72'): Lamp => {
  const group = new Group();
  const brass = createMetal('#b98a4a', 0.3);
  const foot = turn(
    [
      [0, 0],
      [0.46, 0, 0.06],
      [0.56, 0.1, 0.12],
      [0.6, 0.42, 0.3],
      [0.4, 0.86, 0.3],
      [0.14, 1.04, 0.1],
      [0.11, 1.1],
    ],
    createGlaze(footColour, 51, 0.4),
    96,
  );
  const stem = turn(
    [
      [0.13, 1.06],
      [0.14, 1.1, 0.02],
      [0.06, 1.13, 0.03],
      [0.045, 1.2, 0.02],
      [0.045, 2.0, 0.01],
      [0.09, 2.02, 0.01],
      [0.09, 2.2],
    ],
    brass,
    48,
  );
  const linen = paintLinen('#efe3cc', 61, 90);
  linen.map.repeat.set(6, 1.5);
  linen.bump.repeat.set(6, 1.5);
  const cloth = new MeshStandardMaterial({
    map: linen.map,
    bumpMap: linen.bump,
    bumpScale: 0.6,
    roughness: 0.95,
    side: DoubleSide,
    emissive: '#ffa846',
    emissiveMap: linen.map,
    emissiveIntensity: 0,
  });
  cloth.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <color_fragment>', '')
      .replace(
        '#include <emissivemap_fragment>',
        '#include <emissivemap_fragment>\n totalEmissiveRadiance *= vColor.rgb;',
      );
  };
  cloth.vertexColors = true;
  const shade = new Mesh(pleatedShade(), cloth);
  shade.position.y = 2.42;
  shade.castShadow = true;
  const rims = [
    [0.525, 2.945],
    [0.99, 1.895],
  ].map(([radius = 0, y = 0]) => {
    const rim = new Mesh(
      new CylinderGeometry(radius, radius, 0.035, 96, 1, true),
      new MeshStandardMaterial({ color: '#e2d3b6', roughness: 0.9, side: DoubleSide }),
    );
    rim.position.y = y;
    return rim;
  });
  const bulb = new Mesh(
    new SphereGeometry(0.13, 24, 16),
    new MeshBasicMaterial({ color: '#000000' }),
  );
  bulb.position.y = 2.3;
  const light = new PointLight('#ffab5c', 0, 14, 1.6);
  light.position.y = 2.15;
  group.add(foot, stem, shade, ...rims, bulb, light);
  return {
    group,
    light,
    setPower: (share) => {
      cloth.emissiveIntensity = share * 1.5;
      light.intensity = share * 7;
      bulb.material.color.setRGB(6 * share, 4 * share, 2 * share);
    },
  };
};
