/** One renderer for all scenes: each picture is the sum of several passes with camera, lens and light moved a little. */
import {
  DepthTexture,
  HalfFloatType,
  LinearFilter,
  NoToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
  type Object3D,
} from 'three';
import { aim, fewPasses, shotAt, type Shot } from './camera.js';
import { createFinish, type Grade } from './finish.js';
import { discPoint } from './random.js';
import type { StudioSet } from './set.js';
import { drawTitle, type Title } from './type.js';

export interface BuiltScene {
  set: StudioSet;
  shots: Shot[];
  titles: Title[];
  grade: Grade;
  anchors: Record<string, Object3D | Vector3>;
  /** Moves everything to where it is at this moment. */
  update: (seconds: number, camera: PerspectiveCamera, shot: Shot) => void;
  /** Grade at this moment, where it changes; default: `grade`. */
  gradeAt?: (seconds: number) => Grade;
}

export type BuildScene = (renderer: WebGLRenderer) => BuiltScene;

export interface FrameRequest {
  seconds: number;
  index: number;
  passes: number;
  titles: boolean;
  /** 0 for frames that get their grain when they are encoded. */
  grain?: number;
}

/**
 * `density` is the passes' resolution against the picture's: moved a little each time, smaller passes sum to a full picture. Where there is
 * but one pass, `samples` smooth its edges.
 */
export const createStage = (width: number, height: number, density = 1, samples = 0) => {
  const canvas = document.createElement('canvas');
  const renderer = new WebGLRenderer({
    canvas,
    antialias: false,
    preserveDrawingBuffer: true,
    powerPreference: 'high-performance',
  });
  renderer.setSize(width, height, false);
  renderer.toneMapping = NoToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  const target = new WebGLRenderTarget(across, down, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    samples,
    depthTexture: new DepthTexture(across, down),
  });
  const finish = createFinish(renderer, width, height);
  const camera = new PerspectiveCamera();
  const size = { width, height };
  const paper = document.createElement('canvas');
  paper.width = width;
  paper.height = height;
  const context = paper.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas in this browser');

  // Words are sharp, however small the picture under them.
  const board = document.createElement('canvas');
  board.width = Math.max(width, 540);
  board.height = Math.round((board.width * height) / width);
  const words = board.getContext('2d', { willReadFrequently: true });
  if (!words) throw new Error('no 2d canvas in this browser');

  const moveKey = ({ key, keyHome, softness }: StudioSet, pass: number, passes: number) => {
    const [dx, dy] = passes > 1 ? discPoint((pass * 7) % passes, passes) : [0, 0];
    const forward = key.target.position.clone().sub(keyHome).normalize();
    const side = new Vector3().crossVectors(forward, new Vector3(0, 1, 0)).normalize();
    const rise = new Vector3().crossVectors(side, forward);
    key.position
      .copy(keyHome)
      .addScaledVector(side, dx * softness)
      .addScaledVector(rise, dy * softness);
  };

  return {
    renderer,
    camera,
    canvas: paper,
    board,
    draw: (scene: BuiltScene, { seconds, index, passes, titles, grain = 0.03 }: FrameRequest) => {
      const shot = shotAt(scene.shots, seconds);
      aim(camera, shot, seconds, size);
      scene.set.sway(seconds);
      scene.update(seconds, camera, shot);
      finish.begin();
      let distance = 1;
      for (let pass = 0; pass < passes; pass++) {
        distance = aim(camera, shot, seconds, size, pass, passes);
        // A moving picture has too few passes for a soft sun; its shadows are drawn once a frame.
        renderer.shadowMap.autoUpdate = passes >= fewPasses || pass === 0;
        if (renderer.shadowMap.autoUpdate)
          moveKey(scene.set, pass, passes < fewPasses ? 1 : passes);
        renderer.setRenderTarget(target);
        renderer.render(scene.set.scene, camera);
        finish.add(target.texture, 1 / passes);
      }
      if (passes < fewPasses && target.depthTexture) {
        const blur =
          (shot.lens ?? 0.03) /
          (2 * distance * Math.tan((camera.fov * Math.PI) / 360) * camera.aspect);
        finish.focus(target.depthTexture, distance, blur, camera.near, camera.far);
      }
      finish.show(scene.gradeAt?.(seconds) ?? scene.grade, index, grain);
      context.drawImage(canvas, 0, 0);
      if (titles)
        for (const title of scene.titles) drawTitle(context, title, seconds, width, height);
    },
    drawTitles: (scene: BuiltScene, seconds: number) => {
      words.clearRect(0, 0, board.width, board.height);
      for (const title of scene.titles) drawTitle(words, title, seconds, board.width, board.height);
    },
    /** Where an anchor is in the frame at this moment, in fractions from the top left. */
    locate: (scene: BuiltScene, name: string, seconds: number): { x: number; y: number } => {
      const anchor = scene.anchors[name];
      if (!anchor)
        throw new Error(
          `the scene has no anchor "${name}"; it has ${Object.keys(scene.anchors).join(', ')}`,
        );
      const shot = shotAt(scene.shots, seconds);
      aim(camera, { ...shot, shake: 0 }, seconds, size);
      scene.update(seconds, camera, shot);
      scene.set.scene.updateMatrixWorld();
      const point =
        anchor instanceof Vector3 ? anchor.clone() : anchor.getWorldPosition(new Vector3());
      point.project(camera);
      return { x: (point.x + 1) / 2, y: (1 - point.y) / 2 };
    },
    dispose: () => {
      target.dispose();
      finish.dispose();
      renderer.dispose();
    },
  };
};
