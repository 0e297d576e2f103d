/** Consent, identity and tracker of a shelf: what its options endpoint, key and consent decide, begun anew when one of them changes. */
import { createLocks } from '../browser/locks.js';
import type { PageLife } from '../browser/pageLife.js';
import { pageAddress } from '../browser/pageAddress.js';
import { createPost } from '../browser/post.js';
import { createLocalStore } from '../browser/storage.js';
import { safeUrl } from '../tools/safeUrl.js';
import { createConsent } from '../tracking/consent/createConsent.js';
import type { BatchFormat } from '../tracking/batchFormat.js';
import type { Consent } from '../tracking/consent/types.js';
import { createIdentity, type Identity } from '../tracking/identity.js';
import { watchPixels, type PixelWatch } from '../tracking/pixels/watchPixels.js';
import { startTracker, type Tracker, type TrackerDeps } from '../tracking/tracker.js';
import { explain } from './explain.js';
import type { MeasuringDeps } from './measuring.js';
import { pageContext } from './pageContext.js';

export interface Tracking {
  readonly consent: Consent;
  readonly identity: Identity;
  readonly tracker: Tracker;
  /** `null` where the option leaves all of them out. */
  readonly pixels: PixelWatch | null;
}

/** Longest that a shelf which has gone waits for the shopper's answer, so that what happened before is not lost to it. */
const ANSWER_MS = 1000;

export function startTracking(
  deps: MeasuringDeps,
  page: PageLife,
  experiment: TrackerDeps['experiment'],
): Tracking {
  const { window, env, display, recorder, options, feed } = deps;
  const consent = createConsent(options.consent ?? 'auto', { window, env, display });
  const identity = createIdentity(env);
  const earlier = recorder.takeEarly();
  const option = [options.pixels ?? 'auto'].flat();
  const tracker = startTracker({
    env,
    display,
    endpoint: readEndpoint(deps),
    key: options.key,
    format: options.endpointFormat === 'segment' ? loadSegmentFormat(deps) : undefined,
    page,
    post: createPost(window),
    locks: createLocks(window),
    openStorage: (within) => createLocalStore(window, within),
    context: () => ({
      ...pageContext(window, env, options, feed()),
      referrer: window.document.referrer,
    }),
    experiment,
    consent,
    identity,
    events: recorder.emitter,
    earlier,
  });
  const pixels = option.includes('off')
    ? null
    : watchPixels({
        window,
        env,
        page,
        consent,
        events: recorder.emitter,
        earlier,
        load: async () =>
          (await fetchPart(deps, import('./pixels.js'))).startPixels(deps, consent, option),
      });
  return { consent, identity, tracker, pixels };
}

/** A late file that could not be fetched is named. */
export function fetchPart<T>({ display }: MeasuringDeps, file: Promise<T>): Promise<T> {
  file.catch((error: unknown) => {
    void explain(display, (words) => [words.describePartNotLoaded(error)]);
  });
  return file;
}

/** There before the first batch, as a rule: a page that is being left waits for no file. Until then batches wait. */
function loadSegmentFormat(deps: MeasuringDeps): () => BatchFormat | null {
  let format: BatchFormat | null = null;
  fetchPart(deps, import('../tracking/segmentFormat.js')).then(
    (file) => (format = file.segmentFormat),
    () => {},
  );
  return () => format;
}

/** Sends what may be sent. */
export function endTracking(
  { consent, tracker, pixels }: Tracking,
  env: MeasuringDeps['env'],
): void {
  const stop = () => {
    tracker.stop();
    pixels?.stop();
    consent.stop();
  };
  // Silence permits nothing; an answer that is on its way may.
  if (consent.current() !== null || tracker.status().held === 0) return stop();
  const cancel = env.setTimer(stop, ANSWER_MS);
  consent.onChange(() => {
    cancel();
    stop();
  });
}

function readEndpoint({ window, display, options }: MeasuringDeps): string | null {
  if (options.endpoint === undefined) return null;
  const endpoint = safeUrl(options.endpoint, pageAddress(window));
  if (endpoint === null) {
    display.warn({
      code: 'ENDPOINT_REFUSED',
      message: `The endpoint was "${String(options.endpoint).slice(0, 100)}", expected an https address.`,
      remedy: 'Correct data-endpoint; until then no event leaves this page.',
    });
  }
  return endpoint;
}
