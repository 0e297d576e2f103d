import { said, type Said } from '../i18n/said.js';
import { answer, answerJson, refuse } from '../server/answers.js';
import type { Console, Sender } from '../server/console/createConsole.js';
import { checkSender, isJson } from '../server/guard.js';
import { parseJson } from '../tools/parseJson.js';
import { readBody } from '../server/readBody.js';
import { isRecord } from '../tools/isRecord.js';
import { notReadable } from './storeRefusals.js';
import type { Refusals } from './refusals.js';
import { webhookPlatforms, type Webhooks, type WebhookSet } from './reports/shared/webhooks.js';
import type { ReportStore } from './store/types.js';
import type { KeptSecrets, Secrets } from './webhooks/kept/secrets.js';
import { webhookId } from './webhooks/kept/secretsFolder.js';
import { webhookLines } from './webhooks/kept/webhookLines.js';

export interface WebhookServerDeps {
  page: Pick<Console, 'admit'>;
  secrets: Secrets;
  store: Pick<ReportStore, 'lastSigned'>;
  refusals: Pick<Refusals, 'of'>;
  shops: ReadonlyMap<string, string | null>;
  onCommitted(tenant: string): void;
}

const ROUTE = /\/v1\/webhooks(?:\/(?<id>\w{1,40})(?<restore>\/restore)?)?$/;

/**
 * `v1/webhooks`, for the owner: whose servers may tell of orders, and how they are heard (GET); a new secret (POST); `/<id>`: one that is
 * taken away (DELETE); `/<id>/restore`: brought back within a day (POST). Answers `null` for other paths.
 */
export function createWebhookServer(deps: WebhookServerDeps) {
  return async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    const { kept } = deps.secrets;
    const route = ROUTE.exec(url.pathname);
    if (!route || !kept) return null;
    const refusal = checkSender(request, url, { isLocal: false });
    if (refusal) return refusal;
    const admitted = await deps.page.admit(request, url, sender, 'orders');
    if ('refusal' in admitted) return admitted.refusal;
    const { id = '', restore } = route.groups ?? {};
    try {
      return await answerWebhooks(request, { id, isRestore: restore !== undefined }, deps, kept);
    } catch (error) {
      return refuse(
        503,
        'SECRETS_FAILED',
        said(
          'server.secret.failed',
          undefined,
          `The secrets cannot be read or written, and nothing was changed: ${error instanceof Error ? error.message : String(error)}. Look at the folder and the disk of the collector’s data.`,
        ),
      );
    }
  };
}

async function answerWebhooks(
  request: Request,
  { id, isRestore }: { id: string; isRestore: boolean },
  deps: WebhookServerDeps,
  kept: KeptSecrets,
): Promise<Response> {
  const { method } = request;
  if (id === '' && (method === 'GET' || method === 'HEAD')) return list(deps, kept);
  if (id === '' && method === 'POST') return set(request, deps, kept);
  if (isRestore && method === 'POST') return changed(deps, id, await kept.restore(id));
  if (id !== '' && !isRestore && method === 'DELETE')
    return changed(deps, id, await kept.remove(id));
  return refuse(
    405,
    'METHOD_NOT_ALLOWED',
    'Webhooks are read with GET, set up with POST and taken away with DELETE.',
    { allow: id === '' ? 'GET, POST' : isRestore ? 'POST' : 'DELETE' },
  );
}

async function list(deps: WebhookServerDeps, kept: KeptSecrets): Promise<Response> {
  const own = await kept.list();
  const lines = await webhookLines(deps, own).catch(() => null);
  const shops = [...deps.shops.keys()];
  return lines ? answerJson(200, { shops, lines } satisfies Webhooks) : notReadable();
}

async function set(
  request: Request,
  deps: WebhookServerDeps,
  kept: KeptSecrets,
): Promise<Response> {
  if (!isJson(request)) return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
  const read = parseJson((await readBody(request, 4096)).text ?? '');
  const body = isRecord(read) ? read : {};
  const no = (message: string | Said) => refuse(422, 'WEBHOOK_REFUSED', message);
  const platform = webhookPlatforms.find((known) => known === body['platform']);
  if (!platform)
    return no(
      `The platform is ${JSON.stringify(body['platform'] ?? '').slice(0, 60)}; expected one of ${webhookPlatforms.join(', ')}.`,
    );
  const shops = [...deps.shops.keys()];
  const shop = shops.find((known) => known === (body['shop'] ?? shops[0]));
  if (shop === undefined) return no(`There is no such shop here; there are: ${shops.join(', ')}.`);
  const done = await kept.set({ platform, shop, secret: body['secret'] });
  if (!done.ok) return no(done.error);
  deps.onCommitted(shop);
  // Nothing may fail after this: what was made is told this once.
  return answerJson(201, {
    id: webhookId({ platform, shop }),
    secret: done.value,
  } satisfies WebhookSet);
}

/** The report names the platforms that are set up, and has changed with them. */
function changed({ shops, onCommitted }: WebhookServerDeps, id: string, isDone: boolean): Response {
  if (!isDone) return refuse(404, 'NOT_FOUND', said('server.secret.gone'));
  for (const shop of shops.keys())
    if (webhookPlatforms.some((platform) => webhookId({ platform, shop }) === id))
      onCommitted(shop);
  return answer(204, null);
}
