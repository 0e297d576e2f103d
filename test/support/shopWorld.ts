/** The shop half of one shelf without a page: real models, a scripted cart, a clock of the test's own. */
import { signal } from '@preact/signals';
import type { EventSubject, EventType } from '../../src/events/catalog.js';
import type { Feed } from '../../src/feed/schema.js';
import { createFormats } from '../../src/i18n/format.js';
import { shelfTexts } from '../../src/i18n/en/shelf.js';
import { createFill, createTranslate } from '../../src/i18n/translate.js';
import type { ShelfDeps } from '../../src/models/context.js';
import { FeedModel } from '../../src/models/feedModel.js';
import { PlayerModel } from '../../src/models/playerModel.js';
import { createShopModels } from '../../src/models/shopModels.js';
import { createDisplay } from '../../src/tools/display.js';
import { validFeed } from '../fixtures/feed/valid.js';
import { createFakeEnv } from './fakeEnv.js';
import { createScriptedCart, type CartScript } from './scriptedCart.js';

export interface ShopFact {
  type: EventType;
  subject: EventSubject;
  props: Record<string, unknown>;
}

export function createShopWorld(
  script: CartScript = {},
  change: Partial<ShelfDeps> = {},
  feed: Feed = validFeed,
) {
  const env = createFakeEnv();
  const cart = createScriptedCart(script);
  const facts: ShopFact[] = [];
  const warnings: string[] = [];
  const visible = signal(true);
  const feedModel = new FeedModel();
  const player = new PlayerModel(feedModel);
  feedModel.show(feed, feed.videos);
  const notUsed = () => {
    throw new Error('The shop models must not need this');
  };
  const deps: ShelfDeps = {
    env,
    display: createDisplay((line) => void warnings.push(line)),
    record: (type, subject, props) => void facts.push({ type, subject, props }),
    get viewport() {
      return notUsed();
    },
    get host() {
      return notUsed();
    },
    seen: notUsed,
    device: {
      reducedMotion: signal(false),
      saveData: signal(false),
      slowLine: signal(false),
      finePointer: signal(false),
      wide: signal(false),
      visible,
      online: signal(true),
    },
    previews: 'off',
    loadSource: notUsed,
    getCart: () => Promise.resolve(cart),
    attribution: (video = '-') => ({ _reelshelf: `${video}.session.0` }),
    text: createTranslate(shelfTexts),
    texts: {},
    fill: createFill(),
    spoken: { lang: undefined, dir: undefined },
    format: createFormats('en-US'),
    ...change,
  };
  const shop = createShopModels(deps, feedModel, player);
  return {
    env,
    cart,
    facts,
    warnings,
    visible,
    feed: feedModel,
    player,
    shop,
    /** Opens a video at a product and lets the shop answer. */
    async open(videoId: string, productId?: string) {
      player.open(videoId, 'tap', productId);
      await env.settle();
    },
    factsOf: (type: EventType) => facts.filter((fact) => fact.type === type),
    phase: (productId: string) => shop.cart.attempts.value.get(productId)?.phase ?? null,
    dispose() {
      shop.dispose();
      feedModel[Symbol.dispose]();
      player[Symbol.dispose]();
    },
  };
}
