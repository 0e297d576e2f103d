import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import { draftOf, makeEdits, type Edit } from '../../../studio/shared/edits.js';

/** The feed with the edits made; the one given stays as it is. */
export function edited(feed: FeedDocument, edits: readonly Edit[]): FeedDocument {
  if (edits.length === 0) return feed;
  const draft = draftOf(feed, edits);
  makeEdits(draft, edits);
  return draft;
}
