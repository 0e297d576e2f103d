/** Builds one world: environment, models, view, measuring. The one place that knows everybody. */
import { hasStored } from '../browser/hasStored.js';
import { hasPaymentMarks } from '../browser/paymentMarks.js';
import { createFormats } from '../i18n/format.js';
import { shelfTexts } from '../i18n/en/shelf.js';
import { createTranslate } from '../i18n/translate.js';
import type { ShelfDeps } from '../models/context.js';
import { startDevice } from '../models/deviceModel.js';
import { FeedModel } from '../models/feedModel.js';
import { PlayerModel } from '../models/playerModel.js';
import { createShopLoader } from '../models/loadShopModels.js';
import { isApart, layoutNames } from '../theme/layoutNames.js';
import type { Display } from '../tools/display.js';
import { createDisposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import { isDebugged, linkedSeconds, linkedVideo } from './deepLink.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import { explain } from './explain.js';
import { findTarget, type OpenTarget } from './openTarget.js';
import { createPageServicesLoader } from './pageServicesLoader.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import { releaseSpace, reserveSpace, spaceOf } from './reserve.js';
import { createStage, type Setting, type ShelfReady, type Stage } from './showFeed.js';
import { startReporting } from './startReporting.js';
import { whenNear } from './whenNear.js';

/** What a change of options may touch; see `applyChanges.ts`. */
export interface RunningParts {
  readonly setting: Setting;
  readonly stage: Stage;
  /** What the view takes from the options, made anew. */
  wording(): Pick<ShelfDeps, 'text' | 'texts' | 'format' | 'previews'>;
  /** Forgets the adapter; the next who asks gets one by the newest options. */
  restartCart(): void;
}

export interface Instance {
  readonly isOpen: boolean;
  open(target: OpenTarget): void;
  close(): void;
  order(order: unknown): void;
  consent(answer: ConsentAnswer): void;
  /** The option `consent` refuses from now on, whatever was answered before. */
  refuse(): void;
  /** A listener was added for such events. */
  listens(type: string): void;
  /** `null` where nothing is shown for good. */
  readonly parts: RunningParts | null;
  /** Takes everything away that can be seen, now; `whenGone` is called when nothing is left to be told either. */
  destroy(whenGone: () => void): void;
}

interface Setup {
  host: HTMLElement;
  /** Read whenever something is needed of it; changes in place. */
  options: ShelfOptions;
  display: Display;
  tell(detail: ReelshelfEventDetail): void;
  tellReady(state: ShelfReady): void;
  /** A link to a video opens it once, not again after a page on which the shopper paid. */
  isFirst: boolean;
  /** A closer look has shown that a shopper pays on this page. */
  isPaying: boolean;
  /** The page has become one where a shopper pays, or is no longer: begin again. */
  restart(isPaying: boolean): void;
}

/** The narrowest that a card is drawn, see `theme/space.css`. */
const CARD_PX = 132;

/** A host that is not on the page by then is one that somebody forgot to put there. */
const DETACHED_MS = 3000;

export function startInstance({
  host,
  options,
  display,
  tell,
  tellReady,
  isFirst,
  isPaying,
  restart,
}: Setup): Instance {
  const window = host.ownerDocument.defaultView;
  if (!window) throw new Error('the host element belongs to no window');
  const disposer = createDisposer();
  const reporting = startReporting({ window, host, options, display, tell });
  const { env, recorder, measuring } = reporting;
  const { viewport } = measuring;
  const pageUrl = () => window.location.href;

  const loadMemory = createLazy(async () =>
    (await import('./shopperMemory.js')).createShopperMemory(
      window,
      () => measuring.status()?.consent?.analytics ?? null,
    ),
  );
  const forget = () => {
    if (hasStored())
      loadMemory().then(
        (memory) => memory.forget(),
        () => {},
      );
  };
  const controls = {
    order: measuring.order,
    consent(answer: ConsentAnswer) {
      measuring.consent(answer);
      if (!answer?.analytics) forget();
    },
    refuse() {
      measuring.refuse();
      forget();
    },
    listens: measuring.listens,
    destroy(whenGone: () => void) {
      disposer.dispose();
      reporting.whenDone(() => {
        reporting.disposer.dispose();
        whenGone();
      });
    },
  };
  const watchPayment = (was: boolean) =>
    void import('../browser/pageKind.js').then(
      ({ watchPaymentPage }) =>
        disposer.isDisposed || disposer.add(watchPaymentPage(window, was, restart)),
      () => {},
    );
  if (isPaying || hasPaymentMarks(window)) {
    watchPayment(true);
    host.hidden = true;
    releaseSpace(host);
    disposer.add(() => (host.hidden = false));
    tellReady({ cards: 0, reason: 'PAYMENT_PAGE' });
    return { isOpen: false, parts: null, open() {}, close() {}, ...controls };
  }

  const { device, stop } = startDevice(window);
  disposer.add(viewport.destroy);
  disposer.add(stop);
  const feed = new FeedModel();
  const player = new PlayerModel(feed);
  disposer.add(() => feed[Symbol.dispose]());
  disposer.add(() => player[Symbol.dispose]());
  const wording: RunningParts['wording'] = () => {
    const texts = (options.texts ?? {}) as Record<string, string>;
    return {
      text: createTranslate(shelfTexts, texts),
      texts,
      // Numbers are shown once the feed is there, which may name its language.
      format: createFormats(
        () =>
          options.locale ||
          host.closest('[lang]')?.getAttribute('lang') ||
          feed.feed.peek()?.locale ||
          env.locale,
      ),
      previews: options.previews ?? 'auto',
    };
  };
  const productUrl = () => feed.products.peek().get(options.product ?? '')?.url;
  const parts = { window, env, display, host, options, productUrl, whenDone: reporting.whenDone };
  const { loadPage, getCartChoice, restartCart, ...services } = createPageServicesLoader(
    parts,
    reporting.disposer,
  );
  const deps: ShelfDeps = {
    env,
    display,
    record: recorder.record,
    viewport,
    seen: measuring.seen,
    device,
    host,
    attribution: measuring.attribution,
    finish: reporting.finish,
    memory: loadMemory,
    isPagesOwn: (productId) => productId === options.product,
    ...wording(),
    ...services,
    async loadPage() {
      setting.context.deps.page = await loadPage();
    },
  };
  if (isDebugged(pageUrl())) {
    const seen = { window, env, display, feed, facts: recorder.emitter, getCartChoice, measuring };
    void import('../debug/startOverlay.js').then(
      ({ startOverlay }) => disposer.add(startOverlay(seen)),
      () => {},
    );
  }
  const { restartShop, ...shop } = createShopLoader(deps, feed, player, disposer);
  const root = reserveSpace(host, spaceOf(options, deps.text));
  const setting: Setting = {
    context: { deps, feed, player, ...shop },
    root,
    options,
    env,
    display,
    disposer,
    measuring,
    pageUrl,
    tellReady,
  };
  const stage = createStage(setting);

  let wanted: OpenTarget | null = isFirst ? linkedVideo(pageUrl()) : null;
  const startSeconds = linkedSeconds(pageUrl());
  let isAsked = false;
  const openWanted = () => {
    const target = wanted;
    if (!target || feed.status.value !== 'ready') return;
    wanted = null;
    const { videoId, creatorId } = findTarget(feed.feed.peek(), feed.videos.peek(), target);
    if (player.open(videoId, 'api', undefined, isAsked ? 0 : startSeconds)) {
      if (creatorId) player.openCreator(creatorId);
    } else if (isAsked)
      void explain(display, (words) => [
        words.describeUnknownTarget(feed.feed.peek(), feed.videos.peek(), target),
      ]);
  };
  let isShowing = false;
  const show = () => {
    if (isShowing) return;
    isShowing = true;
    // A shelf may wait long until it is near, and a router may have gone to the checkout meanwhile.
    if (hasPaymentMarks(window)) return restart(true);
    void stage.load().then(() => {
      openWanted();
      void import('./followWindows.js').then(
        ({ followWindows }) => disposer.isDisposed || disposer.add(followWindows(setting, stage)),
        () => {},
      );
      void import('../browser/keepText.js').then(
        ({ keepText }) => disposer.isDisposed || disposer.add(keepText(root)),
        () => {},
      );
      watchPayment(false);
    });
  };
  // A shopper who followed a link to a video wants it now, wherever the shelf stands on the page.
  if (wanted && host.isConnected) show();
  else {
    disposer.add(
      whenNear(host, (widthPx) => {
        if (widthPx < CARD_PX && !isApart(options.layout ?? layoutNames[0]))
          void explain(display, (words) => [words.describeNarrow(widthPx)]);
        show();
      }),
    );
  }
  disposer.add(
    env.setTimer(
      () => void (host.isConnected || explain(display, (words) => [words.describeDetachedHost()])),
      DETACHED_MS,
    ),
  );

  return {
    ...controls,
    get isOpen() {
      return player.isOpen.peek();
    },
    parts: {
      setting,
      stage,
      wording,
      restartCart() {
        restartCart();
        restartShop();
      },
    },
    open(target) {
      wanted = target;
      isAsked = true;
      show();
      openWanted();
    },
    close() {
      wanted = null;
      player.close();
    },
  };
}
