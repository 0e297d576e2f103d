import type { WebhookPlatform } from '../../collector/reports/shared/webhooks.js';
import type { platformTexts } from './platformTexts.js';
import { text } from './texts.js';

type StepKey = keyof typeof platformTexts;

interface Platform {
  /** Its own, as it stands everywhere; `null`: it is any. */
  name: string | null;
  /** Whose secret it is: the platform has one to be pasted here, or one that is made here is entered there. */
  secret: 'theirs' | 'made';
  /** What to do, one after the other. */
  steps: readonly StepKey[];
  /** Good to know afterwards. */
  hint?: StepKey;
}

/** In the order of the room. */
export const platforms: Readonly<Record<WebhookPlatform, Platform>> = {
  shopify: {
    name: 'Shopify',
    secret: 'theirs',
    steps: ['shopify.step1', 'shopify.step2', 'shopify.step3', 'shopify.step4'],
    hint: 'shopify.hint',
  },
  woocommerce: {
    name: 'WooCommerce',
    secret: 'made',
    steps: ['make.secret', 'woocommerce.step2', 'woocommerce.step3', 'woocommerce.step4'],
    hint: 'woocommerce.hint',
  },
  medusa: {
    name: 'Medusa',
    secret: 'made',
    steps: ['make.secret', 'medusa.step2', 'medusa.step3', 'medusa.step4'],
  },
  vendure: {
    name: 'Vendure',
    secret: 'made',
    steps: ['make.secret', 'vendure.step2', 'vendure.step3', 'vendure.step4'],
  },
  server: {
    name: null,
    secret: 'made',
    steps: ['make.secret', 'server.step2', 'server.step3', 'server.step4'],
    hint: 'server.hint',
  },
};

export const platformName = (platform: WebhookPlatform): string =>
  platforms[platform].name ?? text('server.name');
