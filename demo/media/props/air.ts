/** Steam, dust in the light, drops of water. */
import {
  AdditiveBlending,
  Group,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  SphereGeometry,
  Vector3,
  type Object3D,
} from 'three';
import { createGlass } from '../studio/materials.js';
import { createRandom, type Random } from '../../random.js';

const vertexShader =
  'varying vec2 at; void main() { at = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 ); }';

const steamShader = `
  varying vec2 at; uniform float seconds, strength; uniform vec3 tint;
  float hash( vec2 p ) { vec3 q = fract( vec3( p.xyx ) * 0.1031 ); q += dot( q, q.yzx + 33.33 ); return fract( ( q.x + q.y ) * q.z ); }
  float noise( vec2 p ) {
    vec2 c = floor( p ); vec2 f = fract( p ); f = f * f * ( 3.0 - 2.0 * f );
    return mix( mix( hash( c ), hash( c + vec2( 1, 0 ) ), f.x ), mix( hash( c + vec2( 0, 1 ) ), hash( c + vec2( 1, 1 ) ), f.x ), f.y );
  }
  void main() {
    float rise = seconds * 0.55;
    vec2 p = vec2( at.x, at.y );
    float bend = ( noise( vec2( 3.0, p.y * 2.2 - rise * 1.2 ) ) - 0.5 ) * 0.5 * p.y + ( noise( vec2( 9.0, p.y * 5.0 - rise * 2.2 ) ) - 0.5 ) * 0.2 * p.y;
    float x = ( p.x - 0.5 - bend ) / ( 0.16 + p.y * 0.5 );
    float wisp = noise( vec2( x * 3.4 + 4.0, p.y * 3.0 - rise * 2.0 ) ) * 0.6 + noise( vec2( x * 7.0, p.y * 6.5 - rise * 3.4 ) ) * 0.4;
    float shape = smoothstep( 1.0, 0.0, abs( x ) * 1.7 ) * smoothstep( 0.0, 0.12, p.y ) * smoothstep( 1.0, 0.25, p.y );
    float a = shape * smoothstep( 0.36, 0.78, wisp ) * strength;
    gl_FragColor = vec4( tint * a, 1.0 );
  }`;

/** A plume that stands on its group's origin and always faces the camera. */
export const createSteam = (
  width: number,
  height: number,
  tint: [number, number, number],
  strength = 0.5,
) => {
  const uniforms = {
    seconds: { value: 0 },
    strength: { value: strength },
    tint: { value: new Vector3(...tint) },
  };
  const mesh = new Mesh(
    new PlaneGeometry(width, height).translate(0, height / 2, 0),
    new ShaderMaterial({
      vertexShader,
      fragmentShader: steamShader,
      uniforms,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
    }),
  );
  mesh.renderOrder = 8;
  return {
    mesh,
    update: (seconds: number, camera: Object3D, share = 1) => {
      uniforms.seconds.value = seconds;
      uniforms.strength.value = strength * share;
      mesh.rotation.y = Math.atan2(
        camera.position.x - mesh.position.x,
        camera.position.z - mesh.position.z,
      );
    },
  };
};

/** Motes that drift through a shaft of light. */
export const createDust = (
  seed: number,
  count = 26,
  box: [number, number, number] = [2.4, 2.4, 1.6],
) => {
  const random = createRandom(seed);
  const group = new Group();
  const shader = `varying vec2 at; uniform float glow; void main() { float d = length( at - 0.5 ) * 2.0; gl_FragColor = vec4( vec3( 1.0, 0.86, 0.62 ) * pow( max( 0.0, 1.0 - d ), 2.0 ) * glow, 1.0 ); }`;
  const motes = Array.from({ length: count }, () => {
    const uniforms = { glow: { value: 0.2 } };
    const size = 0.008 + random() * 0.02;
    const mesh = new Mesh(
      new PlaneGeometry(size, size),
      new ShaderMaterial({
        vertexShader,
        fragmentShader: shader,
        uniforms,
        transparent: true,
        depthWrite: false,
        blending: AdditiveBlending,
      }),
    );
    group.add(mesh);
    return {
      mesh,
      uniforms,
      x: random(),
      y: random(),
      z: random(),
      speed: 0.02 + random() * 0.04,
      phase: random() * 6.28,
    };
  });
  return {
    group,
    update: (seconds: number) => {
      for (const mote of motes) {
        const rise = (mote.y + seconds * mote.speed) % 1;
        mote.mesh.position.set(
          (mote.x - 0.5) * box[0] + Math.sin(seconds * 0.7 + mote.phase) * 0.05,
          rise * box[1],
          (mote.z - 0.5) * box[2],
        );
        mote.uniforms.glow.value =
          0.25 * Math.sin(rise * 3.14) * (0.6 + 0.4 * Math.sin(seconds * 2 + mote.phase));
      }
    },
  };
};

/** Beads of water lying on a flat surface around the origin, none nearer than `inner`. */
export const createDrops = (seed: number, count: number, inner: number, outer: number): Group => {
  const random: Random = createRandom(seed);
  const group = new Group();
  const water = createGlass('#d8d4cf', 0.03, 0.34, 0.03);
  const geometry = new SphereGeometry(1, 28, 16, 0, 6.2832, 0, 1.57);
  const lying: { x: number; z: number; size: number }[] = [];
  for (let index = 0; index < count; index++) {
    const angle = random() * 6.28;
    const distance = inner + random() * (outer - inner);
    const size = 0.012 + random() ** 2.5 * 0.06;
    const place = { x: Math.cos(angle) * distance, z: Math.sin(angle) * distance, size };
    // Beads that touch would have run together.
    if (
      lying.some(
        (other) => Math.hypot(other.x - place.x, other.z - place.z) < (other.size + size) * 1.15,
      )
    )
      continue;
    lying.push(place);
    const drop = new Mesh(geometry, water);
    drop.scale.set(size * (0.9 + random() * 0.3), size * 0.48, size);
    drop.position.set(place.x, size * 0.02, place.z);
    drop.rotation.y = random() * 6;
    group.add(drop);
  }
  return group;
};
