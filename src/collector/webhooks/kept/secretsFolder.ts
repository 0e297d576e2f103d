/**
 * Secrets of signed orders that the owner gave in the console, in a private folder: a file for each platform of a shop, written whole.
 * They are kept as they are, since a signature can be checked with nothing less.
 */
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../../tools/parseJson.js';
import { readText, writeWhole } from '../../../server/privateFiles.js';
import { isRecord } from '../../../tools/isRecord.js';
import { webhookPlatforms, type WebhookPlatform } from '../../reports/shared/webhooks.js';

export interface KeptSecret {
  secret: string;
  addedAtMs: number;
  /** `null`: as long as nothing replaces it. */
  untilMs: number | null;
}

export interface KeptWebhook {
  platform: WebhookPlatform;
  shop: string;
  /** The newest last. */
  secrets: readonly KeptSecret[];
  /** Since when none of them counts; `null`: they do. */
  removedAtMs: number | null;
}

export interface SecretsFolder {
  readonly path: string;
  list(): Promise<readonly KeptWebhook[]>;
  write(webhook: KeptWebhook): Promise<void>;
  remove(id: string): Promise<void>;
}

export const webhookId = ({ platform, shop }: Pick<KeptWebhook, 'platform' | 'shop'>): string =>
  createHash('sha256').update(`${platform}\n${shop}`).digest('hex').slice(0, 12);

const FILE = /^([0-9a-f]{12})\.json$/;

/** @param log - hears of files that are no secret. */
export function createSecretsFolder(path: string, log: (line: string) => void): SecretsFolder {
  const logged = new Set<string>();
  const read = async (name: string): Promise<KeptWebhook | null> => {
    const text = await readText(join(path, name));
    if (text === null) return null;
    const webhook = parseWebhook(name, text);
    if (!webhook && !logged.has(name)) {
      logged.add(name);
      log(
        `WEBHOOK_FILE: ${join(path, name)} is no secret and lets no orders in. Delete it, and set the platform up again in the console’s room Orders.`,
      );
    }
    return webhook;
  };
  return {
    path,
    async list() {
      const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      const webhooks = await Promise.all(names.filter((name) => FILE.test(name)).map(read));
      return webhooks.flatMap((webhook) => webhook ?? []);
    },
    write: (webhook) => writeWhole(path, `${webhookId(webhook)}.json`, JSON.stringify(webhook)),
    remove: (id) => rm(join(path, `${id}.json`), { force: true }),
  };
}

function parseWebhook(name: string, text: string): KeptWebhook | null {
  const read = parseJson(text);
  if (!isRecord(read)) return null;
  const { shop, secrets, removedAtMs = null } = read;
  const platform = webhookPlatforms.find((known) => known === read['platform']);
  if (!platform || typeof shop !== 'string' || !Array.isArray(secrets)) return null;
  if (removedAtMs !== null && typeof removedAtMs !== 'number') return null;
  const kept = secrets.flatMap((each: unknown) => parseSecret(each) ?? []);
  const webhook = { platform, shop, secrets: kept, removedAtMs };
  // A file under another's name would be written twice.
  return kept.length > 0 && `${webhookId(webhook)}.json` === name ? webhook : null;
}

function parseSecret(read: unknown): KeptSecret | null {
  if (!isRecord(read)) return null;
  const { secret, addedAtMs, untilMs } = read;
  if (typeof secret !== 'string' || secret.length < 8 || typeof addedAtMs !== 'number') return null;
  return untilMs === null || typeof untilMs === 'number' ? { secret, addedAtMs, untilMs } : null;
}
