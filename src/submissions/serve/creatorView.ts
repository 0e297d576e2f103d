import { hasEnded, type Gift } from '../shared/gift.js';
import type { CreatorView } from '../shared/wire.js';

/** What the link's holder may know of the gift: nothing of what the merchant keeps to themselves. */
export function creatorView(gift: Gift, nowMs: number, maxBytes: number): CreatorView {
  const { invitation, state, file, submission, words } = gift;
  const { shop, creator, products, relation, note, endsOn, grant } = invitation;
  return {
    shop,
    creator: creator.name ?? creator.handle,
    products,
    relation,
    note,
    endsOn,
    hasEnded: hasEnded(gift, nowMs),
    grant,
    state: state === 'sent' || state === 'cancelled' ? 'opened' : state,
    words,
    file: file && { upload: file.upload, name: file.name, bytes: file.bytes },
    submission,
    maxBytes,
    today: new Date(nowMs).toISOString().slice(0, 10),
  };
}
