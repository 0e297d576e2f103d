/**
 * Looks whether the page may have a tag that events can be passed on to. What knows the tags is fetched only then, and only while analytics is
 * permitted; until then events are held in memory as those for the endpoint are.
 */
import type { PageLife } from '../../browser/pageLife.js';
import type { AnalyticsEvent } from '../../events/catalog.js';
import { attempt } from '../../tools/attempt.js';
import { createDisposer } from '../../tools/disposer.js';
import type { Emitter, Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { hasPrivacyControl } from '../consent/privacyControl.js';
import { hasFunction } from '../consent/readPage.js';
import type { Consent } from '../consent/types.js';
import { createHeldEvents } from '../heldEvents.js';
import type { FanOut } from './fanOut.js';
import type { PixelReport } from './types.js';

export interface PixelDeps {
  window: Window;
  env: Env;
  page: Pick<PageLife, 'onExit'>;
  consent: Consent;
  events: Emitter<AnalyticsEvent>;
  /** What happened before. */
  earlier: readonly AnalyticsEvent[];
  /** Fetches what passes events on; rejects when it could not be. */
  load(): Promise<FanOut>;
}

export interface PixelWatch {
  /** The tags that events may be passed on to, each with what became of it; none before what knows them was fetched. */
  reports(): readonly PixelReport[];
  stop: Stop;
}

/** Globals of which each tag has one; a page may have them for something else. */
const NAMES = [
  'dataLayer',
  'google_tag_manager',
  'fbq',
  'ttq',
  'analytics',
  'rudderanalytics',
  'jitsu',
  'posthog',
  'GlobalSnowplowNamespace',
  'plausible',
  '_paq',
];

export function watchPixels({
  window,
  env,
  page,
  consent,
  events,
  earlier,
  load,
}: PixelDeps): PixelWatch {
  const disposer = createDisposer();
  const held = createHeldEvents(env);
  let fanOut: FanOut | null = null;
  let isLoading = false;
  const mayBeHere = () =>
    NAMES.some((name) => name in window) ||
    attempt(() => hasFunction(window, 'Shopify', 'analytics', 'publish'));
  const begin = async () => {
    isLoading = true;
    // What could not be fetched is named already; the next look tries again.
    const loaded = await load().catch(() => null);
    isLoading = false;
    if (!loaded || disposer.isDisposed) return;
    fanOut = loaded;
    held.take().forEach(loaded.add);
    loaded.deliver();
  };
  /** With each event and each answer: a tag manager brings its tags late. */
  const look = () => {
    const state = consent.current();
    if (fanOut) fanOut.deliver();
    else if (state && !state.analytics) held.take();
    else if (state && !isLoading && !hasPrivacyControl(window) && mayBeHere()) void begin();
  };

  earlier.forEach(held.add);
  disposer.add(
    events.on((event) => {
      (fanOut ?? held).add(event);
      if (!fanOut) look();
    }),
  );
  disposer.add(page.onExit(look));
  disposer.add(consent.onChange(look));
  look();
  return {
    reports: () => fanOut?.reports() ?? [],
    stop() {
      fanOut?.stop();
      disposer.dispose();
    },
  };
}
