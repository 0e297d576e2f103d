/**
 * The script tag: takes the global name, finds the tags and elements of the page, reserves their space, and imports the app beside itself
 * once a shelf is near or a command needs it.
 */
import type { ReelshelfGlobal } from '../shelf/commandQueue.js';
import { fetchEarly } from '../browser/earlyFeed.js';
import { hasStored } from '../browser/hasStored.js';
import { isPaymentPage } from '../browser/pageKind.js';
import { isDebugged, linkedVideo } from '../shelf/deepLink.js';
import { languageFor } from '../shelf/pageLanguage.js';
import { tagParts } from '../shelf/tagParts.js';
import { createDisplay, writeToConsole } from '../tools/display.js';
import { importApp } from './importApp.js';
import { describeNothing, showLine } from './nothingHere.js';
import { keepPlaces, type Places } from './places.js';

type LoaderGlobal = ReelshelfGlobal & { tags?: Places };

/** What cannot wait until a shopper scrolls near a shelf; a refusal only where an earlier page has stored something. */
const isUrgent = ({ 0: name, 1: first }: ArrayLike<unknown>): boolean =>
  name === 'order' ||
  name === 'open' ||
  (name === 'consent' && !(first as { analytics?: unknown } | undefined)?.analytics && hasStored());

/** Long after a page has drawn itself. */
const SETTLED_MS = 3000;

function start(): void {
  // Of the prototype: an element named `currentScript` stands before the document's own.
  const current: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  // Null in a module. jQuery and optimisers run the text in a script of their own, which has no address.
  const script = current instanceof HTMLScriptElement && current.src ? current : null;
  const existing =
    typeof window.reelshelf === 'function' ? (window.reelshelf as LoaderGlobal) : undefined;
  if (existing?.tags?.take) return existing.tags.take(script);

  const isDebug = isDebugged(location.href);
  const { warn } = createDisplay((line, detail) => {
    writeToConsole(line, detail);
    if (isDebug) showLine(line);
  });
  let isLoading = false;

  const load = () => {
    if (isLoading) return;
    isLoading = true;
    const [first] = places.all;
    const src =
      places.find('reel-shelf[src]')[0]?.getAttribute('src') ?? first?.tag.src ?? script?.src;
    const parts = places
      .find('reel-shelf')
      .flatMap((host) => [
        host.getAttribute('layout'),
        languageFor(host, host.getAttribute('locale')),
      ]);
    void importApp(src, script?.src, parts).then((app) => {
      // Evaluating the app was one task; what it starts is the next.
      if ('start' in app)
        return void setTimeout(() =>
          app.start(window, { ...first?.tag.dataset, ...script?.dataset }, __RELEASE__, tagParts),
        );
      isLoading = false;
      places.find('reel-shelf:not(:defined)').forEach((host) => (host.hidden = true));
      warn({ code: 'APP_NOT_LOADED', subject: src ?? '', message: app[0], remedy: app[1] });
    });
  };
  const queue: ArrayLike<unknown>[] = existing?.q ?? [];
  const api: LoaderGlobal = (...call) => {
    queue.push(call);
    if (isUrgent(call)) load();
  };
  window.reelshelf = api;
  api.q = queue;
  const places = (api.tags = keepPlaces({
    isOurs: ({ src }) =>
      src !== '' && (!script || src === script.src || /reelshelf[^/]*$/.test(src)),
    onShelf(host) {
      const begin = () => {
        load();
        // One that the app knows by now asks by itself.
        if (host.matches(':not(:defined)')) fetchEarly(host);
      };
      const show = () => unlessPaying(begin, host);
      if (linkedVideo(location.href)) show();
      else tagParts.whenNear(host, show);
    },
    warn,
  }));
  places.take(script);
  if (queue.some(isUrgent)) load();

  const explain = () => {
    // Shadow roots come without a word: what nothing has told of is looked for at the end.
    places.take(null);
    setTimeout(() => {
      places.take(null);
      if (!isLoading)
        describeNothing(places, !Object.keys(script?.dataset ?? {}).length, isDebug).forEach(warn);
    }, SETTLED_MS);
  };
  if (document.readyState === 'complete') explain();
  else addEventListener('load', explain, { once: true });
}

const LOOK_AGAIN_MS = 500;

/** Runs `run` now, or when this is no page any more where a shopper pays; until then `host` is not seen. Apart from that such a page is left alone. */
function unlessPaying(run: () => void, host: HTMLElement): void {
  host.hidden = isPaymentPage(window);
  if (host.hidden) setTimeout(unlessPaying, LOOK_AGAIN_MS, run, host);
  else run();
}

/** A page so broken that not even this runs keeps working without videos. Nothing is used for it that the page may have replaced. */
function sayWhy(error: unknown): void {
  writeToConsole('[reelshelf] NOT_STARTED: The page has replaced what scripts need.', error);
}

try {
  start();
} catch (error) {
  sayWhy(error);
}
