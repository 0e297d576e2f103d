/** Which secrets sign the shops' orders: those that the collector was started with, and those that the owner gave in the console. */
import { said, type Said } from '../../../i18n/said.js';
import { randomBytes } from 'node:crypto';
import { DAY_MS } from '../../../tools/time.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { checkSecret, type WebhookPlatform } from '../../reports/shared/webhooks.js';
import type { Webhook } from '../webhookOptions.js';
import { webhookId, type KeptWebhook, type SecretsFolder } from './secretsFolder.js';

/** How long a secret that was replaced still counts, and one that was taken away can be brought back. */
export const FORMER_MS = DAY_MS;

interface Given {
  platform: WebhookPlatform;
  shop: string;
  /** Default: one that is made. */
  secret?: unknown;
}

export interface Secrets {
  /** Those that the collector was started with. */
  fixed: readonly Webhook[];
  /** All that count now. Where the folder cannot be read, those that were read last. */
  webhooks(): Promise<readonly Webhook[]>;
  /** What the owner gave, also what can be brought back; `null` where nothing is kept. */
  kept: KeptSecrets | null;
}

export interface KeptSecrets {
  list(): Promise<readonly KeptWebhook[]>;
  /** @returns the secret that was made, or `null` for one that was given; else what is wrong, in a sentence. */
  set(given: Given): Promise<Result<string | null, Said>>;
  /** @returns whether there was one. */
  remove(id: string): Promise<boolean>;
  /** @returns whether it was still there to be brought back. */
  restore(id: string): Promise<boolean>;
}

/**
 * @param shops - whose orders are taken; a shop that is called otherwise now has to be set up again.
 * @param log - hears once of a folder that cannot be read.
 */
export function createSecrets(
  fixed: readonly Webhook[],
  folder: SecretsFolder | null,
  { shops, nowMs, log }: { shops: readonly string[]; nowMs(): number; log(line: string): void },
): Secrets {
  if (!folder) return { fixed, webhooks: async () => fixed, kept: null };
  const kept = createKept(fixed, folder, nowMs);
  let last: readonly KeptWebhook[] = [];
  let hasFailed = false;
  return {
    fixed,
    kept,
    async webhooks() {
      try {
        last = await kept.list();
        hasFailed = false;
      } catch (error) {
        if (!hasFailed)
          log(
            `WEBHOOKS_UNREADABLE: ${folder.path} cannot be read, and orders are checked with the secrets that were read before: ${String(error)}`,
          );
        hasFailed = true;
      }
      const own = last.filter(
        ({ shop, removedAtMs }) => removedAtMs === null && shops.includes(shop),
      );
      return [...fixed, ...own.map(webhookOf)];
    },
  };
}

function createKept(
  fixed: readonly Webhook[],
  folder: SecretsFolder,
  nowMs: () => number,
): KeptSecrets {
  // One change after the other, so that none is lost to another that was read before it.
  let changing: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const done = changing.then(change);
    changing = done.catch(() => {});
    return done;
  };
  const isOld = (each: KeptWebhook) => isGone(each, nowMs()) || trim(each, nowMs()) !== each;
  /** Read anew in its turn: what was just changed must not be taken for old. */
  const forgetOld = async () => {
    for (const each of (await folder.list()).filter(isOld))
      await (isGone(each, nowMs())
        ? folder.remove(webhookId(each))
        : folder.write(trim(each, nowMs())));
  };
  const list = async () => {
    const all = await folder.list();
    // What it is about counts no longer, whether or not the disk lets go of it.
    if (all.some(isOld)) void inTurn(forgetOld).catch(() => {});
    return all.filter((each) => !isGone(each, nowMs())).map((each) => trim(each, nowMs()));
  };
  const find = async (id: string) => (await list()).find((each) => webhookId(each) === id);
  const mark = (id: string, removedAtMs: number | null) =>
    inTurn(async () => {
      const known = await find(id);
      if (!known || (known.removedAtMs === null) === (removedAtMs === null)) return false;
      await folder.write({ ...known, removedAtMs });
      return true;
    });
  return {
    list,
    remove: (id) => mark(id, nowMs()),
    restore: (id) => mark(id, null),
    set: ({ platform, shop, secret }) =>
      inTurn(async () => {
        const isMade = secret === undefined;
        const checked = checkSecret(isMade ? randomBytes(32).toString('base64url') : secret);
        if (!checked.ok) return failure(said('server.secret.form', undefined, checked.error));
        const { value } = checked;
        const all = await list();
        const wrong = whyNot({ platform, shop, secret: value }, fixed, all);
        if (wrong !== null) return failure(wrong);
        const known = await find(webhookId({ platform, shop }));
        const former = known?.removedAtMs === null ? known.secrets : [];
        await folder.write({
          platform,
          shop,
          removedAtMs: null,
          secrets: [
            ...former.filter((each) => each.secret !== value).flatMap(replaceAt(nowMs())),
            { secret: value, addedAtMs: nowMs(), untilMs: null },
          ],
        });
        return success(isMade ? value : null);
      }),
  };
}

/** A secret says whose order it is: two shops cannot have the same. */
function whyNot(
  { platform, shop, secret }: Required<Given>,
  fixed: readonly Webhook[],
  kept: readonly KeptWebhook[],
): Said | null {
  const known = [
    ...fixed.map(({ tenant, ...each }) => ({ ...each, shop: tenant, isFixed: true })),
    ...kept.map((each) => ({
      ...each,
      secrets: each.secrets.map((one) => one.secret),
      isFixed: false,
    })),
  ].filter((each) => each.platform === platform);
  if (known.some((each) => each.isFixed && each.shop === shop)) return said('server.secret.fixed');
  const other = known.find((each) => each.shop !== shop && each.secrets.includes(String(secret)));
  if (other) return said('server.secret.other', { shop: other.shop });
  const own = kept.find((each) => each.platform === platform && each.shop === shop);
  return own?.removedAtMs === null && own.secrets.at(-1)?.secret === secret
    ? said('server.secret.same')
    : null;
}

const replaceAt =
  (atMs: number) =>
  (each: KeptWebhook['secrets'][number]): KeptWebhook['secrets'] => {
    const untilMs = Math.min(each.untilMs ?? Infinity, atMs + FORMER_MS);
    return untilMs > atMs ? [{ ...each, untilMs }] : [];
  };

const isGone = ({ removedAtMs }: KeptWebhook, atMs: number) =>
  removedAtMs !== null && atMs - removedAtMs >= FORMER_MS;

/** Without the secrets whose day is over. */
function trim(webhook: KeptWebhook, atMs: number): KeptWebhook {
  const secrets = webhook.secrets.filter(({ untilMs }) => untilMs === null || atMs < untilMs);
  return secrets.length === webhook.secrets.length ? webhook : { ...webhook, secrets };
}

const webhookOf = ({ platform, shop, secrets }: KeptWebhook): Webhook => ({
  platform,
  tenant: shop,
  secrets: secrets.map(({ secret }) => secret),
});
