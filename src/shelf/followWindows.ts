import { followWindows as follow } from '../models/followWindows.js';
import type { Stop } from '../tools/emitter.js';
import type { Setting, Stage } from './showFeed.js';

/** Chooses the videos again whenever a right or a campaign window begins or ends; an empty shelf goes when that moves nothing in view. */
export function followWindows(setting: Setting, stage: Stage): Stop {
  const { feed, player, deps } = setting.context;
  const hiding = createHiding(deps.host);
  const stop = follow({
    env: setting.env,
    device: deps.device,
    feed,
    player,
    calendar: stage.calendar,
    chosenMs: () => setting.chosenMs ?? 0,
    choose(show) {
      hiding.prepare();
      void stage.choose((next, videos) => {
        if (videos.length > 0) hiding.undo();
        show(next, videos);
      }, hiding.hide);
    },
  });
  return () => {
    stop();
    hiding.undo();
  };
}

/** Takes an empty shelf out of the page while it is out of view; until then its room is kept. */
function createHiding(host: HTMLElement): {
  prepare(): void;
  hide(run: () => void): void;
  undo(): void;
} {
  let heightPx = 0;
  let stop: Stop = () => {};
  return {
    prepare: () => (heightPx = host.getBoundingClientRect().height),
    hide(run) {
      stop();
      const { minHeight, visibility } = host.style;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) return;
        stop();
        run();
      });
      stop = () => {
        observer.disconnect();
        Object.assign(host.style, { minHeight, visibility });
        stop = () => {};
      };
      Object.assign(host.style, { minHeight: `${heightPx}px`, visibility: 'hidden' });
      observer.observe(host);
    },
    undo: () => stop(),
  };
}
