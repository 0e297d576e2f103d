import type { InboxGift } from '../../../submissions/shared/wire.js';
import type { InboxTextKey } from './texts.js';

export const creatorOf = ({ invitation: { creator } }: InboxGift): string =>
  creator.name || creator.handle;

export const productsOf = ({ invitation }: InboxGift): string =>
  invitation.products.map(({ title }) => title).join(', ');

/** Where it stands, as a merchant says it. */
export function stateOf({ state, file, hasEnded }: InboxGift): InboxTextKey {
  const isOpen = state === 'sent' || state === 'opened';
  if (isOpen && hasEnded) return 'state.ended';
  if (isOpen && file) return 'state.uploaded';
  return `state.${state}`;
}
