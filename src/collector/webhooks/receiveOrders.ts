import { said, type Said } from '../../i18n/said.js';
import { createHash } from 'node:crypto';
import { answerJson, refuse } from '../../server/answers.js';
import { readBytes } from '../../server/readBody.js';
import type { CollectorEnv } from '../env.js';
import { createRateLimit } from '../../server/rateLimit.js';
import type { Refusals } from '../refusals.js';
import type { ReportStore } from '../store/types.js';
import { isPing, parseOrderBody } from './orderBody.js';
import { webhookPlatforms, type WebhookPlatform } from '../reports/shared/webhooks.js';
import type { Secrets } from './kept/secrets.js';
import { platforms } from './platforms.js';
import type { OrderUpdate } from './signedOrder.js';
import type { Webhook } from './webhookOptions.js';

export interface OrdersDeps extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
  secrets: Pick<Secrets, 'webhooks'>;
  store: ReportStore;
  refusals: Refusals;
  onCommitted(tenant: string): void;
}

/** An order with hundreds of lines has some hundred thousand bytes. */
const BODY_BYTES = 2 * 1024 * 1024;
const BODY_MS = 15_000;
/** Wrong signatures that are answered and counted as such; when more come than any misconfigured shop sends, the sender waits. */
const UNSIGNED = { perSecond: 20, burst: 200 };

/**
 * `POST /v1/orders/<platform>`: a shop's own server tells of an order. The signature is checked on the bytes as they came, before
 * anything is read from them; whoever has no secret learns nothing but that it was wrong. 2xx means that it is durable.
 */
export function createOrdersReceiver({
  secrets,
  store,
  refusals,
  nowMs,
  setTimer,
  onCommitted,
}: OrdersDeps) {
  const unsigned = createRateLimit(UNSIGNED);

  const turnAway = (
    status: number,
    code: string,
    tenant: string | null,
    subject: string,
    message: string,
    advice: Said = said('server.refused.order', undefined, message),
    headers: Record<string, string> = {},
  ): Response => {
    refusals.countBatch(tenant, { code, subject, ...advice });
    return refuse(status, code, message, headers);
  };

  return async (request: Request, name: string): Promise<Response> => {
    if (request.method !== 'POST')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'Orders are sent with POST.', { allow: 'POST' });
    const platform = webhookPlatforms.find((known) => known === name);
    const own = (await secrets.webhooks()).filter((webhook) => webhook.platform === platform);
    if (!platform || own.length === 0) return unknownPlatform(name, turnAway);
    const { header, isSigned, read } = platforms[platform];
    const given = request.headers.get(header);
    const body = await readBytes(request, BODY_BYTES, (onOver) => setTimer(onOver, BODY_MS));
    if (body.reason === 'too_large')
      return turnAway(413, 'ORDER_TOO_LARGE', null, platform, TOO_LARGE);
    if (!body.bytes)
      return refuse(408, 'BODY_NOT_WHOLE', 'The body did not arrive whole. Send again.');
    const { bytes } = body;
    if (given === null && isPing(platform, bytes)) return answerJson(200, { stored: false });
    const receivedMs = nowMs();
    const webhook = signerOf(own, (secret) => isSigned(secret, bytes, given ?? '', receivedMs));
    if (!webhook) {
      const waitSeconds = unsigned.take(platform, receivedMs);
      if (waitSeconds > 0)
        return refuse(429, 'TOO_MANY_REQUESTS', 'Too many requests without a right signature.', {
          'retry-after': `${waitSeconds}`,
        });
      return turnAway(
        401,
        'SIGNATURE_WRONG',
        tenantOf(own),
        platform,
        WRONG,
        wrongAdvice(platform),
      );
    }
    const { tenant } = webhook;
    const parsed = parseOrderBody(bytes);
    if (!parsed)
      return turnAway(400, 'ORDER_INVALID', tenant, platform, 'The body is not a JSON object.');
    const update = read(parsed, receivedMs);
    // Signed, and nothing to keep: another topic, an order of the shop's own trying out. To refuse it would only bring it back.
    if (!update) return answerJson(200, { stored: false });
    const digest = digestOf(platform, update, receivedMs);
    try {
      const { accepted } = await store.appendSigned([
        { tenant, platform, digest, receivedMs, update },
      ]);
      if (accepted > 0) onCommitted(tenant);
      return answerJson(200, { stored: accepted > 0 });
    } catch (error) {
      return turnAway(
        503,
        'STORE_FAILED',
        tenant,
        platform,
        'The order could not be stored. Send it again later.',
        notWritten(error),
        { 'retry-after': '5' },
      );
    }
  };
}

/** All secrets are tried, whichever fits: how long it takes says nothing of them. */
function signerOf(
  webhooks: readonly Webhook[],
  isSigned: (secret: string) => boolean,
): Webhook | null {
  let signer: Webhook | null = null;
  for (const webhook of webhooks)
    for (const secret of webhook.secrets) if (isSigned(secret)) signer = webhook;
  return signer;
}

/** When it came says nothing of the order: the same told twice is the same. */
const digestOf = (platform: WebhookPlatform, update: OrderUpdate, receivedMs: number): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        platform,
        update.updatedMs === receivedMs ? { ...update, updatedMs: null } : update,
      ]),
    )
    .digest('base64url');

const tenantOf = (own: readonly Webhook[]) =>
  own.every(({ tenant }) => tenant === own[0]?.tenant) ? (own[0]?.tenant ?? null) : null;

function unknownPlatform(
  name: string,
  turnAway: (
    status: number,
    code: string,
    tenant: null,
    subject: string,
    message: string,
    advice: Said,
  ) => Response,
): Response {
  const shown = name.slice(0, 40);
  return turnAway(
    404,
    'WEBHOOK_UNKNOWN',
    null,
    shown,
    'There is nothing here.',
    webhookPlatforms.includes(name as WebhookPlatform)
      ? said(
          'server.refused.webhook',
          { platform: shown },
          `A ${shown} server sends orders, and no secret was given for it. Set it up in the console’s room Orders, or start the collector with --webhook ${shown}=@<file with the secret>.`,
        )
      : said(
          'server.refused.form',
          { reason: `v1/orders/${shown}` },
          `Something sends orders to /v1/orders/${shown}. Known are ${webhookPlatforms.join(', ')}.`,
        ),
  );
}

function notWritten(error: unknown): Said {
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  return said(
    'server.refused.store',
    undefined,
    `Orders could not be written: ${why}. Most platforms send them again by themselves.`,
  );
}

const WRONG = 'The signature is missing or wrong.';
const TOO_LARGE = `The body is larger than ${BODY_BYTES} bytes.`;
const wrongAdvice = (platform: WebhookPlatform) =>
  said(
    'server.refused.signature',
    { platform },
    `Orders for ${platform} came with a wrong signature, or none, and none of them was believed. If they are your shop’s, its webhook has another secret than the collector${platform === 'medusa' || platform === 'vendure' || platform === 'server' ? ', or a clock is off by more than five minutes' : ''}.`,
  );
