import { said, type Said } from '../i18n/said.js';
import { randomUUID } from 'node:crypto';
import { answerJson, refuse } from '../server/answers.js';
import type { Console, Sender } from '../server/console/createConsole.js';
import { checkSender, isJson } from '../server/guard.js';
import { readBody } from '../server/readBody.js';
import { parseJson } from '../tools/parseJson.js';
import { notWritable } from './storeRefusals.js';
import { readChanges, readCostSheet, type Entry } from './reports/rooms/readCosts.js';
import type { ReportStore } from './store/types.js';

const MOST_BYTES = 1_000_000;

interface CostServerDeps {
  page: Pick<Console, 'admit'>;
  store: Pick<ReportStore, 'keepCosts' | 'removeCosts'>;
  shops: ReadonlyMap<string, string | null>;
  onCommitted(tenant: string): void;
}

/**
 * `POST v1/report/costs`, for owner and editors: what creators were given, as JSON (`put` and `remove`) or as a spreadsheet
 * (`text/csv`), all of it or nothing. Answers `null` for other paths.
 */
export const createCostServer =
  ({ page, store, shops, onCommitted }: CostServerDeps) =>
  async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    if (!url.pathname.endsWith('/v1/report/costs')) return null;
    if (request.method !== 'POST')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'What was given is written down with POST.', {
        allow: 'POST',
      });
    const refusal = checkSender(request, url, { isLocal: false });
    if (refusal) return refusal;
    const admitted = await page.admit(request, url, sender, 'report');
    if ('refusal' in admitted) return admitted.refusal;
    if (admitted.who.role !== 'owner' && admitted.who.role !== 'editor')
      return refuse(
        403,
        'NOT_ALLOWED',
        said(
          'server.access.refused',
          undefined,
          'Only the owner and editors write down what was given.',
        ),
      );
    const shop = url.searchParams.get('shop') ?? [...shops.keys()][0] ?? '';
    if (!shops.has(shop)) return refuse(404, 'SHOP_UNKNOWN', said('server.shop.unknown'));
    const changes = await readRequest(request);
    if ('refusal' in changes) return changes.refusal;
    try {
      await store.keepCosts(changes.put.map((entry) => ({ ...entry, tenant: shop })));
      const removed = changes.remove.length > 0 ? await store.removeCosts(shop, changes.remove) : 0;
      onCommitted(shop);
      return answerJson(200, { kept: changes.put.length, removed });
    } catch {
      return notWritable();
    }
  };

type Changes = { put: Entry[]; remove: string[] } | { refusal: Response };

async function readRequest(request: Request): Promise<Changes> {
  const isSheet = /^text\/csv\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  if (!isSheet && !isJson(request))
    return { refusal: refuse(415, 'TYPE_REFUSED', 'Send it as application/json or text/csv.') };
  const { text } = await readBody(request, MOST_BYTES);
  if (text === undefined)
    return {
      refusal: refuse(
        413,
        'BODY_TOO_LARGE',
        said('server.body.large', undefined, `Send at most ${MOST_BYTES} bytes at a time.`),
      ),
    };
  if (isSheet) {
    const read = readCostSheet(text, randomUUID);
    return read.ok ? { put: read.value, remove: [] } : refused(read.error);
  }
  const read = readChanges(parseJson(text), randomUUID);
  return read.ok ? read.value : refused(read.error);
}

const refused = (message: Said): Changes => ({
  refusal: refuse(422, 'COSTS_REFUSED', message),
});
