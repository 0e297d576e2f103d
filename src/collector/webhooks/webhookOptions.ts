import { CollectorError } from '../collectorError.js';
import { webhookPlatforms, type WebhookPlatform } from '../reports/shared/webhooks.js';

/** Whose server may tell of orders. */
export interface WebhookOption {
  platform: WebhookPlatform;
  /**
   * What the platform signs with; any of them will do, so that a secret can be replaced while orders arrive. At least 8 characters
   * each; those that platforms make have 32 and more.
   */
  secrets: readonly string[];
  /** The shop whose orders they are, by its name in the report. Default: that of the first key. */
  shop?: string;
}

export interface Webhook {
  platform: WebhookPlatform;
  secrets: readonly string[];
  tenant: string;
}

/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected; never a secret. */
export function checkWebhooks(
  options: readonly WebhookOption[] | undefined,
  tenants: readonly string[],
): Webhook[] {
  const seen = new Map<string, string>();
  return (options ?? []).map(({ platform, secrets, shop = tenants[0] ?? '' }, index) => {
    const where = `webhooks[${index}]`;
    if (!webhookPlatforms.includes(platform))
      fail(`${where}.platform`, JSON.stringify(platform), `one of ${webhookPlatforms.join(', ')}`);
    if (!tenants.includes(shop))
      fail(`${where}.shop`, JSON.stringify(shop), `a shop of the keys: ${tenants.join(', ')}`);
    // Plain JavaScript may hand on variables that are not set.
    const given = secrets as readonly unknown[] | undefined;
    if (!Array.isArray(given) || given.length === 0)
      fail(`${where}.secrets`, 'nothing', 'the secret that the platform signs with');
    for (const secret of given as unknown[]) {
      if (typeof secret !== 'string' || secret.trim().length < 8)
        fail(`${where}.secrets`, 'too short a text or none', 'a secret of at least 8 characters');
      const known = seen.get(`${platform}\n${String(secret)}`);
      if (known !== undefined && known !== shop)
        fail(
          `${where}.secrets`,
          `the secret of ${known} once more`,
          'one of its own for each shop',
        );
      seen.set(`${platform}\n${String(secret)}`, shop);
    }
    return { platform, secrets: [...secrets], tenant: shop };
  });
}

function fail(option: string, received: string, expected: string): never {
  throw new CollectorError(
    'OPTIONS_INVALID',
    `The collector’s option "${option}" is ${received}; expected ${expected}.`,
  );
}
