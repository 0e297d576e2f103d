/** From summed light to a picture: lens blur, glow, film curve, colour, vignette, grain. */
import {
  Color,
  CustomBlending,
  FloatType,
  GLSL3,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoBlending,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';

export interface Grade {
  exposure: number;
  /** 1 is neutral. */
  contrast: number;
  saturation: number;
  /** Colour of shadows and of highlights; grey is neutral. */
  shadows: string;
  highlights: string;
  vignette: number;
  glow: number;
}

export const plainGrade: Grade = {
  exposure: 1,
  contrast: 1,
  saturation: 0.84,
  shadows: '#808080',
  highlights: '#808080',
  vignette: 0.3,
  glow: 0.12,
};

const vertexShader =
  'out vec2 at; void main() { at = uv; gl_Position = vec4( position.xy, 0.0, 1.0 ); }';

const addShader = `
  in vec2 at; out vec4 colour; uniform sampler2D image; uniform float weight;
  void main() { vec3 c = texture( image, at ).rgb; c = mix( c, vec3( 0.0 ), vec3( isnan( c.r ) ) ); colour = vec4( min( c, vec3( 7.0 ) ) * weight, 1.0 ); }`;

const blurShader = `
  in vec2 at; out vec4 colour; uniform sampler2D image; uniform vec2 pitch; uniform float threshold;
  void main() {
    vec3 sum = vec3( 0.0 ); float all = 0.0;
    for ( int i = -7; i <= 7; i ++ ) {
      float w = exp( -float( i * i ) / 22.0 );
      vec3 c = texture( image, at + pitch * float( i ) ).rgb;
      sum += max( c - threshold, 0.0 ) * w; all += w;
    }
    colour = vec4( sum / all, 1.0 );
  }`;

/** Blurs what is far from the plane of focus; fills in between the few lens points a moving picture can afford. */
const focusShader = `
  in vec2 at; out vec4 colour; uniform sampler2D image, depth; uniform float near, far, focus, lens, ratio;
  float away( vec2 p ) { float d = texture( depth, p ).r; return near * far / ( far - d * ( far - near ) ); }
  float circle( float z ) { return min( abs( z - focus ) / z * lens, 0.03 ); }
  float hash( vec2 p ) { vec3 q = fract( vec3( p.xyx ) * 0.1031 ); q += dot( q, q.yzx + 33.33 ); return fract( ( q.x + q.y ) * q.z ); }
  void main() {
    float here = away( at );
    float size = circle( here );
    vec3 sum = texture( image, at ).rgb; float all = 1.0;
    // A blurred thing in front spreads over a sharp one behind it, so look a little further than this point's own blur asks.
    float reach = max( size, circle( away( at + vec2( 0.0, -0.012 ) ) ) * 0.7 );
    if ( reach > 0.0008 ) {
      float turn = hash( gl_FragCoord.xy ) * 6.2832;
      for ( int i = 0; i < 10; i ++ ) {
        float r = sqrt( ( float( i ) + 0.5 ) / 10.0 ) * reach;
        float a = float( i ) * 2.39996 + turn;
        vec2 p = at + vec2( cos( a ), sin( a ) * ratio ) * r;
        float z = away( p );
        float w = z < here - 0.05 ? smoothstep( r * 0.6, r, circle( z ) ) : smoothstep( 0.0, r, max( min( size, circle( z ) ), 0.0001 ) );
        vec3 c = texture( image, p ).rgb;
        w *= 1.0 + dot( c, vec3( 0.3 ) );
        sum += c * w; all += w;
      }
    }
    colour = vec4( sum / all, 1.0 );
  }`;

const finishShader = `
  in vec2 at; out vec4 colour;
  uniform sampler2D image; uniform sampler2D glowImage; uniform float exposure, contrast, saturation, vignette, glow, seed, grain;
  uniform vec3 shadows, highlights;
  float hash( vec2 p ) { vec3 q = fract( vec3( p.xyx ) * 0.1031 ); q += dot( q, q.yzx + 33.33 ); return fract( ( q.x + q.y ) * q.z ); }
  vec3 film( vec3 x ) {
    const mat3 toFilm = mat3( 0.59719, 0.07600, 0.02840, 0.35458, 0.90834, 0.13383, 0.04823, 0.01566, 0.83777 );
    const mat3 fromFilm = mat3( 1.60475, -0.10208, -0.00327, -0.53108, 1.10813, -0.07276, -0.07367, -0.00605, 1.07602 );
    x = toFilm * x;
    x = ( x * ( x + 0.0245786 ) - 0.000090537 ) / ( x * ( 0.983729 * x + 0.4329510 ) + 0.238081 );
    return clamp( fromFilm * x, 0.0, 1.0 );
  }
  void main() {
    vec2 p = at - 0.5;
    vec3 c = texture( image, at ).rgb;
    c += texture( glowImage, at ).rgb * glow;
    c *= exposure * ( 1.0 - vignette * smoothstep( 0.25, 0.95, length( p * vec2( 0.95, 1.0 ) * 1.25 ) ) );
    c = film( c );
    c = pow( c, vec3( 1.0 / 2.2 ) );
    float light = dot( c, vec3( 0.2126, 0.7152, 0.0722 ) );
    c = mix( vec3( light ), c, saturation );
    c = ( c - 0.5 ) * contrast + 0.5;
    c += ( shadows - 0.5 ) * ( 1.0 - smoothstep( 0.0, 0.6, light ) ) * 0.35 + ( highlights - 0.5 ) * smoothstep( 0.35, 1.0, light ) * 0.3;
    c += ( hash( gl_FragCoord.xy + seed * 71.7 ) - 0.5 ) * grain * ( 1.0 - abs( light - 0.42 ) );
    colour = vec4( clamp( c, 0.0, 1.0 ), 1.0 );
  }`;

const createPass = (
  fragmentShader: string,
  uniforms: Record<string, { value: unknown }>,
  additive = false,
): { scene: Scene; material: ShaderMaterial } => {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    glslVersion: GLSL3,
    depthTest: false,
    depthWrite: false,
    ...(additive
      ? { blending: CustomBlending, blendSrc: OneFactor, blendDst: OneFactor }
      : { blending: NoBlending }),
  });
  const scene = new Scene();
  scene.add(new Mesh(new PlaneGeometry(2, 2), material));
  return { scene, material };
};

