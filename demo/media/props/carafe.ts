import { CylinderGeometry, Group, Mesh, MeshPhysicalMaterial, TorusGeometry } from 'three';
import { createGlass, createGlaze, createSurfaceMaterial } from '../studio/materials.js';
import { paintWood } from '../studio/textures.js';
import { roundProfile, turn, type ProfilePoint } from './turn.js';

const outer: ProfilePoint[] = [
  [0, 0],
  [0.5, 0, 0.12],
  [0.62, 0.12, 0.14],
  [0.66, 0.4, 0.22],
  [0.58, 0.85, 0.3],
  [0.25, 1.22, 0.16],
  [0.225, 1.42, 0.1],
  [0.36, 1.72, 0.04],
  [0.37, 1.74],
];

const liquidProfile = (level: number): ProfilePoint[] => {
  const glass = roundProfile(outer);
  const below = glass
    .filter((point) => point.y <= level && point.x > 0.01)
    .map((point): ProfilePoint => [Math.max(0.001, point.x - 0.03), Math.max(point.y, 0.03)]);
  const rim = below[below.length - 1]?.[0] ?? 0.4;
  return [[0, 0.03], ...below, [rim - 0.005, level + 0.008, 0], [rim - 0.03, level, 0], [0, level]];
};

export interface Carafe {
  group: Group;
  dripper: Group;
  setLevel: (level: number) => void;
}

/** Pour-Over Carafe, 17 cm, with its dripper and 24 cm in all. `level` is the coffee's height. */
export const createCarafe = (level = 0.5, dripperColour = '#e9e1d3'): Carafe => {
  const group = new Group();
  const coffee = new MeshPhysicalMaterial({
    color: '#2a0f05',
    roughness: 0.08,
    clearcoat: 0.6,
    clearcoatRoughness: 0.05,
    emissive: '#3a1204',
    emissiveIntensity: 0.22,
  });
  let filling: Mesh | undefined;
  const setLevel = (next: number) => {
    if (filling) {
      group.remove(filling);
      filling.geometry.dispose();
    }
    filling = turn(liquidProfile(next), coffee, 80);
    group.add(filling);
  };
  setLevel(level);
  const back = turn(outer, createGlass('#f2f6f4', 0.02, 0.34), 80);
  const front = turn(outer, createGlass('#f7faf8', 0.015, 0.42), 80);
  back.renderOrder = 2;
  front.renderOrder = 3;
  (back.material as MeshPhysicalMaterial).side = 1;
  back.castShadow = front.castShadow = false;
  const lip = new Mesh(new TorusGeometry(0.37, 0.012, 12, 80), createGlass('#ffffff', 0.25, 0.5));
  lip.rotation.x = Math.PI / 2;
  lip.position.y = 1.74;
  const oak = createSurfaceMaterial(paintWood('#c99a63', '#7d4f28', 5, 1), [1, 0.4], 0.6, 0.6);
  const collar = turn(
    [
      [0.262, 1.2],
      [0.3, 1.2, 0.02],
      [0.283, 1.32, 0.1],
      [0.3, 1.45, 0.02],
      [0.26, 1.46],
    ],
    oak,
    64,
  );
  const cord = new Mesh(
    new CylinderGeometry(0.291, 0.291, 0.03, 48, 1, true),
    createSurfaceMaterial(paintWood('#5a3a22', '#3a2415', 9, 1), [1, 1], 0.9, 0.2),
  );
  cord.position.y = 1.325;
  const dripper = new Group();
  const glaze = createGlaze(dripperColour, 31, 0.4);
  dripper.add(
    turn(
      [
        [0.1, 1.62],
        [0.2, 1.6, 0.03],
        [0.24, 1.74, 0.02],
        [0.46, 1.755, 0.02],
        [0.475, 1.785, 0.02],
        [0.3, 1.81, 0.06],
        [0.55, 2.3, 0.02],
        [0.56, 2.33, 0.02],
        [0.53, 2.33, 0.02],
        [0.2, 1.82],
      ],
      glaze,
      96,
    ),
  );
  group.add(back, lip, collar, cord, dripper, front);
  return { group, dripper, setLevel };
};
