import type { ReportStore } from '../store/types.js';
import type { Refused, WebhookState } from './shared/types.js';

/**
 * How the shop's own servers are heard.
 *
 * @param platforms - that a secret was given for.
 */
export async function webhookStates(
  store: Pick<ReportStore, 'lastSigned'>,
  shop: string,
  platforms: readonly string[],
  refused: Refused,
): Promise<WebhookState[]> {
  const last = new Map((await store.lastSigned(shop)).map((each) => [each.platform, each.lastMs]));
  return [...new Set([...platforms, ...last.keys()])].map((platform) => {
    // Only what is about the orders of a platform names one.
    const latest = refused.reasons
      .filter(({ subject, code }) => subject === platform && code !== 'WEBHOOK_UNKNOWN')
      .sort((a, b) => b.lastMs - a.lastMs)[0];
    return {
      platform,
      lastMs: last.get(platform) ?? null,
      refused: latest
        ? {
            lastMs: latest.lastMs,
            message: latest.message,
            ...(latest.say && { say: latest.say }),
          }
        : null,
    };
  });
}