export const createFinish = (renderer: WebGLRenderer, width: number, height: number) => {
  let isFocused = false;
  const camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  const target = (
    w: number,
    h: number,
    type: typeof HalfFloatType | typeof FloatType = HalfFloatType,
  ) =>
    new WebGLRenderTarget(w, h, {
      type,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
    });
  const sum = target(width, height);
  const focused = target(width, height);
  const [smallA, smallB] = [target(width >> 3, height >> 3), target(width >> 3, height >> 3)];
  const add = createPass(addShader, { image: { value: null }, weight: { value: 1 } }, true);
  const blur = createPass(blurShader, {
    image: { value: null },
    pitch: { value: [0, 0] },
    threshold: { value: 0 },
  });
  const finish = createPass(finishShader, {
    image: { value: null },
    glowImage: { value: null },
    exposure: { value: 1 },
    contrast: { value: 1 },
    saturation: { value: 1 },
    vignette: { value: 0 },
    glow: { value: 0 },
    seed: { value: 0 },
    grain: { value: 0 },
    shadows: { value: new Color() },
    highlights: { value: new Color() },
  });
  const focus = createPass(focusShader, {
    image: { value: null },
    depth: { value: null },
    near: { value: 0.1 },
    far: { value: 40 },
    focus: { value: 5 },
    lens: { value: 0 },
    ratio: { value: width / height },
  });
  const set = (material: ShaderMaterial, values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values)) {
      const uniform = material.uniforms[name];
      if (uniform) uniform.value = value;
    }
  };
  const run = (pass: { scene: Scene }, into: WebGLRenderTarget | null) => {
    renderer.setRenderTarget(into);
    renderer.render(pass.scene, camera);
  };
  return {
    begin: () => {
      isFocused = false;
      renderer.setRenderTarget(sum);
      renderer.setClearColor('#000000', 1);
      renderer.clear();
    },
    add: (image: Texture, weight: number) => {
      set(add.material, { image, weight });
      renderer.autoClear = false;
      run(add, sum);
      renderer.autoClear = true;
    },
    /** `lens` is the widest blur in fractions of the frame's width; `depth` belongs to the last pass. */
    focus: (depth: Texture, distance: number, lens: number, near: number, far: number) => {
      set(focus.material, { image: sum.texture, depth, focus: distance, lens, near, far });
      run(focus, focused);
      isFocused = true;
    },
    show: (grade: Grade, seed: number, grain: number) => {
      const picture = isFocused ? focused.texture : sum.texture;
      const step = 8 / width;
      set(blur.material, { image: picture, pitch: [step, 0], threshold: 0.9 });
      run(blur, smallA);
      for (const spread of [1, 2.2]) {
        set(blur.material, {
          image: smallA.texture,
          pitch: [0, (spread * 5) / height],
          threshold: 0,
        });
        run(blur, smallB);
        set(blur.material, { image: smallB.texture, pitch: [(spread * 5) / width, 0] });
        run(blur, smallA);
      }
      const plain = (hex: string) => new Color().setStyle(hex, 'srgb-linear');
      set(finish.material, {
        image: picture,
        glowImage: smallA.texture,
        exposure: grade.exposure,
        contrast: grade.contrast,
        saturation: grade.saturation,
        vignette: grade.vignette,
        glow: grade.glow,
        seed,
        grain,
        shadows: plain(grade.shadows),
        highlights: plain(grade.highlights),
      });
      run(finish, null);
    },
    dispose: () => [sum, focused, smallA, smallB].forEach((one) => one.dispose()),
  };
};
