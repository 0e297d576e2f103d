import {
  CatmullRomCurve3,
  CircleGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import { createBareClay, createGlaze } from '../studio/materials.js';
import { shadeFoot, turn, turnPoints } from './turn.js';

export const mugColours = { chalk: '#e9e1d3', clay: '#b5673f', moss: '#6a7350' } as const;
export type MugColour = keyof typeof mugColours;

const wall = (): Vector2[] => {
  const points: Vector2[] = [];
  for (let step = 0; step <= 150; step++) {
    const y = 0.12 + (step / 150) * 0.74;
    const fade = Math.min(1, step / 14, (150 - step) / 26);
    points.push(
      new Vector2(0.405 + 0.012 * Math.sin(y * 2.4) + 0.011 * fade * Math.sin(y * 62), y),
    );
  }
  return [
    new Vector2(0.33, 0.05),
    new Vector2(0.36, 0.055),
    new Vector2(0.385, 0.075),
    new Vector2(0.4, 0.1),
    ...points,
    new Vector2(0.412, 0.885),
    new Vector2(0.406, 0.897),
    new Vector2(0.396, 0.9),
    new Vector2(0.386, 0.895),
    new Vector2(0.38, 0.88),
    new Vector2(0.372, 0.6),
    new Vector2(0.368, 0.2),
    new Vector2(0.34, 0.11),
    new Vector2(0.26, 0.085),
    new Vector2(0.0001, 0.08),
  ];
};

/** Ridge Mug, 9 cm. The handle points to +x. `drink` fills it. */
export const createMug = (colour: MugColour, drink?: string): Group => {
  const group = new Group();
  const glaze = createGlaze(mugColours[colour], colour.length + 3, colour === 'chalk' ? 0.35 : 0.5);
  const clay = createBareClay('#a9825f', 41);
  const curve = new CatmullRomCurve3([
    new Vector3(0.38, 0.73, 0),
    new Vector3(0.52, 0.76, 0),
    new Vector3(0.655, 0.68, 0),
    new Vector3(0.68, 0.5, 0),
    new Vector3(0.61, 0.33, 0),
    new Vector3(0.48, 0.24, 0),
    new Vector3(0.38, 0.22, 0),
  ]);
  const handle = new Mesh(
    shadeFoot(new TubeGeometry(curve, 64, 0.056, 20, false), 0.25, 0.4),
    glaze,
  );
  handle.scale.z = 1.5;
  handle.castShadow = handle.receiveShadow = true;
  group.add(
    turnPoints(wall(), glaze, 96),
    handle,
    turn(
      [
        [0.26, 0.03],
        [0.28, 0, 0.01],
        [0.33, 0, 0.02],
        [0.345, 0.03, 0.01],
        [0.36, 0.06],
      ],
      clay,
    ),
  );
  if (drink) {
    const surface = new Mesh(
      new CircleGeometry(0.374, 64),
      new MeshStandardMaterial({ color: drink, roughness: 0.06, envMapIntensity: 0.8 }),
    );
    surface.rotation.x = -Math.PI / 2;
    surface.position.y = 0.72;
    surface.receiveShadow = true;
    group.add(surface);
  }
  return group;
};
