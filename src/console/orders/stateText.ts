import { inWords } from '../languages/said.js';
import type { WebhookLine } from '../../collector/reports/shared/webhooks.js';
import { text } from './texts.js';

/** How a platform stands, in sentences: what it is now, what was turned away last, what else counts. */
export function stateText(line: WebhookLine, when: (atMs: number) => string): string[] {
  const { isFixed, kept, lastMs, refused, backUntilMs } = line;
  const heard = lastMs === null ? [] : [text('is.heard', { when: when(lastMs) })];
  if (!isFixed && !kept) {
    const now =
      backUntilMs !== null
        ? text('is.removed')
        : refused
          ? text('is.expected', { when: when(refused.lastMs) })
          : text('is.none');
    return [now, ...heard];
  }
  const isTurnedAway = refused !== null && (lastMs === null || refused.lastMs > lastMs);
  return [
    ...(lastMs === null ? [text('is.waiting')] : heard),
    ...(isTurnedAway
      ? [text('is.refused', { when: when(refused.lastMs), why: inWords(refused) })]
      : []),
    ...(kept && kept.formerUntilMs !== null
      ? [text('former', { when: when(kept.formerUntilMs) })]
      : []),
    ...(isFixed ? [text('fixed')] : []),
    ...(isFixed && kept ? [text('fixed.also')] : []),
  ];
}

/** Whether something is wrong that the merchant can mend. */
export const isInTrouble = ({ refused, lastMs }: WebhookLine): boolean =>
  refused !== null && (lastMs === null || refused.lastMs > lastMs);
