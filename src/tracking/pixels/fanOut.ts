/**
 * Passes events on to the tags that the page has: each event once to each, as long as what the tag needs is permitted. An event waits up to five
 * minutes for the shopper's answer and for a tag that comes late.
 */
import type { AnalyticsEvent } from '../../events/catalog.js';
import { catalog } from '../../events/pageSchemas.js';
import { attempt } from '../../tools/attempt.js';
import type { Display } from '../../tools/display.js';
import type { Env } from '../../tools/env.js';
import { hasPrivacyControl } from '../consent/privacyControl.js';
import type { Consent, ConsentState } from '../consent/types.js';
import { choosePixels, type PixelSteps } from './choices.js';
import { pixelLoaders } from './registry.js';
import type { PixelName } from './pixelNames.js';
import { marketingPixels, pixelSigns } from './signs.js';
import { reporterOf } from './toldByShop.js';
import { toPixelEvent, type PixelSubjects } from './toPixelEvent.js';
import type { Pixel, PixelEvent, PixelReport, PixelSilence } from './types.js';

export interface FanOutParts {
  window: Window;
  env: Pick<Env, 'monotonicMs' | 'setTimer'>;
  display: Display;
  consent: Pick<Consent, 'check'>;
  /** The option `pixels`, as words. */
  option: readonly string[];
  subjects: PixelSubjects;
}

export interface FanOut {
  /** Told at once when the shopper may be gone the next moment; all else when their tap is answered. */
  add(event: AnalyticsEvent): void;
  /** Looks for the tags, and sends each the events that it may have and has not had. */
  deliver(): void;
  reports(): PixelReport[];
  /** Sends what waits, as far as it is permitted. */
  stop(): void;
}

interface Fed {
  steps: PixelSteps;
  isFound: boolean;
  pixel: Pixel | 'loading' | null;
  /** Number of the next event that it has not been sent. */
  next: number;
  sent: number;
  silence: PixelSilence | null;
  leftTo: string | null;
}

const unfed = (steps: PixelSteps): Fed => ({
  steps,
  isFound: false,
  pixel: null,
  next: 0,
  sent: 0,
  silence: 'not_found',
  leftTo: null,
});

const HELD_MS = 5 * 60_000;
const HELD_COUNT = 300;

/** Steps that a shop's own tags report, too. */
const CART_STEPS = ['product_added', 'checkout_started'];

export function startFanOut({
  window,
  env,
  display,
  consent,
  option,
  subjects,
}: FanOutParts): FanOut {
  let cancel = () => {};
  const events: { number: number; event: AnalyticsEvent }[] = [];
  let count = 0;
  const fed = new Map(
    [...choosePixels(option)].map(([name, steps]) => [name, unfed(steps)] as const),
  );
  const isNamed = (name: PixelName) => option.some((word) => word.split(':')[0] === name);

  const find = (name: PixelName, one: Fed) => {
    if (one.isFound || !attempt(() => pixelSigns[name](window), false)) return;
    one.isFound = true;
    // What Tag Manager has got would come to the same property once more.
    if (name === 'ga4' && !isNamed('gtm')) one.next = Math.max(one.next, fed.get('gtm')?.next ?? 0);
  };
  const silenceOf = (name: PixelName, one: Fed, state: ConsentState | null) => {
    if (!one.isFound) return 'not_found';
    if (hasPrivacyControl(window)) return 'privacy_control';
    if (name === 'gtm' && fed.get('ga4')?.isFound && !isNamed('gtm')) return 'covered';
    if (!state) return 'unanswered';
    return state.analytics && (state.marketing || !marketingPixels.includes(name))
      ? null
      : 'refused';
  };
  const load = async (name: PixelName, one: Fed) => {
    one.pixel = 'loading';
    one.pixel = await loadPixel(name, window, display);
    if (one.pixel) deliver();
    else one.silence = 'not_loaded';
  };
  const forgetOld = () => {
    const oldMs = env.monotonicMs() - HELD_MS;
    while (events[0] && (events.length > HELD_COUNT || events[0].event.monoMs < oldMs))
      events.shift();
  };
  const deliver = () => {
    cancel();
    forgetOld();
    for (const [name, one] of fed) {
      find(name, one);
      for (;;) {
        // Asked before each: a tag that gets an event may change what is permitted.
        one.silence = silenceOf(name, one, consent.check());
        const waiting = events.find(({ number }) => number >= one.next);
        if (one.silence === 'not_found' || one.silence === 'unanswered' || !waiting) break;
        if (one.silence) {
          one.next = count;
          break;
        }
        if (one.pixel === null) void load(name, one);
        if (one.pixel === null || one.pixel === 'loading') break;
        one.next = waiting.number + 1;
        if (isFor(name, one, waiting.event, window)) {
          const event = toPixelEvent(waiting.event, subjects);
          if (sendTo(name, one.pixel, event, display)) one.sent++;
        }
      }
    }
  };
  return {
    add(event) {
      events.push({ number: count++, event });
      if (catalog[event.type].value === 'high') return deliver();
      cancel();
      cancel = env.setTimer(deliver, 0);
    },
    deliver,
    stop: deliver,
    reports: () =>
      [...fed].map(([name, { sent, silence, leftTo }]) => ({ name, sent, silence, leftTo })),
  };
}

/** @returns `null` where its file could not be fetched, which is said. */
async function loadPixel(name: PixelName, page: Window, display: Display): Promise<Pixel | null> {
  try {
    const create = await pixelLoaders[name]();
    return create(page);
  } catch (detail) {
    display.warn({
      code: 'PIXEL_NOT_LOADED',
      subject: name,
      message: `The file that passes events on to ${name} could not be loaded.`,
      remedy: 'Check that all files of the release are served and not blocked.',
      detail,
    });
    return null;
  }
}

/** @returns whether the tag took the event; what it throws is shown in the console. */
function sendTo(name: PixelName, pixel: Pixel, event: PixelEvent, display: Display): boolean {
  try {
    return pixel.send(event);
  } catch (detail) {
    display.warn({
      code: 'PIXEL_FAILED',
      subject: name,
      message: `The page’s own tag ${name} threw an error when it was told of ${event.type}; nothing else is affected.`,
      remedy: 'Look into that tag, or leave it out with the option pixels.',
      detail,
    });
    return false;
  }
}

/** Orders are the shop's to report. */
function isFor(name: PixelName, one: Fed, { type, props }: AnalyticsEvent, page: Window): boolean {
  if (type === 'order_completed') return false;
  if (!CART_STEPS.includes(type) || one.steps === 'all') return true;
  if (one.steps === 'views') return false;
  one.leftTo = 'adapter' in props ? reporterOf(name, props.adapter, page) : null;
  return one.leftTo === null;
}
