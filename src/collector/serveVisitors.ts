import { isRecord } from '../tools/isRecord.js';
import { answerJson, refuse } from '../server/answers.js';
import type { Console, Sender } from '../server/console/createConsole.js';
import { checkSender, isJson } from '../server/guard.js';
import { readBody } from '../server/readBody.js';
import { maskActor } from './ingest/privacy.js';
import type { ReportStore } from './store/types.js';

/** Of what pages make, and of what anybody may have sent as one. */
const VISITOR = /^[\w.@+-]{1,128}$/;

/**
 * `POST /v1/visitors/forget` with `{ "visitor": "…" }`, for the owner: all that this visitor did, asked and liked is deleted, as the law lets shoppers ask.
 * Answers `null` for other paths.
 */
export const createVisitorServer =
  (page: Console, stores: readonly Pick<ReportStore, 'forget'>[], onRemoved: () => void) =>
  async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    if (!url.pathname.endsWith('/v1/visitors/forget')) return null;
    if (request.method !== 'POST')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'A visitor is forgotten with POST.', {
        allow: 'POST',
      });
    const refusal = checkSender(request, url, { isLocal: false });
    if (refusal) return refusal;
    const admitted = await page.admit(request, url, sender, 'people');
    if ('refusal' in admitted) return admitted.refusal;
    if (!isJson(request)) return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
    const visitor = visitorIn((await readBody(request, 1024)).text ?? '');
    if (visitor === null)
      return refuse(
        422,
        'VISITOR_REFUSED',
        'Send {"visitor": "…"} with the id that the shopper’s browser keeps.',
      );
    try {
      let removed = 0;
      const away = new Set<string>();
      const tellAway = (servers: readonly string[]) => servers.forEach((name) => away.add(name));
      for (const store of stores) removed += await store.forget(maskActor(visitor), tellAway);
      onRemoved();
      if (away.size === 0) return answerJson(200, { removed });
      const message = `Deleted on every server that answers. Not there: ${[...away].join(', ')}; it deletes the same when it comes back, and nothing has to be sent again.`;
      return answerJson(202, { removed, awaited: [...away], message });
    } catch {
      return refuse(
        503,
        'STORE_FAILED',
        'Not everything was deleted: the database cannot be written at the moment. Send it again later.',
        { 'retry-after': '5' },
      );
    }
  };

function visitorIn(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    const visitor = isRecord(body) ? body['visitor'] : null;
    return typeof visitor === 'string' && VISITOR.test(visitor) ? visitor : null;
  } catch {
    return null;
  }
}
