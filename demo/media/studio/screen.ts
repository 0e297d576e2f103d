/** The page side: what the maker calls from outside, one function an answer. */
import { drawAvatar } from './avatar.js';
import { createStage, type BuiltScene, type FrameRequest } from './stage.js';
import { titlesKey, type Title } from './type.js';
import { scenes } from '../scenes/index.js';

export interface ShotTimes {
  from: number;
  to: number;
  rendered?: number;
}

export interface Screen {
  open: (
    scene: string,
    width: number,
    height: number,
    density?: number,
    samples?: number,
  ) => Promise<ShotTimes[]>;
  frame: (request: FrameRequest, quality: number) => string;
  /** Words in time with the voice, in place of the scene's own titles. */
  say: (titles: Title[]) => void;
  /** The titles alone, as a PNG with an empty ground; nothing when they look as they did before. */
  titles: (seconds: number) => string;
  locate: (anchor: string, seconds: number) => { x: number; y: number };
  avatar: (creator: string) => string;
}

const fonts = [
  '500 40px "EB Garamond"',
  'italic 500 40px "EB Garamond"',
  '600 40px "Inter"',
  '800 40px "League Spartan"',
  '700 40px "Quicksand"',
];

const createScreen = (): Screen => {
  let stage: ReturnType<typeof createStage> | undefined;
  let scene: BuiltScene | undefined;
  let lastTitles: string | undefined;
  const opened = () => {
    if (!stage || !scene) throw new Error('open a scene first');
    return { stage, scene };
  };
  return {
    open: async (name, width, height, density = 1, samples = 0) => {
      const build = scenes[name];
      if (!build)
        throw new Error(`no scene "${name}"; there are ${Object.keys(scenes).join(', ')}`);
      await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
      lastTitles = undefined;
      stage?.dispose();
      stage = createStage(width, height, density, samples);
      scene = build(stage.renderer);
      return scene.shots.map(({ from, to, rendered }) => ({
        from,
        to,
        ...(rendered ? { rendered } : {}),
      }));
    },
    frame: (request, quality) => {
      const { stage: on, scene: shown } = opened();
      on.draw(shown, request);
      return on.canvas.toDataURL('image/jpeg', quality);
    },
    say: (titles) => {
      opened().scene.titles = titles;
    },
    titles: (seconds) => {
      const { stage: on, scene: shown } = opened();
      const key = titlesKey(shown.titles, seconds);
      if (key === lastTitles) return '';
      lastTitles = key;
      on.drawTitles(shown, seconds);
      return on.board.toDataURL('image/png');
    },
    locate: (anchor, seconds) => {
      const { stage: on, scene: shown } = opened();
      return on.locate(shown, anchor, seconds);
    },
    avatar: drawAvatar,
  };
};

Object.assign(globalThis, { screenOfStudio: createScreen() });
