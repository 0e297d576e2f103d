/** How each platform of each shop stands: set up or not, and how it was heard last. */
import type { Refused, WebhookState } from '../../reports/shared/types.js';
import { webhookPlatforms, type WebhookLine } from '../../reports/shared/webhooks.js';
import { webhookStates } from '../../reports/webhookStates.js';
import type { WebhookServerDeps } from '../../serveWebhooks.js';
import { FORMER_MS } from './secrets.js';
import { webhookId, type KeptWebhook } from './secretsFolder.js';

type Deps = Pick<WebhookServerDeps, 'secrets' | 'store' | 'refusals' | 'shops'>;

/** Every platform of every shop, in the shops' order. */
export async function webhookLines(
  { secrets, store, refusals, shops }: Deps,
  kept: readonly KeptWebhook[],
): Promise<WebhookLine[]> {
  const ofShop = async (shop: string): Promise<WebhookLine[]> => {
    const refused = refusals.of(shop);
    const states = await webhookStates(store, shop, webhookPlatforms, refused);
    return webhookPlatforms.map((platform) => {
      const isThis = (each: { platform: string }) => each.platform === platform;
      const isFixed = secrets.fixed.some((each) => isThis(each) && each.tenant === shop);
      const own = keptOf(kept.find((each) => isThis(each) && each.shop === shop));
      const state = states.find(isThis) ?? { platform, lastMs: null, refused: null };
      const isSetUp = isFixed || own.kept !== null;
      return {
        id: webhookId({ platform, shop }),
        platform,
        shop,
        isFixed,
        ...own,
        lastMs: state.lastMs,
        refused: isSetUp
          ? sinceSet(state.refused, own.kept?.addedAtMs ?? 0)
          : unexpected(refused, platform),
      };
    });
  };
  return (await Promise.all([...shops.keys()].map(ofShop))).flat();
}

function keptOf(webhook: KeptWebhook | undefined): Pick<WebhookLine, 'kept' | 'backUntilMs'> {
  const newest = webhook?.secrets.at(-1);
  if (!webhook || !newest) return { kept: null, backUntilMs: null };
  if (webhook.removedAtMs !== null)
    return { kept: null, backUntilMs: webhook.removedAtMs + FORMER_MS };
  const former = webhook.secrets.slice(0, -1).map(({ untilMs }) => untilMs ?? 0);
  const formerUntilMs = former.length > 0 ? Math.max(...former) : null;
  return { kept: { addedAtMs: newest.addedAtMs, formerUntilMs }, backUntilMs: null };
}

/** What was turned away before there was this secret says nothing of it. */
const sinceSet = (refused: WebhookState['refused'], addedAtMs: number) =>
  refused && refused.lastMs >= addedAtMs ? refused : null;

/** A server that sends already, and waits for its secret to be known here. */
function unexpected({ reasons }: Refused, platform: string): WebhookState['refused'] {
  const found = reasons.find(
    (each) => each.code === 'WEBHOOK_UNKNOWN' && each.subject === platform,
  );
  return found ? { lastMs: found.lastMs, message: found.message } : null;
}
