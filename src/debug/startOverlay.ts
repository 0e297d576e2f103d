/** `?reelshelf-debug`: what this shelf found on the page and did, in a corner of the window. Comes by `import()` only. */
import { h, render } from 'preact';
import type { CartChoice } from '../cart/detect/choose.js';
import type { AnalyticsEvent } from '../events/catalog.js';
import type { FeedModel } from '../models/feedModel.js';
import type { Display } from '../tools/display.js';
import { createDisposer } from '../tools/disposer.js';
import type { Emitter, Stop } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
import type { Seen } from './diagnosis.js';
import type { MeasuringSeen } from './measuringLines.js';
import { Overlay } from './Overlay.js';
import css from './Overlay.css?inline';

export interface OverlayParts {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  feed: FeedModel;
  events: Emitter<AnalyticsEvent>;
  getCartChoice(): Promise<CartChoice | null>;
  measuring: { status(): Omit<MeasuringSeen, 'privacyControl'> | undefined };
}

const EVERY_MS = 500;
const KEPT_EVENTS = 20;

/** @returns takes the overlay off the page. */
export function startOverlay({
  window,
  env,
  display,
  feed,
  events,
  getCartChoice,
  measuring,
}: OverlayParts): Stop {
  const disposer = createDisposer();
  const host = window.document.createElement('reelshelf-debug');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  window.document.body.append(host);
  disposer.add(() => host.remove());

  let cart: Seen['cart'];
  const kept: AnalyticsEvent[] = [];
  disposer.add(
    events.on((event) => {
      kept.unshift(event);
      kept.length = Math.min(kept.length, KEPT_EVENTS);
    }),
  );
  getCartChoice().then(
    (choice) => (cart = choice),
    () => (cart = null),
  );
  const lookAtMeasuring = (): MeasuringSeen | undefined => {
    const status = measuring.status();
    const privacyControl = Reflect.get(window.navigator, 'globalPrivacyControl') === true;
    return status && { ...status, privacyControl };
  };
  const look = (): Seen => ({
    version: __VERSION__,
    cart,
    status: feed.status.peek(),
    videos: feed.videos.peek().length,
    products: feed.products.peek().size,
    live: feed.quotes.peek().size,
    measuring: lookAtMeasuring(),
    notices: display.said,
    events: [...kept],
  });
  // Pages that are not secure have no clipboard at all.
  const copy = async (text: string) => window.navigator.clipboard.writeText(text);
  // The shelf's own work must not be slowed by being watched: the overlay looks now and then.
  let cancel: Stop = () => {};
  const draw = () => {
    render(h(Overlay, { seen: look(), copy, close: () => disposer.dispose() }), root);
    cancel = env.setTimer(draw, EVERY_MS);
  };
  disposer.add(() => {
    cancel();
    render(null, root);
  });
  draw();
  return () => disposer.dispose();
}
