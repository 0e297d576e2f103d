import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import { makeEdits, type Edit } from '../../../studio/shared/edits.js';

/** A copy in which only what is edited is new, so that a view sees at once what has changed. */
export function edited(feed: FeedDocument, edits: readonly Edit[]): FeedDocument {
  if (edits.length === 0) return feed;
  const copy = { ...feed };
  for (const list of ['videos', 'creators', 'products'] as const) {
    const own = edits.filter(({ at }) => at[0] === list);
    if (own.length === 0) continue;
    const touched = new Set(own.map(({ at }) => at[1]));
    Object.assign(copy, {
      [list]: feed[list].map((item) => (touched.has(item.id) ? { ...item } : item)),
    });
  }
  makeEdits(copy, edits);
  return copy;
}
