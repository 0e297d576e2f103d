/** Physically based materials of the shop's things. */
import {
  Color,
  CustomBlending,
  DoubleSide,
  FrontSide,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  type Texture,
} from 'three';
import { paintGlaze, type Surface } from './textures.js';

export const createGlaze = (colour: string, seed: number, gloss = 0.45): MeshStandardMaterial => {
  const surface = paintGlaze(colour, seed);
  return new MeshStandardMaterial({
    map: surface.map,
    bumpMap: surface.bump,
    bumpScale: 0.35,
    roughness: 0.62 - gloss * 0.5,
    side: DoubleSide,
    vertexColors: true,
  });
};

export const createBareClay = (colour: string, seed: number): MeshStandardMaterial => {
  const surface = paintGlaze(colour, seed, 1500, '#3d2a1e');
  return new MeshStandardMaterial({
    map: surface.map,
    bumpMap: surface.bump,
    bumpScale: 1.2,
    roughness: 0.95,
    side: DoubleSide,
    vertexColors: true,
  });
};

export const createSurfaceMaterial = (
  surface: Surface,
  repeat: [number, number],
  roughness: number,
  bumpScale: number,
): MeshStandardMaterial => {
  for (const texture of [surface.map, surface.bump]) texture.repeat.set(...repeat);
  return new MeshStandardMaterial({
    map: surface.map,
    bumpMap: surface.bump,
    bumpScale,
    roughness,
  });
};

/**
 * Thin glass without a second render of the scene: the background shines through, edges gather light and colour,
 * reflections lie on top at full strength.
 */
export const createGlass = (
  tint: string,
  body: number,
  edge: number,
  roughness = 0.04,
): MeshPhysicalMaterial => {
  const material = new MeshPhysicalMaterial({
    color: tint,
    roughness,
    metalness: 0,
    ior: 1.5,
    transparent: true,
    side: FrontSide,
    depthWrite: false,
    envMapIntensity: 1.5,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <opaque_fragment>',
      `float facing = abs( dot( normalize( normal ), normalize( vViewPosition ) ) );
       float rim = pow( 1.0 - facing, 2.2 );
       float cover = clamp( ${body.toFixed(3)} + rim * ${edge.toFixed(3)}, 0.0, 1.0 );
       vec3 inner = totalDiffuse * cover;
       gl_FragColor = vec4( inner + totalSpecular, cover );`,
    );
  };
  material.customProgramCacheKey = () => `glass-${body}-${edge}`;
  return material;
};

/** Real refraction; costs a second render of everything behind it, so only for the one hero of a shot. */
export const createClearGlass = (
  tint: string,
  thickness = 0.2,
  density = 0.5,
): MeshPhysicalMaterial =>
  new MeshPhysicalMaterial({
    color: '#ffffff',
    roughness: 0.03,
    transmission: 1,
    ior: 1.46,
    thickness,
    attenuationColor: new Color(tint),
    attenuationDistance: density,
    specularIntensity: 1,
  });

export const createWax = (colour: string): MeshPhysicalMaterial =>
  new MeshPhysicalMaterial({
    color: colour,
    roughness: 0.42,
    sheen: 0.4,
    sheenColor: new Color('#ffd9a8'),
    sheenRoughness: 0.5,
    clearcoat: 0.35,
    clearcoatRoughness: 0.3,
    side: DoubleSide,
  });

export const createCream = (colour: string, bump?: Texture): MeshPhysicalMaterial =>
  new MeshPhysicalMaterial({
    color: colour,
    roughness: 0.5,
    sheen: 0.5,
    sheenColor: new Color('#fff3dd'),
    clearcoat: 0.25,
    clearcoatRoughness: 0.35,
    side: DoubleSide,
    ...(bump ? { bumpMap: bump, bumpScale: 0.6 } : {}),
  });

export const createMetal = (colour: string, roughness: number): MeshStandardMaterial =>
  new MeshStandardMaterial({ color: colour, metalness: 1, roughness, side: DoubleSide });

export const createPlastic = (colour: string, roughness = 0.35): MeshStandardMaterial =>
  new MeshStandardMaterial({ color: colour, roughness });
