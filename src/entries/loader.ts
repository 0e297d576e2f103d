/**
 * The script tag. A classic script, because only those know themselves (`document.currentScript`): it takes the global name,
 * reserves the shelf's space, and imports the app beside itself once a shelf is near or a command needs it.
 */
import type { ReelshelfGlobal } from '../shelf/commandQueue.js';
import { isPaymentPage } from '../browser/pageKind.js';
import { linkedVideo } from '../shelf/deepLink.js';
import { reserveSpace } from '../shelf/reserve.js';
import { whenNear } from '../shelf/whenNear.js';
import { createDisplay } from '../tools/display.js';


/** Commands that cannot wait until a shopper scrolls near a shelf. */
const URGENT = ['order', 'open'];

function start(): void {
  const display = createDisplay();
  // Of the prototype: an element named `currentScript` stands before the document's own.
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  if (!(script instanceof HTMLScriptElement)) return;
  const attributes = Object.entries(script.dataset);
  const existing = typeof window.reelshelf === 'function' ? window.reelshelf : undefined;
  let isLoading = false;

  const load = () => {
    if (isLoading) return;
    isLoading = true;
    import('./app.js').then(
      // Evaluating the app was one task; what it starts is the next.
      (app) => setTimeout(() => app.start(window, Object.fromEntries(attributes))),
      () => {
        isLoading = false;
        document.querySelectorAll<HTMLElement>('reel-shelf:not(:defined)').forEach((host) => (host.hidden = true));
        display.warn({
          code: 'APP_NOT_LOADED',
          subject: script.src,
          message: 'The files beside this script could not be loaded.',
          remedy: 'Serve the whole release from one folder, with CORS, and allow it in script-src.',
        });
      },
    );
  };
  const queue: ArrayLike<unknown>[] = existing?.q ?? [];
  const api: ReelshelfGlobal = existing?.tags
    ? existing
    : (...call) => {
        queue.push(call);
        if (URGENT.includes(String(call[0]))) load();
      };
  window.reelshelf = api;
  api.q ??= queue;
  const tags = (api.tags ??= []);
  if (queue.some((call) => URGENT.includes(String(call[0])))) load();

  const identity = JSON.stringify(attributes);
  if (tags.includes(identity)) {
    display.warn({ code: 'TAG_TWICE', subject: script.src, message: 'This tag is on the page twice.', remedy: 'Remove one.' });
    return;
  }
  tags.push(identity);
  if (isPaymentPage(window)) return;

  const watchFor = (host: HTMLElement) => (linkedVideo(location.href) ? load() : void whenNear(host, load));
  if (!script.dataset['feed']) {
    // A tag without a feed only brings the element: shelves stand in the markup.
    const watchAll = () => document.querySelectorAll<HTMLElement>('reel-shelf').forEach(watchFor);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchAll, { once: true });
    else watchAll();
    return;
  }
  const place = (put: (host: HTMLElement) => void) => {
    const host = document.createElement('reel-shelf');
    for (const [name, value] of attributes) if (name !== 'target' && value !== undefined) host.setAttribute(name.replace(/[A-Z]/g, '-$&'), value);
    reserveSpace(host, script.dataset['heading'] ?? 'Seen on creators', script.dataset['line'] ?? '');
    put(host);
    watchFor(host);
  };
  const { target } = script.dataset;
  if (target) keepIn(target, place, display);
  else if (script.closest('body')) place((host) => script.after(host));
  else {
    display.warn({
      code: 'TAG_WITHOUT_PLACE',
      subject: script.src,
      message: 'The tag is outside the body and has no data-target.',
      remedy: 'Move it to where the videos belong, or add data-target="#element".',
    });
  }
}

/** Puts the shelf into `selector` now, when it appears, and again after the page has replaced it without reloading. */
function keepIn(selector: string, place: (put: (host: HTMLElement) => void) => void, display: ReturnType<typeof createDisplay>): void {
  let isDue = false;
  const look = () => {
    isDue = false;
    const target = document.querySelector(selector);
    if (target && !target.querySelector(':scope > reel-shelf')) place((host) => target.append(host));
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
