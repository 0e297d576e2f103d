import { lastingPost } from '../browser/lastingPost.js';
import { eventFields, SCHEMA } from '../events/fields.js';
import type { Feed } from '../feed/schema.js';
import { uuidV7 } from '../tools/ids.js';
import { safeUrl } from '../tools/safeUrl.js';
import { writeJson } from '../tools/writeJson.js';
import type { MeasuringDeps } from './measuring.js';
import { pageContext } from './pageContext.js';

/**
 * Sends what happened so far, for a shopper who leaves before what measures has come. They have permitted it, but who they are is known
 * to nobody yet, and of the page's address no more is told than cannot hold anything personal.
 *
 * @param source - who permitted it.
 */
export function sendLastWords(
  { window, env, options, recorder }: Omit<MeasuringDeps, 'feed' | 'quotes' | 'impressions'>,
  feed: Feed | null,
  source: 'option' | 'call',
): void {
  const { origin, href } = window.location;
  const endpoint = safeUrl(options.endpoint ?? '', href);
  // What writes Segment's batches comes late, too; there who leaves so early is not counted.
  const events = endpoint && options.endpointFormat !== 'segment' ? recorder.takeEarly(false) : [];
  if (!endpoint || events.length === 0) return;
  const view = uuidV7(env.nowMs(), env.random);
  const batch = {
    schema: SCHEMA,
    batchId: view,
    sentAt: new Date(env.nowMs()).toISOString(),
    attempt: 0,
    key: options.key,
    context: {
      ...pageContext(window, env, options, feed),
      page: origin,
      consent: { analytics: true, marketing: false, source },
      automated: window.navigator.webdriver,
    },
    events: events.map((event, seq) => ({
      ...eventFields(event),
      seq,
      mono: event.monoMs,
      view,
      props: event.props,
    })),
  };
  lastingPost(window, endpoint, writeJson(batch)).catch(() => {});
}
