import {
  AdditiveBlending,
  CircleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PointLight,
  ShaderMaterial,
  type Object3D,
} from 'three';
import { wrapLabel } from '../studio/labels.js';
import { createGlaze, createWax } from '../studio/materials.js';
import { wander } from '../studio/random.js';
import { turn } from './turn.js';

export interface Candle {
  group: Group;
  wick: Object3D;
  light: PointLight;
  /** Call each frame; `strength` 0 is out. */
  burn: (seconds: number, strength: number, camera: Object3D) => void;
}

const flameShader = {
  vertexShader:
    'varying vec2 at; void main() { at = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 ); }',
  fragmentShader: `
    varying vec2 at; uniform float lean; uniform float strength;
    void main() {
      vec2 p = vec2( ( at.x - 0.5 ) * 2.0, at.y );
      p.x -= lean * p.y * p.y * 0.35;
      float width = 0.34 * pow( max( p.y, 0.0 ), 0.42 ) * pow( max( 1.0 - p.y, 0.0 ), 0.95 ) * 1.75;
      float body = smoothstep( width, width * 0.35, abs( p.x ) );
      float core = smoothstep( width * 0.9, 0.0, abs( p.x ) ) * smoothstep( 0.02, 0.3, p.y );
      vec3 colour = mix( vec3( 1.0, 0.36, 0.06 ), vec3( 1.0, 0.83, 0.48 ), core );
      float blue = smoothstep( 0.2, 0.02, p.y ) * body;
      float fade = smoothstep( 0.0, 0.12, p.y ) * 0.9 + 0.1;
      gl_FragColor = vec4( ( colour * body * ( 1.1 + core * 3.2 ) * fade + vec3( 0.05, 0.12, 0.5 ) * blue ) * strength, 1.0 );
    }`,
};

/** Fig Leaf Candle in its stoneware jar, 8.5 cm. */
export const createCandle = (jarColour = '#e6dccb', label = true): Candle => {
  const group = new Group();
  const jar = turn(
    [
      [0, 0],
      [0.36, 0, 0.05],
      [0.4, 0.03, 0.05],
      [0.41, 0.82, 0.02],
      [0.4, 0.85, 0.02],
      [0.37, 0.85, 0.02],
      [0.365, 0.8, 0.02],
      [0.36, 0.6, 0],
    ],
    createGlaze(jarColour, 23, 0.2),
    96,
  );
  const wax = createWax('#f3e6c9');
  wax.emissive.set('#ff9a3d');
  const pool = turn(
    [
      [0, 0.66],
      [0.1, 0.658, 0.05],
      [0.3, 0.672, 0.03],
      [0.345, 0.685, 0.01],
      [0.366, 0.7],
    ],
    wax,
    64,
  );
  pool.castShadow = false;
  const melted = new Mesh(new CircleGeometry(0.21, 48), createWax('#e9cf9a'));
  melted.material.roughness = 0.05;
  melted.material.emissive.set('#ff8a2a');
  melted.rotation.x = -Math.PI / 2;
  melted.position.y = 0.668;
  const wick = new Mesh(
    new CylinderGeometry(0.009, 0.011, 0.12, 10),
    new MeshBasicMaterial({ color: '#040201' }),
  );
  wick.position.y = 0.72;
  const uniforms = { lean: { value: 0 }, strength: { value: 1 } };
  const flame = new Mesh(
    new PlaneGeometry(0.22, 0.27).translate(0, 0.135, 0),
    new ShaderMaterial({
      ...flameShader,
      uniforms,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
    }),
  );
  flame.position.y = 0.745;
  const light = new PointLight('#ff9a47', 0, 9, 1.7);
  light.position.y = 0.98;
  group.add(jar, pool, melted, wick, flame, light);
  if (label) {
    const paper = wrapLabel(
      {
        name: 'Fig Leaf',
        detail: 'soy & rapeseed wax\nabout 40 hours',
        size: '180 g',
        paper: '#f6f0e4',
        ink: '#2d3522',
      },
      0.413,
      0.46,
      1.15,
    );
    paper.position.y = 0.42;
    group.add(paper);
  }
  return {
    group,
    wick,
    light,
    burn: (seconds, strength, camera) => {
      const flicker = 1 + wander(seconds * 2.6, 3) * 0.12 + wander(seconds * 6.1, 8) * 0.05;
      uniforms.strength.value = strength * flicker;
      uniforms.lean.value = wander(seconds * 1.3, 5) * 0.8;
      flame.visible = strength > 0.01;
      flame.scale.set(1, (0.86 + flicker * 0.14) * (0.4 + 0.6 * strength), 1);
      flame.rotation.y =
        Math.atan2(camera.position.x - group.position.x, camera.position.z - group.position.z) -
        group.rotation.y;
      light.intensity = strength * flicker * 1.25;
      light.position.x = uniforms.lean.value * 0.03;
      wax.emissiveIntensity = strength * flicker * 0.22;
      melted.material.emissiveIntensity = strength * flicker * 0.5;
    },
  };
};
