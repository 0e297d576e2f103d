/** Builds one world: models, services, texts, view. The one place that knows everybody. */
import type { ShelfContext, ShelfDeps } from '../models/context.js';
import { startDevice } from '../models/deviceModel.js';
import { FeedModel } from '../models/feedModel.js';
import { markLive } from '../models/live/markLive.js';
import { createShopLoader } from '../models/loadShopModels.js';
import { PlayerModel } from '../models/playerModel.js';
import { createShopMoney } from '../models/shopMoney.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import { isDebugged } from './deepLink.js';
import type { ShelfOptions } from './options.js';
import type { MemoryLoader } from './memoryLoader.js';
import { createPageServicesLoader } from './pageServicesLoader.js';
import { createStage, type Setting, type ShelfReady, type Stage } from './showFeed.js';
import { spaceOf, type TagParts } from './space.js';
import type { Reporting } from './startReporting.js';
import { createPageLanguage } from './language.js';
import { NO_WORDS } from './pageLanguage.js';
import { createWording, type Wording } from './wording.js';

/** What a change of options may touch; see `applyChanges.ts`. */
export interface RunningParts {
  readonly setting: Setting;
  readonly stage: Stage;
  /** Holds the place anew, in the words and the layout that the options have now. */
  reserve(): ShadowRoot;
  /** Forgets the adapter; the next who asks gets one by the newest options. */
  restartCart(): void;
}

interface PartsInput {
  window: Window & typeof globalThis;
  host: HTMLElement;
  options: ShelfOptions;
  display: Display;
  disposer: Disposer;
  reporting: Reporting;
  memory: MemoryLoader;
  tagParts: TagParts;
  settleReady(state: ShelfReady): void;
}

export function createParts(input: PartsInput): RunningParts {
  const { window, host, options, display, disposer, reporting, memory, settleReady } = input;
  const { env, recorder, measuring } = reporting;
  const { device, stop } = startDevice(window);
  disposer.add(measuring.viewport.destroy);
  disposer.add(stop);
  const feed = new FeedModel();
  const player = new PlayerModel(feed);
  for (const model of [feed, player]) disposer.add(() => model[Symbol.dispose]());
  const shopMoney = createShopMoney();
  const language = createPageLanguage(host, options, { env, display });
  const wording = () => createWording(host, options, feed, env.locale, shopMoney, language);
  const { loadPage, getCartChoice, restartCart, ...services } = createPageServicesLoader(
    {
      window,
      env,
      display,
      host,
      options,
      feed,
      shopMoney,
      loadMemory: memory.load,
      whenDone: reporting.whenDone,
      setting: () => setting,
    },
    reporting.disposer,
  );
  const deps: ShelfDeps = {
    env,
    display,
    record: markLive(recorder.record, feed),
    viewport: measuring.viewport,
    seen: measuring.seen,
    device,
    host,
    attribution: measuring.attribution,
    finish: reporting.finish,
    memory: memory.load,
    mayFrame: () => options.embeds === 'consent' && measuring.status()?.consent?.marketing === true,
    isPagesOwn: (productId) => productId === options.product,
    ...wording(),
    ...services,
    async loadPage() {
      setting.context.deps.page = await loadPage();
    },
  };
  const pageUrl = () => window.location.href;
  if (isDebugged(pageUrl())) showOverlay(input, feed, getCartChoice);
  const { restartShop, ...shop } = createShopLoader(deps, feed, player, disposer);
  const reserve = ({ text } = setting.context.deps) => {
    const heading = language.isAwaited() ? NO_WORDS : text('heading');
    return input.tagParts.reserveSpace(host, spaceOf(options, heading));
  };
  const context = { deps, feed, player, ...shop };
  const setting: Setting = {
    context,
    root: reserve(deps),
    options,
    env,
    display,
    disposer,
    measuring,
    pageUrl,
    settleReady,
    async speak(isOther) {
      if ((await language.load()) || isOther)
        setting.context = reworded(setting.context, wording());
    },
  };
  return {
    setting,
    stage: createStage(setting),
    reserve,
    restartCart() {
      restartCart();
      restartShop();
    },
  };
}

const reworded = (context: ShelfContext, words: Wording): ShelfContext => ({
  ...context,
  deps: { ...context.deps, ...words },
});

function showOverlay(
  { window, display, disposer, reporting }: PartsInput,
  feed: FeedModel,
  getCartChoice: ReturnType<typeof createPageServicesLoader>['getCartChoice'],
): void {
  const { env, measuring, recorder } = reporting;
  const seen = { window, env, display, feed, events: recorder.emitter, getCartChoice, measuring };
  void import('../debug/startOverlay.js').then(
    ({ startOverlay }) => disposer.add(startOverlay(seen)),
    () => {},
  );
}
