/** What the console's page and the collector say to each other about signed orders: who may tell of them, and by which secret. */
import type { WebhookState } from './types.js';

export const webhookPlatforms = ['shopify', 'woocommerce', 'medusa', 'vendure', 'server'] as const;
export type WebhookPlatform = (typeof webhookPlatforms)[number];

/** A platform of one shop, set up or not. */
export interface WebhookLine extends WebhookState {
  /** Of the platform and the shop together. */
  id: string;
  platform: WebhookPlatform;
  shop: string;
  /** The command line gives a secret, which can only be changed there. */
  isFixed: boolean;
  /** The secret that was given here; `null`: none. */
  kept: {
    addedAtMs: number;
    /** Until when one that it replaced counts as well. */
    formerUntilMs: number | null;
  } | null;
  /** It was taken away here, and can be brought back until then. */
  backUntilMs: number | null;
}

/** `GET v1/webhooks`, for the owner. */
export interface Webhooks {
  shops: readonly string[];
  lines: readonly WebhookLine[];
}

/** `POST v1/webhooks`. */
export interface WebhookRequest {
  platform: WebhookPlatform;
  /** Default: the first shop. */
  shop?: string;
  /** What the platform signs with. Default: one that is made. */
  secret?: string;
}

/** Answers {@link WebhookRequest}. */
export interface WebhookSet {
  /** Of its line. */
  id: string;
  /** The one that was made, told this once; `null` where the platform's own was given. */
  secret: string | null;
}

const MIN_LENGTH = 8;
const MAX_LENGTH = 256;

/**
 * @param secret - as somebody has pasted it.
 * @returns it without the spaces around it, or what is wrong with it, in a sentence that does not repeat it.
 */
export function checkSecret(
  secret: unknown,
): { ok: true; value: string } | { ok: false; error: string } {
  const text = typeof secret === 'string' ? secret.trim() : '';
  const no = (error: string) => ({ ok: false as const, error });
  if (text === '') return no('Paste the secret that the platform signs with.');
  if (/[\s\p{Cc}]/u.test(text))
    return no(
      'There is a space or a new line in it. Copy the secret alone, without words around it.',
    );
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH)
    return no(
      `It has ${text.length} characters; a secret has ${MIN_LENGTH} to ${MAX_LENGTH}. Copy it whole, from the first to the last character.`,
    );
  return { ok: true, value: text };
}
