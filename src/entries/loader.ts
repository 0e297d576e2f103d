/**
 * The script tag. A classic script, because only those know themselves (`document.currentScript`): it takes the global name,
 * reserves the shelf's space, and imports the app beside itself once a shelf is near or a command needs it.
 */
import { DEFAULT_HEADING } from '../i18n/heading.js';
import type { ReelshelfGlobal } from '../shelf/commandQueue.js';
import { hasStored } from '../browser/hasStored.js';
import { isPaymentPage } from '../browser/pageKind.js';
import type { Reason } from '../browser/whyNotLoaded.js';
import { linkedVideo } from '../shelf/deepLink.js';
import { reserveSpace } from '../shelf/reserve.js';
import { whenNear } from '../shelf/whenNear.js';
import { createDisplay } from '../tools/display.js';
import { importApp, NO_ADDRESS } from './importApp.js';

/** What cannot wait until a shopper scrolls near a shelf; a refusal only where an earlier page has stored something. */
const isUrgent = ({ 0: name, 1: first }: ArrayLike<unknown>): boolean =>
  name === 'order' || name === 'open' || (name === 'consent' && !(first as { analytics?: unknown } | undefined)?.analytics && hasStored());

function start(): void {
  const display = createDisplay();
  // Of the prototype: an element named `currentScript` stands before the document's own.
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  const fail = ([message, remedy]: Reason, subject = '') => display.warn({ code: 'APP_NOT_LOADED', subject, message, remedy });
  if (!(script instanceof HTMLScriptElement)) return fail(NO_ADDRESS);
  const attributes = Object.entries(script.dataset);
  const existing = typeof window.reelshelf === 'function' ? window.reelshelf : undefined;
  let isLoading = false;

  const load = () => {
    if (isLoading) return;
    isLoading = true;
    void importApp(script.src).then((app) => {
      // Evaluating the app was one task; what it starts is the next.
      if ('start' in app) return void setTimeout(() => app.start(window, Object.fromEntries(attributes), __RELEASE__));
      isLoading = false;
      document.querySelectorAll<HTMLElement>('reel-shelf:not(:defined)').forEach((host) => (host.hidden = true));
      fail(app, script.src);
    });
  };
  const queue: ArrayLike<unknown>[] = existing?.q ?? [];
  const api: ReelshelfGlobal = existing?.tags
    ? existing
    : (...call) => {
        queue.push(call);
        if (isUrgent(call)) load();
      };
  window.reelshelf = api;
  api.q ??= queue;
  const tags = (api.tags ??= []);
  if (queue.some(isUrgent)) load();

  const identity = JSON.stringify(attributes);
  if (tags.includes(identity)) {
    display.warn({ code: 'TAG_TWICE', subject: script.src, message: 'This tag is on the page twice.', remedy: 'Remove one.' });
    return;
  }
  tags.push(identity);

  const watchFor = (host: HTMLElement) => {
    const show = () => unlessPaying(load, host);
    if (linkedVideo(location.href)) show();
    else whenNear(host, show);
  };
  const place = (put: (host: HTMLElement) => void) => {
    const host = document.createElement('reel-shelf');
    for (const [name, value] of attributes) if (name !== 'target' && value !== undefined) host.setAttribute(name.replace(/[A-Z]/g, '-$&'), value);
    reserveSpace(host, script.dataset['heading'] ?? DEFAULT_HEADING, script.dataset['line'] ?? '');
    put(host);
    watchFor(host);
  };
  const { feed, target } = script.dataset;
  if (!feed) {
    // A tag without a feed only brings the element: shelves stand in the markup.
    const watchAll = () => document.querySelectorAll<HTMLElement>('reel-shelf').forEach(watchFor);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchAll, { once: true });
    else watchAll();
  } else if (target) keepIn(target, place, display);
  else
    unlessPaying(() => {
      if (script.closest('body')) place((host) => script.after(host));
      else
        display.warn({
          code: 'TAG_WITHOUT_PLACE',
          subject: script.src,
          message: 'The tag is outside the body and has no data-target.',
          remedy: 'Move it to where the videos belong, or add data-target="#element".',
        });
    });
}

const LOOK_AGAIN_MS = 500;

/** Runs `run` now, or when this is no page any more where a shopper pays; until then `host` is not seen. Apart from that such a page is left alone. */
function unlessPaying(run: () => void, host?: HTMLElement): void {
  const isPaying = isPaymentPage(window);
  if (host) host.hidden = isPaying;
  if (isPaying) setTimeout(unlessPaying, LOOK_AGAIN_MS, run, host);
  else run();
}

/** Puts the shelf into `selector` now, when it appears, and again after the page has replaced it without reloading. */
function keepIn(selector: string, place: (put: (host: HTMLElement) => void) => void, display: ReturnType<typeof createDisplay>): void {
  let isDue = false;
  const look = () => {
    isDue = false;
    const target = document.querySelector(selector);
    if (target && !target.querySelector(':scope > reel-shelf') && !isPaymentPage(window)) place((host) => target.append(host));
  };
  try {
    look();
  } catch {
    display.warn({ code: 'TARGET_INVALID', subject: selector, message: 'data-target is not a CSS selector.', remedy: 'Use one like "#videos".' });
    return;
  }
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

try {
  start();
} catch {
  // A page so broken that not even this runs keeps working without videos.
}
