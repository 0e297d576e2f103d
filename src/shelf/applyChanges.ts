import { replaceVideos } from '../models/replaceVideos.js';
import { isAlike } from '../tools/isAlike.js';
import { explain } from './explain.js';
import type { ShelfOptions, OptionName } from './options.js';
import { optionTable } from './optionTable.js';
import { releaseSpace } from './space.js';
import type { RunningParts } from './createParts.js';

/**
 * Brings a running shelf from the options `before` to those it has now, touching only what has to change; see `optionTable.ts`.
 * Resolves when the result can be seen.
 */
export async function applyChanges(
  { setting, stage, reserve, restartCart }: RunningParts,
  before: ShelfOptions,
): Promise<void> {
  const { options, measuring } = setting;
  const changed = (Object.keys(optionTable) as OptionName[]).filter(
    (name) => !isAlike(before[name], options[name]),
  );
  const touched = new Set(changed.map((name) => optionTable[name].touches));
  const { feed, player } = setting.context;
  const show: Parameters<typeof stage.choose>[0] = (next, videos) =>
    replaceVideos(feed, player, next, videos);

  if (touched.has('measuring')) measuring.restart();
  if (touched.has('cart')) {
    feed.quotes.value = new Map();
    restartCart();
  }
  if (touched.has('words')) {
    await setting.speak(true);
    if (feed.status.peek() !== 'loading') stage.redraw();
  }
  if (
    feed.status.peek() === 'loading' &&
    (touched.has('words') || changed.includes('layout') || changed.includes('limit'))
  ) {
    releaseSpace(setting.context.deps.host);
    reserve();
  }
  // A shelf that nobody has come near yet reads the newest options when somebody does.
  if (touched.has('feed') && stage.hasBegun()) await stage.load(show);
  else if (touched.has('videos')) await stage.choose(show);
  if (changed.some((name) => ['product', 'texts', 'cart', 'cartSettings'].includes(name)))
    void explain(setting.display, (words) => words.describeDoubts(options, feed.feed.peek()));
}
