import { keepFromLink } from '../browser/keepFromLink.js';
import { keepText } from '../browser/keepText.js';
import { whenWindowIsNear } from '../models/windowAhead.js';
import { createDisposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';
import type { Setting, Stage } from './showFeed.js';
import { createLate } from './startLate.js';

/** What goes on once the cards are there: campaign windows, an order that learns, texts that translators may not take apart. */
export function startFollowing(setting: Setting, stage: Stage): Stop {
  const { feed, deps } = setting.context;
  const disposer = createDisposer();
  const late = createLate(disposer, deps.host.ownerDocument.defaultView ?? window);
  disposer.add(
    whenWindowIsNear(
      {
        env: setting.env,
        device: deps.device,
        feed,
        calendar: stage.calendar,
        chosenMs: () => setting.chosenMs ?? 0,
      },
      () =>
        late(
          () => import('./followWindows.js'),
          ({ followWindows }) => followWindows(setting, stage),
        ),
    ),
  );
  disposer.add(keepText(setting.root));
  disposer.add(keepFromLink(setting.context.deps.host));
  if (setting.options.ranking === 'live')
    late(
      () => import('./followRanking.js'),
      ({ followRanking }) => followRanking(setting, stage),
    );
  return () => disposer.dispose();
}
