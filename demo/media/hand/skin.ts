/** Skin, painted where the hand lies flat: tone and veins, creases at the joints, nails; lit so that light bleeds warm into the shade. */
import {
  Color,
  MeshPhysicalMaterial,
  Vector2,
  Vector3,
  Vector4,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { poseBones, restPose } from './bones.js';

export interface SkinLook {
  tone: string;
  /** What shines through: knuckles, fingertips. */
  blush: string;
  palm: string;
  nail: string;
}

const rest = poseBones(restPose);

/** Joints as place and half width; nails as the frame of the digit's end. */
const joints = rest.map(({ toHand, start, place }) => {
  const at = new Vector3().setFromMatrixPosition(toHand);
  return new Vector4(at.x, at.y, place === 0 ? start * 1.3 : start, place);
});
const nails = rest
  .filter(({ place }) => place === 2)
  .map(({ fromHand, length, end }) => ({ frame: fromHand, length, end }));

const declarations = `
  varying vec3 vRest; varying vec3 vRestNormal;
  uniform vec4 joints[15]; uniform mat4 nailFrames[5]; uniform vec2 nailSizes[5];
  uniform vec3 blush, palmTone, nailTone; float skinRise;
  float skinHash( vec3 p ) { p = fract( p * 0.3183099 + 0.1 ); p *= 17.0; return fract( p.x * p.y * p.z * ( p.x + p.y + p.z ) ); }
  float skinNoise( vec3 x ) {
    vec3 i = floor( x ), f = fract( x ); f = f * f * ( 3.0 - 2.0 * f );
    return mix( mix( mix( skinHash( i ), skinHash( i + vec3( 1, 0, 0 ) ), f.x ), mix( skinHash( i + vec3( 0, 1, 0 ) ), skinHash( i + vec3( 1, 1, 0 ) ), f.x ), f.y ),
      mix( mix( skinHash( i + vec3( 0, 0, 1 ) ), skinHash( i + vec3( 1, 0, 1 ) ), f.x ), mix( skinHash( i + vec3( 0, 1, 1 ) ), skinHash( i + vec3( 1, 1, 1 ) ), f.x ), f.y ), f.z );
  }
  /** x: how much of a nail; y: along it, 0 at the moon, 1 at its edge; z: distance to its border. */
  vec3 nailAt( vec3 p ) {
    vec3 best = vec3( 0.0, 0.0, 9.0 );
    for ( int i = 0; i < 5; i ++ ) {
      vec3 q = ( nailFrames[ i ] * vec4( p, 1.0 ) ).xyz;
      float wide = nailSizes[ i ].y * 0.8, tall = nailSizes[ i ].y * 1.08;
      vec2 u = vec2( q.x / wide, ( q.y - nailSizes[ i ].x * 0.86 ) / tall );
      float border = pow( pow( abs( u.x ), 3.2 ) + pow( abs( u.y ), 3.2 ), 1.0 / 3.2 ) - 1.0;
      if ( q.z > 0.0 && q.z < 1.0 && border < best.z ) best = vec3( smoothstep( 0.07, -0.05, border ), u.y * 0.5 + 0.5, border );
    }
    return best;
  }
  float creases( vec3 p, float back ) {
    float sum = 0.0;
    for ( int i = 0; i < 15; i ++ ) {
      vec3 q = p - vec3( joints[ i ].xy, 0.0 );
      float near = length( q.xy ) / ( joints[ i ].z * 1.1 );
      if ( near > 1.6 ) continue;
      float wave = q.y * 8.5 + sin( q.x * 2.4 + float( i ) ) * 0.5 + skinNoise( p * 3.5 ) * 2.4;
      float folds = pow( abs( sin( wave ) ), 0.5 ) - 1.0;
      float line = -exp( -pow( q.y * 9.0 + sin( q.x * 2.0 ) * 0.6 - 1.0, 2.0 ) ) * 1.3;
      sum += mix( line, joints[ i ].w > 0.5 ? folds * 0.85 : folds * 0.2, back ) * smoothstep( 1.3, 0.3, near );
    }
    return sum;
  }
  float skinHeight( vec3 p, vec3 n, float folds ) {
    float fine = skinNoise( p * vec3( 9.0, 7.0, 9.0 ) ) * 0.6 + skinNoise( p * 4.0 ) * 0.6;
    float fold = exp( -pow( ( n.z - 0.14 ) * 7.0, 2.0 ) ) * 0.9;
    return mix( fine * 0.02 + folds * 0.034, 0.03, n.x ) + fold * 0.03;
  }`;

const colours = `
  float back = smoothstep( -0.25, 0.35, vRestNormal.z );
  vec3 nail = nailAt( vRest );
  float fold = creases( vRest, back );
  float blotch = skinNoise( vRest * 0.8 ) * 0.6 + skinNoise( vRest * 2.6 ) * 0.4;
  skinRise = skinHeight( vRest, nail, fold );
  vec3 tone = mix( palmTone, diffuse, back );
  float warm = 0.0;
  for ( int i = 0; i < 15; i ++ ) warm += smoothstep( 1.3, 0.0, length( vRest.xy - joints[ i ].xy ) / joints[ i ].z ) * ( joints[ i ].w > 0.5 ? 0.5 : 0.34 );
  for ( int i = 0; i < 5; i ++ ) { vec3 q = ( nailFrames[ i ] * vec4( vRest, 1.0 ) ).xyz; warm += smoothstep( 2.0, 0.2, length( q - vec3( 0.0, nailSizes[ i ].x + 0.2, 0.0 ) ) ) * 0.55; }
  tone = mix( tone, blush, clamp( warm * 0.75 + ( blotch - 0.5 ) * 0.55, 0.0, 0.8 ) );
  tone *= 0.9 + blotch * 0.2 + ( skinNoise( vRest * 14.0 ) - 0.5 ) * 0.07;
  tone *= 1.0 + clamp( fold, -1.6, 0.0 ) * 0.13;
  // A vein or two, blue under the back.
  float vein = smoothstep( 0.07, 0.0, abs( vRest.x - 0.3 - sin( vRest.y * 0.7 ) * 0.6 - skinNoise( vRest * 1.1 ) * 0.9 ) ) * smoothstep( 1.0, 3.0, vRest.y ) * smoothstep( 9.0, 7.0, vRest.y );
  tone = mix( tone, tone * vec3( 0.86, 0.95, 1.0 ), vein * back * 0.55 );
  vec3 plate = nailTone * ( 0.94 + blotch * 0.1 );
  plate = mix( plate, vec3( 0.86, 0.74, 0.66 ), smoothstep( 0.9, 0.96, nail.y ) * 0.75 );
  plate = mix( plate, plate * 1.12 + 0.05, smoothstep( 0.2, 0.1, nail.y ) );
  tone = mix( tone, plate, nail.x );
  tone *= 1.0 - 0.4 * exp( -pow( ( nail.z - 0.06 ) * 13.0, 2.0 ) );
  diffuseColor.rgb = tone * vColor.rgb;`;

const bump = `
  vec2 slope = vec2( dFdx( skinRise ), dFdy( skinRise ) ) * 0.1;
  vec3 sx = dFdx( - vViewPosition ), sy = dFdy( - vViewPosition );
  vec3 r1 = cross( sy, normal ), r2 = cross( normal, sx );
  float det = dot( sx, r1 );
  normal = normalize( abs( det ) * normal - sign( det ) * ( slope.x * r1 + slope.y * r2 ) );`;

/** Light that enters comes out further on, and redder: the shade begins late and warm. */
const bleed = (shader: WebGLProgramParametersWithUniforms) => {
  shader.fragmentShader = shader.fragmentShader.replace(
    '#include <lights_physical_pars_fragment>',
    '#include <lights_physical_pars_fragment>\n#undef RE_Direct\n' +
      `void RE_Direct_Skin( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
        float facing = dot( geometryNormal, directLight.direction );
        vec3 deep = vec3( 0.34, 0.15, 0.09 );
        vec3 lit = clamp( ( facing + deep ) / ( 1.0 + deep ), 0.0, 1.0 );
        reflectedLight.directDiffuse += lit * lit * ( 3.0 - 2.0 * lit ) * directLight.color * BRDF_Lambert( material.diffuseColor );
        reflectedLight.directSpecular += saturate( facing ) * directLight.color * BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
      }
      #define RE_Direct RE_Direct_Skin
`,
  );
};

export const createSkin = ({ tone, blush, palm, nail }: SkinLook): MeshPhysicalMaterial => {
  const material = new MeshPhysicalMaterial({
    color: tone,
    roughness: 0.44,
    vertexColors: true,
    specularIntensity: 0.75,
  });
  const uniforms = {
    joints: { value: joints },
    nailFrames: { value: nails.map(({ frame }) => frame) },
    nailSizes: { value: nails.map(({ length, end }) => new Vector2(length, end)) },
    blush: { value: new Color(blush) },
    palmTone: { value: new Color(palm) },
    nailTone: { value: new Color(nail) },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute vec3 rest, restNormal; varying vec3 vRest, vRestNormal;',
      )
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\n vRest = rest; vRestNormal = restNormal;',
      );
    bleed(shader);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${declarations}`)
      .replace('#include <color_fragment>', colours)
      .replace(
        '#include <roughnessmap_fragment>',
        `float roughnessFactor = mix( roughness + ( blotch - 0.5 ) * 0.16, 0.26, nail.x );`,
      )
      .replace('#include <normal_fragment_maps>', bump);
  };
  return material;
};
