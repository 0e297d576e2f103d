import { fit, fittingCalls } from '../../tools/fits.js';
import { calendarFor } from '../calendarFor.js';
import { checkCreator, checkHead, checkProduct, checkVideo } from './checks.js';
import { copyOwn, isTree, MAX_ITEMS } from './copyOwn.js';
import { spreadDefaults } from './defaults.js';
import { defineFeed, type Feed, type SchemaCalls } from '../schema.js';

/** HTML in a text, and addresses without their scheme: each fits, and is not what was meant. `lenientTexts.ts` has the same. */
const MARKUP = /&#?\w+;|<\/?[a-z]|"[\w.-]+\.com\//;

/** A key that the definition does not know may be a platform's name for what it does know: that is for the long way to tell. */
const strict = { ...fittingCalls, object: fittingCalls.strictObject };

/**
 * Reads a feed that has no fault at all, as nearly every feed in a page is. For any other the answer is `null`, and `parse.ts`,
 * which the first paint does not carry, says what is wrong and saves the rest. Where this has an answer, it is the same as there.
 */
export async function readWholeFeed(raw: unknown, baseUrl: string): Promise<Feed | null> {
  try {
    const tree = copyOwn(raw)?.copy;
    if (isTree(tree)) spreadDefaults(tree);
    const feed = fit(defineFeed(strict as unknown as SchemaCalls), tree);
    if (!feed || MARKUP.test(JSON.stringify(tree))) return null;
    let isWhole = true;
    const refuse = () => {
      isWhole = false;
    };
    const idsOf = (items: readonly { id: string }[]) => {
      const ids = new Set(items.map(({ id }) => id));
      if (ids.size < items.length || ids.size > MAX_ITEMS) refuse();
      return ids;
    };
    const calendar = await calendarFor(feed.videos);
    const around = { baseUrl, calendar, creators: idsOf(feed.creators) };
    idsOf(feed.products);
    idsOf(feed.videos);
    checkHead(feed, refuse);
    for (const creator of feed.creators) checkCreator(creator, refuse, baseUrl);
    for (const product of feed.products) checkProduct(product, refuse, baseUrl);
    for (const video of feed.videos) checkVideo(video, refuse, around);
    return isWhole ? feed : null;
  } catch {
    // An object of the page's own may have getters, or be a proxy, and those may throw.
    return null;
  }
}
