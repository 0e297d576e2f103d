import {
  CylinderGeometry,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  SphereGeometry,
  Vector3,
} from 'three';
import { wrapLabel } from '../studio/labels.js';
import { createGlass, createPlastic } from '../studio/materials.js';
import { turn, type ProfilePoint } from './turn.js';

const body: ProfilePoint[] = [
  [0, 0],
  [0.2, 0, 0.06],
  [0.22, 0.03, 0.05],
  [0.22, 0.72, 0.14],
  [0.1, 0.83, 0.06],
  [0.095, 0.9, 0.01],
  [0.12, 0.91, 0.01],
  [0.12, 0.95, 0.02],
  [0.08, 0.96],
];

const createPipette = (): Group => {
  const group = new Group();
  const collar = turn(
    [
      [0.0, 0.9],
      [0.125, 0.9, 0.02],
      [0.135, 0.92, 0.02],
      [0.135, 1.09, 0.03],
      [0.08, 1.11, 0.02],
    ],
    createPlastic('#17130f', 0.32),
    64,
  );
  const bulb = turn(
    [
      [0.078, 1.1],
      [0.082, 1.2, 0.05],
      [0.085, 1.34, 0.08],
      [0.05, 1.44, 0.06],
      [0, 1.45],
    ],
    createPlastic('#201b17', 0.6),
    48,
  );
  group.add(collar, bulb);
  return group;
};

/** Amber bottle, 10 cm of glass and its pipette. `isOpen` leaves the pipette off; see `createDropper`. */
export const createBottle = (
  isOpen = false,
  label = { paper: '#f2e9da', ink: '#2a211a' },
): Group => {
  const group = new Group();
  const glass = turn(
    body,
    new MeshPhysicalMaterial({
      color: '#8a3d0c',
      roughness: 0.07,
      clearcoat: 1,
      clearcoatRoughness: 0.03,
      emissive: '#6b2503',
      emissiveIntensity: 0.1,
      envMapIntensity: 1.25,
      vertexColors: true,
    }),
    96,
  );
  const height = glass.geometry.getAttribute('position');
  const colours = glass.geometry.getAttribute('color');
  for (let index = 0; index < height.count; index++)
    colours.setXYZ(index, 1, height.getY(index), 1);
  // Light that has gone through amber is what tells glass from brown paint: brighter towards the rim of the liquid.
  const inner = glass.material as MeshPhysicalMaterial;
  inner.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <opaque_fragment>',
      `float facing = abs( dot( normalize( normal ), normalize( vViewPosition ) ) );
       float through = pow( facing, 1.3 ) * ( 1.0 - pow( facing, 7.0 ) * 0.6 ) * mix( 1.5, 0.9, smoothstep( 0.66, 0.62, vColor.g ) );
       float side = 0.62 + 0.38 * abs( normalize( normal ).x );
       float glassLight = clamp( 0.25 + dot( totalDiffuse, vec3( 2.0 ) ), 0.3, 0.85 );
       outgoingLight = totalSpecular + totalDiffuse * 0.3 + vec3( 0.92, 0.3, 0.04 ) * through * side * glassLight + vec3( 0.9, 0.5, 0.14 ) * pow( 1.0 - facing, 6.0 ) * 0.2;
       #include <opaque_fragment>`,
    );
  };
  const sleeve = wrapLabel(
    { name: 'Dew', detail: 'hyaluronic serum', size: '30 ml', ...label },
    0.2225,
    0.44,
    2.0,
  );
  sleeve.position.y = 0.37;
  group.add(glass, sleeve);
  if (!isOpen) group.add(createPipette());
  return group;
};

/** The pipette by itself, tip at the origin, with a bead of serum that can grow. */
export const createDropper = (): { group: Group; bead: Mesh } => {
  const group = new Group();
  const tube = turn(
    [
      [0.012, 0],
      [0.02, 0.02, 0.01],
      [0.03, 0.16, 0.03],
      [0.034, 0.7],
    ],
    createGlass('#6b493c', 0.14, 1.6),
    32,
  );
  const liquid = new Mesh(
    new CylinderGeometry(0.022, 0.012, 0.42, 24),
    new MeshStandardMaterial({
      color: '#c8773f',
      roughness: 0.05,
      transparent: true,
      opacity: 0.55,
    }),
  );
  liquid.position.y = 0.24;
  const cap = createPipette();
  cap.position.y = -0.24;
  const bead = new Mesh(new SphereGeometry(0.042, 32, 24), createGlass('#94502a', 0.5, 1.0, 0.02));
  bead.position.copy(new Vector3(0, -0.018, 0));
  group.add(tube, liquid, cap, bead);
  return { group, bead };
};
