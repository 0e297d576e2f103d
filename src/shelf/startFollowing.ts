import { keepText } from '../browser/keepText.js';
import { createDisposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';
import { followWindows } from './followWindows.js';
import type { Setting, Stage } from './showFeed.js';

/** What goes on once the cards are there: campaign windows, an order that learns, texts that translators may not take apart. */
export function startFollowing(setting: Setting, stage: Stage): Stop {
  const disposer = createDisposer();
  disposer.add(followWindows(setting, stage));
  disposer.add(keepText(setting.root));
  if (setting.options.ranking === 'live')
    void import('./followRanking.js').then(
      ({ followRanking }) => disposer.isDisposed || disposer.add(followRanking(setting, stage)),
      () => {},
    );
  return () => disposer.dispose();
}
