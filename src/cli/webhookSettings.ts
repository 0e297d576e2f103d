import { readFile } from 'node:fs/promises';
import { CollectorError } from '../collector/collectorError.js';
import { webhookPlatforms, type WebhookPlatform } from '../collector/reports/shared/webhooks.js';
import type { WebhookOption } from '../collector/webhooks/webhookOptions.js';
import { failure, success, type Result } from '../tools/result.js';

/** One `--webhook`, before its secrets are read. */
export interface WebhookSetting {
  platform: WebhookPlatform;
  shop: string | null;
  from: { file: string } | { secrets: readonly string[] };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `shopify=@/run/secrets/shopify`, `shopify=env:SHOPIFY_SECRET`, `shopify@Halden=…`, and `REELSHELF_WEBHOOKS` with several of
 * them by spaces. Other users of the machine see what is typed, so a file or a variable is the better place for a secret.
 */
export function parseWebhooks(
  given: readonly string[],
  environment: Environment,
): Result<WebhookSetting[], string> {
  const more = (environment['REELSHELF_WEBHOOKS'] ?? '').split(/\s+/).filter(Boolean);
  const settings: WebhookSetting[] = [];
  for (const text of [...given, ...more]) {
    const [, name = '', shop, secret = ''] = /^([\w-]+)(?:@([^=]+))?=(.+)$/.exec(text.trim()) ?? [];
    const platform = webhookPlatforms.find((known) => known === name.toLowerCase());
    if (!platform) {
      // Never the whole of it: it may hold a secret.
      const shown = (name || text.split('=')[0] || '').slice(0, 40);
      return failure(
        `--webhook begins with "${shown}"; expected a platform and where its secret is, such as shopify=@./shopify.secret. Platforms: ${webhookPlatforms.join(', ')}.`,
      );
    }
    const from = readSecret(secret, environment);
    if (!from.ok) return failure(`--webhook ${platform} ${from.error}`);
    settings.push({ platform, shop: shop ?? null, from: from.value });
  }
  return success(settings);
}

function readSecret(
  text: string,
  environment: Environment,
): Result<WebhookSetting['from'], string> {
  if (text.startsWith('@')) return success({ file: text.slice(1) });
  if (!text.startsWith('env:')) return success({ secrets: [text] });
  const value = environment[text.slice(4)];
  return value === undefined || value.trim() === ''
    ? failure(`names the variable ${text.slice(4, 84)}, which is not set.`)
    : success({ secrets: value.trim().split(/\s+/) });
}

/**
 * The settings with their secrets; of a file each line is one, so that a new one can stand beside the old while it is replaced.
 *
 * @throws CollectorError `OPTIONS_INVALID` for a file that cannot be read or is empty.
 */
export async function readWebhooks(settings: readonly WebhookSetting[]): Promise<WebhookOption[]> {
  return Promise.all(
    settings.map(async ({ platform, shop, from }) => ({
      platform,
      secrets: 'file' in from ? await readSecrets(platform, from.file) : from.secrets,
      ...(shop === null ? {} : { shop }),
    })),
  );
}

async function readSecrets(platform: string, file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CollectorError(
      'OPTIONS_INVALID',
      `The secret of --webhook ${platform} cannot be read from ${file}: ${why}`,
    );
  });
  const secrets = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (secrets.length > 0) return secrets;
  throw new CollectorError(
    'OPTIONS_INVALID',
    `The file of --webhook ${platform}, ${file}, is empty. Put the secret into it, one a line.`,
  );
}
