/** One running shelf: when it begins, what it can be asked, how it ends. What it is made of: `createParts.ts`. */
import { isOnItsWay } from '../browser/earlyFeed.js';
import type { Display } from '../tools/display.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import { isApart, layoutNames } from '../theme/layoutNames.js';
import { createParts, type RunningParts } from './createParts.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import { explain } from './explain.js';
import { createMemoryLoader, type MemoryLoader } from './memoryLoader.js';
import type { OpenTarget, SharedRequest } from './openTarget.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import { createRequestedVideo } from './requestedVideo.js';
import type { ShelfReady } from './showFeed.js';
import { releaseSpace, type TagParts } from './space.js';
import { createLate } from './startLate.js';
import { startReporting, type Reporting } from './startReporting.js';

export interface Instance {
  readonly isOpen: boolean;
  open(target: OpenTarget, request?: SharedRequest): void;
  close(): void;
  order(order: unknown): void;
  consent(answer: ConsentAnswer): void;
  /** The option `consent` refuses from now on, whatever was answered before. */
  refuse(): void;
  /** A listener was added for such events. */
  listens(type: string): void;
  /** `null` where nothing is shown for good. */
  readonly parts: RunningParts | null;
  /** Takes everything away that can be seen, now; `whenGone` is called when nothing is left to be reported either. */
  destroy(whenGone: () => void): void;
}

interface Setup {
  host: HTMLElement;
  /** Read whenever something is needed of it; changes in place. */
  options: ShelfOptions;
  display: Display;
  tagParts: TagParts;
  emit(detail: ReelshelfEventDetail): void;
  settleReady(state: ShelfReady): void;
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

export function startInstance(setup: Setup): Instance {
  const { host, options, display, isFirst, isPaying, restart } = setup;
  const { hasPaymentMarks, isPaymentPage, whenNear } = setup.tagParts;
  const window = host.ownerDocument.defaultView;
  if (!window) throw new Error('the host element belongs to no window');
  const disposer = createDisposer();
  const late = createLate(disposer, window);
  const reporting = startReporting({ ...setup, window });
  const memory = createMemoryLoader(window, reporting.measuring);
  const controls = createControls(reporting, memory, disposer);
  const watchPayment = (isPayment: boolean) =>
    late(
      () => import('../browser/watchPaymentPage.js'),
      ({ watchPaymentPage }) => watchPaymentPage(window, isPaymentPage, isPayment, restart),
    );
  if (isPaying || hasPaymentMarks(window)) {
    watchPayment(true);
    return { ...showNothing(setup, disposer), ...controls };
  }

  const parts = createParts({ ...setup, window, disposer, reporting, memory });
  const { setting, stage } = parts;
  const { player } = setting.context;
  const requested = createRequestedVideo(parts, isFirst);
  let isShowing = false;
  const show = () => {
    if (isShowing) return;
    isShowing = true;
    // A shelf may wait long until it is near, and a router may have gone to the checkout meanwhile.
    if (hasPaymentMarks(window)) return restart(true);
    const onLoaded = () => {
      requested.open();
      late(
        () => import('./startFollowing.js'),
        ({ startFollowing }) => startFollowing(setting, stage),
      );
      watchPayment(false);
    };
    if (options.show === 'saved')
      late(
        () => import('./showSaved.js'),
        ({ showSaved }) => showSaved(setting, stage, onLoaded),
      );
    else void stage.load().then(onLoaded);
  };
  // A shopper who followed a link to a video wants it now, wherever the shelf stands on the page.
  if (requested.isLinked && host.isConnected) show();
  else {
    disposer.add(
      whenNear(host, (widthPx) => {
        if (widthPx < CARD_PX && !isApart(options.layout ?? layoutNames[0]))
          void explain(display, (words) => [words.describeNarrow(widthPx)]);
        show();
      }),
    );
    // The tag's script has looked already: looking again would cost a frame.
    if (isOnItsWay(host)) show();
  }
  const explainDetached = () =>
    void (host.isConnected || explain(display, (words) => [words.describeDetachedHost()]));
  disposer.add(reporting.env.setTimer(explainDetached, DETACHED_MS));

  return {
    ...controls,
    get isOpen() {
      return player.isOpen.peek();
    },
    parts,
    open(target, request) {
      requested.request(target, request);
      show();
      requested.open();
    },
    close() {
      requested.forget();
      player.close();
    },
  };
}

/** What a shelf can be asked whether it shows anything or not. */
function createControls(
  { measuring, whenDone, ...reporting }: Reporting,
  memory: MemoryLoader,
  disposer: Disposer,
) {
  return {
    order: measuring.order,
    consent(answer: ConsentAnswer) {
      measuring.consent(answer);
      if (!answer?.analytics) memory.forget();
    },
    refuse() {
      measuring.refuse();
      memory.forget();
    },
    listens: measuring.listens,
    destroy(whenGone: () => void) {
      disposer.dispose();
      whenDone(() => {
        reporting.disposer.dispose();
        whenGone();
      });
    },
  };
}

/** Where a shopper pays, the host takes no space at all. */
function showNothing({ host, settleReady }: Setup, disposer: Disposer) {
  host.hidden = true;
  releaseSpace(host);
  disposer.add(() => (host.hidden = false));
  settleReady({ cards: 0, reason: 'PAYMENT_PAGE' });
  return { isOpen: false, parts: null, open() {}, close() {} };
}
