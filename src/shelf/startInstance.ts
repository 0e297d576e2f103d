/** Builds one world: environment, models, view, measuring. The one place that knows everybody. */
import { createBrowserEnv } from '../browser/browserEnv.js';
import { hasPaymentMarks } from '../browser/paymentMarks.js';
import { createViewport } from '../browser/viewport.js';
import { createFormats } from '../i18n/format.js';
import { shelfTexts } from '../i18n/en/shelf.js';
import { createTranslate } from '../i18n/translate.js';
import type { ShelfContext, ShelfDeps } from '../models/context.js';
import { startDevice } from '../models/deviceModel.js';
import { FeedModel } from '../models/feedModel.js';
import { PlayerModel } from '../models/playerModel.js';
import { createShop } from '../models/shopLoader.js';
import type { Display } from '../tools/display.js';
import { createDisposer } from '../tools/disposer.js';
import { isDebugged, linkedVideo } from './deepLink.js';
import { dispatchFact, toDetail, type ReelshelfEventDetail } from './domEvents.js';
import { createFacts } from './facts.js';
import { createLateServices } from './lateServices.js';
import { createMeasuring } from './measuring.js';
import type { ShelfOptions } from './options.js';
import { releaseSpace, reserveSpace } from './reserve.js';
import { showFeed } from './showFeed.js';
import { whenNear } from './whenNear.js';

export interface Instance {
  open(videoId: string): void;
  close(): void;
  order(order: unknown): void;
  consent(answer: { analytics: boolean; marketing: boolean }): void;
  destroy(): void;
}

interface Setup {
  host: HTMLElement;
  options: ShelfOptions;
  /** Not after a change of options: a link to a video opens it once. */
  isFirst: boolean;
  display: Display;
  tell(detail: ReelshelfEventDetail): void;
  /** A closer look has shown that a shopper pays on this page. */
  isPaying: boolean;
  /** The page has become one where a shopper pays, or is no longer: begin again. */
  restart(isPaying: boolean): void;
}

export function startInstance({ host, options, isFirst, display, tell, isPaying, restart }: Setup): Instance {
  const window = host.ownerDocument.defaultView;
  if (!window) throw new Error('the host element belongs to no window');
  const disposer = createDisposer();
  const env = createBrowserEnv(window);
  const pageUrl = () => window.location.href;
  const facts = createFacts(env, (error) => display.warn({ code: 'LISTENER_FAILED', message: 'A listener failed.', remedy: 'See the detail.', detail: error }));
  disposer.add(
    facts.emitter.on((fact) => {
      dispatchFact(host, fact);
      tell(toDetail(fact));
    }),
  );
  const measuring = createMeasuring({ window, env, display, facts, options, host });
  disposer.add(measuring.stop);

  const controls = {
    order: measuring.order,
    consent: measuring.consent,
    destroy: () => disposer.dispose(),
  };
  const watchPayment = (was: boolean) =>
    void import('../browser/pageKind.js').then(({ watchPaymentPage }) => disposer.isDisposed || disposer.add(watchPaymentPage(window, was, restart)), () => {});
  if (isPaying || hasPaymentMarks(window)) {
    watchPayment(true);
    host.hidden = true;
    releaseSpace(host);
    disposer.add(() => (host.hidden = false));
    return { open() {}, close() {}, ...controls };
  }

  const locale = options.locale || host.closest('[lang]')?.getAttribute('lang') || env.locale;
  const viewport = createViewport(env, window.document);
  const { device, stop } = startDevice(window);
  disposer.add(viewport.destroy);
  disposer.add(stop);
  const feed = new FeedModel();
  const player = new PlayerModel(feed);
  disposer.add(() => feed[Symbol.dispose]());
  disposer.add(() => player[Symbol.dispose]());
  const texts = options.texts ?? {};
  const text = createTranslate(shelfTexts, texts);
  const productUrl = () => feed.products.peek().get(options.product ?? '')?.url;
  const { loadPage, getCartChoice, ...services } = createLateServices({ window, env, display, host, options, productUrl }, disposer);
  const deps: ShelfDeps = {
    env,
    display,
    record: facts.record,
    viewport,
    seen: measuring.seen,
    device,
    previews: options.previews ?? 'auto',
    host,
    attribution: measuring.attribution,
    text,
    texts,
    format: createFormats(locale),
    ...services,
    async loadPage() {
      deps.page = await loadPage();
    },
  };
  if (isDebugged(pageUrl())) {
    const seen = { window, env, display, feed, facts: facts.emitter, getCartChoice };
    void import('../debug/startOverlay.js').then(({ startOverlay }) => disposer.add(startOverlay(seen)), () => {});
  }
  const context: ShelfContext = { deps, feed, player, ...createShop(deps, feed, player, disposer) };
  const root = reserveSpace(host, options.heading ?? text('heading'), options.line ?? '');

  let wanted = isFirst ? linkedVideo(pageUrl()) : null;
  const openWanted = () => {
    if (wanted && feed.status.value === 'ready') {
      player.open(wanted, 'api');
      wanted = null;
    }
  };
  let isShowing = false;
  const show = () => {
    if (isShowing) return;
    isShowing = true;
    // A shelf may wait long until it is near, and a router may have gone to the checkout meanwhile.
    if (hasPaymentMarks(window)) return restart(true);
    void showFeed({ context, root, options, env, display, pageUrl: pageUrl(), disposer, measuring }).then(() => {
      openWanted();
      watchPayment(false);
    });
  };
  // A shopper who followed a link to a video wants it now, wherever the shelf stands on the page.
  if (wanted && host.isConnected) show();
  else disposer.add(whenNear(host, show));

  return {
    ...controls,
    open(videoId) {
      wanted = videoId;
      show();
      openWanted();
    },
    close() {
      wanted = null;
      player.close();
    },
  };
}
